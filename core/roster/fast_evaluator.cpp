#include "core/roster/fast_evaluator.h"

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

std::int64_t costOf(const RosterRow& row, int count)
{
    return count < row.need ? static_cast<std::int64_t>(row.need - count) * row.under
                            : static_cast<std::int64_t>(count - row.need) * row.over;
}

} // namespace

FastEvaluator::FastEvaluator(const RosterRules& rules, Roster roster)
    : m_rules(rules), m_roster(rules.agents(), rules.days()), m_counts(rules.rows().size(), 0),
      m_states(static_cast<std::size_t>(rules.agents()))
{
    for (const RosterRowIndex row : rules.rows().indexes())
        m_cost += costOf(rules.rows()[row], 0);
    for (const RosterAgentIndex agent : m_states.indexes()) {
        AgentState& state = m_states[agent];
        state.worked.assign(static_cast<std::size_t>(rules.shifts()), 0);
        state.breaches = sumBreaches(agent);
        for (int day = 0; day < rules.days(); ++day) {
            state.breaches += !rules.may(agent, {day}, {});
            m_cost += rules.cost(agent, {day}, {});
            state.changedDays += rules.hasPublished() && rules.published(agent, {day});
        }
        m_breaches += state.breaches;
        m_cost += state.changedDays > 0 ? rules.changePerAgent() : 0;
        for (int day = 0; day < rules.days(); ++day)
            set(agent, {day}, roster.at(agent, {day}));
    }
}

void FastEvaluator::set(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option)
{
    const RosterOptionIndex old = m_roster.at(agent, day);
    if (option == old)
        return;
    AgentState& state = m_states[agent];
    const bool samesShift = option && old && m_rules.shiftOf(option) == m_rules.shiftOf(old);
    const auto breachesNow = [&] {
        return sumBreaches(agent) + limitBreach(agent, old) + (samesShift ? 0 : limitBreach(agent, option)) +
               dayBreaches(agent, day.value) + runBreaches(agent, day.value);
    };
    const int before = breachesNow();
    count(agent, day, old, -1);
    m_roster.set(agent, day, option);
    count(agent, day, option, +1);
    const int added = breachesNow() - before;
    state.breaches += added;
    m_breaches += added;

    m_cost += m_rules.cost(agent, day, option) - m_rules.cost(agent, day, old);
    if (m_rules.hasPublished()) {
        const RosterOptionIndex published = m_rules.published(agent, day);
        const bool wasChanged = state.changedDays > 0;
        state.changedDays += (option != published) - (old != published);
        m_cost += ((state.changedDays > 0) - wasChanged) * m_rules.changePerAgent();
    }
}

std::int64_t FastEvaluator::costOfSetting(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option) const
{
    const RosterOptionIndex old = m_roster.at(agent, day);
    if (option == old)
        return 0;
    std::int64_t added = m_rules.cost(agent, day, option) - m_rules.cost(agent, day, old);
    const auto change = [&](RosterRowIndex row, int by) {
        const RosterRow& it = m_rules.rows()[row];
        return costOf(it, m_counts[row] + by) - costOf(it, m_counts[row]);
    };
    // Rows that both options count in stay as they are.
    std::span<const RosterRowIndex> out;
    std::span<const RosterRowIndex> in;
    if (old)
        out = m_rules.demandRowsOf(day, old);
    if (option)
        in = m_rules.demandRowsOf(day, option);
    auto leaving = out.begin();
    auto coming = in.begin();
    while (leaving != out.end() || coming != in.end()) {
        if (coming == in.end() || (leaving != out.end() && *leaving < *coming))
            added += change(*leaving++, -1);
        else if (leaving == out.end() || *coming < *leaving)
            added += change(*coming++, +1);
        else
            ++leaving, ++coming;
    }
    m_rules.eachFairnessChange(agent, day, old, option,
                               [&](RosterRowIndex row, int by) { added += change(row, by); });
    if (m_rules.hasPublished()) {
        const RosterOptionIndex published = m_rules.published(agent, day);
        const int changed = m_states[agent].changedDays + (option != published) - (old != published);
        added += ((changed > 0) - (m_states[agent].changedDays > 0)) * m_rules.changePerAgent();
    }
    return added;
}

