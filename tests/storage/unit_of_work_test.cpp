#include "app/storage/unit_of_work_sql.h"
#include "core/base/storage_error.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/temporary_database.h"

#include <QProcess>
#include <QTest>

#include <thread>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

Result<> put(Database& database, std::string_view name)
{
    DUTYDESK_TRY(database.query("INSERT INTO setting (name, value, version) VALUES (?, 'x', 1)", name).run());
    return {};
}

int settings(Database& database)
{
    return *database.query("SELECT count(*) FROM setting").value<int>();
}

} // namespace

class UnitOfWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOrNothing()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        UnitOfWorkSql work(*database);
        QVERIFY(work([&]() -> Result<> {
            DUTYDESK_TRY(put(*database, "a"));
            return put(*database, "b");
        }));
        const Result<> failed = work([&]() -> Result<> {
            DUTYDESK_TRY(put(*database, "c"));
            return makeError(error::cancelled);
        });
        QVERIFY(failed.error().code == error::cancelled);
        QCOMPARE(settings(*database), 2);
    }

    void aUnitInsideJoinsTheOneAround()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        UnitOfWorkSql work(*database);
        const Result<int> outcome = work([&]() -> Result<int> {
            DUTYDESK_TRY(put(*database, "a"));
            DUTYDESK_TRY(work([&] { return put(*database, "b"); }));
            return 7;
        });
        QCOMPARE(*outcome, 7);
        QCOMPARE(settings(*database), 2);
    }

    /// Even a failure that the body ignores: half of what the inner unit did may not stay.
    void aFailedUnitInsideUndoesTheOneAround()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        UnitOfWorkSql work(*database);
        const Result<> outcome = work([&]() -> Result<> {
            DUTYDESK_TRY(put(*database, "a"));
            const Result<> ignored = work([&]() -> Result<> {
                DUTYDESK_TRY(put(*database, "b"));
                return makeError(error::cancelled);
            });
            return {};
        });
        QVERIFY(outcome.error().code == error::cancelled);
        QCOMPARE(settings(*database), 0);
    }

    void aFailedStatementUndoesTheUnitOnBothEngines()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        UnitOfWorkSql work(*database);
        const Result<> outcome = work([&]() -> Result<> {
            DUTYDESK_TRY(put(*database, "a"));
            const Result<> ignored = put(*database, "a");
            return put(*database, "b");
        });
        QVERIFY(outcome.error().code == error::storageConflict);
        QCOMPARE(settings(*database), 0);
        QVERIFY(work([&] { return put(*database, "a"); }));
        QCOMPARE(settings(*database), 1);
    }

    /// A read that turns into a write, on two connections at once, loses no step.
    /// Each reads what it then replaces, as use cases do that look before they write.
    void twoWritersLoseNothing()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        QVERIFY(database->query("INSERT INTO counter (name, count) VALUES ('steps', 0)").run());
        std::atomic<int> failed = 0;
        const auto writer = [&] {
            const auto own = temporary.openAsIs({.wait = std::chrono::seconds(60)});
            UnitOfWorkSql work(*own);
            for (int i = 0; i < 100; ++i) {
                const Result<> step = work([&]() -> Result<> {
                    DUTYDESK_ASSIGN(count, own->query("SELECT count FROM counter WHERE name = 'steps'").value<int>());
                    DUTYDESK_TRY(own->query("UPDATE counter SET count = ? WHERE name = 'steps'", count + 1).run());
                    return {};
                });
                if (!step)
                    ++failed;
            }
        };
        std::thread one(writer);
        std::thread two(writer);
        one.join();
        two.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(*database->query("SELECT count FROM counter WHERE name = 'steps'").value<int>(), 200);
    }

    void whoeverKeepsItLockedIsNamedBusy()
    {
        const TemporaryDatabase temporary;
        const auto holder = temporary.open();
        const auto database = temporary.openAsIs({.wait = std::chrono::milliseconds(20)});
        QVERIFY(holder->query("INSERT INTO counter (name, count) VALUES ('held', 0)").run());
        QVERIFY(holder->begin());
        QVERIFY(holder->query("UPDATE counter SET count = 1").run());
        UnitOfWorkSql work(*database, 2);
        const auto write = [&]() -> Result<> {
            DUTYDESK_TRY(database->query("UPDATE counter SET count = 2").run());
            return {};
        };
        QVERIFY(work(write).error().code == error::storageBusy);
        QVERIFY(holder->commit());
        QVERIFY(work(write));
    }

    void twoThatWaitForEachOtherBothGetThrough()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        QVERIFY(database->query("INSERT INTO counter (name, count) VALUES ('a', 0), ('b', 0)").run());
        std::atomic<int> failed = 0;
        const auto writer = [&](const char* first, const char* second) {
            const auto own = temporary.openAsIs();
            UnitOfWorkSql work(*own, 20);
            for (int i = 0; i < 5; ++i) {
                const Result<> step = work([&]() -> Result<> {
                    for (const char* name : {first, second})
                        DUTYDESK_TRY(own->query("UPDATE counter SET count = count + 1 WHERE name = ?", name).run());
                    return {};
                });
                if (!step)
                    ++failed;
            }
        };
        std::thread one(writer, "a", "b");
        std::thread two(writer, "b", "a");
        one.join();
        two.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(*database->query("SELECT sum(count) FROM counter").value<int>(), 20);
    }

    /// Two processes write at once; one of them is killed in the middle.
    void whatWasSaidToBeSavedSurvivesAKilledWriter()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.open();
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DUTYDESK_TEST_WRITE"_s, temporary.text());
        writer.setProcessEnvironment(environment);
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {u"unit_of_work_test"_s, u"writesUntilKilled"_s});
        QByteArray said;
        int own = 0;
        while (said.count("saved ") < 30) {
            QVERIFY(writer.waitForReadyRead(60'000));
            said += writer.readAllStandardOutput();
            QVERIFY_OK(UnitOfWorkSql(*database)([&] { return put(*database, "own " + std::to_string(own)); }));
            ++own;
        }
        writer.kill();
        QVERIFY(writer.waitForFinished(60'000));
        said += writer.readAllStandardOutput();
        for (const QByteArray& line : said.split('\n')) {
            if (line.startsWith("saved ") && line.endsWith('.')) {
                const auto kept = database->query("SELECT count(*) FROM setting WHERE name = ?", line.toStdString()).value<int>();
                QCOMPARE(*kept, 1);
            }
        }
        QCOMPARE(*database->query("SELECT count(*) FROM setting WHERE name LIKE 'own %'").value<int>(), own);
    }

    /// The other process of the test above; nothing to do in an ordinary run.
    void writesUntilKilled()
    {
        const QString text = qEnvironmentVariable("DUTYDESK_TEST_WRITE");
        if (text.isEmpty())
            return;
        const auto database = Database::open(*DatabaseLocation::parse(text));
        QVERIFY_OK(database);
        UnitOfWorkSql work(**database);
        for (int i = 0; i < 100'000; ++i) {
            const std::string name = "saved " + std::to_string(i) + ".";
            QVERIFY_OK(work([&] { return put(**database, name); }));
            std::puts(name.c_str());
            std::fflush(stdout);
        }
    }
};

DUTYDESK_TEST(UnitOfWorkTest)

#include "unit_of_work_test.moc"
