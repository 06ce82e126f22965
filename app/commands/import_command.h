#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace dutydesk {

/// `dutydesk import calls|people FILE`: says what the file holds and what is wrong in it, and imports it.
class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;
};

} // namespace dutydesk
