#include "ui/ticket/ticket_finder.h"

#include "core/desk/services.h"
#include "core/ticket/ticket_service.h"
#include "ui/shell/shell.h"
#include "ui/text/value_text.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 8;

} // namespace

TicketFinder::TicketFinder(Shell& shell, QObject* parent) : Finder(parent), m_shell(shell) {}

QString TicketFinder::heading() const
{
    return tr("Tickets");
}

void TicketFinder::find(const QString& text, std::function<void(std::vector<Found>)> give)
{
    if (text.trimmed().isEmpty() || !m_shell.session().may(Action::TicketRead))
        return give({});
    TicketFilter filter;
    filter.text = text.trimmed().toStdString();
    m_shell.read(
        this,
        [filter](Services& services, const Request& request) {
            return services.tickets.page(request, filter, TicketOrder::Changed, {}, mostFound);
        },
        [this, give = std::move(give)](Result<TicketPage> page) {
            std::vector<Found> found;
            const ValueText words;
            if (page) {
                for (const TicketRow& row : page->rows)
                    found.push_back({.text = tr("%1 %2", "number and title of a ticket").arg(words.record(ref(row.id)), toQString(row.title)),
                                     .detail = words.term(termOf(row.state)),
                                     .icon = u"tickets"_s,
                                     .open = [this, id = row.id] { m_shell.navigator().openRecord(ref(id)); }});
            }
            give(std::move(found));
        },
        {.supersedes = u"find"_s});
}

} // namespace dutydesk
