#include "tests/support/registry.h"

#include "app/storage/backup_keeper_sql.h"
#include "app/storage/calls_store_sql.h"
#include "app/storage/ticket_store_sql.h"
#include "core/backup/backup_service.h"
#include "core/desk/duty_desk_service.h"
#include "core/journal/journal_service.h"
#include "core/people/people_fields.h"
#include "tests/support/people_desk.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <paths.h>

#include <algorithm>
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

/// Whom a use case asks its permission for.
enum class About { Centre, TheAgent, OwnGroup, OwnDepartment };

/// A use case and the action behind it. It asks for something that fails later or changes nothing, wherever the
/// action is allowed.
struct Call
{
    /// "<service>.<use case>", once for each of its overloads.
    std::string_view name;
    Action action;
    std::function<Result<>(Everything&, const Request&)> run;
    About about = About::Centre;
};

Subject subjectOf(const Everything& everything, const Call& call, const Actor& actor)
{
    switch (call.about) {
    case About::Centre: break;
    case About::TheAgent: return everything.subject();
    case About::OwnGroup: return {actor.group ? AgentId{} : actor.agent, actor.group, {}, {}};
    case About::OwnDepartment: return {.department = actor.department};
    }
    return {};
}

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

/// A table with nothing in it.
struct NoTable : TableReader
{
    Result<bool> next(TableRow&) override { return false; }
    std::int64_t position() const override { return 0; }
    std::int64_t size() const override { return 0; }
};

