#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace dutydesk {

struct RosterBreach;
struct RosterRelaxation;
struct RosterTask;
struct RosterVerdict;

/// `dutydesk roster …`: `check` judges a roster by its instance, `solve` makes one, `demo` writes a month of the
/// demo centre.
class RosterCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::RosterCommand)

public:
    QString name() const override;
    QString summary() const override;
    void declare(QCommandLineParser& parser) const override;
    bool paints(const QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) override;

private:
    /// "A, day 3: 6 days worked in a row…"; days as the roster's file counts them.
    QString breachText(const RosterTask& task, const RosterBreach& breach) const;
    int demo(const QCommandLineParser& parser, const QStringList& files, Terminal& terminal) const;
    /// What stands in the way of a legal roster, and what gives way in the nearest possible task.
    void explain(const RosterTask& task, const RosterRelaxation& relaxation, Terminal& terminal) const;
    void printBreaches(const RosterTask& task, const RosterVerdict& verdict, Terminal& terminal) const;
    int check(const QStringList& files, Terminal& terminal) const;
    int solve(const QCommandLineParser& parser, const QStringList& files, Terminal& terminal) const;
};

} // namespace dutydesk
