#include "app/commands/command_line.h"

#include <QApplication>

namespace {

QStringList wordsOf(int argc, char* argv[])
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("dutydesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUTYDESK_VERSION));

    dutydesk::Terminal terminal;
    dutydesk::CommandLine line(wordsOf(argc, argv), terminal);
    if (const auto answered = line.answered())
        return *answered;
    if (line.command() && line.command()->paints()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        return line.run();
    }
    QCoreApplication application(argc, argv);
    return line.command() ? line.run() : terminal.fail(dutydesk::CommandLine::tr("Name a command."));
}
