#include "core/base/permission.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace dutydesk {

namespace {

using enum Post;

constexpr std::array managers = {DutyManager,       AreaManager,       OperationsSupervisor, GeneralSupervisor,
                                 QualitySupervisor, CentreDirector,    DepartmentManager};
constexpr std::array production = {FrontLineAgent, BackOfficeAgent, Reserve, SeniorHandler, GroupLeader};
constexpr std::array desk = {SeniorHandler, GroupLeader, DutyManager};

class Table
{
public:
    Table()
    {
        everybody(Action::PolicyRead, Scope::Centre);
        everybody(Action::OrganisationRead, Scope::Centre);
        everybody(Action::CallsRead, Scope::Centre);
        everybody(Action::ForecastRead, Scope::Centre);

        // People: seen where the post needs them [SEC-01], changed by maintenance staff on notice [SEC-03].
        give(Action::PeopleRead, production, Scope::Group);
        give(Action::PeopleRead, managers, Scope::Centre);
        give(Action::PeopleRead, {QualityInspector, Trainer, DataAnalyst, InformationEditor, Coordinator, AccountKeeper,
                                  Maintenance, Payroll, HumanResources, Administrator},
             Scope::Centre);
        give(Action::PeopleWrite, {OperationsSupervisor, GeneralSupervisor, CentreDirector, HumanResources, Maintenance,
                                   Administrator},
             Scope::Centre);
        give(Action::PeopleWrite, {AreaManager}, Scope::Area);
        give(Action::PeopleReadPay, {OperationsSupervisor, CentreDirector, DepartmentManager, Payroll, HumanResources,
                                     Administrator},
             Scope::Centre);
        give(Action::PeopleReadPay, production, Scope::Own);
        give(Action::PeopleLeave, {OperationsSupervisor, CentreDirector, HumanResources, Administrator}, Scope::Centre);
        give(Action::QualificationWrite, {Trainer, QualitySupervisor, CentreDirector, Administrator}, Scope::Centre);

        // Posts: those of production [ORG-04] by whoever keeps the people, management and support [ORG-02, ORG-03] by
        // those who keep the whole centre's.
        for (const Action giving : {Action::PostGiveProduction, Action::PostGiveStaff}) {
            give(giving, {OperationsSupervisor, GeneralSupervisor, CentreDirector, HumanResources, Maintenance,
                         AccountKeeper, Administrator},
                 Scope::Centre);
        }
        give(Action::PostGiveProduction, {AreaManager}, Scope::Area);
        give(Action::PostGiveAdministration, {CentreDirector, Administrator}, Scope::Centre);

        give(Action::CallsImport, {DataAnalyst, OperationsSupervisor, CentreDirector, Maintenance, Administrator},
             Scope::Centre);
        give(Action::CallsImport, {DutyManager}, Scope::OnDuty);
        give(Action::CallsImport, {AreaManager}, Scope::Centre);

        give(Action::PolicyWrite, {CentreDirector, DepartmentManager, Administrator}, Scope::Centre);
        give(Action::AccountRead, {AccountKeeper, CentreDirector, Administrator}, Scope::Centre);
        give(Action::AccountWrite, {AccountKeeper, Administrator}, Scope::Centre);
        give(Action::AccountResetPassword, {AccountKeeper, Administrator}, Scope::Centre);
        give(Action::JournalRead, managers, Scope::Centre);
        give(Action::JournalRead, {QualityInspector, AccountKeeper, Maintenance, HumanResources, Administrator},
             Scope::Centre);
        give(Action::BackupRead, {OperationsSupervisor, CentreDirector, Maintenance, Administrator}, Scope::Centre);
        give(Action::BackupMake, {OperationsSupervisor, CentreDirector, Maintenance, Administrator}, Scope::Centre);
        give(Action::BackupRestore, {CentreDirector, Administrator}, Scope::Centre);
        give(Action::SettingsWrite, {OperationsSupervisor, CentreDirector, Maintenance, Administrator}, Scope::Centre);

        // Tickets: the case is known to whoever may have to take it on; the customer only to those who
        // speak to the customer or answer for it.
        everybody(Action::TicketRead, Scope::Centre, {Payroll, HumanResources, AccountKeeper, Administrator, Maintenance,
                                                      DepartmentHandler});
        give(Action::TicketRead, {DepartmentHandler}, Scope::Department);
        give(Action::TicketReadCustomer, production, Scope::Own);
        give(Action::TicketReadCustomer, desk, Scope::Centre);
        give(Action::TicketReadCustomer, {AreaManager, OperationsSupervisor, QualitySupervisor, CentreDirector,
                                          QualityInspector, Coordinator},
             Scope::Centre);
        give(Action::TicketReadCustomer, {DepartmentHandler}, Scope::Department);
        give(Action::TicketReceive, production, Scope::Centre);
        give(Action::TicketReceive, managers, Scope::Centre);
        for (const Action own : {Action::TicketEdit, Action::TicketTransfer, Action::TicketCallback, Action::TicketClose,
                                 Action::TicketWithdraw, Action::TicketAskExtension}) {
            give(own, production, Scope::Own);
            give(own, desk, Scope::Centre);
            give(own, {AreaManager, OperationsSupervisor, QualitySupervisor, CentreDirector}, Scope::Centre);
        }
        give(Action::TicketAskExtension, {DepartmentHandler}, Scope::Department);
        for (const Action theirs : {Action::TicketAccept, Action::TicketReturn, Action::TicketAssign,
                                    Action::TicketProcess, Action::TicketFeedback}) {
            give(theirs, {DepartmentHandler}, Scope::Department);
            give(theirs, {SeniorHandler, BackOfficeAgent}, Scope::Department);
            give(theirs, {Coordinator, DutyManager, AreaManager, OperationsSupervisor, CentreDirector}, Scope::Centre);
        }
        // The customer may call anybody who is with the case; help is answered by whoever was asked [TKT-11].
        give(Action::TicketCustomerBack, production, Scope::Own);
        give(Action::TicketCustomerBack, {DepartmentHandler, BackOfficeAgent}, Scope::Department);
        give(Action::TicketAnswerHelp, {DepartmentHandler, BackOfficeAgent}, Scope::Department);
        for (const Action either : {Action::TicketCustomerBack, Action::TicketAnswerHelp}) {
            give(either, desk, Scope::Centre);
            give(either, {AreaManager, OperationsSupervisor, CentreDirector, Coordinator}, Scope::Centre);
        }
        give(Action::TicketRemind, production, Scope::Centre);
        give(Action::TicketRemind, managers, Scope::Centre);
        give(Action::TicketRemind, {Coordinator}, Scope::Centre);
        give(Action::TicketGrantExtension, managers, Scope::Centre);
        give(Action::TicketEscalate, production, Scope::Own);
        give(Action::TicketEscalate, managers, Scope::Centre);
        give(Action::TicketEscalate, {SeniorHandler, GroupLeader, Coordinator}, Scope::Centre);
        give(Action::TicketReopen, desk, Scope::Centre);
        give(Action::TicketReopen, {FrontLineAgent, BackOfficeAgent, Reserve}, Scope::Own);
        give(Action::TicketReopen, managers, Scope::Centre);
        give(Action::TicketDecideDispute, {Coordinator, OperationsSupervisor, CentreDirector, DepartmentManager},
             Scope::Centre);
        give(Action::TicketHandOver, {GroupLeader}, Scope::Group);
        give(Action::TicketHandOver, {AreaManager}, Scope::Area);
        give(Action::TicketHandOver, {DutyManager, OperationsSupervisor, CentreDirector, HumanResources, Administrator},
             Scope::Centre);
        give(Action::TicketPrint, production, Scope::Own);
        give(Action::TicketPrint, managers, Scope::Centre);
        give(Action::TicketPrint, {SeniorHandler, GroupLeader, Coordinator, QualityInspector}, Scope::Centre);
        give(Action::TicketPrint, {DepartmentHandler}, Scope::Department);
    }

