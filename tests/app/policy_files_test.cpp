#include "app/policies/policy_files.h"
#include "core/policy/policy_error.h"
#include "core/policy/policy_service.h"
#include "tests/support/registry.h"
#include "tests/support/ticket_desk.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace dutydesk;
using dutydesk::test::TicketDesk;

class PolicyFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedItemHasRuleAndSource()
    {
        const auto items = readPolicies();
        if (!items) {
            for (const NamedValue& value : items.error().values)
                qWarning("%s: %s", value.name.c_str(), std::get<std::string>(value.value).c_str());
        }
        QVERIFY(items);
        const QRegularExpression rule(QStringLiteral("^[A-Z]+-[0-9]{2}$"));
        for (const PolicyItem& item : *items) {
            QVERIFY2(rule.match(QString::fromStdString(item.rule)).hasMatch(), item.key.c_str());
            QVERIFY2(!item.unit.empty(), item.key.c_str());
            QVERIFY2(item.ours || !item.source.empty(), item.key.c_str());
        }
    }

    void everyFileIsRead()
    {
        const auto items = readPolicies();
        QVERIFY(items);
        const PolicySet set(0, *items);
        for (const QString& name : QDir(QStringLiteral(":/policies")).entryList())
            QVERIFY2(!set.under(name.chopped(4).toStdString()).empty(), qPrintable(name));
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray rest = "unit = \"minutes\"\nrule = \"TKT-10\"\nsource = \"SVC 5.3\"\nours = false\n";
        QTest::newRow("no TOML") << QByteArray("[a\nvalue = 1");
        QTest::newRow("no table") << QByteArray("a = 1");
        QTest::newRow("no value") << QByteArray("[a]\nlow = 0\nhigh = 9\n" + rest);
        QTest::newRow("a list as value") << QByteArray("[a]\nvalue = [1]\nlow = 0\nhigh = 9\n" + rest);
        QTest::newRow("no bounds") << QByteArray("[a]\nvalue = 1\n" + rest);
        QTest::newRow("reversed bounds") << QByteArray("[a]\nvalue = 1\nlow = 9\nhigh = 0\n" + rest);
        QTest::newRow("out of bounds") << QByteArray("[a]\nvalue = 10\nlow = 0\nhigh = 9\n" + rest);
        QTest::newRow("bounds of a text") << QByteArray("[a]\nvalue = \"x\"\nlow = 0\nhigh = 9\n" + rest);
        QTest::newRow("unknown entry") << QByteArray("[a]\nvalue = 1\nlow = 0\nhigh = 9\nnote = \"\"\n" + rest);
        QTest::newRow("no unit") << QByteArray(
            "[a]\nvalue = true\nrule = \"TKT-10\"\nsource = \"SVC\"\nours = false\n");
        QTest::newRow("no rule") << QByteArray("[a]\nvalue = true\nunit = \"x\"\nsource = \"SVC\"\nours = false\n");
        QTest::newRow("no source") << QByteArray(
            "[a]\nvalue = true\nunit = \"x\"\nrule = \"TKT-10\"\nsource = \"\"\nours = false\n");
        QTest::newRow("ours not said") << QByteArray(
            "[a]\nvalue = true\nunit = \"x\"\nrule = \"TKT-10\"\nsource = \"SVC\"\n");
    }

    void damageIsNamed()
    {
        QFETCH(QByteArray, text);
        const auto items = parsePolicies("ticket", text.toStdString());
        QVERIFY(!items);
        QCOMPARE(items.error().code.id, error::policyFileDamaged.id);
        QCOMPARE(std::get<std::string>(*items.error().find("file")), std::string("ticket.toml"));
    }

    void anEditThatDoesntGoWithTheOthersIsRefused()
    {
        const Date today = std::chrono::local_days(std::chrono::year(2026) / 11 / 23);
        TicketDesk desk(std::chrono::sys_days(today.time_since_epoch()) + std::chrono::hours(2));
        PolicyService& policies = desk.services().policies;
        const auto edit = [&](const char* key, PolicyValue value) {
            const auto done = policies.edit(desk.request(Post::CentreDirector), key, value, today);
            return done ? std::string() : std::string(done.error().code.id);
        };
        QCOMPARE(edit("desk.interval_minutes", std::int64_t{7}), std::string(error::policyIntervalUneven.id));
        QCOMPARE(edit("desk.interval_minutes", std::int64_t{20}), std::string());
        QCOMPARE(edit("ticket.escalate_percent_1", std::int64_t{130}), std::string(error::policyNotLess.id));
        QCOMPARE(edit("ticket.escalate_percent_2", std::int64_t{75}), std::string(error::policyNotLess.id));
        QCOMPARE(edit("ticket.escalate_percent_1", std::int64_t{80}), std::string());
        QCOMPARE(edit("staffing.trainers_most", std::int64_t{0}), std::string(error::policyMoreThan.id));
        for (const char* day : {"monday", "tuesday", "wednesday", "thursday", "saturday", "sunday"})
            QCOMPARE(edit((std::string("office.") + day).c_str(), std::string()), std::string());
        QCOMPARE(edit("office.friday", std::string()), std::string(error::policyNeverOpen.id));
        QCOMPARE(edit("office.friday", std::string("09:00-10:00")), std::string());
    }

    void aMissingFolderIsDamage()
    {
        QVERIFY(!readPolicies(QStringLiteral(":/nowhere")));
    }
};

DUTYDESK_TEST(PolicyFilesTest)
#include "policy_files_test.moc"
