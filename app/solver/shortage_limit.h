#pragma once

#include "core/roster/search/roster_grid.h"

#include <vector>

namespace dutydesk {

/// A branch of the search for a bound: how many people may be missing over some demand rows, which in a plan is
/// a whole number and in the relaxation often is not.
struct ShortageLimit
{
    std::vector<int> rows;
    int least = 0;
    int most = gridNoLimit;
    /// What the relaxation pays for each one missing beyond `most`, so that it always has a solution.
    double penalty = 0;

    bool isMost() const { return most < gridNoLimit; }
};

} // namespace dutydesk
