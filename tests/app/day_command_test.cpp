#include "tests/support/registry.h"
#include "tests/support/said.h"
#include "tests/support/textbook_erlang.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

Said day(const QStringList& options)
{
    return saidTo(QStringList{u"day"_s} + options);
}

/// The smallest number of agents that reaches `share`.
int agentsByTheSum(double calls, double minutes, double aht, double share, double within)
{
    const double load = calls * aht / (minutes * 60);
    int agents = 0;
    while (calls > 0 && textbookServiceLevel(agents, load, aht, within) < share)
        ++agents;
    return agents;
}

} // namespace

class DayCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Five weeks of workdays in five-minute rows from 08:00 to 09:55; Monday 16 March was closed.
        QString rows = u"timestamp,calls\n"_s;
        QString shortRows = rows;
        for (QDate date(2026, 3, 2); date <= QDate(2026, 4, 3); date = date.addDays(1)) {
            if (date.dayOfWeek() > 5 || date == QDate(2026, 3, 16))
                continue;
            for (int minute = 0; minute < 120; minute += 5) {
                rows += u"%1 %2,%3\n"_s.arg(date.toString(Qt::ISODate), QTime(8, 0).addSecs(minute * 60).toString(u"HH:mm"_s))
                            .arg(calls(date, minute));
                if (date >= QDate(2026, 3, 23))
                    shortRows += rows.mid(rows.lastIndexOf(u'\n', -2) + 1);
            }
        }
        write(u"short.csv"_s, shortRows.toUtf8());
        write(u"calls.csv"_s, rows.toUtf8());
    }

    /// Two weeks are too short for more than means of the same weekdays.
    void theNextOpenDayInJson()
    {
        const Said said = day({u"--calls"_s, path(u"short.csv"_s), u"--format"_s, u"json"_s, u"--aht"_s, u"180"_s});
        QCOMPARE(said.errors, QString());
        QCOMPARE(said.exit, 0);
        const QJsonObject sheet = said.json();
        QCOMPARE(sheet[u"date"_s].toString(), u"2026-04-06"_s);
        QCOMPARE(sheet[u"basedOn"_s].toArray(), (QJsonArray{u"2026-03-30"_s, u"2026-03-23"_s}));
        const QJsonArray intervals = sheet[u"intervals"_s].toArray();
        QCOMPARE(intervals.size(), 4);
        for (int half = 0; half < 4; ++half) {
            const QJsonObject interval = intervals[half].toObject();
            QCOMPARE(interval[u"start"_s].toString(),
                     u"2026-04-06T%1:00"_s.arg(QTime(8, 0).addSecs(half * 1800).toString(u"HH:mm"_s)));
            double sum = 0;
            for (const QDate& monday : {QDate(2026, 3, 30), QDate(2026, 3, 23)}) {
                for (int minute = half * 30; minute < half * 30 + 30; minute += 5)
                    sum += calls(monday, minute);
            }
            QCOMPARE(interval[u"forecast"_s].toDouble(), sum / 2);
            QCOMPARE(interval[u"seats"_s].toInt(), agentsByTheSum(sum / 2, 30, 180, 0.8, 20));
            QVERIFY(interval[u"tableSeats"_s].toInt() > 0);
        }
        QCOMPARE(sheet[u"tickets"_s].toObject()[u"open"_s].toInt(-1), 0);
        QCOMPARE(sheet[u"tickets"_s].toObject()[u"overdue"_s].toInt(-1), 0);
        QCOMPARE(sheet[u"tickets"_s].toObject()[u"callbacksDue"_s].toInt(-1), 0);
    }

    /// The same Monday from five weeks is learned: near its weekday's mean, but not that mean.
    void aLongerHistoryIsLearnedFrom()
    {
        const Said said = day({u"--calls"_s, path(u"calls.csv"_s), u"--format"_s, u"json"_s});
        QCOMPARE(said.exit, 0);
        QCOMPARE(said.json()[u"date"_s].toString(), u"2026-04-06"_s);
        const QJsonArray intervals = said.json()[u"intervals"_s].toArray();
        QCOMPARE(intervals.size(), 4);
        double mean = 0;
        for (const QDate& monday : {QDate(2026, 3, 30), QDate(2026, 3, 23), QDate(2026, 3, 9), QDate(2026, 3, 2)}) {
            for (int minute = 0; minute < 120; minute += 5)
                mean += calls(monday, minute) / 4.0;
        }
        const double total = said.json()[u"forecast"_s].toDouble();
        // Calls rise within each month and start low again: nearer the 336 to come than those Mondays.
        QVERIFY2(total > 168 && total < mean, qPrintable(QString::number(total)));
        for (const auto& value : intervals) {
            const double calls = value[u"forecast"_s].toDouble();
            QCOMPARE(value[u"seats"_s].toInt(), agentsByTheSum(calls, 30, value[u"ahtSeconds"_s].toDouble(), 0.8, 20));
        }
    }

    void anyDateIntervalAndTarget()
    {
        const Said said = day({u"--calls"_s, path(u"calls.csv"_s), u"--format"_s, u"json"_s, u"--date"_s, u"2026-03-17"_s,
                               u"--interval"_s, u"15"_s, u"--aht"_s, u"95.5"_s, u"--target"_s, u"95/10"_s});
        QCOMPARE(said.exit, 0);
        const QJsonArray intervals = said.json()[u"intervals"_s].toArray();
        QCOMPARE(intervals.size(), 8);
        double sum = 0; // 3 and 10 March; the 17th itself and what follows is not looked at
        for (const int past : {3, 10}) {
            for (int minute = 0; minute < 15; minute += 5)
                sum += calls(QDate(2026, 3, past), minute);
        }
        QCOMPARE(intervals[0].toObject()[u"forecast"_s].toDouble(), sum / 2);
        QCOMPARE(intervals[0].toObject()[u"seats"_s].toInt(), agentsByTheSum(sum / 2, 15, 95.5, 0.95, 10));
    }

    void playsTheDayAsPlannedAndOtherwise()
    {
        const QStringList options = {u"--calls"_s, path(u"calls.csv"_s), u"--aht"_s, u"180"_s, u"--simulate"_s, u"20"_s,
                                     u"--sick"_s, u"3"_s, u"--more-calls"_s, u"10"_s};
        const QJsonObject sheet = day(options + QStringList{u"--format"_s, u"json"_s}).json();
        const QJsonObject simulation = sheet[u"simulation"_s].toObject();
        const QJsonObject plan = simulation[u"plan"_s].toObject();
        const QJsonObject whatIf = simulation[u"whatIf"_s].toObject();
        QCOMPARE(plan[u"intervals"_s].toArray().size(), 4);
        QVERIFY(std::abs(plan[u"calls"_s].toDouble() - sheet[u"forecast"_s].toDouble()) < 0.1 * sheet[u"forecast"_s].toDouble());
        QVERIFY(plan[u"serviceLevel"_s].toDouble() > 0.8);
        QVERIFY(whatIf[u"serviceLevel"_s].toDouble() < plan[u"serviceLevel"_s].toDouble() - 0.1);
        const Said text = day(options);
        QCOMPARE(text.exit, 0);
        const QJsonObject impatient = day(options + QStringList{u"--format"_s, u"json"_s, u"--patience"_s, u"60"_s}).json();
        QVERIFY(impatient[u"intervals"_s].toArray()[0].toObject()[u"seats"_s].toInt()
                <= sheet[u"intervals"_s].toArray()[0].toObject()[u"seats"_s].toInt());
        QVERIFY(impatient[u"simulation"_s].toObject()[u"plan"_s].toObject()[u"abandonment"_s].toDouble() > 0);
        QVERIFY2(text.output.contains(u"+10% calls, 3 sick"_s), qPrintable(text.output));
        QVERIFY(!day({u"--calls"_s, path(u"calls.csv"_s), u"--format"_s, u"json"_s}).json().contains(u"simulation"_s));
    }

    void textForPeople()
    {
        const Said said = day({u"--calls"_s, path(u"calls.csv"_s)});
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.output.contains(u"08:00"_s) && said.output.contains(u"09:30"_s), qPrintable(said.output));
        QCOMPARE(said.errors, QString());
    }

    void aClosedDayHasNoIntervals()
    {
        const Said said = day({u"--calls"_s, path(u"calls.csv"_s), u"--format"_s, u"json"_s, u"--date"_s, u"2026-04-04"_s});
        QCOMPARE(said.exit, 0);
        QCOMPARE(said.json()[u"intervals"_s].toArray().size(), 0);
        QVERIFY(said.json().contains(u"tickets"_s));
    }

    void badInputIsOneLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("row");
        QTest::newRow("no column") << QByteArray("time,number\n2026-03-02 08:00,4\n") << QString();
        QTest::newRow("text") << QByteArray("timestamp,calls\n2026-03-02 08:00,4\n2026-03-02 08:05,four\n") << u"3"_s;
        QTest::newRow("negative") << QByteArray("timestamp,calls\n2026-03-02 08:00,-4\n2026-03-02 08:05,4\n") << u"2"_s;
        QTest::newRow("nan") << QByteArray("timestamp,calls\n2026-03-02 08:00,nan\n2026-03-02 08:05,4\n") << u"2"_s;
        QTest::newRow("huge") << QByteArray("timestamp,calls\n2026-03-02 08:00,100000000000000000000\n2026-03-02 08:05,4\n")
                              << u"2"_s;
        QTest::newRow("twice") << QByteArray("timestamp,calls\n2026-03-02 08:00,4\n2026-03-02 08:05,4\n2026-03-02 08:00,5\n")
                               << u"4"_s;
        QTest::newRow("25:00") << QByteArray("timestamp,calls\n2026-03-02 25:00,4\n2026-03-02 08:05,4\n") << u"2"_s;
        QTest::newRow("30 February") << QByteArray("timestamp,calls\n2026-02-30 08:00,4\n2026-03-02 08:05,4\n") << u"2"_s;
        QTest::newRow("no rows") << QByteArray("timestamp,calls\n") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("bytes") << QByteArray::fromHex("00ff10d8fefe81ff00c3280a99") << QString();
    }

    void badInputIsOneLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, row);
        write(u"bad.csv"_s, content);
        const Said said = day({u"--calls"_s, path(u"bad.csv"_s)});
        QCOMPARE(said.exit, 2);
        QCOMPARE(said.output, QString());
        QVERIFY2(said.errors.contains(u"bad.csv"_s), qPrintable(said.errors));
        QVERIFY2(said.errors.contains(row), qPrintable(said.errors));
        QCOMPARE(said.errors.count(u'\n'), 1);
    }

    void wrongOptionsAreOneLine_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("interval") << QStringList{u"--interval"_s, u"7"_s};
        QTest::newRow("no interval") << QStringList{u"--interval"_s, u"x"_s};
        QTest::newRow("aht") << QStringList{u"--aht"_s, u"0"_s};
        QTest::newRow("aht nan") << QStringList{u"--aht"_s, u"nan"_s};
        QTest::newRow("patience") << QStringList{u"--patience"_s, u"0"_s};
        QTest::newRow("target") << QStringList{u"--target"_s, u"80"_s};
        QTest::newRow("target 100%") << QStringList{u"--target"_s, u"100/20"_s};
        QTest::newRow("format") << QStringList{u"--format"_s, u"xml"_s};
        QTest::newRow("date") << QStringList{u"--date"_s, u"2026-02-30"_s};
        QTest::newRow("simulate once") << QStringList{u"--simulate"_s, u"1"_s};
        QTest::newRow("sick without a simulation") << QStringList{u"--sick"_s, u"1"_s};
        QTest::newRow("all sick") << QStringList{u"--simulate"_s, u"2"_s, u"--sick"_s, u"1000"_s};
        QTest::newRow("a word more") << QStringList{u"today"_s};
        QTest::newRow("unknown") << QStringList{u"--sunday"_s};
        QTest::newRow("before all calls") << QStringList{u"--date"_s, u"2020-01-01"_s};
    }

    void wrongOptionsAreOneLine()
    {
        QFETCH(QStringList, options);
        const Said said = day(QStringList{u"--calls"_s, path(u"calls.csv"_s)} + options);
        QCOMPARE(said.exit, 2);
        QCOMPARE(said.output, QString());
        QCOMPARE(said.errors.count(u'\n'), 1);
    }

    void whatIsNotThereIsNamed()
    {
        for (const QString& missing : {path(u"missing.csv"_s), m_folder.path()}) {
            const Said said = day({u"--calls"_s, missing});
            QCOMPARE(said.exit, 2);
            QCOMPARE(said.errors.count(u'\n'), 1);
        }
        const Said said = day({u"--database"_s, path(u"none.db"_s)});
        QCOMPARE(said.exit, 2);
        QVERIFY2(said.errors.contains(u"none.db"_s), qPrintable(said.errors));
        QVERIFY(!QFile::exists(path(u"none.db"_s)));
    }

private:
    static int calls(const QDate& date, int minute) { return 5 + date.day() + minute / 5 % 7; }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
};

DUTYDESK_TEST(DayCommandTest)
#include "day_command_test.moc"
