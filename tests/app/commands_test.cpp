#include "tests/support/registry.h"
#include "tests/support/said.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpListsEveryCommand()
    {
        const Said help = saidByProgram({u"--help"_s});
        QCOMPARE(help.exit, 0);
        for (const auto& command : commands()) {
            QVERIFY(help.output.contains(u"  "_s + command->name() + u' '));
            const Said own = saidByProgram({command->name(), u"--help"_s});
            QCOMPARE(own.exit, 0);
            QVERIFY(own.output.contains(command->summary()));
        }
    }

    void namesAreDistinct()
    {
        QStringList names;
        for (const auto& command : commands())
            names << command->name();
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void saysItsVersion()
    {
        const Said version = saidByProgram({u"--version"_s});
        QCOMPARE(version.exit, 0);
        QVERIFY(version.output.startsWith(u"dutydesk "_s));
    }

    void wrongCallsEndWithTwoAndOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"--nix"_s};
        QTest::newRow("missing value") << QStringList{u"check"_s, u"--database"_s};
        QTest::newRow("language") << QStringList{u"check"_s, u"--language"_s, u"fr"_s};
        QTest::newRow("theme") << QStringList{u"tour"_s, u"/tmp"_s, u"--theme"_s, u"pink"_s};
        QTest::newRow("demo without file") << QStringList{u"demo"_s};
        QTest::newRow("demo seed") << QStringList{u"demo"_s, u"--out"_s, u"/nowhere/x.db"_s, u"--seed"_s, u"many"_s};
        QTest::newRow("tour without folder") << QStringList{u"tour"_s};
        QTest::newRow("location with a password") << QStringList{u"check"_s, u"--database"_s, u"postgresql://desk:se/cret@db"_s};
        QTest::newRow("check of nothing") << QStringList{u"check"_s, u"--database"_s, u"/nowhere/x.db"_s};
    }

    void wrongCallsEndWithTwoAndOneLine()
    {
        QFETCH(QStringList, arguments);
        const Said ran = saidByProgram(arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.isOneLine(), qPrintable(ran.errors));
        QVERIFY(!ran.errors.contains(u"cret"_s));
        QVERIFY(ran.output.isEmpty());
    }

    void checkSaysWhoseDatabaseItIs()
    {
        const QTemporaryDir folder;
        const auto make = [&folder](const QString& name, const QStringList& statements) {
            const QString file = folder.filePath(name);
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
                database.setDatabaseName(file);
                database.open();
                for (const QString& statement : statements)
                    QSqlQuery(database).exec(statement);
                database.close();
            }
            QSqlDatabase::removeDatabase(name);
            return file;
        };
        const QString recipes = make(u"recipes.db"_s, {u"CREATE TABLE recipe (name TEXT)"_s});
        const QString newer = make(u"newer.db"_s, {u"CREATE TABLE schema_step (number BIGINT, name TEXT)"_s,
                                                   u"INSERT INTO schema_step VALUES (9999, 'later')"_s});
        const QString empty = make(u"empty.db"_s, {u"PRAGMA user_version = 0"_s});
        const auto said = [](const QString& file) { return saidByProgram({u"check"_s, u"--database"_s, file}).errors; };
        QVERIFY2(said(recipes).contains(u"another program"_s), qPrintable(said(recipes)));
        QVERIFY2(said(newer).contains(u"9,999"_s), qPrintable(said(newer)));
        QVERIFY2(said(empty).contains(u"no centre"_s), qPrintable(said(empty)));
    }

    void checkNamesTheFirstBadEntry()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"demo.db"_s);
        QCOMPARE(saidByProgram({u"demo"_s, u"--out"_s, file, u"--seed"_s, u"3"_s}).exit, 0);
        // Nothing is left of the making.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"demo.db"_s});
        QCOMPARE(saidByProgram({u"demo"_s, u"--out"_s, file}).exit, 2);
        const Said sound = saidByProgram({u"check"_s, u"--database"_s, file});
        QCOMPARE(sound.exit, 0);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE journal_entry SET actor_name = 'nobody' WHERE id = 77"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        const Said tampered = saidByProgram({u"check"_s, u"--database"_s, file});
        QCOMPARE(tampered.exit, 1);
        QVERIFY2(tampered.errors.contains(u"77"_s), qPrintable(tampered.errors));
        QVERIFY(tampered.isOneLine());
    }
};

DUTYDESK_TEST(CommandsTest)

} // namespace dutydesk::test

#include "commands_test.moc"
