#include "ui/schedule/demand_chart.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace dutydesk {

using namespace Qt::StringLiterals;

DemandChart::DemandChart(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

DemandChart::Axis DemandChart::axisFor(double most)
{
    // The step among 1, 2, 5 × 10ⁿ that gives at most five lines.
    const double raw = std::max(most, 4.0) / 4.5;
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * magnitude;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * magnitude) {
            step = factor * magnitude;
            break;
        }
    }
    return {std::ceil(std::max(most, 1.0) * 1.04 / step) * step, step};
}

void DemandChart::setSlots(std::vector<DemandSlot> intervals, const ValueText& text)
{
    m_slots = std::move(intervals);
    m_text = text;
    m_picked = -1;
    double calls = 0;
    double seats = 0;
    for (const DemandSlot& interval : m_slots) {
        calls = std::max({calls, interval.calls, interval.high.value_or(0)});
        seats = std::max({seats, interval.seats, interval.tableSeats});
    }
    m_calls = axisFor(calls);
    m_seats = axisFor(seats);
    setAccessibleName(tr("Demand of the day"));
    update();
}

void DemandChart::pick(int index)
{
    m_picked = index < static_cast<int>(m_slots.size()) ? index : -1;
    setAccessibleDescription(m_picked < 0 ? QString() : describe(m_slots[static_cast<std::size_t>(m_picked)]));
    update();
}

QRectF DemandChart::plot() const
{
    const int left = fontMetrics().horizontalAdvance(m_text.number(m_calls.top)) + 12;
    const int right = fontMetrics().horizontalAdvance(m_text.number(m_seats.top)) + 12;
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(left, line + 10, -right, -line - 8);
}

double DemandChart::xOf(Instant instant) const
{
    const QRectF area = plot();
    const double whole = static_cast<double>((m_slots.back().to - m_slots.front().from).count());
    return area.left() + area.width() * static_cast<double>((instant - m_slots.front().from).count()) / whole;
}

double DemandChart::yOf(double value, const Axis& axis) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * value / axis.top;
}

int DemandChart::indexAt(double x) const
{
    const auto under = std::ranges::find_if(m_slots, [&](const DemandSlot& interval) {
        return x >= xOf(interval.from) && x < xOf(interval.to);
    });
    return under == m_slots.end() ? -1 : static_cast<int>(under - m_slots.begin());
}

void DemandChart::paintAxes(QPainter& painter) const
{
    const QRectF area = plot();
    for (double calls = 0; calls <= m_calls.top + m_calls.step / 2; calls += m_calls.step) {
        const double y = yOf(calls, m_calls);
        painter.setPen(themeColour(Role::Grid));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(themeColour(Role::Muted));
        painter.drawText(QRectF(0, y - 10, area.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter, m_text.number(calls));
    }
    painter.setPen(themeColour(Role::Series1));
    for (double seats = 0; seats <= m_seats.top + m_seats.step / 2; seats += m_seats.step) {
        painter.drawText(QRectF(area.right() + 6, yOf(seats, m_seats) - 10, width() - area.right() - 6, 20),
                         Qt::AlignLeft | Qt::AlignVCenter, m_text.number(seats));
    }
    painter.setPen(themeColour(Role::Muted));
    const double hours = static_cast<double>((m_slots.back().to - m_slots.front().from).count()) / 3'600'000.0;
    const double room = fontMetrics().horizontalAdvance(u"00:00"_s) + 14.0;
    const int every = std::max(1, static_cast<int>(std::ceil(hours * room / std::max(area.width(), 1.0))));
    int hour = 0;
    for (const DemandSlot& interval : m_slots) {
        if (m_text.local(interval.from).time().minute() == 0 && hour++ % every == 0) {
            painter.drawText(QRectF(xOf(interval.from) - 40, area.bottom() + 4, 80, fontMetrics().height() + 2),
                             Qt::AlignHCenter | Qt::AlignTop, m_text.time(interval.from));
        }
    }
}

void DemandChart::paintBars(QPainter& painter) const
{
    const double bottom = plot().bottom();
    for (const DemandSlot& interval : m_slots) {
        const double left = xOf(interval.from);
        const double width = std::max(1.0, xOf(interval.to) - left - 1);
        const double top = yOf(interval.calls, m_calls);
        painter.fillRect(QRectF(left, top, width, bottom - top), themeColour(Role::Series2));
        if (interval.low && interval.high) {
            painter.setPen(QPen(themeColour(Role::Muted), 1));
            const double middle = left + width / 2;
            painter.drawLine(QPointF(middle, yOf(*interval.low, m_calls)), QPointF(middle, yOf(*interval.high, m_calls)));
        }
    }
}

void DemandChart::paintSeats(QPainter& painter) const
{
    const auto stepped = [this](double DemandSlot::*seats) {
        QPainterPath path(QPointF(xOf(m_slots.front().from), yOf(m_slots.front().*seats, m_seats)));
        for (const DemandSlot& interval : m_slots) {
            path.lineTo(xOf(interval.from), yOf(interval.*seats, m_seats));
            path.lineTo(xOf(interval.to), yOf(interval.*seats, m_seats));
        }
        return path;
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColour(Role::Series3), 1.5, Qt::DashLine));
    painter.drawPath(stepped(&DemandSlot::tableSeats));
    painter.setPen(QPen(themeColour(Role::Series1), 2));
    painter.drawPath(stepped(&DemandSlot::seats));
}

