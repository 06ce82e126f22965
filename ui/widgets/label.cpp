#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace dutydesk {

Label::Label(Role role, QWidget* parent) : Label(QString(), role, parent) {}

Label::Label(const QString& text, Role role, QWidget* parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    adoptColours();
}

void Label::setRole(Role role)
{
    m_role = role;
    adoptColours();
}

void Label::setScale(double scale, QFont::Weight weight)
{
    QFont sized = font();
    if (sized.pixelSize() > 0)
        sized.setPixelSize(qRound(QApplication::font().pixelSize() * scale));
    else
        sized.setPointSizeF(QApplication::font().pointSizeF() * scale);
    sized.setWeight(weight);
    setFont(sized);
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(whole.width(), fontMetrics().averageCharWidth() * 4), whole.height()) : whole;
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(themeColour(m_role));
    painter.drawText(contentsRect(), int(alignment()), shown);
}

bool Label::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        adoptColours();
    return QLabel::event(event);
}

void Label::adoptColours()
{
    QPalette colours = palette();
    const QColor text = themeColour(m_role);
    const QColor link = themeColour(Role::Link);
    if (colours.color(QPalette::WindowText) == text && colours.color(QPalette::Link) == link)
        return;
    colours.setColor(QPalette::WindowText, text);
    colours.setColor(QPalette::Text, text);
    colours.setColor(QPalette::Link, link);
    setPalette(colours);
}

} // namespace dutydesk
