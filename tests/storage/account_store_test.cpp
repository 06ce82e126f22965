#include "tests/support/registry.h"

#include "core/account/account_error.h"
#include "core/account/admitting_journal.h"
#include "core/people/people_error.h"
#include "tests/support/people_desk.h"
#include "tests/support/results.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

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
        QCOMPARE(desk.accounts.edit(desk.by(Post::Administrator), admin).error().code.id, error::lastAdministrator.id);
    }

    void postsAreGivenByThoseWhoMay()
    {
        Signing desk;
        Account keeper;
        keeper.name = "keeper";
        keeper.displayName = "工号管理";
        keeper.post = Post::AccountKeeper;
        QVERIFY_ERROR(desk.accounts.open(desk.by(Post::AccountKeeper), keeper, "long-enough"), error::forbidden);
        keeper.id = *desk.accounts.open(desk.by(Post::Administrator), keeper, "long-enough");
        keeper = *desk.accountStore.find(keeper.id);
        Request own = desk.by(Post::AccountKeeper);
        own.actor.account = keeper.id;
        // Not the own account, neither by its post nor by whose it is.
        Account raised = keeper;
        raised.post = Post::CentreDirector;
        QVERIFY_ERROR(desk.accounts.edit(own, raised), error::ownPost);
        raised.post = Post::Trainer;
        QVERIFY_ERROR(desk.accounts.edit(own, raised), error::ownPost);
        raised = keeper;
        raised.agent = *desk.people.add(desk.by(Post::CentreDirector), desk.someone("1002"));
        QVERIFY_ERROR(desk.accounts.edit(own, raised), error::ownPost);
        // Not somebody else's to or from what administers.
        Account other;
        other.name = "other";
        other.displayName = "某人";
        other.post = Post::Trainer;
        other.id = *desk.accounts.open(own, other, "long-enough");
        other = *desk.accountStore.find(other.id);
        other.post = Post::DepartmentManager;
        QVERIFY_ERROR(desk.accounts.edit(own, other), error::forbidden);
        other.post = Post::QualityInspector;
        QVERIFY_OK(desk.accounts.edit(own, other));
        Account admin = *desk.accountStore.find(desk.admin.account);
        admin.post = Post::Trainer;
        QVERIFY_ERROR(desk.accounts.edit(own, admin), error::forbidden);
        // The names of the own account are one's own.
        keeper.displayName = "新名字";
        QVERIFY_OK(desk.accounts.edit(own, keeper));
    }

    void theLastAdministratorKeepsThePostAsAnAgentToo()
    {
        Signing desk;
        PeopleService people(desk.peopleStore, desk.journal, desk.work, desk.policies, desk.zone,
                             [&](const Agent& after) { return desk.accounts.staysAdministered(after); });
        Agent wang = *desk.peopleStore.find(desk.wang);
        wang.post = Post::Administrator;
        QVERIFY_OK(people.edit(desk.by(Post::Administrator), wang));
        QVERIFY_OK(desk.accounts.setState(desk.by(Post::Administrator), desk.admin.account, AccountState::Closed));
        wang = *desk.peopleStore.find(desk.wang);
        wang.post = Post::Trainer;
        QVERIFY_ERROR(people.edit(desk.by(Post::Administrator), wang), error::lastAdministrator);
        QVERIFY(desk.peopleStore.find(desk.wang)->post == Post::Administrator);
    }

    void aSlowClockWaitsToo()
    {
        Signing desk;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!desk.accounts.signIn("admin", "guess", testNoon));
        QVERIFY_ERROR(desk.accounts.signIn("admin", "long-enough", testNoon - 1min), error::signInDelayed);
    }

    /// Consoles guess at once: each guess that was looked at counts, whoever reads and writes in between; the others
    /// were told to wait.
    void failuresOfSeveralConsolesAllCount()
    {
        Signing desk;
        std::atomic<int> wrong = 0;
        std::atomic<int> delayed = 0;
        std::vector<std::thread> consoles;
        for (int console = 0; console < 4; ++console) {
            consoles.emplace_back([&] {
                const auto database = desk.temporary.openAsIs({.wait = std::chrono::seconds(60)});
                UnitOfWorkSql work(*database);
                JournalStoreSql journal(*database);
                PeopleStoreSql people(*database);
                AccountStoreSql accounts(*database);
                PolicyStoreSql policyStore(*database);
                PolicyService policies(*readPolicies(), {}, policyStore, journal, work, desk.zone);
                PasswordHasherSodium hasher{PasswordHasherSodium::Strength::Quick};
                AccountService service(accounts, people, journal, work, hasher, policies, desk.zone);
                for (int guess = 0; guess < 4; ++guess) {
                    const auto refused = service.signIn("wang", "guess", testNoon + guess * 10h);
                    wrong += !refused && refused.error().code == error::wrongPassword;
                    delayed += !refused && refused.error().code == error::signInDelayed;
                }
            });
        }
        for (std::thread& console : consoles)
            console.join();
        QCOMPARE(wrong + delayed, 16);
        QVERIFY(wrong >= 5);
        QCOMPARE(desk.accountStore.find(desk.opened)->failures, wrong.load());
    }

    /// Whatever waiting does, the counter itself loses none.
    void theCounterOfFailuresLosesNone()
    {
        Signing desk;
        std::vector<std::thread> consoles;
        for (int console = 0; console < 4; ++console) {
            consoles.emplace_back([&] {
                const auto database = desk.temporary.openAsIs({.wait = std::chrono::seconds(60)});
                UnitOfWorkSql work(*database);
                AccountStoreSql accounts(*database);
                for (int failure = 0; failure < 25; ++failure)
                    std::ignore = work([&] { return accounts.countFailure(desk.opened, testNoon); });
            });
        }
        for (std::thread& console : consoles)
            console.join();
        QCOMPARE(desk.accountStore.find(desk.opened)->failures, 100);
    }

    /// Of two administrators each closes the other one at the same moment: one of them stays.
    void twoAdministratorsCannotShutEachOtherOut()
    {
        Signing desk;
        Account second;
        second.name = "second";
        second.displayName = "管理员二";
        second.post = Post::Administrator;
        second.id = *desk.accounts.open(desk.by(Post::Administrator), second, "long-enough");
        for (int round = 0; round < 10; ++round) {
            std::barrier start(2);
            std::vector<std::thread> consoles;
            for (const AccountId victim : {desk.admin.account, second.id}) {
                consoles.emplace_back([&, victim] {
                    const auto database = desk.temporary.openAsIs({.wait = std::chrono::seconds(60)});
                    UnitOfWorkSql work(*database);
                    JournalStoreSql journal(*database);
                    PeopleStoreSql people(*database);
                    AccountStoreSql accounts(*database);
                    PolicyStoreSql policyStore(*database);
                    PolicyService policies(*readPolicies(), {}, policyStore, journal, work, desk.zone);
                    PasswordHasherSodium hasher{PasswordHasherSodium::Strength::Quick};
                    AccountService service(accounts, people, journal, work, hasher, policies, desk.zone);
                    start.arrive_and_wait();
                    std::ignore = service.setState(desk.by(Post::Administrator), victim, AccountState::Locked);
                });
            }
            for (std::thread& console : consoles)
                console.join();
            int open = 0;
            for (const AccountId id : {desk.admin.account, second.id}) {
                open += desk.accountStore.find(id)->state == AccountState::Open ? 1 : 0;
                std::ignore = desk.accounts.setState(desk.by(Post::Administrator), id, AccountState::Open);
            }
            QCOMPARE(open, 1);
        }
    }

    /// What was begun in a session changes nothing any more once its account may not.
    void aSessionThatMayNotGoOnSavesNothing()
    {
        Signing desk;
        AdmittingJournal entries(desk.journal, desk.accounts);
        PeopleService people(desk.peopleStore, entries, desk.work, desk.policies, desk.zone);
        Account account;
        account.name = "hr";
        account.displayName = "人力";
        account.post = Post::HumanResources;
        const AccountId hr = *desk.accounts.open(desk.by(Post::Administrator), account, "long-enough");
        Request request = desk.by(Post::HumanResources);
        request.actor.account = hr;
        QVERIFY_OK(people.add(request, desk.someone("2001")));

        QVERIFY_OK(desk.accounts.setState(desk.by(Post::Administrator), hr, AccountState::Locked));
        QVERIFY_ERROR(people.add(request, desk.someone("2002")), error::accountLocked);
        QVERIFY(!desk.peopleStore.findByNumber("2002")->has_value());
        QVERIFY_OK(desk.accounts.setState(desk.by(Post::Administrator), hr, AccountState::Open));
        account = *desk.accountStore.find(hr);
        account.post = Post::Maintenance;
        QVERIFY_OK(desk.accounts.edit(desk.by(Post::Administrator), account));
        QVERIFY_ERROR(people.add(request, desk.someone("2002")), error::accountChanged);
        request.actor.account = {12345};
        QVERIFY_ERROR(people.add(request, desk.someone("2002")), error::notFound);
    }

    void whoeverLeftStaysOutWhateverBecomesOfTheAccount()
    {
        Signing desk;
        QVERIFY(desk.accounts.changePassword("wang", "first-one", "second-one", testNoon));
        QVERIFY(desk.departures.leave(desk.by(Post::HumanResources), {desk.wang, 1, testDay, {}}));
        QVERIFY_OK(desk.accounts.setState(desk.by(Post::AccountKeeper), desk.opened, AccountState::Open));
        const Instant tomorrow = testNoon + 24h;
        QVERIFY_ERROR(desk.accounts.signIn("wang", "second-one", tomorrow), error::accountClosed);
        QVERIFY_ERROR(desk.accounts.actorOf(desk.opened, tomorrow), error::accountClosed);
        const AgentId li = *desk.people.add(desk.by(Post::CentreDirector), desk.someone("1002"));
        QVERIFY_OK(desk.people.leave(desk.by(Post::HumanResources), li, 1, testDay, {}));
        Account account;
        account.name = "li";
        account.displayName = "李";
        account.agent = li;
        QVERIFY_ERROR(desk.accounts.open(desk.by(Post::AccountKeeper, {}, tomorrow), account, "long-enough"), error::personLeft);
    }

    void openWorkIsHandedOnWhenTheLastDayIsOver()
    {
        Signing desk;
        const AgentId li = *desk.people.add(desk.by(Post::CentreDirector), desk.someone("1002"));
        desk.openWork.open = 2;
        const Date lastDay = testDay + std::chrono::days(14);
        QVERIFY_ERROR(desk.departures.leave(desk.by(Post::HumanResources), {desk.wang, 1, lastDay, desk.wang}),
                      error::fieldInvalid);
        QVERIFY_OK(desk.departures.leave(desk.by(Post::HumanResources), {desk.wang, 1, lastDay, li}));
        QVERIFY(desk.openWork.handedOver.empty());
        desk.openWork.behind = {desk.wang};
        QCOMPARE(*desk.departures.catchUp(testNoon + 24h * 15), 2);
        QVERIFY((desk.openWork.handedOver == std::vector{std::pair{desk.wang, li}}));
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
