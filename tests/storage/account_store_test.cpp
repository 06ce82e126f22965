#include "tests/support/registry.h"

#include "core/account/account_error.h"
#include "tests/support/people_desk.h"

#include <QTest>

namespace dutydesk::test {

namespace {

using namespace std::chrono_literals;

/// A centre with an administrator "admin" and an agent 1001 with the account "wang", password "first-one".
struct Signing : PeopleDesk
{
    Signing()
    {
        admin = *accounts.openFirst("admin", "管理员", "long-enough", testNoon);
        Agent agent = someone("1001");
        agent.post = Post::DutyManager;
        wang = *people.add(by(Post::CentreDirector), agent);
        Account account;
        account.name = "wang";
        account.displayName = "王";
        account.agent = wang;
        opened = *accounts.open(by(Post::AccountKeeper), account, "first-one");
    }

    Actor admin;
    AgentId wang;
    AccountId opened;
};

} // namespace

class AccountStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAdministratorSignsInAtOnce()
    {
        Signing desk;
        QVERIFY(desk.admin.post == Post::Administrator);
        const auto actor = desk.accounts.signIn(" ADMIN ", "long-enough", testNoon);
        QVERIFY(actor);
        QVERIFY(actor->account == desk.admin.account);
        QCOMPARE(actor->name, std::string("管理员"));
        const auto second = desk.accounts.openFirst("other", "x", "long-enough", testNoon);
        QCOMPARE(second.error().code.id, error::forbidden.id);
    }

    void aGivenPasswordMustBeChangedFirst()
    {
        Signing desk;
        QCOMPARE(desk.accounts.signIn("wang", "first-one", testNoon).error().code.id, error::passwordMustChange.id);
        QCOMPARE(desk.accounts.changePassword("wang", "wrong-one", "second-one", testNoon).error().code.id,
                 error::wrongPassword.id);
        QCOMPARE(desk.accounts.changePassword("wang", "first-one", "first-one", testNoon).error().code.id,
                 error::passwordSame.id);
        QCOMPARE(desk.accounts.changePassword("wang", "first-one", "short", testNoon).error().code.id,
                 error::passwordTooShort.id);
        const auto changed = desk.accounts.changePassword("wang", "first-one", "second-one", testNoon);
        QVERIFY(changed);
        QVERIFY(desk.accounts.signIn("wang", "second-one", testNoon));
        QVERIFY(!desk.accounts.signIn("wang", "first-one", testNoon));
    }

    void anAgentsAccountActsUnderTheAgentsPost()
    {
        Signing desk;
        const auto actor = desk.accounts.changePassword("wang", "first-one", "second-one", testNoon);
        QVERIFY(actor);
        QVERIFY(actor->post == Post::DutyManager);
        QVERIFY(actor->agent == desk.wang);
        QVERIFY(actor->onDuty);
        QCOMPARE(actor->name, std::string("王小明"));
        Agent agent = desk.people.find(desk.by(Post::CentreDirector), desk.wang)->agent;
        agent.post = Post::Trainer;
        QVERIFY(desk.people.edit(desk.by(Post::CentreDirector), agent));
        QVERIFY(desk.accounts.actorOf(desk.opened, testNoon)->post == Post::Trainer);
    }

    void afterFiveFailuresTheWaitGrows()
    {
        Signing desk;
        Instant now = testNoon;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(desk.accounts.signIn("admin", "guess", now).error().code.id, error::wrongPassword.id);
        // Even the right password has to wait now.
        const auto waits = desk.accounts.signIn("admin", "long-enough", now + 29s);
        QCOMPARE(waits.error().code.id, error::signInDelayed.id);
        QVERIFY(*waits.error().find("until") == Value(Instant(now + 30s)));
        now += 30s;
        QCOMPARE(desk.accounts.signIn("admin", "guess", now).error().code.id, error::wrongPassword.id);
        QCOMPARE(desk.accounts.signIn("admin", "long-enough", now + 59s).error().code.id, error::signInDelayed.id);
        QVERIFY(desk.accounts.signIn("admin", "long-enough", now + 60s));
        // A good sign-in forgets the failures.
        QCOMPARE(desk.accounts.signIn("admin", "guess", now + 61s).error().code.id, error::wrongPassword.id);
        QVERIFY(desk.accounts.signIn("admin", "long-enough", now + 61s));
    }

    void aClockSetBackLocksNobodyOut()
    {
        Signing desk;
        for (int i = 0; i < 6; ++i)
            QVERIFY(!desk.accounts.signIn("admin", "guess", testNoon + i * 1h));
        QVERIFY(desk.accounts.signIn("admin", "long-enough", testNoon));
    }

