#pragma once

#include "core/roster/roster_rules.h"
#include "core/roster/search/roster_grid.h"

namespace dutydesk {

/// The search's view of a task. Options keep their numbers; a legal roster costs the same on both sides.
RosterGrid gridOf(const RosterRules& rules);

GridPlan planOf(const Roster& roster);
Roster rosterOf(const GridPlan& plan, int days);

} // namespace dutydesk
