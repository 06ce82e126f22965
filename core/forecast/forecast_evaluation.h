#pragma once

#include "core/forecast/forecast_method.h"

#include <string>

namespace dutydesk {

/// Past days are forecast anew, each from nothing but what was known before.
struct EvaluationTask
{
    /// The history's last open days that forecasts begin at, every `step`th of them.
    int days = 20;
    int step = 1;
    /// How many open days each forecast looks ahead; those beyond the history are left out.
    int ahead = 1;
    /// Begin only where all those days are known.
    bool wholeOnly = false;
    /// How many of the last forecasts come back whole.
    std::size_t kept = 0;
    /// Closures, holidays, events. The days of the history without calls need not be in it.
    ForecastCalendar calendar{};
};

/// How far forecasts were off, all together.
struct ForecastAccuracy
{
    std::int64_t count = 0;
    double calls = 0;
    /// Σ|forecast − calls| / Σ calls.
    double wape = 0;
    /// Σ(forecast − calls) / Σ calls: above zero too much was forecast.
    double bias = 0;
    /// The share of calls within the 80% band, from methods that have one.
    std::optional<double> inBand;
};

struct EvaluatedDay
{
    Date day{};
    double calls = 0;
    double forecast = 0;
    /// Of its intervals.
    double wape = 0;
};

struct EvaluatedMethod
{
    /// `ForecastMethod::code`.
    std::string method;
    ForecastAccuracy intervals;
    ForecastAccuracy days;
    /// Of a rolling forecast's days by calendar month; of one that looks further ahead, each from its origin
    /// as a whole.
    ForecastAccuracy months;
    /// By wape, the worst first, no day twice.
    std::vector<EvaluatedDay> worst;
};

/// A forecast against what happened [SCH-01], beside a simple method's.
struct ForecastEvaluation
{
    /// The first and last day that was forecast.
    Date first{};
    Date last{};
    int minutes = 30;
    int ahead = 1;
    int origins = 0;
    EvaluatedMethod method;
    EvaluatedMethod simple;
    /// The method's last forecasts in the order in which they were made, as many as the task keeps.
    std::vector<DayForecast> forecasts;
};

/// Fails with `forecast.no-history` if no day has a day before it, or none as many known days ahead as are to be
/// known; and with `work.cancelled`.
Result<ForecastEvaluation> evaluateForecast(const ForecastMethod& method, const ForecastMethod& simple,
                                            const CallHistory& history, const EvaluationTask& task,
                                            const Progress& progress = {});

} // namespace dutydesk
