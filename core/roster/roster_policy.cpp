#include "core/roster/roster_policy.h"

#include "core/base/work_calendar.h"
#include "core/roster/roster_error.h"

namespace dutydesk {

namespace {

Result<int> number(const PolicySet& set, std::string_view key)
{
    DUTYDESK_ASSIGN(value, set.integer(key));
    return static_cast<int>(value);
}

Result<int> timeOfDay(const PolicySet& set, std::string_view key)
{
    DUTYDESK_ASSIGN(text, set.text(key));
    const auto time = parseTimeOfDay(text);
    if (!time)
        return makeError(error::rosterTimeInvalid, {{"key", std::string(key)}, {"value", text}});
    return static_cast<int>(time->count());
}

} // namespace

Result<RosterPolicy> RosterPolicy::from(const PolicySet& set)
{
    DUTYDESK_ASSIGN(shiftMinutes, number(set, "roster.shift_minutes"));
    DUTYDESK_ASSIGN(run, number(set, "roster.days_in_a_row"));
    DUTYDESK_ASSIGN(rest, number(set, "roster.rest_minutes"));
    DUTYDESK_ASSIGN(week, number(set, "roster.week_minutes"));
    DUTYDESK_ASSIGN(nightFrom, timeOfDay(set, "roster.night_from"));
    DUTYDESK_ASSIGN(nightUntil, timeOfDay(set, "roster.night_until"));
    if (nightFrom == nightUntil)
        return makeError(error::rosterTimeInvalid, {{"key", std::string("roster.night_until")},
                                                    {"value", *set.text("roster.night_until")}});
    DUTYDESK_ASSIGN(nightMinutes, number(set, "roster.night_minutes"));
    DUTYDESK_ASSIGN(step, number(set, "roster.break_step_minutes"));
    DUTYDESK_ASSIGN(repairPeople, number(set, "roster.repair_people"));
    DUTYDESK_ASSIGN(repairDays, number(set, "roster.repair_days"));
    return RosterPolicy{.version = set.version(),
                        .limits = {shiftMinutes, run, rest, week},
                        .night = {nightFrom, nightUntil, nightMinutes},
                        .step = step,
                        .repairPeople = repairPeople,
                        .repairDays = repairDays};
}

} // namespace dutydesk
