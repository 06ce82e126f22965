#pragma once

#include "core/roster/search/roster_grid.h"

#include <mutex>
#include <vector>

namespace dutydesk {

/// Lines that were worth something before, so that later relaxations don't begin from nothing. Shared by all
/// threads.
class ColumnPool
{
public:
    explicit ColumnPool(const RosterGrid& grid) : m_lines(grid.agents.size()) {}

    /// Keeps the line unless it is there; each agent keeps the newest ones only.
    void keep(int agent, const GridLine& line);
    /// An agent's lines, newest last.
    std::vector<GridLine> of(int agent) const;
    /// Up to so many of them, the cheapest at the rows' duals first.
    std::vector<GridLine> cheapest(const RosterGrid& grid, int agent, const std::vector<double>& duals,
                                   std::size_t count) const;

private:
    mutable std::mutex m_mutex;
    std::vector<std::vector<GridLine>> m_lines;
};

} // namespace dutydesk
