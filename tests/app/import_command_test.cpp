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
        QVERIFY(skipped.output.contains(u"2 intervals imported."_s));
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
        QVERIFY(fails({u"import"_s, u"calls"_s, good}, u"ign in"_s, false));
    }
};

DUTYDESK_TEST(ImportCommandTest)

} // namespace dutydesk::test

#include "import_command_test.moc"
