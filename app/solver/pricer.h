#pragma once

#include "app/solver/column.h"
#include "app/solver/shortage_limit.h"
#include "core/roster/search/agent_programme.h"
#include "core/roster/search/line_finder.h"

#include <span>
#include <vector>

namespace dutydesk {

/// In a line of fixings: the day is free.
inline constexpr GridChoice gridFree = -2;

/// Prices of standing at demand rows, in whole fractions of a cost unit, so that sums and bounds are exact.
class FixedDuals
{
public:
    /// Rounds the duals, first those of the rows, then those of the limits; they stay within the boxes of the
    /// rows' costs, which the limits' duals move.
    FixedDuals(const RosterGrid& grid, const std::vector<double>& duals, std::span<const ShortageLimit> limits = {});

    int scale() const { return m_scale; }
    std::int32_t row(std::size_t row) const { return m_rows[row]; }
    /// What the limits themselves add to the bound.
    std::int64_t limitsValue() const { return m_limitsValue; }
    /// What a choice of a day earns over all its rows.
    std::int32_t earns(int day, int option) const
    {
        return m_earns[static_cast<std::size_t>(day) * m_options + static_cast<std::size_t>(option)];
    }

private:
    /// How high each row's dual may be beside the limits' duals, or without any.
    std::vector<std::int64_t> boxesBeside(const RosterGrid& grid, const std::vector<double>& duals,
                                          std::span<const ShortageLimit> limits, bool count);

    int m_scale = 1;
    std::size_t m_options;
    std::vector<std::int32_t> m_rows;
    std::vector<std::int32_t> m_earns;
    std::int64_t m_limitsValue = 0;
};

/// What pricing found for one agent.
struct PricedLine
{
    /// A legal line, or empty.
    GridLine line;
    /// No legal line costs less under the duals.
    double bound = 0;
    bool possible = false;
};

/// Prices agents' lines by the dynamic programme. Limits per kind are counted exactly once a line exceeded
/// them, as long as the table stays small; multipliers stand for the rest. One per thread.
class Pricer
{
public:
    explicit Pricer(const RosterGrid& grid);

    /// `fixed` holds a choice or `gridFree` for each day; outside the window all are choices of a legal line.
    PricedLine price(int agent, const FixedDuals& duals, const GridLine& fixed, Window window,
                     const std::stop_token& stop);
    std::int64_t work() const { return m_programme.work() + m_finder.work(); }

private:
    struct Habit
    {
        std::vector<int> exact;
        /// How many calls in a row each of them was not at its limit.
        std::vector<int> idle;
        /// Multipliers of the other kinds, in cost units; empty for none.
        std::vector<double> multipliers;
        /// Multipliers of the burdens' shares, in cost units; each up to the burden's weight.
        std::vector<double> burdens;
    };
    std::vector<int> daysOfKinds(const GridLine& line) const;
    void learnBurdens(Habit& habit, const GridAgent& who, const GridLine& line) const;
    void forgetIdleKinds(Habit& habit, const GridAgent& who, const std::vector<int>& days);

    const RosterGrid& m_grid;
    AgentProgramme m_programme;
    LineFinder m_finder;
    std::vector<Habit> m_habits;
    std::vector<std::int32_t> m_prices;
    std::vector<std::int32_t> m_dearer;
};

} // namespace dutydesk
