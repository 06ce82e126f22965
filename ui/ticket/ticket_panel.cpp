#include "ui/ticket/ticket_panel.h"

#include "core/ticket/customer_mask.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/ticket/ticket_history.h"
#include "ui/ticket/ticket_steps.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clock_bar.h"
#include "ui/widgets/detail_column.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/why_panel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Characters of a description that are shown before "show all".
constexpr qsizetype shortText = 180;
/// Buttons beside each other before the rest goes into the menu.
constexpr int mostButtons = 4;

QString withKey(const QString& text, const QKeySequence& key)
{
    return key.isEmpty() ? text : u"%1  %2"_s.arg(text, key.toString(QKeySequence::NativeText));
}

const Clock* nearest(const Ticket& ticket)
{
    const Clock* found = nullptr;
    for (const Clock& clock : ticket.clocks) {
        if (clock.state == ClockState::Running && (!found || clock.due < found->due))
            found = &clock;
    }
    return found ? found : ticket.clocks.empty() ? nullptr : &ticket.clocks.back();
}

} // namespace

TicketPanel::TicketPanel(QSettings& settings, QWidget* parent)
    : QWidget(parent), m_head(new Card), m_title(new Label), m_tags(new QHBoxLayout), m_changed(new Label(Role::Muted)),
      m_steps(new StepsBar), m_problem(new FactList(false)), m_left(new FactList(false)), m_right(new FactList(false)),
      m_buttons(new FlowLayout(6)), m_clockCard(new Card), m_why(new WhyPanel), m_history(new Card), m_timeline(new Timeline)
{
    setObjectName(u"ticketPanel"_s);
    buildHead();

    m_clockCard->setObjectName(u"ticketClocks"_s);
    auto* clocks = new QWidget;
    m_clockColumn = new QVBoxLayout(clocks);
    m_clockColumn->setContentsMargins(0, 0, 0, 0);
    m_clockColumn->setSpacing(space::tiny);
    m_clockColumn->addStretch();
    m_clockCard->body()->addWidget(scrolling(clocks));
    auto* middle = new PageSplitter(u"ticketWhySplitter"_s, Qt::Horizontal, {336, 336}, settings);
    middle->addWidget(m_clockCard);
    middle->addWidget(m_why);

    m_timeline->setObjectName(u"ticketTimeline"_s);
    m_history->body()->addWidget(scrolling(m_timeline));
    m_history->setMinimumHeight(140);

    auto* lower = new PageSplitter(u"ticketHistorySplitter"_s, Qt::Vertical, {275, 225}, settings);
    lower->addWidget(middle);
    lower->addWidget(m_history);
    lower->setStretchFactor(1, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new DetailColumn(m_head, lower, {middle}));

    connect(m_timeline, &Timeline::moreWanted, this, &TicketPanel::olderEntriesWanted);
    connect(m_why, &WhyPanel::evidenceActivated, this, &TicketPanel::recordActivated);
    for (FactList* list : {m_problem, m_left, m_right}) {
        connect(list, &FactList::linkActivated, this, [this](const QString& link) {
            if (link == u"customer"_s)
                Q_EMIT customerWanted();
            else if (link == u"similar"_s)
                Q_EMIT similarWanted();
            else if (link == u"problem"_s) {
                m_isWhole = !m_isWhole;
                fillHead();
            }
        });
    }
}

