#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace dutydesk {

/// All commands, in the order of `--help`.
std::vector<std::unique_ptr<Command>> commands();

/// Reads the command line before any application object exists, since which kind is needed depends on
/// it. `--help`, `--version` and wrong calls are answered at once.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CommandLine)

public:
    /// `arguments` begins with the program's name, as QCoreApplication has it.
    CommandLine(const QStringList& arguments, Terminal& terminal);

    /// The exit code if nothing is left to do.
    std::optional<int> answered() const { return m_answered; }
    /// The command to run, or none: the console.
    Command* command() const { return m_command.get(); }
    const CommonOptions& common() const { return m_common; }
    /// "en", "zh_CN", "zh_TW", or empty to follow the system.
    QString language() const;
    /// "light", "dark", or empty to use what was chosen last.
    QString theme() const;
    /// Hidden option of the benchmarks: the console ends once its first page is filled, and says when.
    bool measuresStart() const;

    /// Whether the command paints something and needs a QApplication.
    bool paints() const;
    /// Runs the command. Needs the application object.
    int run();

private:
    void declareCommon();
    bool understand(const QStringList& arguments);
    QString help() const;

    Terminal& m_terminal;
    QCommandLineParser m_parser;
    std::unique_ptr<Command> m_command;
    CommonOptions m_common;
    std::optional<int> m_answered;
};

} // namespace dutydesk
