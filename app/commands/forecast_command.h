#pragma once

#include "app/commands/command.h"
#include "core/forecast/forecast.h"

#include <QCoreApplication>

#include <optional>
#include <span>

namespace dutydesk {

/// `dutydesk forecast`: the calls to come, from a file of those that came, as a CSV file with a band; or with
/// `--evaluate` how far such forecasts would have been off.
class ForecastCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ForecastCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    bool paints(const QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;

private:
    /// Into the file of `--picture`, if it is asked for; what is wrong with it.
    std::optional<QString> paint(std::span<const DayForecast> forecasts, const CallHistory& came,
                                 const QCommandLineParser& parser) const;
    /// Into the file of `--out`, or onto the terminal; the exit code.
    int write(const QString& text, const QCommandLineParser& parser, Terminal& terminal) const;
};

} // namespace dutydesk
