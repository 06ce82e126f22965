#include "core/staffing/simulation.h"

#include "core/staffing/erlang.h"
#include "core/staffing/simulated_day.h"
#include "core/staffing/staffing_error.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dutydesk {

namespace {

constexpr int mostRepetitions = 100'000;

/// Student's t at 97.5% by its expansion in 1/degrees (Abramowitz and Stegun 26.7.5); for so few
/// repetitions that it would be off, its known values.
double student(int degrees)
{
    constexpr double known[] = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262};
    if (degrees <= 9)
        return known[degrees - 1];
    const double z = 1.959963984540054;
    const double d = degrees;
    return z + (std::pow(z, 3) + z) / (4 * d) + (5 * std::pow(z, 5) + 16 * std::pow(z, 3) + 3 * z) / (96 * d * d);
}

/// A ratio of sums over repetitions, such as calls answered in time to calls, with its error by the residuals
/// from the ratio (Cochran, Sampling Techniques, 2.11).
class Ratio
{
public:
    void add(double part, double whole)
    {
        ++m_count;
        m_part += part;
        m_whole += whole;
        m_partSquared += part * part;
        m_product += part * whole;
        m_wholeSquared += whole * whole;
    }

    double whole() const { return m_whole / m_count; }
    /// `empty` where there was nothing to share.
    Estimate estimate(double empty) const
    {
        if (m_whole <= 0)
            return {empty, 0};
        const double ratio = m_part / m_whole;
        const double residuals = m_partSquared - 2 * ratio * m_product + ratio * ratio * m_wholeSquared;
        const double error = std::sqrt(std::max(0.0, residuals) / m_count / (m_count - 1)) / whole();
        return {ratio, student(m_count - 1) * error};
    }

private:
    int m_count = 0;
    double m_part = 0;
    double m_whole = 0;
    double m_partSquared = 0;
    double m_product = 0;
    double m_wholeSquared = 0;
};

struct ServiceRatios
{
    Ratio serviceLevel;
    Ratio wait;
    Ratio abandonment;
    Ratio occupancy;

    void add(const PlayedCalls& calls, const PlayedTime& time)
    {
        serviceLevel.add(calls.answeredInTime, calls.calls);
        wait.add(calls.waited, calls.calls);
        abandonment.add(calls.hungUp, calls.calls);
        occupancy.add(time.busy, time.present);
    }
    SimulatedService service() const
    {
        return {serviceLevel.whole(), serviceLevel.estimate(1), wait.estimate(0), abandonment.estimate(0),
                occupancy.estimate(0)};
    }
};

Result<> check(const SimulatedDay& day, const SimulationRun& run)
{
    const auto invalid = [](const char* what, std::int64_t value) {
        return makeError(error::staffingSimulationInvalid,
                         {{"what", Term{std::string("simulation.") + what}}, {"value", value}});
    };
    if (run.repetitions < 2 || run.repetitions > mostRepetitions)
        return invalid("repetitions", run.repetitions);
    if (day.streams.empty() || day.streams.front().intervals.empty())
        return invalid("intervals", 0);
    if (day.sick < 0 || day.sick > std::ssize(day.agents))
        return invalid("sick", day.sick);
    const CallLoad& first = day.streams.front().intervals.front();
    const auto intervals = std::ssize(day.streams.front().intervals);
    if (day.settling < 0 || day.settling >= intervals)
        return invalid("settling", day.settling);
    for (const CallStream& stream : day.streams) {
        if (std::ssize(stream.intervals) != intervals)
            return invalid("intervals", std::ssize(stream.intervals));
        for (const CallLoad& load : stream.intervals) {
            if (load.interval != first.interval)
                return invalid("interval", load.interval.count());
            DUTYDESK_TRY(checkLoad(load));
        }
    }
    return {};
}

} // namespace

