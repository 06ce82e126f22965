#include "app/storage/search_index.h"
#include "app/storage/ticket_store_sql.h"
#include "core/base/storage_error.h"
#include "core/desk/ticket_open_work.h"
#include "core/people/people_error.h"
#include "core/ticket/ticket_change.h"
#include "core/ticket/ticket_error.h"
#include "core/ticket/ticket_service.h"
#include "tests/support/people_desk.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

#include <QTest>

#include <algorithm>

namespace dutydesk::test {

namespace {

using Do = TicketAction;
using namespace std::chrono_literals;

/// Monday, 23 November 2026, 10:00 in Shanghai: the offices are open.
constexpr Instant monday = testNoon + 46h;

/// The centre with an agent, two departments and their handlers, and one category.
struct TicketDesk : PeopleDesk
{
    TicketDesk()
    {
        const Request director = by(Post::CentreDirector);
        network = *people.save(director, Department{{}, 0, "网络部"});
        billing = *people.save(director, Department{{}, 0, "计费部"});
        agent = actorFor("1001", "陈立", Post::FrontLineAgent, {});
        colleague = actorFor("1002", "周敏", Post::FrontLineAgent, {});
        handler = actorFor("2001", "刘洋", Post::DepartmentHandler, network);
        biller = actorFor("2002", "赵强", Post::DepartmentHandler, billing);
        category = store.categories()->front().id;
    }

    Actor actorFor(std::string number, std::string name, Post post, DepartmentId department)
    {
        Agent person = someone(std::move(number), name);
        person.post = post;
        person.department = department;
        Actor actor;
        actor.agent = *people.add(by(Post::CentreDirector), person);
        actor.account = {100 + actor.agent.value};
        actor.name = std::move(name);
        actor.post = post;
        actor.department = department;
        return actor;
    }

    Request as(const Actor& actor, std::string key = {}) const
    {
        return {.actor = actor, .now = now, .key = std::move(key)};
    }

    Request as(Post post) const { return by(post, {}, now); }

    NewTicket newTicket(TicketKind kind = TicketKind::Complaint) const
    {
        NewTicket received;
        received.kind = kind;
        received.category = category;
        received.title = "宽带反复断线";
        received.description = "晚间断线,客户要求退费";
        received.customer = {"张三丰", "13800002217", "解放路 18 号 3 栋", "020-88881234", "锦绣花园"};
        received.apologised = true;
        received.promise = now + 48h;
        return received;
    }

    TicketId received() { return tickets.receive(as(agent), newTicket()).value(); }

    Result<int> act(const Actor& actor, TicketId id, Do action, TicketForm form = {}, std::string key = {})
    {
        const Ticket kept = store.find(id).value();
        return tickets.act(as(actor, std::move(key)), {id, kept.version, action, std::move(form)});
    }

    TicketForm transferForm(DepartmentId to) const
    {
        TicketForm form;
        form.description = "晚间断线,请查线路";
        form.reason = "需现场处理";
        form.department = to;
        return form;
    }

    TicketId processing()
    {
        const TicketId id = received();
        for (const auto& [actor, action, form] :
             {std::tuple{agent, Do::Transfer, transferForm(network)}, std::tuple{handler, Do::Accept, TicketForm{}},
              std::tuple{handler, Do::ContactAgent, TicketForm{}}}) {
            if (!act(actor, id, action, form))
                return {};
        }
        return id;
    }

    std::vector<JournalEntry> entries(TicketId id) { return journal.about(ref(id), 100, {}).value(); }

    TicketStoreSql store{*database};
    TicketService tickets{store, peopleStore, journal, work, policies, zone};
    Instant now = monday;
    DepartmentId network;
    DepartmentId billing;
    Actor agent;
    Actor colleague;
    Actor handler;
    Actor biller;
    TicketCategoryId category;
};

} // namespace

/// The use cases around tickets on the real stores.
class TicketServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketGoesAllTheWayAndTheJournalTellsIt()
    {
        TicketDesk desk;
        const TicketId id = desk.processing();
        QVERIFY(id);
        TicketForm form;
        form.done = "更换分光器";
        form.result = "测速 940 Mb/s";
        QVERIFY_OK(desk.act(desk.handler, id, Do::GiveFeedback, form));
        form.satisfaction = 1;
        form.dissatisfaction = DissatisfactionReason::NotSolved;
        QVERIFY_OK(desk.act(desk.agent, id, Do::CallbackDissatisfied, form));
        QVERIFY_OK(desk.act(desk.handler, id, Do::Accept));
        QVERIFY_OK(desk.act(desk.handler, id, Do::ContactAgent));
        QVERIFY_OK(desk.act(desk.handler, id, Do::GiveFeedback, form));
        form.satisfaction = 5;
        QVERIFY_OK(desk.act(desk.agent, id, Do::CallbackSatisfied, form));

