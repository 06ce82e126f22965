#include "core/staffing/erlang.h"
#include "core/staffing/seat_cover.h"
#include "core/staffing/simulation.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <numbers>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

/// Ten thousand intervals of all sizes up to `range` Erlang; to reach: 1 s.
void seatsOfTenThousandIntervals(benchmark::State& state, std::optional<Duration> patience)
{
    std::int64_t agents = 0;
    for (auto _ : state) {
        for (int interval = 1; interval <= 10'000; ++interval) {
            const double erlangs = static_cast<double>(state.range(0)) * interval / 10'000;
            agents += fewestAgents({erlangs * 10, 30min, 180s, patience}, {0.8, 20s}, 0.9)->agents;
        }
    }
    benchmark::DoNotOptimize(agents);
}

/// A hundred repetitions of a day of 5,000 calls in two seat types; to reach: 5 s.
void hundredDaysOfFiveThousandCalls(benchmark::State& state)
{
    SimulatedDay day;
    day.streams = {{.seatType = {1}, .intervals = {}, .target = {0.8, 20s}},
                   {.seatType = {2}, .intervals = {}, .target = {0.9, 15s}, .rank = 1}};
    std::vector<int> general;
    std::vector<int> both;
    for (int interval = 0; interval < 24; ++interval) {
        const double shape = 1 + std::sin((interval - 6) * std::numbers::pi / 12) / 2;
        for (std::size_t stream = 0; stream < 2; ++stream) {
            const double calls = (stream == 0 ? 4000 : 1000) * shape / 24;
            day.streams[stream].intervals.push_back({calls, 30min, 180s, 120s});
            (stream == 0 ? general : both).push_back(fewestAgents({calls, 30min, 180s}, day.streams[stream].target)->agents);
        }
    }
    day.agents = agentsFor(general, 30min, {{1}});
    for (SimulatedAgent& agent : agentsFor(both, 30min, {{1}, {2}}))
        day.agents.push_back(std::move(agent));
    double serviceLevel = 0;
    for (auto _ : state)
        serviceLevel += simulate(day, {.repetitions = 100, .seed = 1})->day.serviceLevel.mean;
    benchmark::DoNotOptimize(serviceLevel);
}

/// 480 people who can each take three of twelve seat types.
void coverOfAWholeCentre(benchmark::State& state)
{
    std::vector<SeatTypeNeed> needs(12);
    for (std::size_t type = 0; type < needs.size(); ++type) {
        needs[type].seatType.id = {static_cast<std::int64_t>(type)};
        needs[type].need.erlang.agents = 40;
    }
    std::vector<SeatCandidate> people;
    for (std::int64_t person = 0; person < 480; ++person)
        people.push_back({{person + 1}, {{person % 12}, {(person * 7 + 3) % 12}, {(person * 5) % 12}}});
    for (auto _ : state)
        benchmark::DoNotOptimize(coverSeats(needs, people).missing());
}

BENCHMARK_CAPTURE(seatsOfTenThousandIntervals, erlangC, std::nullopt)->Arg(100)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(seatsOfTenThousandIntervals, erlangA, Duration{2min})->Arg(100)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK(hundredDaysOfFiveThousandCalls)->Unit(benchmark::kMillisecond);
BENCHMARK(coverOfAWholeCentre)->Unit(benchmark::kMillisecond);

} // namespace
