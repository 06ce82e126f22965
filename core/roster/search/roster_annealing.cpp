#include "core/roster/search/roster_annealing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dutydesk {

namespace {

/// Prices are multiplied by this, so that noise can break ties without mattering otherwise.
constexpr std::int32_t priceScale = 8;
/// Windows have so many days: a move's work grows with their third power. Once in a while a plan of up to
/// `wholePlan` days is taken as a whole.
constexpr int shortest = 4;
constexpr int longest = 11;
constexpr int wholePlan = 60;
constexpr int oneInMoves = 100;
/// Moves of the first cycle for each agent and day.
constexpr std::int64_t movesOfDay = 20;

} // namespace

RosterAnnealing::RosterAnnealing(const RosterGrid& grid, const GridPlan& start, std::uint64_t seed, int haste)
    : m_grid(grid)
    , m_board(grid, start)
    , m_finder(grid)
    , m_random(seed)
    , m_part{.to = grid.days}
    , m_best(start)
    , m_bestCost(m_board.cost())
    , m_changed(grid.agents.size(), 0)
{
    double sum = 0;
    for (const GridDemand& demand : grid.demand)
        sum += demand.under;
    const double mean = sum / std::max<double>(1.0, static_cast<double>(grid.demand.size()));
    m_hot = std::max(1.0, mean * 0.25);
    m_cold = std::max(0.2, mean * 0.01);
    m_cycleMoves = static_cast<std::int64_t>(grid.agents.size()) * movesOfDay * grid.days / haste;
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

void RosterAnnealing::keepTo(const Part& part, const GridPlan& current, const GridPlan& best, std::int64_t bestCost)
{
    m_part = part;
    m_beginsCycles = false;
    m_board.show(current);
    m_best = best;
    m_bestCost = bestCost;
    m_limits.clear();
    for (int agent = 0; agent < static_cast<int>(m_grid.agents.size()); ++agent) {
        m_changed[static_cast<std::size_t>(agent)] = m_best[static_cast<std::size_t>(agent)] != m_board.line(agent);
        if (part.of > 1)
            m_limits.push_back(limitsOf(agent));
    }
}

RosterAnnealing::Limits RosterAnnealing::limitsOf(int agent) const
{
    const GridAgent& who = m_grid.agents[static_cast<std::size_t>(agent)];
    const GridLine& line = m_board.line(agent);
    int minutes = 0;
    int weekends = 0;
    int lastWeekend = -1;
    std::vector<int> ofKind(static_cast<std::size_t>(m_grid.kinds), 0);
    for (int d = 0; d < m_grid.days; ++d) {
        const GridChoice choice = line[static_cast<std::size_t>(d)];
        if (choice == gridDayOff)
            continue;
        const GridOption& option = m_grid.options[static_cast<std::size_t>(choice)];
        const int weekend = m_grid.weekendOf[static_cast<std::size_t>(d)];
        minutes += option.minutes;
        weekends += weekend >= 0 && weekend != lastWeekend ? 1 : 0;
        lastWeekend = weekend >= 0 ? weekend : lastWeekend;
        ++ofKind[static_cast<std::size_t>(option.kind)];
    }
    for (std::size_t kind = 0; kind < ofKind.size(); ++kind)
        ofKind[kind] += (who.maxOfKind[kind] - ofKind[kind]) / m_part.of;
    if ((agent + m_part.turn) % m_part.of == m_part.number)
        return {who.minMinutes, who.maxMinutes, who.maxWeekends, std::move(ofKind)};
    return {minutes, minutes, weekends, std::move(ofKind)};
}

void RosterAnnealing::beginCycle()
{
    m_cycleStart = m_moves;
    m_cycleMoves += m_cycleMoves / 2;
    m_hot = std::max(m_cold * 4, m_hot * 0.7);
}

std::pair<int, int> RosterAnnealing::chooseWindow()
{
    const int days = m_part.to - m_part.from;
    if (days <= wholePlan && m_random.below(oneInMoves) == 0)
        return {m_part.from, m_part.to};
    const int length = std::min(days, shortest + m_random.below(longest - shortest));
    const auto first = std::ranges::lower_bound(m_windowStarts, m_part.from);
    const auto last = std::ranges::lower_bound(m_windowStarts, m_part.to);
    const int from = first[m_random.below(static_cast<int>(last - first))];
    const int to = *std::ranges::lower_bound(m_windowStarts, std::min(m_part.to, from + length));
    if (to < m_part.to)
        return {from, to};
    const auto start = std::ranges::upper_bound(m_windowStarts, std::max(m_part.from, to - length)) - 1;
    return {std::min(from, *start), to};
}

void RosterAnnealing::replace(int agent, int from, int to, int noise, const std::stop_token& stop)
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
    task.fixed = &m_board.line(agent);
    if (!m_limits.empty()) {
        const Limits& limits = m_limits[static_cast<std::size_t>(agent)];
        task.minMinutes = limits.minMinutes;
        task.maxMinutes = limits.maxMinutes;
        task.maxWeekends = limits.maxWeekends;
        task.maxOfKind = limits.maxOfKind;
    }
    const bool found = m_finder.find(task, m_line, stop).has_value();
    m_board.lay(agent, from, to, found ? m_line : m_board.line(agent));
}

