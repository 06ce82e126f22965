#include "core/forecast/forecast_evaluation.h"

#include "core/forecast/forecast_error.h"
#include "core/forecast/weekday_mean.h"
#include "tests/core/forecast/call_centre.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace dutydesk::example;

namespace {

using std::chrono::days;

/// Always so many in each of two intervals, with a band around it; records what it was shown.
class Constant final : public ForecastMethod
{
public:
    explicit Constant(double calls) : m_calls(calls) {}

    std::string_view code() const override { return "constant"; }
    std::chrono::days reach() const override { return days{1}; }
    Result<std::vector<DayForecast>> forecast(const CallHistory&, const ForecastTask& task, const Progress&) const override
    {
        asked.push_back(task);
        std::vector<DayForecast> forecasts;
        for (const Date day : task.days) {
            DayForecast forecast{.day = day, .intervals = {}, .why = {}};
            for (const TimeOfDay start : {TimeOfDay(9h), TimeOfDay(9h + 30min)})
                forecast.intervals.push_back({.start = start, .calls = m_calls, .low = m_calls - 2, .high = m_calls + 2, .ahtSeconds = {}, .why = {}});
            forecast.low = 2 * m_calls - 1;
            forecast.high = 2 * m_calls + 1;
            forecasts.push_back(forecast);
        }
        return forecasts;
    }

    mutable std::vector<ForecastTask> asked;

private:
    double m_calls;
};

/// Two intervals a day from 27 April, a Monday, to 8 May; 1 May closed. 10 and 12 calls, the last day 30 and 0.
CallHistory twoWeeks()
{
    CallHistory history;
    for (Date day = date("2026-04-27"); day <= date("2026-05-08"); day += days{1}) {
        const std::chrono::weekday weekday(day);
        if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday || day == date("2026-05-01"))
            continue;
        const bool isLast = day == date("2026-05-08");
        history.intervals.push_back({day, 9h, isLast ? 30.0 : 10.0, {}});
        history.intervals.push_back({day, 9h + 30min, isLast ? 0.0 : 12.0, {}});
    }
    return history;
}

} // namespace

TEST(ForecastEvaluation, addsUpByIntervalDayAndMonth)
{
    const Constant eleven(11);
    const Constant nothing(0);
    const auto evaluation = evaluateForecast(eleven, nothing, twoWeeks(), {.days = 6});
    ASSERT_TRUE(evaluation);
    EXPECT_EQ(evaluation->first, date("2026-04-30"));
    EXPECT_EQ(evaluation->last, date("2026-05-08"));
    EXPECT_EQ(evaluation->origins, 6);
    // Five days of 10 and 12 and one of 30 and 0 against 11 and 11.
    const EvaluatedMethod& method = evaluation->method;
    EXPECT_EQ(method.method, "constant");
    EXPECT_EQ(method.intervals.count, 12);
    EXPECT_DOUBLE_EQ(method.intervals.calls, 140);
    EXPECT_DOUBLE_EQ(method.intervals.wape, (5 * 2 + 19 + 11) / 140.0);
    EXPECT_DOUBLE_EQ(method.intervals.bias, -8 / 140.0);
    EXPECT_DOUBLE_EQ(*method.intervals.inBand, 10 / 12.0);
    EXPECT_EQ(method.days.count, 6);
    EXPECT_DOUBLE_EQ(method.days.wape, 8 / 140.0);
    EXPECT_DOUBLE_EQ(*method.days.inBand, 5 / 6.0);
    EXPECT_EQ(method.months.count, 2);
    EXPECT_DOUBLE_EQ(method.months.wape, 8 / 140.0);
    ASSERT_EQ(method.worst.size(), 5U);
    EXPECT_EQ(method.worst[0].day, date("2026-05-08"));
    EXPECT_DOUBLE_EQ(method.worst[0].wape, 1);
    EXPECT_DOUBLE_EQ(evaluation->simple.intervals.wape, 1);
    EXPECT_DOUBLE_EQ(evaluation->simple.intervals.bias, -1);
}

TEST(ForecastEvaluation, keepsTheLastForecastsThatItIsAskedFor)
{
    const auto evaluation = evaluateForecast(Constant(11), Constant(0), twoWeeks(), {.days = 4, .kept = 3});
    ASSERT_TRUE(evaluation);
    ASSERT_EQ(evaluation->forecasts.size(), 3U);
    EXPECT_EQ(evaluation->forecasts.front().day, date("2026-05-06"));
    EXPECT_EQ(evaluation->forecasts.back().day, date("2026-05-08"));
    EXPECT_TRUE(evaluateForecast(Constant(11), Constant(0), twoWeeks(), {.days = 4})->forecasts.empty());
}

TEST(ForecastEvaluation, eachOriginKnowsOnlyWhatCameBefore)
{
    const Constant method(11);
    ASSERT_TRUE(evaluateForecast(method, Constant(0), twoWeeks(), {.days = 5, .step = 2, .ahead = 3}));
    ASSERT_EQ(method.asked.size(), 3U);
    for (const ForecastTask& task : method.asked) {
        EXPECT_EQ(task.until, task.days.front());
        // It was known that 1 May would be closed.
        EXPECT_TRUE(task.calendar.closed.contains(date("2026-05-01")));
    }
    EXPECT_EQ(method.asked[0].days, (std::vector<Date>{date("2026-05-04"), date("2026-05-05"), date("2026-05-06")}));
    EXPECT_EQ(method.asked[2].days, (std::vector<Date>{date("2026-05-08")}));

    const Constant whole(11);
    const auto far = evaluateForecast(whole, Constant(0), twoWeeks(), {.days = 5, .step = 2, .ahead = 3, .wholeOnly = true});
    ASSERT_TRUE(far);
    EXPECT_EQ(far->origins, 2);
    EXPECT_EQ(far->method.months.count, 2); // each origin's days as a whole
}

TEST(ForecastEvaluation, needsDaysAndCanBeCancelled)
{
    CallHistory one;
    one.intervals.push_back({date("2026-05-08"), 9h, 5, {}});
    const auto none = evaluateForecast(Constant(1), Constant(1), one, {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, error::forecastNoHistory);

    // Nine open days: none has twenty days ahead that are known, which is no perfect score.
    const auto tooFew = evaluateForecast(Constant(11), Constant(0), twoWeeks(), {.days = 30, .ahead = 20, .wholeOnly = true});
    ASSERT_FALSE(tooFew);
    EXPECT_EQ(tooFew.error().code, error::forecastNoHistory);

    const CallCentre centre{.days = 40};
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = evaluateForecast(LevelAndShape({}), WeekdayMean({}), centre.history(), {}, Progress{{}, stop.get_token()});
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, error::cancelled);
}
