#pragma once

#include "core/forecast/forecast.h"
#include "core/forecast/linear_algebra.h"

#include <set>
#include <string>
#include <vector>

namespace dutydesk {

/// A call history as open days × intervals of the day, which is what models are fitted to.
struct DayTable
{
    int minutes = 30;
    /// The starts of the columns: every interval that was seen on any day, in order.
    std::vector<TimeOfDay> starts;
    /// The days with calls, in order: the rows.
    std::vector<Date> days;
    /// A gap within a day's hours is filled as the same weekdays around it suggest; what lies outside the
    /// day's hours is zero.
    Matrix calls;
    /// Of each row.
    std::vector<double> totals;
    /// Days that nothing is learned from: excluded by hand, or less than half of the usual hours known.
    std::vector<bool> unused;
    /// Those that lack hours.
    std::set<Date> partial;

    /// Whether an interval belongs to the hours of `weekday`: seen on at least every second of its last
    /// eight days. By `std::chrono::weekday::c_encoding()`.
    std::vector<std::vector<bool>> hours;

    /// The days before `task.until`, without the hours at which clocks changed.
    static DayTable of(const CallHistory& history, const ForecastTask& task);
};

/// The weekday's place in tables by weekday: Sunday is 0.
inline std::size_t weekdayOf(Date day)
{
    return std::chrono::weekday(day).c_encoding();
}

} // namespace dutydesk
