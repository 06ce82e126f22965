#pragma once

#include "core/base/ids.h"

#include <set>
#include <string>
#include <thread>

namespace dutydesk {

class LocalInstallation;
class ServiceSet;
class TicketService;

/// What has to be done while a console runs and nobody asks for it: texts go into the search index within a
/// second, time escalates tickets, and the daily backup is made. Its own thread and connection; a database
/// that is away is tried again. Which console escalates is settled by a lease in the database.
class Housekeeping
{
public:
    explicit Housekeeping(LocalInstallation& installation);
    /// Ends after the step that is under way.
    ~Housekeeping() = default;

    Housekeeping(const Housekeeping&) = delete;
    Housekeeping& operator=(const Housekeeping&) = delete;

private:
    void run(const std::stop_token& stop);
    void keepHouse(ServiceSet& set, const std::stop_token& stop);
    void escalate(TicketService& tickets, const std::stop_token& stop);

    LocalInstallation& m_installation;
    const std::string m_holder;
    int m_turn = 0;
    /// What was said once not to be escalated.
    std::set<TicketId> m_failed;
    /// Last, so that it ends before the rest goes.
    std::jthread m_thread;
};

} // namespace dutydesk
