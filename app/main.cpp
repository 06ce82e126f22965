#include "app/commands/command_line.h"
#include "app/console.h"
#include "ui/shell/language.h"

#include <QApplication>

#include <memory>

using namespace dutydesk;

namespace {

/// What `--language` asks for: the words of `--help` depend on it before the rest is understood.
QString languageIn(const QStringList& words)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == option)
            return words.value(i + 1);
        if (words[i].startsWith(option + u'='))
            return words[i].mid(option.size() + 1);
    }
    return {};
}

/// Qt has FreeType darken the stems of CFF fonts, which Chinese ones mostly are: on a dark ground they look bold
/// beside Latin ones. A third of FreeType's own amounts suits both themes.
void lightenStems()
{
    if (!qEnvironmentVariableIsSet("FREETYPE_PROPERTIES"))
        qputenv("FREETYPE_PROPERTIES", "cff:darkening-parameters=500,200,1000,100,1667,50,2333,0");
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("dutydesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUTYDESK_VERSION));
    lightenStems();

    // A window needs another kind of application than a command, and needs a display: which it is, is only
    // known once the command line is read, and reading it needs the first kind for its language.
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    auto language = std::make_unique<Language>();
    language->choose(languageIn(words));
    Terminal terminal;
    CommandLine line(words, terminal);
    if (const auto answered = line.answered())
        return *answered;
    const bool console = !line.command();
    const bool window = console && hasDisplay();
    if (console || line.paints()) {
        language.reset();
        application.reset();
        if (!window)
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
        language = std::make_unique<Language>();
        language->choose(line.language());
    }
    if (console)
        return window ? runConsole(line, terminal) : runWithoutDisplay(terminal);
    return line.run();
}
