#include "ui/shell/overlay.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fromTop = 72;
constexpr int dimming = 110;

} // namespace

Overlay::Overlay(Place place, QWidget* window)
    : QWidget(window)
    , m_place(place)
    , m_card(new QFrame(this))
{
    m_card->setProperty("role", u"card"_s);
    m_card->installEventFilter(this);
    window->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Overlay::open()
{
    if (isHidden())
        m_focusBefore = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    placeCard();
    setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Overlay::placeCard()
{
    const QSize room = size() - QSize(2 * space::large, 2 * space::large);
    const QSize size = m_card->sizeHint().expandedTo(m_card->minimumSize()).boundedTo(room);
    const int x = (width() - size.width()) / 2;
    const int y = m_place == Place::Top ? std::min(fromTop, (height() - size.height()) / 2)
                                        : (height() - size.height()) / 2;
    m_card->setGeometry(x, y, size.width(), size.height());
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, dimming));
}

void Overlay::resizeEvent(QResizeEvent*)
{
    placeCard();
}

void Overlay::mousePressEvent(QMouseEvent*)
{
    close();
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    event->accept();
}

bool Overlay::focusNextPrevChild(bool next)
{
    // Within the card only: what is behind is out of reach.
    QWidget* const before = QApplication::focusWidget();
    for (QWidget* widget = before ? before : this;;) {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (widget == before)
            return true;
        if (m_card->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (watched == m_card && (event->type() == QEvent::LayoutRequest))
        placeCard();
    if (watched == m_card && event->type() == QEvent::MouseButtonPress)
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace dutydesk
