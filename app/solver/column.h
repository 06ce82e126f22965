#pragma once

#include "core/roster/search/roster_grid.h"

#include <vector>

namespace dutydesk {

/// One agent's whole line as a column of the master problem.
struct Column
{
    int agent = 0;
    GridLine line;
    /// What the line costs by itself.
    double cost = 0;
    /// The demand rows it stands at.
    std::vector<int> rows;
};

inline Column columnOf(const RosterGrid& grid, int agent, const GridLine& line)
{
    Column column{.agent = agent, .line = line, .cost = static_cast<double>(grid.ownCost(agent, line)), .rows = {}};
    for (int d = 0; d < grid.days; ++d) {
        if (line[static_cast<std::size_t>(d)] == gridDayOff)
            continue;
        for (const std::int32_t row : grid.rowsOf(d, line[static_cast<std::size_t>(d)]))
            column.rows.push_back(row);
    }
    return column;
}

} // namespace dutydesk
