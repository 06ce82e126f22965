#include "core/forecast/level_and_shape.h"

#include "core/forecast/day_table.h"
#include "core/forecast/forecast_error.h"
#include "core/forecast/weekday_mean.h"
#include "tests/core/forecast/call_centre.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dutydesk;
using namespace dutydesk::example;

namespace {

using std::chrono::days;
using std::chrono::weeks;

std::vector<DayForecast> forecastOf(const CallHistory& history, const ForecastTask& task)
{
    auto forecasts = LevelAndShape({}).forecast(history, task);
    EXPECT_TRUE(forecasts);
    return forecasts ? *std::move(forecasts) : std::vector<DayForecast>();
}

DayForecast forecastOf(const CallHistory& history, Date day, Date until)
{
    return forecastOf(history, {.days = {day}, .until = until, .bands = false}).at(0);
}

double expectedTotal(const CallCentre& centre, Date day)
{
    double total = 0;
    for (TimeOfDay start = std::chrono::hours{centre.opens}; start < std::chrono::hours{centre.closes};
         start += std::chrono::minutes{centre.minutes})
        total += centre.expected(day, start);
    return total;
}

const Why* partOf(const DayForecast& forecast, std::string_view statement)
{
    const auto found = std::ranges::find(forecast.why.parts, statement, &Why::statement);
    return found == forecast.why.parts.end() ? nullptr : &*found;
}

double percentOf(const DayForecast& forecast, std::string_view statement)
{
    const Why* part = partOf(forecast, statement);
    return part ? std::get<double>(part->operands[0].value) : 0;
}

void remove(CallHistory& history, const auto& which)
{
    std::erase_if(history.intervals, which);
}

/// Eight weeks of workdays from nine to six.
CallCentre office()
{
    CallCentre centre;
    centre.opens = 9;
    centre.closes = 18;
    centre.share = {0, 1.2, 1, 1, 1, 1, 0};
    centre.days = 8 * 7;
    return centre;
}

} // namespace

TEST(LevelAndShape, followsWeekdayAndTimeOfDay)
{
    CallCentre centre;
    centre.dayNoise = 0;
    centre.intervalNoise = 0;
    const CallHistory history = centre.history();
    for (int ahead = 0; ahead < 7; ++ahead) {
        const Date day = centre.end() + days{ahead};
        const DayForecast forecast = forecastOf(history, day, centre.end());
        ASSERT_EQ(forecast.intervals.size(), 48U);
        EXPECT_NEAR(forecast.total() / expectedTotal(centre, day), 1, 0.04);
        for (const ForecastInterval& interval : forecast.intervals) {
            const double expected = centre.expected(day, interval.start);
            EXPECT_NEAR(interval.calls, expected, 3.5 * std::sqrt(expected / 10) + 0.05 * expected) << textOf(interval.start);
        }
    }
}

TEST(LevelAndShape, beatsTheMeanAlsoInSmallCentres)
{
    for (const double calls : {12.0, 35.0}) {
        CallCentre centre;
        centre.calls = calls;
        centre.days = 100;
        const CallHistory history = centre.history();
        Wape model;
        Wape mean;
        for (int back = 30; back > 0; back -= 2) {
            const Date day = centre.end() - days{back};
            model.add(forecastOf(history, day, day), history);
            mean.add(WeekdayMean({}).forecast(history, {.days = {day}, .until = day})->front(), history);
        }
        EXPECT_LT(model.value(), 0.95 * mean.value()) << calls;
    }
}

TEST(LevelAndShape, twoWeeksAreAveragedAndItSaysSo)
{
    CallCentre centre = office();
    centre.days = 14;
    const CallHistory history = centre.history();
    const DayForecast forecast =
        forecastOf(history, {.days = {centre.end()}, .until = centre.end()}).at(0);
    const DayForecast mean = WeekdayMean({}).forecast(history, {.days = {centre.end()}, .until = centre.end()})->front();
    ASSERT_TRUE(partOf(forecast, "forecast.short-history"));
    EXPECT_EQ(std::get<std::int64_t>(forecast.why.parts[0].operands[1].value), 15);
    EXPECT_DOUBLE_EQ(forecast.total(), mean.total());
    EXPECT_LT(*forecast.intervals[0].low, forecast.intervals[0].calls);
    EXPECT_GT(*forecast.intervals[0].high, forecast.intervals[0].calls);

    centre.days = 21;
    EXPECT_FALSE(partOf(forecastOf(centre.history(), centre.end(), centre.end()), "forecast.short-history"));
}

