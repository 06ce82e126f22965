#include "tests/support/registry.h"

#include "core/account/account_error.h"
#include "core/account/account_service.h"
#include "core/people/people_service.h"
#include "tests/support/wired_installation.h"
#include "ui/people/agent_dialog.h"
#include "ui/people/agents_page.h"
#include "ui/people/assessment_dialog.h"
#include "ui/people/leave_dialog.h"
#include "ui/people/organisation_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/import_dialog.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/why_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

class AgentsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theListShowsWhoIsHere();
    void aPersonIsAddedByKeys();
    void aPersonIsEditedByClicksAndTheEditIsUndone();
    void whatIsWrongStandsBesideItsField();
    void aSaveOverANewerOneShowsBoth();
    void anAssessmentChangesTheVerdictAndWhy();
    void anAssessmentNeedsEveryNumber();
    void aDepartureShowsAllItsFields();
    void anEmptyCentreOffersToEnterPeople();
    void whoeverLeavesIsShutOut();
    void payIsShownByPost();
    void searchAndFiltersNarrowTheList();
    void areasAndSeatTypesAreAdded();
    void aFileThatChangesPeopleIsConfirmed();
    void aNameThatDoesNotDoIsAskedForAgain();
    void aChangeAtAnotherConsoleArrives();
    void theLanguageSwitchesWhileItRuns();

private:
    void open(Post post = Post::CentreDirector, int people = 2);
    PagedTable& table() { return *m_page->findChild<PagedTable*>(u"peopleTable"_s); }
    AgentPanel& panel() { return *m_page->findChild<AgentPanel*>(u"agentPanel"_s); }
    int rows() { return table().model().rowCount(); }
    bool hasRows(int count) { return QTest::qWaitFor([=, this] { return rows() == count; }); }
    bool shows(AgentId id)
    {
        return QTest::qWaitFor([=, this] { return panel().shown() && panel().shown()->detail.agent.id == id; });
    }
    bool showsName(const char* name)
    {
        return QTest::qWaitFor([=, this] { return panel().shown() && panel().shown()->detail.agent.name == name; });
    }
    void choose(AgentId id)
    {
        QVERIFY(m_page->open(ref(id)));
        QVERIFY(shows(id));
    }
    void press(Qt::Key key) { QTest::keyClick(&table().view(), key); }
    void click(const QString& button)
    {
        auto* found = m_window->findChild<QPushButton*>(button);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    template <class Dialog>
    Dialog* waitFor()
    {
        Dialog* dialog = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            dialog = m_window->findChild<Dialog*>();
            return dialog && dialog->isVisible();
        });
        return isThere ? dialog : nullptr;
    }
    template <class Dialog>
    bool isGone()
    {
        return QTest::qWaitFor([this] { return !m_window->findChild<Dialog*>(); });
    }
    static void submit(QWidget* dialog)
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"formSubmit"_s), Qt::LeftButton);
    }
    static void type(QWidget* dialog, const QString& name, const QString& text)
    {
        auto* field = dialog->findChild<QLineEdit*>(name);
        QVERIFY2(field, qPrintable(name));
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    static void pick(QWidget* dialog, const QString& name, const QString& text)
    {
        auto* box = dialog->findChild<QComboBox*>(name);
        QVERIFY2(box && box->findText(text) >= 0, qPrintable(name));
        box->setFocus();
        while (box->currentIndex() > box->findText(text))
            QTest::keyClick(box, Qt::Key_Up);
        while (box->currentIndex() < box->findText(text))
            QTest::keyClick(box, Qt::Key_Down);
    }
    Agent kept(AgentId id) { return *m_centre->set().people().find(id); }

    std::unique_ptr<WiredCentre> m_centre;
    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    AgentsPage* m_page = nullptr;
    AgentId m_wang;
    AgentId m_li;
};

