#include "tests/support/registry.h"

#include "app/storage/backup_keeper_sql.h"
#include "app/storage/calls_store_sql.h"
#include "app/storage/ticket_store_sql.h"
#include "core/backup/backup_service.h"
#include "core/desk/duty_desk_service.h"
#include "core/journal/journal_service.h"
#include "core/people/people_fields.h"
#include "tests/support/people_desk.h"

#include <QTest>

#include <set>

namespace dutydesk::test {

namespace {

/// An area with a group, somebody in it, and a department: whom and what the actors of the test act on.
struct Everything : PeopleDesk
{
    Everything()
    {
        const Request director = by(Post::CentreDirector);
        area = *people.save(director, Area{{}, 0, "东区"});
        group = *people.save(director, Group{{}, 0, "一班", area});
        department = *people.save(director, Department{{}, 0, "网络部"});
        Agent someone = this->someone("1001");
        someone.area = area;
        someone.group = group;
        someone.department = department;
        agent = *people.add(director, someone);
        Account first;
        first.name = "somebody";
        first.displayName = "某人";
        account = *accounts.open(by(Post::Administrator), first, "long-enough");
    }

    /// Tickets of that agent, sent to that department, in a state.
    TicketId ticketIn(TicketState state)
    {
        Ticket ticket;
        ticket.state = state;
        ticket.title = "宽带断线";
        ticket.owner = agent;
        ticket.group = group;
        ticket.area = area;
        ticket.department = department;
        ticket.version = 1;
        ticket.received = testNoon;
        ticket.changed = testNoon;
        return *work([&] { return ticketStore.insert(ticket); });
    }

    Subject subject() const { return {agent, group, area, department}; }

    /// Somebody with the post who has nothing to do with the agent, or shares one thing with them.
    enum class Tie { None, Self, SameGroup, SameArea, SameDepartment, OnDuty };
    Request as(Post post, Tie tie) const
    {
        Request request = by(post);
        request.actor.agent = tie == Tie::Self ? agent : AgentId{};
        request.actor.group = tie == Tie::SameGroup ? group : GroupId{};
        request.actor.area = tie == Tie::SameArea ? area : AreaId{};
        request.actor.department = tie == Tie::SameDepartment ? department : DepartmentId{};
        request.actor.onDuty = tie == Tie::OnDuty;
        return request;
    }

