#include "core/desk/duty_sheet.h"

#include "core/base/work_calendar.h"
#include "core/calls/calls_error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dutydesk {

namespace {

ServiceFigure figure(const char* statement, double calls, double part, double target, const StaffingPolicy& policy)
{
    ServiceFigure result{calls > 0 ? part / calls : 1, target, {}};
    result.why = {.statement = statement,
                  .rules = {"FLD-09"},
                  .policyVersion = policy.version,
                  .verdict = result.share >= target ? Verdict::Kept : Verdict::Broken,
                  .operands = {{"calls", calls},
                               {"answered", part},
                               {"reached-share", result.share * 100},
                               {"target-share", target * 100}}};
    return result;
}

} // namespace

Result<int> minutesOf(const DutySheetQuery& query, const DeskPolicy& policy)
{
    const int minutes = query.minutes == 0 ? policy.intervalMinutes : query.minutes;
    if (minutes < 1 || minutes > 60 || 60 % minutes != 0)
        return makeError(error::callsIntervalInvalid, {{"minutes", std::int64_t{minutes}}});
    return minutes;
}

Duration durationOf(Date day, TimeOfDay start, Duration length, const TimeZone& zone)
{
    return zone.occurrenceOf(day + start) == TimeZone::Occurrence::Twice ? 2 * length : length;
}

Elapsed elapsedOf(Date day, TimeOfDay start, Duration length, const TimeZone& zone, Instant now)
{
    const auto goneOf = [&](Instant begin) { return std::clamp(Duration(now - begin), Duration{0}, length); };
    const auto runs = [&](Instant begin) { return begin <= now && now < begin + length; };
    const Instant first = zone.toInstant(day, start);
    const Instant second = zone.toSecondInstant(day + start);
    const std::chrono::duration<double> gone = first == second ? goneOf(first) : goneOf(first) + goneOf(second);
    return {gone / durationOf(day, start, length, zone), runs(first) || runs(second)};
}

ServiceFigure connectRateFor(double calls, double answered, const StaffingPolicy& policy)
{
    return figure("desk.connect-rate", calls, answered, policy.connectRate, policy);
}

ServiceFigure serviceLevelFor(double calls, double answeredInTime, const StaffingPolicy& policy)
{
    ServiceFigure result = figure("desk.service-level", calls, answeredInTime, policy.target.share, policy);
    result.why.operands.push_back({"target-within", policy.target.within});
    return result;
}

Why whyOf(const DutyInterval& interval)
{
    Why why{.statement = "desk.interval",
            .operands = {{"start", textOf(interval.forecast.start)},
                         {"calls", interval.forecast.calls},
                         {"seats", std::int64_t{interval.need.erlang.agents}},
                         {"table-seats", std::int64_t{interval.need.tableSeats}}},
            .parts = {interval.forecast.why, interval.need.why, interval.need.tableWhy, interval.need.shrinkageWhy}};
    if (interval.actual && interval.actualSeats) {
        why.operands.push_back({"actual-calls", *interval.actual});
        why.operands.push_back({"actual-seats", std::int64_t{*interval.actualSeats}});
    }
    return why;
}

double DutySheet::forecastCalls() const
{
    return std::accumulate(intervals.begin(), intervals.end(), 0.0, [](double sum, const DutyInterval& interval) {
        return sum + interval.forecast.calls;
    });
}

std::optional<BusyHour> busyHourOf(std::span<const DutyInterval> intervals, int minutes)
{
    std::optional<BusyHour> busiest;
    for (std::size_t first = 0; first < intervals.size(); ++first) {
        const TimeOfDay start = intervals[first].forecast.start;
        BusyHour hour{.start = start};
        double handling = 0;
        for (std::size_t next = first;
             next < intervals.size() && intervals[next].forecast.start + TimeOfDay{minutes} <= start + TimeOfDay{60};
             ++next) {
            const DutyInterval& interval = intervals[next];
            // Where clocks are put back, an interval's calls come in twice its time.
            const double calls = interval.load.callsAnHour() * minutes / 60;
            hour.calls += calls;
            handling += calls * static_cast<double>(interval.load.handling.count());
        }
        hour.handling = hour.calls > 0 ? Duration{std::llround(handling / hour.calls)} : intervals[first].load.handling;
        if (!busiest || hour.calls > busiest->calls)
            busiest = hour;
    }
    return busiest;
}

} // namespace dutydesk