/// Two people: 王小明, front-line agent in 一班, and 李娜, duty manager, both of the eastern area.
void AgentsPageTest::init()
{
    m_centre = std::make_unique<WiredCentre>();
    PeopleService& people = m_centre->services().people;
    const Request admin = m_centre->asAdministrator();
    Agent agent;
    agent.area = *people.save(admin, Area{{}, 0, "东区"});
    agent.group = *people.save(admin, Group{{}, 0, "一班", agent.area});
    agent.number = "1001";
    agent.name = "王小明";
    agent.seatTypes = {{1}, {5}};
    agent.bonusBase = yuan(1200);
    agent.joined = std::chrono::local_days(std::chrono::year(2025) / 3 / 1);
    m_wang = *people.add(admin, agent);
    agent.number = "1002";
    agent.name = "李娜";
    agent.post = Post::DutyManager;
    agent.seatTypes.clear();
    m_li = *people.add(admin, agent);
    m_fixture = std::make_unique<ShellFixture>(std::make_unique<WiredInstallation>(*m_centre));
    m_fixture->shell().session().setZone(QTimeZone("Asia/Shanghai"));
}

void AgentsPageTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    m_centre.reset();
}

void AgentsPageTest::open(Post post, int people)
{
    m_fixture->shell().session().signIn(m_centre->somebody(post), u"zhoumin"_s);
    m_window = std::make_unique<MainWindow>(m_fixture->shell(), [this](MainWindow& window) {
        m_page = new AgentsPage(m_fixture->shell());
        window.addPage(m_page);
    });
    m_window->resize(1440, 900);
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(QTest::qWaitFor([this] { return m_page && m_page->isVisible(); }));
    QVERIFY(QTest::qWaitFor([this] { return table().model().state() == PagedModel::State::Ready; }));
    QVERIFY(hasRows(people));
    table().view().setFocus();
}

void AgentsPageTest::theListShowsWhoIsHere()
{
    open();
    QVERIFY(shows(m_wang));
    QCOMPARE(table().model().row(0)->cells[1].text, u"王小明"_s);
    QCOMPARE(table().model().row(0)->cells[2].text, u"Front-line agent"_s);
    QCOMPARE(table().model().row(0)->cells[3].text, u"一班"_s);
    press(Qt::Key_J);
    QVERIFY(shows(m_li));
    press(Qt::Key_K);
    QVERIFY(shows(m_wang));
}

void AgentsPageTest::aPersonIsAddedByKeys()
{
    open();
    press(Qt::Key_N);
    auto* dialog = waitFor<AgentDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"agent.number"_s), u"2001"_s);
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"agent.number"_s), Qt::Key_Tab);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"agent.name"_s), u"Zhao Min; 'x'"_s);
    pick(dialog, u"agent.post"_s, u"Trainer"_s);
    pick(dialog, u"agent.area"_s, u"东区"_s);
    pick(dialog, u"agent.group"_s, u"一班"_s);
    auto* seatTypes = dialog->findChild<QListWidget*>(u"agent.seatTypes"_s);
    seatTypes->setFocus();
    seatTypes->setCurrentRow(0);
    QTest::keyClick(seatTypes, Qt::Key_Space);
    type(dialog, u"agent.bonusBase"_s, u"1500.50"_s);
    submit(dialog);
    QVERIFY(isGone<AgentDialog>());
    QVERIFY(showsName("Zhao Min; 'x'"));
    QVERIFY(hasRows(3));
    const auto added = m_centre->set().people().findByNumber("2001");
    QVERIFY(added && *added);
    QVERIFY((*added)->post == Post::Trainer);
    QVERIFY((*added)->group);
    QVERIFY((*added)->seatTypes == std::vector<SeatTypeId>{{1}});
    QVERIFY((*added)->bonusBase == Money{150050});
}

void AgentsPageTest::aPersonIsEditedByClicksAndTheEditIsUndone()
{
    open();
    choose(m_wang);
    click(u"people.edit.button"_s);
    auto* dialog = waitFor<AgentDialog>();
    QVERIFY(dialog);
    type(dialog, u"agent.name"_s, u"Wang Daming"_s);
    submit(dialog);
    QVERIFY(isGone<AgentDialog>());
    QVERIFY(showsName("Wang Daming"));
    QCOMPARE(kept(m_wang).name, std::string("Wang Daming"));
    const auto* timeline = m_page->findChild<Timeline*>(u"agentTimeline"_s);
    QVERIFY(timeline->entries().front().text.contains(u"王小明 → Wang Daming"_s));
    m_fixture->shell().undo().undo();
    QVERIFY(showsName("王小明"));
    QCOMPARE(kept(m_wang).name, std::string("王小明"));
}