    std::span<const Grant> rows() const { return m_rows; }

private:
    template <class Posts>
    void give(Action action, const Posts& posts, Scope scope)
    {
        for (const Post post : posts)
            m_rows.push_back({action, post, scope});
    }

    void give(Action action, std::initializer_list<Post> posts, Scope scope)
    {
        for (const Post post : posts)
            m_rows.push_back({action, post, scope});
    }

    void everybody(Action action, Scope scope, std::initializer_list<Post> except = {})
    {
        for (const Post post : allPosts) {
            if (std::ranges::find(except, post) == except.end())
                m_rows.push_back({action, post, scope});
        }
    }

    std::vector<Grant> m_rows;
};

bool covers(const Grant& grant, const Actor& actor, const Subject& subject)
{
    switch (grant.scope) {
    case Scope::Own: return actor.agent && actor.agent == subject.owner;
    case Scope::Group: return (actor.group && actor.group == subject.group) || (actor.agent && actor.agent == subject.owner);
    case Scope::Area: return actor.area && actor.area == subject.area;
    case Scope::Department: return actor.department && actor.department == subject.department;
    case Scope::Centre: return true;
    case Scope::OnDuty: return actor.onDuty;
    }
    return false;
}

} // namespace

std::span<const Grant> grants()
{
    static const Table table;
    return table.rows();
}

