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
    double own = 0;    // variance that days have for themselves
    double shared = 0; // deviation that they have in common
    for (const DayForecast& day : days) {
        if (sums.empty() || !belongTogether(sums.back().from, day.day, period)) {
            sums.push_back({.from = day.day, .to = day.day, .low = {}, .high = {}});
            own = 0;
            shared = 0;
        }
        PeriodForecast& sum = sums.back();
        sum.to = day.day;
        if (day.intervals.empty())
            continue;
        const double calls = day.total();
        const double deviation = calls * day.deviation;
        ++sum.openDays;
        sum.calls += calls;
        own += deviation * deviation * (1 - day.common);
        shared += deviation * std::sqrt(day.common);
        if (day.low && sum.calls > 0) {
            const double factor = std::exp(ForecastBand::totalWidth * std::sqrt(own + shared * shared) / sum.calls);
            sum.low = sum.calls / factor;
            sum.high = sum.calls * factor;
        }
    }
    return sums;
}

} // namespace dutydesk