TEST(LevelAndShape, needsHistory)
{
    const auto none = LevelAndShape({}).forecast({}, {.days = {date("2024-01-01")}, .until = date("2024-01-01")});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, error::forecastNoHistory);
}

TEST(LevelAndShape, whatComesLaterChangesNothing)
{
    CallCentre centre;
    centre.days = 60;
    CallHistory whole = centre.history();
    const Date until = centre.end() - days{15};
    CallHistory past = whole;
    remove(past, [&](const CallsSeen& seen) { return seen.day >= until; });
    for (CallsSeen& seen : whole.intervals) {
        if (seen.day >= until)
            seen.calls = seen.calls * 3 + 7;
    }
    ForecastTask task{.days = {}, .until = until};
    for (int ahead = 0; ahead < 10; ++ahead)
        task.days.push_back(until + days{ahead});
    const auto fromPast = forecastOf(past, task);
    const auto fromWhole = forecastOf(whole, task);
    for (std::size_t day = 0; day < fromPast.size(); ++day) {
        ASSERT_EQ(fromPast[day].intervals.size(), fromWhole[day].intervals.size());
        for (std::size_t index = 0; index < fromPast[day].intervals.size(); ++index) {
            EXPECT_EQ(fromPast[day].intervals[index].calls, fromWhole[day].intervals[index].calls);
            EXPECT_EQ(fromPast[day].intervals[index].low, fromWhole[day].intervals[index].low);
            EXPECT_EQ(fromPast[day].intervals[index].high, fromWhole[day].intervals[index].high);
        }
        EXPECT_EQ(fromPast[day].why, fromWhole[day].why);
    }
}

TEST(LevelAndShape, partsMultiplyToTheTotal)
{
    const CallCentre centre = office();
    const DayForecast forecast = forecastOf(centre.history(), centre.end(), centre.end());
    double product = std::get<double>(partOf(forecast, "forecast.level")->operands[0].value);
    for (const Why& part : forecast.why.parts) {
        if (part.operands[0].name == "percent")
            product *= 1 + std::get<double>(part.operands[0].value) / 100;
    }
    EXPECT_NEAR(product, forecast.total(), 0.005 * forecast.total());
    EXPECT_GT(percentOf(forecast, "forecast.weekday"), 8); // a Monday
    double share = 0;
    for (const ForecastInterval& interval : forecast.intervals)
        share += std::get<double>(interval.why.operands[2].value);
    EXPECT_NEAR(share, 100, 1e-6);
}

TEST(LevelAndShape, closedDaysHaveNoIntervals)
{
    const CallCentre centre = office(); // ends on a Sunday
    const Date monday = centre.end();
    ForecastTask task{.days = {monday, monday + days{1}, monday + days{5}}, .until = monday};
    task.calendar.closed = {monday};
    const auto forecasts = forecastOf(centre.history(), task);
    EXPECT_TRUE(forecasts[0].intervals.empty());
    EXPECT_EQ(forecasts[0].why.statement, "forecast.day-closed");
    EXPECT_EQ(forecasts[1].intervals.size(), 18U);
    EXPECT_TRUE(forecasts[2].intervals.empty());
    EXPECT_EQ(forecasts[2].why.statement, "forecast.weekday-never-open");
}

TEST(LevelAndShape, learnsWhatAClosedDayLeavesBehind)
{
    CallCentre centre = office();
    centre.days = 20 * 7;
    std::set<Date> closed;
    for (const int week : {5, 9, 13, 17})
        closed.insert(centre.first + weeks{week}); // Mondays
    centre.factor = [&](Date day) { return closed.contains(day) ? 0.0 : closed.contains(day - days{1}) ? 1.3 : 1.0; };
    const CallHistory history = centre.history();
    ForecastTask task{.days = {centre.end() + days{1}}, .until = centre.end(), .bands = false};
    task.calendar.closed = {centre.end()};
    const DayForecast after = forecastOf(history, task).at(0);
    EXPECT_GT(percentOf(after, "forecast.effect.closures"), 15);
    EXPECT_GT(after.total(), 1.15 * forecastOf(history, centre.end() + days{1}, centre.end()).total());
}

