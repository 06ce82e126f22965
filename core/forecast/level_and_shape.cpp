#include "core/forecast/level_and_shape.h"

#include "core/forecast/forecast_band.h"
#include "core/forecast/forecast_error.h"
#include "core/forecast/handling_times.h"
#include "core/forecast/rest_of_day.h"
#include "core/forecast/weekday_mean.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

using std::chrono::days;

/// Enough for the time of year.
constexpr std::chrono::weeks usefulHistory{80};
/// Factors nearer to one than this are not worth a line.
constexpr double worthSaying = 0.0005;
/// Days ago up to which an odd or missing day is still told of.
constexpr days tellOddDays{60};
/// Of the mean by weekday, where nothing was forecast before that could be compared.
constexpr double usualBeyondPoisson = 0.1 * 0.1;
constexpr double usualCommon = 0.5;
constexpr double normalSpread = 1.34;

double percentOf(double factor)
{
    return (factor - 1) * 100;
}

/// What moved the day's total, each as a part.
std::vector<Why> partsOf(const DayModel::Total& total, const DayFeatures& features)
{
    std::vector<Why> parts;
    parts.push_back({.statement = "forecast.level", .operands = {{"calls", total.level}}});
    const auto add = [&](std::string statement, double factor, std::string event = {}) {
        if (std::abs(factor - 1) < worthSaying)
            return;
        Why part{.statement = std::move(statement), .operands = {{"percent", percentOf(factor)}}};
        if (!event.empty())
            part.operands.push_back({"event", std::move(event)});
        parts.push_back(std::move(part));
    };
    add("forecast.weekday", total.weekday);
    add("forecast.recent", total.recent);
    const auto& effects = features.effects();
    for (std::size_t first = 0; first < effects.size();) {
        double factor = total.effects[first];
        std::size_t next = first + 1;
        for (; next < effects.size() && effects[next].group == effects[first].group && effects[next].name == effects[first].name; ++next)
            factor *= total.effects[next];
        add("forecast.effect." + std::string(codeOf(effects[first].group)), factor, effects[first].name);
        first = next;
    }
    add("forecast.second-way", total.second);
    return parts;
}

/// Past days that were not learned from, or little.
std::vector<Why> oddDaysIn(const DayTable& table, const DayModel& model, const ForecastTask& task)
{
    std::vector<Why> parts;
    for (const auto& [day, reason] : task.calendar.excluded) {
        if (day >= task.until - tellOddDays && std::ranges::binary_search(table.days, day))
            parts.push_back({.statement = "forecast.excluded-day", .operands = {{"day", day}, {"reason", reason}}});
    }
    for (const OddDay& odd : oddDaysOf(table, model, task.calendar)) {
        if (odd.day >= task.until - tellOddDays)
            parts.push_back(odd.why());
    }
    return parts;
}

DayForecast closedOn(Date day, const DayFeatures& features, int minutes)
{
    DayForecast forecast;
    forecast.day = day;
    forecast.minutes = minutes;
    forecast.why = {.statement = features.isUsuallyOpen(day) || features.isClosed(day) ? "forecast.day-closed" : "forecast.weekday-never-open",
                    .rules = {"SCH-01"},
                    .operands = {{"day", day}}};
    return forecast;
}

/// Takes out of a day what its clocks skip, and doubles what they repeat.
void followClocks(DayForecast& forecast, const TimeZone& zone)
{
    if (zone.startOf(forecast.day + days{1}) - zone.startOf(forecast.day) == days{1})
        return;
    std::erase_if(forecast.intervals, [&](const ForecastInterval& interval) {
        return zone.occurrenceOf(forecast.day + interval.start) == TimeZone::Occurrence::Never;
    });
    for (ForecastInterval& interval : forecast.intervals) {
        if (zone.occurrenceOf(forecast.day + interval.start) != TimeZone::Occurrence::Twice)
            continue;
        interval.calls *= 2;
        interval.why.parts.push_back({.statement = "forecast.repeated-hour", .operands = {{"calls", interval.calls}}});
        for (std::optional<double>* limit : {&interval.low, &interval.high}) {
            if (*limit)
                **limit *= 2;
        }
    }
}

