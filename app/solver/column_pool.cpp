#include "app/solver/column_pool.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr std::size_t mostOfAgent = 60;

} // namespace

void ColumnPool::keep(const Column& column)
{
    const std::lock_guard lock(m_mutex);
    auto& lines = m_lines[static_cast<std::size_t>(column.agent)];
    if (std::ranges::find(lines, column.line, &Column::line) != lines.end())
        return;
    if (lines.size() >= mostOfAgent)
        lines.erase(lines.begin());
    lines.push_back(column);
}

std::vector<Column> ColumnPool::of(int agent) const
{
    const std::lock_guard lock(m_mutex);
    return m_lines[static_cast<std::size_t>(agent)];
}

} // namespace dutydesk
