#include "core/roster/roster.h"

#include <algorithm>
#include <array>

namespace dutydesk {

bool RosterTask::isWeekend(RosterDay day) const
{
    const std::chrono::weekday weekday(dateOf(day));
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

bool RosterTask::isHoliday(RosterDay day) const
{
    return std::ranges::find(holidays, day) != holidays.end();
}

bool RosterTask::isNight(RosterShiftIndex shift) const
{
    const RosterShift& it = shifts[shift];
    if (!night || !it.start)
        return false;
    constexpr int dayMinutes = 1440;
    const int end = night->until > night->from ? night->until : night->until + dayMinutes;
    int inside = 0;
    for (const int offset : {-dayMinutes, 0, dayMinutes}) {
        const int from = std::max(*it.start, night->from + offset);
        const int until = std::min(*it.start + it.minutes, end + offset);
        inside += std::max(0, until - from);
    }
    return inside >= night->minutes;
}

RosterOptionIndex RosterTask::find(RosterOption option) const
{
    const auto found = std::ranges::find(options, option);
    return {found == options.end() ? -1 : static_cast<int>(found - options.begin())};
}

RosterShiftIndex RosterTask::findShift(std::string_view code) const
{
    const auto found = std::ranges::find(shifts, code, &RosterShift::code);
    return {found == shifts.end() ? -1 : static_cast<int>(found - shifts.begin())};
}

RosterAgentIndex RosterTask::findAgent(std::string_view code) const
{
    const auto found = std::ranges::find(agents, code, &RosterAgent::code);
    return {found == agents.end() ? -1 : static_cast<int>(found - agents.begin())};
}

std::string_view codeOf(RosterRule rule)
{
    static constexpr std::array<std::string_view, rosterRules> codes{
        "roster.rule.one-shift-a-day", "roster.rule.succession", "roster.rule.max-of-shift", "roster.rule.max-minutes",
        "roster.rule.min-minutes",     "roster.rule.max-run",    "roster.rule.min-run",      "roster.rule.min-days-off",
        "roster.rule.max-weekends",    "roster.rule.absence",    "roster.rule.pin",          "roster.rule.qualification",
        "roster.rule.no-nights",       "roster.rule.law-shift",  "roster.rule.law-run",      "roster.rule.law-rest",
        "roster.rule.law-week"};
    return codes[static_cast<std::size_t>(rule)];
}

} // namespace dutydesk