        const Ticket kept = *desk.store.find(id);
        QVERIFY(kept.state == TicketState::Archived);
        QCOMPARE(kept.pass, 2);
        QCOMPARE(kept.feedback.size(), 2u);
        const auto entries = desk.entries(id);
        QCOMPARE(static_cast<int>(entries.size()), kept.version);
        QCOMPARE(entries.back().note.action, std::string("ticket.received"));
        QCOMPARE(entries.front().note.action, std::string("ticket.called-satisfied"));

        // The notes together make the ticket: nothing was changed without saying so.
        std::vector<NamedValue> told;
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            for (const FieldChange& change : entry->note.changes) {
                std::erase_if(told, [&](const NamedValue& field) { return field.name == change.field; });
                if (change.after != Value{})
                    told.push_back({change.field, change.after});
            }
        }
        std::vector<NamedValue> fields = fieldsOf(kept);
        const auto version = std::ranges::find(told, "ticket.version", &NamedValue::name);
        QVERIFY(version != told.end() && version->value == Value(std::int64_t{kept.version}));
        told.erase(version);
        std::ranges::sort(told, {}, &NamedValue::name);
        std::ranges::sort(fields, {}, &NamedValue::name);
        QVERIFY(told == fields);
    }

    void theOwnersGroupAndAreaAreLookedUp()
    {
        TicketDesk desk;
        const AreaId area = *desk.people.save(desk.as(Post::CentreDirector), Area{{}, 0, "东区"});
        const GroupId group = *desk.people.save(desk.as(Post::CentreDirector), Group{{}, 0, "一班", area});
        Agent person = PeopleDesk::someone("3001", "吴静");
        person.area = area;
        person.group = group;
        NewTicket received = desk.newTicket();
        received.owner = *desk.people.add(desk.as(Post::CentreDirector), person);
        const auto id = desk.tickets.receive(desk.as(Post::DutyManager), received);
        QVERIFY_OK(id);
        const Ticket kept = *desk.store.find(*id);
        QVERIFY(kept.group == group && kept.area == area && kept.owner == received.owner);
        received.owner = {};
        QVERIFY_ERROR(desk.tickets.receive(desk.as(Post::DutyManager), received), error::ticketOwnerMissing);
    }

    void sendingACommandAgainDoesItOnce()
    {
        TicketDesk desk;
        const auto first = desk.tickets.receive(desk.as(desk.agent, "k1"), desk.newTicket());
        const auto second = desk.tickets.receive(desk.as(desk.agent, "k1"), desk.newTicket());
        QVERIFY_OK(first);
        QVERIFY(*first == *second);
        const TicketCommand transfer{*first, 1, Do::Transfer, desk.transferForm(desk.network)};
        QCOMPARE(*desk.tickets.act(desk.as(desk.agent, "k2"), transfer), 2);
        QCOMPARE(*desk.tickets.act(desk.as(desk.agent, "k2"), transfer), 2);
        QCOMPARE(desk.entries(*first).size(), 2u);
    }

    void aStaleSaveSaysWhoChangedWhatAndShowsBoth()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        TicketForm theirs;
        theirs.title = "宽带断线,第二次来电";
        QVERIFY_OK(desk.tickets.act(desk.as(Post::DutyManager), {id, 1, Do::Edit, theirs}));
        TicketForm mine;
        mine.title = "宽带慢";
        const auto refused = desk.tickets.act(desk.as(desk.agent), {id, 1, Do::Edit, mine});
        QVERIFY_ERROR(refused, error::stale);
        QVERIFY(*refused.error().find("who") == Value(std::string("测试员")));
        QCOMPARE(refused.error().causes.size(), 1u);
        const Error& title = refused.error().causes.front();
        QVERIFY(*title.find("theirs") == Value(theirs.title));
        QVERIFY(*title.find("mine") == Value(mine.title));
        QCOMPARE(desk.store.find(id)->title, theirs.title);
    }

    void aCustomerWhoLooksTheSameMaskedIsStillAChange()
    {
        TicketDesk desk;
        const TicketId id = desk.processing();
        TicketForm title;
        title.title = "宽带断线";
        QVERIFY_OK(desk.act(desk.agent, id, Do::Edit, title));
        const int seen = desk.store.find(id)->version;
        desk.now = findClock(*desk.store.find(id), ClockKind::Complete)->start + 18h;
        QCOMPARE(desk.tickets.catchUp(desk.now, "desk-1")->escalated, 1);

        TicketForm theirs;
        theirs.customer = desk.newTicket().customer;
        theirs.customer->phone = "13899992217";
        QVERIFY_OK(desk.act(desk.agent, id, Do::Edit, theirs));
        const JournalEntry told = desk.entries(id).front();
        QVERIFY(std::ranges::find(told.note.changes, "ticket.customer.phone", &FieldChange::field) != told.note.changes.end());
        for (const FieldChange& change : told.note.changes)
            QVERIFY(change.after != Value(theirs.customer->phone));

        TicketForm mine;
        mine.customer = desk.newTicket().customer;
        mine.customer->address = "解放路 20 号";
        const auto refused = desk.tickets.act(desk.as(desk.agent), {id, seen, Do::Edit, mine});
        QVERIFY_ERROR(refused, error::stale);
        QVERIFY(*refused.error().find("who") == Value(desk.agent.name));
        const auto phone = std::ranges::find_if(refused.error().causes, [](const Error& cause) {
            return *cause.find("field") == Value(Term{"ticket.customer.phone"});
        });
        QVERIFY(phone != refused.error().causes.end());
        QCOMPARE(desk.store.find(id)->customer.phone, theirs.customer->phone);

        // Undo does not reach past it to the title.
        QVERIFY(!desk.tickets.find(desk.as(desk.agent), id)->undoable);
        QVERIFY_ERROR(desk.tickets.undo(desk.as(desk.agent), id, desk.store.find(id)->version), error::ticketUndoImpossible);
    }

    void whatChangesNothingLeavesNoVersionBehind()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        TicketForm title;
        title.title = "宽带断线";
        QVERIFY_OK(desk.act(desk.agent, id, Do::Edit, title));
        QCOMPARE(*desk.act(desk.agent, id, Do::Edit, title), 2);
        QCOMPARE(desk.entries(id).size(), 2u);
        QCOMPARE(*desk.tickets.undo(desk.as(desk.agent), id, 2), 3);
        QCOMPARE(desk.store.find(id)->title, desk.newTicket().title);
    }

    void manyLooksHideNoChange()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        TicketForm title;
        title.title = "宽带断线";
        QVERIFY_OK(desk.act(desk.agent, id, Do::Edit, title));
        for (int i = 0; i < 60; ++i)
            QVERIFY_OK(desk.tickets.customer(desk.as(desk.agent), id));
        QVERIFY(desk.tickets.find(desk.as(desk.agent), id)->undoable);
        const auto refused = desk.tickets.act(desk.as(desk.agent), {id, 1, Do::Edit, title});
        QVERIFY_ERROR(refused, error::stale);
        QCOMPARE(refused.error().causes.size(), 1u);
    }

    void anEditIsUndoneUntilSomebodyGoesOn()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        TicketForm form;
        form.title = "别的标题";
        form.priority = TicketPriority::Urgent;
        QVERIFY_OK(desk.act(desk.agent, id, Do::Edit, form));
        QVERIFY(desk.tickets.find(desk.as(desk.agent), id)->undoable);
        QCOMPARE(*desk.tickets.undo(desk.as(desk.agent), id, 2), 3);
        const Ticket kept = *desk.store.find(id);
        QCOMPARE(kept.title, std::string("宽带反复断线"));
        QVERIFY(kept.priority == TicketPriority::Ordinary);
        QCOMPARE(desk.entries(id).front().note.action, std::string("ticket.edit-undone"));
        QVERIFY_ERROR(desk.tickets.undo(desk.as(desk.agent), id, 3), error::ticketUndoImpossible);

        QVERIFY_OK(desk.act(desk.agent, id, Do::Edit, form));
        QVERIFY_OK(desk.act(desk.agent, id, Do::Transfer, desk.transferForm(desk.network)));
        QVERIFY_ERROR(desk.tickets.undo(desk.as(desk.agent), id, 4), error::ticketUndoOvertaken);
        QVERIFY_ERROR(desk.tickets.undo(desk.as(desk.agent), id, 5), error::ticketUndoImpossible);
    }

    void undoingAPriorityGivesTheClockItsTimeBack()
    {
        TicketDesk desk;
        const TicketId id = desk.processing();
        const Clock before = *findClock(*desk.store.find(id), ClockKind::Complete);
        desk.now += 2h;
        TicketForm urgent;
        urgent.priority = TicketPriority::Urgent;
        QVERIFY_OK(desk.act(desk.agent, id, Do::Edit, urgent));
        QVERIFY(findClock(*desk.store.find(id), ClockKind::Complete)->due == desk.now + 12h);
        QVERIFY(desk.tickets.find(desk.as(desk.agent), id)->undoable);
        QVERIFY_OK(desk.tickets.undo(desk.as(desk.agent), id, desk.store.find(id)->version));
        QVERIFY(*findClock(*desk.store.find(id), ClockKind::Complete) == before);
    }

    void customerDataAreMaskedAndShowingThemIsOnRecord()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        const auto detail = desk.tickets.find(desk.as(desk.agent), id);
        QCOMPARE(detail->ticket.customer.phone, std::string("138****2217"));
        QVERIFY(detail->mayShowCustomer);
        QVERIFY(!desk.tickets.find(desk.as(desk.colleague), id)->mayShowCustomer);
        QVERIFY_ERROR(desk.tickets.customer(desk.as(desk.colleague), id), error::forbidden);
        QVERIFY_ERROR(desk.tickets.customer(desk.as(Post::DataAnalyst), id), error::forbidden);
        QCOMPARE(desk.tickets.customer(desk.as(desk.agent), id)->phone, std::string("13800002217"));
        const auto entries = desk.entries(id);
        QCOMPARE(entries.front().note.action, std::string("ticket.customer-shown"));
        QCOMPARE(entries.size(), 2u);
        for (const JournalEntry& entry : entries) {
            for (const FieldChange& change : entry.note.changes) {
                QVERIFY(change.after != Value(std::string("13800002217")));
                QVERIFY(change.after != Value(std::string("张三丰")));
            }
        }
        // Looking is no change: nobody's save becomes stale by it.
        QVERIFY_OK(desk.act(desk.agent, id, Do::Transfer, desk.transferForm(desk.network)));
    }

    void findingByCustomerDataIsBoundedLikeReadingThem()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        TicketFilter filter;
        filter.customer = "13800002217";
        const auto own = desk.tickets.page(desk.as(desk.agent), filter);
        QVERIFY_OK(own);
        QCOMPARE(own->rows.size(), 1u);
        QVERIFY(own->rows.front().id == id);
        QCOMPARE(desk.tickets.page(desk.as(desk.colleague), filter)->rows.size(), 0u);
        QCOMPARE(desk.tickets.page(desk.as(Post::DutyManager), filter)->rows.size(), 1u);
        QVERIFY_ERROR(desk.tickets.page(desk.as(Post::DataAnalyst), filter), error::forbidden);
    }

    void aDepartmentSeesWhatItWasSentAndAsked()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        QVERIFY_ERROR(desk.tickets.find(desk.as(desk.handler), id), error::forbidden);
        QCOMPARE(desk.tickets.page(desk.as(desk.handler), {})->rows.size(), 0u);
        QVERIFY_OK(desk.act(desk.agent, id, Do::Transfer, desk.transferForm(desk.network)));
        QVERIFY_OK(desk.tickets.find(desk.as(desk.handler), id));
        QCOMPARE(desk.tickets.page(desk.as(desk.handler), {})->rows.size(), 1u);
        QCOMPARE(desk.tickets.page(desk.as(desk.biller), {})->rows.size(), 0u);
        QVERIFY_OK(desk.act(desk.handler, id, Do::Accept));
        TicketForm help;
        help.question = "该小区是否欠费停机?";
        help.department = desk.billing;
        QVERIFY_OK(desk.act(desk.handler, id, Do::AskHelp, help));
        QVERIFY_OK(desk.tickets.find(desk.as(desk.biller), id));
        QCOMPARE(desk.tickets.page(desk.as(desk.biller), {})->rows.size(), 1u);
        QVERIFY_ERROR(desk.tickets.page(desk.as(Post::Payroll), {}), error::forbidden);
    }

    void viewsCountWhatTheyShow()
    {
        TicketDesk desk;
        const TicketId id = desk.processing();
        desk.received();
        const auto viewOf = [&](const Actor& actor, TicketView view) {
            TicketFilter filter;
            filter.view = view;
            return desk.tickets.page(desk.as(actor), filter)->rows.size();
        };
        QCOMPARE(viewOf(desk.handler, TicketView::Mine), 1u);
        QCOMPARE(viewOf(desk.agent, TicketView::Mine), 1u);
        QCOMPARE(viewOf(desk.agent, TicketView::All), 2u);
        QCOMPARE(viewOf(desk.agent, TicketView::DueAndOverdue), 0u);
        desk.now += 23h;
        QCOMPARE(viewOf(desk.agent, TicketView::DueAndOverdue), 1u);
        desk.now += 2h;
        const auto counts = desk.tickets.counts(desk.as(desk.agent));
        QVERIFY_OK(counts);
        QCOMPARE(counts->overdue.count, 1);
        QCOMPARE(counts->open, 2);
        TicketFilter due;
        due.view = TicketView::DueAndOverdue;
        const auto page = desk.tickets.page(desk.as(desk.agent), due);
        QVERIFY(page->rows.front().id == id);
        QVERIFY(*page->rows.front().left == -1h);
    }

    void theHandlerIsSomebodyOfTheDepartment()
    {
        TicketDesk desk;
        const TicketId id = desk.processing();
        TicketForm form;
        form.handler = desk.biller.agent;
        QVERIFY_ERROR(desk.act(desk.handler, id, Do::NameHandler, form), error::ticketHandlerElsewhere);
        const auto handlers = desk.tickets.handlersOf(desk.as(desk.handler), desk.network);
        QVERIFY_OK(handlers);
        QCOMPARE(handlers->size(), 1u);
        form.handler = handlers->front().id;
        QVERIFY_OK(desk.act(desk.handler, id, Do::NameHandler, form));
    }

    void similarTicketsAreOfTheSameNeighbourhood()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        desk.received();
        NewTicket elsewhere = desk.newTicket();
        elsewhere.customer.district = "东湖苑";
        QVERIFY_OK(desk.tickets.receive(desk.as(desk.agent), elsewhere));
        const auto similar = desk.tickets.similar(desk.as(desk.agent), id);
        QVERIFY_OK(similar);
        QCOMPARE(similar->count, 1);
        QCOMPARE(similar->days, 7);
        desk.now += 24h * 7 + 1ms;
        QCOMPARE(desk.tickets.similar(desk.as(desk.agent), id)->count, 0);
    }

    void timeEscalatesOnceWhoeverLooks()
    {
        TicketDesk desk;
        const TicketId id = desk.processing();
        QCOMPARE(desk.tickets.catchUp(desk.now, "desk-1")->escalated, 0);
        desk.now = findClock(*desk.store.find(id), ClockKind::Complete)->start + 18h;
        QCOMPARE(desk.tickets.catchUp(desk.now, "desk-1")->escalated, 1);
        QCOMPARE(desk.tickets.catchUp(desk.now, "desk-1")->escalated, 0);
        // Another console has to wait for the lease.
        desk.now += 6h;
        QCOMPARE(desk.tickets.catchUp(desk.now - 6h, "desk-2")->escalated, 0);
        QCOMPARE(desk.tickets.catchUp(desk.now, "desk-2")->escalated, 1);
        QCOMPARE(desk.store.find(id)->escalationLevel, 2);
        // A clock that was set back doesn't leave everything waiting until it has come round again.
        QCOMPARE(desk.tickets.catchUp(desk.now - 1min, "desk-1")->escalated, 0);
        QVERIFY(!*desk.work([&] { return desk.store.lease("ticket-escalation", "desk-3", desk.now - 1min, desk.now + 1min); }));
        QVERIFY(*desk.work([&] { return desk.store.lease("ticket-escalation", "desk-3", desk.now - 1h, desk.now - 58min); }));
        const auto entries = desk.entries(id);
        QCOMPARE(entries.front().note.action, std::string("ticket.escalated-by-time"));
        QCOMPARE(entries.front().actorName, std::string("Dutydesk"));

        // What the system did meanwhile is no reason to refuse somebody's save.
        TicketForm form;
        form.done = "更换分光器";
        form.result = "已恢复";
        QVERIFY_OK(desk.tickets.act(desk.as(desk.handler), {id, 4, Do::GiveFeedback, form}));
    }

    void oneTicketThatFailsKeepsNobodyWaiting()
    {
        TicketDesk desk;
        std::vector<TicketId> ids;
        for (int i = 0; i < 5; ++i) {
            ids.push_back(desk.processing());
            desk.now += 1min;
        }
        /// One ticket can't be read.
        struct DamagedStore : TicketStoreSql
        {
            using TicketStoreSql::TicketStoreSql;
            Result<Ticket> find(TicketId id) override
            {
                if (id == damaged)
                    return makeError(failure);
                return TicketStoreSql::find(id);
            }
            TicketId damaged;
            ErrorCode failure = error::storageCorrupted;
        } store(*desk.database);
        store.damaged = ids[1];
        TicketService tickets(store, desk.peopleStore, desk.journal, desk.work, desk.policies, desk.zone);
        desk.now += 3 * 24h;
        std::optional<TicketCursor> after;
        std::vector<TicketId> failed;
        int escalated = 0;
        int rounds = 0;
        do {
            const auto done = tickets.catchUp(desk.now, "desk-1", after, 2);
            QVERIFY_OK(done);
            escalated += done->escalated;
            for (const auto& [ticket, error] : done->failed)
                failed.push_back(ticket);
            after = done->next;
            ++rounds;
        } while (after);
        QCOMPARE(escalated, 4);
        QCOMPARE(rounds, 3);
        QVERIFY(failed == std::vector{ids[1]});
        // The database being away is another matter: nothing is tried in vain.
        store.failure = error::storageBusy;
        QVERIFY_ERROR(tickets.catchUp(desk.now, "desk-1"), error::storageBusy);
    }

    void aWholeNightIsCaughtUpInItsOrder()
    {
        TicketDesk desk;
        const TicketId id = desk.processing();
        desk.now += 24h * 3;
        QCOMPARE(desk.tickets.catchUp(desk.now, "desk-1")->escalated, 1);
        const Ticket kept = *desk.store.find(id);
        QCOMPARE(kept.escalationLevel, 3);
        std::vector<int> levels;
        for (const Escalation& escalation : kept.escalations) {
            if (kept.clocks[static_cast<std::size_t>(escalation.clock) - 1].kind == ClockKind::Complete)
                levels.push_back(escalation.level);
        }
        QVERIFY((levels == std::vector{1, 2, 3}));
        QCOMPARE(desk.tickets.catchUp(desk.now + 1h, "desk-1")->escalated, 0);
    }

    void whoLeavesHandsEverythingOver()
    {
        TicketDesk desk;
        const TicketId first = desk.received();
        const TicketId second = desk.processing();
        QCOMPARE(*desk.tickets.openWorkOf(desk.as(Post::CentreDirector), desk.agent.agent), 2);
        QVERIFY_ERROR(desk.tickets.handOver(desk.as(Post::CentreDirector), desk.agent.agent, {}), error::ticketOwnerMissing);
        QVERIFY(desk.store.find(first)->owner == desk.agent.agent);
        QCOMPARE(*desk.tickets.handOver(desk.as(Post::CentreDirector), desk.agent.agent, desk.colleague.agent), 2);
        QVERIFY(desk.store.find(first)->owner == desk.colleague.agent);
        QCOMPARE(*desk.tickets.handOver(desk.as(Post::CentreDirector), desk.handler.agent, {}), 1);
        QVERIFY(!desk.store.find(second)->handler);
        QCOMPARE(*desk.tickets.openWorkOf(desk.as(Post::CentreDirector), desk.agent.agent), 0);
    }

    void whoLeftIsGivenNoWorkAndKeepsNone()
    {
        TicketDesk desk;
        const TicketId first = desk.received();
        const TicketId second = desk.processing();
        desk.openWork.open = 0;
        TicketOpenWork openWork(desk.tickets);
        DepartureService departures(desk.people, desk.accounts, openWork, desk.work, desk.zone);
        const Request director = desk.as(Post::CentreDirector);
        const Date today = desk.zone()->dateOf(desk.now);
        const Date lastDay = today + std::chrono::days(3);
        QVERIFY_OK(departures.leave(director, {desk.agent.agent, 1, lastDay, desk.colleague.agent}));
        QVERIFY_OK(departures.leave(director, {desk.handler.agent, 1, today - std::chrono::days(1), {}}));
        // Whose last day is past is no handler any more; whose is to come still leads the cases.
        QVERIFY(!desk.store.find(second)->handler);
        QVERIFY(desk.store.find(first)->owner == desk.agent.agent);
        TicketForm form;
        form.handler = desk.handler.agent;
        QVERIFY_ERROR(desk.act(desk.as(Post::CentreDirector).actor, second, Do::NameHandler, form), error::personLeft);

        QCOMPARE(*departures.catchUp(desk.now + 24h * 3), 0);
        desk.now += 24h * 4;
        QCOMPARE(*departures.catchUp(desk.now), 2);
        QVERIFY(desk.store.find(first)->owner == desk.colleague.agent);
        QVERIFY(desk.store.find(second)->owner == desk.colleague.agent);
        QCOMPARE(*departures.catchUp(desk.now), 0);

        const Request later = desk.as(Post::CentreDirector);
        NewTicket fresh;
        fresh.category = desk.category;
        fresh.title = "宽带断线";
        fresh.description = "昨晚起";
        fresh.owner = desk.agent.agent;
        QVERIFY_ERROR(desk.tickets.receive(later, fresh), error::personLeft);
        QVERIFY_ERROR(desk.tickets.handOver(later, desk.colleague.agent, desk.agent.agent), error::personLeft);
        QVERIFY_ERROR(desk.tickets.handOver(later, desk.colleague.agent, desk.colleague.agent), error::fieldInvalid);
    }

    void aPolicyChangedLaterLeavesTheRunningPassAlone()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        QVERIFY_OK(desk.act(desk.agent, id, Do::Transfer, desk.transferForm(desk.network)));
        const Date tomorrow = testDay + std::chrono::days(3);
        QVERIFY_OK(desk.policies.edit(desk.by(Post::CentreDirector, {}, desk.now), "ticket.contact_minutes",
                                      std::int64_t{30}, tomorrow));
        desk.now += 25h;
        QVERIFY_OK(desk.act(desk.handler, id, Do::Accept));
        const Ticket kept = *desk.store.find(id);
        QVERIFY(findClock(kept, ClockKind::Contact)->limit == 2h);
        QCOMPARE(kept.policyVersion, 0);
        // Nor does one that takes effect on the very day of the dispatch.
        const TicketId today = desk.received();
        QVERIFY_OK(desk.act(desk.agent, today, Do::Transfer, desk.transferForm(desk.network)));
        QVERIFY_OK(desk.policies.edit(desk.by(Post::CentreDirector, {}, desk.now), "ticket.contact_minutes",
                                      std::int64_t{45}, tomorrow));
        QVERIFY_OK(desk.act(desk.handler, today, Do::Accept));
        QVERIFY(findClock(*desk.store.find(today), ClockKind::Contact)->limit == 30min);
        const TicketId later = desk.processing();
        QVERIFY(findClock(*desk.store.find(later), ClockKind::Contact)->limit == 45min);
        QVERIFY(desk.store.find(later)->policyVersion > 0);
    }

    void whoWasAskedForHelpSeesItAsTheirTurn()
    {
        TicketDesk desk;
        const TicketId id = desk.processing();
        const TicketFilter mine{.view = TicketView::Mine};
        const auto seenBy = [&](const Actor& actor) {
            const auto page = desk.tickets.page(desk.as(actor), mine);
            return page && std::ranges::find(page->rows, id, &TicketRow::id) != page->rows.end();
        };
        QVERIFY(seenBy(desk.handler));
        QVERIFY(!seenBy(desk.biller));
        TicketForm help;
        help.question = "该小区是否欠费停机?";
        help.department = desk.billing;
        QVERIFY_OK(desk.act(desk.handler, id, Do::AskHelp, help));
        QVERIFY(seenBy(desk.biller));
        QCOMPARE(desk.tickets.counts(desk.as(desk.biller))->mine.count, 1);
        // It stays the handler's, too.
        QVERIFY(seenBy(desk.handler));
        TicketForm answer;
        answer.answer = "没有欠费";
        QVERIFY_OK(desk.act(desk.biller, id, Do::AnswerHelp, answer));
        QVERIFY(!seenBy(desk.biller));
    }

    void categoriesAreAddedRenamedAndRetired()
    {
        TicketDesk desk;
        const Request supervisor = desk.as(Post::OperationsSupervisor);
        QVERIFY_ERROR(desk.tickets.saveCategory(desk.as(desk.agent), {{}, {}, "停车费"}), error::forbidden);
        QVERIFY_ERROR(desk.tickets.saveCategory(supervisor, {{}, {}, "  "}), error::fieldEmpty);
        QVERIFY_ERROR(desk.tickets.saveCategory(supervisor, {{}, {}, std::string(300, 'x')}), error::fieldTooLong);
        const auto id = desk.tickets.saveCategory(supervisor, {{}, {}, " 停车费 "});
        QVERIFY_OK(id);
        QVERIFY_ERROR(desk.tickets.saveCategory(supervisor, {{}, {}, "停车费"}), error::fieldTaken);
        const auto kept = [&] {
            const std::vector<TicketCategory> all = *desk.tickets.categories(supervisor);
            return *std::ranges::find(all, *id, &TicketCategory::id);
        };
        QCOMPARE(kept().name, std::string("停车费"));
        QCOMPARE(kept().code, std::string("own-1"));

        const TicketCategory seen = kept();
        TicketCategory renamed = seen;
        renamed.name = "停车与门禁";
        QVERIFY_OK(desk.tickets.saveCategory(supervisor, renamed));
        QCOMPARE(kept().name, std::string("停车与门禁"));
        QVERIFY_ERROR(desk.tickets.saveCategory(supervisor, seen), error::stale);

        NewTicket fresh = desk.newTicket();
        fresh.category = *id;
        const auto before = desk.tickets.receive(desk.as(desk.agent), fresh);
        QVERIFY_OK(before);
        TicketCategory retired = kept();
        retired.retired = true;
        QVERIFY_OK(desk.tickets.saveCategory(supervisor, retired));
        QVERIFY_ERROR(desk.tickets.receive(desk.as(desk.agent), fresh), error::ticketCategoryRetired);
        // What has it goes on with it.
        TicketForm slip = desk.transferForm(desk.network);
        slip.category = *id;
        QVERIFY_OK(desk.act(desk.agent, *before, Do::Transfer, slip));
        const auto entries = desk.journal.about(ref(*id), 10, {});
        QCOMPARE(entries->size(), 3u);
        QCOMPARE(entries->back().note.action, std::string("ticket-category.added"));
    }

    void nothingIsKeptOfARefusedCommand()
    {
        TicketDesk desk;
        const TicketId id = desk.received();
        const auto head = desk.journal.head()->last;
        TicketForm form = desk.transferForm({999});
        QVERIFY_ERROR(desk.act(desk.agent, id, Do::Transfer, form), error::notFound);
        QVERIFY_ERROR(desk.act(desk.colleague, id, Do::Transfer, desk.transferForm(desk.network)), error::forbidden);
        QVERIFY_ERROR(desk.act(desk.agent, id, Do::GiveFeedback), error::ticketWrongState);
        QVERIFY(desk.journal.head()->last == head);
        QCOMPARE(desk.store.find(id)->version, 1);
    }
};

} // namespace dutydesk::test

using dutydesk::test::TicketServiceTest;
DUTYDESK_TEST(TicketServiceTest)
#include "ticket_service_test.moc"
