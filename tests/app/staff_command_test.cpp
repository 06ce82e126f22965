#include "tests/support/registry.h"
#include "tests/support/said.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

Said staff(const QString& options)
{
    return saidTo(QStringList{u"staff"_s} + options.split(u' ', Qt::SkipEmptyParts));
}

const QString hundredCalls = u"--calls 100 --period 30 --aht 180 --target 80/20 --format json "_s;

} // namespace

class StaffCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void erlangC()
    {
        const Said said = staff(hundredCalls);
        QCOMPARE(said.errors, QString());
        QCOMPARE(said.exit, 0);
        const QJsonObject json = said.json();
        QCOMPARE(json[u"agents"_s].toInt(), 14);
        // High-precision values, see tests/core/staffing/erlang_reference.py.
        QVERIFY(std::abs(json[u"serviceLevel"_s].toDouble() - 0.88835001917946688425) < 1e-12);
        QVERIFY(std::abs(json[u"averageWaitSeconds"_s].toDouble() - 7.835937011777242919) < 1e-11);
        QVERIFY(std::abs(json[u"occupancy"_s].toDouble() - 10.0 / 14) < 1e-12);
        QCOMPARE(json[u"abandonment"_s].toDouble(-1), 0.0);
        QCOMPARE(json[u"tableSeats"_s].toInt(), 10);
        QCOMPARE(json[u"formula"_s].toString(), u"erlang-c"_s);
        QVERIFY(!json.contains(u"simulation"_s));
    }

    void erlangA()
    {
        const QJsonObject json = staff(hundredCalls + u"--patience 60"_s).json();
        QCOMPARE(json[u"agents"_s].toInt(), 12);
        QVERIFY(json[u"serviceLevel"_s].toDouble() >= 0.8);
        QVERIFY(json[u"abandonment"_s].toDouble() > 0.01);
        // Who hangs up leaves by Little's law as often as the queue is long.
        QVERIFY(std::abs(json[u"averageWaitSeconds"_s].toDouble() - 60 * json[u"abandonment"_s].toDouble()) < 1e-12);
        QCOMPARE(json[u"formula"_s].toString(), u"erlang-a"_s);
    }

    void theCapOfOccupancyAsksForMore()
    {
        const QJsonObject json = staff(hundredCalls + u"--max-occupancy 65"_s).json();
        QCOMPARE(json[u"agents"_s].toInt(), 16);
        QCOMPARE(json[u"occupancy"_s].toDouble(), 10.0 / 16);
    }

    void noCallsNeedNobody()
    {
        const QJsonObject json = staff(u"--calls 0 --period 30 --aht 180 --target 80/20 --format json"_s).json();
        QCOMPARE(json[u"agents"_s].toInt(-1), 0);
        QCOMPARE(json[u"serviceLevel"_s].toDouble(), 1.0);
        QCOMPARE(json[u"tableSeats"_s].toInt(-1), 0);
    }

    void simulatesThePlanAndWhatIf()
    {
        const QString options = hundredCalls + u"--patience 120 --simulate 20 --sick 3 --more-calls 10"_s;
        const Said said = staff(options);
        QCOMPARE(said.exit, 0);
        const QJsonObject json = said.json();
        const QJsonObject simulation = json[u"simulation"_s].toObject();
        const QJsonObject plan = simulation[u"plan"_s].toObject();
        const QJsonObject whatIf = simulation[u"whatIf"_s].toObject();
        const double level = plan[u"serviceLevel"_s].toDouble();
        QVERIFY(std::abs(level - json[u"serviceLevel"_s].toDouble()) < 2 * plan[u"serviceLevelHalfWidth"_s].toDouble());
        QVERIFY(whatIf[u"serviceLevel"_s].toDouble() < level - 0.1);
        QVERIFY(whatIf[u"calls"_s].toDouble() > plan[u"calls"_s].toDouble() * 1.05);
        QCOMPARE(staff(options).output, said.output);
        QVERIFY(staff(options + u" --seed 2"_s).output != said.output);
        QVERIFY(!staff(hundredCalls + u"--simulate 2"_s).json()[u"simulation"_s].toObject().contains(u"whatIf"_s));
    }

    void textForPeople()
    {
        const Said said = staff(u"--calls 100 --period 30 --aht 180 --target 80/20 --simulate 5 --more-calls -10"_s);
        QCOMPARE(said.exit, 0);
        QCOMPARE(said.errors, QString());
        QVERIFY2(said.output.contains(u"Erlang C: 14 seats answer 88.84%"_s), qPrintable(said.output));
        QVERIFY2(said.output.contains(u"−10% calls, 0 sick"_s), qPrintable(said.output));
    }

    void wrongCallsAreOneLine_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no target") << u"--calls 100 --period 30 --aht 180"_s;
        for (const char* wrong :
             {"--calls x", "--calls -1", "--calls nan", "--calls inf", "--calls 1e8", "--period 0", "--period -30", "--period x",
              "--aht 0", "--aht -1", "--aht inf", "--aht 90000", "--target 80", "--target 100/20", "--target 0/20",
              "--target 80/-1", "--target 80/20/5", "--patience 0", "--patience x", "--max-occupancy 0", "--max-occupancy 101",
              "--format xml", "--simulate 1", "--simulate x", "--simulate 2 --sick -1", "--simulate 2 --sick 15",
              "--simulate 2 --more-calls -101", "--simulate 2 --seed x", "--sick 3", "more", "--unknown"}) {
            QTest::newRow(wrong) << hundredCalls + QString::fromLatin1(wrong);
        }
    }

    void wrongCallsAreOneLine()
    {
        QFETCH(QString, options);
        const Said said = staff(options);
        QCOMPARE(said.exit, 2);
        QCOMPARE(said.output, QString());
        QCOMPARE(said.errors.count(u'\n'), 1);
    }
};

DUTYDESK_TEST(StaffCommandTest)
#include "staff_command_test.moc"
