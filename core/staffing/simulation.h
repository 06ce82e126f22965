#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/staffing/staffing.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dutydesk {

/// The calls of one seat type through a day.
struct CallStream
{
    SeatTypeId seatType;
    /// One load for each interval, all of the same length; handling time and patience are the means of
    /// exponential times.
    std::vector<CallLoad> intervals;
    ServiceTarget target;
    /// An agent who gets free takes the longest waiting call of the highest rank.
    int rank = 0;
};

/// A stretch at the seat, since the day's first interval began. A call that is running at its end is finished.
struct AtSeat
{
    Duration from{0};
    Duration to{0};

    friend bool operator==(const AtSeat&, const AtSeat&) = default;
};

struct SimulatedAgent
{
    /// What the agent answers.
    std::vector<SeatTypeId> seatTypes;
    /// The shift without its breaks, in order. Whoever is there when the day ends stays until nobody waits.
    std::vector<AtSeat> atSeat;
};

/// A day to be played: who calls and who is there.
struct SimulatedDay
{
    /// Streams of as many intervals each; a seat type may appear once.
    std::vector<CallStream> streams;
    std::vector<SimulatedAgent> agents;
    /// So many agents, drawn anew for each repetition, do not come.
    int sick = 0;
    /// The first intervals in which the day warms up and which its figures leave out.
    int settling = 0;
};

/// One or more agents in each interval, as a plan of seats has them: the first agent sits wherever one is
/// needed, the second wherever two are, and so on.
std::vector<SimulatedAgent> agentsFor(std::span<const int> seats, Duration interval,
                                      const std::vector<SeatTypeId>& seatTypes);

/// The same load and agents over eight hours, after two in which the queue settles: what the formulas are about.
SimulatedDay steadyDay(int agents, const CallLoad& load, const ServiceTarget& target);

/// "+10% calls, three sick".
struct WhatIf
{
    /// 0.1 for 10% more, −0.1 for 10% less.
    double moreCalls = 0;
    int sick = 0;

    bool isNone() const { return moreCalls == 0 && sick == 0; }
};

SimulatedDay changed(SimulatedDay day, const WhatIf& change);

/// A mean over the repetitions; the truth lies within `halfWidth` of it with 95% confidence.
struct Estimate
{
    double mean = 0;
    double halfWidth = 0;
};

/// Shares 0 to 1 as in ServiceOutlook; waits in seconds.
struct SimulatedService
{
    /// Mean per repetition.
    double calls = 0;
    Estimate serviceLevel;
    Estimate averageWait;
    Estimate abandonment;
    /// Of the people at the seats; 0 for a single stream.
    Estimate occupancy;
};

struct Simulation
{
    int repetitions = 0;
    /// By interval of arrival.
    std::vector<SimulatedService> intervals;
    /// By stream, the whole day.
    std::vector<SimulatedService> streams;
    SimulatedService day;
};

struct SimulationRun
{
    int repetitions = 100;
    /// The same seed plays the same days, with the same arrivals where only the people change.
    std::uint64_t seed = 1;
};

/// Plays the day from the first call to the last: calls come at random as often as forecast (Poisson,
/// constant within an interval), are taken by the free agent with the fewest seat types who has been free
/// longest, wait in the order of arrival, and hang up when patience ends. Fails with
/// `staffing.simulation-invalid`, `staffing.load-invalid` or, when stopped, `work.cancelled`.
Result<Simulation> simulate(const SimulatedDay& day, const SimulationRun& run, const Progress& progress = {});

/// A plan beside what a change would make of it.
struct Comparison
{
    SimulationRun run;
    WhatIf change;
    Simulation plan;
    /// Nothing if the change changes nothing.
    std::optional<Simulation> whatIf;
};

Result<Comparison> compare(const SimulatedDay& plan, const WhatIf& change, const SimulationRun& run,
                           const Progress& progress = {});

} // namespace dutydesk
