#include "ui/ticket/tickets_page.h"

#include "core/desk/services.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/ticket/ticket_filter_bar.h"
#include "ui/ticket/ticket_work.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/state_view.h"

#include <QAction>
#include <QCursor>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int entriesAtFirst = 50;
constexpr auto clockEvery = 30s;
constexpr auto typingPause = 150ms;
/// As many digits make a phone or account number rather than a ticket's.
constexpr qsizetype customerDigits = 7;

bool isCustomerNumber(const QString& text)
{
    return text.size() >= customerDigits && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

TicketsPage::TicketsPage(Shell& shell, QWidget* parent)
    : Page(u"tickets"_s, shell, parent), m_source(new TicketSource(shell, this)),
      m_table(new PagedTable(u"ticketTable"_s, *m_source, shell.settings())), m_filterBar(new TicketFilterBar),
      m_stack(new QStackedWidget), m_state(new StateView), m_view(new TicketPanel(shell.settings())),
      m_work(new TicketWork(shell, *m_view, this)), m_ownFilters(loadOwnFilters(shell.settings()))
{
    auto* list = new Card;
    list->setObjectName(u"ticketList"_s);
    list->setPadding(1);
    m_filterBar->hide();
    list->body()->setSpacing(0);
    list->body()->addWidget(m_filterBar);
    list->body()->addWidget(m_table, 1);

    m_state->setObjectName(u"ticketState"_s);
    auto* nothing = new Card;
    nothing->body()->addWidget(m_state);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_view);

    auto* splitter = new PageSplitter(u"ticketSplitter"_s, Qt::Horizontal, {530, 690}, shell.settings());
    splitter->addWidget(list);
    splitter->addWidget(m_stack);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::page + 4, space::page, space::page + 4, space::page);
    row->addWidget(splitter);
    setFocusProxy(m_table);

    addActions();
    connect(m_table, &PagedTable::currentChanged, this, [this](bool isSame) {
        const PagedRow* current = m_table->currentRow();
        if (!isSame && current)
            load(TicketId{current->key});
    });
    connect(m_table, &PagedTable::activated, m_view, &TicketPanel::focusClocks);
    connect(m_table, &PagedTable::emptyActionTriggered, m_work, &TicketWork::receive);
    connect(&m_table->model(), &PagedModel::rowsArrived, this, [this](int first) {
        // Another filter: stay with the ticket if it is among the rows, else begin at the top.
        if (first == 0 && std::exchange(m_picksFirst, false) && !m_table->choose(m_current.value))
            m_table->moveBy(0);
    });
    connect(m_source, &PageSource::filterChanged, this, [this] { m_picksFirst = true; });
    connect(m_filterBar, &TicketFilterBar::edited, this, &TicketsPage::filterEdited);
    connect(m_filterBar, &TicketFilterBar::keepWanted, this, &TicketsPage::keepFilter);
    connect(m_filterBar, &TicketFilterBar::removeWanted, this, &TicketsPage::removeFilter);
    connect(m_state, &StateView::actionTriggered, this, &TicketsPage::reload);
    connect(m_view, &TicketPanel::commandChosen, m_work, &TicketWork::run);
    connect(m_view, &TicketPanel::customerWanted, m_work, &TicketWork::showCustomer);
    connect(m_view, &TicketPanel::similarWanted, this, &TicketsPage::showSimilar);
    connect(m_view, &TicketPanel::printWanted, m_work, &TicketWork::print);
    connect(m_view, &TicketPanel::olderEntriesWanted, this, &TicketsPage::loadOlder);
    connect(m_view, &TicketPanel::recordActivated, this, [this](const RecordRef& record) { this->shell().navigator().openRecord(record); });

    connect(m_work, &TicketWork::changed, this, [this](TicketId ticket) { changed({ref(ticket)}); });
    connect(m_work, &TicketWork::received, this, [this](TicketId ticket) {
        changed({ref(ticket)});
        open(ref(ticket));
    });
    connect(m_work, &TicketWork::outdated, this, &TicketsPage::reload);

    m_clock.setInterval(clockEvery);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_isBehind = !isVisible();
        if (isVisible() && this->shell().session().state() == Session::State::SignedIn)
            changed({});
    });
    m_clock.start();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &TicketsPage::filterEdited);

    chooseChip(toQString(codeOf(TicketView::DueAndOverdue)));
    retranslate();
}

void TicketsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_isBehind, false))
        changed({});
}

QString TicketsPage::title() const
{
    return tr("Tickets");
}

bool TicketsPage::isFor(const Session& session) const
{
    return session.may(Action::TicketRead);
}

QString TicketsPage::searchPrompt() const
{
    return tr("Number, words, phone, or @customer");
}

QString TicketsPage::hint() const
{
    return tr("J/K up and down · F feedback · C call back · W why");
}

std::vector<QAction*> TicketsPage::buttons() const
{
    return {m_new, m_narrow};
}

