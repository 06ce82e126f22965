#pragma once

#include "core/forecast/forecast_method.h"
#include "core/forecast/forecast_policy.h"

namespace dutydesk {

/// The mean of the last same weekdays that were open, closures and excluded days skipped: four of them by default, fewer
/// if there are no more. Interval by interval, over those of the days that have it.
class WeekdayMean final : public ForecastMethod
{
public:
    explicit WeekdayMean(ForecastPolicy policy) : m_policy(policy) {}

    std::string_view code() const override { return "weekday-mean"; }
    std::chrono::days reach() const override;
    Result<std::vector<DayForecast>> forecast(const CallHistory& history, const ForecastTask& task,
                                              const Progress& progress = {}) const override;

private:
    ForecastPolicy m_policy;
};

/// The first day after `history` on whose weekday the centre has been open lately: in one of the last
/// same weekdays up to the history's end. Nothing without history.
std::optional<Date> nextOpenDay(const std::set<Date>& openDays, const ForecastPolicy& policy);

} // namespace dutydesk
