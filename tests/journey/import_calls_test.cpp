#include "app/installation.h"
#include "tests/support/centre_file.h"
#include "tests/support/registry.h"
#include "tests/support/shell_fixture.h"
#include "ui/pages.h"
#include "ui/shell/main_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

/// Long enough for a password hash on a busy machine.
constexpr int patience = 60'000;

/// The real window on the centre's database, worked by keys and clicks.
class Desk
{
public:
    explicit Desk(const CentreFile& centre)
        : m_fixture(std::make_unique<LocalInstallation>(*Wiring::load(), *DatabaseLocation::parse(centre.database())))
        , m_window(m_fixture.shell(), [this](MainWindow& window) { addPages(window, m_fixture.shell()); })
    {
        m_fixture.now = systemNow();
        m_window.resize(1440, 900);
        m_window.show();
        m_window.start();
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        Widget* found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = m_window.findChild<Widget*>(name)) && found->isVisible(); }, patience))
            qWarning("no visible %s", qPrintable(name));
        return found;
    }

    void click(const QString& name)
    {
        auto* widget = find<QWidget>(name);
        QVERIFY(widget);
        QVERIFY(QTest::qWaitFor([&] { return widget->isEnabled(); }, patience));
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    void signIn()
    {
        QTest::keyClicks(find<QLineEdit>(u"signIn.name"_s), QString::fromLatin1(CentreFile::login));
        QTest::keyClicks(find<QLineEdit>(u"signIn.password"_s), QString::fromLatin1(CentreFile::password));
        QTest::keyClick(find<QLineEdit>(u"signIn.password"_s), Qt::Key_Return);
    }

    /// Settings, section Calls.
    void openCalls()
    {
        click(u"navigation.settings"_s);
        auto* sections = find<QListWidget>(u"settings.sections"_s);
        QVERIFY(sections);
        for (int row = 0; row < sections->count(); ++row) {
            if (sections->item(row)->data(Qt::UserRole).toString() == u"calls"_s)
                QTest::mouseClick(sections->viewport(), Qt::LeftButton, {}, sections->visualItemRect(sections->item(row)).center());
        }
        QVERIFY(find<QPushButton>(u"calls.import"_s));
    }

    /// Presses Import… and answers the file dialog.
    void importFile(const QString& path)
    {
        m_fixture.prompts->paths.push_back(path);
        click(u"calls.import"_s);
        QVERIFY(find<QDialog>(u"import"_s));
    }

    bool dialogGoes()
    {
        return QTest::qWaitFor([&] { return !m_window.findChild<QDialog*>(u"import"_s); }, patience);
    }

    /// A picture of the dialog or the window where DUTYDESK_SHOTS names a folder.
    void shot(const QString& name)
    {
        const QString folder = qEnvironmentVariable("DUTYDESK_SHOTS");
        if (folder.isEmpty())
            return;
        // What was just added is laid out first.
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
        QWidget* dialog = m_window.findChild<QDialog*>(u"import"_s);
        (dialog ? dialog : &m_window)->grab().save(folder + u'/' + name + u".png"_s);
    }

    ShellFixture& fixture() { return m_fixture; }

private:
    ShellFixture m_fixture;
    MainWindow m_window;
};

} // namespace

class ImportCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileWithAWrongRowIsImportedWithoutItAndAnotherProcessSeesIt()
    {
        const CentreFile centre;
        QByteArray text("when,来电量\n");
        for (int i = 0; i < 12; ++i)
            text += "2026-03-02 07:" + QByteArray::number(i * 5).rightJustified(2, '0') + "," + QByteArray::number(100 + i) + "\n";
        const QString good = centre.write(u"good.csv"_s, text);
        const QString bad = centre.write(u"bad.csv"_s, text + "2026-03-02 08:00,many\n2026-03-02 08:05,-3\n");

        Desk desk(centre);
        desk.signIn();
        desk.openCalls();
        desk.shot(u"empty"_s);
        desk.importFile(bad);

        // The heading "when" is none that is known: the user says which column the time is in.
        auto* time = desk.find<QComboBox>(u"import.column.timestamp"_s);
        QVERIFY(QTest::qWaitFor([&] { return time->isEnabled() && time->count() == 3; }, patience));
        auto* go = desk.find<QPushButton>(u"import.go"_s);
        QVERIFY(!go->isEnabled());
        desk.shot(u"unmapped"_s);
        time->setFocus();
        QTest::keyClick(time, Qt::Key_Down);

        auto* findings = desk.find<QTableWidget>(u"import.findings"_s);
        QVERIFY(findings);
        QVERIFY(QTest::qWaitFor([&] { return findings->rowCount() == 2; }, patience));
        QCOMPARE(findings->item(0, 0)->text(), u"14"_s);
        QCOMPARE(findings->item(0, 2)->text(), u"many"_s);
        QVERIFY(!go->isEnabled());
        desk.shot(u"findings"_s);
        auto* skip = desk.find<QCheckBox>(u"import.skip"_s);
        QTest::keyClick(skip, Qt::Key_Space);
        QVERIFY(skip->isChecked());
        desk.click(u"import.go"_s);
        QVERIFY(desk.dialogGoes());
        QVERIFY(QTest::qWaitFor([&] { return !desk.fixture().shell().notifications().all().empty(); }, patience));
        desk.shot(u"imported"_s);

        const auto seen = centre.run({u"import"_s, u"calls"_s, centre.write(u"again.csv"_s, QByteArray(text).replace("when", "time"))});
        QCOMPARE(seen.errors, QString());
        QVERIFY(seen.output.contains(u"known already"_s));
        QCOMPARE(centre.run({u"check"_s}, false).exit, 0);

        // A value changed: it has to be confirmed.
        centre.write(u"good.csv"_s, QByteArray(text).replace("when", "time").replace(",105\n", ",505\n"));
        desk.importFile(good);
        auto* changes = desk.find<QTableWidget>(u"import.changes"_s);
        QVERIFY(changes);
        QVERIFY(QTest::qWaitFor([&] { return changes->rowCount() == 1; }, patience));
        go = desk.find<QPushButton>(u"import.go"_s);
        QVERIFY(!go->isEnabled());
        desk.shot(u"changes"_s);
        QTest::keyClick(desk.find<QCheckBox>(u"import.confirm"_s), Qt::Key_Space);
        desk.click(u"import.go"_s);
        QVERIFY(desk.dialogGoes());
        const auto told = [&] {
            QStringList texts;
            for (const Notice& notice : desk.fixture().shell().notifications().all())
                texts << notice.text;
            return texts.join(u'|');
        };
        QVERIFY2(QTest::qWaitFor([&] { return told().contains(u"1 corrected"_s); }, 20'000), qPrintable(told()));
        const auto corrected = centre.run({u"import"_s, u"calls"_s, good});
        QVERIFY2(corrected.output.contains(u"known already"_s), qPrintable(corrected.output + corrected.errors));
    }
};

DUTYDESK_TEST(ImportCallsTest)

} // namespace dutydesk::test

#include "import_calls_test.moc"
