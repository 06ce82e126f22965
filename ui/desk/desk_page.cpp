#include "ui/desk/desk_page.h"

#include "core/desk/duty_desk_service.h"
#include "core/desk/services.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/coverage_chart.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/row_list_source.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/why_panel.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString percent(const ValueText& text, double share)
{
    return DeskPage::tr("%1%").arg(text.locale().toString(share * 100, 'f', 1));
}

QString countText(const ValueText& text, const TicketCount& count)
{
    return count.atLeast ? DeskPage::tr("%1+").arg(text.number(count.count)) : text.number(count.count);
}

/// Time left, or by how much it is over.
PagedCell leftCell(const TicketRow& ticket, const ValueText& text, Instant now)
{
    if (!ticket.left || !ticket.deadline)
        return {.text = u"–"_s, .isMuted = true};
    const QString toolTip = DeskPage::tr("%1 until %2").arg(text.term(termOf(ticket.deadline->kind)),
                                                             text.instant(ticket.deadline->due));
    if (*ticket.left < Duration::zero())
        return {.text = DeskPage::tr("overdue %1").arg(text.clock(-*ticket.left)), .tone = Tone::Bad, .toolTip = toolTip};
    return {.text = text.clock(*ticket.left),
            .tone = now >= ticket.deadline->warn ? Tone::Warn : Tone::Neutral,
            .toolTip = toolTip};
}

void showFigure(KpiCard* card, const std::optional<ServiceFigure>& figure, const ValueText& text)
{
    card->setActivatable(figure.has_value());
    if (!figure) {
        card->setFigure(u"–"_s);
        card->setRemark(DeskPage::tr("not in today's calls"));
        return;
    }
    card->setFigure(percent(text, figure->share), figure->share >= figure->target ? Tone::Good : Tone::Bad);
    card->setRemark(DeskPage::tr("target ≥ %1%").arg(text.number(figure->target * 100)));
}

} // namespace

