#include "tests/support/registry.h"

#include "app/policies/policy_files.h"
#include "tests/support/policy_probes.h"

#include <QTest>

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

/// The value one step on; nothing for a text, which needs a word of its own.
std::optional<PolicyValue> nextTo(const PolicyItem& item)
{
    if (const auto* integer = std::get_if<std::int64_t>(&item.value))
        return static_cast<double>(*integer + 1) <= item.high ? *integer + 1 : *integer - 1;
    if (const auto* decimal = std::get_if<double>(&item.value)) {
        const double step = (item.high - item.low) / 100;
        return *decimal + step <= item.high ? *decimal + step : *decimal - step;
    }
    if (const auto* flag = std::get_if<bool>(&item.value))
        return !*flag;
    return std::nullopt;
}

QByteArray messageOf(const Error& failure)
{
    return QByteArray::fromStdString(std::string(failure.code.id));
}

} // namespace

/// Every number that ships is read by code that ships, and something comes out differently when it changes.
class PolicyPerturbationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProbeIsForAShippedKey()
    {
        const auto items = readPolicies();
        QVERIFY(items);
        const PolicySet shipped(0, *items);
        for (const auto& [key, probe] : policyProbes())
            QVERIFY2(shipped.find(key), key.c_str());
    }

    void everyNumberMatters_data()
    {
        QTest::addColumn<QString>("key");
        const auto items = readPolicies();
        QVERIFY(items);
        for (const PolicyItem& item : *items)
            QTest::newRow(item.key.c_str()) << QString::fromStdString(item.key);
    }

    void everyNumberMatters()
    {
        QFETCH(QString, key);
        const auto items = readPolicies();
        QVERIFY(items);
        const PolicySet shipped(0, *items);
        const auto found = policyProbes().find(key.toStdString());
        QVERIFY2(found != policyProbes().end(), "no probe: nothing shows that this number is used");
        const PolicyProbe& probe = found->second;
        const PolicyItem& item = *shipped.find(found->first);
        const std::optional<PolicyValue> changed = probe.instead ? probe.instead : nextTo(item);
        QVERIFY2(changed && *changed != item.value, "a text's probe names another text");
        const Result<std::string> before = probe.verdict(shipped);
        QVERIFY2(before, before ? "" : messageOf(before.error()).constData());
        const Result<std::string> after = probe.verdict(withValue(*items, item.key, *changed));
        QVERIFY2(after, after ? "" : messageOf(after.error()).constData());
        QVERIFY2(*before != *after, "no verdict changes with the number");
    }
};

DUTYDESK_TEST(PolicyPerturbationTest)
#include "policy_perturbation_test.moc"
