#include "app/demo/demo_centre.h"
#include "app/demo/demo_people.h"
#include "app/wiring.h"
#include "core/account/account_service.h"
#include "core/calls/calls_service.h"
#include "core/desk/duty_desk_service.h"
#include "core/journal/journal_service.h"
#include "core/people/people_service.h"
#include "core/ticket/ticket_service.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace dutydesk::test {

using namespace std::chrono;

namespace {

/// 21 November 2026, 15:00 in Shanghai.
constexpr Instant afternoon{Duration(1'795'244'400'000)};

/// A centre in a file of its own.
struct Made
{
    explicit Made(std::uint64_t seed, int tickets = 400, Instant now = afternoon)
    {
        DatabaseLocation location;
        location.name = folder.filePath(QStringLiteral("demo.db"));
        const Wiring wiring = *Wiring::load();
        if (!wiring.bringUpToDate(location, now))
            qFatal("no database");
        set = *wiring.open(location);
        if (!makeDemoCentre(*set, {.seed = seed, .now = now, .tickets = tickets}))
            qFatal("no centre");
    }

    Actor sample(Post post)
    {
        const auto found = std::ranges::find(demoSamples(), post, &DemoSample::post);
        return *set->services().accounts.signIn(found->login, demoPassword, afternoon);
    }

    Request as(Post post)
    {
        Request request;
        request.actor = sample(post);
        request.now = afternoon;
        return request;
    }

    std::vector<TicketRow> tickets()
    {
        std::vector<TicketRow> rows;
        std::optional<TicketCursor> after;
        do {
            const TicketPage page =
                *set->services().tickets.page(as(Post::CentreDirector), {}, TicketOrder::Received, after, 500);
            rows.insert(rows.end(), page.rows.begin(), page.rows.end());
            after = page.next;
        } while (after);
        return rows;
    }

    QTemporaryDir folder;
    std::unique_ptr<ServiceSet> set;
};

} // namespace

class DemoCentreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_made = std::make_unique<Made>(7, 400); }

    void everySampleSignsIn()
    {
        for (const DemoSample& sample : demoSamples()) {
            const auto actor = m_made->set->services().accounts.signIn(sample.login, demoPassword, afternoon);
            QVERIFY2(actor.has_value(), sample.login);
            QCOMPARE(actor->post, sample.post);
        }
    }

    void hasSixtyAgentsInThreeAreas()
    {
        PeopleService& people = m_made->set->services().people;
        const Request director = m_made->as(Post::CentreDirector);
        const Organisation organisation = *people.organisation(director);
        QCOMPARE(organisation.areas.size(), std::size_t(3));
        QCOMPARE(organisation.seatTypes.size(), std::size_t(12));
        int agents = 0;
        std::set<std::string> names;
        std::set<SeatTypeId> seats;
        const PeoplePage page = *people.list(director, {}, PeopleSort::Number, false, {}, 500);
        for (const Agent& agent : page.people) {
            const bool onTheFloor = agent.number.starts_with("10");
            agents += onTheFloor ? 1 : 0;
            if (onTheFloor)
                QVERIFY(agent.area && agent.group);
            QVERIFY(names.insert(agent.name).second);
            seats.insert(agent.seatTypes.begin(), agent.seatTypes.end());
        }
        QCOMPARE(agents, 60);
        QCOMPARE(seats.size(), std::size_t(12));
    }

    void ticketsAreInEveryState()
    {
        std::map<TicketState, int> states;
        int overdue = 0;
        for (const TicketRow& row : m_made->tickets()) {
            ++states[row.state];
            overdue += row.deadline && row.deadline->due < afternoon ? 1 : 0;
        }
        Made large(3, 2000);
        states.clear();
        for (const TicketRow& row : large.tickets())
            ++states[row.state];
        for (const TicketState state : allTicketStates)
            QVERIFY2(states[state] > 0, std::string(codeOf(state)).c_str());
        QVERIFY(overdue > 0);
    }

    void textsDoNotRepeatAtAGlance()
    {
        std::map<std::string, int> titles;
        for (const TicketRow& row : m_made->tickets())
            ++titles[row.title];
        const auto most = std::ranges::max_element(titles, {}, [](const auto& one) { return one.second; });
        QVERIFY2(most->second <= 8, most->first.c_str());
        QVERIFY(titles.size() > 250);
    }

    void historiesAreWhole()
    {
        QVERIFY(m_made->set->services().journal.verify({}).has_value());
        for (const TicketRow& row : m_made->tickets()) {
            if (row.id.value % 25 != 0)
                continue;
            const auto timeline = m_made->set->services().tickets.timeline(m_made->as(Post::CentreDirector), row.id);
            QVERIFY(timeline.has_value() && !timeline->empty());
            QCOMPARE(timeline->back().note.action, std::string("ticket.received"));
        }
    }

    void theDeskListsByTheTimeThatItShows()
    {
        // Clocks of office hours and of every hour stand side by side: the first to be due isn't the latest.
        const auto desk = m_made->set->services().desk.today(m_made->as(Post::CentreDirector));
        QVERIFY(desk);
        const auto left = [](const TicketRow& row) { return row.left.value_or(Duration::max()); };
        const auto due = [](const TicketRow& row) { return row.deadline ? row.deadline->due : Instant::max(); };
        for (const std::vector<TicketRow>* rows : {&desk->sheet.dueTickets, &desk->callbacks})
            QVERIFY(std::ranges::is_sorted(*rows, {}, left));
        QVERIFY2(!std::ranges::is_sorted(desk->sheet.dueTickets, {}, due), "the demo shows no difference");
    }

    void callsReachUpToNow()
    {
        CallsService& calls = m_made->set->services().calls;
        const Request director = m_made->as(Post::CentreDirector);
        const Date today = m_made->set->zone()->dateOf(afternoon);
        QCOMPARE(*calls.lastDay(director), std::optional(today));
        const std::vector<CallBin> bins = *calls.volumes(director, {today - weeks(8), today, 1440, {}});
        QCOMPARE(bins.size(), std::size_t(57));
        // Mondays are busier than Sundays, and today isn't over.
        QVERIFY(bins[bins.size() - 6].calls > bins[bins.size() - 7].calls);
        QVERIFY(bins.back().calls < bins[bins.size() - 8].calls);
    }

    void thePastIsTheSameForTheSameSeed()
    {
        const auto hashOf = [](const Made& made) { return made.set->services().journal.head()->hash; };
        const JournalHash hash = hashOf(Made(7, 60));
        QVERIFY(hashOf(Made(7, 60)) == hash);
        QVERIFY(hashOf(Made(8, 60)) != hash);
    }

private:
    std::unique_ptr<Made> m_made;
};

DUTYDESK_TEST(DemoCentreTest)

} // namespace dutydesk::test

#include "demo_centre_test.moc"
