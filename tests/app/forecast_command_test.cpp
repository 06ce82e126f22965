#include "tests/support/registry.h"
#include "tests/support/said.h"

#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <vector>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

Said forecast(const QStringList& options)
{
    return saidTo(QStringList{u"forecast"_s} + options);
}

int calls(const QDate& date, int minute)
{
    return 20 + 5 * date.dayOfWeek() + 10 * (minute / 60) + (date.day() * 7 + minute / 15) % 5;
}

/// Workdays from 08:00 to 11:45 in quarter hours; closed on 13 April 2026.
QString rows(const QDate& from, const QDate& to)
{
    QString text;
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        if (date.dayOfWeek() > 5 || date == QDate(2026, 4, 13))
            continue;
        for (int minute = 0; minute < 240; minute += 15) {
            text += u"%1 %2,%3\n"_s.arg(date.toString(Qt::ISODate), QTime(8, 0).addSecs(minute * 60).toString(u"HH:mm"_s))
                        .arg(calls(date, minute));
        }
    }
    return text;
}

} // namespace

class ForecastCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(u"calls.csv"_s, u"timestamp,calls\n"_s + rows({2026, 3, 2}, {2026, 5, 8}));
    }

    void openIntervalsOfTheDaysAfter()
    {
        const Said said = forecast(plain({u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"10"_s, u"--out"_s, path(u"out.csv"_s)}));
        QCOMPARE(said.errors, QString());
        QCOMPARE(said.output, QString());
        QCOMPARE(said.exit, 0);
        const QStringList lines = read(u"out.csv"_s).trimmed().split(u'\n');
        QCOMPARE(lines.first(), u"timestamp,forecast,low,high"_s);
        QCOMPARE(lines.size(), 1 + 7 * 8); // half hours; Saturday the 9th, made up for, and six workdays
        QVERIFY(lines[1].startsWith(u"2026-05-09 08:00,"_s));
        QVERIFY(lines.last().startsWith(u"2026-05-18 11:30,"_s));
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.split(u',');
            QCOMPARE(cells.size(), 4);
            const QDateTime at = QDateTime::fromString(cells[0], u"yyyy-MM-dd HH:mm"_s);
            const int minute = at.time().hour() * 60 + at.time().minute() - 480;
            if (at.date() == QDate(2026, 5, 9))
                continue;
            const double expected = 2 * (20 + 5 * at.date().dayOfWeek() + 10 * (minute / 60) + 2);
            const double value = cells[1].toDouble();
            QVERIFY2(std::abs(value - expected) < 0.15 * expected, qPrintable(line));
            QVERIFY(cells[2].toDouble() < value && value < cells[3].toDouble());
        }
    }

    void theIntervalIsChosen()
    {
        const QStringList days{u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"3"_s};
        QCOMPARE(forecast(plain(days + QStringList{u"--interval"_s, u"60"_s})).output.count(u'\n'), 1 + 2 * 4);
        QCOMPARE(forecast(plain(days + QStringList{u"--interval"_s, u"15"_s})).output.count(u'\n'), 1 + 2 * 16);
        QCOMPARE(forecast(plain(days + QStringList{u"--interval"_s, u"5"_s})).output.count(u'\n'), 1 + 2 * 48);
    }

    void closedDaysAreLeftOut()
    {
        const Said said = forecast(plain({u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"7"_s, u"--closed"_s, u"2026-05-11,2026-05-13"_s}));
        QCOMPARE(said.exit, 0);
        QVERIFY(!said.output.contains(u"2026-05-11"_s) && !said.output.contains(u"2026-05-13"_s));
        QVERIFY(said.output.contains(u"2026-05-12"_s) && said.output.contains(u"2026-05-14"_s));
    }

    void nothingLaterThanUntilIsUsed()
    {
        const QStringList asked{u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"14"_s};
        const Said before = forecast(plain(asked));
        QCOMPARE(before.exit, 0);
        for (const QString& change : {u""_s, u"9"_s}) {
            write(u"longer.csv"_s, read(u"calls.csv"_s) + rows({2026, 5, 11}, {2026, 6, 5}).replace(u":00,"_s, u":00,"_s + change));
            const Said after = forecast(QStringList{u"--calls"_s, path(u"longer.csv"_s)} + asked);
            QCOMPARE(after.exit, 0);
            QCOMPARE(after.output, before.output);
        }
    }

    void oneQueueOfSeveral()
    {
        QString text = u"timestamp,queue,calls\n"_s;
        for (const QString& row : rows({2026, 3, 2}, {2026, 5, 8}).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = row.split(u',');
            text += cells[0] + u",billing,"_s + cells[1] + u'\n' + cells[0] + u",faults,"_s + QString::number(3 * cells[1].toInt()) + u'\n';
        }
        write(u"queues.csv"_s, text);
        const QStringList asked{u"--calls"_s, path(u"queues.csv"_s), u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"3"_s};
        const auto first = [](const Said& said) { return said.output.split(u'\n').value(1).split(u',').value(1).toDouble(); };
        const double billing = first(forecast(asked + QStringList{u"--queue"_s, u"billing"_s}));
        const double faults = first(forecast(asked + QStringList{u"--queue"_s, u"faults"_s}));
        const double both = first(forecast(asked));
        QVERIFY(billing > 40);
        QVERIFY(std::abs(faults / billing - 3) < 0.1);
        QVERIFY(std::abs(both / (billing + faults) - 1) < 0.03);
        QCOMPARE(forecast(asked + QStringList{u"--queue"_s, u"none"_s}).exit, 2);
    }

    void adjustmentsStandBesideTheOriginal()
    {
        const QStringList asked{u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"4"_s, u"--interval"_s, u"60"_s};
        const QStringList before = forecast(plain(asked)).output.split(u'\n');
        const Said said = forecast(plain(asked + QStringList{u"--adjust"_s, u"2026-05-11 08:00-09:00=+10"_s, u"--user"_s, u"zhou"_s}));
        QCOMPARE(said.errors, QString());
        const QStringList lines = said.output.split(u'\n');
        QCOMPARE(lines.first(), u"timestamp,forecast,low,high,original,adjusted_by"_s);
        QCOMPARE(lines.size(), before.size());
        for (qsizetype row = 1; row + 1 < lines.size(); ++row) {
            const QStringList cells = lines[row].split(u',');
            const double plainly = before[row].split(u',')[1].toDouble();
            const bool changed = cells[0] == u"2026-05-11 08:00"_s;
            QCOMPARE(cells[4].toDouble(), plainly);
            QVERIFY(std::abs(cells[1].toDouble() - plainly * (changed ? 1.1 : 1)) < 0.001);
            QCOMPARE(cells[5], changed ? u"zhou"_s : QString());
        }
    }

    void daysUnlikeTheOthersAreListedBesideTheForecast()
    {
        QString odd = read(u"calls.csv"_s);
        odd.replace(u"2026-04-29 10:00,"_s, u"2026-04-29 10:00,9"_s).replace(u"2026-04-29 10:15,"_s, u"2026-04-29 10:15,9"_s);
        write(u"odd.csv"_s, odd);
        const QStringList asked{u"--calls"_s, path(u"odd.csv"_s), u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"3"_s};
        const Said said = forecast(asked);
        QCOMPARE(said.exit, 0);
        QVERIFY(said.output.startsWith(u"timestamp,forecast,low,high\n"_s));
        QVERIFY2(said.errors.contains(u"2026-04-29"_s) && said.errors.contains(u"--exclude DAY=REASON"_s), qPrintable(said.errors));
        const Said evaluated = forecast({u"--calls"_s, path(u"odd.csv"_s), u"--evaluate"_s, u"5"_s});
        QVERIFY2(evaluated.output.contains(u"far more calls"_s), qPrintable(evaluated.output));
        QCOMPARE(forecast(asked + QStringList{u"--exclude"_s, u"2026-04-29=campaign"_s}).errors, QString());
    }

    void aCentreAbroadHasOtherHolidays()
    {
        const QStringList asked{u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"3"_s};
        QVERIFY(forecast(plain(asked)).output.contains(u"2026-05-09"_s)); // a Saturday, made up for
        QVERIFY(!forecast(plain(asked + QStringList{u"--calendar"_s, u"none"_s})).output.contains(u"2026-05-09"_s));
    }

    void thePictureIsWritten_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("some days") << QStringList{u"--until"_s, u"2026-04-30"_s, u"--days"_s, u"7"_s};
        QTest::newRow("many days") << QStringList{u"--until"_s, u"2026-04-30"_s, u"--days"_s, u"40"_s, u"--theme"_s, u"dark"_s};
        QTest::newRow("evaluation") << QStringList{u"--evaluate"_s, u"6"_s};
    }

    void thePictureIsWritten()
    {
        QFETCH(QStringList, options);
        const QString file = path(u"calls.png"_s);
        const Said said = forecast(plain(options + QStringList{u"--picture"_s, file}));
        QCOMPARE(said.errors, QString());
        QCOMPARE(said.exit, 0);
        const QImage picture(file);
        QCOMPARE(picture.size(), QSize(2400, 1120));
        QSet<QRgb> colours;
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, picture.height() / 2));
        QVERIFY(colours.size() > 3); // ground, band, lines
        QVERIFY(QFile::remove(file));
    }

    void monthsHaveABandOfTheirOwn()
    {
        const Said said = forecast(plain({u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"60"_s, u"--by"_s, u"month"_s}));
        QCOMPARE(said.errors, QString());
        const QStringList lines = said.output.trimmed().split(u'\n');
        QCOMPARE(lines.first(), u"period,from,to,open_days,forecast,low,high"_s);
        QCOMPARE(lines.size(), 4); // May, June and the begin of July
        const QStringList june = lines[2].split(u',');
        QCOMPARE(june.mid(0, 3), (QStringList{u"2026-06"_s, u"2026-06-01"_s, u"2026-06-30"_s}));
        QVERIFY(june[3].toInt() >= 21);
        QVERIFY(june[5].toDouble() < june[4].toDouble() && june[4].toDouble() < june[6].toDouble());
    }

    void anEvaluationComparesWithTheMean()
    {
        // Each day forecast by itself from the days before it, and by the mean of its last four namesakes.
        double error = 0;
        double meanError = 0;
        double total = 0;
        for (QDate date(2026, 5, 4); date <= QDate(2026, 5, 8); date = date.addDays(1)) {
            const Said day = forecast(plain({u"--until"_s, date.addDays(-1).toString(Qt::ISODate), u"--days"_s, u"1"_s,
                                             u"--calendar"_s, u"none"_s}));
            QStringList lines = day.output.trimmed().split(u'\n').mid(1);
            QCOMPARE(lines.size(), 8);
            std::vector<QDate> namesakes;
            for (QDate past = date.addDays(-7); namesakes.size() < 4; past = past.addDays(-7)) {
                if (past != QDate(2026, 4, 13))
                    namesakes.push_back(past);
            }
            for (int minute = 0; minute < 240; minute += 30) {
                const int came = calls(date, minute) + calls(date, minute + 15);
                double mean = 0;
                for (const QDate& past : namesakes)
                    mean += (calls(past, minute) + calls(past, minute + 15)) / 4.0;
                error += std::abs(came - lines[minute / 30].split(u',')[1].toDouble());
                meanError += std::abs(came - mean);
                total += came;
            }
        }
        const Said said = forecast(plain({u"--evaluate"_s, u"5"_s, u"--calendar"_s, u"none"_s}));
        QCOMPARE(said.errors, QString());
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.output.contains(u"2026-05-04"_s) && said.output.contains(u"2026-05-08"_s), qPrintable(said.output));
        static const QRegularExpression row(u"By 30 minutes +([0-9.]+)% +[^ ]+ +[^ ]+ +([0-9.]+)%"_s);
        const QRegularExpressionMatch match = row.match(said.output);
        QVERIFY2(match.hasMatch(), qPrintable(said.output));
        QVERIFY2(std::abs(match.captured(1).toDouble() - 100 * error / total) < 0.011, qPrintable(said.output));
        QVERIFY2(std::abs(match.captured(2).toDouble() - 100 * meanError / total) < 0.011, qPrintable(said.output));
    }

    void badInputIsOneLine_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("row");
        QTest::newRow("no column") << u"time,number\n2026-03-02 08:00,4\n"_s << QString();
        QTest::newRow("text") << u"timestamp,calls\n2026-03-02 08:00,4\n2026-03-02 08:15,four\n"_s << u"3"_s;
        QTest::newRow("negative") << u"timestamp,calls\n2026-03-02 08:00,-4\n"_s << u"2"_s;
        QTest::newRow("twice") << u"timestamp,calls\n2026-03-02 08:00,4\n2026-03-02 08:15,4\n2026-03-02 08:00,5\n"_s << u"4"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void badInputIsOneLine()
    {
        QFETCH(QString, content);
        QFETCH(QString, row);
        write(u"bad.csv"_s, content);
        const Said said = forecast({u"--calls"_s, path(u"bad.csv"_s), u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"1"_s});
        QCOMPARE(said.exit, 2);
        QCOMPARE(said.output, QString());
        QVERIFY2(said.errors.contains(u"bad.csv"_s) && said.errors.contains(row), qPrintable(said.errors));
        QCOMPARE(said.errors.count(u'\n'), 1);
    }

    void wrongOptionsAreOneLine_data()
    {
        QTest::addColumn<QStringList>("options");
        const QStringList good{u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"1"_s};
        QTest::newRow("no until") << QStringList{u"--days"_s, u"1"_s};
        QTest::newRow("no days") << QStringList{u"--until"_s, u"2026-05-08"_s};
        QTest::newRow("until") << QStringList{u"--until"_s, u"2026-02-30"_s, u"--days"_s, u"1"_s};
        QTest::newRow("days") << QStringList{u"--until"_s, u"2026-05-08"_s, u"--days"_s, u"0"_s};
        QTest::newRow("interval") << good + QStringList{u"--interval"_s, u"7"_s};
        QTest::newRow("closed") << good + QStringList{u"--closed"_s, u"2026-05-11,x"_s};
        QTest::newRow("by") << good + QStringList{u"--by"_s, u"week"_s};
        QTest::newRow("event") << good + QStringList{u"--event"_s, u"2026-05-11"_s};
        QTest::newRow("event reversed") << good + QStringList{u"--event"_s, u"2026-05-11..2026-05-10=x"_s};
        QTest::newRow("exclude") << good + QStringList{u"--exclude"_s, u"yesterday=x"_s};
        QTest::newRow("adjust") << good + QStringList{u"--adjust"_s, u"2026-05-11=much"_s};
        QTest::newRow("adjust too much") << good + QStringList{u"--adjust"_s, u"2026-05-11=-200"_s};
        QTest::newRow("evaluate") << QStringList{u"--evaluate"_s, u"0"_s};
        QTest::newRow("a word more") << good + QStringList{u"more"_s};
        QTest::newRow("before all calls") << QStringList{u"--until"_s, u"2020-01-01"_s, u"--days"_s, u"1"_s};
        QTest::newRow("calendar") << good + QStringList{u"--calendar"_s, u"mars"_s};
        QTest::newRow("no folder for the picture") << good + QStringList{u"--picture"_s, u"/nowhere/calls.png"_s};
        QTest::newRow("nothing to paint") << QStringList{u"--until"_s, u"2026-05-15"_s, u"--days"_s, u"1"_s, u"--picture"_s, u"/tmp/none.png"_s};
        QTest::newRow("no folder") << good + QStringList{u"--out"_s, u"/nowhere/out.csv"_s};
    }

    void wrongOptionsAreOneLine()
    {
        QFETCH(QStringList, options);
        const Said said = forecast(plain(options));
        QCOMPARE(said.exit, 2);
        QCOMPARE(said.output, QString());
        QCOMPARE(said.errors.count(u'\n'), 1);
    }

private:
    QStringList plain(const QStringList& options) const { return QStringList{u"--calls"_s, path(u"calls.csv"_s)} + options; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QString& content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }

    QString read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
};

DUTYDESK_TEST(ForecastCommandTest)
#include "forecast_command_test.moc"
