#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace dutydesk {

/// `dutydesk demo --out FILE --seed N`: writes the demo centre into a new database.
class DemoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::DemoCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;
};

} // namespace dutydesk
