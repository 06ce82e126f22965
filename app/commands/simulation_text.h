#pragma once

#include "core/staffing/simulation.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace dutydesk {

/// A simulated plan beside its what-if, for a terminal.
class SimulationText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::SimulationText)

public:
    SimulationText(const Comparison& comparison, const ValueText& text);

    /// The whole day: a line for each figure, each with its half-width.
    QString day() const;
    /// A column of service levels for each day that was played: its head, and its cells of an interval.
    QStringList heads() const;
    QStringList serviceLevels(std::size_t interval) const;

private:
    QString share(const Estimate& estimate) const;
    QString seconds(const Estimate& estimate) const;

    const Comparison& m_comparison;
    const ValueText& m_text;
    std::vector<const Simulation*> m_days;
};

/// Shares unrounded from 0 to 1, each with its 95% half-width; intervals only if asked for.
nlohmann::ordered_json jsonOf(const Comparison& comparison, bool withIntervals);

} // namespace dutydesk
