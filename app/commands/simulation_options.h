#pragma once

#include "core/staffing/simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace dutydesk {

/// `--simulate`, `--sick`, `--more-calls` and `--seed`, which `staff` and `day` have in common.
struct SimulationOptions
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::SimulationOptions)

public:
    /// Nothing where no simulation is asked for.
    std::optional<SimulationRun> run;
    WhatIf change;

    static void declare(QCommandLineParser& parser, const QString& whatIsSimulated);
    /// Nothing, or what is wrong with them.
    std::optional<QString> read(const QCommandLineParser& parser);
};

} // namespace dutydesk
