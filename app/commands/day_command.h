#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace dutydesk {

/// `dutydesk day`: the duty sheet of a date, as text or JSON, from the centre's database or straight from
/// a file of calls.
class DayCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::DayCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;
};

} // namespace dutydesk
