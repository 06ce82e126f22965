#include "core/roster/search/roster_board.h"

#include <algorithm>

namespace dutydesk {

RosterBoard::RosterBoard(const RosterGrid& grid)
    : m_grid(grid)
    , m_plan(grid.agents.size())
    , m_people(grid.demand.size(), 0)
    , m_cost(grid.constantCost)
{
    for (const GridDemand& demand : grid.demand) {
        m_oneMore.push_back(demand.need > 0 ? -demand.under : demand.over);
        m_cost += static_cast<std::int64_t>(demand.need) * demand.under;
    }
}

RosterBoard::RosterBoard(const RosterGrid& grid, const GridPlan& plan)
    : RosterBoard(grid)
{
    for (std::size_t agent = 0; agent < plan.size(); ++agent)
        put(static_cast<int>(agent), plan[agent]);
}

void RosterBoard::change(int agent, const GridLine& line, int sign)
{
    m_cost += sign * m_grid.ownCost(agent, line);
    for (int d = 0; d < m_grid.days; ++d) {
        const GridChoice choice = line[static_cast<std::size_t>(d)];
        if (choice == gridDayOff)
            continue;
        for (const std::int32_t at : m_grid.rowsOf(d, choice)) {
            const auto row = static_cast<std::size_t>(at);
            const GridDemand& demand = m_grid.demand[row];
            if (sign > 0)
                m_cost += m_oneMore[row];
            m_people[row] += sign;
            m_oneMore[row] = m_people[row] < demand.need ? -demand.under : demand.over;
            if (sign < 0)
                m_cost -= m_oneMore[row];
        }
    }
}

void RosterBoard::take(int agent)
{
    change(agent, line(agent), -1);
    m_plan[static_cast<std::size_t>(agent)].clear();
}

void RosterBoard::put(int agent, const GridLine& line)
{
    m_plan[static_cast<std::size_t>(agent)] = line;
    change(agent, line, 1);
}

void RosterBoard::show(const GridPlan& plan)
{
    for (int agent = 0; agent < static_cast<int>(plan.size()); ++agent) {
        const GridLine& wanted = plan[static_cast<std::size_t>(agent)];
        if (line(agent) == wanted)
            continue;
        if (isOn(agent))
            take(agent);
        if (!wanted.empty())
            put(agent, wanted);
    }
}

void RosterBoard::priceFor(int agent, int from, int to, std::vector<std::int32_t>& prices) const
{
    const GridAgent& who = m_grid.agents[static_cast<std::size_t>(agent)];
    prices.resize(who.cost.size());
    const std::size_t options = m_grid.options.size();
    for (int d = from; d < to; ++d) {
        std::size_t at = static_cast<std::size_t>(d) * (options + 1);
        prices[at] = who.cost[at];
        for (std::size_t o = 0; o < options; ++o) {
            std::int32_t price = who.cost[++at];
            if (price < gridNever) {
                for (const std::int32_t row : m_grid.rowsOf(d, static_cast<int>(o)))
                    price += m_oneMore[static_cast<std::size_t>(row)];
                for (const GridBurden& burden : who.burdens)
                    price += burden.counts[static_cast<std::size_t>(d) * options + o] != 0 ? burden.weight / 2 : 0;
            }
            prices[at] = price;
        }
    }
}

std::int64_t costOf(const RosterGrid& grid, const GridPlan& plan)
{
    return RosterBoard(grid, plan).cost();
}

} // namespace dutydesk
