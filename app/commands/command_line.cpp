#include "app/commands/command_line.h"

#include "app/commands/check_command.h"
#include "app/commands/day_command.h"
#include "app/commands/demo_command.h"
#include "app/commands/forecast_command.h"
#include "app/commands/import_command.h"
#include "app/commands/roster_command.h"
#include "app/commands/staff_command.h"
#include "app/commands/tour_command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

constexpr int exitUsage = static_cast<int>(Exit::Usage);

bool isOneOf(const QString& word, const QStringList& words)
{
    return word.isEmpty() || words.contains(word);
}

} // namespace

std::vector<std::unique_ptr<Command>> commands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(std::make_unique<DayCommand>());
    all.push_back(std::make_unique<ForecastCommand>());
    all.push_back(std::make_unique<StaffCommand>());
    all.push_back(std::make_unique<ImportCommand>());
    all.push_back(std::make_unique<RosterCommand>());
    all.push_back(std::make_unique<CheckCommand>());
    all.push_back(std::make_unique<DemoCommand>());
    all.push_back(std::make_unique<TourCommand>());
    return all;
}

CommandLine::CommandLine(const QStringList& arguments, Terminal& terminal) : m_terminal(terminal)
{
    declareCommon();
    if (!understand(arguments)) {
        m_answered = exitUsage;
        return;
    }
    if (m_parser.isSet(u"help"_s)) {
        m_terminal.write(m_command ? m_parser.helpText() : help());
        m_answered = 0;
    } else if (m_parser.isSet(u"version"_s)) {
        m_terminal.print(u"dutydesk " DUTYDESK_VERSION ""_s);
        m_answered = 0;
    }
}

void CommandLine::declareCommon()
{
    m_parser.addOptions({
        {{u"h"_s, u"help"_s}, tr("Shows this text.")},
        {{u"v"_s, u"version"_s}, tr("Shows the version.")},
        {u"database"_s, tr("The centre's database: FILE or postgresql://user@host:port/name."), tr("DATABASE")},
        {u"user"_s, tr("Signs in as this account."), tr("NAME")},
        {u"password-file"_s, tr("Reads the account's password from the first line of FILE."), tr("FILE")},
        {u"language"_s, tr("en, zh_CN or zh_TW; otherwise the system's."), tr("LANGUAGE")},
        {u"theme"_s, tr("light or dark."), tr("THEME")},
    });
    QCommandLineOption measure(u"measure-start"_s);
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    m_parser.addOption(measure);
}

bool CommandLine::understand(const QStringList& arguments)
{
    // First only as far as the command's name: what follows it is for the command's own options to say.
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    bool readable = m_parser.parse(arguments);
    QStringList rest = arguments;
    if (const QStringList words = m_parser.positionalArguments(); readable && !words.isEmpty()) {
        auto all = commands();
        const auto found = std::ranges::find_if(all, [&](const auto& one) { return one->name() == words.first(); });
        if (found == all.end()) {
            m_terminal.fail(tr("There is no command “%1”; dutydesk --help lists them.").arg(words.first()));
            return false;
        }
        m_command = std::move(*found);
        m_parser.setApplicationDescription(m_command->summary());
        m_parser.addPositionalArgument(m_command->name(), {}, m_command->name());
        m_command->declare(m_parser);
        m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
        rest.removeAt(arguments.size() - words.size());
        readable = m_parser.parse(rest);
    }
    if (!readable) {
        m_terminal.fail(m_parser.errorText());
        return false;
    }
    if (!isOneOf(language(), {u"en"_s, u"zh_CN"_s, u"zh_TW"_s})) {
        m_terminal.fail(tr("The language must be en, zh_CN or zh_TW, not “%1”.").arg(language()));
        return false;
    }
    if (!isOneOf(theme(), {u"light"_s, u"dark"_s})) {
        m_terminal.fail(tr("The theme must be light or dark, not “%1”.").arg(theme()));
        return false;
    }
    m_common = {m_parser.value(u"database"_s), m_parser.value(u"user"_s), m_parser.value(u"password-file"_s)};
    return true;
}

QString CommandLine::language() const
{
    return m_parser.value(u"language"_s);
}

QString CommandLine::theme() const
{
    return m_parser.value(u"theme"_s);
}

bool CommandLine::measuresStart() const
{
    return m_parser.isSet(u"measure-start"_s);
}

bool CommandLine::paints() const
{
    return m_command && m_command->paints(m_parser);
}

int CommandLine::run()
{
    return m_command->run(m_parser, m_common, m_terminal);
}

QString CommandLine::help() const
{
    QString text = tr("Usage: dutydesk [options] [command]\n\nWithout a command it opens the console.\n\nCommands:\n");
    for (const auto& one : commands())
        text += u"  %1 %2\n"_s.arg(one->name(), -10).arg(one->summary());
    text += u'\n';
    const QString options = m_parser.helpText();
    return text + options.mid(options.indexOf(u'\n') + 1).trimmed() + u'\n';
}

} // namespace dutydesk