void setTotalBand(DayForecast& forecast, ForecastSpread spread, bool bands)
{
    const double total = forecast.total();
    // Poisson's chance is the least that a total varies.
    forecast.spread = spread;
    forecast.spread.deviation = std::max(spread.deviation, 1 / std::sqrt(std::max(total, 1.0)));
    if (bands && !forecast.intervals.empty()) {
        const double factor = std::exp(ForecastBand::totalWidth * forecast.spread.deviation);
        forecast.low = total / factor;
        forecast.high = total * factor;
    }
}

/// Forecasts the rest of a day anew from what came so far; what has passed keeps its forecast.
void continueDay(DayForecast& forecast, const ForecastTask& task, const DayTable& table,
                 const std::vector<PastForecast>& past)
{
    // As the day has them, with an hour that comes twice.
    std::vector<double> expected(table.starts.size());
    for (const ForecastInterval& interval : forecast.intervals)
        expected[static_cast<std::size_t>(std::ranges::lower_bound(table.starts, interval.start) - table.starts.begin())] = interval.calls;
    std::vector<std::optional<double>> came(table.starts.size());
    std::optional<TimeOfDay> last;
    for (const CallsSeen& seen : task.today) {
        const auto column = std::ranges::lower_bound(table.starts, seen.start);
        if (seen.day != forecast.day || column == table.starts.end() || *column != seen.start)
            continue;
        came[static_cast<std::size_t>(column - table.starts.begin())] = seen.calls;
        last = std::max(last.value_or(seen.start), seen.start);
    }
    if (!last)
        return;
    const RestOfDay::Outlook outlook = RestOfDay(table, past).outlook(came, expected);
    const auto whyOf = [&](double factor) {
        return Why{.statement = "forecast.today",
                   .rules = {"SCH-01"},
                   .operands = {{"percent", percentOf(factor)}, {"came", outlook.came}, {"expected", outlook.expected}}};
    };
    double before = 0;
    double after = 0;
    for (ForecastInterval& interval : forecast.intervals) {
        if (interval.start <= *last)
            continue;
        const auto column = std::ranges::lower_bound(table.starts, interval.start) - table.starts.begin();
        const double factor = outlook.factors[static_cast<std::size_t>(column)];
        before += interval.calls;
        after += interval.calls * factor;
        interval.original = interval.calls;
        interval.calls *= factor;
        for (std::optional<double>* limit : {&interval.low, &interval.high}) {
            if (*limit)
                **limit *= factor;
        }
        interval.why.parts.push_back(whyOf(factor));
    }
    forecast.why.parts.push_back(whyOf(before > 0 ? after / before : 1));
}

/// How many days the model needs.
std::int64_t daysWanted(const DayFeatures& features, const ForecastPolicy& policy)
{
    return std::int64_t{policy.modelWeeks} * features.openWeekdays();
}

/// Today's calls, and what is said of the day when all is known of its intervals.
void finishDay(DayForecast& forecast, const ForecastTask& task, const DayTable& table, ForecastSpread spread,
               const std::vector<PastForecast>& past)
{
    if (forecast.day == task.until && !task.today.empty())
        continueDay(forecast, task, table, past);
    setTotalBand(forecast, spread, task.bands);
    const auto calls = std::ranges::find(forecast.why.operands, "calls", &NamedValue::name);
    if (calls != forecast.why.operands.end())
        calls->value = forecast.total();
}

/// The mean by weekday, with a band that such a mean deserves.
Result<std::vector<DayForecast>> fallBack(const CallHistory& history, const ForecastTask& task, const DayTable& table,
                                          const DayFeatures& features, const ForecastPolicy& policy,
                                          const Progress& progress)
{
    DUTYDESK_ASSIGN(forecasts, WeekdayMean(policy).forecast(history, task, progress));
    const Why reason = features.openWeekdays() == 0
                           ? Why{.statement = "forecast.no-usual-weekday"}
                           : Why{.statement = "forecast.short-history",
                                 .operands = {{"count", std::int64_t{std::ranges::count(table.unused, false)}},
                                              {"wanted", daysWanted(features, policy)}}};
    for (DayForecast& forecast : forecasts) {
        if (features.isClosed(forecast.day)) {
            forecast = closedOn(forecast.day, features, history.minutes);
            continue;
        }
        const auto used = std::ranges::count(forecast.why.parts, "forecast.used-day", &Why::statement);
        const double ofMean = 1 + 1 / std::max(1.0, static_cast<double>(used));
        for (ForecastInterval& interval : forecast.intervals) {
            if (!task.bands)
                break;
            const double calls = interval.calls;
            const double spread = normalSpread * std::sqrt((calls + usualBeyondPoisson * calls * calls) * ofMean);
            interval.low = std::max(calls - spread, 0.0);
            interval.high = calls + spread;
        }
        followClocks(forecast, task.calendar.zone);
        finishDay(forecast, task, table, {.deviation = std::sqrt(usualBeyondPoisson * ofMean), .common = usualCommon}, {});
        forecast.why.parts.insert(forecast.why.parts.begin(), reason);
    }
    return forecasts;
}

} // namespace

