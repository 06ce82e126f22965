#pragma once

#include "app/commands/terminal.h"

#include <QCommandLineParser>
#include <QString>

namespace dutydesk {

/// The options that every command and the console understand.
struct CommonOptions
{
    /// A file or "postgresql://user@host:port/name"; empty for the default one.
    QString database;
    /// Who signs in, for commands that read or write a centre; empty if not given.
    QString user;
    QString passwordFile;
};

/// Something that runs without a window: `dutydesk NAME …`. One class per command; listed in
/// `commands()`. A wrong call ends with exit code 2 and one line.
class Command
{
public:
    virtual ~Command() = default;

    /// The word on the command line.
    virtual QString name() const = 0;
    /// One sentence for `--help`.
    virtual QString summary() const = 0;
    /// Adds the command's own options and names its positional arguments.
    virtual void declare(QCommandLineParser& parser) const = 0;
    /// True if what the command line asks for is painted, which needs a QApplication (offscreen) instead of a
    /// QCoreApplication.
    virtual bool paints(const QCommandLineParser&) const { return false; }

    /// Does it. The parser has read the command line; the returned number is the exit code.
    virtual int run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal) = 0;
};

} // namespace dutydesk
