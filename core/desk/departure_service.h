#pragma once

#include "core/account/account_service.h"
#include "core/people/people_service.h"

namespace dutydesk {

/// The open work of an agent, as tickets have it. Implemented over the ticket service.
class OpenWork
{
public:
    virtual ~OpenWork() = default;

    virtual Result<int> countOf(const Request& request, AgentId agent) = 0;
    /// Gives every open record of `from` to `to`, or back to the queue if that is none; how many there were.
    virtual Result<int> handOver(const Request& request, AgentId from, AgentId to) = 0;

    /// Who left and still has open records.
    virtual Result<std::vector<AgentId>> leftBehind(Instant now) = 0;
    /// `handOver` as an effect of time.
    virtual Result<int> handOverByTime(Instant now, AgentId from, AgentId to) = 0;
};

/// Somebody leaves the centre [SEC-04].
struct Departure
{
    AgentId agent;
    /// The agent's version as it was read.
    int version = 0;
    Date lastDay{};
    /// Takes over the open work; none gives it back to the queue.
    AgentId successor;
};

/// What leaving did.
struct DepartureOutcome
{
    int handedOver = 0;
};

/// Lets somebody leave the centre in one step: last day entered, account closed and open work handed on when that
/// day is over, or at once if it is today or past [SEC-04].
class DepartureService
{
public:
    DepartureService(PeopleService& people, AccountService& accounts, OpenWork& work, UnitOfWork& unit,
                     std::function<Result<TimeZone>()> zone);

    /// What would be handed over.
    Result<int> openWorkOf(const Request& request, AgentId agent);
    Result<DepartureOutcome> leave(const Request& request, const Departure& departure);

    /// What time asks for: hands on what those still have whose last day is over, to whoever was named for it.
    /// Goes through all and then reports the first failure; returns how many records were handed on.
    Result<int> catchUp(Instant now);

private:
    PeopleService& m_people;
    AccountService& m_accounts;
    OpenWork& m_openWork;
    UnitOfWork& m_work;
    std::function<Result<TimeZone>()> m_zone;
};

} // namespace dutydesk