void AgentsPageTest::whatIsWrongStandsBesideItsField()
{
    open();
    press(Qt::Key_N);
    auto* dialog = waitFor<AgentDialog>();
    QVERIFY(dialog);
    submit(dialog);
    const auto errorOf = [&](const QString& name) {
        auto* field = dialog->findChild<QWidget*>(name);
        return qobject_cast<FormRow*>(field->parentWidget())->error();
    };
    QVERIFY(QTest::qWaitFor([&] { return !errorOf(u"agent.number"_s).isEmpty(); }));
    QVERIFY(!errorOf(u"agent.name"_s).isEmpty());
    dialog->findChild<QLineEdit*>(u"agent.name"_s)->setText(QString(10'000, u'x'));
    type(dialog, u"agent.number"_s, u"1001"_s);
    type(dialog, u"agent.bonusBase"_s, u"much"_s);
    submit(dialog);
    QVERIFY(QTest::qWaitFor([&] { return !errorOf(u"agent.bonusBase"_s).isEmpty(); }));
    type(dialog, u"agent.bonusBase"_s, u"-5"_s);
    submit(dialog);
    QVERIFY(QTest::qWaitFor([&] { return errorOf(u"agent.name"_s).contains(u"60"_s); }));
    QVERIFY(!errorOf(u"agent.bonusBase"_s).isEmpty());
    dialog->findChild<QLineEdit*>(u"agent.name"_s)->setText(u"😀"_s);
    type(dialog, u"agent.bonusBase"_s, u"5"_s);
    submit(dialog);
    QVERIFY(QTest::qWaitFor([&] { return errorOf(u"agent.number"_s).contains(u"1001"_s); }));
    type(dialog, u"agent.number"_s, u"1003"_s);
    submit(dialog);
    QVERIFY(isGone<AgentDialog>());
    QVERIFY(showsName("😀"));
}

void AgentsPageTest::aSaveOverANewerOneShowsBoth()
{
    open();
    choose(m_wang);
    press(Qt::Key_E);
    auto* dialog = waitFor<AgentDialog>();
    QVERIFY(dialog);
    type(dialog, u"agent.name"_s, u"Mine"_s);
    Agent theirs = kept(m_wang);
    theirs.name = "Theirs";
    QVERIFY(m_centre->services().people.edit(m_centre->asAdministrator(), theirs));
    m_fixture->prompts->choices.push_back(1);
    submit(dialog);
    QVERIFY(QTest::qWaitFor([this] { return !m_fixture->prompts->asked.isEmpty(); }));
    const QString told = m_fixture->prompts->asked.last();
    QVERIFY2(told.contains(u"管理员"_s) && told.contains(u"Theirs"_s) && told.contains(u"Mine"_s), qPrintable(told));
    QCOMPARE(kept(m_wang).name, std::string("Theirs"));
    QVERIFY(QTest::qWaitFor([&] {
        submit(dialog);
        return QTest::qWaitFor([this] { return kept(m_wang).name == "Mine"; }, 300);
    }));
    QVERIFY(showsName("Mine"));
}

void AgentsPageTest::anAssessmentChangesTheVerdictAndWhy()
{
    open();
    choose(m_wang);
    const auto* why = m_page->findChild<WhyPanel*>(u"agentWhy"_s);
    QCOMPARE(why->why().statement, std::string("people.not-assessed"));
    press(Qt::Key_A);
    auto* dialog = waitFor<AssessmentDialog>();
    QVERIFY(dialog);
    const auto enter = [&](const QString& name, const QString& number) {
        auto* box = dialog->findChild<QSpinBox*>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, number);
    };
    enter(u"assessment.score"_s, u"88"_s);
    enter(u"assessment.speed"_s, u"72"_s);
    enter(u"assessment.lookUp"_s, u"31"_s);
    submit(dialog);
    QVERIFY(isGone<AssessmentDialog>());
    QVERIFY(QTest::qWaitFor([&] { return why->why().statement == "people.qualified"; }));
    QCOMPARE(m_centre->set().people().qualifications(m_wang)->front().knowledgeScore, 88);
}

void AgentsPageTest::anAssessmentNeedsEveryNumber()
{
    open();
    choose(m_wang);
    press(Qt::Key_A);
    auto* dialog = waitFor<AssessmentDialog>();
    QVERIFY(dialog);
    const std::vector<QSpinBox*> numbers{dialog->findChild<QSpinBox*>(u"assessment.score"_s),
                                         dialog->findChild<QSpinBox*>(u"assessment.speed"_s),
                                         dialog->findChild<QSpinBox*>(u"assessment.lookUp"_s)};
    const auto errorOf = [](QWidget* field) { return qobject_cast<FormRow*>(field->parentWidget())->error(); };
    for (const QSpinBox* box : numbers)
        QVERIFY2(box->text().trimmed().isEmpty(), qPrintable(box->text()));
    QTest::keyClick(numbers.front(), Qt::Key_Return);
    for (QSpinBox* box : numbers)
        QVERIFY(QTest::qWaitFor([&] { return !errorOf(box).isEmpty(); }));
    QVERIFY(m_centre->set().people().qualifications(m_wang)->empty());
    // Nothing typed is a number too: what is typed behind the blank counts, zero as well.
    for (QSpinBox* box : numbers) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QTest::keyClicks(box, box == numbers.back() ? u"1"_s : u"0"_s);
    }
    submit(dialog);
    QVERIFY(isGone<AssessmentDialog>());
    QCOMPARE(m_centre->set().people().qualifications(m_wang)->front().knowledgeScore, 0);
}

