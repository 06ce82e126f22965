#include "core/roster/roster_rules.h"

#include "core/roster/roster_error.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dutydesk {

namespace {

constexpr int dayMinutes = 1440;
constexpr int weekMinutes = 7 * dayMinutes;
/// Ten years: far above any roster, far below what would exhaust the memory.
constexpr int mostDays = 3660;

Error invalid(std::string_view field, const std::string& record)
{
    return makeError(error::rosterTaskInvalid,
                     {{"field", Term{"roster.field." + std::string(field)}}, {"record", record}});
}

Result<> checkShift(const RosterTask& task, const RosterShift& shift)
{
    if (shift.minutes < 1 || shift.minutes > dayMinutes || shift.paid < 0 || shift.paid > shift.minutes)
        return invalid("minutes", shift.code);
    const int rest = task.limits.restMinutes.value_or(0);
    if (shift.start && (*shift.start < 0 || *shift.start >= dayMinutes ||
                        *shift.start + shift.minutes + rest > 2 * dayMinutes))
        return invalid("start", shift.code);
    int earliest = 0;
    int free = 0;
    for (const RosterBreak& pause : shift.breaks) {
        free = std::max(free, pause.earliest);
        if (pause.minutes < 1 || pause.earliest < earliest || pause.latest < free ||
            pause.latest + pause.minutes > shift.minutes)
            return invalid("breaks", shift.code);
        earliest = pause.earliest;
        free += pause.minutes;
    }
    if (!std::ranges::all_of(shift.forbiddenNext, [&](auto next) { return task.shifts.has(next); }))
        return invalid("forbidden-next", shift.code);
    return {};
}

Result<> checkAgent(const RosterTask& task, const RosterAgent& agent)
{
    const auto isDay = [&](RosterDay day) { return day && day.value < task.days; };
    const RosterContract& contract = agent.contract;
    for (const int number : {contract.minMinutes, contract.maxMinutes, contract.minRun, contract.maxRun,
                             contract.minDaysOff, contract.maxWeekends, agent.before.run})
        if (number < 0)
            return invalid("contract", agent.code);
    if (!agent.maxOfShift.empty() && agent.maxOfShift.size() != task.shifts.size())
        return invalid("max-of-shift", agent.code);
    if (std::ranges::any_of(agent.maxOfShift, [](int most) { return most < 0; }))
        return invalid("max-of-shift", agent.code);
    if (!std::ranges::all_of(agent.seats, [&](auto seat) { return task.seats.has(seat); }))
        return invalid("seats", agent.code);
    if (!std::ranges::all_of(agent.absences, isDay, &RosterAbsence::day))
        return invalid("day", agent.code);
    for (const RosterPin& pin : agent.pins)
        if (!isDay(pin.day) || (pin.option && !task.options.has(pin.option)))
            return invalid("pins", agent.code);
    for (const RosterWish& wish : agent.wishes)
        if (!isDay(wish.day) || (wish.shift && !task.shifts.has(wish.shift)) || wish.weight < 0)
            return invalid("wishes", agent.code);
    if (agent.before.run > mostDays || (agent.before.shift && !task.shifts.has(agent.before.shift)))
        return invalid("before", agent.code);
    return {};
}

Result<> checkDemand(const RosterTask& task, const RosterDemand& demand, const std::string& record)
{
    const bool isRightShift = !demand.shift || task.shifts.has(demand.shift);
    const bool isRightInterval =
        demand.shift || (demand.from >= 0 && demand.from < demand.until && demand.until <= dayMinutes);
    if (!demand.day || demand.day.value >= task.days || !isRightShift || !isRightInterval ||
        (demand.seat && !task.seats.has(demand.seat)) || demand.need < 0 || demand.under < 0 || demand.over < 0)
        return invalid("demand", record);
    return {};
}

Result<> checkLimits(const RosterTask& task)
{
    const RosterLimits& limits = task.limits;
    for (const auto& [limit, most] : {std::pair{limits.shiftMinutes, dayMinutes}, std::pair{limits.run, mostDays},
                                      std::pair{limits.restMinutes, dayMinutes}, std::pair{limits.weekMinutes, weekMinutes}})
        if (limit && (*limit < 0 || *limit > most))
            return invalid("limits", {});
    const auto isTime = [](int minutes) { return minutes >= 0 && minutes <= dayMinutes; };
    if (const auto& night = task.night; night && !(isTime(night->from) && isTime(night->until) && isTime(night->minutes) &&
                                                   night->from < dayMinutes && night->from != night->until))
        return invalid("night", {});
    for (const RosterDay day : task.holidays)
        if (!day || day.value >= task.days)
            return invalid("holidays", {});
    return {};
}

bool isTwice(std::set<std::string_view>& seen, std::string_view code)
{
    return !seen.insert(code).second;
}

/// Whether a code comes back as it was from a table of text.
bool isWritable(std::string_view code)
{
    constexpr std::string_view blanks = " \t\r\n";
    return !code.empty() && !code.starts_with('#') && !blanks.contains(code.front()) && !blanks.contains(code.back()) &&
           std::ranges::none_of(code, [](char letter) { return letter == ',' || letter == '\n' || letter == '\0'; });
}

Result<> checkOptions(const RosterTask& task)
{
    const bool hasSeats = task.seats.size() > 1;
    std::set<std::string_view> seats;
    for (const RosterSeat& seat : task.seats)
        if (hasSeats && (!isWritable(seat.code) || isTwice(seats, seat.code)))
            return invalid("code", seat.code);
    std::set<std::string> names;
    for (const RosterOption& option : task.options) {
        if (!task.shifts.has(option.shift) || !task.seats.has(option.seat))
            return invalid("options", {});
        const std::string& shift = task.shifts[option.shift].code;
        const std::string name = hasSeats ? shift + '/' + task.seats[option.seat].code : shift;
        if (!names.insert(name).second)
            return invalid("options", name);
    }
    return {};
}

/// Sums what a roster can cost at the worst.
Result<> checkCosts(const RosterTask& task)
{
    double worst = 0;
    const auto add = [&](double cost) -> Result<> {
        worst += cost;
        if (worst > static_cast<double>(mostRosterCost))
            return makeError(error::rosterCostTooLarge, {{"most", mostRosterCost}});
        return {};
    };
    const auto agentDays = static_cast<double>(task.agents.size()) * task.days;
    for (const RosterAgent& agent : task.agents)
        for (const RosterWish& wish : agent.wishes)
            DUTYDESK_TRY(add(wish.weight));
    for (const RosterDemand& demand : task.demand)
        DUTYDESK_TRY(add(worstCostOf(demand, task.agents.size())));
    for (const RosterFairness& fairness : task.fairness)
        DUTYDESK_TRY(add(agentDays * fairness.weight));
    if (task.published) {
        DUTYDESK_TRY(add(agentDays * task.published->perDay));
        DUTYDESK_TRY(add(static_cast<double>(task.agents.size()) * task.published->perAgent));
    }
    return {};
}

/// Whether who works `shift` on the day `ahead` days before the demand's counts for it.
bool covers(const RosterShift& shift, int ahead, const RosterDemand& demand)
{
    if (!shift.start)
        return false;
    const int start = *shift.start - ahead * dayMinutes;
    return start <= demand.from && start + shift.minutes >= demand.until;
}

/// The most that the law's week allows in so many days: whole weeks, and of a part week all days in full as far
/// as a week's minutes go, so that five days of a short roster are a week's work.
int mostInWeeks(const RosterLimits& limits, int days)
{
    const int partWeek = days % 7 * limits.shiftMinutes.value_or(dayMinutes);
    return days / 7 * *limits.weekMinutes + std::min(*limits.weekMinutes, partWeek);
}

} // namespace

