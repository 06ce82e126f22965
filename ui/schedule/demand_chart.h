#pragma once

#include "ui/text/value_text.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace dutydesk {

/// One interval of a day's demand.
struct DemandSlot
{
    Instant from{};
    Instant to{};
    double calls = 0;
    std::optional<double> low;
    std::optional<double> high;
    double seats = 0;
    double tableSeats = 0;
};

/// A day's demand: forecast calls as bars on the left axis, with their band where there is one; seats by
/// Erlang C as a line and by the table dashed on the right axis. The pointer or the arrow keys read single
/// intervals.
class DemandChart : public QWidget
{
    Q_OBJECT

public:
    explicit DemandChart(QWidget* parent = nullptr);

    /// In order of time, without overlap.
    void setSlots(std::vector<DemandSlot> intervals, const ValueText& text);
    /// Marks an interval; -1 for none.
    void pick(int index);
    int picked() const { return m_picked; }

    QSize sizeHint() const override { return {560, 260}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

Q_SIGNALS:
    /// The user went to another interval.
    void pickedByUser(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// An axis of round numbers.
    struct Axis
    {
        double top = 1;
        double step = 1;
    };
    static Axis axisFor(double most);

    QRectF plot() const;
    double xOf(Instant instant) const;
    double yOf(double value, const Axis& axis) const;
    int indexAt(double x) const;
    QString describe(const DemandSlot& interval) const;
    void paintAxes(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintSeats(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    std::vector<DemandSlot> m_slots;
    ValueText m_text;
    Axis m_calls;
    Axis m_seats;
    int m_picked = -1;
};

} // namespace dutydesk
