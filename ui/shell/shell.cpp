#include "ui/shell/shell.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

Shell::Shell(Outside outside)
    : m_outside(std::move(outside))
    , m_session(m_outside.now)
    , m_actions(m_session)
    , m_background([this] { return installation().open(); })
    , m_undo(m_background, m_session, m_notifications)
{
    QObject::connect(&m_language, &Language::changed, &m_theme, [] { Theme::setFontFor(QLocale()); });
    Theme::setFontFor(QLocale());
    m_language.choose(settings().value("language"_L1).toString());
    m_theme.choose(static_cast<Theme::Choice>(settings().value("theme"_L1).toInt()));
}

void Shell::chooseTheme(Theme::Choice choice)
{
    m_theme.choose(choice);
    settings().setValue("theme"_L1, static_cast<int>(choice));
}

void Shell::chooseLanguage(const QString& code)
{
    m_language.choose(code);
    settings().setValue("language"_L1, code);
}

} // namespace dutydesk
