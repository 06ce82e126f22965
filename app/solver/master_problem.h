#pragma once

#include "app/solver/column.h"
#include "app/solver/shortage_limit.h"

#include <memory>
#include <span>
#include <vector>

class ClpSimplex;

namespace dutydesk {

/// The linear programme over columns: each agent's lines add up to one, each demand row's people, with too
/// few and too many at their costs, to its need. Solved by Clp's simplex, warm from the last time.
class MasterProblem
{
public:
    /// For these agents and demand rows; `need` is what is left of each row's need beside the lines and days
    /// that stay, and may be negative.
    MasterProblem(const RosterGrid& grid, std::vector<int> agents, const std::vector<int>& rows,
                  const std::vector<int>& need, std::span<const ShortageLimit> limits);
    ~MasterProblem();
    MasterProblem(const MasterProblem&) = delete;
    MasterProblem& operator=(const MasterProblem&) = delete;

    void add(Column column);
    /// Solves again; false if Clp gave up (its time limit, numbers).
    bool solve(double secondsLimit);

    double objective() const;
    /// Whether an agent still stands on the costly stand-in for lack of columns.
    bool isComplete() const;
    /// By demand row, boxed by construction, 0 where the row is not among these; then by limit.
    const std::vector<double>& rowDuals() const { return m_rowDuals; }
    /// By position in `agents()`.
    const std::vector<double>& agentDuals() const { return m_agentDuals; }
    const std::vector<int>& agents() const { return m_agents; }
    const std::vector<Column>& columns() const { return m_columns; }
    /// How many people the solution misses at a demand row.
    double shortage(int row) const;
    /// By column: how much of it the solution takes.
    const std::vector<double>& values() const { return m_values; }
    /// What the simplex did so far, in cells of the agents' programme that take as long.
    std::int64_t work() const { return m_work; }
    double reducedCost(const Column& column) const;
    int positionOf(int agent) const { return m_position[static_cast<std::size_t>(agent)]; }

    /// Drops the columns for which `drop` is true.
    template <class Drop>
    void removeIf(Drop drop)
    {
        std::vector<int> which;
        for (std::size_t j = 0; j < m_columns.size(); ++j) {
            if (drop(m_columns[j], j))
                which.push_back(static_cast<int>(j));
        }
        remove(which);
    }

private:
    void remove(const std::vector<int>& which);

    const RosterGrid& m_grid;
    std::vector<int> m_agents;
    std::vector<int> m_position;
    std::vector<int> m_rows;
    /// By demand row: its place in `m_rows`, or -1.
    std::vector<int> m_rowPosition;
    std::vector<Column> m_columns;
    std::unique_ptr<ClpSimplex> m_lp;
    std::size_t m_limits;
    int m_firstColumn = 0;
    std::vector<double> m_rowDuals;
    std::vector<double> m_agentDuals;
    std::vector<double> m_values;
    std::int64_t m_work = 0;
};

} // namespace dutydesk
