#include "app/solver/column_pool.h"

#include "app/solver/column.h"

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

std::vector<GridLine> ColumnPool::cheapest(const RosterGrid& grid, int agent, const std::vector<double>& duals,
                                           std::size_t count) const
{
    std::vector<std::pair<double, GridLine>> known;
    for (GridLine& line : of(agent)) {
        const Column column = columnOf(grid, agent, line, {0, grid.days});
        double price = column.cost;
        for (const int row : column.rows)
            price -= duals[static_cast<std::size_t>(row)];
        known.emplace_back(price, std::move(line));
    }
    std::ranges::sort(known, {}, &std::pair<double, GridLine>::first);
    std::vector<GridLine> lines;
    for (std::size_t i = 0; i < std::min(count, known.size()); ++i)
        lines.push_back(std::move(known[i].second));
    return lines;
}

} // namespace dutydesk
