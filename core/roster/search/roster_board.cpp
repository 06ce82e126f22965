#include "core/roster/search/roster_board.h"

#include <algorithm>

namespace dutydesk {

RosterBoard::RosterBoard(const RosterGrid& grid)
    : m_grid(grid)
    , m_plan(grid.agents.size())
    , m_wholeCost(grid.agents.size(), 0)
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

void RosterBoard::change(int agent, int from, int to, int sign)
{
    const GridLine& line = m_plan[static_cast<std::size_t>(agent)];
    for (int d = from; d < to; ++d) {
        const GridChoice choice = line[static_cast<std::size_t>(d)];
        m_cost += sign * m_grid.costOf(agent, d, choice);
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

void RosterBoard::lift(int agent, int from, int to)
{
    change(agent, from, to, -1);
    m_cost -= m_wholeCost[static_cast<std::size_t>(agent)];
}

void RosterBoard::lay(int agent, int from, int to, const GridLine& line)
{
    GridLine& mine = m_plan[static_cast<std::size_t>(agent)];
    std::copy(line.begin() + from, line.begin() + to, mine.begin() + from);
    change(agent, from, to, 1);
    m_cost += m_wholeCost[static_cast<std::size_t>(agent)] = m_grid.wholeCost(agent, mine);
}

void RosterBoard::take(int agent)
{
    lift(agent, 0, m_grid.days);
    m_plan[static_cast<std::size_t>(agent)].clear();
}

void RosterBoard::put(int agent, const GridLine& line)
{
    m_plan[static_cast<std::size_t>(agent)].resize(line.size());
    lay(agent, 0, m_grid.days, line);
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
            }
            prices[at] = price;
        }
    }
    for (const GridBurden& burden : who.burdens) {
        const std::int64_t count = isOn(agent) ? burden.daysOf(line(agent), options) : burden.share;
        const int price = count > burden.share ? burden.weight : count < burden.share ? 0 : burden.weight / 2;
        for (int d = from; price > 0 && d < to; ++d) {
            for (std::size_t o = 0; o < options; ++o) {
                if (burden.counts[static_cast<std::size_t>(d) * options + o] != 0)
                    prices[static_cast<std::size_t>(d) * (options + 1) + o + 1] += price;
            }
        }
    }
}

std::int64_t costOf(const RosterGrid& grid, const GridPlan& plan)
{
    return RosterBoard(grid, plan).cost();
}

} // namespace dutydesk
