#include "app/time_zones.h"
#include "core/centre/centre_error.h"
#include "tests/support/registry.h"

#include <QTest>
#include <QTimeZone>

namespace dutydesk::test {

class TimeZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQt_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : {"Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "UTC"})
            QTest::newRow(id) << QByteArray(id);
    }

    void agreesWithQt()
    {
        QFETCH(QByteArray, id);
        const auto zone = loadTimeZone(id.toStdString());
        QVERIFY(zone.has_value());
        const QTimeZone expected(id);
        for (qint64 day = 3650; day < 40000; day += 17) {
            const qint64 at = day * 86'400'000 + 3'600'000;
            // Qt's own list has a hole in 2038 for some zones of the southern half of the earth.
            if (QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().year() == 2038)
                continue;
            QCOMPARE(zone->offsetAt(Instant(Duration(at))).count(),
                     expected.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)));
        }
    }

    void refusesAnUnknownName()
    {
        const auto zone = loadTimeZone("Asia/Nowhere");
        QVERIFY(!zone.has_value());
        QVERIFY(zone.error().code == error::timeZoneUnknown);
    }
};

} // namespace dutydesk::test

using dutydesk::test::TimeZonesTest;
DUTYDESK_TEST(TimeZonesTest)
#include "time_zones_test.moc"
