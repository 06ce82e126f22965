#pragma once

#include "app/solver/column.h"

#include <mutex>
#include <vector>

namespace dutydesk {

/// Lines that were worth something before, so that later relaxations don't begin from nothing. Shared by all
/// threads.
class ColumnPool
{
public:
    explicit ColumnPool(const RosterGrid& grid) : m_lines(grid.agents.size()) {}

    /// Keeps the column unless it is there; each agent keeps the newest ones only.
    void keep(const Column& column);
    /// An agent's columns, newest last.
    std::vector<Column> of(int agent) const;

private:
    mutable std::mutex m_mutex;
    std::vector<std::vector<Column>> m_lines;
};

} // namespace dutydesk
