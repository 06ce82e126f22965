#pragma once

#include "ui/shell/theme.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPolygonF>

#include <optional>
#include <vector>

class QAbstractAxis;

namespace dutydesk {

/// Lines and bands over two axes, for a picture: in the theme's colours, told apart by their strokes as well.
/// Everything is given in the axes' own units; the axes come first. Needs a QApplication.
class LinePlot
{
public:
    /// How a line is drawn beside its colour.
    struct Stroke
    {
        Role role = Role::Series1;
        Qt::PenStyle style = Qt::SolidLine;
        double width = 2;
    };
    /// Between two edges, each from left to right.
    struct Strip
    {
        QPolygonF low;
        QPolygonF high;
    };
    /// A stretch of an axis up to here, and its name.
    struct Section
    {
        double end = 0;
        QString name;
    };
    /// Where the names of sections stand.
    enum class Names { InTheMiddle, AtTheEnd };

    explicit LinePlot(const QString& title);
    Q_DISABLE_COPY_MOVE(LinePlot)

    /// The axis below, in sections that begin at `from` and may go beyond `to`.
    void setAcross(const QString& title, double from, double to, const std::vector<Section>& sections, Names names);
    /// The axis at the left, rounded outwards to whole steps.
    void setUpwards(const QString& title, double from, double to);

    /// A line in one or several pieces, between which nothing is drawn; one entry of the legend.
    void addLine(const QString& name, Stroke stroke, const QList<QPolygonF>& pieces);
    void addBand(const QString& name, Role role, const QList<Strip>& pieces);

    /// Writes a PNG file of so many device-independent pixels, twice as many dots. Says why if it can't be.
    std::optional<QString> save(const QString& file, QSize size) const;

private:
    void dress(QAbstractAxis& axis, const QString& title) const;
    void add(QAbstractSeries* series, bool isNamed);

    mutable QGraphicsScene m_scene;
    /// The scene's.
    QChart* m_chart;
    QAbstractAxis* m_across = nullptr;
    QAbstractAxis* m_upwards = nullptr;
};

} // namespace dutydesk
