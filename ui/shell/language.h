#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <vector>

namespace dutydesk {

/// The language of the window, switched while it runs: Qt then sends every widget a LanguageChange.
/// Also the default locale, so that numbers and dates follow.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);

    /// "en", "zh_CN", "zh_TW", with each language's own name.
    struct Choice
    {
        QString code;
        QString name;
    };
    static std::vector<Choice> choices();

    /// One of the codes, or empty to follow the system.
    void choose(const QString& code);
    /// What was chosen; empty while following the system.
    const QString& chosen() const { return m_chosen; }
    /// The code in use.
    const QString& code() const { return m_code; }
    QLocale locale() const { return QLocale(); }

    /// The code that fits a locale best: Taiwan, Hong Kong, Macau and Hant read 繁體, other Chinese 简体.
    static QString codeFor(const QLocale& locale);

Q_SIGNALS:
    void changed();

private:
    QString m_chosen;
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace dutydesk
