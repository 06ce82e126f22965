#include "app/storage/journal_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/journal/journal_chain.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_database.h"

#include <QTest>

#include <thread>

namespace dutydesk::test {

namespace {

constexpr Instant noon{Duration(1'795'000'000'000)};

Request request(std::string key = {}, Instant now = noon)
{
    Request made;
    made.actor.account = {7};
    made.actor.name = "周敏";
    made.actor.post = Post::DutyManager;
    made.now = now;
    made.key = std::move(key);
    return made;
}

JournalNote noteAbout(std::int64_t ticket, std::string action = "ticket.accepted")
{
    return {std::move(action), {"ticket", ticket}, {{"ticket.state", Term{"sent"}, Term{"accepted"}}}, "因为"};
}

Result<JournalId> write(Database& database, const Request& by, const JournalNote& note)
{
    UnitOfWorkSql work(database);
    JournalStoreSql journal(database);
    return work([&] { return journal.append(by, note); });
}

bool chainHolds(Database& database)
{
    JournalStoreSql journal(database);
    JournalVerifier verifier;
    const auto entries = journal.since({}, 100'000);
    if (!entries)
        return false;
    for (const JournalEntry& entry : *entries) {
        if (!verifier.add(entry))
            return false;
    }
    return verifier.finish(*journal.head()).has_value();
}

} // namespace

class JournalStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryReadsAsItWasWritten()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        QVERIFY(write(*database, request("k1"), noteAbout(1)));
        JournalStoreSql journal(*database);
        const auto entries = journal.since({}, 10);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1u);
        const JournalEntry& entry = entries->front();
        QCOMPARE(entry.id.value, 1);
        QVERIFY(entry.at == noon);
        QCOMPARE(entry.actor.value, 7);
        QCOMPARE(entry.actorName, std::string("周敏"));
        QVERIFY(entry.post == Post::DutyManager);
        QCOMPARE(entry.key, std::string("k1"));
        QCOMPARE(entry.note.reason, std::string("因为"));
        QVERIFY(entry.note.changes == noteAbout(1).changes);
        QVERIFY(chainHolds(*database));
    }

    void readsAboutARecordNewestFirst()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        for (int i = 0; i < 10; ++i)
            QVERIFY(write(*database, request(), noteAbout(i % 2)));
        JournalStoreSql journal(*database);
        const auto page = journal.about({"ticket", 1}, 3, {});
        QVERIFY(page);
        QCOMPARE(page->size(), 3u);
        QCOMPARE(page->front().id.value, 10);
        const auto older = journal.about({"ticket", 1}, 3, page->back().id);
        QCOMPARE(older->size(), 2u);
        QCOMPARE(older->front().id.value, 4);
    }

    void severalEntriesOfAUnitFollowEachOther()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        UnitOfWorkSql work(*database);
        JournalStoreSql journal(*database);
        QVERIFY(work([&]() -> Result<> {
            for (int i = 0; i < 5; ++i)
                DUTYDESK_TRY(journal.append(request("one command"), noteAbout(i)));
            return {};
        }));
        QVERIFY(work([&] { return journal.append(request(), noteAbout(6)); }));
        QCOMPARE(journal.head()->last.value, 6);
        QVERIFY(chainHolds(*database));
        const auto outcome = journal.outcomeOf("one command");
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->entry.value, 1);
        QCOMPARE((*outcome)->record.id, 0);
    }

    void aKeyThatNeverRanIsNotFound()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        JournalStoreSql journal(*database);
        QVERIFY(!*journal.outcomeOf("never"));
        QVERIFY(!*journal.outcomeOf(""));
    }

    void timeNeverRunsBackwards()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        QVERIFY(write(*database, request(), noteAbout(1)));
        QVERIFY(write(*database, request({}, noon - std::chrono::hours(1)), noteAbout(2)));
        QVERIFY(write(*database, request({}, noon + std::chrono::hours(1)), noteAbout(3)));
        const auto entries = JournalStoreSql(*database).since({}, 10);
        QVERIFY(entries->at(1).at == noon);
        QVERIFY(entries->at(2).at == noon + std::chrono::hours(1));
        QVERIFY(chainHolds(*database));
    }

    void whatAUnitUndoesIsNotInTheChain()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        QVERIFY(write(*database, request(), noteAbout(1)));
        UnitOfWorkSql work(*database);
        JournalStoreSql journal(*database);
        const Result<> undone = work([&]() -> Result<> {
            DUTYDESK_TRY(journal.append(request("undone"), noteAbout(2)));
            return makeError(error::cancelled);
        });
        QVERIFY(!undone);
        QVERIFY(!*journal.outcomeOf("undone"));
        QVERIFY(work([&] { return journal.append(request("again"), noteAbout(3)); }));
        QCOMPARE(journal.head()->last.value, 2);
        QVERIFY(chainHolds(*database));
    }

    void twoWritersMakeOneChain()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        std::atomic<int> failed = 0;
        const auto writer = [&](int first) {
            const auto own = temporary.openAsIs();
            for (int i = 0; i < 60; ++i) {
                if (!write(*own, request("w" + std::to_string(first + i)), noteAbout(first + i)))
                    ++failed;
            }
        };
        std::thread one(writer, 0);
        std::thread two(writer, 1000);
        one.join();
        two.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(JournalStoreSql(*database).head()->last.value, 120);
        QVERIFY(chainHolds(*database));
    }

    /// Both ask first, as services do, and one of them does it.
    void aCommandSentTwiceAtOnceHappensOnce()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        for (int round = 0; round < 20; ++round) {
            const std::string key = "command " + std::to_string(round);
            std::atomic<int> done = 0;
            std::atomic<int> replayed = 0;
            const auto send = [&] {
                const auto own = temporary.openAsIs();
                UnitOfWorkSql work(*own);
                JournalStoreSql journal(*own);
                bool found = false;
                const Result<> outcome = work([&]() -> Result<> {
                    DUTYDESK_ASSIGN(before, journal.outcomeOf(key));
                    found = before.has_value();
                    if (found)
                        return {};
                    DUTYDESK_TRY(journal.append(request(key), noteAbout(round)));
                    return {};
                });
                if (outcome)
                    ++(found ? replayed : done);
            };
            std::thread one(send);
            std::thread two(send);
            one.join();
            two.join();
            QCOMPARE(done.load(), 1);
            QCOMPARE(replayed.load(), 1);
        }
        QCOMPARE(JournalStoreSql(*database).head()->last.value, 20);
        QVERIFY(chainHolds(*database));
    }

    void columnsThatDifferFromTheNoteAreFound()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        for (int i = 0; i < 3; ++i)
            QVERIFY(write(*database, request(), noteAbout(i)));
        QVERIFY(database->query("UPDATE journal_entry SET record_id = 99 WHERE id = 2").run());
        const auto entries = JournalStoreSql(*database).since({}, 10);
        QVERIFY(!entries);
        QVERIFY(entries.error().code == error::journalBroken);
        QVERIFY(*entries.error().find("entry") == Value(std::int64_t(2)));
    }
};

} // namespace dutydesk::test

using dutydesk::test::JournalStoreTest;
DUTYDESK_TEST(JournalStoreTest)

#include "journal_store_test.moc"