TEST(LevelAndShape, learnsMarkedEventsByName)
{
    CallCentre centre = office();
    centre.days = 15 * 7;
    const std::vector<ForecastEvent> events = {
        {"campaign", centre.first + weeks{4}, centre.first + weeks{4} + days{2}},
        {"campaign", centre.first + weeks{10}, centre.first + weeks{10} + days{2}},
        {"outage", centre.first + weeks{7} + days{1}, centre.first + weeks{7} + days{1}},
        {"campaign", centre.end() + days{2}, centre.end() + days{4}},
    };
    centre.factor = [&](Date day) {
        double factor = 1;
        for (const ForecastEvent& event : events) {
            if (event.from <= day && day <= event.to)
                factor *= event.name == "campaign" ? 1.5 : 0.6;
        }
        return factor;
    };
    const CallHistory history = centre.history();
    ForecastTask task{.days = {centre.end() + days{1}, centre.end() + days{2}}, .until = centre.end(), .bands = false};
    task.calendar.events = events;
    const auto marked = forecastOf(history, task);
    EXPECT_FALSE(partOf(marked[0], "forecast.effect.event"));
    EXPECT_NEAR(percentOf(marked[1], "forecast.effect.event"), 50, 12);
    EXPECT_NEAR(marked[1].total() / expectedTotal(centre, centre.end() + days{2}), 1, 0.12);
}

TEST(LevelAndShape, anExcludedDayIsNotLearnedFromAndNamed)
{
    CallCentre centre = office();
    const CallHistory calm = centre.history();
    const Date odd = centre.end() - days{4};
    CallHistory history = calm;
    for (CallsSeen& seen : history.intervals) {
        if (seen.day == odd)
            seen.calls *= 5;
    }
    ForecastTask task{.days = {centre.end()}, .until = centre.end(), .bands = false};
    const DayForecast warned = forecastOf(history, task).at(0);
    const Why* suspicion = partOf(warned, "forecast.odd-day");
    ASSERT_TRUE(suspicion);
    EXPECT_EQ(std::get<Date>(suspicion->operands[0].value), odd);

    const std::vector<OddDay> proposed = LevelAndShape({}).oddDays(history, task);
    ASSERT_EQ(proposed.size(), 1U);
    EXPECT_EQ(proposed[0].day, odd);
    EXPECT_EQ(proposed[0].reason, OddDay::Reason::FarOff);
    EXPECT_NEAR(proposed[0].calls / *proposed[0].expected, 5, 1);
    EXPECT_GT(proposed[0].deviations, 4.5);
    EXPECT_TRUE(LevelAndShape({}).oddDays(calm, task).empty());

    task.calendar.excluded[odd] = "power cut elsewhere";
    EXPECT_TRUE(LevelAndShape({}).oddDays(history, task).empty());
    const DayForecast excluded = forecastOf(history, task).at(0);
    EXPECT_FALSE(partOf(excluded, "forecast.odd-day"));
    EXPECT_EQ(std::get<std::string>(partOf(excluded, "forecast.excluded-day")->operands[1].value), "power cut elsewhere");
    EXPECT_NEAR(excluded.total(), forecastOf(calm, task).at(0).total(), 1e-9);
    task.calendar.excluded.clear();
    EXPECT_NEAR(excluded.total(), forecastOf(calm, task).at(0).total(), 0.03 * excluded.total());
}

TEST(LevelAndShape, aNewLevelIsFoundWithinAWeek)
{
    CallCentre centre = office();
    centre.days = 12 * 7;
    const Date change = centre.end() - days{7};
    centre.factor = [&](Date day) { return day < change ? 1.0 : 1.5; };
    const DayForecast forecast = forecastOf(centre.history(), centre.end(), centre.end());
    EXPECT_GT(forecast.total(), 1.3 * expectedTotal(office(), centre.end()));
}

