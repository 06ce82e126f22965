#pragma once

#include "app/commands/command_line.h"

#include <paths.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace dutydesk::test {

/// What a command said and how it ended.
struct Said
{
    int exit = -1;
    QString output;
    QString errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    bool isOneLine() const { return errors.count(QLatin1Char('\n')) == 1; }
};

/// To the command line `words`, without the program's own name, in this process.
inline Said saidTo(const QStringList& words)
{
    Said said;
    Terminal terminal(&said.output, &said.errors);
    CommandLine line(QStringList{QStringLiteral("dutydesk")} + words, terminal);
    said.exit = line.answered() ? *line.answered() : line.run();
    return said;
}

/// The same by the program itself, in a process of its own and in English.
inline Said saidByProgram(const QStringList& words)
{
    QProcess program;
    // Without it Qt complains on the stream that is looked at here.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QTemporaryDir runtime;
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DUTYDESK_PROGRAM), QStringList{QStringLiteral("--language"), QStringLiteral("en")} + words);
    program.waitForFinished(300'000);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace dutydesk::test