    void failuresAreOnRecord()
    {
        Signing desk;
        QVERIFY(!desk.accounts.signIn("admin", "guess", testNoon));
        const auto entries = desk.journal.about(ref(desk.admin.account), 1, {});
        QCOMPARE(entries->front().note.action, std::string("account.refused"));
    }

    void anUnknownNameSaysTheSameAsAWrongPassword()
    {
        Signing desk;
        QCOMPARE(desk.accounts.signIn("nobody", "x", testNoon).error().code.id, error::wrongPassword.id);
        QCOMPARE(desk.accounts.signIn("", "", testNoon).error().code.id, error::wrongPassword.id);
        QCOMPARE(desk.accounts.signIn("' OR 1=1 --", "x", testNoon).error().code.id, error::wrongPassword.id);
    }

    void theAccountKeeperResetsPasswordAndFailures()
    {
        Signing desk;
        for (int i = 0; i < 9; ++i)
            QVERIFY(!desk.accounts.signIn("wang", "guess", testNoon + i * 1h));
        QVERIFY(desk.accounts.resetPassword(desk.by(Post::AccountKeeper), desk.opened, "given-anew"));
        QCOMPARE(desk.accounts.signIn("wang", "given-anew", testNoon + 9h).error().code.id,
                 error::passwordMustChange.id);
        const auto forbidden = desk.accounts.resetPassword(desk.by(Post::CentreDirector), desk.opened, "given-anew");
        QCOMPARE(forbidden.error().code.id, error::forbidden.id);
        QVERIFY(std::ranges::find(forbidden.error().values, NamedValue{"who", Term{"post.account-keeper"}})
                != forbidden.error().values.end());
    }

    void lockedAndClosedAccountsStayOut()
    {
        Signing desk;
        QVERIFY(desk.accounts.changePassword("wang", "first-one", "second-one", testNoon));
        QVERIFY(desk.accounts.setState(desk.by(Post::AccountKeeper), desk.opened, AccountState::Locked));
        QCOMPARE(desk.accounts.signIn("wang", "second-one", testNoon).error().code.id, error::accountLocked.id);
        // Who doesn't know the password learns nothing of the state.
        QCOMPARE(desk.accounts.signIn("wang", "guess", testNoon).error().code.id, error::wrongPassword.id);
        QCOMPARE(desk.accounts.actorOf(desk.opened, testNoon).error().code.id, error::accountLocked.id);
        QVERIFY(desk.accounts.setState(desk.by(Post::AccountKeeper), desk.opened, AccountState::Open));
        QVERIFY(desk.accounts.signIn("wang", "second-one", testNoon));
        QVERIFY(desk.accounts.setState(desk.by(Post::AccountKeeper), desk.opened, AccountState::Closed));
        QCOMPARE(desk.accounts.signIn("wang", "second-one", testNoon).error().code.id, error::accountClosed.id);
    }

    void theLastAdministratorCannotBeShutOut()
    {
        Signing desk;
        for (const AccountState state : {AccountState::Locked, AccountState::Closed}) {
            const auto shut = desk.accounts.setState(desk.by(Post::AccountKeeper), desk.admin.account, state);
            QCOMPARE(shut.error().code.id, error::lastAdministrator.id);
        }
        Account admin = *desk.accountStore.find(desk.admin.account);
        admin.post = Post::Trainer;
        QCOMPARE(desk.accounts.edit(desk.by(Post::AccountKeeper), admin).error().code.id,
                 error::lastAdministrator.id);
    }

