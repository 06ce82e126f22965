#include "ui/ticket/ticket_work.h"

#include "core/centre/centre_service.h"
#include "core/desk/services.h"
#include "core/ticket/ticket_slip.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/ticket/new_ticket_dialog.h"
#include "ui/ticket/ticket_dialog.h"
#include "ui/ticket/ticket_panel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

TicketWork::TicketWork(Shell& shell, TicketPanel& panel, QWidget* page)
    : QObject(page), m_shell(shell), m_panel(panel), m_page(page)
{
}

ValueText TicketWork::text() const
{
    return ValueText(QLocale(), m_shell.session().zone());
}

QString TicketWork::nameOf(TicketId ticket) const
{
    return text().record(ref(ticket));
}

void TicketWork::run(const QString& command)
{
    if (!m_panel.shown() || m_form)
        return;
    const TicketDetail& detail = m_panel.shown()->detail;
    const auto& commands = ticketCommands();
    const auto found = std::ranges::find(commands, command, &TicketCommandInfo::id);
    if (found == commands.end())
        return;
    std::vector<TicketAction> actions = offered(detail, *found);
    if (actions.empty()) {
        if (const Error* refusal = refusalOf(detail, *found))
            m_shell.notifications().fail(*refusal);
        else
            m_shell.notifications().info(tr("%1 is “%2”: “%3” is not possible now.")
                                             .arg(nameOf(detail.ticket.id), text().term(termOf(detail.ticket.state)), textOf(*found)));
        return;
    }
    if (found->isImmediate)
        actAtOnce(actions.front());
    else
        openForm(*found, std::move(actions));
}

void TicketWork::actAtOnce(TicketAction action)
{
    const Ticket& ticket = m_panel.shown()->detail.ticket;
    m_shell.write(
        this,
        [sent = TicketCommand{ticket.id, ticket.version, action, {}}](Services& services, const Request& request) {
            return services.tickets.act(request, sent);
        },
        [this, action, id = ticket.id](Result<int> version) {
            if (version)
                return acted(id, action, *version);
            m_shell.notifications().fail(version.error());
            if (version.error().code == error::stale)
                Q_EMIT outdated();
        });
}

void TicketWork::openForm(const TicketCommandInfo& command, std::vector<TicketAction> actions)
{
    auto* form = new TicketDialog(m_shell, m_panel.shown()->detail, command, std::move(actions), m_page);
    m_form = form;
    connect(form, &TicketDialog::done, this,
            [this, id = form->ticket()](TicketAction action, int version) { acted(id, action, version); });
    connect(form, &TicketDialog::overtaken, this, &TicketWork::outdated);
    form->open();
}

void TicketWork::acted(TicketId ticket, TicketAction action, int version)
{
    const QString done = phrase(journalActionOf(action));
    m_shell.notifications().done(tr("%1: %2", "ticket and what was done").arg(nameOf(ticket), done));
    if (action == TicketAction::Edit) {
        m_shell.undo().push({tr("%1: %2", "ticket and what was done").arg(nameOf(ticket), done),
                             [ticket, version](Services& services, const Request& request) -> Result<> {
                                 DUTYDESK_TRY(services.tickets.undo(request, ticket, version));
                                 return {};
                             }});
    }
    Q_EMIT changed(ticket);
}

void TicketWork::showCustomer()
{
    if (!m_panel.shown())
        return;
    const TicketId ticket = m_panel.shown()->detail.ticket.id;
    m_shell.write(
        this, [ticket](Services& services, const Request& request) { return services.tickets.customer(request, ticket); },
        [this, ticket](Result<Customer> customer) {
            if (!customer)
                m_shell.notifications().fail(customer.error());
            else if (m_panel.shown() && m_panel.shown()->detail.ticket.id == ticket)
                m_panel.showCustomer(*customer);
        });
}

void TicketWork::print(bool feedback)
{
    if (!m_panel.shown())
        return;
    const TicketDetail& detail = m_panel.shown()->detail;
    const bool isThere = feedback ? !detail.ticket.feedback.empty() : !detail.ticket.transfers.empty();
    if (!isThere || !detail.mayPrint)
        return m_shell.notifications().warn(isThere ? tr("Your post may not print slips.") : tr("There is no such slip yet."));
    const QString name = feedback ? tr("%1 feedback slip.pdf") : tr("%1 transfer slip.pdf");
    const QString file = m_shell.prompts().fileToSave(m_page, feedback ? tr("Print feedback slip") : tr("Print transfer slip"),
                                                      name.arg(nameOf(detail.ticket.id)), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    m_shell.write(
        this,
        [id = detail.ticket.id, slip = feedback ? TicketSlip::Feedback : TicketSlip::Transfer, path = file.toStdString()](
            Services& services, const Request& request) -> Result<> {
            DUTYDESK_ASSIGN(centre, services.centre.find());
            DUTYDESK_ASSIGN(ticket, services.tickets.print(request, id));
            SlipSheet sheet;
            sheet.ticket = std::move(ticket);
            sheet.slip = slip;
            sheet.centre = centre ? centre->name : std::string();
            sheet.printedBy = request.actor.name;
            sheet.printedAt = request.now;
            return services.slips.print(sheet, path);
        },
        [this, file](Result<> printed) {
            if (!printed)
                return m_shell.notifications().fail(printed.error());
            Notice notice{Notice::Kind::Done, tr("Printed to %1").arg(QFileInfo(file).fileName())};
            notice.actionText = tr("Open");
            notice.action = [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); };
            m_shell.notifications().add(std::move(notice));
            Q_EMIT outdated();
        });
}

void TicketWork::receive()
{
    if (!m_shell.session().may(Action::TicketReceive))
        return;
    auto* form = new NewTicketDialog(m_shell, m_page);
    connect(form, &NewTicketDialog::received, this, [this](TicketId ticket) {
        m_shell.notifications().done(tr("%1 received").arg(nameOf(ticket)));
        Q_EMIT received(ticket);
    });
    form->open();
}

void TicketWork::noticeNewer(const Ticket& ticket)
{
    const auto& before = m_panel.shown();
    if (m_form && m_form->ticket() == ticket.id && before && before->detail.ticket.version < ticket.version
        && ticket.changedBy.account != m_shell.session().actor().account)
        m_form->warnOfChange(toQString(ticket.changedBy.name));
}

} // namespace dutydesk
