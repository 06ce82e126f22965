#include "tests/support/registry.h"

#include "core/base/work_calendar.h"
#include "core/desk/duty_sheet.h"
#include "core/forecast/weekday_mean.h"
#include "core/staffing/seat_cover.h"
#include "core/staffing/staffing_flow.h"
#include "tests/core/base/calendar_examples.h"
#include "tests/core/staffing/staffing_examples.h"
#include "ui/text/vocabulary.h"
#include "ui/text/why_text.h"

#include <QTest>

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