bool RosterAnnealing::step(const std::stop_token& stop)
{
    if (m_beginsCycles && cycleIsOver()) {
        m_board.show(m_best);
        beginCycle();
    }
    const double share = static_cast<double>(m_moves - m_cycleStart) / static_cast<double>(m_cycleMoves);
    const double temperature = m_hot * std::pow(m_cold / m_hot, std::min(1.0, share));
    ++m_moves;

    const auto agents = static_cast<int>(m_grid.agents.size());
    const int wanted = std::min(agents, 1 + m_random.below(mostAgents));
    const auto [from, to] = chooseWindow();
    std::array<int, mostAgents> chosen{};
    const std::int64_t costBefore = m_board.cost();
    for (int i = 0; i < wanted; ++i) {
        int agent = 0;
        do {
            agent = m_random.below(agents);
        } while (std::find(chosen.begin(), chosen.begin() + i, agent) != chosen.begin() + i);
        chosen[static_cast<std::size_t>(i)] = agent;
        const GridLine& line = m_board.line(agent);
        m_before[static_cast<std::size_t>(i)].assign(line.begin(), line.end());
    }
    for (int i = 0; i < wanted; ++i)
        m_board.lift(chosen[static_cast<std::size_t>(i)], from, to);
    const int noise = m_random.below(2) == 0 ? priceScale / 2 : 1 + static_cast<int>(temperature * priceScale);
    for (int i = 0; i < wanted; ++i)
        replace(chosen[static_cast<std::size_t>(i)], from, to, i + 1 < wanted ? noise : priceScale / 2, stop);

    const auto worse = static_cast<double>(m_board.cost() - costBefore);
    if (worse > 0 && m_random.unit() >= std::exp(-worse / temperature)) {
        for (int i = 0; i < wanted; ++i)
            m_board.lift(chosen[static_cast<std::size_t>(i)], from, to);
        for (int i = 0; i < wanted; ++i)
            m_board.lay(chosen[static_cast<std::size_t>(i)], from, to, m_before[static_cast<std::size_t>(i)]);
    }
    for (int i = 0; i < wanted; ++i)
        m_changed[static_cast<std::size_t>(chosen[static_cast<std::size_t>(i)])] = 1;
    if (m_board.cost() >= m_bestCost)
        return false;
    m_bestCost = m_board.cost();
    for (std::size_t agent = 0; agent < m_changed.size(); ++agent) {
        if (m_changed[agent] != 0)
            m_best[agent] = m_board.line(static_cast<int>(agent));
        m_changed[agent] = 0;
    }
    return true;
}

} // namespace dutydesk
