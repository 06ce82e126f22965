#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/roster/roster_presence.h"

#include <vector>

namespace dutydesk {

/// Where everybody's breaks are.
struct BreakPlan
{
    /// By agent, day and time.
    std::vector<RosterAway> breaks;
    /// What the demand lacks before anybody takes a break, and with all breaks.
    std::int64_t shortageWithout = 0;
    std::int64_t shortage = 0;
};

/// Places the breaks of all shifts so that as little demand as possible is left open, and what is left is even:
/// each shift's breaks in turn at their best by a dynamic programme over their windows, given all others, until
/// nothing improves. Breaks begin at steps of `step` minutes within their window, in their order, and never
/// overlap. Shifts without a clock have none. Fails with `roster.task-invalid` if `step` is below 1.
Result<BreakPlan> placeBreaks(const RosterTask& task, const Roster& roster, int step, const Progress& progress = {});

} // namespace dutydesk