Result<> permit(const Actor& actor, Action action, const Subject& subject)
{
    if (!actor.account)
        return makeError(error::notSignedIn);
    Error refusal = makeError(error::forbidden, {{"action", Term{"action." + std::string(codeOf(action))}},
                                                 {"post", Term{"post." + std::string(codeOf(actor.post))}}});
    for (const Grant& grant : grants()) {
        if (grant.action != action)
            continue;
        if (grant.post == actor.post && covers(grant, actor, subject))
            return {};
        const NamedValue who{"who", Term{"post." + std::string(codeOf(grant.post))}};
        if (grant.post != actor.post && std::ranges::find(refusal.values, who) == refusal.values.end())
            refusal.values.push_back(who);
    }
    return refusal;
}

bool mayEver(const Actor& actor, Action action)
{
    return actor.account && std::ranges::any_of(grants(), [&](const Grant& grant) {
               return grant.action == action && grant.post == actor.post;
           });
}

Action actionToGive(Post post)
{
    constexpr std::array administering = {Action::PolicyWrite, Action::AccountWrite, Action::AccountResetPassword,
                                          Action::BackupRestore};
    const bool administers = std::ranges::any_of(grants(), [&](const Grant& grant) {
        return grant.post == post && std::ranges::find(administering, grant.action) != administering.end();
    });
    if (administers)
        return Action::PostGiveAdministration;
    return std::ranges::find(production, post) == production.end() ? Action::PostGiveStaff : Action::PostGiveProduction;
}

std::span<const Action> allActions()
{
    static const std::vector<Action> actions = [] {
        std::vector<Action> all;
        for (int i = 0; i <= static_cast<int>(Action::TicketPrint); ++i)
            all.push_back(static_cast<Action>(i));
        return all;
    }();
    return actions;
}

std::string_view codeOf(Action action)
{
    switch (action) {
    case Action::PeopleRead: return "people-read";
    case Action::PeopleWrite: return "people-write";
    case Action::PeopleReadPay: return "people-read-pay";
    case Action::PeopleLeave: return "people-leave";
    case Action::QualificationWrite: return "qualification-write";
    case Action::PostGiveProduction: return "post-give-production";
    case Action::PostGiveStaff: return "post-give-staff";
    case Action::PostGiveAdministration: return "post-give-administration";
    case Action::OrganisationRead: return "organisation-read";
    case Action::CallsRead: return "calls-read";
    case Action::CallsImport: return "calls-import";
    case Action::ForecastRead: return "forecast-read";
    case Action::PolicyRead: return "policy-read";
    case Action::PolicyWrite: return "policy-write";
    case Action::AccountRead: return "account-read";
    case Action::AccountWrite: return "account-write";
    case Action::AccountResetPassword: return "account-reset-password";
    case Action::JournalRead: return "journal-read";
    case Action::BackupRead: return "backup-read";
    case Action::BackupMake: return "backup-make";
    case Action::BackupRestore: return "backup-restore";
    case Action::SettingsWrite: return "settings-write";
    case Action::TicketRead: return "ticket-read";
    case Action::TicketReadCustomer: return "ticket-read-customer";
    case Action::TicketReceive: return "ticket-receive";
    case Action::TicketEdit: return "ticket-edit";
    case Action::TicketTransfer: return "ticket-transfer";
    case Action::TicketAccept: return "ticket-accept";
    case Action::TicketReturn: return "ticket-return";
    case Action::TicketAssign: return "ticket-assign";
    case Action::TicketProcess: return "ticket-process";
    case Action::TicketCustomerBack: return "ticket-customer-back";
    case Action::TicketAnswerHelp: return "ticket-answer-help";
    case Action::TicketRemind: return "ticket-remind";
    case Action::TicketAskExtension: return "ticket-ask-extension";
    case Action::TicketGrantExtension: return "ticket-grant-extension";
    case Action::TicketEscalate: return "ticket-escalate";
    case Action::TicketFeedback: return "ticket-feedback";
    case Action::TicketCallback: return "ticket-callback";
    case Action::TicketClose: return "ticket-close";
    case Action::TicketReopen: return "ticket-reopen";
    case Action::TicketWithdraw: return "ticket-withdraw";
    case Action::TicketDecideDispute: return "ticket-decide-dispute";
    case Action::TicketHandOver: return "ticket-hand-over";
    case Action::TicketPrint: return "ticket-print";
    }
    return {};
}

} // namespace dutydesk
