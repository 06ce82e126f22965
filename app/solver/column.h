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

/// The days `from` up to, not including, `to`; a weekend is never cut by either.
struct Window
{
    int from = 0;
    int to = 0;
};

/// The column of a line, with the rows that it stands at on the days of the window.
inline Column columnOf(const RosterGrid& grid, int agent, const GridLine& line, Window window)
{
    Column column{.agent = agent, .line = line, .cost = static_cast<double>(grid.ownCost(agent, line)), .rows = {}};
    for (int d = window.from; d < window.to; ++d) {
        if (line[static_cast<std::size_t>(d)] == gridDayOff)
            continue;
        for (const std::int32_t row : grid.rowsOf(d, line[static_cast<std::size_t>(d)]))
            column.rows.push_back(row);
    }
    return column;
}

} // namespace dutydesk
