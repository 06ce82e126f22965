#include "tests/support/registry.h"
#include "tests/support/shell_fixture.h"
#include "ui/entrance/entrance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/overlay.h"
#include "ui/shell/status_watch.h"
#include "ui/text/value_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <semaphore>

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

/// A page that only counts what the window does with it.
class SamplePage : public Page
{
public:
    SamplePage(const QString& id, QString english, Shell& shell)
        : Page(id, shell)
        , m_english(std::move(english))
    {
        shell.actions().add({.id = id + QStringLiteral(".new"),
                             .page = id,
                             .text = [name = m_english] { return QStringLiteral("New in %1").arg(name); },
                             .shortcut = Qt::Key_N,
                             .permission = Action::TicketReceive},
                            this, [this] { ++made; });
    }

    QString title() const override { return m_english; }
    void refresh() override { ++refreshed; }
    void changed(const std::vector<RecordRef>&) override { ++told; }
    bool open(const RecordRef& record) override { return record.kind == id().toStdString(); }
    std::vector<PagePart> parts() const override { return {{QStringLiteral("shelf"), QStringLiteral("Shelf of %1").arg(m_english)}}; }
    void openPart(const QString& part) override { openedPart = part; }
    QString hint() const override { return QStringLiteral("Arrows read %1").arg(m_english); }
    QString searchPrompt() const override { return searchable ? QStringLiteral("Word") : QString(); }
    void search(const QString& text) override { sought = text; }
    bool mayLeave() override { return leavable; }
    std::vector<QAction*> buttons() const override { return {shell().actions().find(id() + QStringLiteral(".new"))}; }
    using Page::setChips;
    using Page::chooseChip;

    int refreshed = 0;
    int told = 0;
    int made = 0;
    bool searchable = false;
    bool leavable = true;
    QString sought;
    QString openedPart;

protected:
    void retranslate() override {}

private:
    QString m_english;
};

class SlowFinder : public Finder
{
public:
    QString heading() const override { return QStringLiteral("Tickets"); }
    void find(const QString& text, std::function<void(std::vector<Found>)> give) override
    {
        asked << text;
        gives.push_back(std::move(give));
    }

    QStringList asked;
    std::vector<std::function<void(std::vector<Found>)>> gives;
};

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT

private:
    /// A window with two sample pages in which somebody is signed in.
    struct Desk
    {
        explicit Desk(Post post = Post::DutyManager)
        {
            fixture.signIn(post);
            window = std::make_unique<MainWindow>(fixture.shell(), [this](MainWindow& into) {
                first = new SamplePage(QStringLiteral("desk"), QStringLiteral("Duty desk"), fixture.shell());
                second = new SamplePage(QStringLiteral("tickets"), QStringLiteral("Tickets"), fixture.shell());
                second->searchable = true;
                into.addPage(first);
                into.addPage(second);
            });
            window->show();
            window->start();
            window->activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
        }

        QWidget* find(const char* name) { return window->findChild<QWidget*>(QLatin1StringView(name)); }
        template <class T>
        T* find(const char* name)
        {
            return window->findChild<T*>(QLatin1StringView(name));
        }

        ShellFixture fixture;
        SamplePage* first = nullptr;
        SamplePage* second = nullptr;
        std::unique_ptr<MainWindow> window;
    };

