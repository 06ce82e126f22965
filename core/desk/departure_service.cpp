#include "core/desk/departure_service.h"

namespace dutydesk {

DepartureService::DepartureService(PeopleService& people, AccountService& accounts, OpenWork& work, UnitOfWork& unit,
                                   std::function<Result<TimeZone>()> zone)
    : m_people(people), m_accounts(accounts), m_openWork(work), m_work(unit), m_zone(std::move(zone))
{
}

Result<int> DepartureService::openWorkOf(const Request& request, AgentId agent)
{
    DUTYDESK_TRY(permit(request.actor, Action::PeopleLeave));
    return m_openWork.countOf(request, agent);
}

Result<DepartureOutcome> DepartureService::leave(const Request& request, const Departure& departure)
{
    DUTYDESK_TRY(permit(request.actor, Action::PeopleLeave));
    DUTYDESK_ASSIGN(zone, m_zone());
    // Somebody whose last day is today or past hands everything back now, others when the day is over.
    const bool now = departure.lastDay <= zone.dateOf(request.now);
    const Instant closing = now ? request.now : zone.startOf(departure.lastDay + std::chrono::days(1));
    // The command's key goes with its first step; the others must not take it for their own.
    Request further = request;
    further.key.clear();
    return m_work([&]() -> Result<DepartureOutcome> {
        DUTYDESK_TRY(m_people.leave(request, departure.agent, departure.version, departure.lastDay,
                                    departure.successor));
        DUTYDESK_TRY(m_accounts.closeFor(further, departure.agent, closing));
        if (!now)
            return DepartureOutcome{};
        DUTYDESK_ASSIGN(handedOver, m_openWork.handOver(further, departure.agent, departure.successor));
        return DepartureOutcome{handedOver};
    });
}

Result<int> DepartureService::catchUp(Instant now)
{
    DUTYDESK_ASSIGN(leftBehind, m_openWork.leftBehind(now));
    int handedOver = 0;
    std::optional<Error> failure;
    for (const AgentId agent : leftBehind) {
        const Result<int> done = m_work([&]() -> Result<int> {
            DUTYDESK_ASSIGN(successor, m_people.successorOf(agent, now));
            return m_openWork.handOverByTime(now, agent, successor);
        });
        if (done)
            handedOver += *done;
        else if (!failure)
            failure = done.error();
    }
    if (failure)
        return *std::move(failure);
    return handedOver;
}

} // namespace dutydesk
