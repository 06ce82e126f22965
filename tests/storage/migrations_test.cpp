#include "app/storage/migrations.h"
#include "core/base/storage_error.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/temporary_database.h"

#include <QTest>

#include <thread>

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

const std::vector<Migration> steps{
    {1, "first", "CREATE TABLE one (id {id}, name TEXT NOT NULL);\nINSERT INTO one (name) VALUES ('a;b');\n"},
    {2, "second", "-- A comment; with a semicolon\nALTER TABLE one ADD COLUMN size BIGINT NOT NULL DEFAULT 7;"},
    {3, "third", "CREATE TABLE three (id {id});\nINSERT INTO no_such_table VALUES (1);"},
};

std::vector<Migration> first(std::size_t count)
{
    return {steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshIsFromZero()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.openAsIs();
        QCOMPARE(*schemaVersion(*database), 0);
        QVERIFY_OK(migrate(*database));
        QCOMPARE(*schemaVersion(*database), knownMigrations().back().number);
        QVERIFY_OK(migrate(*database));
    }

    void numbersAreDistinctAndNamed()
    {
        int last = 0;
        for (const Migration& step : knownMigrations()) {
            QVERIFY(step.number > last);
            QVERIFY(!step.name.empty());
            QVERIFY(!statementsOf(step.sql).empty());
            last = step.number;
        }
    }

    void goesOnWhereTheDatabaseIsAndKeepsItsRows()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.openAsIs();
        QVERIFY_OK(migrate(*database, first(1)));
        QVERIFY_OK(migrate(*database, first(2)));
        QCOMPARE(*schemaVersion(*database), 2);
        QCOMPARE(*database->query("SELECT name FROM one").value<std::string>(), std::string("a;b"));
        QCOMPARE(*database->query("SELECT size FROM one").value<int>(), 7);
    }

    void aStepThatFailsLeavesTheOneBefore()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.openAsIs();
        QVERIFY_ERROR(migrate(*database, steps), error::storageFailed);
        QCOMPARE(*schemaVersion(*database), 2);
        QVERIFY(!database->query("SELECT count(*) FROM three").value<int>());
        QCOMPARE(*database->query("SELECT count(*) FROM one").value<int>(), 1);
    }

    void aBackupComesBeforeAChangeOfData()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.openAsIs();
        int asked = 0;
        const auto backup = [&]() -> Result<> {
            ++asked;
            return {};
        };
        QVERIFY_OK(migrate(*database, first(1), backup));
        QCOMPARE(asked, 0);
        QVERIFY_OK(migrate(*database, first(2), backup));
        QCOMPARE(asked, 1);
        QVERIFY_OK(migrate(*database, first(2), backup));
        QCOMPARE(asked, 1);
    }

    void withoutThatBackupNothingChanges()
    {
        const TemporaryDatabase temporary;
        const auto database = temporary.openAsIs();
        QVERIFY_OK(migrate(*database, first(1)));
        QVERIFY_ERROR(migrate(*database, first(2), [] { return Result<>(makeError(error::storageFull)); }), error::storageFull);
        QCOMPARE(*schemaVersion(*database), 1);
    }

    void twoConsolesThatStartTogetherTakeEachStepOnce()
    {
        const TemporaryDatabase temporary;
        std::atomic<int> failed = 0;
        const auto start = [&] {
            const auto database = temporary.openAsIs();
            if (const Result<> done = migrate(*database); !done) {
                qWarning("%s", described(done.error()).constData());
                ++failed;
            }
        };
        std::thread one(start);
        std::thread two(start);
        one.join();
        two.join();
        QCOMPARE(failed.load(), 0);
        const auto database = temporary.openAsIs();
        QCOMPARE(*database->query("SELECT count(*) FROM schema_step").value<std::size_t>(), knownMigrations().size() + 1);
    }
};

DUTYDESK_TEST(MigrationsTest)

#include "migrations_test.moc"
