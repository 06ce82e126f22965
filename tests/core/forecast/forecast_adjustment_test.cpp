#include "core/forecast/forecast_adjustment.h"

#include "core/forecast/forecast_error.h"
#include "tests/core/base/calendar_examples.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace dutydesk;
using namespace dutydesk::example;

namespace {

const Date day = date("2026-11-21");

DayForecast fourHours()
{
    DayForecast forecast{.day = day, .minutes = 60, .intervals = {}, .low = 320, .high = 480, .why = {}};
    for (int hour = 8; hour < 12; ++hour)
        forecast.intervals.push_back({.start = std::chrono::hours{hour}, .calls = 100, .low = 80, .high = 120, .ahtSeconds = {}, .why = {}});
    return forecast;
}

ForecastAdjustment by(const char* who, double percent, TimeOfDay from = 0h, TimeOfDay to = 24h)
{
    return {day, from, to, percent, who, "campaign"};
}

} // namespace

TEST(ForecastAdjustment, keepsTheOriginalAndNamesTheAdjuster)
{
    const std::vector adjustments{by("周敏", 10), by("李强", -50, 9h, 11h)};
    const auto forecast = adjusted(fourHours(), adjustments);
    ASSERT_TRUE(forecast);
    EXPECT_NEAR(forecast->intervals[0].calls, 110, 1e-9);
    EXPECT_NEAR(forecast->intervals[1].calls, 55, 1e-9);
    EXPECT_NEAR(*forecast->intervals[1].low, 44, 1e-9);
    EXPECT_NEAR(*forecast->intervals[1].high, 66, 1e-9);
    EXPECT_EQ(forecast->intervals[1].original, 100);
    EXPECT_NEAR(forecast->total(), 330, 1e-9);
    EXPECT_NEAR(*forecast->low, 320 * 0.825, 1e-9);
    const Why& why = forecast->intervals[1].why.parts.at(1);
    EXPECT_EQ(why.statement, "forecast.adjusted");
    EXPECT_EQ(std::get<std::string>(why.operands[0].value), "李强");
    EXPECT_EQ(forecast->why.parts.size(), 2U);
    EXPECT_EQ(forecast->intervals[0].why.parts.size(), 1U);
}

TEST(ForecastAdjustment, otherDaysAndHoursStay)
{
    std::vector adjustments{by("周敏", 10), by("周敏", 10, 20h, 22h)};
    adjustments[0].day += std::chrono::days{1};
    const auto forecast = adjusted(fourHours(), adjustments);
    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->total(), 400);
    EXPECT_FALSE(forecast->intervals[0].original);
    EXPECT_TRUE(forecast->why.parts.empty());
}

TEST(ForecastAdjustment, refusesTheImpossible)
{
    for (const ForecastAdjustment& wrong : {by("周敏", -101), by("周敏", 1000), by("周敏", 5, 9h, 9h), by("周敏", std::nan(""))}) {
        const auto forecast = adjusted(fourHours(), std::vector{wrong});
        ASSERT_FALSE(forecast);
        EXPECT_EQ(forecast.error().code, error::forecastAdjustmentInvalid);
    }
    EXPECT_EQ(adjusted(fourHours(), std::vector{by("周敏", -100)})->total(), 0);
}
