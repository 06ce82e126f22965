#include "ui/widgets/clock_bar.h"

#include <QPainter>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 8;
constexpr int padding = 4;

} // namespace

ClockBar::ClockBar(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClockBar::setClock(const QString& name, const QString& reading, double share, Tone tone, bool begun)
{
    m_reading = reading;
    m_share = share;
    m_tone = tone;
    m_begun = begun;
    setText(name);
    setAccessibleName(u"%1 %2"_s.arg(name, reading));
    update();
}

QSize ClockBar::sizeHint() const
{
    return {220, fontMetrics().height() + barHeight + 3 * padding};
}

QSize ClockBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ClockBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour(isChecked() ? Role::Selected : Role::Hover));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const bool isLoud = m_tone == Tone::Warn || m_tone == Tone::Bad;
    const QString label = u"%1%2 %3"_s.arg(signOf(m_tone), text(), m_reading);
    const QRect top = rect().adjusted(padding, padding, -padding, 0);
    painter.setPen(themeColour(!m_begun ? Role::Muted : isLoud ? textRole(m_tone) : Role::Text));
    painter.drawText(top, Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(label, Qt::ElideRight, top.width()));

    const QRectF track(padding, height() - padding - barHeight, width() - 2 * padding, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColour(Role::Track));
    painter.drawRoundedRect(track, 3, 3);
    if (m_begun && m_share > 0) {
        QRectF used = track;
        used.setWidth(std::max(track.width() * std::min(m_share, 1.0), 6.0));
        painter.setBrush(themeColour(barRole(m_tone)));
        painter.drawRoundedRect(used, 3, 3);
    }
    if (hasFocus()) {
        painter.setPen(QPen(themeColour(Role::Focus), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace dutydesk
