#include "tests/support/registry.h"
#include "tests/support/shell_fixture.h"
#include "ui/pages.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

/// Every text in brackets: what has none was not translated anew.
class Brackets : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
    bool isEmpty() const override { return false; }
};

/// Names and numbers are the same in all languages.
bool needsTranslation(const QString& text)
{
    static const QStringList same = {QStringLiteral("Dutydesk"), QStringLiteral("English"), QStringLiteral("简体中文"),
                                     QStringLiteral("繁體中文"), QStringLiteral("Zhou Min")};
    static const QRegularExpression letter(QStringLiteral("\\p{L}{2}"));
    return text.contains(letter) && !same.contains(text) && !text.startsWith(u'/');
}

QStringList untranslated(const QWidget& window)
{
    QStringList found;
    const auto look = [&](const QWidget* widget, const QString& text) {
        if (needsTranslation(text) && !text.contains(u'⟦'))
            found << QStringLiteral("%1 %2: %3").arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(), text);
    };
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible())
            look(label, label->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            look(button, button->text());
    }
    for (const QLineEdit* edit : window.findChildren<QLineEdit*>()) {
        if (edit->isVisible())
            look(edit, edit->placeholderText());
    }
    for (const QListWidget* list : window.findChildren<QListWidget*>()) {
        for (int i = 0; list->isVisible() && i < list->count(); ++i)
            look(list, list->item(i)->text());
    }
    return found;
}

} // namespace

/// Switching the language changes each text that is on the screen, on every page and every way in.
class RetranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage()
    {
        ShellFixture fixture;
        fixture.signIn();
        MainWindow window(fixture.shell(), [&](MainWindow& into) { addPages(into, fixture.shell()); });
        window.show();
        window.start();
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        for (Page* page : window.shownPages()) {
            QCoreApplication::removeTranslator(&brackets);
            window.openPage(page->id());
            QTRY_VERIFY(!fixture.shell().background().busy());
            QCoreApplication::installTranslator(&brackets);
            QCoreApplication::processEvents();
            const QStringList found = untranslated(window);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        }
        QCoreApplication::removeTranslator(&brackets);
    }

    void everySectionOfTheSettings()
    {
        ShellFixture fixture;
        fixture.signIn();
        MainWindow window(fixture.shell(), [&](MainWindow& into) { into.addPage(new SettingsPage(fixture.shell())); });
        window.show();
        window.start();
        auto* sections = window.findChild<QListWidget*>(QStringLiteral("settings.sections"));
        Brackets brackets;
        for (int i = 0; i < sections->count(); ++i) {
            sections->setCurrentRow(i);
            QTRY_VERIFY(!fixture.shell().background().busy());
            QCoreApplication::installTranslator(&brackets);
            QCoreApplication::processEvents();
            const QStringList found = untranslated(window);
            QCoreApplication::removeTranslator(&brackets);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        }
    }

    void everyWayIn()
    {
        auto installation = std::make_unique<ScriptedInstallation>();
        ScriptedInstallation& scripted = *installation;
        ShellFixture fixture(std::move(installation));
        MainWindow window(fixture.shell(), [](MainWindow&) {});
        window.show();
        Brackets brackets;
        const auto check = [&](const char* screen) {
            auto* shown = window.findChild<QWidget*>(QLatin1StringView(screen));
            QTRY_VERIFY(shown->isVisible());
            QTRY_VERIFY(!fixture.shell().background().busy());
            QCoreApplication::installTranslator(&brackets);
            QCoreApplication::processEvents();
            const QStringList found = untranslated(window);
            QCoreApplication::removeTranslator(&brackets);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        };
        window.start();
        check("welcome");
        scripted.standing = Installation::Standing::Empty;
        window.start();
        check("setUp");
        for (const ErrorCode code : {error::storageNewer, error::storageNotDatabase, error::storageReadOnly,
                                     error::storageCorrupted, error::storageBusy, error::storageFull,
                                     error::storageConnectionLost, error::storageFailed}) {
            scripted.standing = makeError(code, {{"place", std::string("/somewhere")}});
            window.start();
            check("database");
        }
    }

    void languagesAreSwitchedWhileRunning()
    {
        ShellFixture fixture;
        Language& language = fixture.shell().language();
        for (const Language::Choice& choice : Language::choices()) {
            fixture.shell().chooseLanguage(choice.code);
            QCOMPARE(language.code(), choice.code);
            QCOMPARE(fixture.shell().settings().value(QStringLiteral("language")).toString(), choice.code);
        }
        QCOMPARE(Language::codeFor(QLocale(QStringLiteral("zh_HK"))), QStringLiteral("zh_TW"));
        QCOMPARE(Language::codeFor(QLocale(QStringLiteral("zh_SG"))), QStringLiteral("zh_CN"));
        QCOMPARE(Language::codeFor(QLocale(QStringLiteral("de_DE"))), QStringLiteral("en"));
        fixture.shell().chooseLanguage(QStringLiteral("en"));
    }

    void themesChangeEveryColour()
    {
        ShellFixture fixture;
        fixture.shell().chooseTheme(Theme::Choice::Light);
        const QColor light = themeColour(Role::Card);
        QVERIFY(!themeIsDark());
        fixture.shell().chooseTheme(Theme::Choice::Dark);
        QVERIFY(themeIsDark());
        QVERIFY(themeColour(Role::Card) != light);
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        fixture.shell().chooseTheme(Theme::Choice::Light);
        QVERIFY(!qApp->styleSheet().contains(u'@'));
    }

    /// WCAG AA for small text.
    void textIsReadableInBothThemes()
    {
        const auto luminance = [](const QColor& colour) {
            const auto part = [](float value) {
                return value <= 0.03928F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
            };
            return 0.2126F * part(colour.redF()) + 0.7152F * part(colour.greenF()) + 0.0722F * part(colour.blueF());
        };
        const auto contrast = [&](Role text, Role behind) {
            const float one = luminance(themeColour(text));
            const float other = luminance(themeColour(behind));
            return (std::max(one, other) + 0.05F) / (std::min(one, other) + 0.05F);
        };
        ShellFixture fixture;
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            fixture.shell().chooseTheme(choice);
            for (const auto& [text, behind] : std::initializer_list<std::pair<Role, Role>>{
                     {Role::Text, Role::Card}, {Role::Text, Role::Window}, {Role::Text, Role::Selected},
                     {Role::Muted, Role::Card}, {Role::Muted, Role::Window}, {Role::Link, Role::Card},
                     {Role::OnAccent, Role::Accent}, {Role::NavigationText, Role::Navigation}, {Role::Good, Role::GoodSoft},
                     {Role::Warn, Role::WarnSoft}, {Role::Bad, Role::BadSoft}, {Role::Info, Role::InfoSoft},
                     {Role::Plain, Role::PlainSoft}, {Role::Good, Role::Card}, {Role::Warn, Role::Card},
                     {Role::Bad, Role::Card}}) {
                const float ratio = contrast(text, behind);
                QVERIFY2(ratio >= 4.5F, qPrintable(QStringLiteral("%1 on %2: %3")
                                                       .arg(static_cast<int>(text))
                                                       .arg(static_cast<int>(behind))
                                                       .arg(static_cast<double>(ratio))));
            }
        }
        fixture.shell().chooseTheme(Theme::Choice::Light);
    }
};

DUTYDESK_TEST(RetranslationTest)
#include "retranslation_test.moc"
