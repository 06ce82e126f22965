#include "app/storage/database_check.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/migrations.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/base/storage_error.h"
#include "core/journal/journal_service.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/temporary_database.h"

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Until the end of the scope file permissions count, for root too.
class Unprivileged
{
public:
    Unprivileged() { m_lowered = geteuid() == 0 && setresuid(65534, 65534, 0) == 0; }
    ~Unprivileged()
    {
        if (m_lowered && setresuid(0, 0, 0) != 0)
            qFatal("root's rights did not come back");
    }

private:
    bool m_lowered = false;
};

Result<> put(Database& database, std::string_view name, std::size_t length = 1)
{
    UnitOfWorkSql work(database);
    return work([&]() -> Result<> {
        DUTYDESK_TRY(database.query("INSERT INTO setting (name, value, version) VALUES (?, ?, 1)", name,
                                    std::string(length, 'x')).run());
        return {};
    });
}

int settings(Database& database)
{
    return *database.query("SELECT count(*) FROM setting").value<int>();
}

DatabaseLocation fileAt(const QString& path)
{
    DatabaseLocation location;
    location.name = path;
    return location;
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(path));
}

} // namespace

/// Each way in which a database can be bad has an error of its own, and nothing is lost by meeting it.
class BadDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromANewerVersion()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        QVERIFY_OK(database->query("INSERT INTO schema_step (number, name) VALUES (9999, 'later')").run());
        const Result<> refused = migrate(*database);
        QVERIFY_ERROR(refused, error::storageNewer);
        QVERIFY(*refused.error().find("found") == Value(std::int64_t(9999)));
    }

    void ofAnotherProgram()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.openAsIs();
        QVERIFY_OK(database->execute("CREATE TABLE recipes (name TEXT)"));
        QVERIFY_ERROR(migrate(*database), error::storageForeign);
    }

    /// Whatever is not ours to work with stays byte for byte as it is, and nothing comes to lie beside it.
    void othersAreNotTouched_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("another program's") << QStringList{u"CREATE TABLE recipe (name TEXT)"_s};
        QTest::newRow("a newer version's") << QStringList{u"CREATE TABLE schema_step (number BIGINT, name TEXT)"_s,
                                                          u"INSERT INTO schema_step VALUES (9999, 'later')"_s};
    }

    void othersAreNotTouched()
    {
        QFETCH(QStringList, statements);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"others.sqlite"_s);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            for (const QString& statement : statements)
                QVERIFY(QSqlQuery(other).exec(statement));
            other.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        const auto content = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = content();
        {
            const auto database = Database::open(fileAt(path));
            QVERIFY_OK(database);
            QVERIFY(!migrate(**database));
        }
        QCOMPARE(content(), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"others.sqlite"_s});
    }

    void aNewFileIsForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.db"_s);
        const auto database = Database::open(fileAt(path));
        QVERIFY_OK(database);
        QVERIFY_OK(migrate(**database));
        for (const QString& file : {path, path + "-wal"_L1}) {
            const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
        }
    }

    void notSqlite_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("timestamp,calls\n2026-11-21 09:00,12\n").repeated(100);
        QByteArray noise(100'000, Qt::Uninitialized);
        for (int i = 0; i < noise.size(); ++i)
            noise[i] = char(i * 7919 >> 3);
        QTest::newRow("random bytes") << noise;
        QTest::newRow("short") << QByteArray("x");
    }

    void notSqlite()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.txt"_s);
        write(path, content);
        QVERIFY_ERROR(Database::open(fileAt(path)), error::storageNotDatabase);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void notThere()
    {
        const QTemporaryDir folder;
        QVERIFY_ERROR(Database::open(fileAt(folder.filePath(u"no/such/folder/a.db"_s))), error::storageCannotOpen);
        QVERIFY_ERROR(Database::open(fileAt(folder.path())), error::storageCannotOpen);
        QVERIFY_ERROR(Database::open(fileAt(folder.filePath(u"a.db"_s)), {.readOnly = true}), error::storageCannotOpen);
        QVERIFY(!QFile::exists(folder.filePath(u"a.db"_s)));
        QVERIFY_ERROR(Database::open(*DatabaseLocation::parse(u"postgresql://x@/y?host=/no/such/socket"_s)),
                      error::storageCannotOpen);
    }

    void emptyFileIsAFreshDatabase()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"a.db"_s), {});
        const auto database = Database::open(fileAt(folder.filePath(u"a.db"_s)));
        QVERIFY_OK(database);
        QVERIFY_OK(migrate(**database));
        QVERIFY_OK(put(**database, "a"));
    }

    void readOnlyFile()
    {
        if (testedEngine() == Engine::Postgresql)
            return;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.db"_s);
        {
            const auto database = Database::open(fileAt(path));
            QVERIFY_OK(migrate(**database));
            QVERIFY_OK(put(**database, "a"));
        }
        QFile::remove(path + "-ballast"_L1);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
                                                         | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
        {
            const Unprivileged unprivileged;
            const auto database = Database::open(fileAt(path));
            QVERIFY_ERROR(database, error::storageReadOnly);
        }
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void noRightToRead()
    {
        if (testedEngine() == Engine::Postgresql)
            return;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.db"_s);
        QVERIFY_OK(Database::open(fileAt(path)));
        QVERIFY(QFile::setPermissions(path, {}));
        const Unprivileged unprivileged;
        QVERIFY_ERROR(Database::open(fileAt(path)), error::storageCannotOpen);
    }

    void openedForReadingOnly()
    {
        const TemporaryDatabase temporary;
        const auto owner = temporary.open();
        const auto database = temporary.openAsIs({.readOnly = true});
        QCOMPARE(settings(*database), 0);
        QVERIFY_ERROR(put(*database, "a"), error::storageReadOnly);
        QCOMPARE(settings(*owner), 0);
    }

    void corruptedInTheMiddle()
    {
        if (testedEngine() == Engine::Postgresql)
            return;
        const TemporaryDatabase temporary;
        {
            const auto database = temporary.open();
            for (int i = 0; i < 300; ++i)
                QVERIFY_OK(put(*database, std::to_string(i), 1000));
            QVERIFY_OK(checkDatabase(*database, {}));
        }
        QFile file(temporary.location().name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 middle = file.size() / 4096 * 2 / 3;
        for (qint64 page = middle; page < middle + 20; ++page) {
            QVERIFY(file.seek(page * 4096));
            QCOMPARE(file.write(QByteArray(4096, char(0xa5))), 4096);
        }
        file.close();
        const auto database = temporary.openAsIs();
        QVERIFY_ERROR(checkDatabase(*database, {}), error::storageCorrupted);
        QVERIFY_ERROR(database->query("SELECT name, value FROM setting").each([](Row&) {}), error::storageCorrupted);
    }

    void fullDisk()
    {
        if (testedEngine() == Engine::Postgresql)
            return;
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        const QString ballast = temporary.location().name + "-ballast"_L1;
        QVERIFY(QFile::exists(ballast));
        QVERIFY_OK(put(*database, "before"));
        QVERIFY_OK(database->query("PRAGMA max_page_count = 1").one([](Row&) { return 0; }));
        Result<> outcome;
        int kept = 1;
        for (; outcome && kept < 10'000; ++kept)
            outcome = put(*database, std::to_string(kept), 4000);
        QVERIFY_ERROR(outcome, error::storageFull);
        QVERIFY(!QFile::exists(ballast));
        QCOMPARE(settings(*database), kept - 1);

        // Somebody makes room: the ballast comes back with the next step.
        QVERIFY_OK(database->query("PRAGMA max_page_count = 1000000").one([](Row&) { return 0; }));
        QVERIFY_OK(put(*database, "after", 4000));
        QVERIFY(QFile::exists(ballast));
    }

    void lockedByAnotherProcess()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        QVERIFY_OK(put(*database, "before"));
        QProcess holder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DUTYDESK_TEST_HOLD"_s, temporary.text());
        holder.setProcessEnvironment(environment);
        holder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        holder.start(QCoreApplication::applicationFilePath(), {u"bad_database_test"_s, u"holdsTheLock"_s});
        QByteArray said;
        const auto holds = [&] { return (said += holder.readAllStandardOutput()).contains("held"); };
        QTRY_VERIFY_WITH_TIMEOUT(holds(), 60'000);
        const auto impatient = temporary.openAsIs({.wait = std::chrono::milliseconds(50)});
        UnitOfWorkSql work(*impatient, 3);
        const auto change = [&]() -> Result<> {
            DUTYDESK_TRY(impatient->query("UPDATE setting SET value = 'y'").run());
            return {};
        };
        QVERIFY_ERROR(work(change), error::storageBusy);
        QCOMPARE(settings(*impatient), 1);
        holder.kill();
        QVERIFY(holder.waitForFinished(60'000));
        // The server notices the dead client on its own time.
        QTRY_VERIFY_WITH_TIMEOUT(work(change).has_value(), 60'000);
    }

    /// The other process of `lockedByAnotherProcess`; nothing to do in an ordinary run.
    void holdsTheLock()
    {
        const QString text = qEnvironmentVariable("DUTYDESK_TEST_HOLD");
        if (text.isEmpty())
            return;
        const auto database = Database::open(*DatabaseLocation::parse(text));
        QVERIFY_OK((*database)->begin());
        QVERIFY_OK((*database)->query("UPDATE setting SET value = 'held'").run());
        std::puts("held");
        std::fflush(stdout);
        QTest::qWait(120'000);
    }

    void tamperedJournalRow_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("note") << u"UPDATE journal_entry SET note = (SELECT note FROM journal_entry WHERE id = 4) WHERE id = 3"_s;
        QTest::newRow("actor") << u"UPDATE journal_entry SET actor_name = 'somebody else' WHERE id = 3"_s;
        QTest::newRow("time") << u"UPDATE journal_entry SET at = at + 1 WHERE id = 3"_s;
        QTest::newRow("record") << u"UPDATE journal_entry SET record_id = 77 WHERE id = 3"_s;
        QTest::newRow("removed") << u"DELETE FROM journal_entry WHERE id = 2"_s;
    }

    void tamperedJournalRow()
    {
        QFETCH(QString, change);
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        UnitOfWorkSql work(*database);
        JournalStoreSql journal(*database);
        for (int i = 0; i < 6; ++i) {
            Request request;
            request.now = Instant(Duration(1'795'000'000'000 + i));
            QVERIFY_OK(work([&] { return journal.append(request, {"ticket.received", {"ticket", i + 1}, {}, {}}); }));
        }
        QVERIFY_OK(JournalService(journal).verify({}));
        QVERIFY_OK(database->query(change.toStdString()).run());
        const auto found = JournalService(journal).verify({});
        QVERIFY_ERROR(found, error::journalBroken);
        QVERIFY(*found.error().find("entry") == Value(std::int64_t(3)));
    }

    void theServerGoesAwayMidEdit()
    {
        if (testedEngine() == Engine::Sqlite)
            return;
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        const auto other = temporary.openAsIs();
        QVERIFY_OK(put(*database, "before"));
        const auto process = [&] { return *database->query("SELECT pg_backend_pid()").value<int>(); };
        const auto cutOff = [&](int number) {
            QVERIFY_OK(other->query("SELECT pg_terminate_backend(?, 10000)", number).value<bool>());
        };

        UnitOfWorkSql work(*database);
        const Result<> edit = work([&]() -> Result<> {
            DUTYDESK_TRY(database->query("INSERT INTO setting (name, value, version) VALUES ('half', 'x', 1)").run());
            cutOff(process());
            DUTYDESK_TRY(database->query("INSERT INTO setting (name, value, version) VALUES ('done', 'x', 1)").run());
            return {};
        });
        QVERIFY_ERROR(edit, error::storageConnectionLost);
        QCOMPARE(settings(*other), 1);
        QVERIFY_OK(put(*database, "after"));
        QCOMPARE(settings(*database), 2);

        // Between two edits nobody needs to notice.
        cutOff(process());
        QVERIFY_OK(put(*database, "later"));

        // A read says it once, and the next one works.
        cutOff(process());
        QVERIFY_ERROR(database->query("SELECT count(*) FROM setting").value<int>(), error::storageConnectionLost);
        QCOMPARE(settings(*database), 3);
    }
};

DUTYDESK_TEST(BadDatabaseTest)

#include "bad_database_test.moc"
