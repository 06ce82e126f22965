#include "core/desk/duty_sheet_simulation.h"

#include <utility>

namespace dutydesk {

namespace {

/// An interval's place among all that follow each other without gaps from the sheet's first.
std::size_t placeOf(const DutyInterval& interval, const DutySheet& sheet)
{
    const TimeOfDay since = interval.forecast.start - sheet.intervals.front().forecast.start;
    return static_cast<std::size_t>(since / TimeOfDay{sheet.minutes});
}

/// Leaves the intervals that the sheet has.
void keepOpenHours(Simulation& simulation, const DutySheet& sheet)
{
    std::vector<SimulatedService> open;
    for (const DutyInterval& interval : sheet.intervals)
        open.push_back(simulation.intervals[placeOf(interval, sheet)]);
    simulation.intervals = std::move(open);
}

} // namespace

SimulatedDay dayOf(const DutySheet& sheet)
{
    SimulatedDay day;
    if (sheet.intervals.empty())
        return day;
    const Duration interval = std::chrono::minutes{sheet.minutes};
    const std::size_t count = placeOf(sheet.intervals.back(), sheet) + 1;
    const SeatTypeId anySeat{1};
    CallStream stream{.seatType = anySeat,
                      .intervals = std::vector(count, CallLoad{0, interval, sheet.intervals.front().load.handling}),
                      .target = sheet.target};
    std::vector<int> seats(count);
    for (const DutyInterval& line : sheet.intervals) {
        stream.intervals[placeOf(line, sheet)] = line.load;
        seats[placeOf(line, sheet)] = line.need.erlang.agents;
    }
    day.streams.push_back(std::move(stream));
    day.agents = agentsFor(seats, interval, {anySeat});
    return day;
}

Result<Comparison> play(const DutySheet& sheet, const WhatIf& change, const SimulationRun& run,
                        const Progress& progress)
{
    DUTYDESK_ASSIGN(comparison, compare(dayOf(sheet), change, run, progress));
    keepOpenHours(comparison.plan, sheet);
    if (comparison.whatIf)
        keepOpenHours(*comparison.whatIf, sheet);
    return comparison;
}

} // namespace dutydesk
