#include "app/storage/backup_keeper_sql.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/backup/backup_error.h"
#include "core/backup/backup_flow.h"
#include "core/base/storage_error.h"
#include "core/journal/journal_service.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/temporary_database.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant noon{Duration(1'795'000'000'000)};

Result<JournalId> note(Database& database, std::int64_t ticket)
{
    UnitOfWorkSql work(database);
    JournalStoreSql journal(database);
    Request request;
    request.now = noon;
    return work([&]() -> Result<JournalId> {
        DUTYDESK_TRY(database.query("INSERT INTO setting (name, value, version) VALUES (?, ?, 1)",
                                    "ticket " + std::to_string(ticket), "退费")
                         .run());
        return journal.append(request, {"ticket.received", {"ticket", ticket}, {}, {}});
    });
}

Result<> restore(BackupKeeperSql& keeper, const std::string& name, Instant now)
{
    Request request;
    request.now = now;
    return keeper.restore(name, request, restoredNote(name, "test"), {});
}

int settings(Database& database)
{
    return *database.query("SELECT count(*) FROM setting").value<int>();
}

bool chainHolds(Database& database)
{
    JournalStoreSql journal(database);
    return JournalService(journal).verify({}).has_value();
}

/// How many locks this process holds on a file and its companions, as Linux counts them.
int locksOn(const QString& path)
{
    int found = 0;
    for (const char* companion : {"", "-wal", "-shm"}) {
        struct stat status{};
        if (stat(QFile::encodeName(path + QLatin1StringView(companion)).constData(), &status) != 0)
            continue;
        QFile locks(u"/proc/locks"_s);
        if (!locks.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray inode = ':' + QByteArray::number(qulonglong(status.st_ino)) + ' ';
        found += int(locks.readAll().count(inode));
    }
    return found;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsVerifiedAndListed()
    {
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        QVERIFY(note(*database, 1));
        BackupKeeperSql keeper(*database, folder.filePath(u"new/folder"_s));
        QVERIFY(keeper.list()->empty());
        const auto first = keeper.make(BackupCause::Daily, noon, {});
        QVERIFY_OK(first);
        QVERIFY(note(*database, 2));
        const auto second = keeper.make(BackupCause::ByHand, noon + std::chrono::hours(1), {});
        QVERIFY_OK(second);
        const auto list = keeper.list();
        QVERIFY(list);
        QCOMPARE(list->size(), 2u);
        const Backup& newest = list->front();
        QCOMPARE(newest.name, second->name);
        QVERIFY(newest.verified);
        QVERIFY(newest.bytes > 0);
        QVERIFY(newest.cause == BackupCause::ByHand);
        QVERIFY(newest.at == noon + std::chrono::hours(1));
        QCOMPARE(newest.head.last.value, 2);
        QVERIFY(newest.head.hash == JournalStoreSql(*database).head()->hash);
        QVERIFY_OK(keeper.remove(first->name));
        QCOMPARE(keeper.list()->size(), 1u);
    }

    void restoringBringsBackEverythingAndKeepsThePresentAside()
    {
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        const auto other = temporary.open();
        QVERIFY(note(*database, 1));
        BackupKeeperSql keeper(*database, folder.path());
        const auto backup = keeper.make(BackupCause::ByHand, noon, {});
        QVERIFY_OK(backup);
        QVERIFY(note(*database, 2));
        QCOMPARE(settings(*other), 2);

        QVERIFY_OK(restore(keeper, backup->name, noon + std::chrono::minutes(1)));
        QCOMPARE(settings(*database), 1);
        QCOMPARE(settings(*other), 1);
        QVERIFY(chainHolds(*other));
        QVERIFY(note(*other, 3));
        QVERIFY(note(*database, 4));
        QVERIFY(chainHolds(*database));

        const auto list = keeper.list();
        QCOMPARE(list->size(), 2u);
        QVERIFY(list->front().cause == BackupCause::BeforeRestore);
        QCOMPARE(list->front().head.last.value, 2);
        QVERIFY_OK(restore(keeper, list->front().name, noon + std::chrono::minutes(2)));
        QCOMPARE(settings(*other), 2);
    }

    void theEntryThatTellsOfItComesWithTheRestoredData()
    {
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        QVERIFY(note(*database, 1));
        BackupKeeperSql keeper(*database, folder.path());
        const auto backup = keeper.make(BackupCause::ByHand, noon, {});
        QVERIFY_OK(backup);
        Request request;
        request.now = noon + std::chrono::hours(1);
        request.actor.account = {3};
        request.actor.name = "陈立 'x'\\";
        request.key = "once";
        QVERIFY_OK(keeper.restore(backup->name, request, restoredNote(backup->name, "误删 'x'"), {}));
        JournalStoreSql journal(*database);
        const auto entries = journal.about({"installation", 1}, 1, {});
        QVERIFY_OK(entries);
        QCOMPARE(entries->front().note.action, std::string("backup.restored"));
        QCOMPARE(entries->front().note.reason, std::string("误删 'x'"));
        QCOMPARE(entries->front().actorName, request.actor.name);
        QCOMPARE(entries->front().id.value, 2);
        QVERIFY(chainHolds(*database));
    }

    void whatOthersSaveMeanwhileIsKeptAsideToo()
    {
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        const auto other = temporary.open();
        QVERIFY(note(*database, 1));
        BackupKeeperSql keeper(*database, folder.path());
        const auto backup = keeper.make(BackupCause::ByHand, noon, {});
        QVERIFY_OK(backup);
        QVERIFY(note(*database, 2));
        // The present state is written aside, then read through: just then somebody saves.
        int looks = 0;
        const Progress progress{[&](std::int64_t, std::int64_t) {
                                    if (!QDir(folder.path()).entryList({u"*before-restore*"_s}).isEmpty() && ++looks == 2)
                                        QVERIFY_OK(note(*other, 3));
                                },
                                {}};
        Request request;
        request.now = noon + std::chrono::hours(1);
        QVERIFY_OK(keeper.restore(backup->name, request, restoredNote(backup->name, "test"), progress));
        QCOMPARE(settings(*database), 1);
        const auto list = keeper.list();
        QCOMPARE(list->size(), 2u);
        QCOMPARE(list->front().head.last.value, 3);
        QVERIFY_OK(restore(keeper, list->front().name, noon + std::chrono::hours(2)));
        QCOMPARE(settings(*database), 3);
    }

    void anotherProgramsTablesOnTheServerStay()
    {
        if (testedEngine() != Engine::Postgresql)
            QSKIP("A file is one program's alone");
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        BackupKeeperSql keeper(*database, folder.path());
        QVERIFY(note(*database, 1));
        QVERIFY_OK(database->execute("CREATE TABLE payslip (id BIGINT)"));
        const auto backup = keeper.make(BackupCause::ByHand, noon, {});
        QVERIFY_OK(backup);
        QVERIFY_OK(restore(keeper, backup->name, noon + std::chrono::minutes(1)));
        QCOMPARE(*database->query("SELECT count(*) FROM payslip").value<int>(), 0);
    }

    void copiesAreForTheirOwnerOnly()
    {
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        const auto backup = BackupKeeperSql(*database, folder.path()).make(BackupCause::ByHand, noon, {});
        QVERIFY_OK(backup);
        struct stat status{};
        QCOMPARE(stat(backup->place.c_str(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }

    void aDamagedBackupIsRefusedAndNothingChanges()
    {
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        for (int i = 0; i < 50; ++i)
            QVERIFY(note(*database, i));
        BackupKeeperSql keeper(*database, folder.path());
        const auto backup = keeper.make(BackupCause::ByHand, noon, {});
        QVERIFY_OK(backup);
        QFile file(QString::fromStdString(backup->place));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        const auto refused = restore(keeper, backup->name, noon);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == error::backupDamaged);
        QCOMPARE(settings(*database), 50);
        QCOMPARE(keeper.list()->size(), 1u);
    }

    /// Other connections keep their locks through it: without them another process would take the
    /// write-ahead log away under them.
    void aDamagedDatabaseIsKeptAsideAndReplacedUnderOpenConnections()
    {
        if (testedEngine() != Engine::Sqlite)
            QSKIP("PostgreSQL keeps its own files");
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto other = temporary.open();
        for (int i = 0; i < 200; ++i)
            QVERIFY(note(*other, i));
        const auto backup = BackupKeeperSql(*other, folder.path()).make(BackupCause::ByHand, noon, {});
        QVERIFY_OK(backup);
        QVERIFY_OK(other->query("PRAGMA wal_checkpoint(TRUNCATE)").value<int>());
        const QString file = temporary.location().name;
        // By another process: closing the file in this one would drop the locks itself.
        QCOMPARE(QProcess::execute(u"dd"_s, {u"if=/dev/urandom"_s, u"of="_s + file, u"bs=4096"_s, u"seek=4"_s, u"count=20"_s,
                                             u"conv=notrunc"_s, u"status=none"_s}),
                 0);
        const auto database = temporary.openAsIs();
        QVERIFY(!database->query("SELECT count(*) FROM setting").value<int>());
        const int locks = locksOn(file);
        QVERIFY(locks > 0);

        BackupKeeperSql keeper(*database, folder.path());
        QVERIFY_OK(restore(keeper, backup->name, noon + std::chrono::minutes(1)));
        QCOMPARE(locksOn(file), locks);
        QCOMPARE(settings(*database), 200);
        QCOMPARE(settings(*other), 200);
        QVERIFY(note(*other, 1000));
        QVERIFY(chainHolds(*database));
        const auto list = keeper.list();
        QCOMPARE(list->size(), 2u);
        QVERIFY(list->front().cause == BackupCause::BeforeRestore);
        QVERIFY(!list->front().verified);
    }

    void aNameOutsideTheFolderIsNotFound()
    {
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        BackupKeeperSql keeper(*database, folder.path());
        QVERIFY(keeper.remove("../dutydesk.db").error().code == error::notFound);
        QVERIFY(restore(keeper, "none.db", noon).error().code == error::notFound);
    }

    void aCancelledOneLeavesNothing()
    {
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        for (int i = 0; i < 400; ++i)
            QVERIFY(database->query("INSERT INTO setting (name, value, version) VALUES (?, ?, 1)", i,
                                    std::string(4'000, 'x')).run());
        std::stop_source source;
        source.request_stop();
        BackupKeeperSql keeper(*database, folder.path());
        const auto made = keeper.make(BackupCause::ByHand, noon, {{}, source.get_token()});
        QVERIFY_ERROR(made, error::cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void witnessesShowAChainThatWasCutOff()
    {
        const TemporaryDatabase temporary;
        const QTemporaryDir folder;
        const auto database = temporary.open();
        for (int i = 0; i < 5; ++i)
            QVERIFY(note(*database, i));
        BackupKeeperSql keeper(*database, folder.path());
        const auto backup = keeper.make(BackupCause::ByHand, noon, {});
        QVERIFY_OK(backup);
        const std::vector<JournalWitness> witnesses{{backup->at, backup->head}};
        JournalStoreSql journal(*database);
        QVERIFY(JournalService(journal).verify({}, witnesses));

        // Somebody with the database in hand removes the last two entries and sets the head right.
        QVERIFY(database->query("DELETE FROM journal_entry WHERE id > 3").run());
        QVERIFY(database->query("UPDATE journal_head SET last = 3, hash = (SELECT hash FROM journal_entry WHERE id = 3)").run());
        QVERIFY(JournalService(journal).verify({}));
        const auto found = JournalService(journal).verify({}, witnesses);
        QVERIFY(!found);
        QVERIFY(found.error().code == error::journalBroken);
        QVERIFY(*found.error().find("kind") == Value(Term{"journal.broken.witness"}));
    }
};

DUTYDESK_TEST(BackupTest)

#include "backup_test.moc"
