#include "app/installation.h"
#include "tests/support/registry.h"
#include "tests/support/shell_fixture.h"
#include "tests/support/witness.h"
#include "ui/pages.h"
#include "ui/shell/main_window.h"

#include <paths.h>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

/// Long enough for a password hash on a busy machine.
constexpr int patience = 60'000;

/// A person at a keyboard without a mouse: keys go to whatever has the focus.
class Keyboard
{
public:
    explicit Keyboard(MainWindow& window) : m_window(window) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(target(), key, modifiers); }

    /// Presses Tab until that field or button has the focus.
    bool goTo(const QString& name)
    {
        if (!QTest::qWaitFor([&] { return isShown(name); }, patience))
            return false;
        for (int presses = 0; presses < 40; ++presses) {
            if (QWidget* focus = QApplication::focusWidget(); focus && focus->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    void type(const QString& text)
    {
        for (const uint sign : text.toUcs4()) {
            QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown,
                                QString::fromUcs4(reinterpret_cast<const char32_t*>(&sign), 1), Qt::NoModifier);
        }
    }

    bool fill(const QString& name, const QString& text)
    {
        if (!goTo(name))
            return false;
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        return true;
    }

    bool isShown(const QString& name) const
    {
        const auto* widget = m_window.findChild<QWidget*>(name);
        return widget && widget->isVisible();
    }

private:
    QWidget* target() const
    {
        QWidget* focus = QApplication::focusWidget();
        return focus ? focus : &m_window;
    }

    MainWindow& m_window;
};

} // namespace

/// A centre is set up at the first start, by keys alone, and another process finds it in the database.
class SetUpJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStartToASignedInAdministrator()
    {
        // A computer on which Dutydesk was never started.
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        QStandardPaths::setTestModeEnabled(false); // which would have one folder for all runs
        const QString password = u"correct horse; 'battery'"_s;

        ShellFixture fixture(std::make_unique<LocalInstallation>(*Wiring::load(), std::nullopt));
        fixture.now = systemNow();
        MainWindow window(fixture.shell(), [&](MainWindow& into) { addPages(into, fixture.shell()); });
        window.show();
        QApplication::setActiveWindow(&window);
        window.start();
        Keyboard keys(window);

        QVERIFY(keys.goTo(u"welcome.own"_s));
        keys.press(Qt::Key_Space);
        QVERIFY(keys.fill(u"setUp.centre"_s, u"城东客服中心 ☎ \"East\"; DROP TABLE centre"_s));
        QVERIFY(keys.fill(u"setUp.zone"_s, u"Asia/Shanghai"_s));
        keys.press(Qt::Key_Escape); // the list of proposals
        QVERIFY(keys.fill(u"setUp.person"_s, u"周敏"_s));
        QVERIFY(keys.fill(u"setUp.account"_s, u"zhoumin"_s));
        QVERIFY(keys.fill(u"setUp.password"_s, password));
        QVERIFY(keys.fill(u"setUp.repeat"_s, u"something else"_s));
        keys.press(Qt::Key_Return);
        QVERIFY(keys.isShown(u"setUp.repeatError"_s));
        QVERIFY(!QFile::exists(ownDatabase().name));
        QVERIFY(keys.fill(u"setUp.repeat"_s, password));
        QVERIFY(keys.goTo(u"setUp.create"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shell().session().state() == Session::State::SignedIn, patience);
        QTRY_VERIFY_WITH_TIMEOUT(keys.isShown(u"desk"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.shell().background().busy(), patience);

        const auto told = witness(u"centre_witness"_s, ownDatabase().name);
        QVERIFY(!told.empty());
        QCOMPARE(told.at(u"name"_s), u"城东客服中心 ☎ \"East\"; DROP TABLE centre"_s);
        QCOMPARE(told.at(u"zone"_s), u"Asia/Shanghai"_s);
        QCOMPARE(told.at(u"language"_s), u"en"_s);
        QCOMPARE(told.at(u"demo"_s), u"no"_s);
        QCOMPARE(told.at(u"accounts"_s), u"zhoumin:周敏:administrator "_s);
        QVERIFY(told.at(u"journal"_s).contains(u"centre.set-up"_s));

        // The password opens the centre to another program, and no other one does.
        const auto tries = [&](const QString& secret) {
            QFile file(home.filePath(u"password"_s));
            if (!file.open(QIODevice::WriteOnly))
                return -1;
            file.write(secret.toUtf8() + '\n');
            file.close();
            QFile calls(home.filePath(u"calls.csv"_s));
            if (!calls.open(QIODevice::WriteOnly))
                return -1;
            calls.write("timestamp,calls\n2026-03-02 07:00,10\n2026-03-02 07:30,12\n");
            calls.close();
            QProcess program;
            program.start(QStringLiteral(DUTYDESK_PROGRAM),
                          {u"import"_s, u"calls"_s, calls.fileName(), u"--database"_s, ownDatabase().name, u"--user"_s,
                           u"zhoumin"_s, u"--password-file"_s, file.fileName()});
            return program.waitForFinished(patience) ? program.exitCode() : -1;
        };
        QVERIFY(tries(u"a wrong one"_s) > 0);
        QCOMPARE(tries(password), 0);

        // Signed out and in again in the same window.
        keys.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(keys.fill(u"signIn.name"_s, u"zhoumin"_s));
        QVERIFY(keys.fill(u"signIn.password"_s, password));
        keys.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shell().session().state() == Session::State::SignedIn, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.shell().background().busy(), patience);
    }
};

DUTYDESK_TEST(SetUpJourneyTest)

} // namespace dutydesk::test

#include "set_up_journey_test.moc"
