#include "app/commands/roster_picture.h"

#include "ui/widgets/line_plot.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

/// What comes before is over before anybody looks.
constexpr double firstSecond = 0.01;
/// What is further than this times from the last cost lies outside the picture: the interesting end would be
/// flat.
constexpr double furthest = 2;

/// A value holds until the next.
void step(QPolygonF& line, double seconds, double value)
{
    const double at = std::max(seconds, firstSecond);
    if (!line.isEmpty())
        line.append({at, line.last().y()});
    line.append({at, value});
}

} // namespace

void RosterPicture::note(const RosterSolution& solution)
{
    if (solution.roster)
        step(m_costs, solution.seconds, static_cast<double>(solution.cost));
    if (solution.bound > 0)
        step(m_bounds, solution.seconds, solution.bound);
}

std::unique_ptr<LinePlot> RosterPicture::plot(const QString& title) const
{
    const QPointF end = m_costs.last();
    double first = end.x();
    double last = end.x();
    double lowest = end.y();
    double highest = end.y();
    for (const QPolygonF& line : {m_costs, m_bounds}) {
        for (const QPointF& point : line) {
            first = std::min(first, point.x());
            last = std::max(last, point.x());
            lowest = std::min(lowest, point.y());
            highest = std::max(highest, point.y());
        }
    }
    last = std::max(last, 2 * first);
    std::vector<LinePlot::Section> marks;
    for (double power = firstSecond; power <= last; power *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (factor * power > first && factor * power <= last)
                marks.push_back({std::log10(factor * power), QLocale().toString(factor * power, 'g', 4)});
        }
    }
    auto plot = std::make_unique<LinePlot>(title);
    plot->setAcross(tr("Seconds"), std::log10(first), std::log10(last), marks, LinePlot::Names::AtTheEnd);
    plot->setUpwards(tr("Cost"), std::max(lowest, end.y() / furthest), std::min(highest, end.y() * furthest));
    const auto toLogarithms = [](QPolygonF line) {
        for (QPointF& point : line)
            point.setX(std::log10(point.x()));
        return line;
    };
    plot->addLine(tr("best roster"), {Role::Series1, Qt::SolidLine, 2.5}, {toLogarithms(m_costs)});
    if (!m_bounds.isEmpty())
        plot->addLine(tr("lower bound: no roster costs less"), {Role::Series3, Qt::DashLine, 2}, {toLogarithms(m_bounds)});
    return plot;
}

} // namespace dutydesk
