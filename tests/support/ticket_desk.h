#pragma once

#include "app/storage/search_index.h"
#include "app/storage/unit_of_work_sql.h"
#include "app/wiring.h"
#include "core/account/account_store.h"
#include "core/people/people_store.h"
#include "core/ticket/ticket_service.h"
#include "tests/support/shell_fixture.h"
#include "tests/support/temporary_database.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace dutydesk::test {

/// The value, or the end of the test program with the error's code.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", std::string(result.error().code.id).c_str());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A centre with two departments, an agent who receives, a handler in the first department, a category, and
/// services on a database of its own.
class TicketDesk
{
public:
    explicit TicketDesk(Instant now) : m_wiring(must(Wiring::load()))
    {
        temporary.open();
        m_set = open();
        UnitOfWork& work = services().work;
        must(work([&]() -> Result<> {
            // One account for each post, in their order: services ask who an actor is.
            for (const Post post : allPosts) {
                Account account;
                account.name = std::string(codeOf(post));
                account.displayName = account.name;
                account.post = post;
                must(m_set->accounts().save(account));
            }
            PeopleStore& people = m_set->people();
            network = must(people.save(Department{.id = {}, .version = 0, .name = "网络部"}));
            billing = must(people.save(Department{.id = {}, .version = 0, .name = "计费部"}));
            const AreaId area = must(people.save(Area{.id = {}, .version = 0, .name = "东区"}));
            const GroupId group = must(people.save(Group{.id = {}, .version = 0, .name = "一组", .area = area}));
            Agent first;
            first.number = "1001";
            first.name = "陈立";
            first.area = area;
            first.group = group;
            first.joined = Date(std::chrono::days(18000));
            agent = must(people.save(first));
            Agent second = first;
            second.number = "2001";
            second.name = "刘洋";
            second.post = Post::DepartmentHandler;
            second.area = {};
            second.group = {};
            second.department = network;
            handler = must(people.save(second));
            broadband = must(m_set->tickets().save(TicketCategory{.id = {}, .code = "broadband", .name = "宽带"}));
            return {};
        }));
        m_now = now;
    }

    Services& services() { return m_set->services(); }
    std::unique_ptr<ServiceSet> open() const { return must(m_wiring.open(temporary.location())); }

    /// A supervisor who may do what the flow has, at another console.
    Request request(Post post = Post::OperationsSupervisor)
    {
        Request made;
        made.actor = actor(post);
        made.now = m_now;
        made.key = "desk-" + std::to_string(++m_requests);
        return made;
    }

    static Actor actor(Post post = Post::OperationsSupervisor, std::string name = "林芳")
    {
        Actor made;
        made.account = AccountId{std::ranges::find(allPosts, post) - allPosts.begin() + 1};
        made.name = std::move(name);
        made.post = post;
        made.onDuty = true;
        return made;
    }

    /// Makes the actor's account theirs: of that name and person, as a window that is open on the desk sees it.
    void enter(const Actor& actor)
    {
        must(services().work([&]() -> Result<> {
            Account account = must(m_set->accounts().find(actor.account));
            account.displayName = actor.name;
            account.agent = actor.agent;
            DUTYDESK_TRY(m_set->accounts().save(account));
            return {};
        }));
    }

    TicketId receive(const std::string& title, TicketKind kind = TicketKind::Enquiry)
    {
        NewTicket fresh;
        fresh.kind = kind;
        fresh.category = broadband;
        fresh.title = title;
        fresh.description = title + ",请核查";
        fresh.customer = {"张伟", "13812342217", "花园路 12 号", "8821734", "花园小区"};
        fresh.apologised = kind == TicketKind::Complaint;
        fresh.owner = agent;
        const TicketId id = must(services().tickets.receive(request(), fresh));
        index();
        return id;
    }

    int act(TicketId id, TicketAction action, const TicketForm& form = {})
    {
        const TicketDetail detail = must(services().tickets.find(request(), id));
        return must(services().tickets.act(request(), {id, detail.ticket.version, action, form}));
    }

    void transfer(TicketId id)
    {
        TicketForm slip;
        slip.department = network;
        slip.category = broadband;
        slip.description = "线路问题";
        slip.reason = "需上门";
        slip.promise = m_now + std::chrono::hours(48);
        act(id, TicketAction::Transfer, slip);
    }

    /// As far as the handler's work.
    void process(TicketId id)
    {
        transfer(id);
        TicketForm accept;
        accept.handler = handler;
        act(id, TicketAction::Accept, accept);
        act(id, TicketAction::ContactAgent);
    }

    /// As far as the callback.
    void feedBack(TicketId id)
    {
        process(id);
        TicketForm slip;
        slip.done = "更换分光器";
        slip.result = "测速 940 Mb/s";
        act(id, TicketAction::GiveFeedback, slip);
    }

    Ticket ticket(TicketId id) { return must(services().tickets.find(request(), id)).ticket; }

    /// Takes waiting texts into the search index.
    void index()
    {
        SearchIndex waiting(m_set->database());
        while (must(waiting.indexPending(services().work)) > 0) {
        }
    }

    void setNow(Instant now) { m_now = now; }
    Instant now() const { return m_now; }

    TemporaryDatabase temporary;
    DepartmentId network;
    DepartmentId billing;
    AgentId agent;
    AgentId handler;
    TicketCategoryId broadband;

private:
    Wiring m_wiring;
    std::unique_ptr<ServiceSet> m_set;
    Instant m_now{};
    int m_requests = 0;
};

/// The desk's database as a window opens it.
class TicketDeskInstallation : public ScriptedInstallation
{
public:
    explicit TicketDeskInstallation(const TicketDesk& desk) : m_desk(desk) { standing = Standing::Ready; }

    Result<std::unique_ptr<ServicesOwner>> open() override { return std::unique_ptr<ServicesOwner>(m_desk.open()); }

private:
    const TicketDesk& m_desk;
};

} // namespace dutydesk::test