RosterShiftIndex FastEvaluator::shiftAt(RosterAgentIndex agent, int day) const
{
    if (day < 0)
        return m_rules.of(agent).before.shift;
    const RosterOptionIndex option = day < m_rules.days() ? m_roster.at(agent, {day}) : RosterOptionIndex{};
    return option ? m_rules.shiftOf(option) : RosterShiftIndex{};
}

bool FastEvaluator::worksWeekendBeside(RosterAgentIndex agent, RosterDay day) const
{
    for (const int beside : {day.value - 1, day.value + 1})
        if (beside >= 0 && beside < m_rules.days() && m_rules.weekendOf({beside}) == m_rules.weekendOf(day) &&
            works(agent, beside))
            return true;
    return false;
}

int FastEvaluator::sumBreaches(RosterAgentIndex agent) const
{
    const RosterAgentRules& rules = m_rules.of(agent);
    const AgentState& state = m_states[agent];
    return (state.minutes > rules.maxMinutes) + (state.minutes < rules.minMinutes) +
           (state.weekends > rules.maxWeekends);
}

int FastEvaluator::limitBreach(RosterAgentIndex agent, RosterOptionIndex option) const
{
    if (!option)
        return 0;
    const RosterShiftIndex shift = m_rules.shiftOf(option);
    return m_states[agent].worked[shift] > m_rules.of(agent).maxOfShift[shift];
}

int FastEvaluator::dayBreaches(RosterAgentIndex agent, int day) const
{
    int found = !m_rules.may(agent, {day}, m_roster.at(agent, {day}));
    for (const int at : {day, day + 1}) {
        const RosterShiftIndex shift = shiftAt(agent, at - 1);
        const RosterShiftIndex next = shiftAt(agent, at);
        found += shift && next && !m_rules.mayFollow(shift, next);
    }
    return found;
}

/// Of all runs that touch `day` or its neighbours.
int FastEvaluator::runBreaches(RosterAgentIndex agent, int day) const
{
    int first = std::max(0, day - 1);
    while (first > 0 && works(agent, first - 1) == works(agent, first))
        --first;
    const int last = std::min(m_rules.days() - 1, day + 1);
    int found = 0;
    while (first <= last) {
        int end = first + 1;
        while (end < m_rules.days() && works(agent, end) == works(agent, first))
            ++end;
        found += runBreach(agent, first, end);
        first = end;
    }
    return found;
}

int FastEvaluator::runBreach(RosterAgentIndex agent, int first, int end) const
{
    const RosterAgentRules& rules = m_rules.of(agent);
    const bool touchesEdge = first == 0 || end == m_rules.days();
    const int days = end - first;
    if (!works(agent, first))
        return !touchesEdge && days < rules.minDaysOff;
    const int inARow = days + (first == 0 ? rules.before.run : 0);
    return (inARow > rules.maxRun) + (!touchesEdge && days < rules.minRun);
}

void FastEvaluator::count(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option, int by)
{
    if (!option)
        return;
    AgentState& state = m_states[agent];
    const RosterShiftIndex shift = m_rules.shiftOf(option);
    state.minutes += by * m_rules.paid(shift);
    state.worked[shift] += by;
    if (m_rules.weekendOf(day) >= 0 && !worksWeekendBeside(agent, day))
        state.weekends += by;
    for (const RosterRowIndex row : m_rules.demandRowsOf(day, option))
        countRow(row, by);
    m_rules.eachFairnessRow(agent, day, option, [&](RosterRowIndex row) { countRow(row, by); });
}

void FastEvaluator::countRow(RosterRowIndex row, int by)
{
    const RosterRow& it = m_rules.rows()[row];
    m_cost += costOf(it, m_counts[row] + by) - costOf(it, m_counts[row]);
    m_counts[row] += by;
}

} // namespace dutydesk
