#include "app/exchange/xlsx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/said.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringEncoder>
#include <QTest>

#include <cmath>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-12;
}

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts << text.toString();
    return texts;
}

} // namespace

/// `dutydesk staff --seat-types`.
class StaffSeatTypesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString saved(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    Said staff(const QByteArray& seatTypes, const QByteArray& people = {}, const QStringList& options = {}) const
    {
        QStringList words = {u"staff"_s, u"--period"_s, u"30"_s, u"--seat-types"_s, saved(u"seats.csv"_s, seatTypes)};
        if (!people.isNull())
            words << u"--people"_s << saved(u"people.csv"_s, people);
        return saidTo(words + options);
    }

    QJsonObject json(const QByteArray& seatTypes, const QByteArray& people = {}, const QStringList& options = {}) const
    {
        const Said said = staff(seatTypes, people, options + QStringList{u"--format"_s, u"json"_s});
        return said.exit == 0 && said.errors.isEmpty() ? said.json() : QJsonObject();
    }

private Q_SLOTS:
    // 2 Erlang each. With 4 seats a call waits with probability 4/23, with 5 with 4/67 (Erlang C), and longer than t
    // with e^-((seats - 2)t/180) of that.
    void eachSeatTypeByItsOwnTarget()
    {
        const QJsonObject said = json("seat_type,calls,aht_seconds,target,weight\n"
                                      "general,20,180,,\n"
                                      "VIP members,20,180,,\n"
                                      "English,20,180,50/60,2\n");
        const QJsonArray types = said[u"seatTypes"_s].toArray();
        QCOMPARE(types.size(), 3);
        QCOMPARE(types[0][u"seatType"_s].toString(), u"general"_s);
        QCOMPARE(types[0][u"agents"_s].toInt(), 4);
        QVERIFY(isNear(types[0][u"serviceLevel"_s].toDouble(), 1 - 4.0 / 23 * std::exp(-2.0 * 20 / 180)));
        QVERIFY(isNear(types[0][u"averageWaitSeconds"_s].toDouble(), 4.0 / 23 * 180 / 2));
        QVERIFY(isNear(types[0][u"occupancy"_s].toDouble(), 0.5));
        QCOMPARE(types[0][u"tableSeats"_s].toInt(), 5);
        QCOMPARE(types[0][u"withShrinkage"_s].toInt(), 6);
        QCOMPARE(types[0][u"weight"_s].toInt(), 1);
        QVERIFY(!types[0].toObject().contains(u"filled"_s));

        QCOMPARE(types[1][u"seatType"_s].toString(), u"vip"_s);
        QVERIFY(isNear(types[1][u"targetShare"_s].toDouble(), 0.9));
        QCOMPARE(types[1][u"targetSeconds"_s].toDouble(), 15.0);
        QCOMPARE(types[1][u"agents"_s].toInt(), 5);
        QVERIFY(isNear(types[1][u"serviceLevel"_s].toDouble(), 1 - 4.0 / 67 * std::exp(-3.0 * 15 / 180)));
        QCOMPARE(types[1][u"weight"_s].toInt(), 3);

        // With 3 it is 4/9.
        QCOMPARE(types[2][u"seatType"_s].toString(), u"English"_s);
        QCOMPARE(types[2][u"agents"_s].toInt(), 3);
        QVERIFY(isNear(types[2][u"serviceLevel"_s].toDouble(), 1 - 4.0 / 9 * std::exp(-1.0 * 60 / 180)));
        QCOMPARE(types[2][u"weight"_s].toInt(), 2);

        QCOMPARE(said[u"agents"_s].toInt(), 12);
        QCOMPARE(said[u"tableSeats"_s].toInt(), 15);
        QCOMPARE(said[u"calls"_s].toDouble(), 60.0);
        QVERIFY(!said.contains(u"spare"_s));
    }

    void optionsHoldWhereTheTableSaysNothing()
    {
        const QByteArray table = "seat_type,calls,aht_seconds,target,patience_seconds\n"
                                 "general,20,180,,\nvip,20,180,,60\nEnglish,20,180,80/20,\n";
        const QJsonArray types =
            json(table, {}, {u"--target"_s, u"50/60"_s, u"--max-occupancy"_s, u"45"_s})[u"seatTypes"_s].toArray();
        QVERIFY(isNear(types[0][u"targetShare"_s].toDouble(), 0.5));
        QCOMPARE(types[0][u"agents"_s].toInt(), 5); // 2 Erlang at 45%
        QVERIFY(isNear(types[1][u"targetShare"_s].toDouble(), 0.9));
        QCOMPARE(types[1][u"formula"_s].toString(), u"erlang-a"_s);
        QVERIFY(isNear(types[2][u"targetShare"_s].toDouble(), 0.8));
        QCOMPARE(types[2][u"formula"_s].toString(), u"erlang-c"_s);
        const QJsonObject patient = json(table, {}, {u"--patience"_s, u"90"_s});
        QCOMPARE(patient[u"seatTypes"_s][2][u"formula"_s].toString(), u"erlang-a"_s);
    }

    // 1 Erlang each: 3 seats answer 1 - e^(-2·20/180)/11 = 92.7% in time, 2 answer 70%. By the order of the file Ann and
    // Bob would take general seats, and the VIP seats, which only they and Fay can take, would stay empty.
    void peopleSitWhereTheyServeBest()
    {
        const QByteArray seats = "seat_type,calls,aht_seconds\ngeneral,10,180\nvip,10,180\n";
        const QByteArray people = "agent,seat_types\n"
                                  "Ann,general;vip\nBob,general;vip\nCai,general\nDee,general\nEve,general\n";
        const QJsonObject whole = json(seats, people + "Fay,vip\nGus,general;training\n");
        QCOMPARE(whole[u"filled"_s].toInt(), 6);
        QCOMPARE(whole[u"missing"_s].toInt(-1), 0);
        QCOMPARE(textsOf(whole[u"seatTypes"_s][0][u"people"_s]), (QStringList{u"Cai"_s, u"Dee"_s, u"Eve"_s}));
        QCOMPARE(textsOf(whole[u"seatTypes"_s][1][u"people"_s]), (QStringList{u"Ann"_s, u"Bob"_s, u"Fay"_s}));
        QCOMPARE(textsOf(whole[u"spare"_s]), QStringList{u"Gus"_s});
        QVERIFY(!whole[u"seatTypes"_s][0].toObject().contains(u"couldTake"_s));

        const QJsonObject short_ =
            json(seats, "agent,seat_types\nAnn,general;vip\nBob,general;vip\nCai,vip\nDee,maintenance\n");
        const QJsonValue general = short_[u"seatTypes"_s][0];
        QCOMPARE(short_[u"seatTypes"_s][1][u"missing"_s].toInt(-1), 0); // one of them counts for three
        QCOMPARE(general[u"filled"_s].toInt(-1), 0);
        QCOMPARE(general[u"missing"_s].toInt(), 3);
        QCOMPARE(general[u"couldTake"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"agent"_s, u"Ann"_s}, {u"seatType"_s, u"vip"_s}},
                             QJsonObject{{u"agent"_s, u"Bob"_s}, {u"seatType"_s, u"vip"_s}}}));
        QCOMPARE(textsOf(short_[u"spare"_s]), QStringList{u"Dee"_s});

        // The file's weight turns it round.
        const QJsonObject turned = json("seat_type,calls,aht_seconds,weight\ngeneral,10,180,9\nvip,10,180,1\n", people);
        QCOMPARE(turned[u"seatTypes"_s][0][u"missing"_s].toInt(-1), 0);
        QCOMPARE(turned[u"seatTypes"_s][1][u"filled"_s].toInt(), 2);
    }

    void textForPeople()
    {
        const Said said = staff("seat_type,calls,aht_seconds\ngeneral,10,180\nvip,10,180\nEnglish,0,180\n",
                                "agent,seat_types\nAnn,general;vip\nBob,vip\nCai,vip\nDee,english\n");
        QCOMPARE(said.exit, 0);
        QCOMPARE(said.errors, QString());
        for (const QString& line : {u"General service: 0 of 3 seats are filled, 3 missing\n"
                                    "  Erlang C: 3 seats answer 92.72% within 20 s; 80% are wanted\n"
                                    "    With 2 it would be 70.17%\n"
                                    "  Could take such a seat, needed more at VIP members: 1\n"_s,
                                    u"VIP members: all 3 seats are filled\n  Sitting there: Ann, Bob"_s,
                                    u"English: no seats are needed\n"_s, u"\nFree: Dee\n"_s})
            QVERIFY2(said.output.contains(line), qPrintable(said.output));
        const QStringList lines = said.output.split(u'\n');
        QCOMPARE(lines[2].simplified(), u"VIP members 10 90/15 3 92.30% 8.18 s 33.33% 0.00% 5 5 3 0"_s);
        QCOMPARE(lines[4].simplified(), u"Together 20 6 10 10 3 3"_s);
        for (int row = 1; row < 5; ++row)
            QCOMPARE(lines[row].size(), lines[0].size());
        QVERIFY(staff("seat_type,calls,aht_seconds\nvip,10,180\n").output.contains(u"\nVIP members\n  Erlang C: 3 seats"_s));
    }

    void tablesInChineseAndSpreadsheets()
    {
        const QString seats = u"专席,来电量,平均处理时长,服务目标,权重\n"
                              "会员,20,180,,\n综合业务,20,180,90/15,4\n粤语专线,0,180,,\n"_s;
        const QString people = u"工号,专席\n李明,会员；粤语专线\n王芳,综合业务、会员\n"_s;
        QStringEncoder gb18030("GB18030");
        const QByteArray encodedSeats = gb18030(seats);
        const QByteArray encodedPeople = gb18030(people);
        const QJsonObject read = json(encodedSeats, encodedPeople);
        QCOMPARE(read[u"seatTypes"_s][0][u"seatType"_s].toString(), u"vip"_s);
        QCOMPARE(read[u"seatTypes"_s][0][u"agents"_s].toInt(), 5);
        QCOMPARE(read[u"seatTypes"_s][1][u"agents"_s].toInt(), 5);
        QCOMPARE(read[u"seatTypes"_s][2][u"seatType"_s].toString(), u"粤语专线"_s);
        QCOMPARE(textsOf(read[u"seatTypes"_s][0][u"people"_s]), QStringList{u"李明"_s});
        QCOMPARE(textsOf(read[u"seatTypes"_s][1][u"people"_s]), QStringList{u"王芳"_s});

        const QString sheet = m_folder.filePath(u"seats.xlsx"_s);
        QVERIFY(writeXlsx(sheet, {{"seat_type", "calls", "aht_seconds", "target"}, {"vip", "20", "180", "80/20"}}));
        const Said said = saidTo({u"staff"_s, u"--period"_s, u"30"_s, u"--seat-types"_s, sheet, u"--format"_s, u"json"_s});
        QCOMPARE(said.json()[u"seatTypes"_s][0][u"agents"_s].toInt(), 4);
    }

    void wrongTablesAreOneLine_data()
    {
        QTest::addColumn<QByteArray>("seats");
        QTest::addColumn<QByteArray>("people");
        QTest::addColumn<QString>("place");
        const QByteArray heads = "seat_type,calls,aht_seconds,target,weight,patience_seconds\n";
        const auto wrongSeats = [&](const char* name, const QByteArray& rows, const QString& place) {
            QTest::newRow(name) << heads + rows << QByteArray() << place;
        };
        wrongSeats("calls as text", "vip,1,180,,,\ngeneral,many,180,,,\n", u"seats.csv, row 3, calls “many”: "_s);
        wrongSeats("negative calls", "vip,-1,180,,,\n", u"row 2, calls “-1”: "_s);
        wrongSeats("endless calls", "vip,inf,180,,,\n", u"row 2, calls “inf”: "_s);
        wrongSeats("no calls", "vip,,180,,,\n", u"row 2, calls “”: "_s);
        wrongSeats("no handling time", "vip,1,0,,,\n", u"row 2, aht_seconds “0”: "_s);
        wrongSeats("half a target", "vip,1,180,80,,\n", u"row 2, target “80”: "_s);
        wrongSeats("all in time", "vip,1,180,100/20,,\n", u"row 2, target “100/20”: "_s);
        wrongSeats("weight of 0", "vip,1,180,,0,\n", u"row 2, weight “0”: "_s);
        wrongSeats("broken weight", "vip,1,180,,1.5,\n", u"row 2, weight “1.5”: "_s);
        wrongSeats("heaviest", "vip,1,180,,101,\n", u"row 2, weight “101”: "_s);
        wrongSeats("no patience", "vip,1,180,,,0\n", u"row 2, patience_seconds “0”: "_s);
        wrongSeats("no seat type", ",1,180,,,\n", u"row 2, seat_type “”: "_s);
        wrongSeats("twice", "vip,1,180,,,\nEnglish,1,180,,,\n会员,1,180,,,\n", u"row 4, seat_type “会员”: Row 2 "_s);
        wrongSeats("own one twice", "English,1,180,,,\nenglish,1,180,,,\n", u"row 3, seat_type “english”: Row 2 "_s);
        wrongSeats("too much", "vip,999999999,86400,,,\n", u"seats.csv, row 2: "_s);
        wrongSeats("right of the headings", "vip,1,180,,,,7\n", u"seats.csv, row 2: "_s);
        QTest::newRow("under no heading") << QByteArray("seat_type,calls,aht_seconds,\nvip,1,180,50/60\n") << QByteArray()
                                          << u"seats.csv, row 2: "_s;
        wrongSeats("several in one", "\"Englisch, Französisch\",1,180,,,\n", u"seats.csv, row 2, seat_type “Englisch, "_s);
        wrongSeats("in two lines", "\"Eng\nlisch\",1,180,,,\n", u"seat_type “Eng lisch”: "_s);
        wrongSeats("endless name", QByteArray(81, 'x') + ",1,180,,,\n", u"row 2, seat_type “xxx"_s);
        wrongSeats("headings only", "", u"seats.csv"_s);
        QTest::newRow("empty") << QByteArray("") << QByteArray() << u"seats.csv"_s;
        QTest::newRow("binary") << QByteArray("\x01\x02\x03") << QByteArray() << u"seats.csv"_s;
        QTest::newRow("unknown heading") << QByteArray("seat_type,calls,aht_seconds,wieght\nvip,1,180,2\n") << QByteArray()
                                         << u"seats.csv, row 1: The heading “wieght” "_s;
        QTest::newRow("heading twice") << QByteArray("seat_type,calls,aht_seconds,calls\nvip,1,180,2\n") << QByteArray()
                                       << u"seats.csv, row 1: The heading “calls” "_s;
        QTest::newRow("column missing") << QByteArray("seat_type,calls\nvip,1\n") << QByteArray()
                                        << u"seats.csv, row 1: The column “aht_seconds” "_s;
        QTest::newRow("too many rows") << heads + [] {
            QByteArray rows;
            for (int type = 0; type < 101; ++type)
                rows += 'T' + QByteArray::number(type) + ",1,180,,,\n";
            return rows;
        }() << QByteArray() << u"seats.csv, row 102: "_s;

        const auto wrongPeople = [&](const char* name, const QByteArray& rows, const QString& place) {
            QTest::newRow(name) << heads + "vip,1,180,,,\n" << QByteArray("agent,seat_types\n") + rows << place;
        };
        wrongPeople("a person twice", "Ann,vip\nBob,vip\nann,vip\n", u"people.csv, row 4, agent “ann”: Row 2 "_s);
        wrongPeople("a seat type of nobody", "Ann,vip;Englisch\n", u"people.csv, row 2, seat_types “vip;Englisch”: "_s);
        wrongPeople("no name", ",vip\n", u"people.csv, row 2, agent “”: "_s);
        wrongPeople("no seat types", "Ann,\n", u"people.csv, row 2, seat_types “”: "_s);
        wrongPeople("an empty list", "Ann, ; \n", u"people.csv, row 2, seat_types “;”: "_s);
        wrongPeople("in two lines", "\"An\nn\",vip\n", u"agent “An n”: "_s);
        wrongPeople("nobody", "", u"people.csv"_s);
        QTest::newRow("a number twice") << heads + "vip,1,180,,,\n" << QByteArray("姓名,工号,专席\n陈立,7,vip\n陈立,8,vip\n王芳,7,vip\n")
                                        << u"people.csv, row 4, 工号 “7”: Row 2 "_s;
        QTest::newRow("no people") << heads + "vip,1,180,,,\n" << QByteArray("") << u"people.csv"_s;
    }

    void wrongTablesAreOneLine()
    {
        QFETCH(QByteArray, seats);
        QFETCH(QByteArray, people);
        QFETCH(QString, place);
        const Said said = staff(seats, people);
        QCOMPARE(said.exit, 2);
        QCOMPARE(said.output, QString());
        QVERIFY(said.isOneLine());
        QVERIFY2(said.errors.contains(place), qPrintable(said.errors));
    }

    void wrongOptionsAreOneLine_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        const QString seats = saved(u"good.csv"_s, "seat_type,calls,aht_seconds\nvip,10,180\n");
        const QStringList good = {u"--period"_s, u"30"_s, u"--seat-types"_s, seats};
        QTest::newRow("no period") << QStringList{u"--seat-types"_s, seats} << u"--period"_s;
        QTest::newRow("no file") << QStringList{u"--period"_s, u"30"_s, u"--seat-types"_s,
                                                m_folder.filePath(u"none.csv"_s)} << u"none.csv"_s;
        QTest::newRow("a folder") << QStringList{u"--period"_s, u"30"_s, u"--seat-types"_s, m_folder.path()}
                                  << QFileInfo(m_folder.path()).fileName();
        QTest::newRow("no people") << good + QStringList{u"--people"_s, m_folder.filePath(u"none.csv"_s)} << u"none.csv"_s;
        QTest::newRow("calls too") << good + QStringList{u"--calls"_s, u"3"_s} << u"--calls"_s;
        QTest::newRow("handling time too") << good + QStringList{u"--aht"_s, u"3"_s} << u"--aht"_s;
        QTest::newRow("simulated") << good + QStringList{u"--simulate"_s, u"3"_s} << u"--simulate"_s;
        QTest::newRow("target") << good + QStringList{u"--target"_s, u"80"_s} << u"“80”"_s;
        QTest::newRow("people alone") << QStringList{u"--calls"_s, u"10"_s, u"--period"_s, u"30"_s, u"--aht"_s,
                                                     u"180"_s, u"--target"_s, u"80/20"_s, u"--people"_s, seats} << u"--people"_s;
    }

    void wrongOptionsAreOneLine()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const Said said = saidTo(QStringList{u"staff"_s} + options);
        QCOMPARE(said.exit, 2);
        QCOMPARE(said.output, QString());
        QVERIFY(said.isOneLine());
        QVERIFY2(said.errors.contains(named), qPrintable(said.errors));
    }
};

DUTYDESK_TEST(StaffSeatTypesTest)
#include "staff_seat_types_test.moc"
