#include "core/account/account_service.h"
#include "core/backup/backup_service.h"
#include "core/centre/centre_service.h"
#include "core/people/people_service.h"
#include "core/policy/policy_service.h"
#include "core/ticket/ticket_service.h"
#include "tests/support/centre_fixture.h"
#include "tests/support/registry.h"
#include "ui/settings/policy_text.h"
#include "ui/settings/settings_page.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/paged_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

/// The settings page by itself, on a real centre whose administrator is signed in.
struct Settings
{
    Settings()
        : keeper(centre.setUpCentre())
    {
        centre.frame.shell().session().setZone(QTimeZone("Asia/Shanghai"));
        centre.frame.shell().session().signIn(keeper, QStringLiteral("keeper"));
        page = std::make_unique<SettingsPage>(centre.frame.shell());
        page->resize(1200, 800);
        page->show();
    }

    template <class T = QWidget>
    T* find(const char* name)
    {
        return page->findChild<T*>(QLatin1StringView(name));
    }
    void open(const char* section)
    {
        page->openPart(QLatin1StringView(section));
        settle();
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([&] { return !centre.frame.shell().background().busy(); }, 20'000));
        QCoreApplication::processEvents();
    }
    void type(const char* name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        // Key events of QtTest know ASCII only; what an input method brings comes whole.
        if (std::ranges::all_of(text, [](QChar sign) { return sign.unicode() < 128; }))
            QTest::keyClicks(field, text);
        else
            field->insert(text);
    }
    void click(const char* name)
    {
        QTest::mouseClick(find(name), Qt::LeftButton);
        settle();
    }

    CentreFixture centre;
    Actor keeper;
    std::unique_ptr<SettingsPage> page;
};

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policiesAreEditedFromADateOn()
    {
        Settings settings;
        settings.open("policies");
        settings.type("policies.search", policyName("account.attempts"));
        settings.settle();
        auto* table = settings.find<PagedTable>("policies.table");
        QVERIFY(QTest::qWaitFor([&] { return table->model().rowCount() == 1; }, 5000));
        table->view().selectRow(0);
        QVERIFY(settings.find("policies.save")->isVisible());
        settings.type("policies.value", QStringLiteral("7"));
        settings.click("policies.save");
        QVERIFY(settings.find<QLabel>("policies.reasonError")->isVisible());
        settings.type("policies.reason", QStringLiteral("fewer calls to the keeper"));
        settings.click("policies.save");
        const auto set = settings.centre.otherDesk();
        const auto lines = set->services().policies.list(settings.centre.requestOf(settings.keeper),
                                                         toDate(QDate(2100, 1, 1)));
        QVERIFY(lines);
        const auto line = std::ranges::find(*lines, std::string("account.attempts"),
                                            [](const PolicyLine& one) { return one.item.key; });
        QCOMPARE(std::get<std::int64_t>(line->item.value), std::int64_t{7});
        QCOMPARE(line->edits.size(), std::size_t{1});
        QCOMPARE(line->edits.front().reason, std::string("fewer calls to the keeper"));
    }

    void numbersOutOfBoundsAreRefused()
    {
        Settings settings;
        settings.open("policies");
        settings.type("policies.search", policyName("account.attempts"));
        settings.settle();
        auto* table = settings.find<PagedTable>("policies.table");
        QVERIFY(QTest::qWaitFor([&] { return table->model().rowCount() == 1; }, 5000));
        table->view().selectRow(0);
        settings.type("policies.reason", QStringLiteral("to see"));
        for (const QString& wrong : {QStringLiteral("100000"), QStringLiteral("-1"), QStringLiteral("many"), QString()}) {
            auto* field = settings.find<QLineEdit>("policies.value");
            field->clear();
            settings.type("policies.value", wrong);
            settings.click("policies.save");
            QVERIFY2(settings.find<QLabel>("policies.valueError")->isVisible(), qPrintable(wrong));
        }
        settings.centre.frame.prompts->confirmations = {false, true};
        QVERIFY(!settings.page->mayLeave());
        QVERIFY(settings.page->mayLeave());
    }

