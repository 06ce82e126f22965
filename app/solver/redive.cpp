#include "app/solver/redive.h"

#include "app/solver/dive.h"
#include "core/roster/search/roster_board.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dutydesk {

namespace {

constexpr double smallest = 5;
constexpr int relaxationRounds = 80;
/// A relaxation that is no better than the best plan after so many rounds hardly ever becomes so.
constexpr int hopefulRounds = 24;
/// So many columns of the pool, the cheapest at the duals, come along for each agent.
constexpr std::size_t columnsOfAgent = 25;
/// A neighbourhood that took more work than this, about two seconds, was too large.
constexpr std::int64_t tooMuchWork = 800'000'000;
/// The same for windows of everybody.
constexpr std::int64_t tooMuchWindowWork = 12'000'000'000;
/// Plans of more days are improved window by window only, those of fewer than `mixedDays` never.
constexpr int windowedDays = 120;
constexpr int mixedDays = 40;

} // namespace

Redive::Redive(const RosterGrid& grid, Incumbent& incumbent, ColumnPool& pool, std::vector<double> duals,
               std::uint64_t seed)
    : m_grid(grid)
    , m_incumbent(incumbent)
    , m_pool(pool)
    , m_duals(std::move(duals))
    , m_pricer(grid)
    , m_random(seed)
    , m_size(std::max(smallest, static_cast<double>(grid.agents.size()) / 3))
    , m_windowDays(21)
{
    for (int d = 0; d <= grid.days; ++d) {
        const auto at = static_cast<std::size_t>(d);
        if (d == 0 || d == grid.days || grid.weekendOf[at] < 0 || grid.weekendOf[at] != grid.weekendOf[at - 1])
            m_windowStarts.push_back(d);
    }
}

void Redive::learnPrices(const GridPlan& plan, const std::stop_token& stop)
{
    const FixedDuals fixed(m_grid, m_duals);
    const GridLine free(static_cast<std::size_t>(m_grid.days), gridFree);
    for (int agent = 0; agent < static_cast<int>(plan.size()); ++agent) {
        const PricedLine priced = m_pricer.price(agent, fixed, free, {0, m_grid.days}, stop);
        m_cheapest.push_back(priced.possible ? priced.bound : 0);
        if (stop.stop_requested())
            return;
    }
}

std::vector<int> Redive::choose(const GridPlan& plan, std::size_t count, const std::stop_token& stop)
{
    if (m_cheapest.empty())
        learnPrices(plan, stop);
    // What is wrong with the plan at the duals: lines that are dearer than the cheapest, and rows where
    // too many or too few people stand against their dual.
    std::vector<int> people(m_grid.demand.size(), 0);
    std::vector<Column> columns;
    for (int agent = 0; agent < static_cast<int>(plan.size()); ++agent) {
        columns.push_back(columnOf(m_grid, agent, plan[static_cast<std::size_t>(agent)], {0, m_grid.days}));
        for (const int row : columns.back().rows)
            ++people[static_cast<std::size_t>(row)];
    }
    std::vector<double> wrong(m_grid.demand.size(), 0);
    for (std::size_t row = 0; row < wrong.size(); ++row) {
        const GridDemand& demand = m_grid.demand[row];
        const int more = people[row] - demand.need;
        wrong[row] = more > 0 ? more * (demand.over + m_duals[row]) : -more * (demand.under - m_duals[row]);
    }
    std::vector<std::pair<double, int>> order;
    const int mode = m_random.below(3);
    for (const Column& column : columns) {
        double weight = column.cost - m_cheapest[static_cast<std::size_t>(column.agent)];
        double atRows = 0;
        for (const int row : column.rows) {
            weight -= m_duals[static_cast<std::size_t>(row)];
            atRows += wrong[static_cast<std::size_t>(row)];
        }
        const double chance = mode == 0 ? 1 : mode == 1 ? std::max(0.0, weight) + 0.3 : atRows + weight + 0.3;
        // Weighted sampling without replacement (Efraimidis, Spirakis 2006).
        order.emplace_back(-std::log(1 - m_random.unit()) / chance, column.agent);
    }
    std::ranges::sort(order);
    std::vector<int> chosen;
    for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
        chosen.push_back(order[i].second);
    std::ranges::sort(chosen);
    return chosen;
}

