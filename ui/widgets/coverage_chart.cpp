#include "ui/widgets/coverage_chart.h"

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

namespace {

/// The step among 1, 2, 5 × 10ⁿ that gives about four lines.
double niceStep(double top)
{
    const double raw = std::max(top, 1.0) / 4.0;
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 5.0, 10.0}) {
        if (raw <= factor * magnitude)
            return std::max(1.0, std::ceil(factor * magnitude));
    }
    return std::max(1.0, 10.0 * magnitude);
}

bool hasGap(const CoverageSlot& interval)
{
    return interval.staffed && *interval.staffed < interval.needed;
}

} // namespace

CoverageChart::CoverageChart(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CoverageChart::setSlots(std::vector<CoverageSlot> intervals, const ValueText& text)
{
    m_slots = std::move(intervals);
    m_text = text;
    m_picked = -1;
    double most = 0;
    for (const CoverageSlot& interval : m_slots)
        most = std::max({most, interval.needed, interval.staffed.value_or(0), interval.actual.value_or(0)});
    m_step = niceStep(most);
    m_top = std::max(1.0, std::ceil(most * 1.05 / m_step)) * m_step;
    setAccessibleName(tr("Coverage of the day"));
    update();
}

void CoverageChart::setNow(std::optional<Instant> now)
{
    m_now = now;
    update();
}

QRectF CoverageChart::plot() const
{
    const int left = fontMetrics().horizontalAdvance(m_text.number(m_top)) + 12;
    const int below = fontMetrics().height() + 8;
    return QRectF(rect()).adjusted(left, fontMetrics().height() + 6, -fontMetrics().horizontalAdvance(u"00:0"_s), -below);
}

double CoverageChart::xOf(Instant instant) const
{
    const QRectF area = plot();
    const double whole = static_cast<double>((m_slots.back().to - m_slots.front().from).count());
    return area.left() + area.width() * static_cast<double>((instant - m_slots.front().from).count()) / whole;
}

double CoverageChart::yOf(double seats) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * seats / m_top;
}

void CoverageChart::paintAxes(QPainter& painter) const
{
    const QRectF area = plot();
    for (double seats = 0; seats <= m_top + m_step / 2; seats += m_step) {
        painter.setPen(themeColour(Role::Grid));
        painter.drawLine(QPointF(area.left(), yOf(seats)), QPointF(area.right(), yOf(seats)));
        painter.setPen(themeColour(Role::Muted));
        painter.drawText(QRectF(0, yOf(seats) - 10, area.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter, m_text.number(seats));
    }
    const double hours = static_cast<double>((m_slots.back().to - m_slots.front().from).count()) / 3'600'000.0;
    const double room = fontMetrics().horizontalAdvance(u"00:00"_s) + 14.0;
    const int every = std::max(1, static_cast<int>(std::ceil(hours * room / std::max(area.width(), 1.0))));
    int hour = 0;
    for (const CoverageSlot& interval : m_slots) {
        if (m_text.local(interval.from).time().minute() != 0)
            continue;
        if (hour++ % every == 0)
            painter.drawText(QRectF(xOf(interval.from) - 40, area.bottom() + 4, 80, fontMetrics().height() + 2), Qt::AlignHCenter | Qt::AlignTop,
                             m_text.time(interval.from));
    }
}

void CoverageChart::paintLegend(QPainter& painter) const
{
    struct Key
    {
        QString text;
        Role role;
        bool isLine;
        bool isThere;
    };
    const auto some = [this](auto&& holds) { return std::ranges::any_of(m_slots, holds); };
    const std::array keys = {
        Key{tr("gap"), Role::BarBad, false, some(hasGap)},
        Key{tr("actual"), Role::Series3, true, some([](const CoverageSlot& interval) { return interval.actual.has_value(); })},
        Key{tr("staffed"), Role::Series2, false, some([](const CoverageSlot& interval) { return interval.staffed.has_value(); })},
        Key{tr("needed"), Role::Series1, true, true},
    };
    double right = plot().right();
    const double middle = fontMetrics().height() / 2.0;
    for (const Key& key : keys) {
        if (!key.isThere)
            continue;
        const int width = fontMetrics().horizontalAdvance(key.text);
        painter.setPen(themeColour(Role::Muted));
        painter.drawText(QRectF(right - width, 0, width, fontMetrics().height()), Qt::AlignCenter, key.text);
        const QRectF mark(right - width - 17, middle - 4, 12, 8);
        if (key.isLine) {
            painter.setPen(QPen(themeColour(key.role), 2, key.role == Role::Series3 ? Qt::DotLine : Qt::SolidLine));
            painter.drawLine(QPointF(mark.left(), middle), QPointF(mark.right(), middle));
        } else {
            painter.fillRect(mark, themeColour(key.role));
        }
        right -= width + 32;
    }
}

void CoverageChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_slots.empty())
        return;
    QFont small = font();
    if (small.pixelSize() > 0)
        small.setPixelSize(small.pixelSize() - 1);
    painter.setFont(small);
    paintAxes(painter);
    const QRectF area = plot();
    for (const CoverageSlot& interval : m_slots) {
        const double left = xOf(interval.from);
        const double width = std::max(1.0, xOf(interval.to) - left - 1);
        if (interval.staffed) {
            const double top = yOf(*interval.staffed);
            painter.fillRect(QRectF(left, top, width, area.bottom() - top), themeColour(Role::Series2));
        }
        if (hasGap(interval)) {
            QColor red = themeColour(Role::BarBad);
            red.setAlphaF(0.55F);
            const double top = yOf(interval.needed);
            painter.fillRect(QRectF(left, top, width, yOf(*interval.staffed) - top), red);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath needed(QPointF(xOf(m_slots.front().from), yOf(m_slots.front().needed)));
    QPainterPath actual;
    for (const CoverageSlot& interval : m_slots) {
        needed.lineTo(xOf(interval.from), yOf(interval.needed));
        needed.lineTo(xOf(interval.to), yOf(interval.needed));
        if (!interval.actual)
            continue;
        const QPointF point((xOf(interval.from) + xOf(interval.to)) / 2, yOf(*interval.actual));
        if (actual.elementCount() == 0)
            actual.moveTo(point);
        else
            actual.lineTo(point);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColour(Role::Series1), 2));
    painter.drawPath(needed);
    painter.setPen(QPen(themeColour(Role::Series3), 1.5, Qt::DashLine));
    painter.drawPath(actual);
    if (m_now && *m_now >= m_slots.front().from && *m_now < m_slots.back().to) {
        const double x = xOf(*m_now);
        painter.setPen(QPen(themeColour(Role::Bad), 1));
        painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()));
        const QString label = tr("now %1").arg(m_text.time(*m_now));
        const int width = fontMetrics().horizontalAdvance(label);
        const bool fitsRight = x + width + 8 < area.right();
        painter.drawText(QRectF(fitsRight ? x + 4 : x - width - 4, area.top() - 4, width + 4, fontMetrics().height()), Qt::AlignLeft, label);
    }
    if (m_picked >= 0) {
        const CoverageSlot& interval = m_slots[static_cast<std::size_t>(m_picked)];
        painter.setPen(QPen(themeColour(Role::Focus), 1.5));
        painter.drawRect(QRectF(QPointF(xOf(interval.from), area.top()), QPointF(xOf(interval.to) - 1, area.bottom())));
    }
    paintLegend(painter);
}

