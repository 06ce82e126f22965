#include "app/solver/bound_tree.h"

#include "app/solver/dive.h"
#include "core/roster/search/roster_board.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace dutydesk {

namespace {

/// How far from whole a shortage or a share of a day must be to branch on it.
constexpr double notWhole = 0.02;
/// Shortages beyond a limit cost so many times what the dearest row asks.
constexpr double penaltyFactor = 10;
constexpr int mostRounds = 200;
constexpr int roundsAtOnce = 4;
constexpr double solvedGap = 0.02;
constexpr std::size_t columnsOfAgent = 30;

double fromWhole(double value)
{
    return std::abs(value - std::round(value));
}

/// All rows that options reach, then those of each weekend or stretch between weekends, those of each day, and
/// each row.
std::vector<std::vector<int>> rowSetsOf(const RosterGrid& grid)
{
    std::set<int> all;
    std::vector<std::set<int>> ofStretch;
    std::vector<std::set<int>> ofDay(static_cast<std::size_t>(grid.days));
    for (int d = 0; d < grid.days; ++d) {
        const auto day = static_cast<std::size_t>(d);
        if (d == 0 || grid.weekendOf[day] != grid.weekendOf[day - 1])
            ofStretch.emplace_back();
        for (int o = 0; o < static_cast<int>(grid.options.size()); ++o) {
            for (const std::int32_t row : grid.rowsOf(d, o)) {
                all.insert(row);
                ofStretch.back().insert(row);
                ofDay[day].insert(row);
            }
        }
    }
    std::vector<std::vector<int>> sets;
    std::set<std::set<int>> known;
    const auto put = [&](const std::set<int>& rows) {
        if (!rows.empty() && known.insert(rows).second)
            sets.emplace_back(rows.begin(), rows.end());
    };
    put(all);
    std::ranges::for_each(ofStretch, put);
    std::ranges::for_each(ofDay, put);
    for (const int row : all)
        put({row});
    return sets;
}

} // namespace

BoundTree::BoundTree(const RosterGrid& grid, Incumbent& incumbent, ColumnPool& pool, std::uint64_t seed)
    : m_grid(grid)
    , m_incumbent(incumbent)
    , m_pool(pool)
    , m_pricer(grid)
    , m_random(seed)
{}

void BoundTree::begin(const ColumnGeneration& relaxation)
{
    m_rowSets = rowSetsOf(m_grid);
    Leaf root;
    root.bound = relaxation.bound();
    root.duals = relaxation.duals();
    chooseBranching(root, relaxation);
    m_leaves.push_back(std::move(root));
}

bool BoundTree::step(const std::stop_token& stop)
{
    const auto later = [](const Leaf& a, const Leaf& b) { return a.bound > b.bound; };
    if (m_leaves.empty() || (m_leaves.front().rows.empty() && !m_leaves.front().day))
        return false;
    std::vector<Leaf> grown = branches(m_leaves.front());
    for (Leaf& leaf : grown) {
        solve(leaf, stop);
        if (stop.stop_requested())
            return false;
    }
    std::ranges::pop_heap(m_leaves, later);
    m_leaves.pop_back();
    for (Leaf& leaf : grown) {
        m_leaves.push_back(std::move(leaf));
        std::ranges::push_heap(m_leaves, later);
    }
    m_incumbent.raiseBound(std::min(m_leaves.front().bound, static_cast<double>(m_incumbent.cost())));
    return true;
}

std::vector<BoundTree::Leaf> BoundTree::branches(const Leaf& leaf) const
{
    std::vector<Leaf> grown;
    const auto grow = [&] {
        grown.push_back({.bound = leaf.bound, .limits = leaf.limits, .fixings = leaf.fixings, .duals = leaf.duals, .rows = {}, .day = {}});
    };
    if (!leaf.rows.empty()) {
        double dearest = 0;
        for (const int row : leaf.rows)
            dearest = std::max<double>(dearest, m_grid.demand[static_cast<std::size_t>(row)].under);
        const int below = static_cast<int>(std::floor(leaf.shortage));
        grow();
        grown.back().limits.push_back({.rows = leaf.rows, .most = below, .penalty = penaltyFactor * dearest});
        grow();
        grown.back().limits.push_back({.rows = leaf.rows, .least = below + 1});
        for (Leaf& one : grown)
            one.duals.push_back(0);
        return grown;
    }
    const Fixing& day = *leaf.day;
    for (int choice = gridDayOff; choice < static_cast<int>(m_grid.options.size()); ++choice) {
        if (m_grid.costOf(day.agent, day.day, static_cast<GridChoice>(choice)) >= gridNever)
            continue;
        grow();
        grown.back().fixings.push_back({day.agent, day.day, static_cast<GridChoice>(choice)});
    }
    return grown;
}