void TicketPanel::buildHead()
{
    m_title->setObjectName(u"ticketTitle"_s);
    m_title->setScale(1.15, QFont::DemiBold);
    m_title->setElided(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changed->setObjectName(u"ticketChanged"_s);
    m_changed->setScale(0.93);
    m_left->setObjectName(u"ticketFactsLeft"_s);
    m_right->setObjectName(u"ticketFactsRight"_s);
    m_steps->setObjectName(u"ticketSteps"_s);
    m_tags->setSpacing(space::tiny);
    auto* titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addLayout(m_tags);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(space::large);
    facts->addWidget(m_left, 11, Qt::AlignTop);
    facts->addWidget(m_right, 9, Qt::AlignTop);
    auto* buttons = new QWidget;
    buttons->setObjectName(u"ticketButtons"_s);
    buttons->setLayout(m_buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    m_head->setObjectName(u"ticketHead"_s);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_head->body()->addLayout(titleRow);
    m_head->body()->addWidget(m_steps);
    m_head->body()->addWidget(m_problem);
    m_head->body()->addLayout(facts);
    m_head->body()->addWidget(buttons);
    m_head->body()->addWidget(m_changed);
}

void TicketPanel::show(TicketShown shown, const ValueText& text, Instant now)
{
    if (!m_shown || m_shown->detail.ticket.id != shown.detail.ticket.id) {
        m_customer.reset();
        m_isWhole = false;
        m_clock = 0;
    }
    // Who changed it may have changed the customer, even where the mask hides it.
    if (m_shown && m_shown->detail.ticket.version != shown.detail.ticket.version)
        m_customer.reset();
    m_shown = std::move(shown);
    m_text = text;
    m_now = now;
    fill();
}

void TicketPanel::forget()
{
    m_shown.reset();
    m_customer.reset();
}

void TicketPanel::showCustomer(const Customer& customer)
{
    m_customer = customer;
    fillHead();
}

void TicketPanel::focusClocks()
{
    for (ClockBar* bar : m_bars) {
        if (bar->isChecked())
            bar->setFocus(Qt::ShortcutFocusReason);
    }
}

void TicketPanel::fill()
{
    fillHead();
    fillButtons();
    fillClocks();
    m_history->setTitle(tr("History"));
    if (m_shown->unreadable)
        m_timeline->setEntries({{.when = {}, .head = errorText(*m_shown->unreadable, m_text), .text = {}, .tone = Tone::Bad}}, false);
    else
        m_timeline->setEntries(historyOf(m_shown->entries, m_shown->detail, m_text), m_shown->olderEntries);
}

void TicketPanel::fillHead()
{
    const TicketDetail& detail = m_shown->detail;
    const Ticket& ticket = detail.ticket;
    m_title->setText(tr("%1 %2", "number and title of a ticket").arg(m_text.record(ref(ticket.id)), toQString(ticket.title)));
    m_steps->setSteps(stepsOf(detail, m_text));

    while (QLayoutItem* item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto tag = [this](const QString& words, Tone tone) { m_tags->addWidget(new Tag(words, tone)); };
    for (const ClockView& view : detail.clocks) {
        if (view.late && view.clock.state == ClockState::Running && view.clock.due == nearest(ticket)->due)
            tag(tr("● %1 overdue %2", "a clock and working time").arg(m_text.term(termOf(view.clock.kind)), m_text.clock(view.used - view.allowed)), Tone::Bad);
    }
    tag(m_text.term(termOf(ticket.kind)), Tone::Info);
    if (ticket.priority != TicketPriority::Ordinary)
        tag(m_text.term(termOf(ticket.priority)), Tone::Warn);
    if (ticket.escalationLevel > 0)
        tag(tr("level %1").arg(ticket.escalationLevel), Tone::Warn);
    if (ticket.outcome)
        tag(m_text.term(termOf(*ticket.outcome)), *ticket.outcome == TicketOutcome::Unreachable ? Tone::Neutral : Tone::Good);

    const QString whole = toQString(ticket.description);
    const bool isLong = whole.size() > shortText || whole.count(u'\n') > 2;
    const QString part = m_isWhole || !isLong ? whole : whole.left(shortText).section(u'\n', 0, 2) + u'…';
    m_problem->setFacts({{.label = tr("Problem"),
                          .value = part,
                          .link = isLong ? u"problem"_s : QString(),
                          .linkText = m_isWhole ? tr("show less") : tr("show all")}});

    const Customer customer = m_customer.value_or(ticket.customer);
    QStringList person{toQString(customer.name), toQString(customer.phone)};
    if (m_customer)
        person << toQString(customer.account) << toQString(customer.address);
    person << toQString(customer.district);
    person.removeAll(QString());
    std::vector<Fact> left{{.label = tr("Customer"), .value = person.join(u" · "_s)}};
    if (detail.mayShowCustomer && !m_customer) {
        left.front().link = u"customer"_s;
        left.front().linkText = tr("Show");
    }
    left.push_back({.label = tr("First receiver"), .value = detail.ownerName.empty() ? u"–"_s : toQString(detail.ownerName)});
    if (!ticket.promised) {
        left.push_back({.label = tr("Promise"), .value = tr("none")});
    } else {
        const Clock* promise = findClock(ticket, ClockKind::Promise);
        const bool isBroken = promise && promise->state == ClockState::Running && promise->due < m_now;
        left.push_back({.label = tr("Promise"),
                        .value = tr("answer by %1").arg(m_text.instant(*ticket.promised)),
                        .tone = isBroken ? Tone::Bad : Tone::Neutral});
    }
    left.push_back({.label = tr("Category"), .value = tr("%1 · %2").arg(phrase(detail.categoryName), m_text.term(termOf(ticket.channel)))});
    m_left->setFacts(left);

    std::vector<Fact> right;
    const Clock* complete = findClock(ticket, ClockKind::Complete);
    right.push_back({.label = tr("To be done by"),
                     .value = complete ? tr("%1 (%2)").arg(m_text.instant(complete->due), m_text.duration(complete->limit + complete->extended))
                                       : tr("not transferred")});
    right.push_back({.label = tr("Department"),
                     .value = ticket.department ? departmentName(detail, ticket.department)
                                                      + (detail.handlerName.empty() ? QString() : u" · "_s + toQString(detail.handlerName))
                                                : u"–"_s});
    right.push_back({.label = tr("So far"),
                     .value = tr("returns %1 · extensions %2 · reminders %3")
                                  .arg(returnsOf(ticket))
                                  .arg(extensionsOf(ticket))
                                  .arg(ticket.reminders.size())});
    const SimilarTickets& similar = m_shown->similar;
    Fact alike{.label = tr("Similar"), .value = tr("none in this district")};
    if (similar.count > 0) {
        alike.value = tr("%1 in %2 within %3 days").arg(similar.count).arg(toQString(similar.district)).arg(similar.days);
        alike.link = u"similar"_s;
        alike.linkText = tr("View");
    }
    right.push_back(std::move(alike));
    m_right->setFacts(right);
    m_changed->setText(tr("Last changed by %1, %2").arg(toQString(ticket.changedBy.name), m_text.instant(ticket.changed)));
}

void TicketPanel::fillButtons()
{
    // Made anew only if they are others: a refresh must not take the focus away.
    QString signature = QLocale().name() + (m_shown->detail.mayPrint ? u'p' : u'-') + QString::number(m_shown->detail.ticket.feedback.size())
                      + QString::number(m_shown->detail.ticket.transfers.size());
    for (const TicketOffer& offer : m_shown->detail.offers)
        signature += toQString(codeOf(offer.action)) + (offer.refusal ? errorText(*offer.refusal, m_text) : QString());
    if (std::exchange(m_buttonSignature, signature) == signature)
        return;
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->setObjectName(QString());
        item->widget()->hide();
        delete item;
    }
    const TicketDetail& detail = m_shown->detail;
    auto* menu = new QMenu;
    menu->setToolTipsVisible(true);
    int shown = 0;
    const auto button = [this](const QString& words, const QString& name) {
        auto* made = new QPushButton(words);
        made->setObjectName(name);
        m_buttons->addWidget(made);
        return made;
    };
    const auto entry = [&](const TicketCommandInfo& command) {
        QAction* action = menu->addAction(withKey(textOf(command), command.shortcut));
        action->setObjectName(u"more."_s + command.id);
        connect(action, &QAction::triggered, this, [this, id = command.id] { Q_EMIT commandChosen(id); });
        return action;
    };
    std::vector<const TicketCommandInfo*> refused;
    for (const TicketCommandInfo& command : ticketCommands()) {
        if (!isInState(detail, command))
            continue;
        if (refusalOf(detail, command)) {
            refused.push_back(&command);
        } else if (shown < mostButtons) {
            QPushButton* made = button(withKey(textOf(command), command.shortcut), u"do."_s + command.id);
            setStyleRole(made, "role", shown == 0 ? u"primary"_s : QString());
            connect(made, &QPushButton::clicked, this, [this, id = command.id] { Q_EMIT commandChosen(id); });
            ++shown;
        } else {
            entry(command);
        }
    }
    if (!menu->isEmpty() && !refused.empty())
        menu->addSeparator();
    for (const TicketCommandInfo* command : refused) {
        QAction* action = entry(*command);
        action->setEnabled(false);
        action->setToolTip(errorText(*refusalOf(detail, *command), m_text));
    }
    const Ticket& ticket = detail.ticket;
    QPushButton* transfer = button(tr("Print transfer slip"), u"do.print-transfer"_s);
    transfer->setEnabled(detail.mayPrint && !ticket.transfers.empty());
    transfer->setToolTip(!detail.mayPrint ? tr("Your post may not print slips.") : ticket.transfers.empty() ? tr("It was not transferred yet.") : QString());
    connect(transfer, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(false); });
    if (!ticket.feedback.empty()) {
        QPushButton* feedback = button(tr("Print feedback slip"), u"do.print-feedback"_s);
        feedback->setEnabled(detail.mayPrint);
        connect(feedback, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(true); });
    }
    if (menu->isEmpty()) {
        delete menu;
    } else {
        QPushButton* more = button(tr("More"), u"do.more"_s);
        menu->setParent(more, Qt::Popup);
        more->setMenu(menu);
    }
    for (int i = 0; i < m_buttons->count(); ++i)
        m_buttons->itemAt(i)->widget()->setVisible(true);
    m_buttons->parentWidget()->updateGeometry();
}

