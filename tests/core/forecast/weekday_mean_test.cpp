#include "core/forecast/weekday_mean.h"

#include "core/forecast/forecast_error.h"
#include "tests/core/base/calendar_examples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace dutydesk;
using namespace dutydesk::example;

namespace {

using std::chrono::days;
using std::chrono::weeks;

const Date monday = date("2026-11-02");

/// Eight weeks of workdays before `monday` + 1 week: at 08:00 the day's number, at 08:30 ten times that,
/// counted from the first Monday.
CallHistory workdays()
{
    CallHistory history;
    const Date first = monday - weeks{7};
    for (Date day = first; day <= monday + days{4}; day += days{1}) {
        const std::chrono::weekday weekday(day);
        if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday)
            continue;
        const double number = static_cast<double>((day - first).count());
        history.intervals.push_back({day, 8h, number + 1, std::nullopt});
        history.intervals.push_back({day, 8h + 30min, 10 * (number + 1), std::nullopt});
    }
    return history;
}

void close(CallHistory& history, Date day)
{
    std::erase_if(history.intervals, [&](const CallsSeen& seen) { return seen.day == day; });
}

DayForecast forecastOf(const CallHistory& history, Date day, Date until, int count = 4)
{
    const auto forecasts = WeekdayMean({.weekdays = count}).forecast(history, {{day}, until});
    EXPECT_TRUE(forecasts);
    return forecasts ? forecasts->front() : DayForecast();
}

std::vector<Date> usedDays(const DayForecast& forecast)
{
    std::vector<Date> used;
    for (const Why& part : forecast.why.parts) {
        if (part.statement == "forecast.used-day")
            used.push_back(std::get<Date>(part.operands[0].value));
    }
    return used;
}

} // namespace

TEST(WeekdayMean, isTheMeanOfTheLastFour)
{
    // Mondays number 0, 7, … 49: the last four are 28, 35, 42, 49, each plus one.
    const DayForecast forecast = forecastOf(workdays(), monday + weeks{1}, monday + days{5});
    ASSERT_EQ(forecast.intervals.size(), 2U);
    EXPECT_EQ(forecast.intervals[0].start, TimeOfDay(8h));
    EXPECT_DOUBLE_EQ(forecast.intervals[0].calls, (29 + 36 + 43 + 50) / 4.0);
    EXPECT_DOUBLE_EQ(forecast.intervals[1].calls, (29 + 36 + 43 + 50) * 10 / 4.0);
    EXPECT_DOUBLE_EQ(forecast.total(), 39.5 * 11);
    EXPECT_EQ(usedDays(forecast),
              (std::vector<Date>{monday, monday - weeks{1}, monday - weeks{2}, monday - weeks{3}}));
    EXPECT_EQ(forecast.why.statement, "forecast.weekday-mean");
    EXPECT_FALSE(forecast.intervals[0].low);
}

TEST(WeekdayMean, skipsClosures)
{
    CallHistory history = workdays();
    close(history, monday - weeks{1});
    for (CallsSeen& seen : history.intervals) {
        if (seen.day == monday - weeks{2}) // there, but without a call
            seen.calls = 0;
    }
    const DayForecast forecast = forecastOf(history, monday + weeks{1}, monday + days{5});
    EXPECT_EQ(usedDays(forecast),
              (std::vector<Date>{monday, monday - weeks{3}, monday - weeks{4}, monday - weeks{5}}));
    EXPECT_DOUBLE_EQ(forecast.intervals[0].calls, (50 + 29 + 22 + 15) / 4.0);
    EXPECT_EQ(std::ranges::count(forecast.why.parts, "forecast.closed-day", &Why::statement), 2);
}

TEST(WeekdayMean, looksAtNothingFromUntilOn)
{
    const DayForecast past = forecastOf(workdays(), monday, monday);
    EXPECT_EQ(usedDays(past).front(), monday - weeks{1});
    // Two Mondays ahead, from the Tuesday before the last Monday.
    const DayForecast ahead = forecastOf(workdays(), monday + weeks{2}, monday - days{6});
    EXPECT_EQ(usedDays(ahead).front(), monday - weeks{1});
}

TEST(WeekdayMean, saysWhenThereAreFewer)
{
    CallHistory history = workdays();
    std::erase_if(history.intervals, [](const CallsSeen& seen) { return seen.day < monday - weeks{1}; });
    const DayForecast forecast = forecastOf(history, monday + weeks{1}, monday + weeks{1});
    EXPECT_EQ(usedDays(forecast).size(), 2U);
    EXPECT_EQ(forecast.why.statement, "forecast.weekday-mean-of-fewer");
    EXPECT_DOUBLE_EQ(forecast.intervals[0].calls, (50 + 43) / 2.0);
}

