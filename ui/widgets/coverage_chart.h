#pragma once

#include "ui/text/value_text.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace dutydesk {

/// One interval of the day: seats needed, staffed and actually there, each as far as it is known.
struct CoverageSlot
{
    Instant from{};
    Instant to{};
    double needed = 0;
    std::optional<double> staffed;
    std::optional<double> actual;
};

/// A day's coverage: the needed seats as a stepped line, the staffed ones as bars, the actual ones dashed,
/// gaps filled red, and a line at the present moment. The pointer or the arrow keys read single intervals.
class CoverageChart : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageChart(QWidget* parent = nullptr);

    /// In order of time, without overlap.
    void setSlots(std::vector<CoverageSlot> intervals, const ValueText& text);
    void setNow(std::optional<Instant> now);

    QSize sizeHint() const override { return {560, 300}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

Q_SIGNALS:
    /// An interval was clicked, or picked and Enter pressed; by its place.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF plot() const;
    double xOf(Instant instant) const;
    double yOf(double seats) const;
    void pick(int index, QPoint globalPosition);
    QString describe(const CoverageSlot& interval) const;
    void paintAxes(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    std::vector<CoverageSlot> m_slots;
    ValueText m_text;
    std::optional<Instant> m_now;
    double m_top = 10;
    double m_step = 5;
    int m_picked = -1;
};

} // namespace dutydesk
