#pragma once

#include "core/roster/search/roster_grid.h"

#include <span>
#include <vector>

namespace dutydesk {

/// A plan with the people at each demand row and its cost, kept up to date as lines are taken off and put on.
/// An agent without a line works nothing and costs nothing.
class RosterBoard
{
public:
    explicit RosterBoard(const RosterGrid& grid);
    RosterBoard(const RosterGrid& grid, const GridPlan& plan);

    /// Takes the agent's line off; it must be on.
    void take(int agent);
    /// Puts a line on for an agent who has none.
    void put(int agent, const GridLine& line);
    /// Takes the days `from` up to `to` of a line that is on off its rows; they must be laid again before
    /// anything but prices is asked of the agent, the cost of the plan included.
    void lift(int agent, int from, int to);
    /// Lays those days as in `line`.
    void lay(int agent, int from, int to, const GridLine& line);
    /// Makes the whole plan this one.
    void show(const GridPlan& plan);
    bool isOn(int agent) const { return !m_plan[static_cast<std::size_t>(agent)].empty(); }

    const GridPlan& plan() const { return m_plan; }
    const GridLine& line(int agent) const { return m_plan[static_cast<std::size_t>(agent)]; }
    std::int64_t cost() const { return m_cost; }
    int people(int row) const { return m_people[static_cast<std::size_t>(row)]; }

    /// What each choice would cost the plan if the agent, who is off the board, made it: laid out like
    /// `GridAgent::cost`. Exact, as nobody stands at a row twice, but for burdens: a day of one costs its whole
    /// weight if the agent's line was above the share, half at the share (or without a line) and nothing below.
    void priceFor(int agent, std::vector<std::int32_t>& prices) const { priceFor(agent, 0, m_grid.days, prices); }
    /// The same for the days `from` up to `to` only; `prices` covers all days.
    void priceFor(int agent, int from, int to, std::vector<std::int32_t>& prices) const;

private:
    void change(int agent, int from, int to, int sign);

    const RosterGrid& m_grid;
    GridPlan m_plan;
    /// By agent: `RosterGrid::wholeCost` of the line.
    std::vector<std::int64_t> m_wholeCost;
    std::vector<int> m_people;
    /// What one more person at a row would cost.
    std::vector<std::int32_t> m_oneMore;
    std::int64_t m_cost = 0;
};

/// The cost of a plan, computed from nothing.
std::int64_t costOf(const RosterGrid& grid, const GridPlan& plan);

} // namespace dutydesk
