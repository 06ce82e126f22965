#pragma once

#include "core/roster/search/roster_grid.h"

#include <vector>

namespace dutydesk {

/// What one more person is worth at each demand row if lines are forgotten and heads counted only: how many
/// work each option on each day, no more than may, and no more minutes than all together. Where many options
/// stand at many rows (demand by the half hour) this small LP gives the duals that the relaxation over lines
/// would take long to find; its value is no bound. Empty if the LP gave up.
std::vector<double> headcountDuals(const RosterGrid& grid);

} // namespace dutydesk
