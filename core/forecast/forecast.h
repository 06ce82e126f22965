#pragma once

#include "core/base/time.h"
#include "core/base/why.h"
#include "core/forecast/forecast_calendar.h"

#include <optional>
#include <set>
#include <vector>

namespace dutydesk {

/// The calls of one interval as they came. An interval that nothing is known of is left out: a gap is
/// not zero calls.
struct CallsSeen
{
    Date day{};
    /// Since local midnight.
    TimeOfDay start{};
    double calls = 0;
    /// Average handling time, where it was measured.
    std::optional<double> ahtSeconds;
};

/// What a forecast is made from: one queue, or several summed, in intervals of one length that divides
/// an hour. A day without calls was closed.
struct CallHistory
{
    int minutes = 30;
    /// By day and start.
    std::vector<CallsSeen> intervals;

    /// The days with at least one call, in order.
    std::set<Date> openDays() const;
};

/// What is asked for: these days, from nothing later than the history's end before `until`.
struct ForecastTask
{
    std::vector<Date> days;
    /// Calls from this day on are not looked at, so that the past can be forecast as if it were to come.
    Date until{};
    ForecastCalendar calendar{};
    /// The calls of the day `until` in intervals that have passed: methods that can forecast the rest of that
    /// day anew.
    std::vector<CallsSeen> today{};
    /// Without bands a forecast takes a tenth of the time.
    bool bands = true;
};

/// One interval's expected calls.
struct ForecastInterval
{
    TimeOfDay start{};
    /// Not rounded.
    double calls = 0;
    /// As it was before today's calls or somebody's adjustment changed it.
    std::optional<double> original{};
    /// An 80% band, from methods that have one.
    std::optional<double> low;
    std::optional<double> high;
    /// Expected handling time, where the history has it.
    std::optional<double> ahtSeconds;
    Why why;
};

/// How far the logarithm of a day's total is off. Days of one forecast err alike, so that errors don't cancel
/// out in a month.
struct ForecastSpread
{
    /// The standard deviation.
    double deviation = 0;
    /// The share of the variance that all days have in common.
    double common = 0;
    /// The share that a day has in common with the next; with a later one `kept` of it for each day between.
    double fading = 0;
    double kept = 0;
};

/// One day's forecast; without intervals if the method has nothing to say on it, as `why` tells.
struct DayForecast
{
    Date day{};
    int minutes = 30;
    std::vector<ForecastInterval> intervals;
    /// An 80% band of the total, from methods that have one.
    std::optional<double> low{};
    std::optional<double> high{};
    ForecastSpread spread{};
    Why why;

    double total() const;
};

} // namespace dutydesk
