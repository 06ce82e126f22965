#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace dutydesk {

struct RosterBreach;
struct RosterTask;

/// `dutydesk roster check INSTANCE FILE`: judges a roster by its instance.
class RosterCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RosterCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;

private:
    /// "A, day 3: 6 days worked in a row…"; days as the roster's file counts them.
    QString breachText(const RosterTask& task, const RosterBreach& breach) const;
    int check(const QStringList& files, Terminal& terminal) const;
};

} // namespace dutydesk
