#include "app/policies/policy_files.h"
#include "app/storage/calls_store_sql.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/people_store_sql.h"
#include "app/storage/ticket_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/calls/calls_error.h"
#include "core/desk/duty_desk_service.h"
#include "core/forecast/forecast_error.h"
#include "tests/support/people_desk.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/temporary_database.h"

#include <QTest>

#include <cmath>

namespace dutydesk::test {

namespace {

using namespace std::chrono;

const TimeZone shanghai("Asia/Shanghai", hours(8));
/// Monday; calls come on workdays, 08:00 to 09:00 in intervals of 15 minutes.
const Date monday = local_days(year(2026) / 11 / 16);

/// The numbers as shipped.
class ShippedPolicies : public PolicySource
{
public:
    Result<PolicySet> setOn(Date) override
    {
        DUTYDESK_ASSIGN(items, readPolicies());
        return PolicySet(0, items);
    }

    Result<PolicySet> setDecidedBy(Date date, int) override { return setOn(date); }
};

Request by(Post post, Instant now)
{
    Request request;
    request.actor.account = {1};
    request.actor.name = "周敏";
    request.actor.post = post;
    request.actor.onDuty = true;
    request.now = now;
    request.key = QTest::currentTestFunction();
    return request;
}

Instant at(Date day, minutes time)
{
    return shanghai.toInstant(day, time);
}

/// The services on a fresh database, with calls in the weeks before `monday`: in each interval of a day
/// so many as the day is before it, ten times over.
struct Desk
{
    TemporaryDatabase temporary;
    std::unique_ptr<Database> database = temporary.open();
    UnitOfWorkSql work{*database};
    JournalStoreSql journal{*database};
    CallsStoreSql callsStore{*database};
    TicketStoreSql ticketStore{*database};
    PeopleStoreSql peopleStore{*database};
    ShippedPolicies policies;
    std::function<Result<TimeZone>()> zone = []() -> Result<TimeZone> { return shanghai; };
    CallsService calls{callsStore, journal, work, zone};
    TicketService tickets{ticketStore, peopleStore, journal, work, policies, zone};
    PeopleService people{peopleStore, journal, work, policies, zone};
    DutyDeskService desk{calls, tickets, people, policies, zone};

    explicit Desk(int weeks = 2, Date last = monday - days(3))
    {
        std::vector<CallVolume> volumes;
        for (Date day = monday - days(7 * weeks); day <= last; day += days(1)) {
            const weekday ofWeek(day);
            if (ofWeek == Saturday || ofWeek == Sunday)
                continue;
            for (int quarter = 0; quarter < 4; ++quarter)
                volumes.push_back(volume(day, minutes(480 + 15 * quarter), std::abs((monday - day).count()) * 10));
        }
        save(volumes);
    }

    static CallVolume volume(Date day, minutes time, std::int64_t count)
    {
        CallVolume made;
        made.start = day + time;
        made.at = shanghai.toInstant(made.start);
        made.minutes = 15;
        made.calls = count;
        return made;
    }

    void save(const std::vector<CallVolume>& volumes)
    {
        QVERIFY(work([&] { return callsStore.save(volumes); }));
    }
};

} // namespace

class DutyDeskServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetIsForTheNextOpenDayUnlessAsked()
    {
        Desk desk;
        const auto sheet = desk.desk.sheet(by(Post::DutyManager, at(monday, minutes(0))), {});
        QVERIFY(sheet);
        QVERIFY(sheet->date == monday);
        QCOMPARE(sheet->minutes, 30);
        QCOMPARE(sheet->intervals.size(), std::size_t(2));
        // Two weeks are averaged by weekday: Mondays 7 and 14 days before, two quarters of 105 calls.
        QCOMPARE(sheet->intervals[0].forecast.calls, 210.0);
        QVERIFY(sheet->intervals[0].forecast.start == minutes(480));
        QVERIFY(sheet->intervals[0].at == at(monday, minutes(480)));
        QCOMPARE(sheet->intervals[0].need.tableSeats, 20); // 420 an hour
        QVERIFY(sheet->intervals[0].need.erlang.agents > 420.0 * 100 / 3600);
        QVERIFY(!sheet->noForecast);
    }

