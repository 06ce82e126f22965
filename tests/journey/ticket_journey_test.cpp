#include "tests/support/registry.h"
#include "tests/support/ticket_desk.h"
#include "tests/support/witness.h"

#include <paths.h>

#include "app/console.h"
#include "core/account/account_service.h"
#include "core/desk/set_up_service.h"
#include "ui/shell/main_window.h"
#include "ui/ticket/conflict_dialog.h"
#include "ui/ticket/new_ticket_dialog.h"
#include "ui/ticket/ticket_dialog.h"
#include "ui/ticket/tickets_page.h"
#include "ui/widgets/paged_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <map>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* ownPassword = "Rain-on-the-roof-26";

/// One person at a console of their own on the desk's database, who only has keys and a mouse.
class Somebody
{
public:
    Somebody(const TicketDesk& desk, const QString& login)
        : m_console(must(Wiring::load()), desk.temporary.location(),
                    std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
    {
        m_console.shell().chooseLanguage(u"en"_s);
        MainWindow& window = m_console.window();
        window.show();
        window.start();
        m_isIn = QTest::qWaitForWindowExposed(&window) && signIn(login);
    }

    bool isIn() const { return m_isIn; }
    TicketsPage& page() { return *m_console.window().findChild<TicketsPage*>(); }
    TicketPanel& panel() { return *page().findChild<TicketPanel*>(); }
    QTableView& table() { return page().findChild<PagedTable*>()->view(); }

    void press(Qt::Key key)
    {
        m_console.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_console.window()));
        page().setFocus();
        QTest::keyClick(m_console.window().focusWidget(), key);
    }
    void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }
    void chip(const QString& id) { click(m_console.window().findChild<QPushButton*>(u"chip."_s + id)); }

    /// Until the newest ticket is shown in this state; what others did arrives by itself.
    bool sees(TicketState state)
    {
        const bool seen = QTest::qWaitFor(
            [&] {
                // The page chooses the first row too: when both did, the cursor stands on an older ticket.
                const int row = table().currentIndex().row();
                if (row > 0)
                    press(Qt::Key_K);
                else if (row < 0 && table().model()->rowCount() > 0)
                    press(Qt::Key_J);
                return panel().shown() && panel().shown()->detail.ticket.state == state;
            },
            20000);
        if (!seen)
            qWarning() << "row" << table().currentIndex().row() << "of" << table().model()->rowCount() << "shows"
                       << (panel().shown() ? static_cast<int>(panel().shown()->detail.ticket.state) : -1);
        return seen;
    }

    template <class Dialog>
    Dialog* form()
    {
        Dialog* found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            found = m_console.window().findChild<Dialog*>();
            return found && found->isVisible();
        });
        return isThere ? found : nullptr;
    }

    template <class Dialog>
    bool send(Dialog* form)
    {
        const QPointer<Dialog> watched(form);
        click(form->template findChild<QPushButton*>(u"formSubmit"_s));
        return QTest::qWaitFor([&] { return !watched || !watched->isVisible(); });
    }

    static bool pick(QWidget* form, const QString& name, const QString& text)
    {
        auto* box = form->findChild<QComboBox*>(name);
        if (!QTest::qWaitFor([&] { return box->findText(text) >= 0; }))
            return false;
        box->setFocus();
        for (int i = 0; i <= box->count() && box->currentText() != text; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        return box->currentText() == text;
    }

    template <class Field>
    static void type(QWidget* form, const QString& name, const QString& text)
    {
        auto* field = form->findChild<Field*>(name);
        field->setFocus();
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }

    bool transfer(const QString& reason)
    {
        press(Qt::Key_T);
        auto* slip = form<TicketDialog>();
        if (!slip || !pick(slip, u"ticket.department"_s, u"网络部"_s))
            return false;
        type<QPlainTextEdit>(slip, u"ticket.reason"_s, reason);
        QTest::keyClick(slip->findChild<QAbstractButton*>(u"ticket.promisedUse"_s), Qt::Key_Space);
        return send(slip);
    }

    bool acceptContactAndFeedBack(const QString& done, const QString& result)
    {
        press(Qt::Key_A);
        auto* accept = form<TicketDialog>();
        if (!accept || !pick(accept, u"ticket.handler"_s, u"刘洋"_s) || !send(accept) || !sees(TicketState::Accepted))
            return false;
        click(panel().findChild<QPushButton*>(u"do.contact"_s));
        auto* contact = form<TicketDialog>();
        if (!contact || !send(contact) || !sees(TicketState::Processing))
            return false;
        press(Qt::Key_F);
        auto* slip = form<TicketDialog>();
        if (!slip)
            return false;
        type<QPlainTextEdit>(slip, u"ticket.done"_s, done);
        type<QPlainTextEdit>(slip, u"ticket.result"_s, result);
        return send(slip) && sees(TicketState::Callback);
    }

private:
    bool signIn(const QString& login)
    {
        MainWindow& window = m_console.window();
        auto* name = window.findChild<QLineEdit*>(u"signIn.name"_s);
        if (!QTest::qWaitFor([&] { return name->isVisible(); }, 20000))
            return false;
        name->clear();
        QTest::keyClicks(name, login);
        QTest::keyClicks(window.findChild<QLineEdit*>(u"signIn.password"_s), QString::fromLatin1(ownPassword));
        click(window.findChild<QPushButton*>(u"signIn.enter"_s));
        if (!QTest::qWaitFor([&] { return window.findChild<TicketsPage*>() != nullptr; }, 30000))
            return false;
        window.openPage(u"tickets"_s);
        return QTest::qWaitFor([&] { return page().isVisible(); });
    }

    QTemporaryDir m_folder;
    Console m_console;
    bool m_isIn = false;
};

} // namespace

class TicketJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromSlipToArchive();
    void twoConsolesEditOneTicket();

private:
    std::map<QString, QString> witness() { return test::witness(u"ticket_witness"_s, m_desk->temporary.text()); }
    void openAccount(const std::string& login, const std::string& name, Post post, AgentId agent);

    std::unique_ptr<TicketDesk> m_desk;
};

void TicketJourneyTest::openAccount(const std::string& login, const std::string& name, Post post, AgentId agent)
{
    AccountService& accounts = m_desk->services().accounts;
    Account account;
    account.name = login;
    account.displayName = name;
    account.post = post;
    account.agent = agent;
    must(accounts.open(m_desk->request(Post::Administrator), account, "First-password-26"));
    must(accounts.changePassword(login, "First-password-26", ownPassword, m_desk->now()));
}

void TicketJourneyTest::initTestCase()
{
    m_desk = std::make_unique<TicketDesk>(systemNow());
    Centre centre;
    centre.name = "客服中心";
    centre.timeZone = "Asia/Shanghai";
    must(m_desk->services().centre.create(m_desk->request(Post::Administrator), centre));
    openAccount("chenli", "陈立", Post::FrontLineAgent, m_desk->agent);
    openAccount("liuyang", "刘洋", Post::DepartmentHandler, m_desk->handler);
    openAccount("zhoumin", "周敏", Post::SeniorHandler, {});
}