    AreaId area;
    GroupId group;
    DepartmentId department;
    AgentId agent;
    AccountId account;
    CallsStoreSql callsStore{*database};
    TicketStoreSql ticketStore{*database};
    CallsService calls{callsStore, journal, work, zone};
    TicketService tickets{ticketStore, peopleStore, journal, work, policies, zone};
    DutyDeskService desk{calls, tickets, people, policies, zone};
    JournalService journals{journal, {{payField, Action::PeopleReadPay}}};
    QTemporaryDir backupFolder;
    BackupKeeperSql keeper{*database, backupFolder.path()};
    BackupService backups{keeper, policies, journal, work};
};

using Tie = Everything::Tie;
constexpr std::array allTies = {Tie::None, Tie::Self, Tie::SameGroup, Tie::SameArea, Tie::SameDepartment, Tie::OnDuty};

/// One use case behind an action. It asks for something that fails later, so that nothing changes where the
/// action is allowed.
struct Call
{
    std::function<Result<>(Everything&, const Request&)> run;
    /// The action is asked for the agent of `Everything`, not for the centre as a whole.
    bool aboutTheAgent = false;
};

template <class T>
Result<> only(const Result<T>& result)
{
    if (!result)
        return result.error();
    return {};
}

Progress stopped()
{
    std::stop_source source;
    source.request_stop();
    return {.report = {}, .stop = source.get_token()};
}

const std::map<Action, Call>& calls()
{
    static const std::map<Action, Call> all = {
        {Action::PeopleRead, {[](auto& e, auto& r) { return only(e.people.find(r, e.agent)); }, true}},
        {Action::PeopleWrite,
         {[](auto& e, auto& r) {
              Agent agent = *e.peopleStore.find(e.agent);
              agent.name.clear();
              return e.people.edit(r, agent);
          },
          true}},
        {Action::PeopleLeave, {[](auto& e, auto& r) { return e.people.leave(r, e.agent, 99, testDay); }, true}},
        {Action::QualificationWrite,
         {[](auto& e, auto& r) { return e.people.assess(r, {e.agent, {1}, testDay, 999, 1, 1}); }, true}},
        {Action::OrganisationRead, {[](auto& e, auto& r) { return only(e.people.organisation(r)); }}},
        {Action::CallsRead, {[](auto& e, auto& r) { return only(e.calls.lastDay(r)); }}},
        {Action::CallsImport, {[](auto& e, auto& r) { return only(e.calls.commit(r, {}, {})); }}},
        {Action::ForecastRead, {[](auto& e, auto& r) { return only(e.desk.staffing(r, {})); }}},
        {Action::PolicyRead, {[](auto& e, auto& r) { return only(e.policies.list(r, testDay)); }}},
        {Action::PolicyWrite,
         {[](auto& e, auto& r) { return only(e.policies.edit(r, "nothing.here", true, testDay)); }}},
        {Action::AccountRead, {[](auto& e, auto& r) { return only(e.accounts.list(r)); }}},
        {Action::AccountWrite, {[](auto& e, auto& r) { return only(e.accounts.open(r, {}, "")); }}},
        {Action::AccountResetPassword,
         {[](auto& e, auto& r) { return e.accounts.resetPassword(r, e.account, ""); }}},
        {Action::JournalRead,
         {[](auto& e, auto& r) {
             return only(e.journals.about(r, ref(e.account), Action::JournalRead, {}, 1));
         }}},
        {Action::BackupRead, {[](auto& e, auto& r) { return only(e.backups.list(r)); }}},
        {Action::BackupMake, {[](auto& e, auto& r) { return only(e.backups.make(r, stopped())); }}},
        {Action::BackupRestore, {[](auto& e, auto& r) { return e.backups.restore(r, "nothing", stopped()); }}},
        {Action::SettingsWrite, {[](auto& e, auto& r) { return e.centre.edit(r, {}); }}},
        {Action::TicketReceive, {[](auto& e, auto& r) { return only(e.tickets.receive(r, {})); }}},
        {Action::TicketRead,
         {[](auto& e, auto& r) { return only(e.tickets.find(r, e.ticketIn(TicketState::Sent))); }, true}},
        {Action::TicketReadCustomer,
         {[](auto& e, auto& r) { return only(e.tickets.customer(r, e.ticketIn(TicketState::Sent))); }, true}},
        {Action::TicketPrint,
         {[](auto& e, auto& r) { return only(e.tickets.print(r, e.ticketIn(TicketState::Sent))); }, true}},
        {Action::TicketHandOver, {[](auto& e, auto& r) { return only(e.tickets.openWorkOf(r, e.agent)); }}},
    };
    return all;
}

bool isForbidden(const Result<>& result)
{
    return !result && result.error().code == error::forbidden;
}

QByteArray named(Action action, Post post, Tie tie)
{
    return QByteArray::fromStdString(std::string(codeOf(action)) + " as " + std::string(codeOf(post)) + ", tie "
                                     + std::to_string(static_cast<int>(tie)));
}

} // namespace

/// Every action as every post through the services: allowed if and only if a row of the table says so.
class PermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionAsEveryPost()
    {
        Everything everything;
        for (const auto& [action, call] : calls()) {
            for (const Post post : allPosts) {
                for (const Tie tie : allTies) {
                    const Request request = everything.as(post, tie);
                    const Subject subject = call.aboutTheAgent ? everything.subject() : Subject{};
                    const bool allowed = permit(request.actor, action, subject).has_value();
                    const Result<> outcome = call.run(everything, request);
                    QVERIFY2(isForbidden(outcome) == !allowed, named(action, post, tie).constData());
                }
            }
        }
    }

    /// No action is left out: it is called above, or a step of the ticket flow (`ticket_permission_test` calls
    /// those), or a part of another call.
    void noActionIsForgotten()
    {
        std::set<Action> covered = {Action::PeopleReadPay, Action::TicketEdit};
        for (const auto& [action, call] : calls())
            covered.insert(action);
        for (const TicketStep& step : ticketFlow())
            covered.insert(step.permission);
        for (const Action action : allActions())
            QVERIFY2(covered.contains(action), codeOf(action).data());
    }

    /// Bonus bases are told to exactly those who may read pay.
    void payIsToldToThoseWhoMay()
    {
        Everything everything;
        Agent agent = *everything.peopleStore.find(everything.agent);
        agent.bonusBase = yuan(1200);
        QVERIFY(everything.people.edit(everything.by(Post::CentreDirector), agent));
        for (const Post post : allPosts) {
            for (const Tie tie : allTies) {
                const Request request = everything.as(post, tie);
                const auto detail = everything.people.find(request, everything.agent);
                if (!detail)
                    continue;
                const bool allowed =
                    permit(request.actor, Action::PeopleReadPay, everything.subject()).has_value();
                QVERIFY2(detail->agent.bonusBase.has_value() == allowed,
                         named(Action::PeopleReadPay, post, tie).constData());
                const auto history =
                    everything.journals.about(request, ref(everything.agent), Action::PeopleRead, everything.subject(), 1);
                const bool told = std::ranges::any_of(history->front().note.changes, [](const FieldChange& change) { return change.field == payField; });
                QVERIFY2(told == allowed, named(Action::JournalRead, post, tie).constData());
            }
        }
    }

    void nobodyWhoIsNotSignedInDoesAnything()
    {
        Everything everything;
        for (const auto& [action, call] : calls()) {
            Request nobody = everything.as(Post::Administrator, Tie::OnDuty);
            nobody.actor.account = {};
            const Result<> outcome = call.run(everything, nobody);
            QVERIFY2(!outcome && outcome.error().code == error::notSignedIn, codeOf(action).data());
        }
    }
};

DUTYDESK_TEST(PermissionsTest)

} // namespace dutydesk::test

#include "permissions_test.moc"