QString CoverageChart::describe(const CoverageSlot& interval) const
{
    QStringList lines{tr("%1–%2").arg(m_text.time(interval.from), m_text.time(interval.to)),
                      tr("needed %1").arg(m_text.number(interval.needed))};
    if (interval.staffed)
        lines.append(tr("staffed %1").arg(m_text.number(*interval.staffed)));
    if (interval.actual)
        lines.append(tr("actual %1").arg(m_text.number(*interval.actual)));
    if (hasGap(interval))
        lines.append(tr("● gap %1").arg(m_text.number(interval.needed - *interval.staffed)));
    return lines.join(u'\n');
}

void CoverageChart::pick(int index, QPoint globalPosition)
{
    if (index == m_picked)
        return;
    m_picked = index;
    if (index >= 0) {
        const QString text = describe(m_slots[static_cast<std::size_t>(index)]);
        setAccessibleDescription(text);
        QToolTip::showText(globalPosition, text, this);
    } else {
        QToolTip::hideText();
    }
    update();
}

void CoverageChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_slots.empty())
        return;
    const double x = event->position().x();
    const auto under = std::ranges::find_if(m_slots, [&](const CoverageSlot& interval) { return x >= xOf(interval.from) && x < xOf(interval.to); });
    pick(under == m_slots.end() ? -1 : static_cast<int>(under - m_slots.begin()), event->globalPosition().toPoint());
}

void CoverageChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_picked >= 0)
        Q_EMIT chosen(m_picked);
}

void CoverageChart::leaveEvent(QEvent* event)
{
    pick(-1, {});
    QWidget::leaveEvent(event);
}

void CoverageChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_slots.size()) - 1;
    int to = m_picked;
    switch (event->key()) {
    case Qt::Key_Left: to = std::max(0, m_picked - 1); break;
    case Qt::Key_Right: to = std::min(last, m_picked + 1); break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = last; break;
    case Qt::Key_Escape: to = -1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_picked >= 0)
            Q_EMIT chosen(m_picked);
        return;
    default: return QWidget::keyPressEvent(event);
    }
    if (last < 0)
        return;
    const QPointF at = to < 0 ? QPointF() : QPointF(xOf(m_slots[static_cast<std::size_t>(to)].from), plot().top());
    pick(to, mapToGlobal(at.toPoint()));
}

void CoverageChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_text = ValueText(QLocale(), m_text.zone());
        setAccessibleName(tr("Coverage of the day"));
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace dutydesk
