#include "app/solver/master_problem.h"

#include <ClpSimplex.hpp>

#include <algorithm>

namespace dutydesk {

namespace {

/// What an agent without any column costs; above everything else.
constexpr double standIn = 1e6;
constexpr std::int64_t cellsPerRow = 80;

} // namespace

MasterProblem::MasterProblem(const RosterGrid& grid, std::vector<int> agents, const std::vector<int>& activeRows,
                             const std::vector<int>& need, std::span<const ShortageLimit> limits)
    : m_grid(grid)
    , m_agents(std::move(agents))
    , m_position(grid.agents.size(), -1)
    , m_rows(activeRows)
    , m_rowPosition(grid.demand.size(), -1)
    , m_lp(std::make_unique<ClpSimplex>())
    , m_limits(limits.size())
    , m_rowDuals(grid.demand.size() + limits.size(), 0)
    , m_agentDuals(m_agents.size(), 0)
{
    for (std::size_t i = 0; i < m_agents.size(); ++i)
        m_position[static_cast<std::size_t>(m_agents[i])] = static_cast<int>(i);
    ClpSimplex& lp = *m_lp;
    lp.setLogLevel(0);
    lp.scaling(0);
    const auto rows = static_cast<int>(m_rows.size());
    std::vector<double> sides;
    for (int at = 0; at < rows; ++at) {
        m_rowPosition[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(at)])] = at;
        sides.push_back(need[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(at)])]);
    }
    sides.resize(m_rows.size() + m_agents.size(), 1.0);
    std::vector<double> upperSides = sides;
    const auto firstLimit = static_cast<int>(sides.size());
    std::vector<std::vector<int>> limitsOfRow(grid.demand.size());
    for (std::size_t i = 0; i < limits.size(); ++i) {
        sides.push_back(limits[i].least);
        upperSides.push_back(limits[i].isMost() ? limits[i].most : COIN_DBL_MAX);
        for (const int row : limits[i].rows)
            limitsOfRow[static_cast<std::size_t>(row)].push_back(firstLimit + static_cast<int>(i));
    }

    // For each demand row a column of people too few and one of people too many, for each limit one of people
    // missing beyond it, for each agent a stand-in.
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> row;
    std::vector<double> element;
    std::vector<double> cost;
    const auto put = [&](int at, double value, double price) {
        row.push_back(at);
        element.push_back(value);
        cost.push_back(price);
        starts.push_back(static_cast<CoinBigIndex>(row.size()));
    };
    for (int at = 0; at < rows; ++at) {
        const int demandRow = m_rows[static_cast<std::size_t>(at)];
        const GridDemand& demand = grid.demand[static_cast<std::size_t>(demandRow)];
        for (const int limit : limitsOfRow[static_cast<std::size_t>(demandRow)]) {
            row.push_back(limit);
            element.push_back(1);
        }
        put(at, 1, demand.under);
        put(at, -1, demand.over);
    }
    for (std::size_t i = 0; i < limits.size(); ++i)
        put(firstLimit + static_cast<int>(i), -1, limits[i].penalty);
    for (int i = 0; i < static_cast<int>(m_agents.size()); ++i)
        put(rows + i, 1, standIn);
    lp.loadProblem(static_cast<int>(cost.size()), static_cast<int>(sides.size()), starts.data(), row.data(),
                   element.data(), nullptr, nullptr, cost.data(), sides.data(), upperSides.data());
    m_firstColumn = lp.numberColumns();
}

MasterProblem::~MasterProblem() = default;

void MasterProblem::add(Column column)
{
    std::vector<int> rows;
    for (const int row : column.rows)
        rows.push_back(m_rowPosition[static_cast<std::size_t>(row)]);
    rows.push_back(static_cast<int>(m_rows.size()) + m_position[static_cast<std::size_t>(column.agent)]);
    const std::vector<double> ones(rows.size(), 1.0);
    m_lp->addColumn(static_cast<int>(rows.size()), rows.data(), ones.data(), 0, COIN_DBL_MAX, column.cost);
    m_columns.push_back(std::move(column));
}

bool MasterProblem::solve(double secondsLimit)
{
    ClpSimplex& lp = *m_lp;
    lp.setMaximumSeconds(secondsLimit);
    lp.primal();
    m_work += static_cast<std::int64_t>(lp.numberIterations() + 5) * lp.numberRows() * cellsPerRow;
    if (lp.status() != 0)
        return false;
    const double* duals = lp.dualRowSolution();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto row = static_cast<std::size_t>(m_rows[at]);
        m_rowDuals[row] = m_limits == 0 ? std::clamp<double>(duals[at], -m_grid.demand[row].over,
                                                             m_grid.demand[row].under)
                                        : duals[at];
    }
    for (std::size_t i = 0; i < m_agentDuals.size(); ++i)
        m_agentDuals[i] = duals[m_rows.size() + i];
    for (std::size_t i = 0; i < m_limits; ++i)
        m_rowDuals[m_grid.demand.size() + i] = duals[m_rows.size() + m_agents.size() + i];
    const double* values = lp.primalColumnSolution();
    m_values.assign(values + m_firstColumn, values + m_firstColumn + static_cast<std::ptrdiff_t>(m_columns.size()));
    return true;
}

double MasterProblem::objective() const
{
    return m_lp->objectiveValue();
}

bool MasterProblem::isComplete() const
{
    const double* values = m_lp->primalColumnSolution();
    return std::all_of(values + m_firstColumn - static_cast<std::ptrdiff_t>(m_agents.size()), values + m_firstColumn,
                       [](double value) { return value < 1e-7; });
}

double MasterProblem::shortage(int row) const
{
    return m_lp->primalColumnSolution()[2 * m_rowPosition[static_cast<std::size_t>(row)]];
}

double MasterProblem::reducedCost(const Column& column) const
{
    double cost = column.cost - m_agentDuals[static_cast<std::size_t>(positionOf(column.agent))];
    for (const int row : column.rows)
        cost -= m_rowDuals[static_cast<std::size_t>(row)];
    return cost;
}

void MasterProblem::remove(const std::vector<int>& which)
{
    if (which.empty())
        return;
    std::vector<int> inLp;
    for (const int j : which)
        inLp.push_back(m_firstColumn + j);
    m_lp->deleteColumns(static_cast<int>(inLp.size()), inLp.data());
    std::vector<char> gone(m_columns.size(), 0);
    for (const int j : which)
        gone[static_cast<std::size_t>(j)] = 1;
    std::size_t kept = 0;
    for (std::size_t j = 0; j < m_columns.size(); ++j) {
        if (gone[j] != 0)
            continue;
        if (kept != j) {
            m_columns[kept] = std::move(m_columns[j]);
            m_values[kept] = j < m_values.size() ? m_values[j] : 0;
        }
        ++kept;
    }
    m_columns.resize(kept);
    m_values.resize(kept);
}

} // namespace dutydesk
