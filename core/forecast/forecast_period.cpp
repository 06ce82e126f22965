#include "core/forecast/forecast_period.h"

#include "core/forecast/forecast_band.h"

#include <cmath>

namespace dutydesk {

namespace {

bool belongTogether(Date left, Date right, Period period)
{
    const std::chrono::year_month_day first(left);
    const std::chrono::year_month_day second(right);
    switch (period) {
    case Period::Day: return left == right;
    case Period::Month: return first.year() == second.year() && first.month() == second.month();
    case Period::Year: return first.year() == second.year();
    case Period::Whole: return true;
    }
    return false;
}

} // namespace

std::vector<PeriodForecast> sumsOf(std::span<const DayForecast> days, Period period)
{
    std::vector<PeriodForecast> sums;
    double own = 0;    // variance that is no other day's
    double common = 0; // deviation that all days have in common
    double fading = 0; // covariance of the next day with those so far, for each call of deviation of its own
    for (const DayForecast& day : days) {
        if (sums.empty() || !belongTogether(sums.back().from, day.day, period)) {
            sums.push_back({.from = day.day, .to = day.day, .low = {}, .high = {}});
            own = common = fading = 0;
        }
        PeriodForecast& sum = sums.back();
        sum.to = day.day;
        if (day.intervals.empty())
            continue;
        const double calls = day.total();
        const ForecastSpread& spread = day.spread;
        const double deviation = calls * spread.deviation;
        ++sum.openDays;
        sum.calls += calls;
        own += deviation * deviation * (1 - spread.common) + 2 * deviation * fading;
        common += deviation * std::sqrt(spread.common);
        fading = spread.kept * (fading + spread.fading * deviation);
        if (day.low && sum.calls > 0) {
            const double factor = std::exp(ForecastBand::totalWidth * std::sqrt(own + common * common) / sum.calls);
            sum.low = sum.calls / factor;
            sum.high = sum.calls * factor;
        }
    }
    return sums;
}

} // namespace dutydesk
