#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"

#include <span>
#include <string_view>
#include <vector>

namespace dutydesk {

/// Everything that a service does for somebody. Each use case asks `permit` for exactly one of these
/// before anything else, and nothing is allowed that no row of the table allows.
enum class Action {
    PeopleRead,
    PeopleWrite,
    PeopleReadPay,
    PeopleLeave,
    QualificationWrite,
    PostGiveProduction,
    PostGiveStaff,
    PostGiveAdministration,
    OrganisationRead,
    CallsRead,
    CallsImport,
    ForecastRead,
    PolicyRead,
    PolicyWrite,
    AccountRead,
    AccountWrite,
    AccountResetPassword,
    JournalRead,
    BackupRead,
    BackupMake,
    BackupRestore,
    SettingsWrite,
    TicketRead,
    TicketReadCustomer,
    TicketReceive,
    TicketEdit,
    TicketTransfer,
    TicketAccept,
    TicketReturn,
    TicketAssign,
    TicketProcess,
    TicketCustomerBack,
    TicketAnswerHelp,
    TicketRemind,
    TicketAskExtension,
    TicketGrantExtension,
    TicketEscalate,
    TicketFeedback,
    TicketCallback,
    TicketClose,
    TicketReopen,
    TicketWithdraw,
    TicketDecideDispute,
    TicketHandOver,
    TicketPrint,
};

std::span<const Action> allActions();

/// The action's word in terms: "action.ticket-accept" without the prefix.
std::string_view codeOf(Action action);

/// The action of giving somebody this post, or of taking it away. The more a post may do, the fewer give it: none
/// that changes accounts or policies or restores backups comes from anybody but those at the top.
Action actionToGive(Post post);

/// How far an action reaches: the actor's own records, their group's, area's or department's, the
/// whole centre, or the whole centre while on duty.
enum class Scope { Own, Group, Area, Department, Centre, OnDuty };

/// What the action touches; unknown parts stay "none" and match only Centre and OnDuty.
struct Subject
{
    AgentId owner{};
    GroupId group{};
    AreaId area{};
    DepartmentId department{};
};

/// One row of the table: this post may do this within this scope.
struct Grant
{
    Action action;
    Post post;
    Scope scope;
};

/// The whole table, read by the generated test and by the page that shows who may do what.
std::span<const Grant> grants();

/// Success if a row of the table allows it; otherwise `permission.forbidden` with the posts that may.
Result<> permit(const Actor& actor, Action action, const Subject& subject = {});

/// Whether some subject could be permitted: what a page asks to show or hide a control.
bool mayEver(const Actor& actor, Action action);

} // namespace dutydesk
