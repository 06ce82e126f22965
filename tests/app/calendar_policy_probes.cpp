#include "core/base/work_calendar.h"
#include "tests/support/policy_probes.h"

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

/// Every day of 2026: what kind of day it is and how long the offices are open.
Result<std::string> yearOf(const PolicySet& set)
{
    using namespace std::chrono;
    DUTYDESK_ASSIGN(calendar, WorkCalendar::from(set, TimeZone("Asia/Shanghai", hours(8))));
    std::string days;
    for (Date day = local_days(2026y / 1 / 1); day <= Date(local_days(2026y / 12 / 31)); day += std::chrono::days(1)) {
        days += codeOf(calendar.holidays().kindOf(day));
        for (const TimeSpan& window : calendar.windowsOf(day))
            days += ' ' + std::to_string((window.to - window.from).count());
        days += '\n';
    }
    return days;
}

const bool registered =
    policyProbe({"calendar.days_off", "calendar.statutory_days"}, yearOf, "2026-01-01..2026-01-02")
    && policyProbe({"calendar.make_up_workdays"}, yearOf, "2026-01-04")
    && policyProbe({"office.monday", "office.tuesday", "office.wednesday", "office.thursday", "office.friday",
                    "office.saturday", "office.sunday", "office.make_up_workday"},
                   yearOf, "10:00-11:00")
    && policyProbe({"office.open_on_holidays"}, yearOf);

} // namespace
