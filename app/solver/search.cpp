#include "app/solver/search.h"

#include "app/solver/bound_tree.h"
#include "app/solver/column_pool.h"
#include "app/solver/dive.h"
#include "app/solver/headcount_relaxation.h"
#include "app/solver/redive.h"
#include "app/solver/split_annealing.h"
#include "core/roster/search/feasible_start.h"
#include "core/roster/search/roster_annealing.h"
#include "core/roster/search/roster_board.h"

#include <numeric>
#include <thread>

namespace dutydesk {

namespace {

/// Plans of more days are too long for the whole relaxation.
constexpr int mostRelaxedDays = 120;
/// Subgradient steps before the first LP where it is large.
constexpr int warmUpRounds = 60;
constexpr std::size_t largeMaster = 500;
/// More demand rows than this, and more than choices: demand is by intervals.
constexpr std::size_t mostIntervals = 3000;
/// On one thread, cells computed for annealing before the bound.
constexpr std::int64_t workBeforeBound = 1'000'000'000;
/// Subgradient steps between two looks at the bound. Where they raise it by less than this share of it, the
/// next ones are half as long, down to the shortest.
constexpr int stepsAtOnce = 20;
constexpr double leastRise = 0.0005;
constexpr double shortestLength = 0.01;
/// Moves between two looks at what others found.
constexpr int movesAtOnce = 200;
/// Rounds between two looks at the bound.
constexpr int roundsAtOnce = 4;
/// The relaxation counts as solved this near to its bound.
constexpr double relativeGap = 2e-5;
/// A plan this far from the bound is worth less than another dive into the whole relaxation.
constexpr double wideGap = 0.01;
/// The tree of bounds gets this part of the work that redives get.
constexpr int shareOfTree = 2;

/// One search; its threads share the incumbent, the pool and the stop.
class Search
{
public:
    Search(const RosterGrid& grid, Incumbent& incumbent, std::uint64_t seed, const std::stop_token& stop)
        : m_grid(grid)
        , m_incumbent(incumbent)
        , m_pool(grid)
        , m_tree(grid, incumbent, m_pool, seed)
        , m_seed(seed)
        , m_stop(stop)
        , m_duals(grid.demand.size(), 0)
    {}

    std::vector<int> start();
    void run(int threads);

private:
    bool isOver() const { return m_stop.stop_requested() || m_incumbent.proven(); }
    /// Anneals until `enough` says so.
    template <class Enough>
    void anneal(std::uint64_t seed, Enough enough);
    /// The whole relaxation: bound, duals, columns, and a first dive.
    void relax();
    /// Dives into the whole relaxation once more, on the way of another seed.
    void diveAgain(std::uint64_t seed);
    void redive(std::uint64_t seed);
    /// Redives, and raises the bound meanwhile.
    void rediveAndBound(std::uint64_t seed);
    /// What to do where demand is by so short intervals that the LP over lines would take too long: a bound by
    /// subgradient steps from the headcount's duals, while the other threads anneal.
    void searchByIntervals(int threads);
    bool hasManyIntervals() const
    {
        const std::size_t rows = m_grid.demand.size();
        return rows > mostIntervals && rows > m_grid.options.size() * static_cast<std::size_t>(m_grid.days);
    }
    /// What to do with plans that are too long for the whole relaxation.
    void searchLongPlan(int threads);

