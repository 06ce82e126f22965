#pragma once

#include "core/base/error.h"

#include <QString>
#include <QTextStream>

namespace dutydesk {

/// What a command ends with, for scripts: done, looked and found something wrong, wrongly called.
enum class Exit { Done = 0, Failed = 1, Usage = 2 };

/// Where a command writes: results on one stream, the single line about a failure on the other. UTF-8
/// whatever the locale, so that a file of Chinese output is the same on every machine.
class Terminal
{
public:
    /// Standard output and standard error.
    Terminal();
    /// Two strings, which must outlive it: how tests read what a command says.
    Terminal(QString* output, QString* errors);

    /// One line of the result.
    void print(const QString& line);
    /// The result as it is, without a line end.
    void write(const QString& text);
    /// Something worth knowing that is no failure, on the error stream so that results stay clean.
    void note(const QString& line);

    /// Says why it ends, in one line, and returns the exit code to end with.
    int fail(const QString& reason, Exit code = Exit::Usage);
    int fail(const Error& error, Exit code = Exit::Usage);

    /// Asks for a password without showing it. Empty if there is nobody to ask.
    QString askPassword(const QString& prompt);

private:
    QTextStream m_output;
    QTextStream m_errors;
    bool m_interactive = false;
};

} // namespace dutydesk
