#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace dutydesk {

/// `dutydesk check`: reads the whole database and follows the journal's chain, and names the first thing
/// that is wrong. Writes nothing. Exit code 1 if something is.
class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CheckCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;
};

} // namespace dutydesk
