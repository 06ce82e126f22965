#include "ui/ticket/ticket_commands.h"

#include "ui/text/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TicketCommands)
};

bool isOf(const TicketCommandInfo& command, TicketAction action)
{
    return std::ranges::find(command.actions, action) != command.actions.end();
}

} // namespace

const std::vector<TicketCommandInfo>& ticketCommands()
{
    using enum TicketAction;
    static const std::vector<TicketCommandInfo> commands = {
        {.id = u"accept"_s, .actions = {Accept}, .shortcut = Qt::Key_A},
        {.id = u"contact"_s, .actions = {ContactAgent}},
        {.id = u"feedback"_s, .actions = {GiveFeedback}, .shortcut = Qt::Key_F},
        {.id = u"callback"_s, .actions = {CallbackSatisfied, CallbackDissatisfied, CallbackUnreached}, .shortcut = Qt::Key_C},
        {.id = u"customer-back"_s, .actions = {CustomerBack}},
        {.id = u"decide-dispute"_s, .actions = {DecideDispute}},
        {.id = u"transfer"_s, .actions = {Transfer}, .shortcut = Qt::Key_T},
        {.id = u"answer"_s, .actions = {AnswerAtOnce}},
        {.id = u"reopen"_s, .actions = {Reopen}},
        {.id = u"close-unreachable"_s, .actions = {CloseUnreachable}},
        {.id = u"decide-extension"_s, .actions = {GrantExtension, RefuseExtension}},
        {.id = u"answer-help"_s, .actions = {AnswerHelp}},
        {.id = u"return"_s, .actions = {Return}},
        {.id = u"remind"_s, .actions = {Remind}, .shortcut = Qt::Key_R, .isImmediate = true},
        {.id = u"ask-help"_s, .actions = {AskHelp}},
        {.id = u"wait"_s, .actions = {WaitForCustomer}},
        {.id = u"redirect"_s, .actions = {Redirect}},
        {.id = u"escalate"_s, .actions = {Escalate}},
        {.id = u"ask-extension"_s, .actions = {AskExtension}},
        {.id = u"name-handler"_s, .actions = {NameHandler}},
        {.id = u"promise"_s, .actions = {Promise}},
        {.id = u"edit"_s, .actions = {Edit}, .shortcut = Qt::Key_E},
        {.id = u"hand-over"_s, .actions = {HandOver}},
        {.id = u"withdraw"_s, .actions = {Withdraw}},
    };
    return commands;
}

QString textOf(const TicketCommandInfo& command)
{
    if (command.id == u"callback"_s)
        return Words::tr("Call back");
    if (command.id == u"decide-extension"_s)
        return Words::tr("Decide on extension");
    return phrase(termOf(command.actions.front()).code);
}

std::vector<TicketAction> offered(const TicketDetail& detail, const TicketCommandInfo& command)
{
    std::vector<TicketAction> actions;
    for (const TicketOffer& offer : detail.offers) {
        if (!offer.refusal && isOf(command, offer.action))
            actions.push_back(offer.action);
    }
    return actions;
}

bool isInState(const TicketDetail& detail, const TicketCommandInfo& command)
{
    return std::ranges::any_of(detail.offers, [&](const TicketOffer& offer) { return isOf(command, offer.action); });
}

const Error* refusalOf(const TicketDetail& detail, const TicketCommandInfo& command)
{
    const Error* refusal = nullptr;
    for (const TicketOffer& offer : detail.offers) {
        if (!isOf(command, offer.action))
            continue;
        if (!offer.refusal)
            return nullptr;
        refusal = &*offer.refusal;
    }
    return refusal;
}

} // namespace dutydesk
