#include "core/forecast/forecast_evaluation.h"

#include "core/forecast/forecast_error.h"
#include "core/forecast/forecast_period.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace dutydesk {

namespace {

constexpr std::size_t worstDays = 5;

/// Adds up an accuracy.
class Tally
{
public:
    void add(double forecast, double calls)
    {
        ++m_count;
        m_calls += calls;
        m_off += std::abs(forecast - calls);
        m_over += forecast - calls;
    }
    void addBand(double calls, const std::optional<double>& low, const std::optional<double>& high)
    {
        if (!low || !high)
            return;
        ++m_banded;
        m_inside += *low <= calls && calls <= *high ? 1 : 0;
    }
    ForecastAccuracy accuracy() const
    {
        ForecastAccuracy accuracy{.count = m_count, .calls = m_calls, .inBand = {}};
        if (m_calls > 0) {
            accuracy.wape = m_off / m_calls;
            accuracy.bias = m_over / m_calls;
        }
        if (m_banded > 0)
            accuracy.inBand = static_cast<double>(m_inside) / static_cast<double>(m_banded);
        return accuracy;
    }

private:
    std::int64_t m_count = 0;
    double m_calls = 0;
    double m_off = 0;
    double m_over = 0;
    std::int64_t m_banded = 0;
    std::int64_t m_inside = 0;
};

using CallsOfDay = std::map<TimeOfDay, double>;

/// What one method forecast, against what came.
class Comparison
{
public:
    void add(const DayForecast& forecast, const CallsOfDay& came)
    {
        // An interval that nothing is known of is not compared; one that was not forecast is a forecast of none.
        std::map<TimeOfDay, const ForecastInterval*> forecasts;
        for (const ForecastInterval& interval : forecast.intervals)
            forecasts[interval.start] = &interval;
        EvaluatedDay day;
        day.day = forecast.day;
        double off = 0;
        for (const auto& [start, calls] : came) {
            const auto found = forecasts.find(start);
            const double expected = found == forecasts.end() ? 0 : found->second->calls;
            m_intervals.add(expected, calls);
            if (found != forecasts.end())
                m_intervals.addBand(calls, found->second->low, found->second->high);
            day.calls += calls;
            day.forecast += expected;
            off += std::abs(expected - calls);
        }
        day.wape = day.calls > 0 ? off / day.calls : 0;
        m_days.add(day.forecast, day.calls);
        m_days.addBand(day.calls, forecast.low, forecast.high);
        const std::chrono::year_month_day date(forecast.day);
        m_ofMonth[date.year() / date.month()].push_back({day.forecast, day.calls});
        const auto [known, isNew] = m_worst.try_emplace(day.day, day);
        if (!isNew && known->second.wape < day.wape)
            known->second = day;
    }

    /// All days that were forecast from one origin.
    void addWhole(std::span<const DayForecast> forecasts, double calls)
    {
        const std::vector<PeriodForecast> whole = sumsOf(forecasts, Period::Whole);
        m_wholes.add(whole.front().calls, calls);
        m_wholes.addBand(calls, whole.front().low, whole.front().high);
    }

    EvaluatedMethod result(std::string_view method, bool isRolling) const
    {
        Tally months;
        for (const auto& [month, days] : m_ofMonth) {
            double forecast = 0;
            double calls = 0;
            for (const auto& [ofDay, came] : days) {
                forecast += ofDay;
                calls += came;
            }
            months.add(forecast, calls);
        }
        EvaluatedMethod result{.method = std::string(method),
                               .intervals = m_intervals.accuracy(),
                               .days = m_days.accuracy(),
                               .months = isRolling ? months.accuracy() : m_wholes.accuracy(),
                               .worst = {}};
        for (const auto& [date, day] : m_worst)
            result.worst.push_back(day);
        std::ranges::stable_sort(result.worst, std::ranges::greater(), &EvaluatedDay::wape);
        result.worst.resize(std::min(result.worst.size(), worstDays));
        return result;
    }

private:
    Tally m_intervals;
    Tally m_days;
    Tally m_wholes;
    std::map<std::chrono::year_month, std::vector<std::pair<double, double>>> m_ofMonth;
    std::map<Date, EvaluatedDay> m_worst;
};

} // namespace

Result<ForecastEvaluation> evaluateForecast(const ForecastMethod& method, const ForecastMethod& simple,
                                            const CallHistory& history, const EvaluationTask& task,
                                            const Progress& progress)
{
    const std::set<Date> open = history.openDays();
    if (open.size() < 2)
        return makeError(error::forecastNoHistory, {{"date", open.empty() ? Date{} : *open.begin()}});
    const std::vector<Date> days(open.begin(), open.end());
    std::map<Date, CallsOfDay> came;
    for (const CallsSeen& seen : history.intervals)
        came[seen.day][seen.start] += seen.calls;

    ForecastTask asked;
    asked.calendar = task.calendar;
    // That a day would be closed was known before it.
    for (Date day = days.front(); day < days.back(); day += std::chrono::days{1}) {
        if (!open.contains(day))
            asked.calendar.closed.insert(day);
    }
    const std::size_t count = std::min(static_cast<std::size_t>(std::max(task.days, 1)), days.size() - 1);
    const auto step = static_cast<std::size_t>(std::max(task.step, 1));
    const auto ahead = static_cast<std::size_t>(std::max(task.ahead, 1));
    ForecastEvaluation evaluation;
    evaluation.minutes = history.minutes;
    evaluation.ahead = static_cast<int>(ahead);
    Comparison ofMethod;
    Comparison ofSimple;
    for (std::size_t origin = days.size() - count; origin < days.size(); origin += step) {
        if (task.wholeOnly && origin + ahead > days.size())
            break;
        progress.tell(static_cast<std::int64_t>(origin + count - days.size()), static_cast<std::int64_t>(count));
        asked.until = days[origin];
        asked.days.assign(days.begin() + static_cast<std::ptrdiff_t>(origin),
                          days.begin() + static_cast<std::ptrdiff_t>(std::min(origin + ahead, days.size())));
        DUTYDESK_ASSIGN(forecasts, method.forecast(history, asked, {{}, progress.stop}));
        DUTYDESK_ASSIGN(simpleForecasts, simple.forecast(history, asked, {{}, progress.stop}));
        double calls = 0;
        for (std::size_t day = 0; day < asked.days.size(); ++day) {
            const CallsOfDay& ofDay = came[asked.days[day]];
            ofMethod.add(forecasts[day], ofDay);
            ofSimple.add(simpleForecasts[day], ofDay);
            for (const auto& [start, number] : ofDay)
                calls += number;
        }
        ofMethod.addWhole(forecasts, calls);
        ofSimple.addWhole(simpleForecasts, calls);
        if (evaluation.origins++ == 0)
            evaluation.first = asked.days.front();
        evaluation.last = std::max(evaluation.last, asked.days.back());
        std::vector<DayForecast>& kept = evaluation.forecasts;
        kept.insert(kept.end(), std::make_move_iterator(forecasts.begin()), std::make_move_iterator(forecasts.end()));
        kept.erase(kept.begin(), kept.end() - static_cast<std::ptrdiff_t>(std::min(kept.size(), task.kept)));
    }
    if (evaluation.origins == 0)
        return makeError(error::forecastNoHistory, {{"date", days.back()}});
    evaluation.method = ofMethod.result(method.code(), ahead == 1);
    evaluation.simple = ofSimple.result(simple.code(), ahead == 1);
    return evaluation;
}

} // namespace dutydesk
