#pragma once

#include "core/roster/roster_solver.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <memory>

namespace dutydesk {

class LinePlot;

/// How a search went: the cost of the best roster and the lower bound by the seconds.
class RosterPicture
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RosterPicture)

public:
    /// What is known at that moment.
    void note(const RosterSolution& solution);
    /// Once a roster was found.
    std::unique_ptr<LinePlot> plot(const QString& title) const;

private:
    /// By seconds, in steps.
    QPolygonF m_costs;
    QPolygonF m_bounds;
};

} // namespace dutydesk
