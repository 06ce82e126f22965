#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace dutydesk {

/// `dutydesk forecast`: the calls to come, from a file of those that came, as a CSV file with a band.
class ForecastCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ForecastCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;
};

} // namespace dutydesk
