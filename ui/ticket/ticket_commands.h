#pragma once

#include "core/ticket/ticket_service.h"

#include <QKeySequence>
#include <QString>

#include <vector>

namespace dutydesk {

/// What a button of the ticket page stands for: one action of the flow, or several that are one question
/// to the user, such as the three ways in which a callback ends.
struct TicketCommandInfo
{
    /// The object name's end: "callback" gives "ticket.callback".
    QString id;
    std::vector<TicketAction> actions;
    QKeySequence shortcut = {};
    /// Done at once, without a form.
    bool isImmediate = false;
};

/// All of them, the most pressing first: the first one that is offered is the page's main button.
const std::vector<TicketCommandInfo>& ticketCommands();

/// "Submit feedback slip", "Call back".
QString textOf(const TicketCommandInfo& command);

/// The command's actions that the flow offers without refusal.
std::vector<TicketAction> offered(const TicketDetail& detail, const TicketCommandInfo& command);

/// Whether the ticket's state has the command at all, and if so, why it is refused; nothing if it is not.
bool isInState(const TicketDetail& detail, const TicketCommandInfo& command);
const Error* refusalOf(const TicketDetail& detail, const TicketCommandInfo& command);

} // namespace dutydesk