    const RosterGrid& m_grid;
    Incumbent& m_incumbent;
    ColumnPool m_pool;
    BoundTree m_tree;
    std::uint64_t m_seed;
    std::stop_token m_stop;
    std::atomic<bool> m_relaxed = false;
    std::vector<double> m_duals;
};

std::vector<int> Search::start()
{
    if (m_incumbent.plan())
        return {};
    LineFinder finder(m_grid);
    RosterBoard board(m_grid);
    auto without = putFeasibleStart(m_grid, board, finder, m_stop);
    if (without.empty())
        m_incumbent.offer(board.plan(), board.cost());
    return without;
}

template <class Enough>
void Search::anneal(std::uint64_t seed, Enough enough)
{
    RosterAnnealing annealing(m_grid, *m_incumbent.plan(), seed);
    while (!isOver() && !enough(annealing)) {
        for (int move = 0; move < movesAtOnce && !m_stop.stop_requested(); ++move)
            annealing.step(m_stop);
        if (annealing.bestCost() < m_incumbent.cost())
            m_incumbent.offer(annealing.best(), annealing.bestCost());
        else if (m_incumbent.cost() < annealing.bestCost())
            annealing.adopt(*m_incumbent.plan(), m_incumbent.cost());
    }
}

void Search::relax()
{
    Pricer pricer(m_grid);
    std::vector<int> all(m_grid.agents.size());
    std::iota(all.begin(), all.end(), 0);
    const GridPlan plan = *m_incumbent.plan();
    ColumnGeneration relaxation(m_grid, pricer, all, plan, {0, m_grid.days});
    for (const int agent : all)
        relaxation.add(agent, plan[static_cast<std::size_t>(agent)]);
    if (m_grid.demand.size() + all.size() > largeMaster)
        relaxation.warmUp(warmUpRounds, 0.5 * static_cast<double>(m_incumbent.cost()), m_stop);
    while (!isOver()) {
        const double gap = std::max(0.02, relativeGap * static_cast<double>(m_incumbent.cost()));
        const bool goesOn = relaxation.run(roundsAtOnce, gap, m_stop);
        m_incumbent.raiseBound(relaxation.bound());
        if (!goesOn || (relaxation.isComplete() && relaxation.value() - relaxation.bound() <= gap))
            break;
    }
    m_duals = relaxation.duals();
    for (const Column& column : relaxation.master().columns())
        m_pool.keep(column.agent, column.line);
    if (!isOver())
        m_tree.begin(relaxation);
    m_relaxed = true;
    SearchRandom random(m_seed);
    if (isOver())
        return;
    if (const auto found = dive(m_grid, relaxation, plan, m_incumbent, random, m_stop))
        m_incumbent.offer(*found, costOf(m_grid, *found));
    for (const Column& column : relaxation.master().columns())
        m_pool.keep(column.agent, column.line);
}

void Search::diveAgain(std::uint64_t seed)
{
    Redive(m_grid, m_incumbent, m_pool, m_duals, seed).freeAll(m_stop);
}

void Search::redive(std::uint64_t seed)
{
    Redive redive(m_grid, m_incumbent, m_pool, m_duals, seed);
    while (!isOver())
        redive.step(m_stop);
}

void Search::rediveAndBound(std::uint64_t seed)
{
    Redive redive(m_grid, m_incumbent, m_pool, m_duals, seed);
    bool grows = true;
    while (!isOver()) {
        if (grows && m_tree.work() * shareOfTree <= redive.work())
            grows = m_tree.step(m_stop);
        else
            redive.step(m_stop);
    }
}

void Search::searchByIntervals(int threads)
{
    const auto annealOn = [&](std::uint64_t seed) { anneal(seed, [](const RosterAnnealing&) { return false; }); };
    std::jthread other;
    if (threads > 1)
        other = std::jthread([&] { annealOn(m_seed + 1); });
    else
        anneal(m_seed, [](const RosterAnnealing& a) { return a.work() > workBeforeBound; });
    if (const std::vector<double> duals = headcountDuals(m_grid); !duals.empty()) {
        Pricer pricer(m_grid);
        std::vector<int> all(m_grid.agents.size());
        std::iota(all.begin(), all.end(), 0);
        ColumnGeneration relaxation(m_grid, pricer, all, *m_incumbent.plan(), {0, m_grid.days});
        relaxation.centre(duals);
        for (double length = 1; length > shortestLength && !isOver();) {
            const double before = relaxation.bound();
            relaxation.warmUp(stepsAtOnce, static_cast<double>(m_incumbent.cost()), m_stop, length);
            m_incumbent.raiseBound(relaxation.bound());
            if (relaxation.bound() <= before + leastRise * std::abs(before))
                length /= 2;
        }
    }
    annealOn(m_seed + 2);
}

void Search::searchLongPlan(int threads)
{
    SplitAnnealing annealing(m_grid, m_incumbent, threads, m_seed);
    while (!isOver() && !annealing.round(m_stop)) {}
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back([&, i] { redive(m_seed + static_cast<std::uint64_t>(i)); });
    redive(m_seed);
}

void Search::run(int threads)
{
    if (m_grid.days > mostRelaxedDays) {
        searchLongPlan(threads);
        return;
    }
    if (hasManyIntervals()) {
        searchByIntervals(threads);
        return;
    }
    if (threads < 2) {
        anneal(m_seed, [&](const RosterAnnealing& a) { return a.work() > 100'000'000; });
        relax();
        rediveAndBound(m_seed);
        return;
    }
    std::jthread other([&] {
        anneal(m_seed + 1, [&](const RosterAnnealing&) { return m_relaxed.load(); });
        if (!isOver() && m_relaxed && m_incumbent.gap() > wideGap)
            diveAgain(m_seed + 1);
        redive(m_seed + 1);
    });
    relax();
    rediveAndBound(m_seed);
}

} // namespace

std::vector<int> searchRoster(const RosterGrid& grid, Incumbent& incumbent, int threads, std::uint64_t seed,
                              const std::stop_token& stop)
{
    Search search(grid, incumbent, seed, stop);
    auto without = search.start();
    if (without.empty())
        search.run(threads);
    return without;
}

} // namespace dutydesk