DeskPage::DeskPage(Shell& shell, QWidget* parent)
    : Page(u"desk"_s, shell, parent), m_stack(new QStackedLayout(this)), m_state(new StateView),
      m_coverage(new Card), m_coverageStack(new QStackedLayout), m_chart(new CoverageChart), m_noForecast(new StateView),
      m_why(new WhyPanel)
{
    m_state->setObjectName(u"deskState"_s);
    m_chart->setObjectName(u"deskCoverage"_s);
    m_noForecast->setObjectName(u"deskNoForecast"_s);
    m_why->setObjectName(u"deskWhy"_s);

    auto* figures = new QHBoxLayout;
    figures->setSpacing(space::normal);
    m_connectRate = addCard(u"deskConnectRate"_s);
    m_serviceLevel = addCard(u"deskServiceLevel"_s);
    m_calls = addCard(u"deskCalls"_s);
    m_seats = addCard(u"deskSeats"_s);
    m_overdue = addCard(u"deskOverdue"_s);
    m_callbacks = addCard(u"deskCallbacks"_s);
    for (KpiCard* card : {m_connectRate, m_serviceLevel, m_calls, m_seats, m_overdue, m_callbacks})
        figures->addWidget(card, 1);

    m_coverageStack->addWidget(m_chart);
    m_coverageStack->addWidget(m_noForecast);
    m_coverage->body()->addLayout(m_coverageStack, 1);
    auto* middle = new PageSplitter(u"deskMiddle"_s, Qt::Horizontal, {820, 360}, shell.settings());
    middle->addWidget(m_coverage);
    middle->addWidget(m_why);

    m_due = makeList(u"deskDue"_s, [] {
        return std::vector<PagedColumn>{
            {.id = u"ticket"_s, .title = tr("Ticket"), .width = 84},
            {.id = u"title"_s, .title = tr("Subject"), .width = 200, .stretches = true},
            {.id = u"department"_s, .title = tr("Department"), .width = 110},
            {.id = u"state"_s, .title = tr("Stage"), .width = 130},
            {.id = u"left"_s, .title = tr("Time left"), .width = 132}};
    });
    m_callbackList = makeList(u"deskCallbackList"_s, [] {
        return std::vector<PagedColumn>{
            {.id = u"ticket"_s, .title = tr("Ticket"), .width = 84},
            {.id = u"title"_s, .title = tr("Subject"), .width = 160, .stretches = true},
            {.id = u"owner"_s, .title = tr("First receiver"), .width = 96},
            {.id = u"pass"_s, .title = tr("Pass"), .width = 56, .alignment = Qt::AlignRight},
            {.id = u"left"_s, .title = tr("Time left"), .width = 132}};
    });
    auto* bottom = new PageSplitter(u"deskBottom"_s, Qt::Horizontal, {660, 520}, shell.settings());
    bottom->addWidget(m_due.card);
    bottom->addWidget(m_callbackList.card);

    auto* both = new PageSplitter(u"deskRows"_s, Qt::Vertical, {400, 290}, shell.settings());
    both->addWidget(middle);
    both->addWidget(bottom);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::normal);
    column->addLayout(figures);
    column->addWidget(both, 1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(content);

    connect(m_state, &StateView::actionTriggered, this, &DeskPage::refresh);
    connect(m_noForecast, &StateView::actionTriggered, this, [this] { this->shell().navigator().openPage(u"settings"_s, u"calls"_s); });
    connect(m_chart, &CoverageChart::chosen, this, &DeskPage::explainInterval);
    connect(m_connectRate, &KpiCard::activated, this, [this] { explain(Explained::ConnectRate); });
    connect(m_serviceLevel, &KpiCard::activated, this, [this] { explain(Explained::ServiceLevel); });
    connect(m_calls, &KpiCard::activated, this, [this] { explain(Explained::Calls); });
    connect(m_seats, &KpiCard::activated, this, [this] { explainInterval(static_cast<int>(*m_view->current)); });
    for (KpiCard* card : {m_overdue, m_callbacks}) {
        card->setActivatable(true);
        connect(card, &KpiCard::activated, this, [this] { this->shell().navigator().openPage(u"tickets"_s); });
    }
    m_everyMinute.setInterval(std::chrono::minutes{1});
    connect(&m_everyMinute, &QTimer::timeout, this, &DeskPage::refresh);
    connect(&shell.session(), &Session::zoneChanged, this, &DeskPage::refresh);
    m_state->showLoading(tr("Loading…"));
    retranslate();
}

KpiCard* DeskPage::addCard(const QString& name)
{
    auto* card = new KpiCard;
    card->setObjectName(name);
    return card;
}

DeskPage::List DeskPage::makeList(const QString& name, std::function<std::vector<PagedColumn>()> columns)
{
    auto* source = new RowListSource(std::move(columns), this);
    auto* table = new PagedTable(name, *source, shell().settings());
    if (auto* foot = table->findChild<QWidget*>(name + u"Foot"_s))
        foot->setVisible(false); // the card's remark says how many there are
    auto* card = new Card;
    card->body()->addWidget(table, 1);
    connect(table, &PagedTable::activated, this, [this, table] {
        if (const PagedRow* row = table->currentRow())
            shell().navigator().openRecord(ref(TicketId{row->key}));
    });
    return {card, source, table};
}

QString DeskPage::title() const
{
    return tr("Duty desk");
}

QString DeskPage::hint() const
{
    return tr("Arrow keys read the chart, Enter asks why");
}

ValueText DeskPage::text() const
{
    const QTimeZone& zone = shell().session().zone();
    return ValueText(QLocale(), zone, toQDateTime(shell().session().now()).toTimeZone(zone).date());
}

void DeskPage::refresh()
{
    shell().read(
        this, [](Services& services, const Request& request) { return services.desk.today(request); },
        [this](Result<DutyDeskView> view) { take(std::move(view)); }, {.supersedes = u"today"_s});
}