void BoundTree::solve(Leaf& leaf, const std::stop_token& stop)
{
    const GridPlan plan = *m_incumbent.plan();
    std::vector<int> all(plan.size());
    std::iota(all.begin(), all.end(), 0);
    ColumnGeneration relaxation(m_grid, m_pricer, all, plan, {0, m_grid.days}, leaf.limits);
    for (const Fixing& fixing : leaf.fixings)
        relaxation.fixings()[static_cast<std::size_t>(fixing.agent)][static_cast<std::size_t>(fixing.day)] =
            fixing.choice;
    for (const int agent : all) {
        relaxation.add(agent, plan[static_cast<std::size_t>(agent)]);
        for (const GridLine& line : m_pool.cheapest(m_grid, agent, leaf.duals, columnsOfAgent))
            relaxation.add(agent, line);
    }
    relaxation.centre(leaf.duals);
    // Above the best cost a leaf is of no more interest.
    const double enough = static_cast<double>(m_incumbent.cost()) - 1 + 1e-5;
    for (int round = 0; round < mostRounds && leaf.bound <= enough; round += roundsAtOnce) {
        const bool goesOn = relaxation.run(roundsAtOnce, solvedGap, stop);
        if (!relaxation.impossible().empty()) {
            leaf.bound = static_cast<double>(m_incumbent.cost());
            break;
        }
        leaf.bound = std::max(leaf.bound, relaxation.bound());
        if (!goesOn || (relaxation.isComplete() && relaxation.value() - relaxation.bound() <= solvedGap))
            break;
    }
    if (stop.stop_requested() || leaf.bound > enough) {
        m_work += relaxation.work();
        return;
    }
    leaf.duals = relaxation.duals();
    chooseBranching(leaf, relaxation);
    for (std::size_t j = 0; j < relaxation.master().values().size(); ++j) {
        const Column& column = relaxation.master().columns()[j];
        if (relaxation.master().values()[j] > 1e-7)
            m_pool.keep(column.agent, column.line);
    }
    if (const auto found = dive(m_grid, relaxation, plan, m_incumbent, m_random, stop))
        m_incumbent.offer(*found, costOf(m_grid, *found));
    m_work += relaxation.work();
}

void BoundTree::chooseBranching(Leaf& leaf, const ColumnGeneration& relaxation) const
{
    for (const std::vector<int>& rows : m_rowSets) {
        double shortage = 0;
        for (const int row : rows)
            shortage += relaxation.master().shortage(row);
        const bool isLimited = std::ranges::any_of(leaf.limits, [&](const ShortageLimit& limit) {
            return limit.rows == rows && shortage > limit.most;
        });
        if (fromWhole(shortage) > notWhole && !isLimited) {
            leaf.rows = rows;
            leaf.shortage = shortage;
            return;
        }
    }
    leaf.day = undecidedDay(relaxation);
}

std::optional<BoundTree::Fixing> BoundTree::undecidedDay(const ColumnGeneration& relaxation) const
{
    const MasterProblem& master = relaxation.master();
    const auto days = static_cast<std::size_t>(m_grid.days);
    std::vector<double> off(m_grid.agents.size() * days, 0);
    for (std::size_t j = 0; j < master.values().size(); ++j) {
        const Column& column = master.columns()[j];
        for (std::size_t d = 0; d < days; ++d) {
            if (column.line[d] == gridDayOff)
                off[static_cast<std::size_t>(column.agent) * days + d] += master.values()[j];
        }
    }
    const auto most = std::ranges::max_element(off, {}, fromWhole);
    if (most == off.end() || fromWhole(*most) <= notWhole)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(most - off.begin());
    return Fixing{.agent = static_cast<int>(at / days), .day = static_cast<int>(at % days), .choice = gridDayOff};
}

} // namespace dutydesk
