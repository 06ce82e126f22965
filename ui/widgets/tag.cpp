#include "ui/widgets/tag.h"

#include <QEvent>
#include <QPainter>

namespace dutydesk {

namespace {

constexpr int horizontalPadding = 6;
constexpr int verticalPadding = 2;

} // namespace

Tag::Tag(QWidget* parent) : Tag(QString(), Tone::Neutral, parent) {}

Tag::Tag(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Tag::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Tag::sizeFor(const QFontMetrics& metrics, const QString& text)
{
    return {metrics.horizontalAdvance(text) + 2 * horizontalPadding, metrics.height() + 2 * verticalPadding};
}

QSize Tag::sizeHint() const
{
    return sizeFor(QFontMetrics(smallFont()), m_text);
}

QFont Tag::smallFont() const
{
    QFont smaller = font();
    if (smaller.pixelSize() > 0)
        smaller.setPixelSize(smaller.pixelSize() - 1);
    else
        smaller.setPointSizeF(smaller.pointSizeF() * 0.93);
    return smaller;
}

int Tag::paint(QPainter& painter, const QRect& row, const QString& text, Tone tone)
{
    const QSize size = sizeFor(painter.fontMetrics(), text);
    const QRect box(QPoint(row.left(), row.center().y() - size.height() / 2 + 1), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColour(softRole(tone)));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(themeColour(textRole(tone)));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
    return size.width();
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(smallFont());
    paint(painter, rect(), m_text, m_tone);
}

void Tag::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace dutydesk