ValueText TicketsPage::text() const
{
    return ValueText(QLocale(), shell().session().zone(), toQDateTime(shell().session().now()).toTimeZone(shell().session().zone()).date());
}

QString TicketsPage::nameOf(TicketId ticket) const
{
    return text().record(ref(ticket));
}

void TicketsPage::addActions()
{
    ActionCollection& actions = shell().actions();
    const auto add = [&](const QString& name, auto words, const QKeySequence& key, auto does, bool isQuiet = false,
                         std::optional<Action> permission = {}) {
        return actions.add({.id = u"ticket."_s + name, .page = id(), .text = words, .shortcut = key, .permission = permission, .quiet = isQuiet},
                           this, does);
    };
    m_new = add(u"new"_s, [] { return tr("New ticket"); }, Qt::Key_N, [this] { m_work->receive(); }, false, Action::TicketReceive);
    add(u"next"_s, [] { return tr("Next ticket"); }, Qt::Key_J, [this] { m_table->moveBy(1); }, true);
    add(u"previous"_s, [] { return tr("Previous ticket"); }, Qt::Key_K, [this] { m_table->moveBy(-1); }, true);
    add(u"why"_s, [] { return tr("Why this time limit?"); }, Qt::Key_W, [this] { m_view->focusClocks(); });
    add(u"customer"_s, [] { return tr("Show the customer"); }, Qt::Key_U, [this] { m_work->showCustomer(); });
    add(u"print"_s, [] { return tr("Print transfer slip"); }, Qt::Key_P, [this] { m_work->print(false); });
    add(u"columns"_s, [] { return tr("Choose columns"); }, {}, [this] { m_table->openColumnMenu(QCursor::pos()); });
    m_narrow = add(u"filter"_s, [] { return tr("Filter"); }, Qt::Key_L, [this] {
        m_filterBar->setVisible(!m_filterBar->isVisible());
        if (m_filterBar->isVisible())
            m_filterBar->setFocus();
    });
    for (const TicketCommandInfo& command : ticketCommands())
        add(command.id, [&command] { return textOf(command); }, command.shortcut, [this, &command] { m_work->run(command.id); });
}

void TicketsPage::retranslate()
{
    m_table->setEmptyTexts(tr("No ticket here"), tr("Nothing matches this filter. Choose another one, or record a new case."), tr("New ticket"));
    showChips();
    if (m_current)
        reload();
    else
        m_state->showEmpty(tr("No ticket chosen"), tr("Choose one in the list: J and K move, / searches."));
}

void TicketsPage::showChips()
{
    const auto number = [&](TicketCount TicketCounts::*which) {
        return m_counts ? static_cast<int>(std::min<std::int64_t>((*m_counts.*which.*(&TicketCount::count)), 99999)) : -1;
    };
    const auto view = [](TicketView which) { return toQString(codeOf(which)); };
    const auto words = [](TicketView which) { return phrase(termOf(which).code); };
    std::vector<Chip> chips{
        {view(TicketView::DueAndOverdue), words(TicketView::DueAndOverdue), number(&TicketCounts::dueAndOverdue)},
        {view(TicketView::Mine), words(TicketView::Mine), number(&TicketCounts::mine)},
        {view(TicketView::CallbacksDue), words(TicketView::CallbacksDue), number(&TicketCounts::callbacksDue)},
        {view(TicketView::Rework), words(TicketView::Rework), number(&TicketCounts::rework)},
        {view(TicketView::All), words(TicketView::All)},
    };
    for (const OwnFilter& own : m_ownFilters)
        chips.push_back({u"own:"_s + own.name, own.name});
    setChips(std::move(chips));
}

void TicketsPage::chipChosen(const QString& id)
{
    TicketFilter filter;
    bool isOwn = false;
    for (const OwnFilter& own : m_ownFilters) {
        if (id == u"own:"_s + own.name) {
            filter = own.filter;
            isOwn = true;
        }
    }
    if (const auto view = fromCode(allTicketViews, id.toStdString()))
        filter.view = *view;
    m_filterBar->show(filter);
    m_filterBar->setIsOwn(isOwn);
    if (isOwn)
        m_source->setFilter(filter);
    else
        filterEdited();
}

void TicketsPage::filterEdited()
{
    m_typing.stop();
    TicketFilter filter;
    filter.view = m_source->filter().view;
    if (const auto view = fromCode(allTicketViews, chosenChip().toStdString()))
        filter.view = *view;
    m_filterBar->apply(filter);
    const QString sought = m_sought.trimmed();
    if (sought.startsWith(u'@'))
        filter.customer = sought.mid(1).trimmed().toStdString();
    else if (isCustomerNumber(sought))
        filter.customer = sought.toStdString();
    else
        filter.text = sought.toStdString();
    // Who searches means all tickets, not those that are due.
    if (!sought.isEmpty() && !chosenChip().startsWith(u"own:"_s))
        filter.view = TicketView::All;
    m_source->setFilter(filter);
}

void TicketsPage::search(const QString& text)
{
    m_sought = text;
    m_typing.start();
}