double worstCostOf(const RosterDemand& demand, std::size_t agents)
{
    // Yesterday's night shift and today's early one of the same agent may both count.
    return std::max(static_cast<double>(demand.need) * demand.under, 2.0 * static_cast<double>(agents) * demand.over);
}

Result<> checkRosterTask(const RosterTask& task)
{
    if (task.days < 1 || task.days > mostDays)
        return invalid("days", {});
    DUTYDESK_TRY(checkLimits(task));
    std::set<std::string_view> codes;
    for (const RosterShift& shift : task.shifts) {
        if (!isWritable(shift.code) || isTwice(codes, shift.code))
            return invalid("code", shift.code);
        DUTYDESK_TRY(checkShift(task, shift));
    }
    DUTYDESK_TRY(checkOptions(task));
    codes.clear();
    for (const RosterAgent& agent : task.agents) {
        if (!isWritable(agent.code) || isTwice(codes, agent.code))
            return invalid("code", agent.code);
        DUTYDESK_TRY(checkAgent(task, agent));
    }
    for (std::size_t at = 0; at < task.demand.size(); ++at)
        DUTYDESK_TRY(checkDemand(task, task.demand[at], std::to_string(at + 1)));
    for (const RosterFairness& fairness : task.fairness)
        if (fairness.weight < 0 || fairness.share.size() != task.agents.size() ||
            std::ranges::any_of(fairness.share, [](int share) { return share < 0; }))
            return invalid("fairness", {});
    for (const RosterTraining& training : task.trainings)
        if (!task.agents.has(training.agent) || training.minutes < 1 || !training.first ||
            training.last < training.first || training.last.value >= task.days)
            return invalid("trainings", training.code);
    if (task.published) {
        const RosterPublished& published = *task.published;
        if (published.roster.days() != task.days ||
            published.roster.agents() != static_cast<int>(task.agents.size()) || published.perDay < 0 ||
            published.perAgent < 0)
            return invalid("published", {});
        for (const RosterAgentIndex agent : task.agents.indexes())
            for (const RosterOptionIndex option : published.roster.of(agent))
                if (option && !task.options.has(option))
                    return invalid("published", task.agents[agent].code);
    }
    return checkCosts(task);
}

