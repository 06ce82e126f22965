#pragma once

#include "app/solver/column_generation.h"
#include "app/solver/incumbent.h"
#include "core/roster/search/search_random.h"

#include <optional>

namespace dutydesk {

/// Goes from a fractional solution to a plan: fixes the agent-days on which the lines at hand agree most, days
/// off too, generates columns again, and so on. Where the relaxation jumps, the fixings of the agents behind
/// it are cleared. Gives up when it can't get below the incumbent's cost, after too many steps, or when stopped.
std::optional<GridPlan> dive(const RosterGrid& grid, ColumnGeneration& relaxation, const GridPlan& plan,
                             const Incumbent& incumbent, SearchRandom& random, const std::stop_token& stop);

} // namespace dutydesk