void DemandChart::paintLegend(QPainter& painter) const
{
    struct Key
    {
        QString text;
        Role role;
        Qt::PenStyle line;
    };
    const std::array keys = {Key{tr("seats by the table"), Role::Series3, Qt::DashLine},
                             Key{tr("seats by Erlang C"), Role::Series1, Qt::SolidLine},
                             Key{tr("calls forecast"), Role::Series2, Qt::NoPen}};
    double right = plot().right();
    const double middle = fontMetrics().height() / 2.0;
    for (const Key& key : keys) {
        const int width = fontMetrics().horizontalAdvance(key.text);
        painter.setPen(themeColour(Role::Muted));
        painter.drawText(QRectF(right - width, 0, width, fontMetrics().height()), Qt::AlignCenter, key.text);
        const QRectF mark(right - width - 19, middle - 4, 14, 8);
        if (key.line == Qt::NoPen) {
            painter.fillRect(mark, themeColour(key.role));
        } else {
            painter.setPen(QPen(themeColour(key.role), 2, key.line));
            painter.drawLine(QPointF(mark.left(), middle), QPointF(mark.right(), middle));
        }
        right -= width + 36;
    }
}

void DemandChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_slots.empty())
        return;
    QFont small = font();
    if (small.pixelSize() > 0)
        small.setPixelSize(small.pixelSize() - 1);
    painter.setFont(small);
    paintAxes(painter);
    paintBars(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeats(painter);
    if (m_picked >= 0) {
        const DemandSlot& interval = m_slots[static_cast<std::size_t>(m_picked)];
        painter.setPen(QPen(themeColour(Role::Focus), 1.5));
        painter.drawRect(QRectF(QPointF(xOf(interval.from), plot().top()), QPointF(xOf(interval.to) - 1, plot().bottom())));
    }
    paintLegend(painter);
}

QString DemandChart::describe(const DemandSlot& interval) const
{
    QStringList lines{tr("%1–%2").arg(m_text.time(interval.from), m_text.time(interval.to)),
                      tr("%1 calls forecast").arg(m_text.number(interval.calls, 1))};
    if (interval.low && interval.high)
        lines.append(tr("probably %1 to %2").arg(m_text.number(*interval.low, 1), m_text.number(*interval.high, 1)));
    lines.append(tr("%1 seats by Erlang C").arg(m_text.number(interval.seats)));
    lines.append(tr("%1 seats by the table").arg(m_text.number(interval.tableSeats)));
    return lines.join(u'\n');
}

void DemandChart::mouseMoveEvent(QMouseEvent* event)
{
    const int index = m_slots.empty() ? -1 : indexAt(event->position().x());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), describe(m_slots[static_cast<std::size_t>(index)]), this);
}

void DemandChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = m_slots.empty() ? -1 : indexAt(event->position().x());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    pick(index);
    Q_EMIT pickedByUser(index);
}

void DemandChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_slots.size()) - 1;
    int to = m_picked;
    switch (event->key()) {
    case Qt::Key_Left: to = std::max(0, m_picked - 1); break;
    case Qt::Key_Right: to = std::min(last, m_picked + 1); break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = last; break;
    default: return QWidget::keyPressEvent(event);
    }
    if (last < 0)
        return;
    pick(to);
    Q_EMIT pickedByUser(to);
}

} // namespace dutydesk
