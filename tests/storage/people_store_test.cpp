#include "tests/support/registry.h"

#include "core/people/people_error.h"
#include "tests/support/people_desk.h"
#include "tests/support/results.h"

#include <QTest>

namespace dutydesk::test {

class PeopleStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshCentreHasTheTwelveSeatTypes()
    {
        PeopleDesk desk;
        const auto organisation = desk.people.organisation(desk.by(Post::Trainer));
        QVERIFY(organisation);
        QCOMPARE(organisation->seatTypes.size(), 12u);
        QCOMPARE(organisation->seatTypes.front().code, std::string("general"));
    }

    void aPersonReadsAsSaved()
    {
        PeopleDesk desk;
        Agent agent = desk.someone("1001", "王小明😀 '; DROP TABLE agent; --");
        agent.post = Post::DepartmentHandler;
        agent.area = *desk.people.save(desk.by(Post::CentreDirector), Area{{}, 0, "东区"});
        agent.group = *desk.people.save(desk.by(Post::CentreDirector), Group{{}, 0, "一班", agent.area});
        agent.department = *desk.people.save(desk.by(Post::CentreDirector), Department{{}, 0, "网络部"});
        agent.seatTypes = {{3}, {1}, {3}};
        agent.bonusBase = Money{123456};
        const auto id = desk.people.add(desk.by(Post::CentreDirector), agent);
        QVERIFY(id);
        const auto detail = desk.people.find(desk.by(Post::CentreDirector), *id);
        QVERIFY(detail);
        agent.id = *id;
        agent.version = 1;
        agent.seatTypes = {{1}, {3}};
        QVERIFY(detail->agent == agent);
        QVERIFY(detail->withPay);
        QCOMPARE(detail->qualifications.size(), 2u);
        QVERIFY(detail->qualifications[0].verdict == Verdict::Broken);
        const auto entries = desk.journal.about(ref(*id), 10, {});
        QCOMPARE(entries->size(), 1u);
        QCOMPARE(entries->front().note.action, std::string("agent.added"));
    }

    void thoseWhoMayNotSeePayDoNotAndDoNotLoseIt()
    {
        PeopleDesk desk;
        Agent agent = desk.someone("1001");
        agent.bonusBase = yuan(1200);
        const AgentId id = *desk.people.add(desk.by(Post::CentreDirector), agent);
        auto detail = desk.people.find(desk.by(Post::Maintenance), id);
        QVERIFY(detail && !detail->withPay && !detail->agent.bonusBase);
        detail->agent.name = "王大明";
        QVERIFY(desk.people.edit(desk.by(Post::Maintenance), detail->agent));
        const auto after = desk.people.find(desk.by(Post::Payroll), id);
        QCOMPARE(after->agent.name, std::string("王大明"));
        QVERIFY(after->agent.bonusBase == yuan(1200));
        const auto page = desk.people.list(desk.by(Post::Maintenance), {});
        QVERIFY(!page->people.front().bonusBase);
        Request own = desk.by(Post::FrontLineAgent);
        own.actor.agent = id;
        QVERIFY(desk.people.find(own, id)->agent.bonusBase == yuan(1200));
        const auto tellsPay = [&](const Request& reader) {
            const auto entries = desk.people.timeline(reader, id, 10);
            return std::ranges::any_of(entries->back().note.changes,
                                       [](const FieldChange& change) { return change.field == "agent.bonus-base"; });
        };
        QVERIFY(tellsPay(own));
        QVERIFY(!tellsPay(desk.by(Post::Maintenance)));
    }

    void numbersAreUniqueWhateverTheirCase()
    {
        PeopleDesk desk;
        QVERIFY(desk.people.add(desk.by(Post::CentreDirector), desk.someone("A1")));
        const auto twice = desk.people.add(desk.by(Post::CentreDirector), desk.someone(" a1 "));
        QVERIFY(!twice);
        QCOMPARE(twice.error().code.id, error::fieldTaken.id);
    }

