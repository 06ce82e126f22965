#include "tests/support/centre_file.h"
#include "tests/support/real_data.h"
#include "tests/support/registry.h"
#include "tests/support/textbook_erlang.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// The real calls of a bank, from the command line to another process's look into the database.
class BankCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto file = realData("calls/bank_calls.csv");
        if (!file)
            QSKIP("skipped: no data");
        m_file = QString::fromStdString(file->string());
        QFile rows(m_file);
        QVERIFY(rows.open(QIODevice::ReadOnly));
        rows.readLine();
        while (!rows.atEnd()) {
            m_calls += rows.readLine().trimmed().split(',').at(1).toLongLong();
            ++m_rows;
        }
        QCOMPARE(m_rows, 24'336);
    }

    void importedOnceAndWhole()
    {
        const CentreFile centre;
        const auto first = centre.run({u"import"_s, u"calls"_s, m_file});
        QCOMPARE(first.errors, QString());
        QCOMPARE(first.exit, 0);
        QCOMPARE(kept(centre), (std::pair{m_rows, m_calls}));
        const auto second = centre.run({u"import"_s, u"calls"_s, m_file});
        QCOMPARE(second.exit, 0);
        QCOMPARE(kept(centre), (std::pair{m_rows, m_calls}));
        QCOMPARE(centre.run({u"check"_s}).exit, 0);
    }

    /// The Friday after the file: 29 half hours from 07:00 to 21:00, as busy as its Fridays, and seats that
    /// meet the target where one seat less does not.
    void theDayAfterTheFile()
    {
        const Said said = saidByProgram(
            {u"day"_s, u"--calls"_s, m_file, u"--format"_s, u"json"_s, u"--aht"_s, u"210"_s, u"--target"_s, u"80/20"_s});
        QCOMPARE(said.exit, 0);
        const QJsonObject sheet = said.json();
        QCOMPARE(sheet[u"date"_s].toString(), u"2003-09-26"_s);
        const QJsonArray intervals = sheet[u"intervals"_s].toArray();
        QCOMPARE(intervals.size(), 29);
        QCOMPARE(intervals.first()[u"start"_s].toString(), u"2003-09-26T07:00:00"_s);
        QCOMPARE(intervals.last()[u"start"_s].toString(), u"2003-09-26T21:00:00"_s);
        double total = 0;
        for (const auto& value : intervals) {
            const QJsonObject interval = value.toObject();
            const double calls = interval[u"forecast"_s].toDouble();
            const int seats = interval[u"seats"_s].toInt();
            const double load = calls * 210 / 1800;
            QVERIFY(textbookServiceLevel(seats, load, 210, 20) >= 0.8);
            QVERIFY(textbookServiceLevel(seats - 1, load, 210, 20) < 0.8);
            total += calls;
        }
        // The file's Fridays brought between 28,951 and 37,543 calls.
        QVERIFY2(total > 28'951 && total < 37'543, qPrintable(QString::number(total)));
    }

private:
    static std::pair<qint64, qint64> kept(const CentreFile& centre)
    {
        std::pair<qint64, qint64> rowsAndCalls;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"witness"_s);
            database.setDatabaseName(centre.database());
            if (database.open()) {
                QSqlQuery query(u"SELECT count(*), sum(calls) FROM call_volume"_s, database);
                if (query.next())
                    rowsAndCalls = {query.value(0).toLongLong(), query.value(1).toLongLong()};
            }
        }
        QSqlDatabase::removeDatabase(u"witness"_s);
        return rowsAndCalls;
    }

    QString m_file;
    qint64 m_rows = 0;
    qint64 m_calls = 0;
};

DUTYDESK_TEST(BankCallsTest)

} // namespace dutydesk::test

#include "bank_calls_test.moc"