void TicketsPage::keepFilter()
{
    const std::optional<QString> name = shell().prompts().text(this, tr("Keep filter"), tr("Name of the filter"));
    if (!name || name->trimmed().isEmpty())
        return;
    const QString trimmed = name->trimmed().left(30);
    std::erase_if(m_ownFilters, [&](const OwnFilter& own) { return own.name == trimmed; });
    m_ownFilters.push_back({trimmed, m_source->filter()});
    saveOwnFilters(shell().settings(), m_ownFilters);
    showChips();
    chooseChip(u"own:"_s + trimmed);
}

void TicketsPage::removeFilter()
{
    std::erase_if(m_ownFilters, [this](const OwnFilter& own) { return chosenChip() == u"own:"_s + own.name; });
    saveOwnFilters(shell().settings(), m_ownFilters);
    showChips();
    chooseChip(toQString(codeOf(TicketView::DueAndOverdue)));
}

void TicketsPage::refresh()
{
    m_table->refresh();
    loadCounts();
    loadChoices();
    if (m_current)
        reload();
}

void TicketsPage::changed(const std::vector<RecordRef>& records)
{
    const auto isTicket = [](const RecordRef& record) { return record.kind == TicketTag::record; };
    if (!records.empty() && std::ranges::none_of(records, isTicket))
        return;
    m_table->refresh();
    loadCounts();
    if (m_current && (records.empty() || std::ranges::find(records, ref(m_current)) != records.end()))
        reload();
}

bool TicketsPage::open(const RecordRef& record)
{
    if (record.kind != TicketTag::record)
        return false;
    m_picksFirst = false;
    if (!m_table->choose(record.id))
        m_table->clearChoice();
    load(TicketId{record.id});
    return true;
}

void TicketsPage::loadCounts()
{
    shell().read(
        this, [](Services& services, const Request& request) { return services.tickets.counts(request); },
        [this](Result<TicketCounts> counts) {
            if (!counts)
                return;
            m_counts = *counts;
            showChips();
            Q_EMIT badgeChanged(static_cast<int>(std::min<std::int64_t>(counts->overdue.count, 999)), true);
        },
        {.supersedes = u"counts"_s});
}

void TicketsPage::loadChoices()
{
    struct Choices
    {
        std::vector<TicketCategory> categories;
        Organisation organisation;
    };
    shell().read(
        this,
        [](Services& services, const Request& request) -> Result<Choices> {
            DUTYDESK_ASSIGN(categories, services.tickets.categories(request));
            DUTYDESK_ASSIGN(organisation, services.tickets.organisation(request));
            return Choices{std::move(categories), std::move(organisation)};
        },
        [this](Result<Choices> choices) {
            if (choices)
                m_filterBar->setChoices(choices->categories, choices->organisation.departments);
        });
}

void TicketsPage::load(TicketId ticket)
{
    if (ticket != m_current)
        m_entries = entriesAtFirst;
    m_current = ticket;
    reload();
}

void TicketsPage::reload()
{
    if (!m_current)
        return;
    shell().read(
        this,
        [id = m_current, most = m_entries](Services& services, const Request& request) -> Result<TicketShown> {
            TicketShown shown;
            DUTYDESK_ASSIGN(detail, services.tickets.find(request, id));
            Result<std::vector<JournalEntry>> entries = services.tickets.timeline(request, id, most + 1);
            if (!entries && entries.error().code != error::journalBroken)
                return std::move(entries).error();
            DUTYDESK_ASSIGN(similar, services.tickets.similar(request, id));
            if (entries) {
                shown.olderEntries = static_cast<int>(entries->size()) > most;
                if (shown.olderEntries)
                    entries->pop_back();
                shown.entries = *std::move(entries);
            } else {
                shown.unreadable = std::move(entries).error();
            }
            shown.detail = std::move(detail);
            shown.similar = std::move(similar);
            return shown;
        },
        [this](Result<TicketShown> loaded) { showLoaded(std::move(loaded)); }, {.supersedes = u"ticket"_s});
}

void TicketsPage::loadOlder()
{
    m_entries *= 4;
    reload();
}

void TicketsPage::showLoaded(Result<TicketShown> loaded)
{
    if (!loaded) {
        m_state->showError(tr("This ticket can't be shown"), errorText(loaded.error(), text()), tr("Try again"));
        m_stack->setCurrentIndex(0);
        m_view->forget();
        return;
    }
    m_work->noticeNewer(loaded->detail.ticket);
    m_view->show(*std::move(loaded), text(), shell().session().now());
    m_stack->setCurrentWidget(m_view);
}

void TicketsPage::showSimilar()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"similarMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TicketRow& row : m_view->shown()->similar.newest) {
        const QString words = tr("%1 %2 · %3", "number, title and stage of a ticket")
                                  .arg(nameOf(row.id), toQString(row.title), text().term(termOf(row.state)));
        connect(menu->addAction(words.left(80).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, id = row.id] { open(ref(id)); });
    }
    menu->popup(QCursor::pos());
}

} // namespace dutydesk