    void namesAndPeopleHaveOneAccountEach()
    {
        Signing desk;
        Account account;
        account.name = "WANG";
        account.displayName = "x";
        QCOMPARE(desk.accounts.open(desk.by(Post::AccountKeeper), account, "long-enough").error().code.id,
                 error::fieldTaken.id);
        account.name = "wang2";
        account.agent = desk.wang;
        QCOMPARE(desk.accounts.open(desk.by(Post::AccountKeeper), account, "long-enough").error().code.id,
                 error::fieldTaken.id);
        account.agent = {};
        account.name = std::string(10'000, 'x');
        QCOMPARE(desk.accounts.open(desk.by(Post::AccountKeeper), account, "long-enough").error().code.id,
                 error::fieldTooLong.id);
    }

    void aStaleEditSaysWho()
    {
        Signing desk;
        Account mine = *desk.accountStore.find(desk.opened);
        Account theirs = mine;
        theirs.displayName = "王先生";
        QVERIFY(desk.accounts.edit(desk.by(Post::AccountKeeper), theirs));
        mine.displayName = "王女士";
        const auto saved = desk.accounts.edit(desk.by(Post::AccountKeeper), mine);
        QCOMPARE(saved.error().code.id, error::stale.id);
        QVERIFY(saved.error().find("who"));
    }

    void signingInDoesNotMakeAnEditStale()
    {
        Signing desk;
        const Account account = *desk.accountStore.find(desk.admin.account);
        QVERIFY(desk.accounts.signIn("admin", "long-enough", testNoon));
        Account edited = account;
        edited.displayName = "新名字";
        QVERIFY(desk.accounts.edit(desk.by(Post::AccountKeeper), edited));
    }

    void hashesCarryTheirParametersAndGrowStronger()
    {
        PasswordHasherSodium weak(PasswordHasherSodium::Strength::Quick);
        PasswordHasherSodium strong;
        const auto hash = weak.hash("password");
        QVERIFY(hash && hash->starts_with("$argon2id$v=19$m="));
        QVERIFY(*weak.hash("password") != *hash);
        QVERIFY(strong.matches(*hash, "password"));
        QVERIFY(!strong.matches(*hash, "Password"));
        QVERIFY(!strong.matches("", "password"));
        QVERIFY(!strong.matches("no hash", ""));
        QVERIFY(strong.isOutdated(*hash) && !weak.isOutdated(*hash));

        Signing desk;
        const std::string before = *desk.accountStore.hashOf(desk.admin.account);
        AccountService stronger(desk.accountStore, desk.peopleStore, desk.journal, desk.work, strong, desk.policies,
                                desk.zone);
        QVERIFY(stronger.signIn("admin", "long-enough", testNoon));
        QVERIFY(!strong.isOutdated(*desk.accountStore.hashOf(desk.admin.account)));
        QVERIFY(before != *desk.accountStore.hashOf(desk.admin.account));
        QVERIFY(stronger.signIn("admin", "long-enough", testNoon));
    }

    void whoeverLeavesHandsEverythingBackTheSameDay()
    {
        Signing desk;
        desk.openWork.open = 3;
        QVERIFY(desk.accounts.changePassword("wang", "first-one", "second-one", testNoon));
        const Departure departure{desk.wang, 1, testDay, {}};
        QCOMPARE(*desk.departures.openWorkOf(desk.by(Post::HumanResources), desk.wang), 3);
        const auto left = desk.departures.leave(desk.by(Post::HumanResources, "k"), departure);
        QVERIFY(left);
        QCOMPARE(left->handedOver, 3);
        QCOMPARE(desk.accounts.signIn("wang", "second-one", testNoon).error().code.id, error::accountClosed.id);
        QVERIFY(desk.people.find(desk.by(Post::HumanResources), desk.wang)->agent.left == testDay);
        QVERIFY(desk.departures.leave(desk.by(Post::HumanResources, "k"), departure));
    }

    void aLastDayToComeClosesTheAccountWhenItIsOver()
    {
        Signing desk;
        QVERIFY(desk.accounts.changePassword("wang", "first-one", "second-one", testNoon));
        const Date lastDay = testDay + std::chrono::days(2);
        QVERIFY(desk.departures.leave(desk.by(Post::HumanResources), {desk.wang, 1, lastDay, {}}));
        const Instant end = desk.zone()->startOf(lastDay + std::chrono::days(1));
        QVERIFY(desk.accounts.signIn("wang", "second-one", end - 1ms));
        QCOMPARE(desk.accounts.signIn("wang", "second-one", end).error().code.id, error::accountClosed.id);
        QCOMPARE(desk.accounts.actorOf(desk.opened, end).error().code.id, error::accountClosed.id);
    }

    void ifTheWorkCannotBeHandedOverNobodyLeaves()
    {
        Signing desk;
        desk.openWork.failure = makeError(error::cancelled);
        QVERIFY(!desk.departures.leave(desk.by(Post::HumanResources), {desk.wang, 1, testDay, {}}));
        QVERIFY(!desk.people.find(desk.by(Post::HumanResources), desk.wang)->agent.left);
        QCOMPARE(desk.accounts.signIn("wang", "first-one", testNoon).error().code.id, error::passwordMustChange.id);
    }
};

DUTYDESK_TEST(AccountStoreTest)

} // namespace dutydesk::test

#include "account_store_test.moc"