void DeskPage::take(Result<DutyDeskView> view)
{
    if (!view) {
        m_error = view.error();
        showError();
        return;
    }
    m_error.reset();
    m_view = *std::move(view);
    show();
    m_stack->setCurrentIndex(1);
    explain(m_explained);
}

void DeskPage::show()
{
    if (!m_view)
        return;
    showFigures();
    showCoverage();
    showTickets();
}

void DeskPage::showFigures()
{
    const ValueText words = text();
    const DutySheet& sheet = m_view->sheet;
    showFigure(m_connectRate, m_view->connectRate, words);
    m_serviceLevel->setLabel(tr("Answered in %1").arg(words.duration(sheet.target.within)));
    showFigure(m_serviceLevel, m_view->serviceLevel, words);

    m_calls->setActivatable(!sheet.noForecast);
    m_calls->setFigure(words.number(m_view->callsSoFar, 0));
    if (m_view->forecastSoFar > 0) {
        const double change = m_view->callsSoFar / m_view->forecastSoFar - 1;
        m_calls->setRemark(tr("%1% · forecast %2")
                               .arg((change < 0 ? u"−"_s : u"+"_s) + words.locale().toString(std::abs(change) * 100, 'f', 1),
                                    words.number(m_view->forecastSoFar, 0)));
    } else {
        m_calls->setRemark(tr("%1 expected all day").arg(words.number(sheet.forecastCalls(), 0)));
    }

    m_seats->setActivatable(m_view->current.has_value());
    if (m_view->current) {
        const SeatNeed& need = sheet.intervals[*m_view->current].need;
        m_seats->setFigure(words.number(std::int64_t{need.erlang.agents}));
        m_seats->setRemark(tr("%1 by the table").arg(words.number(std::int64_t{need.tableSeats})));
    } else {
        m_seats->setFigure(u"–"_s);
        m_seats->setRemark(tr("closed now"));
    }

    if (!shell().session().may(Action::TicketRead)) {
        for (KpiCard* card : {m_overdue, m_callbacks}) {
            card->setFigure(u"–"_s);
            card->setRemark(tr("not for your post"));
            card->setActivatable(false);
        }
        return;
    }
    const TicketCounts& tickets = sheet.tickets;
    m_overdue->setFigure(countText(words, tickets.overdue), tickets.overdue.count > 0 ? Tone::Bad : Tone::Good);
    m_overdue->setRemark(tr("%1 more are due soon").arg(words.number(tickets.dueAndOverdue.count - tickets.overdue.count)));
    m_callbacks->setFigure(countText(words, tickets.callbacksDue));
    m_callbacks->setRemark(tr("%1 in rework").arg(countText(words, tickets.rework)));
}

void DeskPage::showCoverage()
{
    const ValueText words = text();
    const DutySheet& sheet = m_view->sheet;
    if (sheet.noForecast) {
        m_coverage->setRemark({});
        m_noForecast->showEmpty(tr("No forecast for today"), errorText(*sheet.noForecast, words), tr("Import calls…"));
        m_coverageStack->setCurrentWidget(m_noForecast);
        return;
    }
    std::vector<CoverageSlot> intervals;
    for (const DutyInterval& interval : sheet.intervals) {
        CoverageSlot slot{interval.at, interval.at + std::chrono::minutes{sheet.minutes},
                          static_cast<double>(interval.need.erlang.agents), std::nullopt, std::nullopt};
        if (interval.actualSeats)
            slot.actual = *interval.actualSeats;
        intervals.push_back(slot);
    }
    m_chart->setSlots(std::move(intervals), words);
    m_chart->setNow(m_view->now);
    m_coverage->setRemark(tr("%1 calls forecast · %2 min intervals · actual: seats for the calls that came · no roster yet, so no gaps are shown")
                              .arg(words.number(sheet.forecastCalls(), 0), words.number(std::int64_t{sheet.minutes})));
    m_coverageStack->setCurrentWidget(m_chart);
}