RosterRules::RosterRules(const RosterTask& task) : m_days(task.days)
{
    for (const RosterOption& option : task.options)
        m_shiftOf.push_back(option.shift);
    for (const RosterShiftIndex shift : task.shifts.indexes()) {
        m_paid.push_back(task.shifts[shift].paid);
        m_isNight.push_back(task.isNight(shift));
    }
    bool wasWeekend = false;
    for (const RosterDay day : task.allDays()) {
        const bool isWeekend = task.isWeekend(day);
        if (isWeekend && !wasWeekend)
            ++m_weekends;
        m_weekendOf.push_back(isWeekend ? m_weekends - 1 : -1);
        m_isHoliday.push_back(task.isHoliday(day));
        wasWeekend = isWeekend;
    }
    gatherAgents(task);
    gatherSuccessions(task);
    gatherRows(task);
    gatherCosts(task);
}

bool RosterRules::isBurden(RosterBurden burden, RosterDay day, RosterOptionIndex option) const
{
    switch (burden) {
    case RosterBurden::Nights:
        return m_isNight[m_shiftOf[option]] != 0;
    case RosterBurden::WeekendDays:
        return m_weekendOf[day] >= 0;
    case RosterBurden::Holidays:
        break;
    }
    return m_isHoliday[day] != 0;
}

void RosterRules::gatherAgents(const RosterTask& task)
{
    const RosterLimits& limits = task.limits;
    for (const RosterAgent& agent : task.agents) {
        const RosterContract& contract = agent.contract;
        RosterAgentRules rules{.minMinutes = contract.minMinutes,
                               .maxMinutes = contract.maxMinutes,
                               .minRun = contract.minRun,
                               .maxRun = std::min(contract.maxRun, limits.run.value_or(contract.maxRun)),
                               .minDaysOff = contract.minDaysOff,
                               .maxWeekends = contract.maxWeekends,
                               .maxOfShift = agent.maxOfShift,
                               .options = {},
                               .mayBeOff = RosterList<RosterDay, char>(static_cast<std::size_t>(m_days), 1),
                               .before = agent.before};
        if (limits.weekMinutes)
            rules.maxMinutes = std::min(rules.maxMinutes, mostInWeeks(limits, m_days));
        if (rules.maxOfShift.empty())
            rules.maxOfShift.assign(task.shifts.size(), m_days);

        std::vector<RosterOptionIndex> may;
        for (const RosterOptionIndex option : task.options.indexes()) {
            const auto [shift, seat] = task.options[option];
            const bool isQualified = std::ranges::find(agent.seats, seat) != agent.seats.end();
            const bool isTooLong = limits.shiftMinutes && m_paid[shift] > *limits.shiftMinutes;
            if (isQualified && !isTooLong && !(agent.noNights && m_isNight[shift]) && rules.maxOfShift[shift] > 0)
                may.push_back(option);
        }
        rules.options.assign(static_cast<std::size_t>(m_days), may);
        for (const RosterAbsence& absence : agent.absences)
            rules.options[absence.day].clear();
        for (const RosterPin& pin : agent.pins) {
            auto& options = rules.options[pin.day];
            std::erase_if(options, [&](RosterOptionIndex option) { return option != pin.option; });
            if (pin.option)
                rules.mayBeOff[pin.day] = 0;
        }
        m_agents.push_back(std::move(rules));
    }
    m_may.assign(task.agents.size() * static_cast<std::size_t>(m_days) * (task.options.size() + 1), 0);
    for (const RosterAgentIndex agent : m_agents.indexes()) {
        for (const RosterDay day : task.allDays()) {
            m_may[choice(agent, day, {})] = m_agents[agent].mayBeOff[day];
            for (const RosterOptionIndex option : m_agents[agent].options[day])
                m_may[choice(agent, day, option)] = 1;
        }
    }
}

