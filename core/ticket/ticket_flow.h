#pragma once

#include "core/base/permission.h"
#include "core/ticket/ticket_clock.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// What can be done with a ticket. Receiving it comes before the table; seeing and printing are no steps.
enum class TicketAction {
    AnswerAtOnce,
    Promise,
    Edit,
    Transfer,
    Redirect,
    Accept,
    Return,
    DecideDispute,
    NameHandler,
    ContactAgent,
    WaitForCustomer,
    CustomerBack,
    AskHelp,
    AnswerHelp,
    AskExtension,
    GrantExtension,
    RefuseExtension,
    Remind,
    Escalate,
    GiveFeedback,
    CallbackUnreached,
    CallbackSatisfied,
    CallbackDissatisfied,
    CloseUnreachable,
    Reopen,
    Withdraw,
    HandOver,
};
std::span<const TicketAction> allTicketActions();
/// The word in terms: "ticket.action.accept" without the prefix.
std::string_view codeOf(TicketAction action);
Term termOf(TicketAction action);
/// What the journal calls it once done: "ticket.accepted".
std::string_view journalActionOf(TicketAction action);

/// A field of the form that an action asks for.
enum class TicketNeed {
    Title,
    Description,
    Category,
    Priority,
    Answer,
    Promise,
    Department,
    Required,
    Handler,
    Owner,
    ReturnReason,
    Extra,
    Question,
    Done,
    Result,
    Satisfaction,
    Dissatisfaction,
    Reason,
    Note,
    Customer,
};
/// The field's name in terms, errors and journal: "ticket.required".
std::string_view fieldOf(TicketNeed need);

/// A need, and whether it may stay empty.
struct TicketFieldNeed
{
    TicketNeed need{};
    bool optional = false;
};

/// The form: every field that some action asks for. What an action doesn't ask for is not looked at.
struct TicketForm
{
    std::string title{};
    std::string description{};
    TicketCategoryId category{};
    /// The code of `category`; `TicketService` fills it in.
    std::string categoryCode{};
    std::optional<TicketPriority> priority{};
    std::string answer{};
    std::optional<Instant> promise{};
    DepartmentId department{};
    /// As the policy allows, if empty.
    std::optional<Instant> required{};
    AgentId handler{};
    AgentId owner{};
    GroupId ownerGroup{};
    AreaId ownerArea{};
    std::optional<ReturnReason> returnReason{};
    Duration extra{};
    std::string question{};
    std::string done{};
    std::string result{};
    std::optional<int> satisfaction{};
    std::optional<DissatisfactionReason> dissatisfaction{};
    std::string reason{};
    std::string note{};
    std::optional<Customer> customer{};

    friend bool operator==(const TicketForm&, const TicketForm&) = default;
};

/// What a step does to the present pass's clocks of a kind, in the order of the row. `Start` leaves a clock
/// that runs as it is: the complete clock goes on from dispatch through returns [FLD-01].
enum class ClockVerb { Start, Pause, Resume, Meet, End };
struct ClockEffect
{
    ClockKind kind{};
    ClockVerb verb{};
};

/// What must hold besides state and permission.
enum class TicketGuard {
    None,
    /// The slip is not binding.
    MayReturn,
    /// No extension is open and the complete clock is not due yet.
    MayAskExtension,
    ExtensionAsked,
    /// One is asked for, by somebody else, for somebody else's slip.
    MayGrantExtension,
    HelpAsked,
    /// Enough days with unreached attempts.
    TriedEnough,
    BelowTopLevel,
};

/// One row of the table: from each of these states, this action, by those with this permission, asking for
/// these fields, with this effect on clocks. An action has more than one row if the permission differs.
struct TicketStep
{
    TicketAction action = TicketAction::Accept;
    std::vector<TicketState> from{};
    /// Where it leads: nowhere else if empty; of several, the ticket's facts decide.
    std::vector<TicketState> to{};
    Action permission = Action::TicketRead;
    TicketGuard guard = TicketGuard::None;
    std::vector<TicketFieldNeed> needs{};
    std::vector<ClockEffect> clocks{};
    /// Begins the next pass; clocks start in that one.
    bool newPass = false;
};

/// The whole flow. Everything else in this file reads it.
std::span<const TicketStep> ticketFlow();
/// The row for this action in this state, or nothing.
const TicketStep* findStep(TicketAction action, TicketState state);

/// Who decides, when, and by which numbers.
struct TicketContext
{
    const Actor& actor;
    Instant now{};
    /// In force when the present pass was dispatched; `fresh` if it was not yet.
    const TicketRules& rules;
    /// In force now: for a pass that begins.
    const TicketRules& fresh;
};

/// The part of the centre that a ticket belongs to, as permissions to change it ask for.
Subject subjectOf(const Ticket& ticket);
/// The same for reading: for whoever works in a department that it was sent to or that was asked for help.
Subject readSubjectOf(const Ticket& ticket, const Actor& actor);

/// One thing that the flow offers in the ticket's state, or why not to this actor now.
struct TicketOffer
{
    TicketAction action{};
    /// Nothing if it may be done.
    std::optional<Error> refusal{};
    std::span<const TicketFieldNeed> needs;
};

/// Every action that the table has for the ticket's state, in the table's order. `decide` accepts what
/// is offered without refusal, given its fields, and refuses the rest for the same reason.
std::vector<TicketOffer> available(const Ticket& ticket, const TicketContext& context);

/// The ticket after the action, with version, `changed` and `changedBy` moved on; or why not.
Result<Ticket> decide(const Ticket& ticket, TicketAction action, const TicketForm& form, const TicketContext& context);

/// A customer's case as it comes in.
struct NewTicket
{
    TicketChannel channel = TicketChannel::Phone;
    TicketKind kind = TicketKind::Enquiry;
    TicketCategoryId category{};
    std::string categoryCode{};
    TicketPriority priority = TicketPriority::Ordinary;
    std::string title{};
    std::string description{};
    Customer customer{};
    bool apologised = false;
    std::optional<Instant> promise{};
    /// Who leads; the actor if none.
    AgentId owner{};
    GroupId group{};
    AreaId area{};

    friend bool operator==(const NewTicket&, const NewTicket&) = default;
};

/// The ticket as received, version 1, without id [TKT-01, TKT-14]; or the first wrong field with the
/// others as causes.
Result<Ticket> receive(const NewTicket& received, const TicketContext& context);

/// Puts the escalations on record that have come by `now`, each clock and due time once, in the order in
/// which they came; the same ticket if there are none. Done by the system, not by an actor.
Ticket escalateByTime(const Ticket& ticket, const TicketContext& context);

} // namespace dutydesk