const std::vector<Call>& calls()
{
    using E = Everything;
    using R = Request;
    static const std::vector<Call> all = {
        {"people.organisation", Action::OrganisationRead, [](E& e, const R& r) { return only(e.people.organisation(r)); }},
        {"people.save", Action::PeopleWrite, [](E& e, const R& r) { return only(e.people.save(r, Area{})); }},
        {"people.save", Action::PeopleWrite, [](E& e, const R& r) { return only(e.people.save(r, Department{})); }},
        {"people.save", Action::PeopleWrite, [](E& e, const R& r) { return only(e.people.save(r, SeatType{})); }},
        {"people.list", Action::PeopleRead, [](E& e, const R& r) { return only(e.people.list(r, {})); }, About::OwnGroup},
        {"people.count", Action::PeopleRead, [](E& e, const R& r) { return only(e.people.count(r, {})); }, About::OwnGroup},
        {"people.find", Action::PeopleRead, [](E& e, const R& r) { return only(e.people.find(r, e.agent)); }, About::TheAgent},
        {"people.timeline", Action::PeopleRead, [](E& e, const R& r) { return only(e.people.timeline(r, e.agent, 1)); },
         About::TheAgent},
        {"people.names", Action::OrganisationRead, [](E& e, const R& r) { return only(e.people.names(r, {})); }},
        {"people.add", Action::PeopleWrite,
         [](E& e, const R& r) {
             Agent agent = *e.peopleStore.find(e.agent);
             agent.name.clear();
             return only(e.people.add(r, agent));
         },
         About::TheAgent},
        {"people.edit", Action::PeopleWrite,
         [](E& e, const R& r) {
             Agent agent = *e.peopleStore.find(e.agent);
             agent.name.clear();
             return e.people.edit(r, agent);
         },
         About::TheAgent},
        {"people.assess", Action::QualificationWrite,
         [](E& e, const R& r) { return e.people.assess(r, {e.agent, {1}, testDay, 999, 1, 1}); }, About::TheAgent},
        {"people.leave", Action::PeopleLeave, [](E& e, const R& r) { return e.people.leave(r, e.agent, 99, testDay, {}); },
         About::TheAgent},
        {"people.qualifiedFor", Action::OrganisationRead,
         [](E& e, const R& r) { return only(e.people.qualifiedFor(r, {1}, testDay)); }},
        {"people.plan", Action::PeopleWrite,
         [](E& e, const R& r) {
             NoTable table;
             return only(e.people.plan(r, table, "people.csv", {}));
         }},
        {"people.commit", Action::PeopleWrite, [](E& e, const R& r) { return only(e.people.commit(r, {}, {})); }},
        {"calls.plan", Action::CallsImport,
         [](E& e, const R& r) {
             NoTable table;
             return only(e.calls.plan(r, table, "calls.csv", {}));
         }},
        {"calls.commit", Action::CallsImport, [](E& e, const R& r) { return only(e.calls.commit(r, {}, {})); }},
        {"calls.volumes", Action::CallsRead, [](E& e, const R& r) { return only(e.calls.volumes(r, {testDay, testDay, 30, {}})); }},
        {"calls.openDays", Action::CallsRead, [](E& e, const R& r) { return only(e.calls.openDays(r, testDay, testDay)); }},
        {"calls.lastDay", Action::CallsRead, [](E& e, const R& r) { return only(e.calls.lastDay(r)); }},
        {"calls.held", Action::CallsRead, [](E& e, const R& r) { return only(e.calls.held(r)); }},
        {"calls.imports", Action::CallsRead, [](E& e, const R& r) { return only(e.calls.imports(r)); }},
        {"duty_desk.sheet", Action::ForecastRead, [](E& e, const R& r) { return only(e.desk.sheet(r, {})); }},
        {"duty_desk.staffing", Action::ForecastRead, [](E& e, const R& r) { return only(e.desk.staffing(r, {})); }},
        {"policy.list", Action::PolicyRead, [](E& e, const R& r) { return only(e.policies.list(r, testDay)); }},
        {"policy.edit", Action::PolicyWrite,
         [](E& e, const R& r) { return only(e.policies.edit(r, "nothing.here", true, testDay)); }},
        {"account.list", Action::AccountRead, [](E& e, const R& r) { return only(e.accounts.list(r)); }},
        {"account.open", Action::AccountWrite, [](E& e, const R& r) { return only(e.accounts.open(r, {}, "")); }},
        {"account.edit", Action::AccountWrite, [](E& e, const R& r) { return e.accounts.edit(r, {}); }},
        {"account.setState", Action::AccountWrite,
         [](E& e, const R& r) { return e.accounts.setState(r, {999}, AccountState::Closed); }},
        {"account.resetPassword", Action::AccountResetPassword,
         [](E& e, const R& r) { return e.accounts.resetPassword(r, e.account, ""); }},
        {"account.closeFor", Action::PeopleLeave,
         [](E& e, const R& r) { return only(e.accounts.closeFor(r, {999}, testNoon)); }},
        {"journal.about", Action::JournalRead,
         [](E& e, const R& r) { return only(e.journals.about(r, ref(e.account), Action::JournalRead, {}, 1)); }},
        {"backup.list", Action::BackupRead, [](E& e, const R& r) { return only(e.backups.list(r)); }},
        {"backup.make", Action::BackupMake, [](E& e, const R& r) { return only(e.backups.make(r, stopped())); }},
        {"backup.restore", Action::BackupRestore, [](E& e, const R& r) { return e.backups.restore(r, "nothing", stopped()); }},
        {"centre.edit", Action::SettingsWrite, [](E& e, const R& r) { return e.centre.edit(r, {}); }},
        {"centre.create", Action::SettingsWrite, [](E& e, const R& r) { return e.centre.create(r, {}); }},
        {"departure.openWorkOf", Action::PeopleLeave, [](E& e, const R& r) { return only(e.departures.openWorkOf(r, e.agent)); }},
        {"departure.leave", Action::PeopleLeave, [](E& e, const R& r) { return only(e.departures.leave(r, {})); }},
        {"ticket.receive", Action::TicketReceive, [](E& e, const R& r) { return only(e.tickets.receive(r, {})); }},
        {"ticket.find", Action::TicketRead,
         [](E& e, const R& r) { return only(e.tickets.find(r, e.ticketIn(TicketState::Sent))); }, About::TheAgent},
        {"ticket.timeline", Action::TicketRead,
         [](E& e, const R& r) { return only(e.tickets.timeline(r, e.ticketIn(TicketState::Sent))); }, About::TheAgent},
        {"ticket.similar", Action::TicketRead,
         [](E& e, const R& r) { return only(e.tickets.similar(r, e.ticketIn(TicketState::Sent))); }, About::TheAgent},
        {"ticket.customer", Action::TicketReadCustomer,
         [](E& e, const R& r) { return only(e.tickets.customer(r, e.ticketIn(TicketState::Sent))); }, About::TheAgent},
        {"ticket.print", Action::TicketPrint,
         [](E& e, const R& r) { return only(e.tickets.print(r, e.ticketIn(TicketState::Sent))); }, About::TheAgent},
        {"ticket.undo", Action::TicketEdit,
         [](E& e, const R& r) { return only(e.tickets.undo(r, e.ticketIn(TicketState::Sent), 1)); }, About::TheAgent},
        {"ticket.act", Action::TicketRead,
         [](E& e, const R& r) {
             // What the flow asks for besides is `ticket_permission_test`'s; here the version is another one.
             return only(e.tickets.act(r, {e.ticketIn(TicketState::Sent), 99, TicketAction::Remind, {}}));
         },
         About::TheAgent},
        {"ticket.page", Action::TicketRead, [](E& e, const R& r) { return only(e.tickets.page(r, {})); }, About::OwnDepartment},
        {"ticket.anchors", Action::TicketRead, [](E& e, const R& r) { return only(e.tickets.anchors(r, {})); },
         About::OwnDepartment},
        {"ticket.count", Action::TicketRead, [](E& e, const R& r) { return only(e.tickets.count(r, {})); }, About::OwnDepartment},
        {"ticket.counts", Action::TicketRead, [](E& e, const R& r) { return only(e.tickets.counts(r)); }, About::OwnDepartment},
        {"ticket.organisation", Action::TicketRead, [](E& e, const R& r) { return only(e.tickets.organisation(r)); },
         About::OwnDepartment},
        {"ticket.limitsFor", Action::TicketRead,
         [](E& e, const R& r) { return only(e.tickets.limitsFor(r, TicketKind::Request, TicketPriority::High, {})); },
         About::OwnDepartment},
        {"ticket.handlersOf", Action::TicketAssign,
         [](E& e, const R& r) { return only(e.tickets.handlersOf(r, r.actor.department)); }, About::OwnDepartment},
        {"ticket.saveCategory", Action::SettingsWrite, [](E& e, const R& r) { return only(e.tickets.saveCategory(r, {})); }},
        {"ticket.openWorkOf", Action::TicketHandOver, [](E& e, const R& r) { return only(e.tickets.openWorkOf(r, e.agent)); }},
        {"ticket.handOver", Action::TicketHandOver, [](E& e, const R& r) { return only(e.tickets.handOver(r, {999}, {})); }},
    };
    return all;
}