void AgentsPageTest::aDepartureShowsAllItsFields()
{
    open();
    choose(m_wang);
    press(Qt::Key_X);
    auto* dialog = waitFor<LeaveDialog>();
    QVERIFY(dialog);
    const auto* successor = dialog->findChild<QComboBox*>(u"leave.successor"_s);
    QVERIFY(QTest::qWaitFor([&] { return successor->count() > 1; }));
    const QScrollBar* bar = dialog->findChild<QScrollArea*>()->verticalScrollBar();
    QVERIFY(QTest::qWaitFor([&] { return bar->maximum() == 0; }));
}

void AgentsPageTest::anEmptyCentreOffersToEnterPeople()
{
    m_fixture.reset();
    m_centre = std::make_unique<WiredCentre>();
    m_fixture = std::make_unique<ShellFixture>(std::make_unique<WiredInstallation>(*m_centre));
    open(Post::CentreDirector, 0);
    const auto says = [this](const QString& text) {
        return QTest::qWaitFor([&] {
            return std::ranges::any_of(table().findChildren<QLabel*>(),
                                       [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
        });
    };
    QVERIFY(says(u"Nobody here yet"_s));
    m_page->search(u"Wang"_s);
    QVERIFY(says(u"Nobody here"_s));
    m_page->search({});
    QVERIFY(says(u"Nobody here yet"_s));
    const auto buttons = table().findChildren<QPushButton*>();
    const auto import = std::ranges::find_if(buttons, [](const QPushButton* button) { return button->isVisible(); });
    QVERIFY(import != buttons.end());
    QTest::mouseClick(*import, Qt::LeftButton);
    // Which file, it asks.
    QVERIFY(QTest::qWaitFor([this] { return m_fixture->prompts->asked.size() == 1; }));
}

void AgentsPageTest::whoeverLeavesIsShutOut()
{
    Account account;
    account.name = "wang";
    account.displayName = "王";
    account.agent = m_wang;
    QVERIFY(m_centre->services().accounts.open(m_centre->asAdministrator(), account, "first-one"));
    open();
    choose(m_wang);
    press(Qt::Key_X);
    auto* dialog = waitFor<LeaveDialog>();
    QVERIFY(dialog);
    auto* lastDay = dialog->findChild<QDateEdit*>(u"leave.lastDay"_s);
    QCOMPARE(lastDay->date(), QDate(2026, 11, 21));
    lastDay->setDate(QDate(2020, 1, 1));
    submit(dialog);
    QVERIFY(QTest::qWaitFor([&] { return !qobject_cast<FormRow*>(lastDay->parentWidget())->error().isEmpty(); }));
    lastDay->setDate(QDate(2026, 11, 20));
    submit(dialog);
    QVERIFY(isGone<LeaveDialog>());
    QVERIFY(hasRows(1));
    QVERIFY(kept(m_wang).left.has_value());
    QCOMPARE(m_centre->services().accounts.signIn("wang", "first-one", WiredCentre::now).error().code.id,
             error::accountClosed.id);
    QTest::mouseClick(m_window->findChild<QPushButton*>(u"chip.all"_s), Qt::LeftButton);
    QVERIFY(hasRows(2));
    choose(m_wang);
    QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<QPushButton*>(u"people.edit.button"_s)->isEnabled(); }));
}

