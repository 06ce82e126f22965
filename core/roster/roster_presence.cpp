#include "core/roster/roster_presence.h"

#include <algorithm>
#include <iterator>

namespace dutydesk {

namespace {

constexpr int dayMinutes = 1440;

std::int64_t shortageOf(const RosterDemand& demand, int present)
{
    return static_cast<std::int64_t>(std::max(0, demand.need - present)) * demand.under;
}

} // namespace

RosterPresence::RosterPresence(const RosterTask& task, const Roster& roster)
    : m_task(task), m_roster(roster), m_rules(task), m_present(task.demand.size(), 0),
      m_aways(task.agents.size() * static_cast<std::size_t>(task.days))
{
    for (const RosterAgentIndex agent : task.agents.indexes())
        for (const RosterDay day : task.allDays())
            if (const RosterOptionIndex option = roster.at(agent, day))
                for (const RosterRowIndex row : m_rules.demandRowsOf(day, option))
                    ++m_present[static_cast<std::size_t>(row.value)];
    for (std::size_t at = 0; at < m_present.size(); ++at)
        if (!task.demand[at].shift)
            m_shortage += shortageOf(task.demand[at], m_present[at]);
}

bool RosterPresence::touches(const RosterDemand& demand, const RosterAway& away) const
{
    const int midnight = (demand.day.value - away.day.value) * dayMinutes;
    return away.from < midnight + demand.until && midnight + demand.from < away.until;
}

std::vector<RosterAway>& RosterPresence::awaysOf(const RosterAway& away)
{
    return m_aways[static_cast<std::size_t>(away.agent.value * m_task.days + away.day.value)];
}

const std::vector<RosterAway>& RosterPresence::awaysOf(const RosterAway& away) const
{
    return m_aways[static_cast<std::size_t>(away.agent.value * m_task.days + away.day.value)];
}

template <class Use>
void RosterPresence::eachLost(const RosterAway& away, Use&& use) const
{
    const RosterOptionIndex option = m_roster.at(away.agent, away.day);
    if (!option)
        return;
    const auto& others = awaysOf(away);
    for (const RosterRowIndex row : m_rules.demandRowsOf(away.day, option)) {
        const auto at = static_cast<std::size_t>(row.value);
        const RosterDemand& demand = m_task.demand[at];
        // A demand for a shift is for its people, wherever they are just now.
        if (demand.shift || !touches(demand, away))
            continue;
        if (std::ranges::none_of(others, [&](const RosterAway& other) { return touches(demand, other); }))
            use(at, demand);
    }
}

void RosterPresence::take(const RosterAway& away)
{
    eachLost(away, [&](std::size_t at, const RosterDemand& demand) {
        m_shortage -= shortageOf(demand, m_present[at]);
        m_shortage += shortageOf(demand, --m_present[at]);
    });
    awaysOf(away).push_back(away);
}

void RosterPresence::bringBack(const RosterAway& away)
{
    auto& aways = awaysOf(away);
    aways.erase(std::ranges::find(aways, away));
    eachLost(away, [&](std::size_t at, const RosterDemand& demand) {
        m_shortage -= shortageOf(demand, m_present[at]);
        m_shortage += shortageOf(demand, ++m_present[at]);
    });
}

RosterPresence::Harm RosterPresence::harmOf(const RosterAway& away) const
{
    Harm harm;
    eachLost(away, [&](std::size_t at, const RosterDemand& demand) {
        const std::int64_t gap = demand.need - m_present[at];
        harm.shortage += shortageOf(demand, m_present[at] - 1) - shortageOf(demand, m_present[at]);
        // (gap + 1)² - gap², above zero for every interval that is lost.
        harm.unevenness += 2 * (gap + std::ssize(m_task.agents)) + 1;
    });
    return harm;
}

} // namespace dutydesk
