#include "core/roster/plain_evaluator.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int dayMinutes = 1440;

/// Days in a row that are all worked or all off.
struct Run
{
    RosterDay first;
    int days = 0;
    bool works = false;
    bool touchesStart = false;
    bool touchesEnd = false;

    bool touchesEdge() const { return touchesStart || touchesEnd; }
};

/// One agent's days, held against each rule in turn.
class AgentRules
{
public:
    AgentRules(const RosterTask& task, const Roster& roster, RosterAgentIndex agent)
        : m_task(task), m_agent(task.agents[agent]), m_index(agent), m_days(roster.of(agent))
    {
    }

    std::vector<RosterBreach> breaches() &&
    {
        successions();
        maxOfShift();
        minutes();
        runs();
        weekends();
        settledDays();
        assignments();
        laws();
        std::ranges::sort(m_breaches);
        return std::move(m_breaches);
    }

private:
    RosterOptionIndex at(RosterDay day) const { return m_days[static_cast<std::size_t>(day.value)]; }
    const RosterShift& shiftAt(RosterDay day) const { return m_task.shifts[m_task.options[at(day)].shift]; }
    RosterShiftIndex shiftIndexAt(RosterDay day) const
    {
        return at(day) ? m_task.options[at(day)].shift : RosterShiftIndex{};
    }
    RosterShiftIndex shiftBefore(RosterDay day) const
    {
        return day.value == 0 ? m_agent.before.shift : shiftIndexAt({day.value - 1});
    }

    void breach(RosterRule rule, RosterDay day, int found, int limit)
    {
        m_breaches.push_back({.rule = rule, .agent = m_index, .day = day, .found = found, .limit = limit});
    }

    void successions()
    {
        for (const RosterDay day : m_task.allDays()) {
            const RosterShiftIndex shift = shiftBefore(day);
            const RosterShiftIndex next = shiftIndexAt(day);
            if (!shift || !next)
                continue;
            const auto& forbidden = m_task.shifts[shift].forbiddenNext;
            if (std::ranges::find(forbidden, next) != forbidden.end()) {
                m_breaches.push_back({.rule = RosterRule::Succession,
                                      .agent = m_index,
                                      .day = {day.value - 1},
                                      .shift = shift,
                                      .next = next});
            }
        }
    }

    void maxOfShift()
    {
        if (m_agent.maxOfShift.empty())
            return;
        for (const RosterShiftIndex shift : m_task.shifts.indexes()) {
            int worked = 0;
            for (const RosterDay day : m_task.allDays())
                worked += shiftIndexAt(day) == shift;
            if (worked > m_agent.maxOfShift[shift]) {
                m_breaches.push_back({.rule = RosterRule::MaxOfShift,
                                      .agent = m_index,
                                      .found = worked,
                                      .limit = m_agent.maxOfShift[shift],
                                      .shift = shift});
            }
        }
    }

    int paidMinutes() const
    {
        int paid = 0;
        for (const RosterDay day : m_task.allDays())
            if (at(day))
                paid += shiftAt(day).paid;
        return paid;
    }

    void minutes()
    {
        const int paid = paidMinutes();
        if (paid > m_agent.contract.maxMinutes)
            breach(RosterRule::MaxMinutes, {}, paid, m_agent.contract.maxMinutes);
        if (paid < m_agent.contract.minMinutes)
            breach(RosterRule::MinMinutes, {}, paid, m_agent.contract.minMinutes);
    }

    std::vector<Run> allRuns() const
    {
        std::vector<Run> all;
        for (const RosterDay day : m_task.allDays()) {
            const bool works = static_cast<bool>(at(day));
            if (all.empty() || all.back().works != works)
                all.push_back({.first = day, .works = works, .touchesStart = all.empty()});
            ++all.back().days;
        }
        all.back().touchesEnd = true;
        return all;
    }