void AgentsPageTest::payIsShownByPost()
{
    open(Post::Maintenance);
    choose(m_wang);
    QVERIFY(!panel().shown()->detail.withPay);
    QVERIFY(!panel().shown()->detail.agent.bonusBase);
    for (const auto* label : panel().findChildren<QLabel*>())
        QVERIFY(!label->text().contains(u"1,200"_s));
    press(Qt::Key_E);
    auto* dialog = waitFor<AgentDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QLineEdit*>(u"agent.bonusBase"_s)->isVisible());
    type(dialog, u"agent.name"_s, u"Wang"_s);
    submit(dialog);
    QVERIFY(isGone<AgentDialog>());
    QVERIFY(kept(m_wang).bonusBase == yuan(1200));
    // Letting somebody leave is not for maintenance staff.
    QVERIFY(!m_window->findChild<QPushButton*>(u"people.leave.button"_s)->isVisible());
}

void AgentsPageTest::searchAndFiltersNarrowTheList()
{
    open();
    m_page->search(u"李"_s);
    QVERIFY(hasRows(1));
    QVERIFY(shows(m_li));
    m_page->search({});
    QVERIFY(hasRows(2));
    pick(m_page, u"peopleFilter.post"_s, u"Duty manager"_s);
    QVERIFY(hasRows(1));
    pick(m_page, u"peopleFilter.post"_s, u"All posts"_s);
    QVERIFY(hasRows(2));
    pick(m_page, u"peopleFilter.seatType"_s, u"VIP members"_s);
    QVERIFY(hasRows(1));
}

void AgentsPageTest::areasAndSeatTypesAreAdded()
{
    open();
    press(Qt::Key_O);
    auto* dialog = waitFor<OrganisationDialog>();
    QVERIFY(dialog);
    auto* tree = dialog->findChild<QTreeWidget*>(u"organisation.tree"_s);
    QVERIFY(QTest::qWaitFor([&] { return tree->topLevelItemCount() == 3; }));
    const auto add = [&](const QString& button, const QString& name) {
        m_fixture->prompts->texts.push_back(name);
        QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
        return QTest::qWaitFor([&] {
            return !tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).isEmpty();
        });
    };
    QVERIFY(add(u"organisation.addArea"_s, u"西区"_s));
    tree->setCurrentItem(tree->findItems(u"西区"_s, Qt::MatchExactly | Qt::MatchRecursive).front());
    QVERIFY(add(u"organisation.addGroup"_s, u"二班"_s));
    QVERIFY(add(u"organisation.addSeatType"_s, u"夜间专席"_s));
    m_fixture->prompts->texts.push_back(u"东区"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"organisation.addArea"_s), Qt::LeftButton);
    const auto* problem = dialog->findChild<QLabel*>(u"organisation.problem"_s);
    QVERIFY(QTest::qWaitFor([&] { return problem->isVisible() && problem->text().contains(u"东区"_s); }));
    const Organisation organisation = *m_centre->set().people().organisation();
    QCOMPARE(organisation.areas.size(), 2u);
    QCOMPARE(organisation.groups.size(), 2u);
    QCOMPARE(organisation.seatTypes.size(), 13u);
}