void RosterRules::gatherSuccessions(const RosterTask& task)
{
    m_mayFollow.assign(task.shifts.size() * task.shifts.size(), 1);
    for (const RosterShiftIndex shift : task.shifts.indexes()) {
        const RosterShift& it = task.shifts[shift];
        const auto forbid = [&](RosterShiftIndex next) {
            m_mayFollow[static_cast<std::size_t>(shift.value * shifts() + next.value)] = 0;
        };
        std::ranges::for_each(it.forbiddenNext, forbid);
        if (!task.limits.restMinutes || !it.start)
            continue;
        for (const RosterShiftIndex next : task.shifts.indexes()) {
            const auto start = task.shifts[next].start;
            if (start && dayMinutes + *start - (*it.start + it.minutes) < *task.limits.restMinutes)
                forbid(next);
        }
    }
}

void RosterRules::gatherRows(const RosterTask& task)
{
    std::vector<std::vector<RosterRowIndex>> lists(static_cast<std::size_t>(m_days) * task.options.size());
    for (const RosterDemand& demand : task.demand) {
        const RosterRowIndex row{static_cast<int>(m_rows.size())};
        m_rows.push_back({demand.need, demand.under, demand.over});
        for (const RosterOptionIndex option : task.options.indexes()) {
            const auto [shift, seat] = task.options[option];
            if (demand.seat && demand.seat != seat)
                continue;
            for (const int ahead : {0, 1}) {
                const int day = demand.day.value - ahead;
                const bool counts = demand.shift ? ahead == 0 && demand.shift == shift
                                                 : covers(task.shifts[shift], ahead, demand);
                if (counts && day >= 0)
                    lists[static_cast<std::size_t>(day * options() + option.value)].push_back(row);
            }
        }
    }
    m_demandRows = static_cast<int>(m_rows.size());
    for (const RosterFairness& fairness : task.fairness) {
        m_burdens.push_back(fairness.burden);
        for (const int share : fairness.share)
            m_rows.push_back({share, 0, fairness.weight});
    }
    m_rowStart.push_back(0);
    for (const auto& list : lists) {
        m_rowList.insert(m_rowList.end(), list.begin(), list.end());
        m_rowStart.push_back(m_rowList.size());
    }
}

void RosterRules::gatherCosts(const RosterTask& task)
{
    m_cost.assign(task.agents.size() * static_cast<std::size_t>(m_days) * (task.options.size() + 1), 0);
    const auto costAt = [&](RosterAgentIndex agent, RosterDay day, RosterOptionIndex option) -> std::int64_t& {
        return m_cost[choice(agent, day, option)];
    };
    const auto choices = static_cast<int>(task.options.size());
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        for (const RosterWish& wish : task.agents[agent].wishes) {
            for (RosterOptionIndex option{-1}; option.value < choices; ++option.value) {
                const bool isSo = option && (!wish.shift || wish.shift == m_shiftOf[option]);
                if (isSo != wish.wanted)
                    costAt(agent, wish.day, option) += wish.weight;
            }
        }
        if (!task.published)
            continue;
        for (const RosterDay day : task.allDays())
            for (RosterOptionIndex option{-1}; option.value < choices; ++option.value)
                if (option != task.published->roster.at(agent, day))
                    costAt(agent, day, option) += task.published->perDay;
    }
    if (task.published) {
        m_published = task.published->roster;
        m_changePerAgent = task.published->perAgent;
    }
}

} // namespace dutydesk
