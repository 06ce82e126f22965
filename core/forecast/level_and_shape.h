#pragma once

#include "core/forecast/forecast_method.h"
#include "core/forecast/forecast_policy.h"
#include "core/forecast/odd_days.h"

namespace dutydesk {

/// The day's total times a shape of the day, by `DayModel`, with an 80% band from past errors. Knows what
/// `ForecastTask::calendar` tells. A history of fewer open days than the policy asks for, or without a weekday
/// that is usually open, is averaged by weekday instead, and the forecast says so. With `ForecastTask::today` the rest of that day is
/// forecast anew. Each forecast decomposes: level, weekday, last days, calendar, the interval's share.
class LevelAndShape final : public ForecastMethod
{
public:
    explicit LevelAndShape(ForecastPolicy policy) : m_policy(policy) {}

    std::string_view code() const override { return "level-and-shape"; }
    std::chrono::days reach() const override;
    Result<std::vector<DayForecast>> forecast(const CallHistory& history, const ForecastTask& task,
                                              const Progress& progress = {}) const override;

    /// The days before `task.until` that are unlike the others, to be looked at and perhaps excluded.
    std::vector<OddDay> oddDays(const CallHistory& history, const ForecastTask& task) const;

private:
    ForecastPolicy m_policy;
};

} // namespace dutydesk
