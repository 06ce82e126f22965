#include "core/account/account_service.h"
#include "core/backup/backup_error.h"
#include "core/centre/centre_service.h"
#include "core/journal/journal_service.h"
#include "tests/support/centre_fixture.h"
#include "tests/support/registry.h"
#include "ui/entrance/entrance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/watcher.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

class EmptyPage : public Page
{
public:
    explicit EmptyPage(Shell& shell)
        : Page(QStringLiteral("desk"), shell)
    {
    }
    QString title() const override { return QStringLiteral("Duty desk"); }
    void refresh() override {}
    void changed(const std::vector<RecordRef>& records) override
    {
        told.insert(told.end(), records.begin(), records.end());
    }

    std::vector<RecordRef> told;

protected:
    void retranslate() override {}
};

/// The window on a real database, driven by keys and clicks.
struct Console
{
    explicit Console(CentreFixture& centre)
        : fixture(centre)
        , window(centre.frame.shell(), [this](MainWindow& into) {
            page = new EmptyPage(fixture.frame.shell());
            into.addPage(page);
        })
    {
        window.show();
        window.start();
    }

    template <class T = QWidget>
    T* find(const char* name)
    {
        return window.findChild<T*>(QLatin1StringView(name));
    }
    bool sees(const char* name)
    {
        return QTest::qWaitFor([&] { return find(name) && find(name)->isVisible(); }, 20'000);
    }
    void type(const char* name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->clear();
        // Key events of QtTest know ASCII only; what an input method brings comes whole.
        if (std::ranges::all_of(text, [](QChar sign) { return sign.unicode() < 128; }))
            QTest::keyClicks(field, text);
        else
            field->insert(text);
    }
    void click(const char* name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    bool isIdle()
    {
        return QTest::qWaitFor([&] { return !fixture.frame.shell().background().busy(); }, 20'000);
    }
    QString problem(const char* screen)
    {
        auto* label = find(screen)->findChild<QLabel*>(QStringLiteral("screen.problem"));
        return label->isVisible() ? label->text() : QString();
    }
    void signIn(const QString& name, const QString& password)
    {
        type("signIn.name", name);
        type("signIn.password", password);
        QTest::keyClick(find("signIn.password"), Qt::Key_Return);
    }

    CentreFixture& fixture;
    EmptyPage* page = nullptr;
    MainWindow window;
};

} // namespace

class EntranceTest : public QObject
{
    Q_OBJECT

private:
    /// Liu Yang, a duty manager with an account just opened, at the desk.
    static AccountId enterAsDutyManager(CentreFixture& centre, Console& console, const Actor& keeper)
    {
        Account account;
        account.name = "liuyang";
        account.displayName = "Liu Yang";
        account.post = Post::DutyManager;
        const auto other = centre.otherDesk();
        AccountService& accounts = other->services().accounts;
        const AccountId id = *accounts.open(centre.requestOf(keeper), account, "given to Liu Yang");
        const auto changed = accounts.changePassword("liuyang", "given to Liu Yang", "Liu Yang's own one", centre.frame.now);
        if (!changed || !console.sees("signIn"))
            qFatal("Liu Yang can't sign in.");
        console.signIn(QStringLiteral("liuyang"), QStringLiteral("Liu Yang's own one"));
        if (!console.sees("desk"))
            qFatal("Liu Yang is not at the desk.");
        return id;
    }

private Q_SLOTS:
    void aCentreIsSetUpByKeyboard()
    {
        CentreFixture centre;
        Console console(centre);
        QVERIFY(console.sees("setUp"));
        console.click("setUp.create");
        QVERIFY(console.find<QLabel>("setUp.centreError")->isVisible());
        console.type("setUp.centre", QStringLiteral("East centre 东区"));
        console.find<QComboBox>("setUp.zone")->setCurrentText(QStringLiteral("Asia/Shanghai"));
        console.type("setUp.person", QStringLiteral("周敏"));
        console.type("setUp.account", QStringLiteral("zhoumin"));
        console.type("setUp.password", QStringLiteral("a long enough one"));
        console.type("setUp.repeat", QStringLiteral("another one"));
        QTest::keyClick(console.find("setUp.repeat"), Qt::Key_Return);
        QVERIFY(console.find<QLabel>("setUp.repeatError")->isVisible());
        console.type("setUp.repeat", QStringLiteral("a long enough one"));
        QTest::keyClick(console.find("setUp.repeat"), Qt::Key_Return);
        QVERIFY(console.sees("desk"));
        QCOMPARE(centre.frame.shell().session().zone().id(), QByteArray("Asia/Shanghai"));
        QCOMPARE(centre.frame.shell().session().actor().post, Post::Administrator);
        const auto set = centre.otherDesk();
        const auto kept = set->services().centre.find();
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->name, std::string("East centre 东区"));
    }

    void wrongPasswordsDelayTheNextTry()
    {
        CentreFixture centre;
        centre.setUpCentre();
        Console console(centre);
        QVERIFY(console.sees("signIn"));
        const auto* title = console.find("signIn")->findChild<QLabel*>(QStringLiteral("screen.title"));
        QCOMPARE(title->text(), QStringLiteral("East centre"));
        for (int i = 0; i < 20 && console.find("signIn.enter")->isEnabled(); ++i) {
            console.signIn(QStringLiteral("keeper"), QStringLiteral("wrong"));
            QVERIFY(console.isIdle());
            QVERIFY(!console.problem("signIn").isEmpty());
        }
        QVERIFY(!console.find("signIn.enter")->isEnabled());
        QVERIFY2(console.problem("signIn").contains(QStringLiteral("Next try in")), qPrintable(console.problem("signIn")));
        // Only that account has to wait.
        console.type("signIn.name", QStringLiteral("somebody else"));
        QVERIFY(console.find("signIn.enter")->isEnabled());
        QCOMPARE(console.problem("signIn"), QString());
        centre.frame.now += std::chrono::hours(2);
        QVERIFY(QTest::qWaitFor([&] { return console.find("signIn.enter")->isEnabled(); }, 5000));
        console.signIn(QStringLiteral("keeper"), centre.password);
        QVERIFY(console.sees("desk"));
    }

    void aFirstPasswordHasToBeChanged()
    {
        CentreFixture centre;
        const Actor keeper = centre.setUpCentre();
        Account account;
        account.name = "liuyang";
        account.displayName = "Liu Yang";
        account.post = Post::DutyManager;
        QVERIFY(centre.otherDesk()->services().accounts.open(centre.requestOf(keeper), account, "given to Liu Yang"));
        Console console(centre);
        QVERIFY(console.sees("signIn"));
        console.signIn(QStringLiteral("liuyang"), QStringLiteral("given to Liu Yang"));
        QVERIFY(console.sees("password"));
        console.type("password.new", QStringLiteral("x"));
        console.type("password.repeat", QStringLiteral("x"));
        console.click("password.change");
        QVERIFY(console.isIdle());
        QVERIFY(console.find<QLabel>("password.newError")->isVisible());
        console.type("password.new", QStringLiteral("Liu Yang's own one"));
        console.type("password.repeat", QStringLiteral("Liu Yang's own one"));
        console.click("password.change");
        QVERIFY(console.sees("desk"));
        QCOMPARE(centre.frame.shell().session().actor().post, Post::DutyManager);
    }

    void aLockedWindowOpensWithThePassword()
    {
        CentreFixture centre;
        centre.setUpCentre();
        Console console(centre);
        QVERIFY(console.sees("signIn"));
        console.signIn(QStringLiteral("keeper"), centre.password);
        QVERIFY(console.sees("desk"));
        EmptyPage* const before = console.page;
        centre.frame.shell().session().lock();
        QVERIFY(console.sees("signIn.password"));
        console.type("signIn.password", QStringLiteral("wrong"));
        QTest::keyClick(console.find("signIn.password"), Qt::Key_Return);
        QVERIFY(console.isIdle());
        QVERIFY(!console.page->isVisible());
        console.type("signIn.password", centre.password);
        QTest::keyClick(console.find("signIn.password"), Qt::Key_Return);
        QVERIFY(console.sees("desk"));
        QCOMPARE(console.page, before);
    }

    void whoseAccountIsShutElsewhereIsLockedOutAtOnce()
    {
        CentreFixture centre;
        const Actor keeper = centre.setUpCentre();
        Console console(centre);
        const AccountId id = enterAsDutyManager(centre, console, keeper);
        const auto other = centre.otherDesk();
        QVERIFY(other->services().accounts.setState(centre.requestOf(keeper), id, AccountState::Locked));
        QVERIFY(console.sees("signIn.password"));
        QVERIFY(!centre.frame.shell().session().actor().account);
        QVERIFY(console.find("signIn")->findChild<QLabel*>(QStringLiteral("screen.text"))->text().contains(QStringLiteral("locked")));
        console.type("signIn.password", QStringLiteral("Liu Yang's own one"));
        QTest::keyClick(console.find("signIn.password"), Qt::Key_Return);
        QVERIFY(console.isIdle());
        QVERIFY(console.problem("signIn").contains(QStringLiteral("locked")));
    }

    void whoGetsAnotherPostHasItsRightsAndPagesAtOnce()
    {
        CentreFixture centre;
        const Actor keeper = centre.setUpCentre();
        Console console(centre);
        const AccountId id = enterAsDutyManager(centre, console, keeper);
        const QPointer<EmptyPage> before = console.page;
        const auto other = centre.otherDesk();
        Account account = *other->accounts().find(id);
        account.post = Post::Trainer;
        QVERIFY(other->services().accounts.edit(centre.requestOf(keeper), account));
        Session& session = centre.frame.shell().session();
        QVERIFY(QTest::qWaitFor([&] { return session.actor().post == Post::Trainer; }, 10'000));
        QVERIFY(QTest::qWaitFor([&] { return !before; }, 10'000));
        QVERIFY(console.sees("desk"));
    }

    void whatTheUpkeepCannotDoIsTold()
    {
        CentreFixture centre;
        centre.setUpCentre();
        Console console(centre);
        QVERIFY(console.sees("signIn"));
        console.signIn(QStringLiteral("keeper"), centre.password);
        QVERIFY(console.sees("desk"));
        auto& installation = dynamic_cast<LocalInstallation&>(centre.frame.shell().installation());
        installation.setUpkeep({.backup = makeError(error::backupToolMissing, {{"tool", std::string("pg_dump")}}), .escalation = {}, .departures = {}});
        const Notifications& notices = centre.frame.shell().notifications();
        QVERIFY(QTest::qWaitFor([&] { return !notices.all().empty(); }, 10'000));
        QVERIFY(notices.all().back().text.contains(QStringLiteral("pg_dump")));
        QVERIFY(console.find<QLabel>("status.backup")->text().contains(QStringLiteral("No backup today")));
        // Once, not at every look; and it goes when it is over.
        installation.setUpkeep({});
        QVERIFY(QTest::qWaitFor(
            [&] { return !console.find<QLabel>("status.backup")->text().contains(QStringLiteral("No backup today")); }, 10'000));
        QCOMPARE(notices.all().size(), 1u);
    }

    void aRestoreThatFailsLeavesTheDatabaseWhereItWas()
    {
        CentreFixture centre;
        centre.setUpCentre();
        QVERIFY(!centre.frame.shell().installation().restore("no such backup.db", {}));
        const auto desk = centre.otherDesk();
        QVERIFY(desk);
        const auto kept = desk->services().centre.find();
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->name, std::string("East centre"));
    }

    void aClockThatIsSetBackIsSaidOnce()
    {
        CentreFixture centre;
        centre.setUpCentre();
        Console console(centre);
        QVERIFY(console.sees("signIn"));
        console.signIn(QStringLiteral("keeper"), centre.password);
        QVERIFY(console.sees("desk"));
        QVERIFY(console.isIdle());
        const auto& notices = centre.frame.shell().notifications().all();
        const auto warnings = [&] { return std::ranges::count(notices, Notice::Kind::Warning, &Notice::kind); };
        QCOMPARE(warnings(), 0);
        centre.frame.now = centre.frame.now - std::chrono::hours(1);
        QVERIFY(QTest::qWaitFor([&] { return warnings() == 1; }, 10'000));
        QVERIFY(notices.back().text.contains(QStringLiteral("clock")));
        console.window.show();
        QSignalSpy looked(console.window.findChild<Watcher*>(), &Watcher::looked);
        QVERIFY(QTest::qWaitFor([&] { return looked.size() > 2; }, 10'000));
        QCOMPARE(warnings(), 1);
    }

    void aChangeAtAnotherDeskIsNoticed()
    {
        CentreFixture centre;
        const Actor keeper = centre.setUpCentre();
        Console console(centre);
        QVERIFY(console.sees("signIn"));
        console.signIn(QStringLiteral("keeper"), centre.password);
        QVERIFY(console.sees("desk"));
        QVERIFY(console.isIdle());
        const auto other = centre.otherDesk();
        const auto kept = other->services().centre.find();
        Centre edited = **kept;
        edited.name = "Western centre";
        QVERIFY(other->services().centre.edit(centre.requestOf(keeper), edited));
        QVERIFY(QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(console.page->told, [](const RecordRef& record) { return record.kind == "centre"; });
            },
            10'000));
        QVERIFY(QTest::qWaitFor(
            [&] { return console.find<QLabel>("status.change")->text().contains(QStringLiteral("Zhou Min")); }, 5000));
    }
};

DUTYDESK_TEST(EntranceTest)
#include "entrance_test.moc"