private Q_SLOTS:
    void pagesAreReachedByKeyboard()
    {
        Desk desk;
        QCOMPARE(desk.window->currentPage(), desk.first);
        QCOMPARE(desk.first->refreshed, 1);
        QCOMPARE(desk.second->refreshed, 0);
        QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.window->currentPage(), desk.second);
        QCOMPARE(desk.second->refreshed, 1);
        QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.window->currentPage(), desk.first);
        QCOMPARE(desk.first->refreshed, 1);
        QTest::keyClick(desk.find("navigation.tickets"), Qt::Key_Space);
        QCOMPARE(desk.window->currentPage(), desk.second);
    }

    void aHiddenScreenTakesNoFocus()
    {
        Desk desk;
        // The database that can't be reached is no reason for the way in, out of sight, to ask for a key.
        QTRY_VERIFY(!desk.fixture.shell().background().busy(Lane::Read));
        QCOMPARE(desk.window->focusWidget(), desk.first);
    }

    void aClickInTheTopBarLeavesTheKeysToThePage()
    {
        Desk desk;
        QTest::mouseClick(desk.find("button.desk.new"), Qt::LeftButton);
        QCOMPARE(desk.first->made, 1);
        QTRY_VERIFY(desk.window->isActiveWindow());
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_N);
        QCOMPARE(desk.first->made, 2);
    }

    void returnOpensTheDemoOnTheFirstStart()
    {
        ShellFixture fixture;
        MainWindow window(fixture.shell(), [](MainWindow&) {});
        window.show();
        window.start();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* open = window.findChild<QPushButton*>(QStringLiteral("welcome.look"));
        QTRY_VERIFY(open->hasFocus());
        QTest::keyClick(open, Qt::Key_Return);
        auto* cancel = window.findChild<QPushButton*>(QStringLiteral("welcome.cancel"));
        QTRY_VERIFY(cancel->isVisible());
        QVERIFY(cancel->hasFocus());
        QTest::keyClick(cancel, Qt::Key_Space);
        QTRY_VERIFY(!cancel->isVisible());
    }

    void pagesWithUnsavedWorkAreNotLeft()
    {
        Desk desk;
        desk.first->leavable = false;
        QTest::mouseClick(desk.find("navigation.tickets"), Qt::LeftButton);
        QCOMPARE(desk.window->currentPage(), desk.first);
        QVERIFY(desk.find<NavigationButton>("navigation.desk")->isChecked());
        QVERIFY(!desk.window->close());
        desk.first->leavable = true;
    }

    void badgesAndChipsAreShown()
    {
        Desk desk;
        Q_EMIT desk.second->badgeChanged(3, true);
        QCOMPARE(desk.find<NavigationButton>("navigation.tickets")->badge(), 3);
        desk.first->setChips({{QStringLiteral("all"), QStringLiteral("All"), 12}, {QStringLiteral("mine"), QStringLiteral("Mine")}});
        QCOMPARE(desk.find<QPushButton>("chip.all")->text(), QStringLiteral("All 12"));
        QTest::mouseClick(desk.find("chip.mine"), Qt::LeftButton);
        QCOMPARE(desk.first->chosenChip(), QStringLiteral("mine"));
    }

    void chipsWithoutRoomAreInAMenu()
    {
        Desk desk;
        std::vector<Chip> chips;
        for (int i = 0; i < 12; ++i)
            chips.push_back({QString::number(i), QStringLiteral("A long saved filter %1").arg(i), i});
        desk.first->setChips(chips);
        desk.window->resize(1024, 680);
        QTRY_COMPARE(desk.window->width(), 1024);
        QTRY_VERIFY(desk.find("chips.more")->isVisible());
        QVERIFY(!desk.find("chip.11")->isVisible());
        desk.first->chooseChip(QStringLiteral("11"));
        QTRY_VERIFY(desk.find("chip.11")->isVisible());
        desk.first->setChips({chips.front()});
        QTRY_VERIFY(!desk.find("chips.more")->isVisible());
    }

    void eachPageKeepsWhatWasSought()
    {
        Desk desk;
        desk.window->openPage(QStringLiteral("tickets"));
        auto* field = desk.find<QLineEdit>("search");
        QTest::keyClicks(field, QStringLiteral("refund"));
        desk.window->openPage(QStringLiteral("desk"));
        desk.window->openPage(QStringLiteral("tickets"));
        QCOMPARE(field->text(), QStringLiteral("refund"));
    }

    void closingWhileSomethingRunsIsAsked()
    {
        Desk desk;
        desk.fixture.shell().background().run(
            this, Lane::Long,
            [](const Progress& progress) -> Result<> {
                while (!progress.stop.stop_requested())
                    std::this_thread::yield();
                return makeError(error::cancelled);
            },
            [](Result<>) {}, {.title = QStringLiteral("Importing calls")});
        desk.fixture.prompts->confirmations = {false, true};
        QVERIFY(!desk.window->close());
        QVERIFY(desk.fixture.prompts->asked.front().contains(QStringLiteral("Importing calls")));
        QVERIFY(desk.window->close());
    }

    void slashGoesToThePagesSearch()
    {
        Desk desk;
        desk.window->openPage(QStringLiteral("tickets"));
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Slash);
        QCOMPARE(desk.window->focusWidget(), desk.find("search"));
        QTest::keyClicks(desk.window->focusWidget(), QStringLiteral("refund"));
        QCOMPARE(desk.second->sought, QStringLiteral("refund"));
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(desk.second->sought, QString());
    }

    void paletteFindsPagesAndCommandsByKeyboard()
    {
        Desk desk;
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.find("palette")->isVisible());
        QTest::keyClicks(desk.window->focusWidget(), QStringLiteral("ticke"));
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Return);
        QVERIFY(!desk.find("palette")->isVisible());
        QCOMPARE(desk.window->currentPage(), desk.second);

        QTest::keyClick(desk.window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(desk.window->focusWidget(), QStringLiteral("new in"));
        auto* list = desk.find<QListWidget>("palette.list");
        QCOMPARE(list->count(), 3); // the heading, the page's own, another page's
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.second->made, 1);

        QTest::keyClick(desk.window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(desk.window->focusWidget(), QStringLiteral("xyzzy"));
        QVERIFY(desk.find("palette.empty")->isVisible());
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk.find("palette")->isVisible());
    }

    void paletteLeadsToPartsOfPagesAndToTheirCommands()
    {
        Desk desk;
        const auto choose = [&](const QString& words) {
            QTest::keyClick(desk.window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
            QTest::keyClicks(desk.window->focusWidget(), words);
            QTest::keyClick(desk.window->focusWidget(), Qt::Key_Return);
        };
        choose(QStringLiteral("shelf of tickets"));
        QCOMPARE(desk.window->currentPage(), desk.second);
        QCOMPARE(desk.second->openedPart, QStringLiteral("shelf"));
        choose(QStringLiteral("new in duty"));
        QCOMPARE(desk.window->currentPage(), desk.first);
        QCOMPARE(desk.first->made, 1);
        QCOMPARE(desk.second->made, 0);
    }

    void paletteIgnoresWhatAnEarlierSearchFound()
    {
        Desk desk;
        auto* finder = new SlowFinder;
        finder->setParent(desk.window.get());
        desk.window->addFinder(finder);
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(desk.window->focusWidget(), QStringLiteral("qq"));
        QCOMPARE(finder->asked.back(), QStringLiteral("qq"));
        bool opened = false;
        finder->gives.back()({{QStringLiteral("T-2 qq"), {}, {}, [&] { opened = true; }}});
        finder->gives[finder->gives.size() - 2]({{QStringLiteral("T-1 q"), {}, {}, [] {}}});
        auto* list = desk.find<QListWidget>("palette.list");
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->text(), QStringLiteral("T-2 qq"));
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Return);
        QVERIFY(opened);
    }

    void questionMarkShowsTheShortcuts()
    {
        Desk desk;
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Question);
        QVERIFY(desk.find("shortcuts")->isVisible());
        QStringList words;
        for (const QLabel* label : desk.find("shortcuts")->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.contains(QStringLiteral("New in Duty desk")));
        QVERIFY(words.contains(QStringLiteral("Find anything")));
        QVERIFY(!words.contains(QStringLiteral("New in Tickets")));
        QVERIFY(words.contains(desk.first->hint()));
        QTest::keyClick(desk.find("shortcuts"), Qt::Key_N);
        QCOMPARE(desk.first->made, 0);
        QTest::keyClick(desk.find("shortcuts"), Qt::Key_Escape);
        QVERIFY(!desk.find("shortcuts")->isVisible());
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_N);
        QCOMPARE(desk.first->made, 1);
    }

    void noTwoCommandsAnswerToTheSameKeys()
    {
        Desk desk;
        const auto conflicts = desk.fixture.shell().actions().conflicts();
        for (const auto& [one, other] : conflicts)
            qWarning("%s and %s", qPrintable(one), qPrintable(other));
        QVERIFY(conflicts.empty());
        desk.fixture.shell().actions().add(
            {.id = QStringLiteral("test.clash"), .page = {}, .text = [] { return QStringLiteral("Clash"); },
             .shortcut = Qt::Key_N},
            desk.window.get(), [] {});
        QCOMPARE(desk.fixture.shell().actions().conflicts().size(), std::size_t{2});
    }

    void commandsThatOneMayNeverDoAreNotThere()
    {
        Desk desk(Post::Payroll);
        QVERIFY(!desk.find("button.desk.new"));
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_N);
        QCOMPARE(desk.first->made, 0);
    }

    void recordsOpenOnTheirPage()
    {
        Desk desk;
        QVERIFY(desk.window->openRecord({"tickets", 4}));
        QCOMPARE(desk.window->currentPage(), desk.second);
        QVERIFY(!desk.window->openRecord({"unheard-of", 4}));
    }

    void lockingHidesEverythingAndKeepsIt()
    {
        Desk desk;
        SamplePage* const before = desk.first;
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desk.fixture.shell().session().state(), Session::State::Locked);
        QVERIFY(!desk.first->isVisible());
        QVERIFY(desk.find("signIn.password")->isVisible());
        QVERIFY(!desk.find("signIn.name")->isVisible());
        QVERIFY(!desk.fixture.shell().session().forWriting().actor.account);
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!desk.find("palette")->isVisible());
        Actor back;
        back.account = AccountId{1};
        back.post = Post::DutyManager;
        desk.fixture.shell().session().unlock(back);
        Q_EMIT desk.window->entrance().entered();
        QVERIFY(desk.first->isVisible());
        QCOMPARE(desk.first, before);
    }

    void aLockedWindowHidesItsDialogsAndKeepsWhatWasTyped()
    {
        Desk desk;
        auto* dialog = new QDialog(desk.first);
        auto* field = new QLineEdit(dialog);
        dialog->open();
        QTest::keyClicks(field, QStringLiteral("half a sentence"));
        desk.fixture.shell().session().lock();
        QVERIFY(!dialog->isVisible());
        QVERIFY(desk.find("signIn.password")->isVisible());
        Actor back;
        back.account = AccountId{1};
        back.post = Post::DutyManager;
        desk.fixture.shell().session().unlock(back);
        Q_EMIT desk.window->entrance().entered();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->isModal());
        QCOMPARE(field->text(), QStringLiteral("half a sentence"));
    }

    void idlenessLocksAndMovementKeepsOpen()
    {
        using namespace std::chrono_literals;
        Desk desk;
        Session& session = desk.fixture.shell().session();
        session.setIdleLimit(1h);
        QSignalSpy changed(&session, &Session::changed);
        QTest::mouseMove(desk.window.get(), QPoint(5, 5));
        QCOMPARE(changed.size(), 0);
        session.setIdleLimit(30ms);
        QTRY_COMPARE(session.state(), Session::State::Locked);
        QVERIFY(desk.find("signIn")->isVisible());
    }

    void signingOutForgetsThePages()
    {
        Desk desk;
        const QPointer<SamplePage> before(desk.first);
        desk.fixture.shell().session().signOut();
        QVERIFY(!before);
        QTRY_VERIFY(desk.find("welcome")->isVisible());
    }

    void undoTellsWhatItWouldTakeBack()
    {
        Desk desk;
        UndoStack& undo = desk.fixture.shell().undo();
        // Whoever takes back what can't be is told so.
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.fixture.shell().notifications().all().back().text.startsWith(QStringLiteral("There is nothing to take back")));
        undo.push({QStringLiteral("Moved Li Na"), [](Services&, const Request&) -> Result<> { return {}; }});
        QVERIFY(desk.find<QLabel>("status.change")->text().contains(QStringLiteral("Moved Li Na")));
        const auto before = desk.fixture.shell().notifications().all().size();
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(undo.next().isEmpty());
        // The database can't be reached here, and the user hears of it.
        QTRY_VERIFY(desk.fixture.shell().notifications().all().size() > before);
    }

    void theLastChangeShowsNoInternalNumbers()
    {
        const ValueText text(QLocale(QStringLiteral("en")), QTimeZone::utc());
        const auto deed = [&](const char* kind, std::int64_t id, const char* action) {
            JournalNote note;
            note.action = action;
            note.record = {kind, id};
            return deedText(note, text);
        };
        QCOMPARE(deed("agent", 3, "agent.edited"), QStringLiteral("Agent: Edited"));
        QCOMPARE(deed("policy", 1, "policy.edited"), QStringLiteral("Policy changed"));
        QCOMPARE(deed("ticket", 123, "agent.edited"), QStringLiteral("T-123: Edited"));
        QCOMPARE(deed("people-import", 0, "agent.added"), QStringLiteral("Added"));
    }

    void toastsStayInTheList()
    {
        Desk desk;
        desk.fixture.shell().notifications().done(QStringLiteral("Saved."));
        bool acted = false;
        desk.fixture.shell().notifications().add(
            {Notice::Kind::Failure, QStringLiteral("It failed."), QStringLiteral("Again"), [&] { acted = true; }});
        QVERIFY(desk.find("toast"));
        QTest::mouseClick(desk.find("toast.action"), Qt::LeftButton);
        QVERIFY(acted);
        QVERIFY(desk.fixture.shell().notifications().unseen() >= 2);
        QTest::mouseClick(desk.find("noticesButton"), Qt::LeftButton);
        QVERIFY(desk.find("notices")->isVisible());
        QCOMPARE(desk.fixture.shell().notifications().unseen(), 0);
        QTest::keyClick(desk.find("notices"), Qt::Key_Escape);
        QVERIFY(!desk.find("notices")->isVisible());
    }

    void tasksAreShownAndCancelled()
    {
        Desk desk;
        std::string end;
        desk.fixture.shell().background().run(
            this, Lane::Long,
            [](const Progress& progress) -> Result<> {
                while (!progress.stop.stop_requested())
                    progress.tell(42, 100);
                return makeError(error::cancelled);
            },
            [&](Result<> result) { end = result.error().code.id; }, {.title = QStringLiteral("Counting")});
        auto* button = desk.find<QToolButton>("tasksButton");
        QTRY_VERIFY(button->isVisible() && button->text().contains(QStringLiteral("42")));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk.find("tasks")->isVisible());
        auto* cancel = desk.find("tasks")->findChild<QPushButton*>();
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(end, std::string("work.cancelled"));
        QTRY_VERIFY(!button->isVisible());
    }

    void stateIsKept()
    {
        Desk desk;
        desk.window->openPage(QStringLiteral("tickets"));
        QCOMPARE(desk.fixture.shell().settings().value(QStringLiteral("window/page")).toString(), QStringLiteral("tickets"));
        desk.window->close();
        QVERIFY(desk.fixture.shell().settings().contains(QStringLiteral("window/geometry")));
    }
};

DUTYDESK_TEST(FrameTest)
#include "frame_test.moc"