TEST(LevelAndShape, aGapIsNotZeroCalls)
{
    const CallCentre centre = office();
    CallHistory history = centre.history();
    const Date friday = centre.end() - days{3};
    const double whole = forecastOf(history, centre.end(), centre.end()).total();
    remove(history, [&](const CallsSeen& seen) { return seen.day == friday && seen.start >= 15h; });
    EXPECT_NEAR(forecastOf(history, centre.end(), centre.end()).total(), whole, 0.03 * whole);
    // With only the first hour known, the day is left out.
    remove(history, [&](const CallsSeen& seen) { return seen.day == friday && seen.start >= 10h; });
    const DayForecast forecast = forecastOf(history, centre.end(), centre.end());
    EXPECT_TRUE(partOf(forecast, "forecast.partial-day"));
    const std::vector<OddDay> odd = LevelAndShape({}).oddDays(history, {.days = {}, .until = centre.end()});
    ASSERT_EQ(odd.size(), 1U);
    EXPECT_EQ(odd[0].day, friday);
    EXPECT_EQ(odd[0].reason, OddDay::Reason::HoursMissing);
    EXPECT_NEAR(forecast.total(), whole, 0.05 * whole);
}

TEST(LevelAndShape, zeroCallsStayNearZero)
{
    CallCentre centre;
    centre.calls = 2;
    centre.factor = [](Date) { return 1.0; };
    CallHistory history = centre.history();
    for (CallsSeen& seen : history.intervals) {
        if (seen.start >= 2h && seen.start < 5h)
            seen.calls = 0;
    }
    const DayForecast forecast =
        forecastOf(history, {.days = {centre.end()}, .until = centre.end()}).at(0);
    ASSERT_EQ(forecast.intervals.size(), 48U);
    for (const ForecastInterval& interval : forecast.intervals) {
        EXPECT_GE(interval.calls, 0);
        EXPECT_LE(*interval.low, interval.calls);
        EXPECT_GE(*interval.high, interval.calls);
        EXPECT_TRUE(std::isfinite(*interval.high));
        if (interval.start >= 2h && interval.start < 5h) {
            EXPECT_LT(interval.calls, 0.1);
        }
    }
    EXPECT_NEAR(forecast.total() / expectedTotal(centre, centre.end()), 0.97, 0.12);
}

TEST(LevelAndShape, intervalsOfAnyLength)
{
    for (const int minutes : {5, 10, 15, 20, 30, 60}) {
        CallCentre centre = office();
        centre.minutes = minutes;
        centre.days = 5 * 7;
        centre.dayNoise = 0.01;
        const DayForecast forecast = forecastOf(centre.history(), centre.end(), centre.end());
        EXPECT_EQ(forecast.minutes, minutes);
        EXPECT_EQ(forecast.intervals.size(), static_cast<std::size_t>(9 * 60 / minutes));
        EXPECT_NEAR(forecast.total() / expectedTotal(centre, centre.end()), 1, 0.1) << minutes;
    }
}

TEST(LevelAndShape, clocksThatChange)
{
    CallCentre centre;
    centre.first = date("2026-07-15");
    centre.days = 120; // over 1 November, when an hour comes twice
    centre.calls = 200;
    CallHistory history = centre.history();
    const Date back = date("2026-11-01");
    for (CallsSeen& seen : history.intervals) {
        if (seen.day == back && seen.start >= 1h && seen.start < 2h)
            seen.calls *= 2;
    }
    ForecastTask task{.days = {centre.end()}, .until = centre.end(), .bands = false};
    task.calendar.zone = newYork();
    EXPECT_EQ(forecastOf(history, task).at(0).intervals.size(), 48U);

    // The day itself, from before it: its doubled hour has double the calls, and 25 hours of them.
    task = {.days = {back - weeks{1}, back}, .until = back - weeks{1}};
    task.calendar.zone = newYork();
    const auto around = forecastOf(history, task);
    const auto hourOf = [](const DayForecast& forecast, TimeOfDay start) {
        return std::ranges::find(forecast.intervals, start, &ForecastInterval::start)->calls;
    };
    EXPECT_NEAR(hourOf(around[1], 1h) / hourOf(around[0], 1h), 2, 0.2);
    EXPECT_NEAR(hourOf(around[1], 3h) / hourOf(around[0], 3h), 1, 0.2);

    // 8 March: the hour from two does not exist.
    centre.first = date("2026-01-01");
    centre.days = 62;
    task = {.days = {date("2026-03-08")}, .until = centre.end(), .bands = false};
    task.calendar.zone = newYork();
    const DayForecast forward = forecastOf(centre.history(), task).at(0);
    EXPECT_EQ(forward.intervals.size(), 46U);
    EXPECT_EQ(std::ranges::find(forward.intervals, TimeOfDay(2h), &ForecastInterval::start), forward.intervals.end());
}

