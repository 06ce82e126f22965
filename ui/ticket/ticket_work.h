#pragma once

#include "ui/shell/shell.h"
#include "ui/text/value_text.h"
#include "ui/ticket/ticket_commands.h"

#include <QObject>
#include <QPointer>

namespace dutydesk {

class TicketDialog;
class TicketPanel;

/// What is done to the ticket that a panel shows: its commands, at once or through their form, the customer
/// in full, and slips to print. Tells what became of it in a notice.
class TicketWork : public QObject
{
    Q_OBJECT

public:
    /// Forms open above `page`, which owns this; `panel` outlives it.
    TicketWork(Shell& shell, TicketPanel& panel, QWidget* page);

    /// The command with this id, if the flow offers it; says why not otherwise.
    void run(const QString& command);
    void showCustomer();
    void print(bool feedback);
    /// A new ticket.
    void receive();

    /// The ticket was read anew; warns in an open form if somebody else changed it meanwhile.
    void noticeNewer(const Ticket& ticket);

Q_SIGNALS:
    void changed(dutydesk::TicketId ticket);
    void received(dutydesk::TicketId ticket);
    /// What is shown is not what is kept any more.
    void outdated();

private:
    void actAtOnce(TicketAction action);
    void openForm(const TicketCommandInfo& command, std::vector<TicketAction> actions);
    void acted(TicketId ticket, TicketAction action, int version);
    ValueText text() const;
    QString nameOf(TicketId ticket) const;

    Shell& m_shell;
    TicketPanel& m_panel;
    QWidget* m_page;
    QPointer<TicketDialog> m_form;
};

} // namespace dutydesk