void DeskPage::showTickets()
{
    if (!shell().session().may(Action::TicketRead)) {
        for (const List* list : {&m_due, &m_callbackList}) {
            list->table->setEmptyTexts(tr("Not for your post"), tr("Your post does not work on tickets."));
            list->table->refresh();
            list->card->setRemark({});
        }
        return;
    }
    const ValueText words = text();
    std::vector<PagedRow> due;
    for (const TicketRow& ticket : m_view->sheet.dueTickets) {
        due.push_back({.key = ticket.id.value,
                       .cells = {{.text = words.record(ref(ticket.id))},
                                 {.text = toQString(ticket.title)},
                                 {.text = toQString(ticket.departmentName)},
                                 {.text = words.term(termOf(ticket.state))},
                                 leftCell(ticket, words, m_view->now)}});
    }
    m_due.source->setRows(std::move(due));
    m_due.table->refresh();
    m_due.card->setRemark(tr("%1 of %2")
                              .arg(words.number(std::ssize(m_view->sheet.dueTickets)),
                                   countText(words, m_view->sheet.tickets.dueAndOverdue)));

    std::vector<PagedRow> callbacks;
    for (const TicketRow& ticket : m_view->callbacks) {
        callbacks.push_back({.key = ticket.id.value,
                             .cells = {{.text = words.record(ref(ticket.id))},
                                       {.text = toQString(ticket.title)},
                                       {.text = toQString(ticket.ownerName)},
                                       {.text = words.number(std::int64_t{ticket.pass})},
                                       leftCell(ticket, words, m_view->now)}});
    }
    m_callbackList.source->setRows(std::move(callbacks));
    m_callbackList.table->refresh();
    m_callbackList.card->setRemark(tr("%1 of %2").arg(words.number(std::ssize(m_view->callbacks)),
                                                      countText(words, m_view->sheet.tickets.callbacksDue)));
}

void DeskPage::explain(Explained what)
{
    m_explained = what;
    const auto& intervals = m_view->sheet.intervals;
    if (what == Explained::ConnectRate && m_view->connectRate)
        m_why->setWhy(tr("Why this share?"), m_view->connectRate->why, text());
    else if (what == Explained::ServiceLevel && m_view->serviceLevel)
        m_why->setWhy(tr("Why this share?"), m_view->serviceLevel->why, text());
    else if (what == Explained::Interval && m_interval < intervals.size())
        m_why->setWhy(tr("Why these seats?"), whyOf(intervals[m_interval]), text());
    else if (m_view->sheet.noForecast)
        m_why->clear(tr("Choose a figure to see how it came about."));
    else
        m_why->setWhy(tr("Why this forecast?"), m_view->sheet.why, text());
}

void DeskPage::explainInterval(int index)
{
    m_interval = static_cast<std::size_t>(index);
    explain(Explained::Interval);
}

void DeskPage::showError()
{
    m_state->showError(tr("The duty desk could not be loaded"), errorText(*m_error, text()), tr("Try again"));
    m_stack->setCurrentIndex(0);
}

void DeskPage::retranslate()
{
    if (m_error)
        showError();
    m_connectRate->setLabel(tr("Calls answered"));
    m_serviceLevel->setLabel(tr("Answered in time"));
    m_calls->setLabel(tr("Calls today"));
    m_seats->setLabel(tr("Seats needed now"));
    m_overdue->setLabel(tr("Overdue tickets"));
    m_callbacks->setLabel(tr("Callbacks due"));
    m_coverage->setTitle(tr("Coverage today"));
    m_due.card->setTitle(tr("Due and overdue"));
    m_callbackList.card->setTitle(tr("Callbacks"));
    m_due.table->setEmptyTexts(tr("Nothing is due"), tr("No ticket has used three quarters of its time."));
    m_callbackList.table->setEmptyTexts(tr("Nobody waits for a call"), tr("Tickets come here when feedback is in."));
    show();
    if (m_view)
        explain(m_explained);
}

void DeskPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_view)
        refresh();
    m_everyMinute.start();
}

void DeskPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_everyMinute.stop();
}

} // namespace dutydesk
