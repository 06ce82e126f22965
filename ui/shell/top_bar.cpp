#include "ui/shell/top_bar.h"

#include "core/desk/shift.h"
#include "ui/shell/chip_row.h"
#include "ui/shell/page.h"
#include "ui/text/value_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 51;
constexpr int searchWidth = 230;
constexpr int narrowestSearch = 150;
/// Below this width some words give way.
constexpr int narrow = 1000;

/// "New ticket  N": what it does and its key.
QString labelOf(const QAction& action, bool withKeys)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() || !withKeys ? action.text() : action.text() + u"  "_s + keys;
}

} // namespace

TopBar::TopBar(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_title(new QLabel)
    , m_chips(new ChipRow)
    , m_clock(new QLabel)
    , m_search(new QLineEdit)
    , m_palette(new QPushButton)
    , m_buttons(new QHBoxLayout)
{
    setObjectName("topBar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    m_title->setObjectName("pageTitle"_L1);
    m_clock->setObjectName("clock"_L1);
    m_clock->setProperty("role", u"muted"_s);
    m_clock->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_search->setObjectName("search"_L1);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(narrowestSearch);
    m_search->setMaximumWidth(searchWidth);
    m_search->installEventFilter(this);
    m_palette->setObjectName("paletteButton"_L1);
    m_palette->setProperty("role", u"field"_s);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(space::normal);
    row->addWidget(m_title);
    row->addWidget(m_chips);
    row->addWidget(m_clock, 1);
    row->addWidget(m_search, 1);
    row->addWidget(m_palette);
    m_buttons->setSpacing(space::small);
    row->addLayout(m_buttons);

    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_page) {
            m_page->m_searchText = text;
            m_page->search(text.trimmed());
        }
    });
    connect(m_palette, &QPushButton::clicked, this, &TopBar::paletteWanted);
    connect(m_chips, &ChipRow::chosen, this, [this](const QString& id) {
        if (m_page)
            m_page->chooseChip(id);
    });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &TopBar::showTime);
    timer->start(1000);
    connect(&shell.session(), &Session::zoneChanged, this, &TopBar::showTime);
    retranslate();
}

void TopBar::setPage(Page* page)
{
    if (m_page)
        disconnect(m_page, &Page::headChanged, this, nullptr);
    m_page = page;
    m_search->setText(page->m_searchText);
    connect(page, &Page::headChanged, this, &TopBar::rebuild);
    rebuild();
}

void TopBar::focusSearch()
{
    if (m_search->isVisible())
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        Q_EMIT paletteWanted();
}

void TopBar::retranslate()
{
    m_palette->setAccessibleName(tr("Find tickets, people, pages and commands"));
    m_palette->setToolTip(m_palette->accessibleName());
    fitPalette();
    showTime();
    rebuild();
}

void TopBar::fitPalette()
{
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    m_palette->setText(width() < narrow ? keys : tr("Find…  %1").arg(keys));
}

void TopBar::rebuild()
{
    if (!m_page)
        return;
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    for (QWidget* widget : m_made)
        widget->deleteLater();
    m_made.clear();

    m_title->setText(m_page->title());
    m_search->setVisible(!m_page->searchPrompt().isEmpty());
    m_search->setPlaceholderText(tr("%1  ( / )").arg(m_page->searchPrompt()));
    m_chips->setChips(m_page->chips(), m_page->chosenChip());
    bool first = true;
    for (QAction* action : m_page->buttons()) {
        if (!action->isVisible())
            continue;
        auto* button = new QPushButton(labelOf(*action, width() >= narrow));
        button->setToolTip(labelOf(*action, true));
        button->setObjectName("button."_L1 + action->objectName());
        if (std::exchange(first, false))
            button->setProperty("role", u"primary"_s);
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [this, action, button] {
            button->setEnabled(action->isEnabled());
            button->setText(labelOf(*action, width() >= narrow));
        });
        m_buttons->addWidget(button);
        m_made.push_back(button);
    }
    // The time takes the room that is left once these are laid out.
    QTimer::singleShot(0, this, &TopBar::showTime);
    for (QWidget* widget : m_made) {
        if (!focused.isEmpty() && widget->objectName() == focused)
            widget->setFocus();
    }
}

void TopBar::showTime()
{
    const ValueText text(QLocale(), m_shell.session().zone());
    const QDateTime now = text.local(m_shell.session().now());
    QString line = tr("%1  %2", "date and time").arg(text.longDate(toDate(now.date())), now.toString(u"HH:mm"_s));
    if (m_shell.session().shiftsADay() > 0)
        line = tr("%1 · %2", "date and time, then shift").arg(line, shiftText(now.time()));
    m_clock->setToolTip(line);
    // What doesn't fit is left out from the left: the time stays.
    const bool fits = fontMetrics().horizontalAdvance(line) <= m_clock->width();
    m_clock->setText(fits ? line : now.toString(u"HH:mm"_s));
}

QString TopBar::shiftText(const QTime& time) const
{
    const TimeOfDay minute(time.hour() * 60 + time.minute());
    const int shifts = m_shell.session().shiftsADay();
    const Shift shift = shiftAt(minute, shifts);
    const auto clock = [](TimeOfDay at) {
        return u"%1:%2"_s.arg(at.count() / 60, 2, 10, QChar(u'0')).arg(at.count() % 60, 2, 10, QChar(u'0'));
    };
    const QString hours = tr("%1–%2", "from and to").arg(clock(shift.begins), clock(shift.ends));
    if (shifts != 3)
        return tr("Shift %1").arg(hours);
    switch (shift.number) {
    case 0: return tr("Night shift %1").arg(hours);
    case 1: return tr("Day shift %1").arg(hours);
    default: return tr("Evening shift %1").arg(hours);
    }
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPalette();
    if ((event->oldSize().width() < narrow) != (width() < narrow))
        rebuild();
    showTime();
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_page) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            m_page->m_searchText.clear();
            m_page->search({});
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            m_page->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dutydesk
