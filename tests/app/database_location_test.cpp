#include "app/storage/database_location.h"
#include "core/base/storage_error.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

#include <QTest>

using namespace dutydesk;
using namespace Qt::StringLiterals;

class DatabaseLocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsAFile()
    {
        const auto location = DatabaseLocation::parse(u"/home/周敏/my centre.db"_s);
        QVERIFY_OK(location);
        QVERIFY(location->engine == Engine::Sqlite);
        QCOMPARE(location->name, u"/home/周敏/my centre.db"_s);
    }

    void aServerHasItsParts()
    {
        const auto location = DatabaseLocation::parse(u"postgresql://zhou:s%40cret@db.example.cn:5433/centre"_s);
        QVERIFY_OK(location);
        QVERIFY(location->engine == Engine::Postgresql);
        QCOMPARE(location->user, u"zhou"_s);
        QCOMPARE(location->password, u"s@cret"_s);
        QCOMPARE(location->host, u"db.example.cn"_s);
        QCOMPARE(location->port, 5433);
        QCOMPARE(location->name, u"centre"_s);
        QCOMPARE(location->shown(), u"postgresql://zhou@db.example.cn:5433/centre"_s);
    }

    void whatIsShownReadsAsTheSame_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"postgresql://zhou@/centre?host=/run/postgresql", "postgresql:///centre",
                                 "postgresql://localhost/centre", "postgresql://zhou@[::1]:5433/centre",
                                 "postgresql://zhou@:5433/centre?host=/tmp/socket"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsShownReadsAsTheSame()
    {
        QFETCH(QString, text);
        const auto location = DatabaseLocation::parse(text);
        QVERIFY_OK(location);
        QCOMPARE(location->shown(), text);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "  ", "mysql://a/b", "postgresql://", "postgresql://host", "postgresql://host/",
                                 "postgresql://host/a/b", "postgresql://host:port/a"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY_ERROR(DatabaseLocation::parse(text), error::storageLocationInvalid);
    }

    void aRefusedOneIsNamedWithoutItsPassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("slash") << u"postgresql://desk:se/cret@db/centre"_s << u"postgresql://desk:…@db/centre"_s;
        QTest::newRow("at") << u"postgresql://desk:s@cr:et@db/"_s << u"postgresql://desk:…@db/"_s;
        QTest::newRow("no user") << u"postgresql://:cret@db"_s << u"postgresql://:…@db"_s;
        QTest::newRow("none") << u"mysql://desk@db:1/centre"_s << u"mysql://desk@db:1/centre"_s;
    }

    void aRefusedOneIsNamedWithoutItsPassword()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto refused = DatabaseLocation::parse(text);
        QVERIFY_ERROR(refused, error::storageLocationInvalid);
        QVERIFY(*refused.error().find("location") == Value(named.toStdString()));
    }
};

DUTYDESK_TEST(DatabaseLocationTest)

#include "database_location_test.moc"
