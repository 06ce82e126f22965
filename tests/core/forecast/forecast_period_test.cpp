#include "core/forecast/forecast_period.h"

#include "tests/core/base/calendar_examples.h"
#include "core/forecast/forecast_band.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace dutydesk;
using namespace dutydesk::example;

namespace {

/// Days of 100 calls that are 10% off, `common` of it together and `fading` of it with the next; Sundays closed.
std::vector<DayForecast> days(std::string_view from, int count, double common, double fading = 0)
{
    std::vector<DayForecast> days;
    for (int day = 0; day < count; ++day) {
        DayForecast forecast{.day = date(from) + std::chrono::days{day}, .intervals = {}, .why = {}};
        if (std::chrono::weekday(forecast.day) != std::chrono::Sunday) {
            forecast.intervals.push_back({.start = 9h, .calls = 100, .low = {}, .high = {}, .ahtSeconds = {}, .why = {}});
            forecast.spread = {.deviation = 0.1, .common = common, .fading = fading, .kept = 0.5};
            forecast.low = 88;
            forecast.high = 114;
        }
        days.push_back(forecast);
    }
    return days;
}

} // namespace

TEST(ForecastPeriod, addsUpByMonthAndYear)
{
    const auto forecasts = days("2026-11-21", 60, 0.5); // to 19 January
    const auto months = sumsOf(forecasts, Period::Month);
    ASSERT_EQ(months.size(), 3U);
    EXPECT_EQ(months[1].from, date("2026-12-01"));
    EXPECT_EQ(months[1].to, date("2026-12-31"));
    EXPECT_EQ(months[1].openDays, 27);
    EXPECT_DOUBLE_EQ(months[1].calls, 2700);
    const auto years = sumsOf(forecasts, Period::Year);
    ASSERT_EQ(years.size(), 2U);
    EXPECT_DOUBLE_EQ(years[0].calls, months[0].calls + months[1].calls);
    EXPECT_EQ(sumsOf(forecasts, Period::Whole).size(), 1U);
    EXPECT_EQ(sumsOf(forecasts, Period::Day).size(), 60U);
    EXPECT_FALSE(sumsOf(forecasts, Period::Day)[1].low); // a Sunday
}

TEST(ForecastPeriod, whatDaysHaveInCommonDoesNotCancelOut)
{
    const auto width = [](double common) {
        const PeriodForecast sum = sumsOf(days("2026-11-02", 6, common), Period::Whole).front();
        EXPECT_NEAR(*sum.low * *sum.high, sum.calls * sum.calls, 1e-6);
        return std::log(*sum.high / sum.calls) / ForecastBand::totalWidth;
    };
    EXPECT_NEAR(width(1), 0.1, 1e-9);
    EXPECT_NEAR(width(0), 0.1 / std::sqrt(6), 1e-9);
}

TEST(ForecastPeriod, whatFadesCancelsOutInPart)
{
    const PeriodForecast three = sumsOf(days("2026-11-02", 3, 0, 1), Period::Whole).front();
    // Neighbours have half of it in common, the first and the last a quarter.
    const double variance = 3 + 2 * (0.5 + 0.5 + 0.25);
    EXPECT_NEAR(std::log(*three.high / three.calls) / ForecastBand::totalWidth, 0.1 * std::sqrt(variance) / 3, 1e-9);
}
