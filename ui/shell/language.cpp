#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace dutydesk {

using namespace Qt::StringLiterals;

Language::Language(QObject* parent)
    : QObject(parent)
{
    choose({});
}

std::vector<Language::Choice> Language::choices()
{
    return {{u"en"_s, u"English"_s}, {u"zh_CN"_s, u"简体中文"_s}, {u"zh_TW"_s, u"繁體中文"_s}};
}

void Language::choose(const QString& code)
{
    const QString next = code.isEmpty() ? codeFor(QLocale::system()) : code;
    m_chosen = code;
    if (next == m_code)
        return;
    m_code = next;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const bool english = next == "en"_L1;
    const QLocale system = QLocale::system();
    if (!english)
        QLocale::setDefault(QLocale(next));
    else
        QLocale::setDefault(system.language() == QLocale::English ? system : QLocale(u"en_GB"_s));
    if (m_qt.load("qtbase_"_L1 + next, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too, for its plurals.
    if (m_own.load(":/translations/dutydesk_"_L1 + next))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed();
}

QString Language::codeFor(const QLocale& locale)
{
    if (locale.language() != QLocale::Chinese)
        return u"en"_s;
    return locale.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
}

} // namespace dutydesk
