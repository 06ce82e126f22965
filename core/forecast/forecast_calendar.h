#pragma once

#include "core/base/time_zone.h"
#include "core/base/work_calendar.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace dutydesk {

/// Days, both included, on which something happens that moves calls: a campaign, an outage. Those of one
/// name share an effect, learned from the past ones.
struct ForecastEvent
{
    std::string name;
    Date from{};
    Date to{};
};

/// What is known of days beside their calls, past and to come. All of it may be empty.
struct ForecastCalendar
{
    /// Public holidays and make-up workdays [LAW-05].
    HolidayCalendar holidays{};
    /// Days without service that have been announced. A past day without calls needs no announcement.
    std::set<Date> closed{};
    std::vector<ForecastEvent> events{};
    /// Past days that nothing is to be learned from, each with the reason.
    std::map<Date, std::string> excluded{};
    /// Where clocks change.
    TimeZone zone{};
};

} // namespace dutydesk
