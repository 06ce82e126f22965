#include "app/housekeeping.h"

#include "app/storage/search_index.h"
#include "core/backup/backup_service.h"
#include "core/base/storage_error.h"
#include "core/centre/centre_service.h"
#include "core/desk/departure_service.h"
#include "core/ticket/ticket_service.h"

#include <condition_variable>
#include <mutex>

namespace dutydesk {

namespace {

/// Turns from one look at the clocks to the next, and from one look at the backups to the next.
constexpr int turnsOfClocks = 20;
constexpr int turnsOfBackups = 900;
/// The first backup waits until the window had its first pages.
constexpr int firstBackup = 30;
constexpr int turnsOfDepartures = 300;
constexpr int firstDeparture = 10;

/// What is worth telling: a database that is busy or away is told by whoever waits for it, and the next turn tries
/// again.
template <class T>
std::optional<Error> failureOf(const Result<T>& result)
{
    if (result || result.error().code == error::storageBusy || result.error().code == error::storageConnectionLost
        || result.error().code == error::cancelled)
        return std::nullopt;
    return result.error();
}

} // namespace

Housekeeping::Housekeeping(LocalInstallation& installation, std::chrono::milliseconds turn)
    : m_installation(installation), m_turnLength(turn), m_holder(freshKey()), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

void Housekeeping::run(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any timer;
    std::unique_ptr<ServiceSet> set;
    int generation = 0;
    while (!stop.stop_requested()) {
        std::unique_lock lock(mutex);
        timer.wait_for(lock, stop, m_turnLength, [] { return false; });
        const int now = m_installation.generation();
        if (stop.stop_requested() || now == 0)
            continue;
        if (now != generation || !set) {
            set.reset();
            m_turn = 0;
            m_upkeep = {};
            if (auto opened = m_installation.openSet()) {
                set = *std::move(opened);
                generation = now;
            }
        }
        if (set)
            keepHouse(*set, stop);
    }
}

void Housekeeping::keepHouse(ServiceSet& set, const std::stop_token& stop)
{
    Services& services = set.services();
    // A step that fails, because the database is away or busy, is done at a later turn.
    SearchIndex index(set.database());
    while (!stop.stop_requested() && index.indexPending(services.work).value_or(0) > 0) {
    }
    const auto centre = services.centre.find();
    if (!centre || !*centre)
        return;
    if (m_turn % turnsOfClocks == 0)
        m_upkeep.escalation = escalate(services.tickets, stop);
    if (m_turn % turnsOfDepartures == firstDeparture)
        m_upkeep.departures = failureOf(services.departures.catchUp(systemNow()));
    if (m_turn % turnsOfBackups == firstBackup)
        m_upkeep.backup = failureOf(services.backups.makeIfDue(systemNow(), {{}, stop}));
    m_installation.setUpkeep(m_upkeep);
    ++m_turn;
}

std::optional<Error> Housekeeping::escalate(TicketService& tickets, const std::stop_token& stop)
{
    std::optional<TicketCursor> after;
    std::optional<Error> failure;
    do {
        const auto done = tickets.catchUp(systemNow(), m_holder, after);
        if (!done)
            return failureOf(done);
        for (const auto& [ticket, error] : done->failed) {
            failure = error;
            if (m_failed.insert(ticket).second)
                qWarning("ticket %lld is not escalated: %s", static_cast<long long>(ticket.value),
                         std::string(error.code.id).c_str());
        }
        after = done->next;
    } while (after && !stop.stop_requested());
    return failure;
}

} // namespace dutydesk
