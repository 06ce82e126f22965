#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/forecast/forecast.h"

#include <string_view>
#include <vector>

namespace dutydesk {

/// A way to forecast calls [SCH-01]. Same history and task, same forecast. May be used from several
/// threads at once.
class ForecastMethod
{
public:
    virtual ~ForecastMethod() = default;

    /// The method's word in terms: "forecast.method.weekday-mean" without the prefix.
    virtual std::string_view code() const = 0;

    /// How many days before `task.until` the method can make use of; callers need not load more.
    virtual std::chrono::days reach() const = 0;

    /// One forecast for each day of the task, in its order. Fails with `forecast.no-history` if there is
    /// nothing before `task.until`, and with `work.cancelled`.
    virtual Result<std::vector<DayForecast>> forecast(const CallHistory& history, const ForecastTask& task,
                                                      const Progress& progress = {}) const = 0;
};

} // namespace dutydesk