Window Redive::chooseWindow()
{
    const int length = std::min(m_grid.days, static_cast<int>(m_windowDays * (0.7 + 0.5 * m_random.unit())));
    const int start = m_random.below(m_grid.days + length) - length;
    const int from = std::clamp(start, 0, m_grid.days - length);
    return {*(std::ranges::upper_bound(m_windowStarts, from) - 1),
            *std::ranges::lower_bound(m_windowStarts, from + length)};
}

void Redive::freeAll(const std::stop_token& stop)
{
    std::vector<int> all(m_grid.agents.size());
    std::iota(all.begin(), all.end(), 0);
    tryNeighbourhood(*m_incumbent.plan(), std::move(all), {0, m_grid.days}, false, stop);
}

void Redive::step(const std::stop_token& stop)
{
    const auto plan = m_incumbent.plan();
    const bool onlyWindows = m_grid.days > windowedDays;
    if (onlyWindows || (m_grid.days > mixedDays && m_random.below(3) == 0)) {
        std::vector<int> all(m_grid.agents.size());
        std::iota(all.begin(), all.end(), 0);
        tryNeighbourhood(*plan, std::move(all), chooseWindow(), false, stop);
        return;
    }
    const bool isSmall = m_random.below(8) == 0;
    const double size = isSmall ? smallest + m_random.below(6) : m_size * (0.6 + 0.5 * m_random.unit());
    std::vector<int> free = choose(*plan, static_cast<std::size_t>(size), stop);
    if (!stop.stop_requested())
        tryNeighbourhood(*plan, std::move(free), {0, m_grid.days}, isSmall, stop);
}

void Redive::tryNeighbourhood(const GridPlan& plan, std::vector<int> free, Window window, bool isSmall,
                              const std::stop_token& stop)
{
    const bool isWindow = window.to - window.from < m_grid.days;
    ColumnGeneration relaxation(m_grid, m_pricer, free, plan, window);
    for (const int agent : free) {
        relaxation.add(agent, plan[static_cast<std::size_t>(agent)]);
        if (isWindow)
            continue;
        for (const GridLine& line : m_pool.cheapest(m_grid, agent, m_duals, columnsOfAgent))
            relaxation.add(agent, line);
    }
    relaxation.centre(m_duals);
    // Until the bound prunes, or it is near enough to the value for a dive to make sense.
    double bound = -1e300;
    for (int round = 0; round < relaxationRounds && bound <= m_incumbent.cutoff(); round += 4) {
        if (!relaxation.run(4, 0.2, stop))
            break;
        bound = relaxation.bound();
        const double room = m_incumbent.cutoff() - relaxation.value();
        if (relaxation.value() - bound <= std::max(0.2, 0.5 * room) || (room < 0 && round >= hopefulRounds))
            break;
    }
    m_work += relaxation.work();
    if (stop.stop_requested())
        return;
    for (int d = window.from; isWindow && d < window.to; ++d) {
        for (std::size_t o = 0; o < m_grid.options.size(); ++o) {
            for (const std::int32_t row : m_grid.rowsOf(d, static_cast<int>(o)))
                m_duals[static_cast<std::size_t>(row)] = relaxation.duals()[static_cast<std::size_t>(row)];
        }
    }
    // Where so many rounds found no better relaxation, what was free is too little, proven or not.
    if (bound > m_incumbent.cutoff() || relaxation.value() > m_incumbent.cutoff()) {
        if (isWindow)
            m_windowDays = std::min(m_windowDays * 1.1, static_cast<double>(m_grid.days));
        else if (!isSmall)
            m_size = std::min(m_size * 1.1, static_cast<double>(m_grid.agents.size()));
        return;
    }
    const std::int64_t before = relaxation.work();
    const auto found = dive(m_grid, relaxation, plan, m_incumbent, m_random, stop);
    m_work += relaxation.work() - before;
    if (isWindow && relaxation.work() > tooMuchWindowWork)
        m_windowDays = std::max(7.0, m_windowDays * 0.9);
    if (!isWindow && !isSmall && (!found || relaxation.work() > tooMuchWork))
        m_size = std::max(2 * smallest, m_size * 0.96);
    if (!found)
        return;
    m_incumbent.offer(*found, costOf(m_grid, *found));
    if (isWindow)
        return;
    for (const Column& column : relaxation.master().columns())
        m_pool.keep(column.agent, column.line);
}

} // namespace dutydesk