    void runs()
    {
        const RosterContract& contract = m_agent.contract;
        for (const Run& run : allRuns()) {
            if (!run.works) {
                if (!run.touchesEdge() && run.days < contract.minDaysOff)
                    breach(RosterRule::MinDaysOff, run.first, run.days, contract.minDaysOff);
                continue;
            }
            const int inARow = run.days + (run.touchesStart ? m_agent.before.run : 0);
            if (inARow > contract.maxRun)
                breach(RosterRule::MaxRun, run.first, inARow, contract.maxRun);
            if (m_task.limits.run && inARow > *m_task.limits.run)
                breach(RosterRule::LawRun, run.first, inARow, *m_task.limits.run);
            if (!run.touchesEdge() && run.days < contract.minRun)
                breach(RosterRule::MinRun, run.first, run.days, contract.minRun);
        }
    }

    void weekends()
    {
        int worked = 0;
        for (const RosterDay day : m_task.allDays()) {
            if (!m_task.isWeekend(day) || !at(day))
                continue;
            // A Sunday counts if the Saturday has not counted already.
            const bool isSecond = day.value > 0 && m_task.isWeekend({day.value - 1});
            if (!isSecond || !at({day.value - 1}))
                ++worked;
        }
        if (worked > m_agent.contract.maxWeekends)
            breach(RosterRule::MaxWeekends, {}, worked, m_agent.contract.maxWeekends);
    }

    void settledDays()
    {
        for (const RosterDay day : m_task.allDays()) {
            const bool isAbsent =
                std::ranges::find(m_agent.absences, day, &RosterAbsence::day) != m_agent.absences.end();
            if (isAbsent && at(day))
                breach(RosterRule::Absence, day, 0, 0);
        }
        for (const RosterPin& pin : m_agent.pins)
            if (at(pin.day) != pin.option)
                breach(RosterRule::Pin, pin.day, 0, 0);
    }

    void assignments()
    {
        for (const RosterDay day : m_task.allDays()) {
            if (!at(day))
                continue;
            const auto [shift, seat] = m_task.options[at(day)];
            if (std::ranges::find(m_agent.seats, seat) == m_agent.seats.end())
                breach(RosterRule::Qualification, day, 0, 0);
            if (m_agent.noNights && m_task.isNight(shift))
                breach(RosterRule::NoNights, day, 0, 0);
        }
    }

    void laws()
    {
        const RosterLimits& limits = m_task.limits;
        for (const RosterDay day : m_task.allDays()) {
            if (!at(day))
                continue;
            const RosterShift& shift = shiftAt(day);
            if (limits.shiftMinutes && shift.paid > *limits.shiftMinutes)
                breach(RosterRule::LawShift, day, shift.paid, *limits.shiftMinutes);
            const RosterShiftIndex before = shiftBefore(day);
            if (!limits.restMinutes || !before || !shift.start || !m_task.shifts[before].start)
                continue;
            const int end = *m_task.shifts[before].start + m_task.shifts[before].minutes - dayMinutes;
            const int rest = *shift.start - end;
            if (rest < *limits.restMinutes)
                breach(RosterRule::LawRest, day, rest, *limits.restMinutes);
        }
        if (limits.weekMinutes) {
            int most = 0;
            for (int left = m_task.days; left > 0; left -= 7) {
                const bool isWhole = left >= 7;
                const int longest = limits.shiftMinutes ? *limits.shiftMinutes : dayMinutes;
                most += isWhole ? *limits.weekMinutes : std::min(*limits.weekMinutes, left * longest);
            }
            if (const int paid = paidMinutes(); paid > most)
                breach(RosterRule::LawWeek, {}, paid, most);
        }
    }

    const RosterTask& m_task;
    const RosterAgent& m_agent;
    RosterAgentIndex m_index;
    std::span<const RosterOptionIndex> m_days;
    std::vector<RosterBreach> m_breaches;
};

