#pragma once

#include "core/roster/search/line_finder.h"
#include "core/roster/search/roster_board.h"

namespace dutydesk {

/// Gives every agent who has no line on the board a legal one, one after the other, each the cheapest beside
/// those before. Long plans go in windows of four weeks with their share of the limits, with the whole plan
/// at once where that fails. Returns the agents who have no legal line at all (or none found before `stop`).
std::vector<int> putFeasibleStart(const RosterGrid& grid, RosterBoard& board, LineFinder& finder,
                                  const std::stop_token& stop = {});

} // namespace dutydesk