    void whatIsTypedForOnePolicyNeverGoesToAnother()
    {
        Settings settings;
        settings.open("policies");
        auto* table = settings.find<PagedTable>("policies.table");
        QVERIFY(QTest::qWaitFor([&] { return table->model().rowCount() > 2; }, 5000));
        table->view().selectRow(0);
        const std::int64_t first = table->currentRow()->key;
        const QString own = settings.find<QLineEdit>("policies.value")->text();
        settings.type("policies.reason", QStringLiteral("to see"));
        settings.centre.frame.prompts->confirmations = {false, true};
        table->view().selectRow(1);
        QVERIFY(QTest::qWaitFor([&] { return settings.centre.frame.prompts->asked.size() == 1 && table->currentRow()->key == first; }, 5000));
        QCOMPARE(settings.find<QLineEdit>("policies.reason")->text(), QStringLiteral("to see"));
        QCOMPARE(settings.find<QLineEdit>("policies.value")->text(), own);
        table->view().selectRow(1);
        QVERIFY(QTest::qWaitFor([&] { return settings.find<QLineEdit>("policies.reason")->text().isEmpty(); }, 5000));
        QVERIFY(table->currentRow()->key != first);
        QCOMPARE(settings.centre.frame.prompts->asked.size(), 2);
    }

