#pragma once

#include "app/solver/column_generation.h"
#include "app/solver/column_pool.h"
#include "app/solver/incumbent.h"
#include "core/roster/search/search_random.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace dutydesk {

/// Raises the lower bound beyond the relaxation's by branch and price (Barnhart et al. 1998), lowest bound
/// first. Where the people missing over many demand rows, over one, or an agent's day are not whole in the
/// relaxation, the branches are each what a plan could have instead. The bound is the least of all leaves. Each
/// leaf is dived into: its relaxation is nearer to a plan than the root's.
class BoundTree
{
public:
    BoundTree(const RosterGrid& grid, Incumbent& incumbent, ColumnPool& pool, std::uint64_t seed);

    /// The root: the relaxation as it was solved, at its duals.
    void begin(const ColumnGeneration& relaxation);
    /// Branches on the leaf of the lowest bound. False if there is nothing to branch on any more.
    bool step(const std::stop_token& stop);
    std::int64_t work() const { return m_work; }

private:
    struct Fixing
    {
        int agent = 0;
        int day = 0;
        GridChoice choice = gridDayOff;
    };
    struct Leaf
    {
        double bound = 0;
        std::vector<ShortageLimit> limits;
        std::vector<Fixing> fixings;
        std::vector<double> duals;
        /// What to branch on: rows whose shortage, near `shortage`, is not whole, or else an agent's day.
        std::vector<int> rows;
        double shortage = 0;
        std::optional<Fixing> day;
    };
    /// Solves the relaxation of a leaf: its bound, its duals and what to branch on; then dives into it.
    void solve(Leaf& leaf, const std::stop_token& stop);
    void chooseBranching(Leaf& leaf, const ColumnGeneration& relaxation) const;
    std::optional<Fixing> undecidedDay(const ColumnGeneration& relaxation) const;
    std::vector<Leaf> branches(const Leaf& leaf) const;

    const RosterGrid& m_grid;
    Incumbent& m_incumbent;
    ColumnPool& m_pool;
    Pricer m_pricer;
    SearchRandom m_random;
    /// Sets of demand rows, from all of them down to single ones.
    std::vector<std::vector<int>> m_rowSets;
    /// A heap, the lowest bound first.
    std::vector<Leaf> m_leaves;
    std::int64_t m_work = 0;
};

} // namespace dutydesk
