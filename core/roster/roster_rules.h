#pragma once

#include "core/base/result.h"
#include "core/roster/roster.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dutydesk {

/// No roster costs more, so that sums of costs stay whole numbers far from what 64 bits hold, and exact in JSON.
inline constexpr std::int64_t mostRosterCost = std::int64_t{1} << 52;

/// The most that a demand can cost with so many agents.
double worstCostOf(const RosterDemand& demand, std::size_t agents);

/// Checks that a task makes sense: every index within its list, numbers not negative, windows inside shifts,
/// intervals inside days, rest that can only be broken between neighbouring days, codes that are not empty, differ
/// and can be written into a table, costs that stay below `mostRosterCost`. A task with rules that
/// conflict is sensible. Everything in this domain asks for a sensible task.
Result<> checkRosterTask(const RosterTask& task);

/// A count with what each one below and above `need` costs: first the task's demand in its order, then for
/// each fairness term and agent the days of that burden.
struct RosterRow
{
    int need = 0;
    int under = 0;
    int over = 0;
};

/// What holds for one agent once contract, law, qualification, absences and pins are put together.
struct RosterAgentRules
{
    int minMinutes = 0;
    int maxMinutes = 0;
    int minRun = 1;
    int maxRun = 0;
    int minDaysOff = 1;
    int maxWeekends = 0;
    /// The most of each shift; the number of days where there is no limit.
    RosterList<RosterShiftIndex, int> maxOfShift;
    /// What may be worked on each day. Empty and not off: no roster is legal.
    RosterList<RosterDay, std::vector<RosterOptionIndex>> options;
    RosterList<RosterDay, char> mayBeOff;
    RosterBefore before;
};

/// A task made ready for search: per agent-day what may be worked and what it costs by itself, which shift may
/// follow which, and which rows an assignment counts in. The cost of a legal roster is the sum of `cost` over
/// all agent-days, of `changePerAgent` for each agent who differs from the published roster anywhere, and of
/// the rows' costs. Holds copies: the task may go.
class RosterRules
{
public:
    /// `task` must be sensible.
    explicit RosterRules(const RosterTask& task);

    int days() const { return m_days; }
    int agents() const { return static_cast<int>(m_agents.size()); }
    int shifts() const { return static_cast<int>(m_paid.size()); }
    int options() const { return static_cast<int>(m_shiftOf.size()); }

    const RosterAgentRules& of(RosterAgentIndex agent) const { return m_agents[agent]; }
    /// Whether that day alone allows the option, or a day off (none).
    bool may(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option) const
    {
        return m_may[choice(agent, day, option)] != 0;
    }
    RosterShiftIndex shiftOf(RosterOptionIndex option) const { return m_shiftOf[option]; }
    int paid(RosterShiftIndex shift) const { return m_paid[shift]; }
    /// Successions forbidden by themselves or by the rest between them.
    bool mayFollow(RosterShiftIndex shift, RosterShiftIndex next) const
    {
        return m_mayFollow[static_cast<std::size_t>(shift.value * shifts() + next.value)] != 0;
    }
    /// The weekend a day belongs to, counted from 0, or -1.
    int weekendOf(RosterDay day) const { return m_weekendOf[day]; }
    int weekends() const { return m_weekends; }

    /// Wishes not granted and the change from the published roster, for an option or a day off (none).
    std::int64_t cost(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option) const
    {
        return m_cost[choice(agent, day, option)];
    }

    const RosterList<RosterRowIndex, RosterRow>& rows() const { return m_rows; }
    int demandRows() const { return m_demandRows; }
    /// The demand rows in which whoever works `option` on `day` counts, rising.
    std::span<const RosterRowIndex> demandRowsOf(RosterDay day, RosterOptionIndex option) const
    {
        const std::size_t at = static_cast<std::size_t>(day.value * options() + option.value);
        return {m_rowList.data() + m_rowStart[at], m_rowStart[at + 1] - m_rowStart[at]};
    }
    /// Calls `use(row)` for the fairness rows of an agent in which `option` on `day` counts.
    template <class Use>
    void eachFairnessRow(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option, Use&& use) const
    {
        for (std::size_t term = 0; term < m_burdens.size(); ++term) {
            if (isBurden(m_burdens[term], day, option))
                use(RosterRowIndex{m_demandRows + static_cast<int>(term) * agents() + agent.value});
        }
    }
    bool hasFairness() const { return !m_burdens.empty(); }
    /// Calls `use(row, by)` for the fairness rows of an agent whose count changes by ±1 when `option` comes in
    /// the place of `old` on `day`; either may be none.
    template <class Use>
    void eachFairnessChange(RosterAgentIndex agent, RosterDay day, RosterOptionIndex old, RosterOptionIndex option,
                            Use&& use) const
    {
        for (std::size_t term = 0; term < m_burdens.size(); ++term) {
            const int by = (option && isBurden(m_burdens[term], day, option)) -
                           (old && isBurden(m_burdens[term], day, old));
            if (by != 0)
                use(RosterRowIndex{m_demandRows + static_cast<int>(term) * agents() + agent.value}, by);
        }
    }

    bool hasPublished() const { return m_published.agents() > 0; }
    RosterOptionIndex published(RosterAgentIndex agent, RosterDay day) const { return m_published.at(agent, day); }
    std::int64_t changePerAgent() const { return m_changePerAgent; }

private:
    bool isBurden(RosterBurden burden, RosterDay day, RosterOptionIndex option) const;
    /// Where an option or a day off of an agent-day stands in tables of them.
    std::size_t choice(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option) const
    {
        const std::size_t agentDay = static_cast<std::size_t>(agent.value) * static_cast<std::size_t>(m_days) +
                                     static_cast<std::size_t>(day.value);
        return agentDay * static_cast<std::size_t>(options() + 1) + static_cast<std::size_t>(option.value + 1);
    }
    void gatherAgents(const RosterTask& task);
    void gatherSuccessions(const RosterTask& task);
    void gatherRows(const RosterTask& task);
    void gatherCosts(const RosterTask& task);

    int m_days = 0;
    int m_weekends = 0;
    int m_demandRows = 0;
    RosterList<RosterAgentIndex, RosterAgentRules> m_agents;
    RosterList<RosterOptionIndex, RosterShiftIndex> m_shiftOf;
    RosterList<RosterShiftIndex, int> m_paid;
    RosterList<RosterShiftIndex, char> m_isNight;
    RosterList<RosterDay, int> m_weekendOf;
    RosterList<RosterDay, char> m_isHoliday;
    std::vector<char> m_may;
    std::vector<char> m_mayFollow;
    std::vector<std::int64_t> m_cost;
    RosterList<RosterRowIndex, RosterRow> m_rows;
    std::vector<std::size_t> m_rowStart;
    std::vector<RosterRowIndex> m_rowList;
    std::vector<RosterBurden> m_burdens;
    Roster m_published;
    std::int64_t m_changePerAgent = 0;
};

} // namespace dutydesk
