#include "core/ticket/ticket_flow.h"

#include <algorithm>
#include <array>

namespace dutydesk {

namespace {

using enum TicketState;
using enum TicketNeed;
using enum ClockVerb;
using Clocks = ClockKind;
using Do = TicketAction;
using May = Action;

constexpr TicketFieldNeed needed(TicketNeed need) { return {need, false}; }
constexpr TicketFieldNeed optional(TicketNeed need) { return {need, true}; }

const std::vector<TicketState> open = {Received, Sent,       Returned,        Disputed,
                                       Accepted, Processing, WaitingCustomer, TicketState::Callback};
const std::vector<TicketFieldNeed> slip = {needed(Department),   optional(Category), needed(Description), needed(Reason),
                                           optional(Required), optional(TicketNeed::Promise)};

// clang-format off
const std::vector<TicketStep>& table()
{
    static const std::vector<TicketStep> rows = {
        // With the first receiver [TKT-02].
        {.action = Do::AnswerAtOnce, .from = {Received, Returned}, .to = {Archived}, .permission = May::TicketClose,
         .needs = {needed(Answer)},
         .clocks = {{Clocks::Answer, Meet}, {Clocks::Complete, Meet}, {Clocks::Promise, Meet}}},
        {.action = Do::Transfer, .from = {Received, Returned}, .to = {Sent}, .permission = May::TicketTransfer,
         .needs = slip,
         .clocks = {{Clocks::Answer, Meet}, {Clocks::Promise, Start}, {Clocks::Accept, Start},
                    {Clocks::Complete, Start}}},

        // With the department [TKT-05, FLD-01].
        {.action = Do::Accept, .from = {Sent}, .to = {Accepted}, .permission = May::TicketAccept,
         .needs = {optional(Handler)},
         .clocks = {{Clocks::Accept, Meet}, {Clocks::Contact, Start}}},
        {.action = Do::Return, .from = {Sent, Accepted}, .to = {Returned, Disputed}, .permission = May::TicketReturn,
         .guard = TicketGuard::MayReturn,
         .needs = {needed(TicketNeed::ReturnReason), optional(Note)},
         .clocks = {{Clocks::Accept, Meet}, {Clocks::Contact, End}}},
        {.action = Do::DecideDispute, .from = {Disputed}, .to = {Sent}, .permission = May::TicketDecideDispute,
         .needs = {needed(Department), needed(Reason)},
         .clocks = {{Clocks::Accept, Start}}},
        {.action = Do::NameHandler, .from = {Accepted, Processing, WaitingCustomer}, .permission = May::TicketAssign,
         .needs = {needed(Handler)}},
        {.action = Do::ContactAgent, .from = {Accepted}, .to = {Processing}, .permission = May::TicketProcess,
         .needs = {optional(Note)},
         .clocks = {{Clocks::Contact, Meet}}},
        {.action = Do::GiveFeedback, .from = {Processing}, .to = {TicketState::Callback}, .permission = May::TicketFeedback,
         .needs = {needed(Done), needed(TicketNeed::Result)},
         .clocks = {{Clocks::Complete, Meet}, {Clocks::Callback, Start}}},

        // The customer is awaited: clocks stand [FLD-04].
        {.action = Do::WaitForCustomer, .from = {Accepted, Processing}, .to = {WaitingCustomer},
         .permission = May::TicketProcess,
         .needs = {needed(Reason)},
         .clocks = {{Clocks::Contact, Pause}, {Clocks::Complete, Pause}}},
        {.action = Do::CustomerBack, .from = {WaitingCustomer}, .to = {Accepted, Processing},
         .permission = May::TicketCustomerBack,
         .needs = {optional(Note)},
         .clocks = {{Clocks::Contact, Resume}, {Clocks::Complete, Resume}}},

        // Help, on the record [TKT-06, TKT-11].
        {.action = Do::AskHelp, .from = {Received, Returned}, .permission = May::TicketEdit,
         .needs = {optional(Department), needed(Question)}},
        {.action = Do::AskHelp, .from = {Accepted, Processing}, .permission = May::TicketProcess,
         .needs = {optional(Department), needed(Question)}},
        {.action = Do::AnswerHelp, .from = {Received, Returned, Accepted, Processing, WaitingCustomer},
         .permission = May::TicketAnswerHelp, .guard = TicketGuard::HelpAsked,
         .needs = {needed(Answer)}},

        // More time, and less patience [FLD-02, TKT-12].
        {.action = Do::AskExtension, .from = {Accepted, Processing}, .permission = May::TicketAskExtension,
         .guard = TicketGuard::MayAskExtension,
         .needs = {needed(Extra), needed(Reason)}},
        {.action = Do::GrantExtension, .from = {Accepted, Processing, WaitingCustomer},
         .permission = May::TicketGrantExtension, .guard = TicketGuard::MayGrantExtension,
         .needs = {optional(Note)}},
        {.action = Do::RefuseExtension, .from = {Accepted, Processing, WaitingCustomer},
         .permission = May::TicketGrantExtension, .guard = TicketGuard::ExtensionAsked,
         .needs = {needed(Reason)}},
        {.action = Do::Remind, .from = {Sent, Disputed, Accepted, Processing}, .permission = May::TicketRemind},
        {.action = Do::Escalate, .from = open, .permission = May::TicketEscalate, .guard = TicketGuard::BelowTopLevel,
         .needs = {needed(Reason)}},

        // The callback [TKT-08, FLD-05].
        {.action = Do::CallbackSatisfied, .from = {TicketState::Callback}, .to = {Archived},
         .permission = May::TicketCallback,
         .needs = {needed(Satisfaction), optional(Note)},
         .clocks = {{Clocks::Callback, Meet}, {Clocks::Promise, Meet}}},
        {.action = Do::CallbackDissatisfied, .from = {TicketState::Callback}, .to = {Sent},
         .permission = May::TicketCallback,
         .needs = {needed(Satisfaction), needed(Dissatisfaction), optional(Note), optional(TicketNeed::Promise)},
         .clocks = {{Clocks::Callback, Meet}, {Clocks::Promise, Meet}, {Clocks::Promise, Start}, {Clocks::Accept, Start},
                    {Clocks::Complete, Start}},
         .newPass = true},
        {.action = Do::CallbackUnreached, .from = {TicketState::Callback}, .permission = May::TicketCallback,
         .needs = {optional(Note)},
         .clocks = {{Clocks::Callback, Meet}, {Clocks::Callback, Start}}},
        {.action = Do::CloseUnreachable, .from = {TicketState::Callback}, .to = {Archived},
         .permission = May::TicketClose, .guard = TicketGuard::TriedEnough,
         .needs = {optional(Note)},
         .clocks = {{Clocks::Callback, End}, {Clocks::Promise, End}}},

        // The owner, along the whole way [FLD-03].
        {.action = Do::Promise, .from = open, .permission = May::TicketEdit,
         .needs = {needed(TicketNeed::Promise), optional(Note)},
         .clocks = {{Clocks::Answer, Meet}, {Clocks::Promise, Start}}},
        {.action = Do::Redirect, .from = {Sent, Accepted, Processing}, .to = {Sent}, .permission = May::TicketTransfer,
         .needs = slip,
         .clocks = {{Clocks::Accept, End}, {Clocks::Contact, End}, {Clocks::Promise, Start}, {Clocks::Accept, Start},
                    {Clocks::Complete, Start}}},
        {.action = Do::Edit, .from = open, .permission = May::TicketEdit,
         .needs = {optional(Title), optional(Description), optional(Category), optional(Priority),
                   optional(TicketNeed::Customer)}},
        {.action = Do::HandOver, .from = open, .permission = May::TicketHandOver,
         .needs = {needed(Owner), needed(Reason)}},
        {.action = Do::Withdraw, .from = open, .to = {Withdrawn}, .permission = May::TicketWithdraw,
         .needs = {needed(Reason)},
         .clocks = {{Clocks::Answer, End}, {Clocks::Accept, End}, {Clocks::Contact, End}, {Clocks::Complete, End},
                    {Clocks::Promise, End}, {Clocks::Callback, End}}},
        {.action = Do::Reopen, .from = {Archived, Withdrawn}, .to = {Sent, Received}, .permission = May::TicketReopen,
         .needs = {needed(Reason), optional(TicketNeed::Promise)},
         .clocks = {{Clocks::Promise, Start}, {Clocks::Answer, Start}, {Clocks::Accept, Start},
                    {Clocks::Complete, Start}},
         .newPass = true},
    };
    return rows;
}
// clang-format on

struct ActionWords
{
    TicketAction action;
    std::string_view code;
    std::string_view journal;
};

constexpr std::array words = {
    ActionWords{Do::AnswerAtOnce, "answer-at-once", "ticket.answered-at-once"},
    ActionWords{Do::Promise, "promise", "ticket.promised"},
    ActionWords{Do::Edit, "edit", "ticket.edited"},
    ActionWords{Do::Transfer, "transfer", "ticket.transferred"},
    ActionWords{Do::Redirect, "redirect", "ticket.redirected"},
    ActionWords{Do::Accept, "accept", "ticket.accepted"},
    ActionWords{Do::Return, "return", "ticket.returned"},
    ActionWords{Do::DecideDispute, "decide-dispute", "ticket.dispute-decided"},
    ActionWords{Do::NameHandler, "name-handler", "ticket.handler-named"},
    ActionWords{Do::ContactAgent, "contact-agent", "ticket.agent-contacted"},
    ActionWords{Do::WaitForCustomer, "wait-for-customer", "ticket.customer-awaited"},
    ActionWords{Do::CustomerBack, "customer-back", "ticket.customer-came-back"},
    ActionWords{Do::AskHelp, "ask-help", "ticket.help-asked"},
    ActionWords{Do::AnswerHelp, "answer-help", "ticket.help-answered"},
    ActionWords{Do::AskExtension, "ask-extension", "ticket.extension-asked"},
    ActionWords{Do::GrantExtension, "grant-extension", "ticket.extension-granted"},
    ActionWords{Do::RefuseExtension, "refuse-extension", "ticket.extension-refused"},
    ActionWords{Do::Remind, "remind", "ticket.reminded"},
    ActionWords{Do::Escalate, "escalate", "ticket.escalated"},
    ActionWords{Do::GiveFeedback, "give-feedback", "ticket.feedback-given"},
    ActionWords{Do::CallbackUnreached, "callback-unreached", "ticket.called-unreached"},
    ActionWords{Do::CallbackSatisfied, "callback-satisfied", "ticket.called-satisfied"},
    ActionWords{Do::CallbackDissatisfied, "callback-dissatisfied", "ticket.called-dissatisfied"},
    ActionWords{Do::CloseUnreachable, "close-unreachable", "ticket.closed-unreachable"},
    ActionWords{Do::Reopen, "reopen", "ticket.reopened"},
    ActionWords{Do::Withdraw, "withdraw", "ticket.withdrawn"},
    ActionWords{Do::HandOver, "hand-over", "ticket.handed-over"},
};

const ActionWords& wordsOf(TicketAction action)
{
    return words[static_cast<std::size_t>(action)];
}

} // namespace

std::span<const TicketAction> allTicketActions()
{
    static const std::vector<TicketAction> actions = [] {
        std::vector<TicketAction> all;
        for (const ActionWords& word : words)
            all.push_back(word.action);
        return all;
    }();
    return actions;
}

std::string_view codeOf(TicketAction action)
{
    return wordsOf(action).code;
}

Term termOf(TicketAction action)
{
    return {"ticket.action." + std::string(codeOf(action))};
}

std::string_view journalActionOf(TicketAction action)
{
    return wordsOf(action).journal;
}

std::string_view fieldOf(TicketNeed need)
{
    switch (need) {
    case Title: return "ticket.title";
    case Description: return "ticket.description";
    case Category: return "ticket.category";
    case Priority: return "ticket.priority";
    case Answer: return "ticket.answer";
    case TicketNeed::Promise: return "ticket.promised";
    case Department: return "ticket.department";
    case Required: return "ticket.required";
    case Handler: return "ticket.handler";
    case Owner: return "ticket.owner";
    case TicketNeed::ReturnReason: return "ticket.return-reason";
    case Extra: return "ticket.extra";
    case Question: return "ticket.question";
    case Done: return "ticket.done";
    case TicketNeed::Result: return "ticket.result";
    case Satisfaction: return "ticket.satisfaction";
    case Dissatisfaction: return "ticket.dissatisfaction";
    case Reason: return "ticket.reason";
    case Note: return "ticket.note";
    case TicketNeed::Customer: return "ticket.customer";
    }
    return {};
}

std::span<const TicketStep> ticketFlow()
{
    return table();
}

const TicketStep* findStep(TicketAction action, TicketState state)
{
    for (const TicketStep& step : table()) {
        if (step.action == action && std::ranges::find(step.from, state) != step.from.end())
            return &step;
    }
    return nullptr;
}

} // namespace dutydesk
