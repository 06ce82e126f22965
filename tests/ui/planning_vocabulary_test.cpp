#include "tests/support/registry.h"

#include "core/base/work_calendar.h"
#include "core/desk/duty_sheet.h"
#include "core/forecast/forecast_adjustment.h"
#include "core/forecast/level_and_shape.h"
#include "core/forecast/weekday_mean.h"
#include "core/staffing/seat_cover.h"
#include "core/staffing/staffing_flow.h"
#include "tests/core/base/calendar_examples.h"
#include "tests/core/staffing/staffing_examples.h"
#include "ui/text/vocabulary.h"
#include "ui/text/why_text.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace dutydesk;
using namespace dutydesk::example;

namespace {

/// Codes in the explanation that no table has words for.
void collectMissing(const Why& why, QStringList& missing)
{
    const auto look = [&](const std::string& code) {
        if (!hasPhrase(code))
            missing.append(toQString(code));
    };
    look(why.statement);
    for (const NamedValue& operand : why.operands) {
        look("operand." + operand.name);
        if (const auto* term = std::get_if<Term>(&operand.value))
            look(term->code);
    }
    for (const Why& part : why.parts)
        collectMissing(part, missing);
}

} // namespace

class PlanningVocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExplanationHasWords()
    {
        QStringList missing;
        const WorkCalendar office(shanghai(), hours(), holidays());
        const std::vector<TimeSpan> pauses = {{at(shanghai(), "2026-03-02 10:00"), at(shanghai(), "2026-03-02 11:00")},
                                              {at(shanghai(), "2026-12-20 10:00"), never}};
        collectMissing(office.whyWorkingTime(at(shanghai(), "2026-02-01 10:00"), at(shanghai(), "2027-02-01 10:00"), pauses),
                       missing);
        collectMissing(WorkCalendar().whyWorkingTime(Instant{}, Instant{} + 1h), missing);

        const StaffingPolicy policy = staffingPolicy();
        const auto need = seatNeed({620, 1h, 100s}, policy.target, policy);
        QVERIFY(need);
        const auto impatient = seatNeed({620, 1h, 100s, 60s}, policy.target, policy);
        QVERIFY(impatient);
        for (const Why& why : {impatient->why, need->why, need->tableWhy, need->shrinkageWhy})
            collectMissing(why, missing);
        std::vector<SeatTypeNeed> seats(3);
        for (SeatTypeNeed& seat : seats)
            seat.need = *need;
        seats[0].need.erlang.agents = 2;
        seats[1].need.erlang.agents = seats[2].need.erlang.agents = 1;
        seats[1].weight = 2;
        for (std::size_t index = 0; index < seats.size(); ++index)
            seats[index].seatType = {.id = {std::ssize(seats) - static_cast<std::int64_t>(index)}, .version = 0, .code = "vip", .name = {}};
        const SeatCover cover = coverSeats(seats, std::vector<SeatCandidate>{{{1}, {{3}, {2}}}, {{2}, {{1}}}, {{3}, {{1}}}});
        QCOMPARE(cover.missing(), 2);
        QCOMPARE(cover.spare.size(), std::size_t{1});
        for (const SeatTypeCover& type : cover.seatTypes)
            collectMissing(type.why, missing);
        for (const PostNeed& post : headcountFor({20, 5001, 3}, policy).posts)
            collectMissing(post.why, missing);
        collectMissing(connectRateFor(10, 9, policy).why, missing);
        collectMissing(serviceLevelFor(10, 9, policy).why, missing);

        DutyInterval interval;
        interval.need = *need;
        interval.forecast.why = need->why;
        interval.actual = 3;
        interval.actualSeats = 1;
        collectMissing(whyOf(interval), missing);

        const Date monday = date("2026-11-02");
        CallHistory history;
        for (const int week : {1, 3, 4})
            history.intervals.push_back({monday - std::chrono::weeks{week}, 9h, 10, {}});
        for (const int wanted : {3, 4}) {
            const auto forecasts = WeekdayMean({.weekdays = wanted})
                                       .forecast(history, {{monday, monday + std::chrono::days{1}}, monday});
            QVERIFY(forecasts);
            for (const DayForecast& forecast : *forecasts) {
                collectMissing(forecast.why, missing);
                for (const ForecastInterval& forecastInterval : forecast.intervals)
                    collectMissing(forecastInterval.why, missing);
            }
        }
        // Two years with all there is: seasons, a closure, a campaign, an odd day, a short one, one excluded, today.
        CallHistory years;
        for (Date day = monday - std::chrono::weeks{100}; day < monday; day += std::chrono::days{1}) {
            const auto week = (monday - day) / std::chrono::weeks{1};
            for (int hour = 8; hour < 20; ++hour) {
                const bool isClosed = day == monday - std::chrono::days{1};
                const bool isShort = day == monday - std::chrono::days{9} && hour > 9;
                const double season = 10 * std::sin(static_cast<double>(day.time_since_epoch().count()) * 2 * std::numbers::pi / 365.25);
                const double calls = (50 + hour % 7 + week % 3 + season) * (day == monday - std::chrono::days{5} ? 4 : 1);
                if (!isClosed && !isShort)
                    years.intervals.push_back({day, std::chrono::hours{hour}, calls, {}});
            }
        }
        years.minutes = 60;
        ForecastTask task{.days = {monday, monday + std::chrono::days{1}}, .until = monday};
        task.calendar.closed = {monday + std::chrono::days{1}};
        task.calendar.events = {{"campaign", monday, monday}};
        task.calendar.excluded = {{monday - std::chrono::days{3}, "power cut"}};
        task.calendar.holidays = holidays();
        task.today = {{monday, 8h, 70, {}}};
        auto forecasts = LevelAndShape({.billingFirst = 1, .billingLast = 5}).forecast(years, task);
        QVERIFY(forecasts);
        const std::vector<ForecastAdjustment> adjustments{{.day = monday, .percent = 10, .by = "周敏", .reason = "campaign"}};
        forecasts->front() = *adjusted(forecasts->front(), adjustments);
        std::set<std::string> said;
        for (const DayForecast& forecast : *forecasts) {
            collectMissing(forecast.why, missing);
            for (const Why& part : forecast.why.parts)
                said.insert(part.statement);
            for (const ForecastInterval& forecastInterval : forecast.intervals)
                collectMissing(forecastInterval.why, missing);
        }
        for (const char* part : {"forecast.odd-day", "forecast.partial-day", "forecast.excluded-day", "forecast.today",
                                 "forecast.adjusted", "forecast.effect.time-of-year"})
            QVERIFY2(said.contains(part), part);
        for (const char* effect : {"month-begins", "month-ends", "time-of-month", "closures", "make-up-workday", "holiday",
                                   "billing-period", "event"})
            QVERIFY2(hasPhrase(std::string("forecast.effect.") + effect), effect);
        for (const char* statement : {"forecast.short-history", "forecast.recent", "forecast.weekday", "forecast.second-way"})
            QVERIFY2(hasPhrase(statement), statement);
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }

    void everyKindOfDayHasWords()
    {
        for (const DayKind kind : {DayKind::Workday, DayKind::MakeUpWorkday, DayKind::Weekend, DayKind::DayInLieu,
                                   DayKind::StatutoryHoliday})
            QVERIFY(hasPhrase("day." + std::string(codeOf(kind))));
    }

    void aSeatNeedReadsAsASentence()
    {
        const auto need = seatNeed({100, 30min, 180s}, {0.8, 20s}, staffingPolicy());
        QVERIFY(need);
        const ValueText english(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(whyText(need->tableWhy, english).statement,
                 QStringLiteral("Seat table: 200 calls an hour fall under the row of 200: 10 seats"));
        QCOMPARE(whyText(need->why, english).statement,
                 QStringLiteral("Erlang C: 14 seats answer 88.84% within 20 s; 80% are wanted"));
    }
};

DUTYDESK_TEST(PlanningVocabularyTest)
#include "planning_vocabulary_test.moc"
