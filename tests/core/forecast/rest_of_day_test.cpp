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
