#include "app/solver/column_generation.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

constexpr double smoothing = 0.7;
constexpr double worthAdding = -1e-4;
constexpr double secondsPerLp = 60;

std::vector<GridLine> settledLines(const std::vector<int>& free, const GridPlan& plan, Window window)
{
    std::vector<GridLine> lines = plan;
    for (const int agent : free)
        std::fill(lines[static_cast<std::size_t>(agent)].begin() + window.from,
                  lines[static_cast<std::size_t>(agent)].begin() + window.to, gridFree);
    return lines;
}

/// What the settled days leave of each row's need.
std::vector<int> needBeside(const RosterGrid& grid, const std::vector<GridLine>& settled)
{
    std::vector<int> need;
    for (const GridDemand& demand : grid.demand)
        need.push_back(demand.need);
    for (const GridLine& line : settled) {
        for (int d = 0; d < grid.days; ++d) {
            if (const GridChoice choice = line[static_cast<std::size_t>(d)]; choice >= 0) {
                for (const std::int32_t row : grid.rowsOf(d, choice))
                    --need[static_cast<std::size_t>(row)];
            }
        }
    }
    return need;
}

bool agrees(const GridLine& line, const GridLine& fixed)
{
    for (std::size_t d = 0; d < line.size(); ++d) {
        if (fixed[d] != gridFree && fixed[d] != line[d])
            return false;
    }
    return true;
}

} // namespace

ColumnGeneration::ColumnGeneration(const RosterGrid& grid, Pricer& pricer, std::vector<int> free,
                                   const GridPlan& plan, Window window, std::vector<ShortageLimit> limits)
    : m_grid(grid)
    , m_pricer(pricer)
    , m_window(window)
    , m_settled(settledLines(free, plan, window))
    , m_need(needBeside(grid, m_settled))
    , m_fixedCost(static_cast<double>(grid.constantCost))
    , m_limits(std::move(limits))
    , m_master(grid, std::move(free), activeRows(), m_need, m_limits)
    , m_fixings(m_settled)
    , m_centre(grid.demand.size() + m_limits.size(), 0)
    , m_workBefore(pricer.work())
{
    for (int agent = 0; agent < static_cast<int>(plan.size()); ++agent) {
        if (m_master.positionOf(agent) < 0)
            m_fixedCost += static_cast<double>(grid.ownCost(agent, plan[static_cast<std::size_t>(agent)]));
    }
    // Rows that no free day reaches cost what they cost; for the bound they count as need of nobody.
    std::vector<char> isActive(m_need.size(), 0);
    for (const int row : activeRows())
        isActive[static_cast<std::size_t>(row)] = 1;
    for (std::size_t row = 0; row < m_need.size(); ++row) {
        if (isActive[row] != 0)
            continue;
        m_fixedCost += m_need[row] > 0 ? static_cast<double>(m_need[row]) * grid.demand[row].under
                                       : static_cast<double>(-m_need[row]) * grid.demand[row].over;
        m_need[row] = 0;
    }
}

