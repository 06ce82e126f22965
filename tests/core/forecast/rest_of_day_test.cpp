#include "core/forecast/level_and_shape.h"
#include "tests/core/forecast/call_centre.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace dutydesk::example;

namespace {

/// The day after a centre's history, of which the hours before `hour` brought `factor` times the expected.
DayForecast continued(double factor, TimeOfDay hour)
{
    CallCentre centre;
    centre.calls = 150;
    centre.dayNoise = 0.08;
    centre.days = 90;
    ForecastTask task{.days = {centre.end()}, .until = centre.end()};
    const CallHistory history = centre.history();
    const auto plain = LevelAndShape({}).forecast(history, task);
    EXPECT_TRUE(plain);
    for (const ForecastInterval& interval : plain->front().intervals) {
        if (interval.start < hour)
            task.today.push_back({centre.end(), interval.start, factor * interval.calls, {}});
    }
    const auto forecast = LevelAndShape({}).forecast(history, task);
    EXPECT_TRUE(forecast);
    return forecast->front();
}

} // namespace

TEST(RestOfDay, followsTheDaySoFarInPart)
{
    const DayForecast busy = continued(1.3, 13h);
    for (const ForecastInterval& interval : busy.intervals) {
        if (interval.start < 13h) {
            EXPECT_FALSE(interval.original);
            continue;
        }
        ASSERT_TRUE(interval.original);
        EXPECT_GT(interval.calls, 1.05 * *interval.original);
        EXPECT_LT(interval.calls, 1.3 * *interval.original);
        EXPECT_LE(*interval.low, interval.calls);
        EXPECT_EQ(interval.why.parts.back().statement, "forecast.today");
    }
    EXPECT_EQ(busy.why.parts.back().statement, "forecast.today");
    const DayForecast calm = continued(0.7, 13h);
    EXPECT_LT(calm.intervals.back().calls, 0.95 * *calm.intervals.back().original);
}

TEST(RestOfDay, nothingSoFarChangesNothing)
{
    const DayForecast forecast = continued(1.3, 0h);
    for (const ForecastInterval& interval : forecast.intervals)
        EXPECT_FALSE(interval.original);
    const DayForecast asExpected = continued(1, 13h);
    for (const ForecastInterval& interval : asExpected.intervals)
        EXPECT_NEAR(interval.calls, interval.original.value_or(interval.calls), 1e-6 * interval.calls);
}

TEST(RestOfDay, theDaysBandAndCallsFollowItsIntervals)
{
    for (const double factor : {0.4, 0.8, 1.0, 1.9, 4.0}) {
        const DayForecast forecast = continued(factor, 15h);
        EXPECT_LT(*forecast.low, forecast.total());
        EXPECT_GT(*forecast.high, forecast.total());
        const auto calls = std::ranges::find(forecast.why.operands, "calls", &NamedValue::name);
        ASSERT_NE(calls, forecast.why.operands.end());
        EXPECT_NEAR(std::get<double>(calls->value), forecast.total(), 1e-9);
    }
    EXPECT_NEAR(*continued(1.9, 15h).high / continued(1.9, 15h).total(), *continued(1, 15h).high / continued(1, 15h).total(), 0.01);
}

TEST(RestOfDay, anHourThatComesTwiceIsComparedWithItself)
{
    CallCentre centre;
    centre.first = date("2026-07-25");
    centre.calls = 200;
    centre.days = 99;
    ASSERT_EQ(centre.end(), date("2026-11-01"));
    ForecastTask task{.days = {centre.end()}, .until = centre.end()};
    task.calendar.zone = newYork();
    const CallHistory history = centre.history();
    const DayForecast plain = LevelAndShape({}).forecast(history, task)->front();
    for (const ForecastInterval& interval : plain.intervals) {
        if (interval.start < 3h)
            task.today.push_back({centre.end(), interval.start, interval.calls, {}});
    }
    const DayForecast forecast = LevelAndShape({}).forecast(history, task)->front();
    // It went as expected, so nothing changes.
    EXPECT_NEAR(forecast.total(), plain.total(), 1e-6 * plain.total());
    const Why& today = forecast.why.parts.back();
    ASSERT_EQ(today.statement, "forecast.today");
    EXPECT_NEAR(std::get<double>(today.operands[1].value), std::get<double>(today.operands[2].value), 1e-6);
    const auto twice = std::ranges::find(forecast.intervals, TimeOfDay(1h), &ForecastInterval::start);
    EXPECT_EQ(twice->why.parts.front().statement, "forecast.repeated-hour");
}
