#pragma once

#include "core/forecast/forecast.h"

#include <span>

namespace dutydesk {

/// Days of a forecast added up [SCH-01].
struct PeriodForecast
{
    /// The first and last of the days.
    Date from{};
    Date to{};
    int openDays = 0;
    double calls = 0;
    /// An 80% band, if the days have one: what their errors have in common does not cancel out.
    std::optional<double> low;
    std::optional<double> high;
};

enum class Period { Day, Month, Year, Whole };

/// By calendar day, month or year, or all together; `days` in order. A period is as long as the forecast
/// covers it.
std::vector<PeriodForecast> sumsOf(std::span<const DayForecast> days, Period period);

} // namespace dutydesk