    void everyPolicyAndUnitHasWords()
    {
        Settings settings;
        const auto set = settings.centre.otherDesk();
        const auto lines = set->services().policies.list(settings.centre.requestOf(settings.keeper),
                                                         toDate(QDate(2026, 11, 21)));
        QVERIFY(lines && !lines->empty());
        QStringList missing;
        for (const PolicyLine& line : *lines) {
            if (!hasPhrase("policy-name." + line.item.key))
                missing << QString::fromStdString(line.item.key);
            const bool isNumber = std::holds_alternative<std::int64_t>(line.item.value)
                || std::holds_alternative<double>(line.item.value);
            if (isNumber && !hasPhrase("unit." + line.item.unit))
                missing << QString::fromStdString(line.item.unit);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }

    void categoriesAreAddedRenamedAndRetired()
    {
        Settings settings;
        settings.open("categories");
        auto* table = settings.find<PagedTable>("categories.table");
        QVERIFY(QTest::qWaitFor([&] { return table->model().rowCount() == 11; }, 5000));
        settings.click("categories.new");
        settings.click("categories.save");
        QVERIFY(!settings.find<QLineEdit>("categories.name")->text().size());
        settings.type("categories.name", QStringLiteral("停车'; DROP TABLE ticket 🅿"));
        settings.click("categories.save");
        QVERIFY(QTest::qWaitFor([&] { return table->model().rowCount() == 12; }, 5000));
        const auto kept = [&] {
            const auto set = settings.centre.otherDesk();
            return set->services().tickets.categories(settings.centre.requestOf(settings.keeper))->back();
        };
        QCOMPARE(kept().name, std::string("停车'; DROP TABLE ticket 🅿"));
        QVERIFY(QTest::qWaitFor([&] { return table->currentRow() && table->currentRow()->key == kept().id.value; }, 5000));
        settings.type("categories.name", QStringLiteral("Parking"));
        settings.click("categories.save");
        QCOMPARE(kept().name, std::string("Parking"));
        QVERIFY(QTest::qWaitFor([&] { return settings.find("categories.retire")->isVisible(); }, 5000));
        settings.click("categories.retire");
        QVERIFY(kept().retired);
    }

    void accountsAreOpenedResetAndClosed()
    {
        Settings settings;
        settings.open("accounts");
        settings.click("accounts.new");
        settings.click("accounts.save");
        QVERIFY(settings.find<QLabel>("accounts.nameError")->isVisible());
        settings.type("accounts.name", QStringLiteral("liuyang"));
        settings.type("accounts.displayName", QStringLiteral("刘洋"));
        auto* post = settings.find<QComboBox>("accounts.post");
        post->setCurrentIndex(post->findData(static_cast<int>(Post::DutyManager)));
        const QString password = settings.find<QLineEdit>("accounts.password")->text();
        auto* table = settings.find<PagedTable>("accounts.table");
        // The list comes anew while the password is still read.
        settings.centre.frame.prompts->whileTelling = [&] {
            table->refresh();
            QVERIFY(QTest::qWaitFor([&] { return table->model().rowCount() == 2; }, 5000));
            settings.settle();
        };
        settings.click("accounts.save");
        QCOMPARE(settings.centre.frame.prompts->asked.size(), 1);
        QVERIFY(settings.centre.frame.prompts->asked.front().contains(password));
        settings.centre.frame.prompts->whileTelling = {};
        const Request request = settings.centre.requestOf(settings.keeper);
        const auto accounts = settings.centre.otherDesk()->services().accounts.list(request);
        const auto opened = std::ranges::find(*accounts, std::string("liuyang"), &Account::name);
        QVERIFY(opened != accounts->end());
        QCOMPARE(opened->post, Post::DutyManager);
        QVERIFY(opened->mustChangePassword);

        QVERIFY(QTest::qWaitFor([&] { return table->currentRow() && table->currentRow()->key == opened->id.value; }, 5000));
        QVERIFY(settings.find("accounts.reset")->isVisible());
        settings.settle();
        settings.centre.frame.prompts->texts = {QStringLiteral("another first one")};
        settings.click("accounts.reset");
        const auto signedIn = settings.centre.otherDesk()->services().accounts.signIn("liuyang", "another first one",
                                                                                      settings.centre.frame.now);
        QVERIFY(!signedIn);
        QCOMPARE(signedIn.error().code.id, std::string_view("account.must-change-password"));

        settings.centre.frame.prompts->confirmations = {true};
        settings.click("accounts.close");
        const auto after = settings.centre.otherDesk()->services().accounts.list(request);
        QCOMPARE(std::ranges::find(*after, std::string("liuyang"), &Account::name)->state, AccountState::Closed);
    }

    void anAccountStaysWithItsPersonAndItsText()
    {
        Settings settings;
        const Request request = settings.centre.requestOf(settings.keeper);
        const auto other = settings.centre.otherDesk();
        Agent agent;
        agent.number = "1001";
        agent.name = "Wang Xiaoming";
        agent.joined = toDate(QDate(2020, 3, 1));
        const auto person = other->services().people.add(request, agent);
        QVERIFY(person);
        Account account;
        account.name = "wang";
        account.displayName = "Wang Xiaoming";
        account.agent = *person;
        const auto opened = other->services().accounts.open(settings.centre.requestOf(settings.keeper), account, "given to Wang");
        QVERIFY(opened);

        // Chosen before it is known who works here.
        settings.page->open(ref(*opened));
        settings.settle();
        auto* table = settings.find<PagedTable>("accounts.table");
        QVERIFY(QTest::qWaitFor([&] { return table->currentRow() && table->currentRow()->key == opened->value; }, 5000));
        settings.settle();
        QVERIFY(settings.find<QComboBox>("accounts.agent")->currentText().startsWith(QStringLiteral("Wang Xiaoming")));
        QVERIFY(settings.page->mayLeave());

        // A first password that is too short is said, though its row is only there for new accounts.
        settings.centre.frame.prompts->texts = {QStringLiteral("x")};
        settings.click("accounts.reset");
        QVERIFY(settings.find<QLabel>("accounts.problem")->isVisible());

        // Nobody of that name: not taken for somebody else.
        settings.find<QComboBox>("accounts.agent")->setEditText(QStringLiteral("Zhang"));
        settings.click("accounts.save");
        QVERIFY(settings.find<QLabel>("accounts.agentError")->isVisible());
        settings.find<QComboBox>("accounts.agent")->setCurrentIndex(1);

        // Another row while something is typed: asked first.
        settings.type("accounts.displayName", QStringLiteral("Wang the elder"));
        settings.centre.frame.prompts->asked.clear();
        table->view().selectRow(table->view().currentIndex().row() == 0 ? 1 : 0);
        QVERIFY(QTest::qWaitFor([&] { return table->currentRow()->key == opened->value; }, 5000));
        QCOMPARE(settings.centre.frame.prompts->asked.size(), 1);
        QCOMPARE(settings.find<QLineEdit>("accounts.displayName")->text(), QStringLiteral("Wang the elder"));
    }

    void backupsAreMadeAndRestored()
    {
        Settings settings;
        settings.open("backups");
        settings.click("backups.make");
        auto* table = settings.find<PagedTable>("backups.table");
        QVERIFY(QTest::qWaitFor([&] { return table->model().rowCount() == 1; }, 10'000));
        const auto backups =
            settings.centre.otherDesk()->services().backups.list(settings.centre.requestOf(settings.keeper));
        QVERIFY(backups && backups->size() == 1);
        QVERIFY(backups->front().verified);

        {
            const auto other = settings.centre.otherDesk();
            Centre edited = **other->services().centre.find();
            edited.name = "Renamed";
            QVERIFY(other->services().centre.edit(settings.centre.requestOf(settings.keeper), edited));
        }
        table->view().selectRow(0);
        settings.centre.frame.prompts->texts = {QStringLiteral("renamed by mistake")};
        settings.click("backups.restore");
        QCOMPARE((*settings.centre.otherDesk()->services().centre.find())->name, std::string("East centre"));
    }

    void theJournalIsChecked()
    {
        Settings settings;
        settings.open("database");
        settings.click("database.check");
        QVERIFY(settings.find<QLabel>("database.found")->isVisible());
        QVERIFY(settings.find<QLabel>("database.found")->text().contains(QStringLiteral("Unbroken")));
    }

    void theCentreIsRenamed()
    {
        Settings settings;
        settings.open("centre");
        QVERIFY(!settings.find("centre.save")->isEnabled());
        settings.type("centre.name", QStringLiteral("东区客服中心 🙂 'quoted'; --"));
        settings.click("centre.save");
        QCOMPARE((*settings.centre.otherDesk()->services().centre.find())->name,
                 std::string("东区客服中心 🙂 'quoted'; --"));
        settings.centre.frame.shell().undo().undo();
        settings.settle();
        QCOMPARE((*settings.centre.otherDesk()->services().centre.find())->name, std::string("East centre"));
    }

    void themeAndLanguageAreChosen()
    {
        Settings settings;
        settings.open("appearance");
        settings.find<QRadioButton>("theme.dark")->click();
        QVERIFY(themeIsDark());
        settings.find<QRadioButton>("theme.light")->click();
        QVERIFY(!themeIsDark());
        settings.find<QRadioButton>("language.zh_CN")->click();
        QCOMPARE(settings.centre.frame.shell().language().code(), QStringLiteral("zh_CN"));
        settings.find<QRadioButton>("language.en")->click();
    }

    void onlySectionsForOnesPostAreListed()
    {
        Settings settings;
        Actor agent = settings.keeper;
        agent.post = Post::FrontLineAgent;
        settings.centre.frame.shell().session().signIn(agent, QStringLiteral("agent"));
        SettingsPage page(settings.centre.frame.shell());
        QStringList ids;
        auto* list = page.findChild<QListWidget*>(QStringLiteral("settings.sections"));
        for (int i = 0; i < list->count(); ++i)
            ids << list->item(i)->data(Qt::UserRole).toString();
        QVERIFY(ids.contains(QStringLiteral("appearance")));
        QVERIFY(!ids.contains(QStringLiteral("accounts")));
        QVERIFY(!ids.contains(QStringLiteral("backups")));
        QVERIFY(!ids.contains(QStringLiteral("centre")));
    }
};

DUTYDESK_TEST(SettingsPageTest)
#include "settings_page_test.moc"
