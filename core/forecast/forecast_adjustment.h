#pragma once

#include "core/base/result.h"
#include "core/forecast/forecast.h"

#include <span>
#include <string>

namespace dutydesk {

/// Somebody knows more than the calls: a day, or some hours of it, up or down by a percentage.
struct ForecastAdjustment
{
    Date day{};
    /// From and up to, of intervals that begin then.
    TimeOfDay from{0};
    TimeOfDay to{1440};
    /// 10 for a tenth more; -100 for none.
    double percent = 0;
    /// Who adjusted, and why.
    std::string by;
    std::string reason;
};

/// The forecast with adjustments laid over it, in their order: those that overlap multiply. Each adjusted
/// interval keeps its original, and its explanation names the adjuster; so does the day's. Fails with
/// `forecast.adjustment-invalid` for less than -100% or more than ten times, or no hours.
Result<DayForecast> adjusted(DayForecast forecast, std::span<const ForecastAdjustment> adjustments);

} // namespace dutydesk