/// Use cases that ask more than one permission, or another one for each subject: they have tests of their own.
constexpr std::array elsewhere = {
    // Asks for no permission but whether the actor is still who the account says.
    std::string_view("account.admit"),
    // The read model of the duty desk leaves out what the post may not see.
    std::string_view("duty_desk.today"),
    // Those who keep the list and those who read tickets.
    std::string_view("ticket.categories"),
    // Of an area, which may be the actor's own.
    std::string_view("people.save"),
};

/// "people.find" for each use case that a service's header declares, as often as it does.
std::vector<std::string> declared()
{
    std::vector<std::string> names;
    QDirIterator headers(QStringLiteral(DUTYDESK_SOURCE_DIR "/core"), {QStringLiteral("*_service.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    static const QRegularExpression useCase(QStringLiteral("Result<.*> (\\w+)\\(const Request& request"));
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read a header");
        const std::string service = headers.fileInfo().fileName().chopped(10).toStdString();
        bool isShown = false;
        for (const QByteArray& line : file.readAll().split('\n')) {
            // Interfaces that a service only uses are no services.
            if (line.startsWith("class "))
                isShown = line.contains("Service");
            else if (line == "private:")
                isShown = false;
            if (const auto match = useCase.match(QString::fromUtf8(line)); isShown && match.hasMatch())
                names.push_back(service + "." + match.captured(1).toStdString());
        }
    }
    return names;
}

bool isForbidden(const Result<>& result)
{
    return !result && result.error().code == error::forbidden;
}

QByteArray named(std::string_view useCase, Post post, Tie tie)
{
    return QByteArray::fromStdString(std::string(useCase) + " as " + std::string(codeOf(post)) + ", tie "
                                     + std::to_string(static_cast<int>(tie)));
}

} // namespace

/// Every action as every post through the services: allowed if and only if a row of the table says so.
class PermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUseCaseAsEveryPost()
    {
        Everything everything;
        for (const Call& call : calls()) {
            for (const Post post : allPosts) {
                for (const Tie tie : allTies) {
                    const Request request = everything.as(post, tie);
                    const Subject subject = subjectOf(everything, call, request.actor);
                    const bool allowed = permit(request.actor, call.action, subject).has_value();
                    const Result<> outcome = call.run(everything, request);
                    QVERIFY2(isForbidden(outcome) == !allowed, named(call.name, post, tie).constData());
                }
            }
        }
    }

    void noUseCaseIsForgotten()
    {
        const std::vector<std::string> all = declared();
        QVERIFY(all.size() > 40);
        for (const std::string& name : all) {
            const bool isCalled = std::ranges::find(calls(), name, &Call::name) != calls().end();
            const bool isElsewhere = std::ranges::find(elsewhere, name) != elsewhere.end();
            QVERIFY2(isCalled || isElsewhere, name.c_str());
        }
        for (const Call& call : calls())
            QVERIFY2(std::ranges::find(all, call.name) != all.end(), call.name.data());
    }

    /// No action is left out: it is called above, or a step of the ticket flow (`ticket_permission_test` calls
    /// those), or a part of another call.
    void noActionIsForgotten()
    {
        std::set<Action> covered = {Action::PeopleReadPay, Action::PostGiveProduction, Action::PostGiveStaff,
                                    Action::PostGiveAdministration};
        for (const Call& call : calls())
            covered.insert(call.action);
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
                         named("pay", post, tie).constData());
                const auto history =
                    everything.journals.about(request, ref(everything.agent), Action::PeopleRead, everything.subject(), 1);
                const bool told = std::ranges::any_of(history->front().note.changes, [](const FieldChange& change) { return change.field == payField; });
                QVERIFY2(told == allowed, named("pay in the journal", post, tie).constData());
            }
        }
    }

    void nobodyWhoIsNotSignedInDoesAnything()
    {
        Everything everything;
        for (const Call& call : calls()) {
            Request nobody = everything.as(Post::Administrator, Tie::OnDuty);
            nobody.actor.account = {};
            const Result<> outcome = call.run(everything, nobody);
            QVERIFY2(!outcome && outcome.error().code == error::notSignedIn, call.name.data());
        }
    }
};

DUTYDESK_TEST(PermissionsTest)

} // namespace dutydesk::test

#include "permissions_test.moc"