days LevelAndShape::reach() const
{
    return usefulHistory;
}

std::vector<OddDay> LevelAndShape::oddDays(const CallHistory& history, const ForecastTask& task) const
{
    const DayTable table = DayTable::of(history, task);
    if (table.days.empty())
        return {};
    const DayFeatures features(table, task, m_policy);
    return oddDaysOf(table, DayModel(table, features, table.days.size()), task.calendar);
}

Result<std::vector<DayForecast>> LevelAndShape::forecast(const CallHistory& history, const ForecastTask& task,
                                                         const Progress& progress) const
{
    const DayTable table = DayTable::of(history, task);
    if (table.days.empty())
        return makeError(error::forecastNoHistory, {{"date", task.until}});
    const DayFeatures features(table, task, m_policy);
    const auto learned = std::ranges::count(table.unused, false);
    if (features.openWeekdays() == 0 || learned < daysWanted(features, m_policy))
        return fallBack(history, task, table, features, m_policy, progress);

    const DayModel model(table, features, table.days.size());
    const std::vector<PastForecast> past = task.bands || !task.today.empty() ? pastForecastsOf(table, features, progress)
                                                                             : std::vector<PastForecast>();
    const ForecastBand band(table, past);
    const HandlingTimes handling(history, table, features);
    const std::vector<Why> oddDays = oddDaysIn(table, model, task);
    if (progress.stop.stop_requested())
        return makeError(error::cancelled);

    // Days ahead are counted in open days from the last one that is known.
    std::vector<DayForecast> forecasts;
    forecasts.reserve(task.days.size());
    for (const Date day : task.days) {
        if (!features.isOpen(day)) {
            forecasts.push_back(closedOn(day, features, history.minutes));
            continue;
        }
        int ahead = 0;
        for (Date between = task.until; between <= day; between += days{1})
            ahead += features.isOpen(between) ? 1 : 0;
        const std::vector<bool> hours = features.hoursOf(day, table);
        const DayModel::Day expected = model.expect(day, std::max(ahead, 1), hours);
        const double more =
            std::max(0.0, expected.variance - model.expect(day, std::min(ahead, ForecastBand::furthest), hours).variance);

        DayForecast forecast;
        forecast.day = day;
        forecast.minutes = history.minutes;
        for (std::size_t column = 0; column < table.starts.size(); ++column) {
            if (!hours[column])
                continue;
            ForecastInterval interval;
            interval.start = table.starts[column];
            interval.calls = expected.calls[column];
            if (task.bands) {
                const auto limits = band.around(interval.calls, interval.start, ahead, more);
                interval.low = limits.low;
                interval.high = limits.high;
            }
            interval.ahtSeconds = handling.expect(day, std::max(ahead, 1), column);
            interval.why = {.statement = "forecast.share-of-day",
                            .rules = {"SCH-01"},
                            .policyVersion = m_policy.version,
                            .operands = {{"start", textOf(interval.start)},
                                         {"day-calls", expected.total.total},
                                         {"share", 100 * interval.calls / expected.total.total},
                                         {"calls", interval.calls}}};
            forecast.intervals.push_back(std::move(interval));
        }
        followClocks(forecast, task.calendar.zone);
        forecast.why = {.statement = "forecast.level-and-shape",
                        .rules = {"SCH-01"},
                        .policyVersion = m_policy.version,
                        .operands = {{"day", day},
                                     {"count", learned},
                                     {"calls", forecast.total()}},
                        .parts = partsOf(expected.total, features)};
        forecast.why.parts.insert(forecast.why.parts.end(), oddDays.begin(), oddDays.end());
        finishDay(forecast, task, table, band.totalSpread(ahead, expected.variance, more), past);
        forecasts.push_back(std::move(forecast));
    }
    return forecasts;
}

} // namespace dutydesk
