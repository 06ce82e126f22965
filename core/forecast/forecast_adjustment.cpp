#include "core/forecast/forecast_adjustment.h"

#include "core/forecast/forecast_error.h"

#include <cmath>

namespace dutydesk {

namespace {

constexpr double least = -100;
constexpr double most = 900;

Why whyOf(const ForecastAdjustment& adjustment)
{
    return {.statement = "forecast.adjusted",
            .rules = {"SCH-01"},
            .operands = {{"by", adjustment.by},
                         {"start", textOf(adjustment.from)},
                         {"end", textOf(adjustment.to)},
                         {"percent", adjustment.percent},
                         {"reason", adjustment.reason}}};
}

} // namespace

Result<DayForecast> adjusted(DayForecast forecast, std::span<const ForecastAdjustment> adjustments)
{
    for (const ForecastAdjustment& adjustment : adjustments) {
        if (adjustment.day != forecast.day)
            continue;
        if (!(adjustment.percent >= least && adjustment.percent <= most) || adjustment.from >= adjustment.to)
            return makeError(error::forecastAdjustmentInvalid, {{"date", adjustment.day},
                                                                {"start", textOf(adjustment.from)},
                                                                {"end", textOf(adjustment.to)},
                                                                {"percent", adjustment.percent}});
        const double factor = 1 + adjustment.percent / 100;
        const double before = forecast.total();
        const Why why = whyOf(adjustment);
        bool reaches = false;
        for (ForecastInterval& interval : forecast.intervals) {
            if (interval.start < adjustment.from || interval.start >= adjustment.to)
                continue;
            if (!interval.original)
                interval.original = interval.calls;
            interval.calls *= factor;
            for (std::optional<double>* limit : {&interval.low, &interval.high}) {
                if (*limit)
                    **limit *= factor;
            }
            interval.why.parts.push_back(why);
            reaches = true;
        }
        if (!reaches)
            continue;
        const double ofTotal = before > 0 ? forecast.total() / before : 1;
        for (std::optional<double>* limit : {&forecast.low, &forecast.high}) {
            if (*limit)
                **limit *= ofTotal;
        }
        forecast.why.parts.push_back(why);
    }
    return forecast;
}

} // namespace dutydesk
