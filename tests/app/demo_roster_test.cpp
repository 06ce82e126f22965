#include "tests/support/registry.h"

#include "app/demo/demo_roster.h"
#include "app/policies/policy_files.h"
#include "core/roster/roster_rules.h"
#include "core/roster/roster_task_text.h"

#include <QTest>

namespace dutydesk::test {

class DemoRosterTest : public QObject
{
    Q_OBJECT

    static RosterPolicy policy()
    {
        auto shipped = readPolicies();
        if (!shipped)
            qFatal("no policies");
        const auto made = RosterPolicy::from(PolicySet(0, *std::move(shipped)));
        if (!made)
            qFatal("no roster policy");
        return *made;
    }

private Q_SLOTS:
    void itIsTheMonthThatIsPromised()
    {
        const RosterTask task = demoRosterTask(1, policy());
        QVERIFY(checkRosterTask(task));
        QCOMPARE(task.agents.size(), 200u);
        QCOMPARE(task.days, 31);
        QCOMPARE(task.shifts.size(), 12u);
        QCOMPARE(task.seats.size(), 6u);
        QVERIFY2(demandShare(task) >= 0.95 && demandShare(task) <= 1.0, qPrintable(QString::number(demandShare(task))));
    }

    void aSeedIsAMonth()
    {
        QVERIFY(demoRosterTask(7, policy()) == demoRosterTask(7, policy()));
        QVERIFY(!(demoRosterTask(7, policy()) == demoRosterTask(8, policy())));
    }

    void itSurvivesItsFile()
    {
        const RosterTask task = demoRosterTask(2, policy());
        const auto again = readRosterTask(writeRosterTask(task));
        QVERIFY(again);
        QVERIFY(*again == task);
    }
};

DUTYDESK_TEST(DemoRosterTest)

} // namespace dutydesk::test

#include "demo_roster_test.moc"
