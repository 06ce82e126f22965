#include "tests/support/registry.h"

#include "core/account/account_policy.h"
#include "core/policy/policy_error.h"
#include "tests/support/people_desk.h"

#include <QTest>

namespace dutydesk::test {

namespace {

constexpr std::chrono::days day{1};
const std::string attempts = "account.attempts";

std::int64_t attemptsOn(PolicyService& policies, Date date)
{
    return *policies.setOn(date)->integer(attempts);
}

} // namespace

class PolicyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutEditsTheShippedNumbersHold()
    {
        PeopleDesk desk;
        const auto set = desk.policies.setOn(testDay);
        QVERIFY(set);
        QCOMPARE(set->version(), 0);
        QCOMPARE(*set->integer(attempts), 5);
    }

    void anEditHoldsFromItsDateOn()
    {
        PeopleDesk desk;
        const Request director = desk.by(Post::CentreDirector);
        QCOMPARE(*desk.policies.edit(director, attempts, std::int64_t(3), testDay + 10 * day), 1);
        QCOMPARE(*desk.policies.edit(director, attempts, std::int64_t(4), testDay), 2);
        QCOMPARE(attemptsOn(desk.policies, testDay - day), 5);
        QCOMPARE(attemptsOn(desk.policies, testDay), 4);
        QCOMPARE(attemptsOn(desk.policies, testDay + 9 * day), 4);
        QCOMPARE(attemptsOn(desk.policies, testDay + 10 * day), 3);
        // The version is that of the edit in force, not the highest number.
        QCOMPARE(desk.policies.setOn(testDay)->version(), 2);
        QCOMPARE(desk.policies.setOn(testDay + 10 * day)->version(), 1);
        // Of two edits for the same day the later one holds.
        QCOMPARE(*desk.policies.edit(director, attempts, std::int64_t(6), testDay), 3);
        QCOMPARE(attemptsOn(desk.policies, testDay), 6);
    }

    void aChangeNeverReachesBack()
    {
        PeopleDesk desk;
        const auto edited = desk.policies.edit(desk.by(Post::CentreDirector), attempts, std::int64_t(3), testDay - day);
        QCOMPARE(edited.error().code.id, error::policyReachesBack.id);
    }

    void valuesKeepTheirKindAndBounds()
    {
        PeopleDesk desk;
        const Request director = desk.by(Post::CentreDirector);
        QCOMPARE(desk.policies.edit(director, attempts, std::int64_t(0), testDay).error().code.id,
                 error::fieldOutOfRange.id);
        QCOMPARE(desk.policies.edit(director, attempts, 2.5, testDay).error().code.id, error::fieldInvalid.id);
        QCOMPARE(desk.policies.edit(director, attempts, std::string("5"), testDay).error().code.id,
                 error::fieldInvalid.id);
        QCOMPARE(desk.policies.edit(director, "account.delay_growth", std::nan(""), testDay).error().code.id,
                 error::fieldOutOfRange.id);
        QCOMPARE(desk.policies.edit(director, "nothing.here", std::int64_t(1), testDay).error().code.id,
                 error::policyUnknown.id);
        // A whole number stands for a decimal.
        QVERIFY(desk.policies.edit(director, "account.delay_growth", std::int64_t(3), testDay));
        QCOMPARE(*desk.policies.setOn(testDay)->decimal("account.delay_growth"), 3.0);
        QVERIFY(desk.policies.edit(director, "account.delay_growth", 1.1, testDay));
        QCOMPARE(*desk.policies.setOn(testDay)->decimal("account.delay_growth"), 1.1);
        QVERIFY(desk.policies.edit(director, "office.monday", std::string("08:00-12:00"), testDay));
        QCOMPARE(*desk.policies.setOn(testDay)->text("office.monday"), std::string("08:00-12:00"));
        QVERIFY(desk.policies.edit(director, "office.open_on_holidays", true, testDay));
        QVERIFY(*desk.policies.setOn(testDay)->flag("office.open_on_holidays"));
    }

    void whatADomainCannotWorkWithIsRefused()
    {
        PeopleDesk desk({[](const PolicySet& set) -> Result<> {
            DUTYDESK_ASSIGN(value, set.integer(attempts));
            DUTYDESK_ASSIGN(length, set.integer("account.minimum_length"));
            if (value > length)
                return makeError(error::fieldReversed);
            return {};
        }});
        const Request director = desk.by(Post::CentreDirector);
        QVERIFY(!desk.policies.edit(director, attempts, std::int64_t(9), testDay));
        QVERIFY(desk.policies.edit(director, attempts, std::int64_t(8), testDay + 5 * day));
        // Good today, but not together with what comes into force in five days.
        QVERIFY(!desk.policies.edit(director, "account.minimum_length", std::int64_t(7), testDay));
        QCOMPARE(desk.policyStore.edits()->size(), 1u);
    }

    void anUpgradeAddsKeysAndKeepsEdits()
    {
        PeopleDesk desk;
        QVERIFY(desk.policies.edit(desk.by(Post::CentreDirector), attempts, std::int64_t(3), testDay));
        std::vector<PolicyItem> newer = *readPolicies();
        for (PolicyItem& item : newer) {
            if (item.key == attempts)
                item.value = std::int64_t(10);
        }
        newer.push_back({"account.new_key", std::int64_t(7), "x", "SEC-02", "", true, 0, 9});
        PolicyService upgraded(newer, {}, desk.policyStore, desk.journal, desk.work, desk.zone);
        QCOMPARE(attemptsOn(upgraded, testDay), 3);
        QCOMPARE(*upgraded.setOn(testDay)->integer("account.new_key"), 7);
        // A key that is gone, or of another kind now, takes its edits with it.
        for (PolicyItem& item : newer) {
            if (item.key == attempts)
                item.value = std::string("five");
        }
        PolicyService changed(newer, {}, desk.policyStore, desk.journal, desk.work, desk.zone);
        QCOMPARE(*changed.setOn(testDay)->text(attempts), std::string("five"));
    }

    void theListSaysWhatHoldsWhatShippedAndWhatWasEdited()
    {
        PeopleDesk desk;
        Request director = desk.by(Post::CentreDirector);
        director.reason = "太松";
        QVERIFY(desk.policies.edit(director, attempts, std::int64_t(3), testDay));
        QVERIFY(desk.policies.edit(director, attempts, std::int64_t(2), testDay + day));
        const auto lines = desk.policies.list(desk.by(Post::FrontLineAgent), testDay);
        QVERIFY(lines);
        const auto line = std::ranges::find(*lines, attempts, [](const PolicyLine& one) { return one.item.key; });
        QVERIFY(line != lines->end());
        QVERIFY(line->item.value == PolicyValue(std::int64_t(3)));
        QVERIFY(line->shipped == PolicyValue(std::int64_t(5)));
        QCOMPARE(line->version, 1);
        QCOMPARE(line->edits.size(), 2u);
        QCOMPARE(line->edits[0].reason, std::string("太松"));
        QCOMPARE(line->item.rule, std::string("SEC-02"));
        const auto entries = desk.journal.about({"policy", 1}, 10, {});
        QCOMPARE(entries->size(), 1u);
        QCOMPARE(entries->front().note.changes.size(), 3u);
    }

    void onlyThoseWhoMayEdit()
    {
        PeopleDesk desk;
        QCOMPARE(desk.policies.edit(desk.by(Post::DutyManager), attempts, std::int64_t(3), testDay).error().code.id,
                 error::forbidden.id);
    }
};

DUTYDESK_TEST(PolicyStoreTest)

} // namespace dutydesk::test

#include "policy_store_test.moc"