TEST(LevelAndShape, makeUpWorkdaysAreLikeWorkdays)
{
    CallCentre centre = office();
    centre.first = date("2025-12-01");
    centre.days = 62; // to the end of January; 4 January was made up for
    const auto off = holidays();
    const std::array<double, 7> week = centre.share;
    centre.share = {1, 1, 1, 1, 1, 1, 1};
    centre.factor = [&](Date day) {
        return !off.isWorkday(day) ? 0.0 : off.kindOf(day) == DayKind::MakeUpWorkday ? 1.0 : week[weekdayOf(day)];
    };
    ForecastTask task{.days = {date("2026-02-14"), date("2026-02-07"), date("2026-02-16"), date("2026-02-24")},
                      .until = centre.end(),
                      .bands = false};
    task.calendar.holidays = off;
    const auto forecasts = forecastOf(centre.history(), task);
    EXPECT_EQ(forecasts[0].intervals.size(), 18U); // a Saturday that is worked
    EXPECT_NEAR(forecasts[0].total(), expectedTotal(centre, date("2026-02-03")), 0.25 * forecasts[0].total());
    EXPECT_TRUE(forecasts[1].intervals.empty());
    EXPECT_TRUE(forecasts[2].intervals.empty()); // the centre was closed on the holidays of January
    EXPECT_EQ(forecasts[3].intervals.size(), 18U);
}

TEST(LevelAndShape, handlingTimesByInterval)
{
    CallCentre centre = office();
    CallHistory history = centre.history();
    for (CallsSeen& seen : history.intervals)
        seen.ahtSeconds = seen.start < 12h ? 180 : 240;
    const DayForecast forecast = forecastOf(history, centre.end(), centre.end());
    EXPECT_NEAR(*forecast.intervals.front().ahtSeconds, 180, 8);
    EXPECT_NEAR(*forecast.intervals.back().ahtSeconds, 240, 8);
    for (CallsSeen& seen : history.intervals)
        seen.ahtSeconds.reset();
    EXPECT_FALSE(forecastOf(history, centre.end(), centre.end()).intervals.front().ahtSeconds);
}

TEST(LevelAndShape, theBandHoldsFourOfFive)
{
    CallCentre centre;
    centre.calls = 80;
    centre.dayNoise = 0.06;
    centre.days = 130;
    const CallHistory history = centre.history();
    std::map<std::pair<Date, TimeOfDay>, double> came;
    for (const CallsSeen& seen : history.intervals)
        came[{seen.day, seen.start}] = seen.calls;
    double inside = 0;
    double all = 0;
    for (const int back : {30, 23, 17, 10}) {
        ForecastTask task{.days = {}, .until = centre.end() - days{back}};
        for (int ahead = 0; ahead < 10; ++ahead)
            task.days.push_back(task.until + days{ahead});
        for (const DayForecast& forecast : forecastOf(history, task)) {
            for (const ForecastInterval& interval : forecast.intervals) {
                const double calls = came.at({forecast.day, interval.start});
                inside += calls >= *interval.low && calls <= *interval.high ? 1 : 0;
                ++all;
            }
        }
    }
    EXPECT_GT(inside / all, 0.72);
    EXPECT_LT(inside / all, 0.88);
}

TEST(LevelAndShape, canBeCancelled)
{
    const CallCentre centre = office();
    std::stop_source stop;
    stop.request_stop();
    const auto forecasts = LevelAndShape({}).forecast(centre.history(), {.days = {centre.end()}, .until = centre.end()},
                                                      Progress{{}, stop.get_token()});
    ASSERT_FALSE(forecasts);
    EXPECT_EQ(forecasts.error().code, error::cancelled);
}

