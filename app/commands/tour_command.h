#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace dutydesk {

/// `dutydesk tour DIR`: every page as a picture of 1440 × 900, of a demo centre made for it or of the one
/// that `--database` names.
class TourCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::TourCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    bool paints(const QCommandLineParser&) const override { return true; }
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;
};

} // namespace dutydesk