std::vector<int> ColumnGeneration::activeRows() const
{
    std::vector<char> isActive(m_grid.demand.size(), 0);
    for (int d = m_window.from; d < m_window.to; ++d) {
        for (std::size_t o = 0; o < m_grid.options.size(); ++o) {
            for (const std::int32_t row : m_grid.rowsOf(d, static_cast<int>(o)))
                isActive[static_cast<std::size_t>(row)] = 1;
        }
    }
    std::vector<int> rows;
    for (std::size_t row = 0; row < isActive.size(); ++row) {
        if (isActive[row] != 0)
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

void ColumnGeneration::add(int agent, const GridLine& line)
{
    if (agrees(line, m_fixings[static_cast<std::size_t>(agent)]))
        m_master.add(columnOf(m_grid, agent, line, m_window));
}

void ColumnGeneration::dropUnfit()
{
    m_master.removeIf([&](const Column& column, std::size_t) {
        return !agrees(column.line, m_fixings[static_cast<std::size_t>(column.agent)]);
    });
}

void ColumnGeneration::centre(const std::vector<double>& duals)
{
    std::ranges::fill(m_centre, 0);
    for (const int row : activeRows())
        m_centre[static_cast<std::size_t>(row)] = duals[static_cast<std::size_t>(row)];
    std::copy(duals.begin() + static_cast<std::ptrdiff_t>(m_need.size()), duals.end(),
              m_centre.begin() + static_cast<std::ptrdiff_t>(m_need.size()));
    m_centreBound = -1e300;
    m_hasCentre = true;
}

double ColumnGeneration::priceAll(const std::vector<double>& duals, bool all, int& added, std::vector<int>* stands,
                                  const std::stop_token& stop)
{
    const FixedDuals fixed(m_grid, duals, m_limits);
    std::int64_t demandValue = fixed.limitsValue();
    for (std::size_t row = 0; row < m_need.size(); ++row)
        demandValue += static_cast<std::int64_t>(fixed.row(row)) * m_need[row];
    double bound = static_cast<double>(demandValue) / fixed.scale();
    added = 0;
    m_impossible.clear();
    for (const int agent : m_master.agents()) {
        PricedLine priced = m_pricer.price(agent, fixed, m_fixings[static_cast<std::size_t>(agent)], m_window, stop);
        if (stop.stop_requested())
            return -1e300;
        if (!priced.possible) {
            m_impossible.push_back(agent);
            continue;
        }
        bound += priced.bound;
        if (priced.line.empty())
            continue;
        Column column = columnOf(m_grid, agent, priced.line, m_window);
        if (stands) {
            for (const int row : column.rows)
                ++(*stands)[static_cast<std::size_t>(row)];
        }
        if (all || m_master.reducedCost(column) < worthAdding) {
            m_master.add(std::move(column));
            ++added;
        }
    }
    return m_impossible.empty() ? bound : -1e300;
}

void ColumnGeneration::warmUp(int rounds, double target, const std::stop_token& stop, double length)
{
    std::vector<double> duals = m_centre;
    std::vector<double> direction(duals.size(), 0);
    std::vector<char> isActive(duals.size(), 0);
    for (const int row : activeRows())
        isActive[static_cast<std::size_t>(row)] = 1;
    int failures = 0;
    for (int round = 0; round < rounds && !stop.stop_requested(); ++round) {
        std::vector<int> stands(m_need.size(), 0);
        int added = 0;
        const double bound = priceAll(duals, round % 3 == 0, added, &stands, stop);
        if (bound <= -1e300)
            return;
        if (bound > m_bestBound) {
            m_bestBound = m_centreBound = bound;
            m_centre = duals;
            m_hasCentre = true;
            failures = 0;
        } else if (++failures >= 5) {
            length *= 0.6;
            failures = 0;
            duals = m_centre;
        }
        // Polyak's step along the deflected subgradient.
        double norm = 0;
        for (std::size_t row = 0; row < duals.size(); ++row) {
            const int missing = isActive[row] != 0 ? m_need[row] - stands[row] : 0;
            direction[row] = missing + 0.6 * direction[row];
            norm += direction[row] * direction[row];
        }
        const double step = length * std::max(1.0, target - m_fixedCost - bound) / std::max(norm, 1e-9);
        for (std::size_t row = 0; row < duals.size(); ++row)
            duals[row] = std::clamp<double>(duals[row] + step * direction[row], -m_grid.demand[row].over,
                                            m_grid.demand[row].under);
    }
}

void ColumnGeneration::purge()
{
    const std::size_t most = 6 * m_master.agents().size() + m_need.size();
    if (m_master.columns().size() < most)
        return;
    std::vector<double> reduced;
    for (const Column& column : m_master.columns())
        reduced.push_back(m_master.reducedCost(column));
    std::vector<double> sorted = reduced;
    const std::size_t keep = most * 6 / 10;
    std::ranges::nth_element(sorted, sorted.begin() + static_cast<std::ptrdiff_t>(keep));
    const double limit = std::max(sorted[keep], 1e-6);
    m_master.removeIf([&](const Column&, std::size_t j) {
        return reduced[j] > limit && (j >= m_master.values().size() || m_master.values()[j] < 1e-9);
    });
}

bool ColumnGeneration::run(int rounds, double gap, const std::stop_token& stop, double goodEnough)
{
    bool misprized = false;
    for (int round = 0; round < rounds; ++round) {
        if (stop.stop_requested() || !m_master.solve(secondsPerLp))
            return false;
        if (m_master.isComplete() && (m_master.objective() - m_bestBound <= gap || value() <= goodEnough))
            return true;
        if (round % 4 == 3)
            purge();
        // A centre from before is priced by itself first: what it bounds now is not known yet.
        const bool smooth = m_hasCentre && !misprized;
        const double part = m_centreBound > -1e299 ? smoothing : 1;
        std::vector<double> duals = m_master.rowDuals();
        for (std::size_t row = 0; smooth && row < duals.size(); ++row)
            duals[row] = part * m_centre[row] + (1 - part) * duals[row];
        int added = 0;
        const double bound = priceAll(duals, false, added, nullptr, stop);
        if (!m_impossible.empty() || stop.stop_requested())
            return false;
        if (bound > m_centreBound) {
            m_centreBound = bound;
            m_centre = duals;
            m_hasCentre = true;
        }
        m_bestBound = std::max(m_bestBound, bound);
        if (added == 0 && !smooth)
            return true;
        misprized = added == 0;
    }
    return !stop.stop_requested() && m_master.solve(secondsPerLp);
}

} // namespace dutydesk
