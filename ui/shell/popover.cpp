#include "ui/shell/popover.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int popoverWidth = 400;
constexpr int tallest = 420;
constexpr int gap = 6;

} // namespace

Popover::Popover(QToolButton* button, QWidget* window)
    : QFrame(window)
    , m_button(button)
    , m_heading(new QLabel)
    , m_scroll(new QScrollArea)
{
    setProperty("role", u"card"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_heading->setProperty("role", u"heading"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::card, space::normal, space::small, space::normal);
    column->setSpacing(space::small);
    column->addWidget(m_heading);
    column->addWidget(m_scroll);
    connect(button, &QToolButton::clicked, this, &Popover::toggle);
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    hide();
}

void Popover::toggle()
{
    if (isVisible()) {
        close();
        return;
    }
    m_focusBefore = window()->focusWidget();
    show();
    refill();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void Popover::close()
{
    QWidget* const focus = window()->focusWidget();
    const bool hadFocus = focus == this || isAncestorOf(focus);
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void Popover::refill()
{
    if (isHidden())
        return;
    m_heading->setText(heading());
    m_content = new QWidget;
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, space::small, 0);
    rows->setSpacing(space::normal);
    fill(rows);
    rows->addStretch();
    m_scroll->setWidget(m_content);
    place();
}

void Popover::place()
{
    const int inner = popoverWidth - space::card - 2 * space::small;
    const int content = std::max(m_content->heightForWidth(inner), m_content->sizeHint().height());
    const int height = std::min(content + m_heading->sizeHint().height() + 4 * space::normal, tallest);
    const QPoint button = m_button->mapTo(parentWidget(), QPoint(m_button->width(), 0));
    const int right = std::min(button.x(), parentWidget()->width() - space::page);
    setGeometry(right - popoverWidth, button.y() - height - gap, popoverWidth, height);
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    if (isHidden())
        return false;
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget != this && widget != m_button && !isAncestorOf(widget) && widget->window() == window())
            hide();
    }
    return false;
}

} // namespace dutydesk
