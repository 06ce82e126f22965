#include "app/solver/column_pool.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr std::size_t mostOfAgent = 60;

} // namespace

void ColumnPool::keep(int agent, const GridLine& line)
{
    const std::lock_guard lock(m_mutex);
    auto& lines = m_lines[static_cast<std::size_t>(agent)];
    if (std::ranges::find(lines, line) != lines.end())
        return;
    if (lines.size() >= mostOfAgent)
        lines.erase(lines.begin());
    lines.push_back(line);
}

std::vector<GridLine> ColumnPool::of(int agent) const
{
    const std::lock_guard lock(m_mutex);
    return m_lines[static_cast<std::size_t>(agent)];
}

} // namespace dutydesk
