#pragma once

#include "app/installation.h"
#include "core/base/ids.h"

#include <chrono>
#include <set>
#include <string>
#include <thread>

namespace dutydesk {

class ServiceSet;
class TicketService;

/// What has to be done while a console runs and nobody asks for it: texts go into the search index within a
/// second, time escalates tickets and hands on the work of those who left, and the daily backup is made. Its own thread
/// and connection; a database that is away is tried again. Which console escalates is settled by a lease in the
/// database. What fails is told to the installation, where the window finds it.
class Housekeeping
{
public:
    /// `turn` is the shortest time between two steps, which the others are counted in.
    explicit Housekeeping(LocalInstallation& installation, std::chrono::milliseconds turn = std::chrono::seconds(1));
    /// Ends after the step that is under way.
    ~Housekeeping() = default;

    Housekeeping(const Housekeeping&) = delete;
    Housekeeping& operator=(const Housekeeping&) = delete;

private:
    void run(const std::stop_token& stop);
    void keepHouse(ServiceSet& set, const std::stop_token& stop);
    std::optional<Error> escalate(TicketService& tickets, const std::stop_token& stop);

    LocalInstallation& m_installation;
    const std::chrono::milliseconds m_turnLength;
    const std::string m_holder;
    int m_turn = 0;
    Installation::Upkeep m_upkeep;
    /// What was said once not to be escalated.
    std::set<TicketId> m_failed;
    /// Last, so that it ends before the rest goes.
    std::jthread m_thread;
};

} // namespace dutydesk
