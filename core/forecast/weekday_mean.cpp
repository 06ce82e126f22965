#include "core/forecast/weekday_mean.h"

#include "core/base/work_calendar.h"
#include "core/forecast/forecast_error.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>

namespace dutydesk {

namespace {

using std::chrono::days;
using std::chrono::weeks;

/// The open days of a history with their intervals.
using OpenDays = std::map<Date, std::vector<const CallsSeen*>>;

OpenDays openDaysOf(const CallHistory& history, const ForecastTask& task)
{
    OpenDays open;
    for (const CallsSeen& seen : history.intervals) {
        if (seen.day < task.until && !task.calendar.excluded.contains(seen.day))
            open[seen.day].push_back(&seen);
    }
    std::erase_if(open, [](const auto& day) {
        return std::ranges::none_of(day.second, [](const CallsSeen* seen) { return seen->calls > 0; });
    });
    return open;
}

double totalOf(const std::vector<const CallsSeen*>& intervals)
{
    return std::accumulate(intervals.begin(), intervals.end(), 0.0,
                           [](double sum, const CallsSeen* seen) { return sum + seen->calls; });
}

/// One interval from the days that have it. Their handling times are weighted by their calls.
ForecastInterval meanOf(TimeOfDay start, std::span<const CallsSeen* const> seen, const ForecastPolicy& policy)
{
    double calls = 0;
    double timed = 0;
    double handling = 0;
    Why why{.statement = "forecast.interval-mean", .rules = {"SCH-01"}, .policyVersion = policy.version};
    for (const CallsSeen* one : seen) {
        calls += one->calls;
        if (one->ahtSeconds) {
            timed += one->calls;
            handling += one->calls * *one->ahtSeconds;
        }
        why.parts.push_back(
            {.statement = "forecast.seen", .operands = {{"day", one->day}, {"calls", one->calls}}});
    }
    ForecastInterval interval;
    interval.start = start;
    interval.calls = calls / static_cast<double>(seen.size());
    if (timed > 0)
        interval.ahtSeconds = handling / timed;
    why.operands = {{"start", textOf(start)},
                    {"sum", calls},
                    {"count", static_cast<std::int64_t>(seen.size())},
                    {"calls", interval.calls}};
    interval.why = std::move(why);
    return interval;
}

DayForecast forecastDay(const OpenDays& open, Date day, const CallHistory& history, const ForecastTask& task,
                        const ForecastPolicy& policy)
{
    DayForecast forecast;
    forecast.day = day;
    forecast.minutes = history.minutes;
    forecast.why = {.statement = "forecast.weekday-mean", .rules = {"SCH-01"}, .policyVersion = policy.version};

    // Back week by week, beginning with the last same weekday before `until`; nothing is known before
    // the first day.
    Date candidate = day - weeks{1};
    while (candidate >= task.until)
        candidate -= weeks{1};
    const Date earliest = std::max(open.begin()->first, candidate - weeks{policy.weeksBack - 1});
    std::map<TimeOfDay, std::vector<const CallsSeen*>> byStart;
    int used = 0;
    for (; candidate >= earliest && used < policy.weekdays; candidate -= weeks{1}) {
        const auto found = open.find(candidate);
        if (const auto excluded = task.calendar.excluded.find(candidate); excluded != task.calendar.excluded.end()) {
            forecast.why.parts.push_back({.statement = "forecast.excluded-day",
                                          .operands = {{"day", candidate}, {"reason", excluded->second}}});
            continue;
        }
        if (found == open.end()) {
            forecast.why.parts.push_back({.statement = "forecast.closed-day", .operands = {{"day", candidate}}});
            continue;
        }
        ++used;
        for (const CallsSeen* seen : found->second)
            byStart[seen->start].push_back(seen);
        forecast.why.parts.push_back({.statement = "forecast.used-day",
                                      .operands = {{"day", candidate}, {"calls", totalOf(found->second)}}});
    }
    for (const auto& [start, seen] : byStart)
        forecast.intervals.push_back(meanOf(start, seen, policy));

    forecast.why.operands = {{"day", day},
                             {"count", std::int64_t{used}},
                             {"wanted", std::int64_t{policy.weekdays}},
                             {"calls", forecast.total()}};
    if (used < policy.weekdays)
        forecast.why.statement = used == 0 ? "forecast.weekday-never-open" : "forecast.weekday-mean-of-fewer";
    return forecast;
}

} // namespace

std::set<Date> CallHistory::openDays() const
{
    std::set<Date> open;
    for (const CallsSeen& seen : intervals) {
        if (seen.calls > 0)
            open.insert(seen.day);
    }
    return open;
}

double DayForecast::total() const
{
    return std::accumulate(intervals.begin(), intervals.end(), 0.0,
                           [](double sum, const ForecastInterval& interval) { return sum + interval.calls; });
}

std::chrono::days WeekdayMean::reach() const
{
    return weeks{m_policy.weeksBack};
}

Result<std::vector<DayForecast>> WeekdayMean::forecast(const CallHistory& history, const ForecastTask& task,
                                                       const Progress& progress) const
{
    const OpenDays open = openDaysOf(history, task);
    if (open.empty())
        return makeError(error::forecastNoHistory, {{"date", task.until}});

    std::vector<DayForecast> forecasts;
    forecasts.reserve(task.days.size());
    for (const Date day : task.days) {
        if (progress.stop.stop_requested())
            return makeError(error::cancelled);
        forecasts.push_back(forecastDay(open, day, history, task, m_policy));
        progress.tell(std::ssize(forecasts), std::ssize(task.days));
    }
    return forecasts;
}

std::optional<Date> nextOpenDay(const std::set<Date>& openDays, const ForecastPolicy& policy)
{
    if (openDays.empty())
        return std::nullopt;
    const Date last = *openDays.rbegin();
    for (Date day = last + days{1};; day += days{1}) {
        for (int week = 1; week <= policy.weekdays; ++week) {
            if (openDays.contains(day - weeks{week}))
                return day;
        }
    }
}

} // namespace dutydesk
