#include "app/commands/terminal.h"

#include "ui/text/error_text.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace dutydesk {

Terminal::Terminal() : m_output(stdout), m_errors(stderr), m_interactive(isatty(STDIN_FILENO) != 0)
{
    m_output.setEncoding(QStringConverter::Utf8);
    m_errors.setEncoding(QStringConverter::Utf8);
}

Terminal::Terminal(QString* output, QString* errors) : m_output(output), m_errors(errors) {}

void Terminal::print(const QString& line)
{
    m_output << line << Qt::endl;
}

void Terminal::write(const QString& text)
{
    m_output << text << Qt::flush;
}

void Terminal::note(const QString& line)
{
    m_errors << line << Qt::endl;
}

int Terminal::fail(const QString& reason, Exit code)
{
    m_errors << QStringLiteral("dutydesk: ") << reason.simplified() << Qt::endl;
    return static_cast<int>(code);
}

int Terminal::fail(const Error& error, Exit code)
{
    return fail(errorText(error), code);
}

QString Terminal::askPassword(const QString& prompt)
{
    if (!m_interactive)
        return {};
    m_errors << prompt << Qt::flush;
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    const QString typed = QTextStream(stdin).readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    m_errors << Qt::endl;
    return typed;
}

} // namespace dutydesk