TEST(LevelAndShape, aShortHistoryHonoursExclusionsHolidaysAndToday)
{
    CallCentre centre = office();
    centre.first = date("2026-05-18");
    centre.days = 14; // to Sunday 31 May
    const Date monday = centre.end();
    CallHistory history = centre.history();
    const Date odd = monday - weeks{1};
    for (CallsSeen& seen : history.intervals) {
        if (seen.day == odd)
            seen.calls *= 9;
    }
    ForecastTask task{.days = {monday, monday + days{1}}, .until = monday};
    task.calendar.excluded[odd] = "burst pipe";
    auto forecasts = forecastOf(history, task);
    ASSERT_TRUE(partOf(forecasts[0], "forecast.short-history"));
    EXPECT_NEAR(forecasts[0].total() / expectedTotal(centre, monday), 1, 0.2);
    EXPECT_EQ(std::get<std::string>(partOf(forecasts[0], "forecast.excluded-day")->operands[1].value), "burst pipe");

    // The centre was closed on one holiday, so it is on the next.
    CallHistory rested = history;
    remove(rested, [&](const CallsSeen& seen) { return seen.day == monday - days{4}; });
    task.calendar.holidays = HolidayCalendar({monday - days{4}, monday + days{1}}, {}, {});
    forecasts = forecastOf(rested, task);
    EXPECT_FALSE(forecasts[0].intervals.empty());
    EXPECT_TRUE(forecasts[1].intervals.empty());
    EXPECT_EQ(forecasts[1].why.statement, "forecast.day-closed");

    task.calendar.holidays = {};
    for (const ForecastInterval& interval : forecasts[0].intervals) {
        if (interval.start < 13h)
            task.today.push_back({monday, interval.start, 1.5 * interval.calls, {}});
    }
    const DayForecast busy = forecastOf(history, task)[0];
    EXPECT_FALSE(busy.intervals.front().original);
    ASSERT_TRUE(busy.intervals.back().original);
    EXPECT_GT(busy.intervals.back().calls, *busy.intervals.back().original);
    EXPECT_TRUE(partOf(busy, "forecast.today"));
    EXPECT_NEAR(std::get<double>(busy.why.operands.back().value), busy.total(), 1e-9);
}

TEST(LevelAndShape, aLongClosureForgetsNoWeekday)
{
    CallCentre centre = office();
    centre.days = 21 * 7;
    const Date reopened = centre.end() - weeks{1};
    centre.factor = [&](Date day) { return day >= reopened - weeks{8} && day < reopened ? 0.0 : 1.0; };
    ForecastTask task{.days = {}, .until = centre.end()};
    for (int ahead = 0; ahead < 7; ++ahead)
        task.days.push_back(centre.end() + days{ahead});
    const auto forecasts = forecastOf(centre.history(), task);
    for (int ahead = 0; ahead < 5; ++ahead)
        EXPECT_NEAR(forecasts[static_cast<std::size_t>(ahead)].total() / expectedTotal(centre, task.days[static_cast<std::size_t>(ahead)]), 1, 0.2);
    EXPECT_TRUE(forecasts[5].intervals.empty());
    EXPECT_TRUE(forecasts[6].intervals.empty());
}

TEST(LevelAndShape, aNewWeekdayIsOpenAfterTwo)
{
    CallCentre centre = office();
    centre.days = 12 * 7;
    centre.share[6] = 0.7;
    const auto saturdays = [&](int count) {
        centre.factor = [from = centre.end() - weeks{count}](Date day) { return weekdayOf(day) == 6 && day < from ? 0.0 : 1.0; };
        return forecastOf(centre.history(), centre.end() + days{5}, centre.end());
    };
    EXPECT_TRUE(saturdays(1).intervals.empty());
    const DayForecast saturday = saturdays(2);
    EXPECT_EQ(saturday.intervals.size(), 18U);
    EXPECT_NEAR(saturday.total() / expectedTotal(centre, centre.end() + days{5}), 1, 0.25);
}

