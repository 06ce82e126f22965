#include "tests/support/centre_file.h"
#include "tests/support/registry.h"

#include <QTest>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsCallsOnce()
    {
        const CentreFile centre;
        const QString file = centre.write(u"calls.csv"_s, "timestamp,calls\n2026-03-02 07:00,11\n2026-03-02 07:05,12\n");
        const auto first = centre.run({u"import"_s, u"calls"_s, file});
        QCOMPARE(first.errors, QString());
        QCOMPARE(first.exit, 0);
        QVERIFY(first.output.contains(u"2 intervals imported."_s));
        const auto second = centre.run({u"import"_s, u"calls"_s, file});
        QCOMPARE(second.exit, 0);
        QVERIFY(second.output.contains(u"known already"_s));
    }

    void badRowsAreListedAndSkippedOnlyWhenAsked()
    {
        const CentreFile centre;
        const QString file = centre.write(
            u"calls.csv"_s, "timestamp,calls\n2026-03-02 07:00,11\n2026-03-02 07:05,many\n2026-03-02 07:10,12\n");
        const auto refused = centre.run({u"import"_s, u"calls"_s, file});
        QCOMPARE(refused.exit, 2);
        QVERIFY(refused.output.contains(u"row 3, calls, “many”"_s));
        QCOMPARE(refused.errors.trimmed().count(u'\n'), 0);
        const auto skipped = centre.run({u"import"_s, u"calls"_s, file, u"--skip-bad-rows"_s});
        QCOMPARE(skipped.exit, 0);
        QVERIFY(skipped.output.contains(u"2 intervals imported. Wrong rows skipped: 1."_s));
    }

    void correctionsWaitForAYes()
    {
        const CentreFile centre;
        const QString file = centre.write(u"calls.csv"_s, "timestamp,calls\n2026-03-02 07:00,11\n2026-03-02 07:05,12\n");
        QCOMPARE(centre.run({u"import"_s, u"calls"_s, file}).exit, 0);
        centre.write(u"calls.csv"_s, "timestamp,calls\n2026-03-02 07:00,11\n2026-03-02 07:05,13\n");
        QCOMPARE(centre.run({u"import"_s, u"calls"_s, file}).exit, 2);
        const auto done = centre.run({u"import"_s, u"calls"_s, file, u"--confirm-corrections"_s});
        QCOMPARE(done.exit, 0);
        QVERIFY(done.output.contains(u"1 corrected"_s));
    }

    void importsPeople()
    {
        const CentreFile centre;
        const QString file = centre.write(u"people.csv"_s, "number,name,post\n1001,王小明,front-line-agent\n");
        const auto done = centre.run({u"import"_s, u"people"_s, file});
        QCOMPARE(done.errors, QString());
        QVERIFY(done.output.contains(u"People added: 1"_s));
        QVERIFY(!done.output.contains(u"skipped"_s));
        // Two cells are wrong in one row.
        centre.write(u"people.csv"_s, "number,name,post,joined\n1002,李娜,trainer,2026-01-01\n1003,赵敏,nobody,never\n");
        const auto skipped = centre.run({u"import"_s, u"people"_s, file, u"--skip-bad-rows"_s});
        QVERIFY2(skipped.output.contains(u"People added: 1, changed: 0. Wrong rows skipped: 1."_s), qPrintable(skipped.output));
    }

    void saysWhyNot()
    {
        const CentreFile centre;
        const QString good = centre.write(u"calls.csv"_s, "timestamp,calls\n2026-03-02 07:00,11\n");
        const auto fails = [&](const QStringList& words, const QString& reason, bool signedIn = true) {
            const auto ran = centre.run(words, signedIn);
            return ran.exit == 2 && ran.errors.trimmed().count(u'\n') == 0 && ran.errors.contains(reason);
        };
        QVERIFY(fails({u"import"_s, u"calls"_s, centre.path(u"none.csv"_s)}, u"none.csv"_s));
        QVERIFY(fails({u"import"_s, u"calls"_s, centre.path({})}, u"folder"_s));
        QVERIFY(fails({u"import"_s, u"calls"_s, centre.write(u"empty.csv"_s, {})}, u"empty.csv"_s));
        QVERIFY(fails({u"import"_s, u"calls"_s, centre.write(u"number.csv"_s, "timestamp,number\n1,2\n")}, u"Calls"_s));
        QVERIFY(fails({u"import"_s, u"weather"_s, good}, u"calls|people"_s));
        QVERIFY(fails({u"import"_s, u"calls"_s}, u"calls|people"_s));
        QVERIFY(fails({u"import"_s, u"calls"_s, good}, u"--user"_s, false));
        QVERIFY(fails({u"import"_s, u"calls"_s, good}, u"--password-file"_s, false));
        QVERIFY(fails({u"import"_s, u"calls"_s, good, u"--user"_s, u"admin"_s, u"--password-file"_s, centre.path(u"no-password"_s)},
                      u"no-password can't be read"_s, false));
    }
};

DUTYDESK_TEST(ImportCommandTest)

} // namespace dutydesk::test

#include "import_command_test.moc"
