#pragma once

#include "core/roster/roster.h"
#include "core/roster/roster_rules.h"

#include <cstdint>
#include <vector>

namespace dutydesk {

/// Time within a shift that somebody is not on the seat: a break, or training. Minutes after midnight of the
/// shift's day; past 1440 it is the next morning.
struct RosterAway
{
    RosterAgentIndex agent;
    RosterDay day;
    int from = 0;
    int until = 0;

    friend auto operator<=>(const RosterAway&, const RosterAway&) = default;
};

/// How many people are really at work in each interval that a task demands, once breaks and training take them
/// away. Who is away for part of an interval doesn't count in it.
class RosterPresence
{
public:
    /// Both must outlive it; the task must be sensible.
    RosterPresence(const RosterTask& task, const Roster& roster);

    /// Takes somebody away from the shift they work, and brings them back. Only what was taken is brought back.
    void take(const RosterAway& away);
    void bringBack(const RosterAway& away);

    /// What being short of people costs now, over all intervals.
    std::int64_t shortage() const { return m_shortage; }

    /// What taking somebody away would add: to the shortage, and to how uneven the gaps are.
    struct Harm
    {
        std::int64_t shortage = 0;
        /// By how much the squares of gaps grow, gaps counted from all agents to spare: the fewer intervals and
        /// the more people to spare in them, the less.
        std::int64_t unevenness = 0;

        friend auto operator<=>(const Harm&, const Harm&) = default;
        Harm operator+(const Harm& other) const
        {
            return {shortage + other.shortage, unevenness + other.unevenness};
        }
    };
    Harm harmOf(const RosterAway& away) const;

    int present(std::size_t demand) const { return m_present[demand]; }

private:
    /// The intervals of an agent's shift that `away` touches and nothing else of theirs does.
    template <class Use>
    void eachLost(const RosterAway& away, Use&& use) const;
    bool touches(const RosterDemand& demand, const RosterAway& away) const;
    std::vector<RosterAway>& awaysOf(const RosterAway& away);
    const std::vector<RosterAway>& awaysOf(const RosterAway& away) const;

    const RosterTask& m_task;
    const Roster& m_roster;
    RosterRules m_rules;
    std::vector<int> m_present;
    /// By agent and day.
    std::vector<std::vector<RosterAway>> m_aways;
    std::int64_t m_shortage = 0;
};

} // namespace dutydesk
