#pragma once

#include "core/base/work_calendar.h"

namespace dutydesk::example {

using namespace std::chrono_literals;

inline Date date(std::string_view text)
{
    return parseDate(text).value();
}

/// UTC of "2026-11-21 13:25" on the clocks of `zone`.
inline Instant at(const TimeZone& zone, std::string_view text)
{
    return zone.toInstant(date(text.substr(0, 10)), parseTimeOfDay(text.substr(11)).value());
}

inline TimeZone shanghai()
{
    return TimeZone("Asia/Shanghai", 8h);
}

/// New York in 2026: forward on 8 March 02:00, back on 1 November 02:00.
inline TimeZone newYork()
{
    const TimeZone utc;
    return TimeZone("America/New_York", -5h, {{at(utc, "2026-03-08 07:00"), -4h}, {at(utc, "2026-11-01 06:00"), -5h}});
}

/// The days around the New Year and Spring Festival 2026 [LAW-05].
inline HolidayCalendar holidays()
{
    std::set<Date> daysOff;
    for (Date day = date("2026-01-01"); day <= date("2026-01-03"); day += std::chrono::days{1})
        daysOff.insert(day);
    for (Date day = date("2026-02-15"); day <= date("2026-02-23"); day += std::chrono::days{1})
        daysOff.insert(day);
    return HolidayCalendar(daysOff,
                           {date("2026-01-01"), date("2026-02-16"), date("2026-02-17"), date("2026-02-18"),
                            date("2026-02-19")},
                           {date("2026-01-04"), date("2026-02-14"), date("2026-02-28")});
}

/// Monday to Friday 09:00-12:00 and 13:00-18:00, make-up workdays 09:00-17:00.
inline OfficeHours hours()
{
    OfficeHours hours;
    for (std::size_t day = 1; day <= 5; ++day)
        hours.weekdays[day] = {{9h, 12h}, {13h, 18h}};
    hours.makeUpWorkday = {{9h, 17h}};
    return hours;
}

/// Every day from 22:00 to 06:00.
inline OfficeHours nights()
{
    OfficeHours hours;
    for (auto& day : hours.weekdays)
        day = {{22h, 6h}};
    return hours;
}

} // namespace dutydesk::example