void TicketPanel::fillClocks()
{
    const TicketDetail& detail = m_shown->detail;
    m_clockCard->setTitle(tr("Time limits"));
    m_clockCard->setRemark(tr("all clocks · working time"));
    if (!m_clock) {
        if (const Clock* first = nearest(detail.ticket))
            m_clock = first->number;
    }
    struct Line
    {
        int number;
        /// Passes count backwards, the present one first.
        int pass;
        ClockKind kind;
        QString name;
        QString reading;
        double share;
        Tone tone;
    };
    std::vector<Line> lines;
    const auto add = [&](const ClockView& view) {
        QString name = m_text.term(termOf(view.clock.kind));
        if (!view.present)
            name = tr("%1 · pass %2").arg(name).arg(view.clock.pass);
        QString reading = tr("%1 / %2").arg(m_text.clock(view.used), m_text.clock(view.allowed));
        if (view.clock.state == ClockState::Paused)
            reading = tr("%1 · paused").arg(reading);
        else if (view.clock.state == ClockState::Met)
            reading = view.late ? tr("%1 · done late").arg(reading) : tr("%1 · done").arg(reading);
        else if (view.clock.state == ClockState::Ended)
            reading = tr("%1 · ended").arg(reading);
        const double share = view.allowed > Duration::zero()
                                 ? static_cast<double>(view.used.count()) / static_cast<double>(view.allowed.count())
                                 : 1.0;
        lines.push_back({view.clock.number, view.clock.pass, view.clock.kind, name, reading, share, view.late ? Tone::Bad : view.warned ? Tone::Warn : Tone::Good});
    };
    for (const ClockView& view : detail.clocks)
        add(view);
    for (const auto& [kind, limit] : detail.expected)
        lines.push_back({0, detail.ticket.pass, kind, m_text.term(termOf(kind)), tr("not started / %1").arg(m_text.clock(limit)), 0, Tone::Neutral});
    std::ranges::stable_sort(lines, {}, [](const Line& line) { return std::pair(-line.pass, line.kind); });

    while (m_bars.size() > lines.size()) {
        delete m_bars.back();
        m_bars.pop_back();
    }
    while (m_bars.size() < lines.size()) {
        auto* bar = new ClockBar;
        m_clockColumn->insertWidget(static_cast<int>(m_bars.size()), bar);
        connect(bar, &QAbstractButton::clicked, this, [this, bar] { chooseClock(bar->property("number").toInt()); });
        m_bars.push_back(bar);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        m_bars[i]->setProperty("number", line.number);
        m_bars[i]->setObjectName(line.number ? u"clock.%1"_s.arg(line.number) : u"clock.expected"_s);
        m_bars[i]->setEnabled(line.number != 0);
        m_bars[i]->setClock(line.name, line.reading, line.share, line.tone, line.number != 0);
    }
    chooseClock(m_clock);
}

void TicketPanel::chooseClock(int number)
{
    m_clock = number;
    for (ClockBar* bar : m_bars)
        bar->setChecked(number != 0 && bar->property("number").toInt() == number);
    const auto& clocks = m_shown->detail.clocks;
    const auto found = std::ranges::find_if(clocks, [&](const ClockView& view) { return view.clock.number == number; });
    if (found == clocks.end()) {
        m_why->clear(tr("No clock has started yet."));
        return;
    }
    m_why->setWhy(found->late ? tr("Why overdue?") : tr("Why this limit?"), found->why, m_text);
}

} // namespace dutydesk