    void aBadFormSavesNothing()
    {
        PeopleDesk desk;
        for (const std::string& name : {std::string(), std::string("  "), std::string(10'000, 'x')})
            QVERIFY(!desk.people.add(desk.by(Post::CentreDirector), desk.someone("1", name)));
        QCOMPARE(*desk.people.count(desk.by(Post::CentreDirector), {}), 0);
        QCOMPARE(desk.journal.head()->last.value, 0);
    }

    void sendingACommandAgainDoesItOnce()
    {
        PeopleDesk desk;
        const auto first = desk.people.add(desk.by(Post::CentreDirector, "k1"), desk.someone("1001"));
        const auto again = desk.people.add(desk.by(Post::CentreDirector, "k1"), desk.someone("1001"));
        QVERIFY(first && again && *first == *again);
        QCOMPARE(*desk.people.count(desk.by(Post::CentreDirector), {}), 1);
    }

    void aStaleSaveSaysWhoChangedWhatAndShowsBoth()
    {
        PeopleDesk desk;
        const AgentId id = *desk.people.add(desk.by(Post::CentreDirector), desk.someone("1001"));
        Agent mine = desk.people.find(desk.by(Post::CentreDirector), id)->agent;
        Agent theirs = mine;
        theirs.name = "王大明";
        Request other = desk.by(Post::HumanResources);
        other.actor.name = "人事刘";
        QVERIFY(desk.people.edit(other, theirs));
        mine.name = "王中明";
        const auto saved = desk.people.edit(desk.by(Post::CentreDirector), mine);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code.id, error::stale.id);
        QVERIFY(*saved.error().find("who") == Value(std::string("人事刘")));
        QCOMPARE(saved.error().causes.size(), 1u);
        QVERIFY(*saved.error().causes[0].find("theirs") == Value(std::string("王大明")));
        QVERIFY(*saved.error().causes[0].find("mine") == Value(std::string("王中明")));
        QCOMPARE(desk.people.find(desk.by(Post::CentreDirector), id)->agent.name, std::string("王大明"));
    }

    void theStoreItselfRefusesAnOldVersion()
    {
        PeopleDesk desk;
        const AgentId id = *desk.people.add(desk.by(Post::CentreDirector), desk.someone("1001"));
        Agent agent = *desk.peopleStore.find(id);
        agent.version = 0;
        const auto saved = desk.work([&] { return desk.peopleStore.save(agent); });
        QCOMPARE(saved.error().code.id, error::stale.id);
    }

    void nothingChangedIsNoEntry()
    {
        PeopleDesk desk;
        const AgentId id = *desk.people.add(desk.by(Post::CentreDirector), desk.someone("1001"));
        const Agent agent = desk.people.find(desk.by(Post::CentreDirector), id)->agent;
        QVERIFY(desk.people.edit(desk.by(Post::CentreDirector), agent));
        QCOMPARE(desk.journal.about(ref(id), 10, {})->size(), 1u);
    }

    void nobodyChangesTheirOwnPost()
    {
        PeopleDesk desk;
        Agent agent = desk.someone("1001");
        agent.post = Post::Maintenance;
        agent.id = *desk.people.add(desk.by(Post::CentreDirector), agent);
        agent.version = 1;
        Request own = desk.by(Post::Maintenance);
        own.actor.agent = agent.id;
        agent.post = Post::CentreDirector;
        QCOMPARE(desk.people.edit(own, agent).error().code.id, error::ownPost.id);
        agent.post = Post::Maintenance;
        agent.name = "新名字";
        QVERIFY(desk.people.edit(own, agent));
    }

    void anAreaManagerChangesOnlyTheirArea()
    {
        PeopleDesk desk;
        const AreaId east = *desk.people.save(desk.by(Post::CentreDirector), Area{{}, 0, "东区"});
        const AreaId west = *desk.people.save(desk.by(Post::CentreDirector), Area{{}, 0, "西区"});
        Request manager = desk.by(Post::AreaManager);
        manager.actor.area = east;
        Agent agent = desk.someone("1001");
        agent.area = west;
        QCOMPARE(desk.people.add(manager, agent).error().code.id, error::forbidden.id);
        agent.area = east;
        agent.id = *desk.people.add(manager, agent);
        agent.version = 1;
        agent.area = west;
        QCOMPARE(desk.people.edit(manager, agent).error().code.id, error::forbidden.id);
        QVERIFY(!desk.people.save(manager, Area{{}, 0, "北区"}));
        QVERIFY(desk.people.save(manager, Group{{}, 0, "东一班", east}));
        QVERIFY(!desk.people.save(manager, Group{{}, 0, "西一班", west}));
    }

    void anAgentSeesTheOwnGroupOnly()
    {
        PeopleDesk desk;
        const AreaId area = *desk.people.save(desk.by(Post::CentreDirector), Area{{}, 0, "东区"});
        const GroupId first = *desk.people.save(desk.by(Post::CentreDirector), Group{{}, 0, "一班", area});
        const GroupId second = *desk.people.save(desk.by(Post::CentreDirector), Group{{}, 0, "二班", area});
        for (int i = 0; i < 6; ++i) {
            Agent agent = desk.someone(std::to_string(1000 + i));
            agent.area = area;
            agent.group = i % 2 ? first : second;
            QVERIFY(desk.people.add(desk.by(Post::CentreDirector), agent));
        }
        Request agent = desk.by(Post::FrontLineAgent);
        agent.actor.group = first;
        QCOMPARE(desk.people.list(agent, {})->people.size(), 3u);
        QCOMPARE(*desk.people.count(agent, {}), 3);
        PeopleFilter other;
        other.group = second;
        QCOMPARE(desk.people.list(agent, other).error().code.id, error::forbidden.id);
        Request loner = desk.by(Post::FrontLineAgent);
        QVERIFY(!desk.people.list(loner, {}));
        loner.actor.agent = desk.peopleStore.findByNumber("1000")->value().id;
        QCOMPARE(desk.people.list(loner, {})->people.size(), 1u);
    }

    void pagesFollowEachOtherInEveryOrder()
    {
        PeopleDesk desk;
        for (int i = 0; i < 25; ++i) {
            Agent agent = desk.someone(std::to_string(1000 + i * 7 % 25), "王" + std::to_string(i % 4));
            agent.joined = testDay - std::chrono::days(i % 3);
            QVERIFY(desk.people.add(desk.by(Post::CentreDirector), agent));
        }
        for (const PeopleSort sort : {PeopleSort::Number, PeopleSort::Name, PeopleSort::Joined}) {
            for (const bool descending : {false, true}) {
                std::vector<Agent> all;
                std::optional<PeopleAnchor> next;
                do {
                    const auto page = desk.people.list(desk.by(Post::CentreDirector), {}, sort, descending, next, 10);
                    QVERIFY(page);
                    all.insert(all.end(), page->people.begin(), page->people.end());
                    next = page->next;
                } while (next);
                QCOMPARE(all.size(), 25u);
                const auto before = [&](const Agent& left, const Agent& right) {
                    const auto key = [&](const Agent& agent) {
                        return std::tuple(sort == PeopleSort::Number ? agent.number
                                                                     : sort == PeopleSort::Name ? agent.name : std::string(),
                                          sort == PeopleSort::Joined ? agent.joined : Date(), agent.id);
                    };
                    return descending ? key(right) < key(left) : key(left) < key(right);
                };
                QVERIFY(std::ranges::is_sorted(all, before));
            }
        }
    }

    void filtersNarrowTheList()
    {
        PeopleDesk desk;
        Agent one = desk.someone("A100%", "王_明");
        one.post = Post::Trainer;
        one.seatTypes = {{10}};
        QVERIFY(desk.people.add(desk.by(Post::CentreDirector), one));
        QVERIFY(desk.people.add(desk.by(Post::CentreDirector), desk.someone("B200", "李娜")));
        const auto count = [&](PeopleFilter filter) { return *desk.people.count(desk.by(Post::CentreDirector), filter); };
        QCOMPARE(count({}), 2);
        for (const char* text : {"a10", "王_", "0%", " 明 "}) {
            PeopleFilter filter;
            filter.text = text;
            QCOMPARE(count(filter), 1);
        }
        PeopleFilter nobody;
        nobody.text = "A_0";
        QCOMPARE(count(nobody), 0);
        PeopleFilter trainers;
        trainers.post = Post::Trainer;
        QCOMPARE(count(trainers), 1);
        PeopleFilter seats;
        seats.seatType = {10};
        QCOMPARE(count(seats), 1);
        seats.seatType = {11};
        QCOMPARE(count(seats), 0);
    }

    void namesInTheOrganisationAreUnique()
    {
        PeopleDesk desk;
        const Request director = desk.by(Post::CentreDirector);
        QVERIFY(desk.people.save(director, Area{{}, 0, "East"}));
        QCOMPARE(desk.people.save(director, Area{{}, 0, " east "}).error().code.id, error::fieldTaken.id);
        const SeatTypeId night = *desk.people.save(director, SeatType{{}, 0, "ignored", "夜间专席"});
        const Organisation organisation = *desk.people.organisation(director);
        QCOMPARE(organisation.find(night)->code, std::string());
        SeatType general = organisation.seatTypes.front();
        general.name = "另外";
        QVERIFY(!desk.people.save(director, general));
        SeatType renamed = *organisation.find(night);
        renamed.name = "深夜专席";
        QVERIFY(desk.people.save(director, renamed));
        QCOMPARE(desk.people.save(director, renamed).error().code.id, error::stale.id);
    }

    void assessmentsDecideWhoIsQualified()
    {
        PeopleDesk desk;
        const Request trainer = desk.by(Post::Trainer);
        Agent agent = desk.someone("1001");
        agent.seatTypes = {{1}, {5}};
        const AgentId id = *desk.people.add(desk.by(Post::CentreDirector), agent);
        QVERIFY(desk.people.assess(trainer, {id, {1}, testDay - std::chrono::days(9), 79, 60, 40}));
        QVERIFY(desk.people.assess(trainer, {id, {1}, testDay - std::chrono::days(2), 88, 72, 31}));
        QCOMPARE(desk.people.qualifiedFor(trainer, {1}, testDay)->size(), 1u);
        QCOMPARE(desk.people.qualifiedFor(trainer, {1}, testDay - std::chrono::days(3))->size(), 0u);
        QCOMPARE(desk.people.qualifiedFor(trainer, {5}, testDay)->size(), 0u);
        const auto detail = desk.people.find(trainer, id);
        QCOMPARE(detail->assessments.size(), 2u);
        QVERIFY(detail->qualifications[0].verdict == Verdict::Kept);
        QVERIFY(detail->qualifications[1].verdict == Verdict::Broken);
        // The same day again corrects, another one adds.
        QVERIFY(desk.people.assess(trainer, {id, {1}, testDay - std::chrono::days(2), 70, 72, 31}));
        QCOMPARE(desk.people.qualifiedFor(trainer, {1}, testDay)->size(), 0u);
        QCOMPARE(desk.people.find(trainer, id)->assessments.size(), 2u);
        QVERIFY(!desk.people.assess(trainer, {id, {1}, testDay + std::chrono::days(1), 88, 72, 31}));
        const std::array ids = {id, AgentId{99}};
        QCOMPARE(desk.people.names(desk.by(Post::FrontLineAgent), ids)->size(), 1u);
        // Who has left takes no calls any more.
        QVERIFY(desk.people.assess(trainer, {id, {1}, testDay, 88, 72, 31}));
        QCOMPARE(desk.people.qualifiedFor(trainer, {1}, testDay)->size(), 1u);
        QVERIFY(desk.people.leave(desk.by(Post::CentreDirector), id, 1, testDay - std::chrono::days(1), {}));
        QCOMPARE(desk.people.qualifiedFor(trainer, {1}, testDay)->size(), 0u);
    }

    void postsAreGivenByThoseWhoMay()
    {
        PeopleDesk desk;
        const Request director = desk.by(Post::CentreDirector);
        Agent agent = desk.someone("1001");
        agent.area = *desk.people.save(director, Area{{}, 0, "东区"});
        Request manager = desk.by(Post::AreaManager);
        manager.actor.area = agent.area;
        agent.id = *desk.people.add(manager, agent);
        agent.version = 1;
        for (const Post post : {Post::Administrator, Post::CentreDirector, Post::AccountKeeper, Post::OperationsSupervisor}) {
            agent.post = post;
            QVERIFY_ERROR(desk.people.edit(manager, agent), error::forbidden);
        }
        for (const Post post : {Post::Administrator, Post::AccountKeeper}) {
            agent.post = post;
            QVERIFY_ERROR(desk.people.edit(desk.by(Post::HumanResources), agent), error::forbidden);
            Agent other = desk.someone("1002");
            other.post = post;
            QVERIFY_ERROR(desk.people.add(desk.by(Post::Maintenance), other), error::forbidden);
        }
        agent.post = Post::GroupLeader;
        QVERIFY_OK(desk.people.edit(manager, agent));
        agent.version = 2;
        agent.post = Post::CentreDirector;
        QVERIFY_OK(desk.people.edit(director, agent));
        // What only some may give, only they may take.
        agent.version = 3;
        agent.post = Post::FrontLineAgent;
        QVERIFY_ERROR(desk.people.edit(manager, agent), error::forbidden);
        QVERIFY_ERROR(desk.people.edit(desk.by(Post::HumanResources), agent), error::forbidden);
    }
};

DUTYDESK_TEST(PeopleStoreTest)

} // namespace dutydesk::test

#include "people_store_test.moc"
