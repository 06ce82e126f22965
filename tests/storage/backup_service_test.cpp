#include "app/policies/policy_files.h"
#include "app/storage/backup_keeper_sql.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/backup/backup_service.h"
#include "core/journal/journal_service.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/temporary_database.h"

#include <QTest>

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

constexpr Instant noon{Duration(1'795'000'000'000)};
using std::chrono::hours;

struct ShippedPolicies : PolicySource
{
    Result<PolicySet> setOn(Date) override
    {
        DUTYDESK_ASSIGN(items, readPolicies());
        return PolicySet(0, std::move(items));
    }

    Result<PolicySet> setDecidedBy(Date date, int) override { return setOn(date); }
};

Request by(Post post, Instant now = noon, std::string reason = {})
{
    Request request;
    request.actor.account = {3};
    request.actor.name = "陈立";
    request.actor.post = post;
    request.now = now;
    request.reason = std::move(reason);
    return request;
}

/// A database with its backups in a folder of their own.
struct Desk
{
    TemporaryDatabase temporary;
    QTemporaryDir folder;
    std::unique_ptr<Database> database = temporary.open();
    UnitOfWorkSql work{*database};
    JournalStoreSql journalStore{*database};
    JournalService journal{journalStore};
    BackupKeeperSql keeper{*database, folder.path()};
    ShippedPolicies policies;
    BackupService backups{keeper, policies, journalStore, work};

    Result<JournalId> note(std::int64_t ticket)
    {
        return work([&] {
            return journalStore.append(by(Post::DutyManager), {"ticket.received", {"ticket", ticket}, {}, {}});
        });
    }
};

} // namespace

class BackupServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySomePostsMay()
    {
        Desk desk;
        QVERIFY_ERROR(desk.backups.list(by(Post::FrontLineAgent)), error::forbidden);
        QVERIFY_ERROR(desk.backups.make(by(Post::DutyManager), {}), error::forbidden);
        QVERIFY_ERROR(desk.backups.restore(by(Post::Maintenance), "a.db", {}), error::forbidden);
        QVERIFY_OK(desk.backups.list(by(Post::Administrator)));
    }

    void theAutomaticOneIsMadeOnceADay()
    {
        Desk desk;
        QVERIFY(desk.backups.makeIfDue(noon, {})->has_value());
        QVERIFY(!desk.backups.makeIfDue(noon + hours(23), {})->has_value());
        QVERIFY(desk.backups.makeIfDue(noon + hours(24), {})->has_value());
        QCOMPARE(desk.keeper.list()->size(), 2u);
    }

    void theNewestFourteenAreKept()
    {
        Desk desk;
        for (int day = 0; day < 16; ++day)
            QVERIFY_OK(desk.backups.makeIfDue(noon + hours(24 * day), {}));
        const auto kept = desk.backups.list(by(Post::Administrator));
        QVERIFY_OK(kept);
        QCOMPARE(kept->size(), 14u);
        QVERIFY(kept->front().at == noon + hours(24 * 15));
        QVERIFY(kept->back().at == noon + hours(24 * 2));
    }

    void theJournalTellsOfARestore()
    {
        Desk desk;
        QVERIFY_OK(desk.note(1));
        const auto backup = desk.backups.make(by(Post::Administrator), {});
        QVERIFY_OK(backup);
        for (std::int64_t ticket = 2; ticket < 8; ++ticket)
            QVERIFY_OK(desk.note(ticket));
        const JournalId before = desk.journal.head()->last;
        QVERIFY_OK(desk.backups.restore(by(Post::Administrator, noon + hours(1), "误删"), backup->name, {}));

        const auto news = desk.journal.newsSince(before);
        QVERIFY_OK(news);
        QVERIFY(news->tooMany);
        const auto history = desk.journalStore.about({"installation", 1}, 1, {});
        QVERIFY_OK(history);
        QCOMPARE(history->front().note.action, std::string("backup.restored"));
        QCOMPARE(history->front().note.reason, std::string("误删"));
        QCOMPARE(history->front().actorName, std::string("陈立"));

        // What the backups saw before the restore is another chain, and no witness against this one.
        std::vector<JournalWitness> witnesses;
        const auto list = desk.keeper.list();
        QVERIFY_OK(list);
        for (const Backup& kept : *list)
            witnesses.push_back({kept.at, kept.head});
        QCOMPARE(witnesses.size(), 2u);
        QVERIFY_OK(desk.journal.verify({}, witnesses));
    }

    void newsNamesEachRecordOnce()
    {
        Desk desk;
        QVERIFY_OK(desk.note(1));
        const JournalId seen = desk.journal.head()->last;
        QVERIFY(desk.journal.newsSince(seen)->records.empty());
        for (std::int64_t ticket : {5, 6, 5, 5})
            QVERIFY_OK(desk.note(ticket));
        const auto news = desk.journal.newsSince(seen);
        QVERIFY_OK(news);
        QVERIFY(!news->tooMany);
        QCOMPARE(news->last.value, 5);
        QVERIFY((news->records == std::vector<RecordRef>{{"ticket", 5}, {"ticket", 6}}));
    }

    void historyIsForThoseWhoMaySeeTheRecord()
    {
        Desk desk;
        QVERIFY_OK(desk.note(1));
        const RecordRef ticket{"ticket", 1};
        Subject elsewhere;
        elsewhere.owner = {77};
        QVERIFY_ERROR(desk.journal.about(by(Post::Payroll), ticket, Action::TicketRead, elsewhere, 10), error::forbidden);
        QCOMPARE(desk.journal.about(by(Post::DutyManager), ticket, Action::TicketRead, elsewhere, 10)->size(), 1u);
    }
};

DUTYDESK_TEST(BackupServiceTest)

#include "backup_service_test.moc"
