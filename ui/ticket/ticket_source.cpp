#include "ui/ticket/ticket_source.h"

#include "core/desk/services.h"
#include "core/ticket/ticket_service.h"
#include "ui/shell/shell.h"
#include "ui/text/value_text.h"
#include "ui/text/vocabulary.h"

#include <QElapsedTimer>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

TicketOrder orderOf(const QString& order)
{
    if (order == u"received"_s)
        return TicketOrder::Received;
    if (order == u"changed"_s)
        return TicketOrder::Changed;
    return TicketOrder::Due;
}

struct TimedPage
{
    TicketPage page;
    std::chrono::microseconds elapsed{0};
};

} // namespace

TicketSource::TicketSource(Shell& shell, QObject* parent) : PageSource(parent), m_shell(shell)
{
    m_filter.view = TicketView::DueAndOverdue;
}

void TicketSource::setFilter(const TicketFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

std::vector<PagedColumn> TicketSource::columns() const
{
    return {
        {.id = u"ticket"_s, .title = tr("Ticket"), .width = 76},
        {.id = u"title"_s, .title = tr("Subject"), .width = 200, .stretches = true},
        {.id = u"state"_s, .title = tr("Stage"), .width = 140},
        {.id = u"left"_s, .title = tr("Time left"), .width = 128, .order = u"due"_s},
        {.id = u"department"_s, .title = tr("Department"), .width = 110, .visible = false},
        {.id = u"handler"_s, .title = tr("Handler"), .width = 90, .visible = false},
        {.id = u"owner"_s, .title = tr("First receiver"), .width = 100, .visible = false},
        {.id = u"kind"_s, .title = tr("Kind"), .width = 90, .visible = false},
        {.id = u"category"_s, .title = tr("Category"), .width = 110, .visible = false},
        {.id = u"priority"_s, .title = tr("Priority"), .width = 90, .visible = false},
        {.id = u"district"_s, .title = tr("District"), .width = 100, .visible = false},
        {.id = u"pass"_s, .title = tr("Pass"), .width = 60, .visible = false},
        {.id = u"received"_s, .title = tr("Received"), .width = 110, .order = u"received"_s, .visible = false},
        {.id = u"changed"_s, .title = tr("Last change"), .width = 150, .order = u"changed"_s, .visible = false},
    };
}

PagedCell timeLeftCell(const TicketRow& ticket, Instant now)
{
    if (!ticket.left || !ticket.deadline)
        return {.text = u"–"_s, .isMuted = true};
    const ValueText text;
    if (*ticket.left < Duration::zero())
        return {.text = TicketSource::tr("overdue %1").arg(text.clock(-*ticket.left)), .tone = Tone::Bad};
    return {.text = text.clock(*ticket.left), .tone = now >= ticket.deadline->warn ? Tone::Warn : Tone::Neutral};
}

PagedRow TicketSource::rowOf(const TicketRow& ticket) const
{
    const ValueText text(QLocale(), m_shell.session().zone());
    PagedCell left = timeLeftCell(ticket, m_shell.session().now());
    if (ticket.deadline)
        left.toolTip = tr("%1 until %2").arg(text.term(termOf(ticket.deadline->kind)), text.instant(ticket.deadline->due));
    return {
        .key = ticket.id.value,
        .cells = {{.text = text.record(ref(ticket.id))},
                  {.text = toQString(ticket.title)},
                  {.text = text.term(termOf(ticket.state))},
                  std::move(left),
                  {.text = toQString(ticket.departmentName)},
                  {.text = toQString(ticket.handlerName)},
                  {.text = toQString(ticket.ownerName)},
                  {.text = text.term(termOf(ticket.kind))},
                  {.text = phrase(ticket.categoryName)},
                  {.text = text.term(termOf(ticket.priority)), .tone = ticket.priority == TicketPriority::Urgent ? Tone::Warn : Tone::Neutral},
                  {.text = toQString(ticket.district)},
                  {.text = text.number(static_cast<std::int64_t>(ticket.pass))},
                  {.text = text.instant(ticket.received)},
                  {.text = tr("%1 · %2").arg(text.instant(ticket.changed), toQString(ticket.changedBy))}},
        .data = ticket,
    };
}

void TicketSource::fetch(const QString& order, const std::any& after, int limit, std::function<void(Result<FetchedRows>)> give)
{
    const auto* cursor = std::any_cast<TicketCursor>(&after);
    m_shell.read(
        this,
        [filter = m_filter, by = orderOf(order), from = cursor ? std::optional(*cursor) : std::nullopt,
         limit](Services& services, const Request& request) -> Result<TimedPage> {
            QElapsedTimer watch;
            watch.start();
            DUTYDESK_ASSIGN(page, services.tickets.page(request, filter, by, from, limit));
            return TimedPage{std::move(page), std::chrono::microseconds(watch.nsecsElapsed() / 1000)};
        },
        [this, give = std::move(give)](Result<TimedPage> got) {
            if (!got)
                return give(std::move(got).error());
            FetchedRows fetched{.rows = {}, .next = {}, .elapsed = got->elapsed};
            for (const TicketRow& ticket : got->page.rows)
                fetched.rows.push_back(rowOf(ticket));
            if (got->page.next)
                fetched.next = *got->page.next;
            give(std::move(fetched));
        });
}

void TicketSource::count(std::function<void(Result<RowTotal>)> give)
{
    m_shell.read(
        this, [filter = m_filter](Services& services, const Request& request) { return services.tickets.count(request, filter); },
        [give = std::move(give)](Result<TicketCount> counted) {
            if (counted)
                give(RowTotal{counted->count, counted->atLeast});
            else
                give(std::move(counted).error());
        });
}

void TicketSource::marks(const QString& order, std::function<void(Result<std::vector<PageMark>>)> give)
{
    m_shell.read(
        this,
        [filter = m_filter, by = orderOf(order)](Services& services, const Request& request) {
            return services.tickets.anchors(request, filter, by);
        },
        [give = std::move(give)](Result<std::vector<TicketAnchor>> anchors) {
            if (!anchors)
                return give(std::move(anchors).error());
            std::vector<PageMark> marks;
            for (const TicketAnchor& anchor : *anchors)
                marks.push_back({anchor.skipped, anchor.after});
            give(std::move(marks));
        });
}

QStringList TicketSource::soughtWords() const
{
    return toQString(m_filter.text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace dutydesk
