#pragma once

#include "core/base/policy.h"
#include "core/base/work_calendar.h"
#include "core/ticket/ticket.h"

#include <array>
#include <map>
#include <string>

namespace dutydesk {

/// A time limit and what it was chosen for: the term of a kind, a priority or a category's code
/// ("ticket.limit.<code>"), or "ticket.limit.general".
struct ClockLimit
{
    Duration limit{};
    std::string because;
};

/// The numbers of `resources/policies/ticket.toml`. Those in force at dispatch hold for the whole pass.
struct TicketPolicy
{
    int version = 0;
    /// In minutes by what is named after the clock: "complete_minutes" is "", "complete_minutes_urgent"
    /// is "urgent" [TKT-05, TKT-10, TKT-16].
    std::map<ClockKind, std::map<std::string, std::int64_t>> limits;
    /// The clocks of complaints run day and night.
    bool complaintsAroundTheClock = true;
    /// Office time until the next callback attempt is due.
    Duration callbackRetry{};
    /// Percent of a limit at which each level of the ladder hears of it [TKT-12].
    std::array<std::int64_t, 3> escalationPercent{};
    /// Returns between the same two departments at which the coordinator decides [FLD-01].
    int returnsBeforeDispute = 0;
    /// Days with an unreached attempt after which it may close as unreachable [FLD-05].
    int unreachedDays = 0;
    /// From this step of five on, the customer counts as satisfied.
    int satisfiedFrom = 0;
    /// The longest extension that can be asked for, in working time.
    Duration extensionMost{};
    /// How far back similar tickets are counted.
    int similarDays = 0;
    /// Points of KPI-49 that a breach proposes; below zero.
    std::int64_t overduePoints = 0;

    static Result<TicketPolicy> from(const PolicySet& policies);

    /// The shortest of the limits named for the ticket's category, kind or priority; the general one if
    /// none is.
    ClockLimit limitFor(const Ticket& ticket, ClockKind kind) const;
};

/// What decisions about one ticket go by: the numbers and the two calendars, all of one date.
struct TicketRules
{
    TicketPolicy policy;
    WorkCalendar office;
    WorkCalendar aroundTheClock;

    static Result<TicketRules> from(const PolicySet& policies, const TimeZone& zone);

    const WorkCalendar& calendarOf(const Clock& clock) const { return clock.aroundTheClock ? aroundTheClock : office; }
};

} // namespace dutydesk
