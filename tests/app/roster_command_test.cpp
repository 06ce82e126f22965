#include "tests/support/registry.h"
#include "tests/support/said.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

class RosterCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    static Said run(const QStringList& words)
    {
        return saidTo(QStringList{u"roster"_s} + words);
    }

    QString instance() const
    {
        return write(u"instance.txt"_s, "SECTION_HORIZON\n7\nSECTION_SHIFTS\nD,480,\nSECTION_STAFF\n"
                                        "A,D=7,2400,480,3,2,2,1\nB,D=7,2400,0,5,2,2,1\nSECTION_DAYS_OFF\nA,6\n"
                                        "SECTION_SHIFT_ON_REQUESTS\nA,0,D,3\nSECTION_SHIFT_OFF_REQUESTS\nB,1,D,2\n"
                                        "SECTION_COVER\n0,D,1,100,1\n1,D,1,100,1\n2,D,1,100,1\n");
    }

private Q_SLOTS:
    void aLegalRosterEndsWithZero()
    {
        const Said said = run({u"check"_s, instance(), write(u"good.csv"_s, "employee,day,shift\nA,0,D\nA,1,D\nB,1,D\nB,2,D\n")});
        QCOMPARE(said.errors, QString());
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.output.endsWith(u"cost 3\n"_s), qPrintable(said.output));
    }

    void anIllegalOneEndsWithOneAndNamesWhatItBreaks()
    {
        const Said said = run({u"check"_s, instance(), write(u"bad.csv"_s, "A,2,D\nA,6,D\nA,6,D\n")});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.output.contains(u"Hard rules broken: 3"_s), qPrintable(said.output));
        QVERIFY2(said.output.contains(u"A, day 2: 1 days worked in a row, at least 2"_s), qPrintable(said.output));
        QVERIFY2(said.output.contains(u"A, day 6: works on a day off or on leave"_s), qPrintable(said.output));
        QVERIFY2(said.output.endsWith(u"cost 203\n"_s), qPrintable(said.output));
    }

    void damageIsOneLineWithFileAndLine()
    {
        const Said said = run({u"check"_s, instance(), write(u"torn.csv"_s, "A,2,D\nA,6\n")});
        QCOMPARE(said.exit, 2);
        QVERIFY2(said.errors.contains(u"torn.csv, line 2: “A,6” has 2 fields"_s), qPrintable(said.errors));
        QCOMPARE(said.errors.trimmed().count(u'\n'), 0);
        const Said torn = run({u"check"_s, write(u"torn.txt"_s, "SECTION_HORIZON\nx\n"), u"any"_s});
        QCOMPARE(torn.exit, 2);
        QVERIFY2(torn.errors.contains(u"torn.txt, line 2: Number of days: “x” is no whole number."_s), qPrintable(torn.errors));
        const Said missing = run({u"check"_s, instance(), m_folder.filePath(u"none.csv"_s)});
        QCOMPARE(missing.exit, 2);
        QVERIFY2(missing.errors.contains(u"none.csv"_s), qPrintable(missing.errors));
    }

    void thePictureOfTheSearchIsWritten()
    {
        const QString picture = m_folder.filePath(u"search.png"_s);
        const Said said = run({u"solve"_s, instance(), u"--seconds"_s, u"2"_s, u"--out"_s, m_folder.filePath(u"out.csv"_s), u"--picture"_s, picture});
        QVERIFY2(said.exit == 0, qPrintable(said.errors));
        QCOMPARE(QImage(picture).size(), QSize(2400, 1120));
        const Said nowhere = run({u"solve"_s, instance(), u"--seconds"_s, u"2"_s, u"--out"_s, m_folder.filePath(u"out.csv"_s), u"--picture"_s, u"/nowhere/search.png"_s});
        QCOMPARE(nowhere.exit, 2);
        QVERIFY2(nowhere.errors.contains(u"/nowhere/search.png"_s) && nowhere.errors.count(u'\n') == 1, qPrintable(nowhere.errors));
    }

    void wrongCallsAreSaid()
    {
        QCOMPARE(run({}).exit, 2);
        QCOMPARE(run({u"check"_s}).exit, 2);
        QCOMPARE(run({u"paint"_s, u"a"_s, u"b"_s}).exit, 2);
    }
};

DUTYDESK_TEST(RosterCommandTest)

} // namespace dutydesk::test

#include "roster_command_test.moc"