TEST(WeekdayMean, aWeekdayNeverOpenHasNoIntervals)
{
    const DayForecast forecast = forecastOf(workdays(), monday + days{5}, monday + days{5});
    EXPECT_TRUE(forecast.intervals.empty());
    EXPECT_EQ(forecast.total(), 0);
    EXPECT_EQ(forecast.why.statement, "forecast.weekday-never-open");
}

TEST(WeekdayMean, aGapIsNotZeroCalls)
{
    CallHistory history = workdays();
    std::erase_if(history.intervals, [](const CallsSeen& seen) { return seen.day == monday && seen.start == 8h; });
    const DayForecast forecast = forecastOf(history, monday + weeks{1}, monday + days{5});
    EXPECT_DOUBLE_EQ(forecast.intervals[0].calls, (29 + 36 + 43) / 3.0);
    EXPECT_DOUBLE_EQ(forecast.intervals[1].calls, 395);
}

TEST(WeekdayMean, weighsHandlingTimesByCalls)
{
    CallHistory history = workdays();
    for (CallsSeen& seen : history.intervals) {
        if (seen.day == monday)
            seen.ahtSeconds = 100;
        if (seen.day == monday - weeks{1})
            seen.ahtSeconds = 200;
    }
    const DayForecast forecast = forecastOf(history, monday + weeks{1}, monday + days{5});
    ASSERT_TRUE(forecast.intervals[0].ahtSeconds);
    EXPECT_DOUBLE_EQ(*forecast.intervals[0].ahtSeconds, (50 * 100 + 43 * 200) / 93.0);
    EXPECT_FALSE(forecastOf(history, monday + days{8}, monday + days{5}).intervals[0].ahtSeconds);
}

TEST(WeekdayMean, needsHistory)
{
    const auto forecasts = WeekdayMean({}).forecast({}, {{monday}, monday});
    ASSERT_FALSE(forecasts);
    EXPECT_EQ(forecasts.error().code, error::forecastNoHistory);
    EXPECT_FALSE(WeekdayMean({}).forecast(workdays(), {{monday}, monday - weeks{7}}));
}

TEST(WeekdayMean, canBeCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    const auto forecasts =
        WeekdayMean({}).forecast(workdays(), {{monday}, monday}, Progress{{}, stop.get_token()});
    ASSERT_FALSE(forecasts);
    EXPECT_EQ(forecasts.error().code, error::cancelled);
}

TEST(WeekdayMean, doesNotLookFurtherBackThanToldTo)
{
    CallHistory history = workdays();
    close(history, monday);
    const auto forecasts =
        WeekdayMean({.weekdays = 4, .weeksBack = 2}).forecast(history, {{monday + weeks{1}}, monday + days{5}});
    ASSERT_TRUE(forecasts);
    EXPECT_EQ(usedDays(forecasts->front()), (std::vector<Date>{monday - weeks{1}}));
}

TEST(WeekdayMean, theNextOpenDaySkipsTheWeekend)
{
    const auto next = [](std::set<Date> open) { return nextOpenDay(open, ForecastPolicy{}); };
    EXPECT_EQ(next({}), std::nullopt);
    std::set<Date> open = workdays().openDays();
    EXPECT_EQ(next(open), monday + weeks{1}); // ends on a Friday
    open.erase(monday + days{4});
    EXPECT_EQ(next(open), monday + days{4});
    EXPECT_EQ(next({monday}), monday + weeks{1});
    EXPECT_EQ(next({monday, monday - days{6}}), monday + days{1});
    EXPECT_EQ(next({monday, monday - days{6} - weeks{8}}), monday + weeks{1}); // Tuesdays were given up
}

RC_GTEST_PROP(WeekdayMean, liesBetweenTheLeastAndTheMost, ())
{
    CallHistory history;
    history.minutes = 5;
    double least = 1e9;
    double most = 0;
    for (int week = 1; week <= 4; ++week) {
        const double calls = *rc::gen::inRange(1, 1000);
        least = std::min(least, calls);
        most = std::max(most, calls);
        history.intervals.push_back({monday - weeks{week}, 9h + 5min, calls, std::nullopt});
    }
    const DayForecast forecast = forecastOf(history, monday, monday);
    RC_ASSERT(forecast.intervals.size() == 1U);
    RC_ASSERT(forecast.minutes == 5);
    RC_ASSERT(forecast.intervals[0].calls >= least);
    RC_ASSERT(forecast.intervals[0].calls <= most);
}
