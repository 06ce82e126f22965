#include "app/solver/split_annealing.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace dutydesk {

namespace {

constexpr int movesOfRound = 8000;
/// Moves between two looks whether there is something to tell: a plan is long.
constexpr int movesOfLook = 1000;
/// Cooling goes so much faster than on a short plan: what follows, windows solved one by one, gains more by the time.
constexpr int haste = 2;

} // namespace

SplitAnnealing::SplitAnnealing(const RosterGrid& grid, Incumbent& incumbent, int threads, std::uint64_t seed)
    : m_grid(grid)
    , m_incumbent(incumbent)
    , m_random(seed)
    , m_current(*incumbent.plan())
    , m_best(m_current)
    , m_bestCost(incumbent.cost())
{
    for (int d = 0; d <= grid.days; ++d) {
        const auto at = static_cast<std::size_t>(d);
        if (d == 0 || d == grid.days || grid.weekendOf[at] < 0 || grid.weekendOf[at] != grid.weekendOf[at - 1])
            m_cuts.push_back(d);
    }
    for (const GridAgent& agent : grid.agents)
        m_gap = std::max({m_gap, agent.maxRun + 1, agent.minRun, agent.minOff});
    // Each part is to be several times as long as what lies between two.
    const int most = m_gap < grid.days ? std::max(1, grid.days / (6 * m_gap)) : 1;
    const int workers = std::min(threads, most);
    m_workers.reserve(static_cast<std::size_t>(workers));
    for (int i = 0; i < workers; ++i)
        m_workers.emplace_back(grid, m_current, seed + static_cast<std::uint64_t>(i), haste * workers);
}

std::vector<RosterAnnealing::Part> SplitAnnealing::cut()
{
    const auto parts = static_cast<int>(m_workers.size());
    const int shift = m_grid.days / (2 * parts);
    const int moved = m_random.below(shift) - shift / 2;
    std::vector<RosterAnnealing::Part> all;
    int from = 0;
    for (int i = 0; i < parts; ++i) {
        const int wanted = i + 1 == parts ? m_grid.days : (i + 1) * m_grid.days / parts + moved;
        const int to = *std::ranges::lower_bound(m_cuts, wanted);
        all.push_back({.from = from, .to = to, .number = i, .of = parts, .turn = m_turn});
        from = *std::ranges::lower_bound(m_cuts, std::min(m_grid.days, to + m_gap));
    }
    ++m_turn;
    return all;
}

bool SplitAnnealing::round(const std::stop_token& stop)
{
    if (m_incumbent.cost() < m_bestCost) {
        m_current = m_best = *m_incumbent.plan();
        m_bestCost = m_incumbent.cost();
    }
    const auto parts = cut();
    const std::int64_t costBefore = m_bestCost;
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto work = [&, i] {
                RosterAnnealing& worker = m_workers[i];
                worker.keepTo(parts[i], m_current, m_best, m_bestCost);
                for (int move = 1; move <= movesOfRound && !stop.stop_requested(); ++move) {
                    worker.step(stop);
                    if (move % movesOfLook == 0)
                        m_incumbent.offer(worker.best(), worker.bestCost());
                }
            };
            if (i + 1 < parts.size())
                threads.emplace_back(work);
            else
                work();
        }
    }
    // Join the parts: where they stand, and the best of those that found a better plan.
    GridPlan joined = m_current;
    GridPlan joinedBest = m_current;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto take = [&](GridPlan& plan, const GridPlan& found) {
            for (std::size_t agent = 0; agent < plan.size(); ++agent)
                std::copy(found[agent].begin() + parts[i].from, found[agent].begin() + parts[i].to,
                          plan[agent].begin() + parts[i].from);
        };
        take(joined, m_workers[i].current());
        if (m_workers[i].bestCost() < costBefore)
            take(joinedBest, m_workers[i].best());
    }
    m_current = std::move(joined);
    for (const GridPlan* plan : {&std::as_const(m_current), &std::as_const(joinedBest)}) {
        if (const std::int64_t cost = costOf(m_grid, *plan); cost < m_bestCost) {
            m_best = *plan;
            m_bestCost = cost;
            m_incumbent.offer(m_best, m_bestCost);
        }
    }
    if (!m_workers.front().cycleIsOver())
        return false;
    for (RosterAnnealing& worker : m_workers)
        worker.beginCycle();
    m_current = m_best;
    return true;
}

} // namespace dutydesk
