#include "app/storage/calls_store_sql.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/calls/calls_error.h"
#include "core/calls/calls_service.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_database.h"

#include <QTest>

#include <map>
#include <sstream>

namespace dutydesk::test {

namespace {

using namespace std::chrono;

const TimeZone shanghai("Asia/Shanghai", hours(8));
const Date monday = local_days(year(2026) / 3 / 2);

/// Rows of comma-separated cells.
class Rows : public TableReader
{
public:
    explicit Rows(const std::string& text) : m_text(text) {}

    Result<bool> next(TableRow& row) override
    {
        std::string line;
        if (!std::getline(m_text, line))
            return false;
        row.number = ++m_row;
        row.cells.clear();
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, ',');)
            row.cells.push_back(cell);
        return true;
    }
    std::int64_t position() const override { return 0; }
    std::int64_t size() const override { return 0; }

private:
    std::istringstream m_text;
    std::int64_t m_row = 0;
};

CallVolume volume(int minute, std::int64_t calls, int length = 5, const std::string& queue = {}, Date day = monday)
{
    CallVolume made;
    made.queue = queue;
    made.start = day + hours(7) + minutes(minute);
    made.at = shanghai.toInstant(made.start);
    made.minutes = length;
    made.calls = calls;
    return made;
}

Request by(Post post, std::string key = {})
{
    Request request;
    request.actor.account = {1};
    request.actor.name = "数据员";
    request.actor.post = post;
    request.now = Instant(sys_days(year(2026) / 3 / 3));
    request.key = std::move(key);
    return request;
}

/// A service on a fresh database.
struct Desk
{
    TemporaryDatabase temporary;
    std::unique_ptr<Database> database = temporary.open();
    UnitOfWorkSql work{*database};
    JournalStoreSql journal{*database};
    CallsStoreSql store{*database};
    CallsService service{store, journal, work, []() -> Result<TimeZone> { return shanghai; }};

    Result<> save(const std::vector<CallVolume>& volumes)
    {
        return work([&] { return store.save(volumes); });
    }

    Result<CallsImportPlan> plan(const std::string& text)
    {
        Rows rows(text);
        return service.plan(by(Post::DataAnalyst), rows, "calls.csv", {});
    }

    Result<CallsImported> import(const std::string& text, CallsImportChoice choice = {}, std::string key = {})
    {
        DUTYDESK_ASSIGN(made, plan(text));
        return service.commit(by(Post::DataAnalyst, std::move(key)), made, choice);
    }
};

const std::string threeRows = "timestamp,calls\n2026-03-02 07:00,10\n2026-03-02 07:05,20\n2026-03-02 07:10,30\n";

} // namespace

class CallsStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVolumesAsTheyWereSaved()
    {
        Desk desk;
        CallVolume full = volume(0, 11, 5, "账单");
        full.answered = 10;
        full.answeredInTime = 9;
        full.abandoned = 1;
        full.ahtSeconds = 181.25;
        const std::vector<CallVolume> saved = {volume(0, 5), volume(5, 6), full};
        QVERIFY(desk.save(saved));
        const auto read = desk.store.volumes(full.at, full.at + minutes(10));
        QVERIFY(read);
        QVERIFY(*read == saved);
        QCOMPARE(desk.store.volumes(full.at + minutes(1), full.at + minutes(5))->size(), 0u);
    }

    void replacesWhatIsThere()
    {
        Desk desk;
        std::vector<CallVolume> many;
        for (int i = 0; i < 130; ++i)
            many.push_back(volume(i * 5, i));
        QVERIFY(desk.save(many));
        many[3].calls = 1000;
        QVERIFY(desk.save(many));
        const auto read = desk.store.volumes(many.front().at, many.back().at + minutes(1));
        QVERIFY(*read == many);
    }

    void sumsByIntervalOverQueues()
    {
        Desk desk;
        std::vector<CallVolume> volumes;
        for (int i = 0; i < 12; ++i) {
            volumes.push_back(volume(i * 5, 10, 5, "a"));
            volumes.push_back(volume(i * 5, 1, 5, "b"));
        }
        volumes[0].ahtSeconds = 100;
        volumes[1].ahtSeconds = 211;
        QVERIFY(desk.save(volumes));
        const auto all = desk.store.sums({monday, monday, 30, {}});
        QVERIFY(all);
        QCOMPARE(all->size(), 2u);
        QCOMPARE(all->front().calls, 66.0);
        QVERIFY(all->front().day == monday);
        QVERIFY(all->front().start == hours(7));
        QCOMPARE(all->front().minutes, 30);
        QCOMPARE(*all->front().ahtSeconds, (100.0 * 10 + 211) / 11);
        QVERIFY(!all->front().answered);
        QVERIFY(!all->back().ahtSeconds);
        const auto one = desk.store.sums({monday, monday, 60, "b"});
        QCOMPARE(one->size(), 1u);
        QCOMPARE(one->front().calls, 12.0);
        QVERIFY(desk.store.sums({monday, monday, 30, "none"})->empty());
        QVERIFY(desk.store.sums({monday + days(1), monday + days(2), 30, {}})->empty());
    }

    void keepsSumsOfAllQueuesAsTheVolumesHaveThem()
    {
        Desk desk;
        std::vector<CallVolume> volumes;
        for (int day = 0; day < 3; ++day) {
            for (int i = 0; i < 12; ++i)
                volumes.push_back(volume(i * 5, 3 * day + i, 5, "a", monday + days(day)));
            for (int i = 0; i < 3; ++i)
                volumes.push_back(volume(i * 20, 50 + i, 20, "b", monday + days(day)));
            volumes.push_back(volume(0, 700 + day, 60, "c", monday + days(day)));
        }
        volumes[0].answered = 2;
        volumes[1].answeredInTime = 1;
        volumes[2].ahtSeconds = 100;
        volumes[12].abandoned = 4;
        QVERIFY(desk.save(volumes));
        // A correction in the middle, of a day that has sums already.
        QVERIFY(desk.save({volume(10, 1000, 5, "a", monday + days(1))}));

        std::map<std::tuple<Date, TimeOfDay, int>, CallBin> expected;
        for (const std::string queue : {"a", "b", "c"}) {
            const auto bins = desk.store.sums({monday, monday + days(2), 30, queue});
            for (const CallBin& bin : *bins) {
                CallBin& sum = expected[{bin.day, bin.start, bin.minutes}];
                sum.calls += bin.calls;
                sum.answeredOf += bin.answeredOf;
                sum.answeredInTimeOf += bin.answeredInTimeOf;
                sum.answered = sum.answered || bin.answered ? sum.answered.value_or(0) + bin.answered.value_or(0)
                                                           : decltype(sum.answered)();
                if (bin.ahtSeconds)
                    sum.ahtSeconds = bin.ahtSeconds;
            }
        }
        const auto kept = desk.store.sums({monday, monday + days(2), 30, {}});
        QCOMPARE(kept->size(), expected.size());
        for (const CallBin& bin : *kept) {
            const CallBin& sum = expected.at({bin.day, bin.start, bin.minutes});
            QCOMPARE(bin.calls, sum.calls);
            QCOMPARE(bin.answered, sum.answered);
            QCOMPARE(bin.answeredOf, sum.answeredOf);
            QCOMPARE(bin.answeredInTimeOf, sum.answeredInTimeOf);
            QCOMPARE(bin.ahtSeconds, sum.ahtSeconds);
        }
        // Longer intervals add up the same.
        QCOMPARE(desk.store.sums({monday, monday, 60, {}})->size(), 1u);
    }

    void remembersSumsUntilAnImportFromAnywhere()
    {
        Desk desk;
        std::vector<CallVolume> volumes;
        for (int day = 0; day < 9; ++day)
            volumes.push_back(volume(0, 10 + day, 30, {}, monday + days(day)));
        QVERIFY(desk.save(volumes));
        const auto callsOf = [&](int from, int to, int minutes = 30) {
            std::vector<double> calls;
            const auto bins = desk.store.sums({monday + days(from), monday + days(to), minutes, {}});
            for (const CallBin& bin : *bins)
                calls.push_back(bin.calls);
            return calls;
        };
        QCOMPARE(callsOf(3, 4), (std::vector{13.0, 14.0}));
        QCOMPARE(callsOf(5, 6), (std::vector{15.0, 16.0}));
        QCOMPARE(callsOf(1, 3), (std::vector{11.0, 12.0, 13.0}));
        QCOMPARE(callsOf(0, 8).size(), 9u);
        QCOMPARE(callsOf(4, 4), std::vector{14.0});
        QCOMPARE(callsOf(5, 4), std::vector<double>());
        QCOMPARE(callsOf(8, 8, 60), std::vector{18.0});
        QCOMPARE(callsOf(0, 0), std::vector{10.0});

        const auto other = desk.temporary.openAsIs();
        CallsStoreSql theirs(*other);
        UnitOfWorkSql theirWork(*other);
        const std::vector corrected{volume(0, 99, 30)};
        QVERIFY(theirWork.perform([&]() -> Result<> {
            DUTYDESK_TRY(theirs.save(corrected));
            DUTYDESK_TRY(theirs.addImport({0, {}, "数据员", "calls.csv", 0, 1}));
            return {};
        }));
        QCOMPARE(callsOf(0, 1), (std::vector{99.0, 11.0}));

        QVERIFY(!desk.work.perform([&]() -> Result<> {
            DUTYDESK_TRY(desk.store.save(std::vector{volume(0, 1, 30)}));
            if (callsOf(0, 0) != std::vector{1.0})
                return {};
            return makeError(error::callsPlanOutdated);
        }));
        QCOMPARE(callsOf(0, 0), std::vector{99.0});
    }

    void spreadsLongIntervalsOverShortOnes()
    {
        Desk desk;
        QVERIFY(desk.save({volume(0, 60, 60), volume(0, 4, 20, "b"), volume(20, 6, 20, "b"), volume(40, 8, 20, "b")}));
        const auto bins = desk.service.volumes(by(Post::FrontLineAgent), {monday, monday, 30, {}});
        QVERIFY(bins);
        QCOMPARE(bins->size(), 2u);
        QCOMPARE(bins->front().calls, 30.0 + 4 + 3);
        QCOMPARE(bins->back().calls, 30.0 + 3 + 8);
        QVERIFY(desk.service.volumes(by(Post::FrontLineAgent), {monday, monday, 7, {}}).error().code
                == error::callsIntervalInvalid);
    }

    void knowsOpenDaysAndTheLastOne()
    {
        Desk desk;
        QVERIFY(!desk.store.lastDay()->has_value());
        QVERIFY(desk.save({volume(0, 3), volume(0, 0, 5, {}, monday + days(1)), volume(0, 9, 5, {}, monday + days(3)),
                           volume(0, 0, 5, {}, monday + days(4))}));
        const auto open = desk.store.openDays(monday, monday + days(9));
        QVERIFY((*open == std::vector<Date>{monday, monday + days(3)}));
        QVERIFY(**desk.store.lastDay() == monday + days(3));
        const auto held = desk.store.held();
        QCOMPARE(held->size(), 1u);
        QVERIFY((held->front() == CallsHeld{"", monday, monday + days(4), 5, 4, 12}));
    }

    void importsOnceWithOneJournalEntry()
    {
        Desk desk;
        const auto done = desk.import(threeRows, {}, "k");
        QVERIFY(done);
        QCOMPARE(done->added, 3);
        QCOMPARE(desk.journal.head()->last.value, 1);
        QCOMPARE(desk.store.imports(9)->size(), 1u);
        QVERIFY(desk.store.imports(9)->front() == *done);
        const auto entries = desk.journal.about({"calls-import", done->id}, 9, {});
        QCOMPARE(entries->front().note.action, std::string("calls.imported"));

        const auto again = desk.import(threeRows);
        QVERIFY(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(desk.journal.head()->last.value, 1);
    }

    void theSameCommandTwiceDoesItOnce()
    {
        Desk desk;
        const auto plan = desk.plan(threeRows);
        const auto first = desk.service.commit(by(Post::DataAnalyst, "k"), *plan, {});
        const auto second = desk.service.commit(by(Post::DataAnalyst, "k"), *plan, {});
        QVERIFY(second && *second == *first);
        QCOMPARE(desk.journal.head()->last.value, 1);
    }

    void correctionsWaitForAYes()
    {
        Desk desk;
        QVERIFY(desk.import(threeRows));
        const std::string changed = "timestamp,calls\n2026-03-02 07:05,21\n2026-03-02 07:15,40\n2026-03-02 07:20,1\n";
        const auto refused = desk.import(changed);
        QVERIFY(!refused && refused.error().code == error::callsHasCorrections);
        QCOMPARE(desk.store.held()->front().calls, 60);
        const auto done = desk.import(changed, {false, true});
        QVERIFY(done);
        QCOMPARE(done->added, 2);
        QCOMPARE(done->corrected, 1);
        QCOMPARE(desk.store.held()->front().calls, 102);
        const auto entry = desk.journal.about({"calls-import", done->id}, 9, {})->front();
        const auto& change = entry.note.changes.back();
        QVERIFY((change == FieldChange{"calls-import.correction", std::string("2026-03-02 07:05: 20"),
                                       std::string("2026-03-02 07:05: 21")}));
    }

    void badRowsAreSkippedOnlyWhenChosen()
    {
        Desk desk;
        const std::string text = threeRows + "2026-03-02 07:15,many\n";
        const auto refused = desk.import(text);
        QVERIFY(!refused && refused.error().code == error::callsHasFindings);
        QVERIFY(desk.store.held()->empty());
        QCOMPARE(desk.import(text, {true, false})->added, 3);
    }

    void aPlanIsOutdatedByAnotherImport()
    {
        Desk desk;
        const auto plan = desk.plan(threeRows);
        QVERIFY(desk.import("timestamp,calls\n2026-03-02 07:00,11\n2026-03-02 07:05,12\n2026-03-02 07:10,13\n"));
        const auto late = desk.service.commit(by(Post::DataAnalyst), *plan, {});
        QVERIFY(!late && late.error().code == error::callsPlanOutdated);
        QCOMPARE(desk.store.held()->front().calls, 36);
    }

    void cancellingLeavesNothing()
    {
        Desk desk;
        std::string text = "timestamp,calls\n";
        for (int i = 0; i < 60; ++i)
            text += "2026-03-02 07:" + std::string(i < 10 ? "0" : "") + std::to_string(i) + ",1\n";
        const auto plan = desk.plan(text);
        std::stop_source source;
        const Progress progress{[&](std::int64_t, std::int64_t) { source.request_stop(); }, source.get_token()};
        auto both = *plan;
        both.corrections.push_back({2, both.added.front(), both.added.front()});
        const auto done = desk.service.commit(by(Post::DataAnalyst), both, {true, true}, progress);
        QVERIFY(!done && done.error().code == error::cancelled);
        QVERIFY(desk.store.held()->empty());
        QCOMPARE(desk.journal.head()->last.value, 0);
    }

    void onlyPostsThatMayImportDo()
    {
        Desk desk;
        Rows rows(threeRows);
        const auto plan = desk.service.plan(by(Post::FrontLineAgent), rows, "calls.csv", {});
        QVERIFY(!plan && plan.error().code == error::forbidden);
        const auto commit = desk.service.commit(by(Post::FrontLineAgent), {}, {});
        QVERIFY(!commit && commit.error().code == error::forbidden);
    }
};

DUTYDESK_TEST(CallsStoreTest)

} // namespace dutydesk::test

#include "calls_store_test.moc"
