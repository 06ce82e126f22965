#include "ui/widgets/line_plot.h"

#include <QApplication>
#include <QAreaSeries>
#include <QCategoryAxis>
#include <QImage>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QSaveFile>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal dotsPerPixel = 2;
constexpr double linesUpwards = 6;

QFont fontOf(int more, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPixelSize(font.pixelSize() > 0 ? font.pixelSize() + more : 14 + more);
    font.setWeight(weight);
    return font;
}

/// The step among 1, 2, 5 × 10ⁿ, at least 1, that gives about so many lines.
double niceStep(double length)
{
    const double raw = std::max(length / linesUpwards, 1.0);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

LinePlot::LinePlot(const QString& title) : m_chart(new QChart)
{
    m_scene.addItem(m_chart);
    m_chart->setTitle(title);
    m_chart->setTitleFont(fontOf(3, QFont::DemiBold));
    m_chart->setTitleBrush(themeColour(Role::Text));
    m_chart->setBackgroundBrush(themeColour(Role::Card));
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins({space::large, space::normal, space::large, space::normal});
    m_chart->setLocalizeNumbers(true);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setFont(fontOf(0));
    m_chart->legend()->setLabelColor(themeColour(Role::Text));
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

void LinePlot::dress(QAbstractAxis& axis, const QString& title) const
{
    axis.setTitleText(title);
    axis.setTitleFont(fontOf(0));
    axis.setTitleBrush(themeColour(Role::Muted));
    axis.setLabelsFont(fontOf(-1));
    axis.setLabelsBrush(themeColour(Role::Muted));
    axis.setGridLinePen(QPen(themeColour(Role::Grid), 1));
    axis.setLinePen(QPen(themeColour(Role::Muted), 1));
}

void LinePlot::setAcross(const QString& title, double from, double to, const std::vector<Section>& sections, Names names)
{
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(names == Names::InTheMiddle ? QCategoryAxis::AxisLabelsPositionCenter
                                                        : QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(from);
    for (const Section& section : sections)
        axis->append(section.name, section.end);
    axis->setRange(from, to);
    m_across = axis;
    dress(*m_across, title);
    m_chart->addAxis(m_across, Qt::AlignBottom);
}

void LinePlot::setUpwards(const QString& title, double from, double to)
{
    const double step = niceStep(to - from);
    auto* axis = new QValueAxis;
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setRange(std::floor(from / step) * step, std::ceil(to / step) * step);
    axis->setLabelFormat(u"%.0f"_s);
    m_upwards = axis;
    dress(*m_upwards, title);
    m_chart->addAxis(m_upwards, Qt::AlignLeft);
}

void LinePlot::add(QAbstractSeries* series, bool isNamed)
{
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_upwards);
    for (QLegendMarker* marker : m_chart->legend()->markers(series)) {
        if (series->type() == QAbstractSeries::SeriesTypeArea)
            marker->setShape(QLegend::MarkerShapeRectangle);
        marker->setVisible(isNamed);
    }
}

void LinePlot::addLine(const QString& name, Stroke stroke, const QList<QPolygonF>& pieces)
{
    bool isFirst = true;
    for (const QPolygonF& piece : pieces) {
        auto* line = new QLineSeries;
        line->setName(name);
        line->setPen(QPen(themeColour(stroke.role), stroke.width, stroke.style));
        line->replace(piece.toList());
        add(line, std::exchange(isFirst, false));
    }
}

void LinePlot::addBand(const QString& name, Role role, const QList<Strip>& pieces)
{
    bool isFirst = true;
    for (const Strip& piece : pieces) {
        auto* low = new QLineSeries;
        auto* high = new QLineSeries;
        low->replace(piece.low.toList());
        high->replace(piece.high.toList());
        auto* area = new QAreaSeries(high, low);
        low->setParent(area);
        high->setParent(area);
        area->setName(name);
        area->setBrush(themeColour(role));
        area->setPen(QPen(themeColour(role), 1));
        add(area, std::exchange(isFirst, false));
    }
}

std::optional<QString> LinePlot::save(const QString& file, QSize size) const
{
    m_chart->resize(size);
    m_scene.setSceneRect(QRectF({}, size));
    QImage image(size * dotsPerPixel, QImage::Format_RGB32);
    image.fill(themeColour(Role::Card));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_scene.render(&painter, QRectF(image.rect()), m_scene.sceneRect());
    painter.end();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !image.save(&out, "PNG") || !out.commit())
        return out.errorString();
    return std::nullopt;
}

} // namespace dutydesk
