#include "core/forecast/level_and_shape.h"
#include "tests/core/forecast/call_centre.h"

#include <benchmark/benchmark.h>

using namespace dutydesk;
using namespace dutydesk::example;

namespace {

/// Fit, forecast of the next thirty days, bands.
void forecast(benchmark::State& state, const CallCentre& centre)
{
    const CallHistory history = centre.history();
    ForecastTask task{.days = {}, .until = centre.end()};
    for (int ahead = 0; ahead < 30; ++ahead)
        task.days.push_back(centre.end() + std::chrono::days{ahead});
    const LevelAndShape method({});
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(method.forecast(history, task));
}

/// 144 workdays of 169 five-minute intervals: at most 0.5 s.
void sevenMonthsByFiveMinutes(benchmark::State& state)
{
    CallCentre centre;
    centre.days = 202;
    centre.minutes = 5;
    centre.opens = 7;
    centre.closes = 21;
    centre.calls = 600;
    centre.share = {0, 1.2, 1, 1, 1, 1, 0};
    forecast(state, centre);
}
BENCHMARK(sevenMonthsByFiveMinutes)->Unit(benchmark::kMillisecond);

/// Three years around the clock in quarter hours: at most 3 s.
void threeYearsByFifteenMinutes(benchmark::State& state)
{
    CallCentre centre;
    centre.days = 3 * 365;
    centre.minutes = 15;
    forecast(state, centre);
}
BENCHMARK(threeYearsByFifteenMinutes)->Unit(benchmark::kMillisecond);

} // namespace
