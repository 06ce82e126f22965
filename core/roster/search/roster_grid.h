#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>


namespace dutydesk {

/// What an agent does on a day: the index of an option of the grid, or `gridDayOff`.
using GridChoice = std::int16_t;
inline constexpr GridChoice gridDayOff = -1;

/// The choices of one agent, day by day.
using GridLine = std::vector<GridChoice>;
/// The lines of all agents.
using GridPlan = std::vector<GridLine>;

/// The cost of a choice that may not be made.
inline constexpr std::int32_t gridNever = 1 << 29;
inline constexpr int gridNoLimit = std::numeric_limits<int>::max() / 4;

/// A way to work a day: a shift type at a seat type.
struct GridOption
{
    int minutes = 0;
    /// Options of one kind share the limits per kind: the seats of one shift type.
    int kind = 0;
    /// Options that may not be worked on the next day.
    std::vector<int> forbiddenNext;

    // Filled in by RosterGrid::link().
    /// Minutes in units of the grid.
    int units = 0;
    /// Options with the same forbidden successors are of one class.
    int afterClass = 0;
    /// The classes that this option may follow, as bits.
    std::uint64_t mayFollow = 0;
};

/// Days of a burden that each cost `weight` above `share`.
struct GridBurden
{
    int share = 0;
    std::int32_t weight = 0;
    /// For each day and option whether it counts.
    std::vector<char> counts;

    /// How many days of a line count, of `options` options a day.
    int daysOf(const GridLine& line, std::size_t options) const;
};

/// What an agent may work. Runs of days on or off that touch either end of the grid are never too short.
struct GridAgent
{
    int minMinutes = 0;
    int maxMinutes = gridNoLimit;
    int minRun = 1;
    int maxRun = gridNoLimit;
    int minOff = 1;
    int maxWeekends = gridNoLimit;
    /// Most days of each kind.
    std::vector<int> maxOfKind;
    /// Cost of each choice of each day: days × (options + 1), the day off first; `gridNever` forbids.
    std::vector<std::int32_t> cost;

    /// Days worked in a row up to the first day, and the class of the last one's option; 0 if the day before
    /// was off or nothing is known.
    int runBefore = 0;
    int classBefore = 0;

    /// What depends on the line as a whole.
    std::vector<GridBurden> burdens;
    /// The line that the agent already knows, and what it costs to get another one.
    GridLine published;
    std::int64_t changeCost = 0;
};

/// So many people are needed at one place of the plan, with a cost for each that is missing or too many.
struct GridDemand
{
    int need = 0;
    std::int32_t under = 0;
    std::int32_t over = 0;
};

/// A roster problem as the search sees it: agents × days × options with a cost each, hard limits per agent,
/// and demand rows that options contribute to. Everything that agents share is in the demand rows.
struct RosterGrid
{
    int days = 0;
    int kinds = 0;
    std::vector<GridOption> options;
    std::vector<GridAgent> agents;
    std::vector<GridDemand> demand;
    /// For each day the number of its weekend, ascending, or -1. At most two days share a weekend.
    std::vector<int> weekendOf;
    /// Added to every plan's cost.
    std::int64_t constantCost = 0;

    /// The demand rows that option `o` on day `d` contributes one person to.
    std::span<const std::int32_t> rowsOf(int d, int o) const
    {
        const std::size_t at = static_cast<std::size_t>(d) * options.size() + static_cast<std::size_t>(o);
        return {m_rows.data() + m_rowStart[at], m_rows.data() + m_rowStart[at + 1]};
    }
    /// Sets them for all days and options, in order of day and option.
    void setRows(const std::vector<std::vector<std::int32_t>>& rows);

    /// Choices of a day including the day off: the stride of `GridAgent::cost`.
    std::size_t choices() const { return options.size() + 1; }
    std::int32_t costOf(int agent, int day, GridChoice choice) const
    {
        return agents[static_cast<std::size_t>(agent)]
            .cost[static_cast<std::size_t>(day) * choices() + static_cast<std::size_t>(choice + 1)];
    }

    /// What a line costs by itself, demand left aside: its days and what depends on it as a whole.
    std::int64_t ownCost(int agent, const GridLine& line) const;
    /// Of that what depends on the line as a whole: burdens and the change from the published line.
    std::int64_t wholeCost(int agent, const GridLine& line) const;

    /// Derives units and classes; call once the options are complete.
    void link();
    /// Minutes of one unit: the greatest common divisor of all options'.
    int unitMinutes() const { return m_unitMinutes; }
    int classes() const { return m_classes; }

private:
    std::vector<std::int32_t> m_rows;
    std::vector<std::size_t> m_rowStart;
    int m_unitMinutes = 1;
    int m_classes = 0;
};

} // namespace dutydesk