    void theQueryDecidesIntervalTargetAndHandlingTime()
    {
        Desk desk;
        DutySheetQuery query;
        query.minutes = 60;
        query.date = monday + days(1);
        query.handling = seconds(200);
        query.target = ServiceTarget{0.99, seconds(5)};
        const auto sheet = desk.desk.sheet(by(Post::DutyManager, at(monday, minutes(0))), query);
        QVERIFY(sheet);
        QCOMPARE(sheet->intervals.size(), std::size_t(1));
        QVERIFY(sheet->intervals[0].load.handling == seconds(200));
        QVERIFY(sheet->intervals[0].need.erlang.serviceLevel >= 0.99);
        query.minutes = 7;
        const auto wrong = desk.desk.sheet(by(Post::DutyManager, at(monday, minutes(0))), query);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().code == error::callsIntervalInvalid);
    }

    void thePastIsForecastFromBeforeItOnly()
    {
        Desk desk;
        DutySheetQuery query;
        query.date = monday - days(7);
        const auto sheet = desk.desk.sheet(by(Post::DutyManager, at(monday, minutes(0))), query);
        QVERIFY(sheet);
        QCOMPARE(sheet->intervals[0].forecast.calls, 2 * 140.0); // 14 days before
    }

    void aClosedWeekdayHasNoIntervalsAndSaysWhy()
    {
        Desk desk;
        DutySheetQuery query;
        query.date = monday + days(5);
        const auto sheet = desk.desk.sheet(by(Post::DutyManager, at(monday, minutes(0))), query);
        QVERIFY(sheet);
        QVERIFY(sheet->intervals.empty());
        QVERIFY(sheet->noForecast && sheet->noForecast->code == error::forecastNoSuchWeekday);
    }

    void withoutCallsThereIsNoDateToChoose()
    {
        Desk desk(0);
        const auto sheet = desk.desk.sheet(by(Post::DutyManager, at(monday, minutes(0))), {});
        QVERIFY(!sheet);
        QVERIFY(sheet.error().code == error::forecastNoHistory);
        DutySheetQuery query;
        query.date = monday;
        const auto empty = desk.desk.sheet(by(Post::DutyManager, at(monday, minutes(0))), query);
        QVERIFY(empty);
        QVERIFY(empty->noForecast && empty->noForecast->code == error::forecastNoHistory);
    }

    void todayShowsWhatCameBesideTheForecast()
    {
        Desk desk;
        CallVolume first = Desk::volume(monday, minutes(480), 120);
        first.answered = 110;
        first.answeredInTime = 90;
        desk.save({first, Desk::volume(monday, minutes(495), 60)});
        const auto view = desk.desk.today(by(Post::DutyManager, at(monday, minutes(8 * 60 + 40))));
        QVERIFY(view);
        QVERIFY(view->sheet.date == monday);
        QCOMPARE(view->callsSoFar, 180.0);
        QCOMPARE(view->forecastSoFar, 210.0);
        QVERIFY(view->sheet.intervals[0].actual == 180.0);
        QVERIFY(view->sheet.intervals[0].actualSeats < view->sheet.intervals[0].need.erlang.agents);
        QVERIFY(!view->sheet.intervals[1].actual);
        QVERIFY(view->current == std::size_t(1));
        QVERIFY(view->connectRate);
        QVERIFY(view->connectRate->why.verdict != Verdict::Info);
        // Intervals, and other queues, that don't tell who was answered say nothing about the share.
        QCOMPARE(view->connectRate->share, 110.0 / 120);
        CallVolume untold = Desk::volume(monday, minutes(480), 300);
        untold.queue = "无接通数据";
        desk.save({untold});
        const auto again = desk.desk.today(by(Post::DutyManager, at(monday, minutes(8 * 60 + 40))));
        QVERIFY(again);
        QCOMPARE(again->callsSoFar, 480.0);
        QCOMPARE(again->connectRate->share, 110.0 / 120);
        QCOMPARE(again->serviceLevel->share, 90.0 / 120);
        // Today's calls are not part of today's forecast.
        QCOMPARE(view->sheet.intervals[0].forecast.calls, 210.0);
    }

    void anIntervalThatIsNotOverCountsAsFarAsItHasCome()
    {
        Desk desk;
        desk.save({Desk::volume(monday, minutes(480), 100)});
        const auto view = desk.desk.today(by(Post::DutyManager, at(monday, minutes(8 * 60 + 6))));
        QVERIFY(view);
        QVERIFY(view->current == std::size_t(0));
        QCOMPARE(view->callsSoFar, 100.0);
        QCOMPARE(view->forecastSoFar, view->sheet.intervals[0].forecast.calls * 6 / view->sheet.minutes);
        QVERIFY(view->forecastSoFar > 0);
        QVERIFY(!view->sheet.intervals[0].actual);
        QVERIFY(!view->sheet.intervals[0].actualSeats);
    }

    void theRestOfTodayFollowsWhatCameSoFar()
    {
        Desk desk(8);
        DutySheetQuery query;
        query.minutes = 15;
        const auto before = desk.desk.today(by(Post::DutyManager, at(monday, minutes(8 * 60))), query);
        QVERIFY(before);
        QCOMPARE(before->sheet.intervals.size(), std::size_t(4));
        const auto expected = [&](std::size_t index) { return before->sheet.intervals[index].forecast.calls; };
        // Half as many again in two quarters, and a third that is not over yet.
        desk.save({Desk::volume(monday, minutes(480), std::llround(1.5 * expected(0))),
                   Desk::volume(monday, minutes(495), std::llround(1.5 * expected(1))),
                   Desk::volume(monday, minutes(510), 1)});
        const auto view = desk.desk.today(by(Post::DutyManager, at(monday, minutes(8 * 60 + 31))), query);
        QVERIFY(view);
        const auto& intervals = view->sheet.intervals;
        QCOMPARE(intervals[0].forecast.calls, expected(0));
        QVERIFY(!intervals[1].forecast.original);
        QVERIFY(intervals[3].forecast.original == expected(3));
        QVERIFY(intervals[3].forecast.calls > expected(3));
        QCOMPARE(intervals[3].load.calls, intervals[3].forecast.calls);
        // Tomorrow's sheet does not look at today.
        query.date = monday + days(1);
        const auto tomorrow = desk.desk.sheet(by(Post::DutyManager, at(monday, minutes(8 * 60 + 31))), query);
        QVERIFY(tomorrow);
        QVERIFY(!tomorrow->intervals[0].forecast.original);
    }

    void staffingShowsTheBusyHourInPeople()
    {
        Desk desk;
        const auto plan = desk.desk.staffing(by(Post::OperationsSupervisor, at(monday, minutes(0))), {});
        QVERIFY(plan);
        QVERIFY(plan->busyHour);
        QVERIFY(plan->busyHour->start == minutes(480));
        QCOMPARE(plan->busyHour->calls, 420.0);
        QCOMPARE(plan->busyHourNeed.tableSeats, 20);
        QVERIFY(plan->posts.front().post == Post::FrontLineAgent);
        QCOMPARE(plan->posts.front().byTable, 20 * 4); // 420 calls a day are few
        QVERIFY(plan->posts.front().present == 0);
        QVERIFY(plan->totalByTable > plan->totalByErlang);
        // Who sees the own group only is told nothing rather than the group's number as the centre's.
        Request leader = by(Post::GroupLeader, at(monday, minutes(0)));
        leader.actor.group = {1};
        const auto part = desk.desk.staffing(leader, {});
        QVERIFY(part);
        QVERIFY(!part->posts.front().present);
    }

    void ticketsAreCountedForWhoeverSeesThem()
    {
        Desk desk;
        const Instant now = at(monday, minutes(600));
        Agent handler;
        handler.number = "1001";
        handler.name = "陈立";
        handler.post = Post::SeniorHandler;
        handler.joined = monday - days(100);
        Request hiring = by(Post::CentreDirector, now);
        hiring.key = "hiring";
        const auto hired = desk.people.add(hiring, handler);
        QVERIFY_OK(hired);
        Request receiving = by(Post::SeniorHandler, now);
        receiving.actor.agent = *hired;
        NewTicket ticket;
        ticket.title = "宽带反复断线";
        ticket.description = "每天晚上断线";
        ticket.customer = {"王先生", "13800002217", "解放路 18 号", "020-88881234", "锦绣花园"};
        ticket.promise = now + hours(48);
        const auto categories = desk.tickets.categories(receiving);
        QVERIFY(categories);
        if (categories->empty())
            QVERIFY(desk.work([&]() -> Result<> {
                TicketCategory category;
                category.code = "fault";
                category.name = "故障";
                DUTYDESK_TRY(desk.ticketStore.save(category));
                return {};
            }));
        const auto known = desk.tickets.categories(receiving);
        QVERIFY(known);
        ticket.category = known->front().id;
        QVERIFY_OK(desk.tickets.receive(receiving, ticket));
        const auto sheet = desk.desk.sheet(by(Post::DutyManager, now), {});
        QVERIFY(sheet);
        QCOMPARE(sheet->tickets.open, std::int64_t(1));
        const auto blind = desk.desk.sheet(by(Post::Payroll, now), {});
        QVERIFY(blind);
        QCOMPARE(blind->tickets.open, std::int64_t(0));
        QVERIFY(blind->dueTickets.empty());
    }
};

} // namespace dutydesk::test

using dutydesk::test::DutyDeskServiceTest;
DUTYDESK_TEST(DutyDeskServiceTest)
#include "duty_desk_service_test.moc"