void TicketJourneyTest::fromSlipToArchive()
{
    Somebody agent(*m_desk, u"chenli"_s);
    QVERIFY(agent.isIn());
    agent.chip(u"all"_s);

    agent.press(Qt::Key_N);
    auto* fresh = agent.form<NewTicketDialog>();
    QVERIFY(fresh);
    QVERIFY(Somebody::pick(fresh, u"ticket.kind"_s, u"Complaint"_s));
    QVERIFY(Somebody::pick(fresh, u"ticket.category"_s, u"宽带"_s));
    Somebody::type<QLineEdit>(fresh, u"ticket.title"_s, u"宽带反复断线"_s);
    Somebody::type<QPlainTextEdit>(fresh, u"ticket.description"_s, u"每晚八点以后断线"_s);
    Somebody::type<QLineEdit>(fresh, u"ticket.customer.name"_s, u"张伟"_s);
    Somebody::type<QLineEdit>(fresh, u"ticket.customer.phone"_s, u"13812342217"_s);
    QTest::keyClick(fresh->findChild<QAbstractButton*>(u"ticket.apologised"_s), Qt::Key_Space);
    QVERIFY(agent.send(fresh));
    QVERIFY(agent.sees(TicketState::Received));
    QVERIFY(agent.transfer(u"线路问题"_s));
    QVERIFY(agent.sees(TicketState::Sent));

    Somebody handler(*m_desk, u"liuyang"_s);
    QVERIFY(handler.isIn());
    handler.chip(u"all"_s);
    QVERIFY(handler.sees(TicketState::Sent));
    handler.click(handler.panel().findChild<QPushButton*>(u"do.return"_s));
    auto* refusal = handler.form<TicketDialog>();
    QVERIFY(refusal);
    QVERIFY(Somebody::pick(refusal, u"ticket.return-reason"_s, u"R2 Facts are missing"_s));
    Somebody::type<QPlainTextEdit>(refusal, u"ticket.note"_s, u"缺少光猫型号"_s);
    QVERIFY(handler.send(refusal));

    // The other console hears of it by itself.
    QVERIFY(agent.sees(TicketState::Returned));
    QVERIFY(agent.transfer(u"光猫型号 HG8245"_s));
    QVERIFY(handler.sees(TicketState::Sent));
    QVERIFY(handler.acceptContactAndFeedBack(u"更换分光器"_s, u"测速 940 Mb/s"_s));

    QVERIFY(agent.sees(TicketState::Callback));
    agent.press(Qt::Key_C);
    auto* call = agent.form<TicketDialog>();
    QVERIFY(call);
    agent.click(call->findChild<QAbstractButton*>(u"action.callback-dissatisfied"_s));
    agent.click(call->findChild<QAbstractButton*>(u"ticket.satisfaction2"_s));
    QVERIFY(Somebody::pick(call, u"ticket.dissatisfaction"_s, u"D2 Not solved"_s));
    QVERIFY(agent.send(call));
    QVERIFY(agent.sees(TicketState::Sent));

    QVERIFY(handler.sees(TicketState::Sent));
    QVERIFY(handler.acceptContactAndFeedBack(u"重新熔接光纤"_s, u"连续两晚正常"_s));
    QVERIFY(agent.sees(TicketState::Callback));
    agent.press(Qt::Key_C);
    call = agent.form<TicketDialog>();
    QVERIFY(call);
    agent.click(call->findChild<QAbstractButton*>(u"action.callback-satisfied"_s));
    agent.click(call->findChild<QAbstractButton*>(u"ticket.satisfaction5"_s));
    QVERIFY(agent.send(call));
    QVERIFY(agent.sees(TicketState::Archived));

    const auto told = witness();
    QVERIFY(!told.empty());
    QCOMPARE(told.at(u"title"_s), u"宽带反复断线"_s);
    QCOMPARE(told.at(u"state"_s), u"archived"_s);
    QCOMPARE(told.at(u"outcome"_s), u"satisfied"_s);
    QCOMPARE(told.at(u"pass"_s), u"2"_s);
    QCOMPARE(told.at(u"feedback"_s), u"2"_s);
    QCOMPARE(told.at(u"callbacks"_s), u"2"_s);
    QCOMPARE(told.at(u"phone"_s), u"13812342217"_s);
    QCOMPARE(told.at(u"journal"_s).trimmed(),
             u"ticket.received:陈立 ticket.transferred:陈立 ticket.returned:刘洋 ticket.transferred:陈立 ticket.accepted:刘洋 "
             "ticket.agent-contacted:刘洋 ticket.feedback-given:刘洋 ticket.called-dissatisfied:陈立 ticket.accepted:刘洋 "
             "ticket.agent-contacted:刘洋 ticket.feedback-given:刘洋 ticket.called-satisfied:陈立"_s);
    QProcess check;
    check.start(QStringLiteral(DUTYDESK_PROGRAM), {u"check"_s, u"--database"_s, m_desk->temporary.text()});
    QVERIFY(check.waitForFinished(60000));
    QVERIFY2(check.exitCode() == 0, check.readAll().constData());
}

void TicketJourneyTest::twoConsolesEditOneTicket()
{
    m_desk->setNow(systemNow());
    m_desk->receive("套餐多扣费");
    Somebody agent(*m_desk, u"chenli"_s);
    Somebody senior(*m_desk, u"zhoumin"_s);
    QVERIFY(agent.isIn() && senior.isIn());
    for (Somebody* one : {&agent, &senior}) {
        one->chip(u"all"_s);
        QVERIFY(one->sees(TicketState::Received));
        one->press(Qt::Key_E);
        auto* edit = one->form<TicketDialog>();
        QVERIFY(edit);
        edit->findChild<QLineEdit*>(u"ticket.title"_s)->selectAll();
        Somebody::type<QLineEdit>(edit, u"ticket.title"_s, one == &agent ? u"多扣费 30 元"_s : u"套餐争议"_s);
    }
    QVERIFY(agent.send(agent.form<TicketDialog>()));
    auto* late = senior.form<TicketDialog>();
    QVERIFY(late);
    senior.click(late->findChild<QPushButton*>(u"formSubmit"_s));
    auto* conflict = senior.form<ConflictDialog>();
    QVERIFY(conflict);
    QVERIFY(conflict->findChild<QLabel*>(u"conflictText"_s)->text().contains(u"陈立"_s));
    QCOMPARE(witness().at(u"title"_s), u"多扣费 30 元"_s);
    senior.click(conflict->findChild<QPushButton*>(u"conflictMine"_s));
    QCOMPARE(late->findChild<QLineEdit*>(u"ticket.title"_s)->text(), u"套餐争议"_s);
    QVERIFY(senior.send(late));
    const auto told = witness();
    QCOMPARE(told.at(u"title"_s), u"套餐争议"_s);
    QVERIFY(told.at(u"journal"_s).contains(u"ticket.edited:陈立 ticket.edited:周敏"_s));
}

DUTYDESK_TEST(TicketJourneyTest)
#include "ticket_journey_test.moc"
