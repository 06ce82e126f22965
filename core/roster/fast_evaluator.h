#pragma once

#include "core/roster/roster.h"
#include "core/roster/roster_rules.h"

#include <cstdint>
#include <vector>

namespace dutydesk {

/// A roster that always knows its cost and how many rules it breaks. Setting an agent's day takes time in the
/// rows it counts in and the length of the runs around it, not in the size of the task. Counts breaches as
/// `RosterRules` puts the rules together: an option that an agent may not work on a day is one breach, whatever
/// forbids it, and the law's limits are part of the agent's.
class FastEvaluator
{
public:
    /// `rules` must outlive it; `roster` must fit them.
    FastEvaluator(const RosterRules& rules, Roster roster);

    const Roster& roster() const { return m_roster; }
    std::int64_t cost() const { return m_cost; }
    int breaches() const { return m_breaches; }
    bool legal() const { return m_breaches == 0; }
    int breachesOf(RosterAgentIndex agent) const { return m_states[agent].breaches; }
    /// How many count in a row now.
    int count(RosterRowIndex row) const { return m_counts[row]; }

    /// Works `option`, or is off where it is none. Setting back what was there restores everything.
    void set(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option);

    /// What `set` would add to the cost, breaches left aside.
    std::int64_t costOfSetting(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option) const;

private:
    struct AgentState
    {
        int minutes = 0;
        int weekends = 0;
        int changedDays = 0;
        int breaches = 0;
        RosterList<RosterShiftIndex, int> worked;
    };

    bool works(RosterAgentIndex agent, int day) const { return static_cast<bool>(m_roster.at(agent, {day})); }
    RosterShiftIndex shiftAt(RosterAgentIndex agent, int day) const;
    bool worksWeekendBeside(RosterAgentIndex agent, RosterDay day) const;
    /// Breaches that setting a day can change, by what they hang on.
    int sumBreaches(RosterAgentIndex agent) const;
    int limitBreach(RosterAgentIndex agent, RosterOptionIndex option) const;
    int dayBreaches(RosterAgentIndex agent, int day) const;
    int runBreaches(RosterAgentIndex agent, int day) const;
    int runBreach(RosterAgentIndex agent, int first, int end) const;
    /// Counts `option` in or out of the sums and rows; the roster itself stays.
    void count(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option, int by);
    void countRow(RosterRowIndex row, int by);

    const RosterRules& m_rules;
    Roster m_roster;
    RosterList<RosterRowIndex, int> m_counts;
    RosterList<RosterAgentIndex, AgentState> m_states;
    std::int64_t m_cost = 0;
    int m_breaches = 0;
};

} // namespace dutydesk