void AgentsPageTest::aFileThatChangesPeopleIsConfirmed()
{
    open();
    QTemporaryDir folder;
    const auto importFile = [&](const QByteArray& rows) -> ImportDialog* {
        QFile file(folder.filePath(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("工号,姓名,岗位\n" + rows) < 0)
            return nullptr;
        file.close();
        m_fixture->prompts->paths.push_back(file.fileName());
        m_fixture->shell().actions().find(u"people.import"_s)->trigger();
        auto* dialog = waitFor<ImportDialog>();
        return dialog && QTest::qWaitFor([=] { return dialog->findChild<QTableWidget*>(u"import.changes"_s)->rowCount() == 1; })
                   ? dialog
                   : nullptr;
    };
    const auto box = [](ImportDialog* dialog, const QString& name) { return dialog->findChild<QCheckBox*>(name); };
    const auto verdict = [](ImportDialog* dialog) { return dialog->findChild<QLabel*>(u"import.verdict"_s)->text(); };

    ImportDialog* dialog = importFile("1001,王大明,客服代表\n");
    QVERIFY(dialog);
    auto* go = dialog->findChild<QPushButton*>(u"import.go"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY(box(dialog, u"import.confirm"_s)->isVisible());
    QVERIFY(verdict(dialog).contains(u"until you confirm"_s));
    QTest::keyClick(box(dialog, u"import.confirm"_s), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([=] { return go->isEnabled(); }));
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(isGone<ImportDialog>());
    QCOMPARE(kept(m_wang).name, std::string("王大明"));

    // With wrong rows in it: what is still missing is said after each decision.
    dialog = importFile("1001,王小明,客服代表\n3001,赵敏,nobody\n");
    QVERIFY(dialog);
    go = dialog->findChild<QPushButton*>(u"import.go"_s);
    QVERIFY(verdict(dialog).contains(u"skip the wrong rows"_s) && verdict(dialog).contains(u"confirm"_s));
    QTest::keyClick(box(dialog, u"import.skip"_s), Qt::Key_Space);
    QVERIFY(!go->isEnabled());
    QVERIFY(!verdict(dialog).contains(u"skip"_s) && verdict(dialog).contains(u"until you confirm"_s));
    QTest::keyClick(box(dialog, u"import.confirm"_s), Qt::Key_Space);
    QVERIFY(!verdict(dialog).contains(u"until"_s));
    QVERIFY(QTest::qWaitFor([=] { return go->isEnabled(); }));
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(isGone<ImportDialog>());
    QCOMPARE(kept(m_wang).name, std::string("王小明"));
    const auto& notices = m_fixture->shell().notifications().all();
    QVERIFY(std::ranges::any_of(notices, [](const Notice& notice) { return notice.text.contains(u"Wrong rows skipped: 1"_s); }));
}

void AgentsPageTest::aNameThatDoesNotDoIsAskedForAgain()
{
    open();
    press(Qt::Key_O);
    auto* dialog = waitFor<OrganisationDialog>();
    QVERIFY(dialog);
    auto* tree = dialog->findChild<QTreeWidget*>(u"organisation.tree"_s);
    QVERIFY(QTest::qWaitFor([&] { return tree->topLevelItemCount() == 3; }));
    // First empty, then the name of another area, then one that will do.
    m_fixture->prompts->texts = {u"  "_s, u"东区"_s, u"西区"_s};
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"organisation.addArea"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !tree->findItems(u"西区"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty(); }));
    const QStringList& asked = m_fixture->prompts->asked;
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0], u"Name of the area"_s);
    QVERIFY2(asked[1].contains(u"Please fill it in"_s), qPrintable(asked[1]));
    QVERIFY2(asked[2].contains(u"东区"_s), qPrintable(asked[2]));
    QCOMPARE(m_fixture->prompts->offered, (QStringList{{}, {}, u"东区"_s}));
    QVERIFY(!dialog->findChild<QLabel*>(u"organisation.problem"_s)->isVisible());
}

void AgentsPageTest::aChangeAtAnotherConsoleArrives()
{
    open();
    choose(m_wang);
    Agent agent = kept(m_wang);
    agent.name = "王远方";
    QVERIFY(m_centre->services().people.edit(m_centre->asAdministrator(), agent));
    QVERIFY(QTest::qWaitFor([this] { return panel().shown()->detail.agent.name == "王远方"; }, 10'000));
}

void AgentsPageTest::theLanguageSwitchesWhileItRuns()
{
    open();
    choose(m_wang);
    m_fixture->shell().chooseLanguage(u"zh_CN"_s);
    QVERIFY(QTest::qWaitFor([this] { return table().model().row(0) && table().model().row(0)->cells[2].text == u"前台客服代表"_s; }));
    const auto* posts = m_page->findChild<QComboBox*>(u"peopleFilter.post"_s);
    QVERIFY(QTest::qWaitFor([&] { return posts->itemText(0) == u"全部岗位"_s; }));
}

DUTYDESK_TEST(AgentsPageTest)
#include "agents_page_test.moc"