TEST(LevelAndShape, withoutAUsualWeekdayItIsAMean)
{
    // Open every ninth day: no weekday on three of its last eight.
    CallCentre centre = office();
    centre.share.fill(1);
    centre.days = 9 * 20;
    centre.factor = [&](Date day) { return (day - centre.first).count() % 9 == 0 ? 1.0 : 0.0; };
    const CallHistory history = centre.history();
    ForecastTask task{.days = {}, .until = centre.end()};
    for (int ahead = 0; ahead < 7; ++ahead)
        task.days.push_back(centre.end() + days{ahead});
    double total = 0;
    for (const DayForecast& forecast : forecastOf(history, task)) {
        EXPECT_TRUE(partOf(forecast, "forecast.no-usual-weekday"));
        total += forecast.total();
    }
    EXPECT_GT(total, 0);
}

TEST(LevelAndShape, learnsTheMonthAndTheBillingPeriodWithTheirSigns)
{
    // Twenty months of workdays. The first workdays of a month are busy and its last ones calm; or those of a
    // billing period are.
    CallCentre centre = office();
    centre.first = date("2024-01-01");
    centre.days = 20 * 30;
    centre.dayNoise = 0.02;
    const auto dayOf = [](Date day) { return static_cast<unsigned>(std::chrono::year_month_day(day).day()); };
    const auto forecastsOf = [&](const ForecastPolicy& policy) {
        ForecastTask task{.days = {}, .until = date("2025-07-25"), .bands = false};
        for (Date day = task.until; day < date("2025-08-20"); day += days{1})
            task.days.push_back(day);
        std::map<Date, DayForecast> byDay;
        const auto forecasts = LevelAndShape(policy).forecast(centre.history(), task);
        EXPECT_TRUE(forecasts);
        for (const DayForecast& forecast : *forecasts)
            byDay[forecast.day] = forecast;
        return byDay;
    };
    centre.factor = [&](Date day) { return dayOf(day) <= 3 ? 1.25 : dayOf(day + days{3}) <= 3 ? 0.8 : 1.0; };
    auto byDay = forecastsOf({});
    EXPECT_GT(percentOf(byDay.at(date("2025-08-01")), "forecast.effect.month-begins"), 4);
    EXPECT_LT(percentOf(byDay.at(date("2025-07-31")), "forecast.effect.month-ends"), -4);

    ForecastPolicy billing;
    billing.billingFirst = 5;
    billing.billingLast = 9;
    centre.factor = [&](Date day) { return dayOf(day) >= 5 && dayOf(day) <= 9 ? 1.25 : 1.0; };
    byDay = forecastsOf(billing);
    EXPECT_GT(percentOf(byDay.at(date("2025-08-06")), "forecast.effect.billing-period"), 4);
    EXPECT_FALSE(partOf(byDay.at(date("2025-08-13")), "forecast.effect.billing-period"));
    centre.factor = [&](Date day) { return dayOf(day) >= 5 && dayOf(day) <= 9 ? 0.8 : 1.0; };
    EXPECT_LT(percentOf(forecastsOf(billing).at(date("2025-08-06")), "forecast.effect.billing-period"), -4);
}

RC_GTEST_PROP(LevelAndShape, anyCallsGiveFiniteForecasts, ())
{
    CallHistory history;
    history.minutes = 60;
    const Date first = date("2026-03-02");
    const int length = *rc::gen::inRange(1, 60);
    for (int day = 0; day < length; ++day) {
        for (int hour = 8; hour < 12; ++hour) {
            const int calls = *rc::gen::element(0, 1, 2, 40, 5000);
            if (*rc::gen::inRange(0, 9) > 0)
                history.intervals.push_back({first + days{day}, std::chrono::hours{hour}, static_cast<double>(calls), {}});
        }
    }
    const Date until = first + days{length};
    ForecastTask task{.days = {}, .until = until};
    for (int ahead = 0; ahead < 8; ++ahead)
        task.days.push_back(until + days{ahead});
    const auto forecasts = LevelAndShape({}).forecast(history, task);
    if (!forecasts) {
        RC_ASSERT(forecasts.error().code == error::forecastNoHistory);
        return;
    }
    for (const DayForecast& forecast : *forecasts) {
        for (const ForecastInterval& interval : forecast.intervals) {
            RC_ASSERT(std::isfinite(interval.calls) && interval.calls >= 0);
            RC_ASSERT(*interval.low >= 0 && *interval.low <= interval.calls && interval.calls <= *interval.high);
            RC_ASSERT(std::isfinite(*interval.high));
        }
    }
}