std::vector<SimulatedAgent> agentsFor(std::span<const int> seats, Duration interval,
                                      const std::vector<SeatTypeId>& seatTypes)
{
    const int most = seats.empty() ? 0 : std::ranges::max(seats);
    std::vector<SimulatedAgent> agents;
    for (int number = 1; number <= most; ++number) {
        SimulatedAgent agent{.seatTypes = seatTypes, .atSeat = {}};
        for (std::size_t index = 0; index < seats.size(); ++index) {
            if (seats[index] < number)
                continue;
            const Duration from = static_cast<std::int64_t>(index) * interval;
            if (agent.atSeat.empty() || agent.atSeat.back().to != from)
                agent.atSeat.push_back({from, from});
            agent.atSeat.back().to = from + interval;
        }
        agents.push_back(std::move(agent));
    }
    return agents;
}

SimulatedDay steadyDay(int agents, const CallLoad& load, const ServiceTarget& target)
{
    const auto intervalsIn = [&](Duration time) {
        return static_cast<int>((time + load.interval - Duration{1}) / load.interval);
    };
    const int settling = intervalsIn(std::chrono::hours{2});
    const auto count = static_cast<std::size_t>(settling + intervalsIn(std::chrono::hours{8}));
    const SeatTypeId anySeat{1};
    SimulatedDay day;
    day.streams.push_back({.seatType = anySeat, .intervals = std::vector(count, load), .target = target});
    day.agents = agentsFor(std::vector(count, agents), load.interval, {anySeat});
    day.settling = settling;
    return day;
}

SimulatedDay changed(SimulatedDay day, const WhatIf& change)
{
    for (CallStream& stream : day.streams) {
        for (CallLoad& load : stream.intervals)
            load.calls *= 1 + change.moreCalls;
    }
    day.sick += change.sick;
    return day;
}

Result<Simulation> simulate(const SimulatedDay& day, const SimulationRun& run, const Progress& progress)
{
    DUTYDESK_TRY(check(day, run));
    const std::size_t count = day.streams.front().intervals.size();
    std::vector<ServiceRatios> intervals(count);
    std::vector<ServiceRatios> streams(day.streams.size());
    ServiceRatios whole;
    DayPlayer player(day);
    for (int repetition = 0; repetition < run.repetitions; ++repetition) {
        progress.tell(repetition, run.repetitions);
        const PlayedDay* played = player.play(run.seed, repetition, progress.stop);
        if (!played)
            return makeError(error::cancelled);
        PlayedCalls calls;
        PlayedTime time;
        std::vector<PlayedCalls> ofStream(day.streams.size());
        for (std::size_t index = 0; index < count; ++index) {
            PlayedCalls here;
            for (std::size_t stream = 0; stream < day.streams.size(); ++stream) {
                here += played->calls[stream][index];
                if (index >= static_cast<std::size_t>(day.settling))
                    ofStream[stream] += played->calls[stream][index];
            }
            intervals[index].add(here, played->time[index]);
            if (index >= static_cast<std::size_t>(day.settling)) {
                calls += here;
                time += played->time[index];
            }
        }
        whole.add(calls, time);
        for (std::size_t stream = 0; stream < day.streams.size(); ++stream)
            streams[stream].add(ofStream[stream], {});
    }
    progress.tell(run.repetitions, run.repetitions);

    Simulation result{.repetitions = run.repetitions, .intervals = {}, .streams = {}, .day = whole.service()};
    for (const ServiceRatios& interval : intervals)
        result.intervals.push_back(interval.service());
    for (const ServiceRatios& stream : streams)
        result.streams.push_back(stream.service());
    return result;
}

Result<Comparison> compare(const SimulatedDay& plan, const WhatIf& change, const SimulationRun& run,
                           const Progress& progress)
{
    // Both days are one piece of work.
    const int days = change.isNone() ? 1 : 2;
    const auto partOf = [&](int day) {
        return Progress{[&progress, &run, day, days](std::int64_t done, std::int64_t) {
                            progress.tell(day * run.repetitions + done, std::int64_t{days} * run.repetitions);
                        },
                        progress.stop};
    };
    Comparison comparison{.run = run, .change = change, .plan = {}, .whatIf = {}};
    DUTYDESK_ASSIGN(asPlanned, simulate(plan, run, partOf(0)));
    comparison.plan = std::move(asPlanned);
    if (!change.isNone()) {
        DUTYDESK_ASSIGN(otherwise, simulate(changed(plan, change), run, partOf(1)));
        comparison.whatIf = std::move(otherwise);
    }
    return comparison;
}

} // namespace dutydesk