bool isCovering(const RosterTask& task, const RosterDemand& demand, RosterDay day, RosterOptionIndex option)
{
    const auto [shift, seat] = task.options[option];
    if (demand.seat && seat != demand.seat)
        return false;
    if (demand.shift)
        return day == demand.day && shift == demand.shift;
    const RosterShift& hours = task.shifts[shift];
    if (!hours.start)
        return false;
    const int start = (day.value - demand.day.value) * dayMinutes + *hours.start;
    return start <= demand.from && demand.until <= start + hours.minutes;
}

/// How many work at all times of a demand.
int presentFor(const RosterTask& task, const Roster& roster, const RosterDemand& demand)
{
    int present = 0;
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        for (int day = std::max(0, demand.day.value - 1); day <= demand.day.value; ++day) {
            const RosterOptionIndex option = roster.at(agent, {day});
            present += option && isCovering(task, demand, {day}, option);
        }
    }
    return present;
}

void costDemand(const RosterTask& task, const Roster& roster, RosterVerdict& verdict)
{
    for (const RosterDemand& demand : task.demand) {
        const int present = presentFor(task, roster, demand);
        const std::int64_t tooFew = std::max(0, demand.need - present);
        const std::int64_t tooMany = std::max(0, present - demand.need);
        verdict.peopleTooFew += tooFew;
        verdict.peopleTooMany += tooMany;
        verdict.cost.under += tooFew * demand.under;
        verdict.cost.over += tooMany * demand.over;
    }
}

bool isGranted(const RosterTask& task, const RosterWish& wish, RosterOptionIndex option)
{
    const bool works = option && (!wish.shift || task.options[option].shift == wish.shift);
    return works == wish.wanted;
}

bool isBurden(const RosterTask& task, RosterBurden burden, RosterDay day, RosterOptionIndex option)
{
    switch (burden) {
    case RosterBurden::Nights:
        return task.isNight(task.options[option].shift);
    case RosterBurden::WeekendDays:
        return task.isWeekend(day);
    case RosterBurden::Holidays:
        break;
    }
    return task.isHoliday(day);
}

void costAgent(const RosterTask& task, const Roster& roster, RosterAgentIndex agent, RosterCost& cost)
{
    for (const RosterWish& wish : task.agents[agent].wishes)
        if (!isGranted(task, wish, roster.at(agent, wish.day)))
            (wish.wanted ? cost.wishesOn : cost.wishesOff) += wish.weight;
    for (const RosterFairness& fairness : task.fairness) {
        int borne = 0;
        for (const RosterDay day : task.allDays()) {
            const RosterOptionIndex option = roster.at(agent, day);
            borne += option && isBurden(task, fairness.burden, day, option);
        }
        cost.fairness += static_cast<std::int64_t>(std::max(0, borne - fairness.share[agent])) * fairness.weight;
    }
    if (task.published) {
        int changed = 0;
        for (const RosterDay day : task.allDays())
            changed += roster.at(agent, day) != task.published->roster.at(agent, day);
        cost.changes += static_cast<std::int64_t>(changed) * task.published->perDay;
        cost.changes += changed > 0 ? task.published->perAgent : 0;
    }
}

} // namespace

std::vector<RosterBreach> breachesOf(const RosterTask& task, const Roster& roster, RosterAgentIndex agent)
{
    return AgentRules(task, roster, agent).breaches();
}

RosterVerdict judgePlainly(const RosterTask& task, const Roster& roster)
{
    RosterVerdict verdict;
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        const auto breaches = breachesOf(task, roster, agent);
        verdict.breaches.insert(verdict.breaches.end(), breaches.begin(), breaches.end());
        costAgent(task, roster, agent, verdict.cost);
        verdict.assignments +=
            std::ranges::count_if(roster.of(agent), [](RosterOptionIndex option) { return static_cast<bool>(option); });
    }
    costDemand(task, roster, verdict);
    return verdict;
}

} // namespace dutydesk
