#include "core/roster/search/roster_grid.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace dutydesk {

void RosterGrid::setRows(const std::vector<std::vector<std::int32_t>>& rows)
{
    m_rows.clear();
    m_rowStart.assign(1, 0);
    for (const auto& some : rows) {
        m_rows.insert(m_rows.end(), some.begin(), some.end());
        m_rowStart.push_back(m_rows.size());
    }
}

int GridBurden::daysOf(const GridLine& line, std::size_t options) const
{
    int days = 0;
    for (std::size_t d = 0; d < line.size(); ++d) {
        if (line[d] != gridDayOff)
            days += counts[d * options + static_cast<std::size_t>(line[d])];
    }
    return days;
}

std::int64_t RosterGrid::ownCost(int agent, const GridLine& line) const
{
    std::int64_t cost = wholeCost(agent, line);
    for (int d = 0; d < days; ++d)
        cost += costOf(agent, d, line[static_cast<std::size_t>(d)]);
    return cost;
}

std::int64_t RosterGrid::wholeCost(int agent, const GridLine& line) const
{
    const GridAgent& who = agents[static_cast<std::size_t>(agent)];
    std::int64_t cost = who.published.empty() || who.published == line ? 0 : who.changeCost;
    for (const GridBurden& burden : who.burdens)
        cost += std::int64_t{std::max(0, burden.daysOf(line, options.size()) - burden.share)} * burden.weight;
    return cost;
}

void RosterGrid::link()
{
    m_unitMinutes = 0;
    for (const GridOption& option : options)
        m_unitMinutes = std::gcd(m_unitMinutes, option.minutes);
    m_unitMinutes = std::max(m_unitMinutes, 1);

    std::map<std::vector<int>, int> classOf;
    for (GridOption& option : options) {
        option.units = option.minutes / m_unitMinutes;
        std::ranges::sort(option.forbiddenNext);
        option.afterClass =
            classOf.try_emplace(option.forbiddenNext, static_cast<int>(classOf.size())).first->second;
    }
    m_classes = static_cast<int>(classOf.size());
    for (std::size_t o = 0; o < options.size(); ++o) {
        options[o].mayFollow = 0;
        for (const auto& [forbidden, number] : classOf) {
            if (!std::ranges::binary_search(forbidden, static_cast<int>(o)))
                options[o].mayFollow |= std::uint64_t{1} << number;
        }
    }
}

} // namespace dutydesk
