#include "core/roster/search/roster_annealing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dutydesk {

namespace {

/// Prices are multiplied by this, so that noise can break ties without mattering otherwise.
constexpr std::int32_t priceScale = 8;
/// Plans up to this many days are often taken as a whole.
constexpr int shortPlan = 60;

} // namespace

RosterAnnealing::RosterAnnealing(const RosterGrid& grid, const GridPlan& start, std::uint64_t seed)
    : m_grid(grid)
    , m_board(grid, start)
    , m_finder(grid)
    , m_random(seed)
    , m_best(start)
    , m_bestCost(m_board.cost())
    , m_cycleMoves(static_cast<std::int64_t>(grid.agents.size()) * 100)
{
    double sum = 0;
    for (const GridDemand& demand : grid.demand)
        sum += demand.under;
    const double mean = sum / std::max<double>(1.0, static_cast<double>(grid.demand.size()));
    m_hot = std::max(1.0, mean * 0.25);
    m_cold = std::max(0.2, mean * 0.01);
    for (int d = 0; d <= grid.days; ++d) {
        const auto at = static_cast<std::size_t>(d);
        if (d == 0 || d == grid.days || grid.weekendOf[at] < 0 || grid.weekendOf[at] != grid.weekendOf[at - 1])
            m_windowStarts.push_back(d);
    }
}

void RosterAnnealing::adopt(const GridPlan& plan, std::int64_t cost)
{
    if (cost >= m_bestCost)
        return;
    m_best = plan;
    m_bestCost = cost;
    m_board.show(plan);
}

std::pair<int, int> RosterAnnealing::chooseWindow()
{
    const bool isShort = m_grid.days <= shortPlan;
    if (m_random.below(isShort ? 2 : 200) == 0 && m_grid.days <= 200)
        return {0, m_grid.days};
    const int length = std::min(m_grid.days, 7 + m_random.below(isShort ? m_grid.days : 36));
    const auto starts = static_cast<int>(m_windowStarts.size());
    const int from = m_windowStarts[static_cast<std::size_t>(m_random.below(starts - 1))];
    const int wanted = std::min(m_grid.days, from + length);
    const int to = *std::ranges::lower_bound(m_windowStarts, wanted);
    if (to == m_grid.days) {
        const auto start = std::ranges::upper_bound(m_windowStarts, std::max(0, to - length)) - 1;
        return {std::min(from, *start), to};
    }
    return {from, to};
}

bool RosterAnnealing::replace(int agent, int from, int to, const GridLine& before, int noise,
                              const std::stop_token& stop)
{
    m_board.priceFor(agent, from, to, m_prices);
    const std::size_t choices = m_grid.choices();
    for (std::size_t at = static_cast<std::size_t>(from) * choices; at < static_cast<std::size_t>(to) * choices; ++at) {
        if (m_prices[at] < gridNever)
            m_prices[at] = m_prices[at] * priceScale + m_random.below(noise);
    }
    AgentTask task = AgentTask::whole(m_grid, agent, m_prices);
    task.from = from;
    task.to = to;
    task.fixed = &before;
    GridLine line;
    const bool found = m_finder.find(task, line, stop).has_value();
    m_board.put(agent, found ? line : before);
    return found;
}

bool RosterAnnealing::step(const std::stop_token& stop)
{
    const double share = static_cast<double>(m_moves - m_cycleStart) / static_cast<double>(m_cycleMoves);
    const double temperature = m_hot * std::pow(m_cold / m_hot, share);
    if (++m_moves - m_cycleStart >= m_cycleMoves) {
        // The next cycle is longer and starts from the best plan, less hot.
        m_cycleStart = m_moves;
        m_cycleMoves += m_cycleMoves / 2;
        m_hot = std::max(m_cold * 4, m_hot * 0.7);
        m_board.show(m_best);
    }

    const auto agents = static_cast<int>(m_grid.agents.size());
    const int wanted = std::min(agents, 1 + m_random.below(3));
    const auto [from, to] = chooseWindow();
    std::array<int, 3> chosen{};
    std::array<GridLine, 3> before;
    const std::int64_t costBefore = m_board.cost();
    for (int i = 0; i < wanted; ++i) {
        int agent = 0;
        do {
            agent = m_random.below(agents);
        } while (!m_board.isOn(agent));
        chosen[static_cast<std::size_t>(i)] = agent;
        before[static_cast<std::size_t>(i)] = m_board.line(agent);
        m_board.take(agent);
    }
    const int noise = m_random.below(2) == 0 ? priceScale / 2 : 1 + static_cast<int>(temperature * priceScale);
    for (int i = 0; i < wanted; ++i)
        replace(chosen[static_cast<std::size_t>(i)], from, to, before[static_cast<std::size_t>(i)],
                i + 1 < wanted ? noise : priceScale / 2, stop);

    const auto worse = static_cast<double>(m_board.cost() - costBefore);
    if (worse > 0 && m_random.unit() >= std::exp(-worse / temperature)) {
        for (int i = 0; i < wanted; ++i)
            m_board.take(chosen[static_cast<std::size_t>(i)]);
        for (int i = 0; i < wanted; ++i)
            m_board.put(chosen[static_cast<std::size_t>(i)], before[static_cast<std::size_t>(i)]);
    }
    if (m_board.cost() >= m_bestCost)
        return false;
    m_best = m_board.plan();
    m_bestCost = m_board.cost();
    return true;
}

} // namespace dutydesk
