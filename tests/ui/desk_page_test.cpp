#include "core/people/people_service.h"
#include "core/ticket/ticket_service.h"
#include "tests/support/busy_weeks.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/wired_installation.h"
#include "ui/desk/desk_page.h"
#include "ui/shell/main_window.h"
#include "ui/ticket/tickets_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/coverage_chart.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Not by operator+, which GCC 12 takes for an overflow here.
std::string after(std::string_view word, const char* title)
{
    std::string text(word);
    text.append(title);
    return text;
}

constexpr int patience = 20'000;

/// The window with the duty desk and the tickets on a centre of its own, at 13:25.
struct Window
{
    explicit Window(WiredCentre& centre)
        : fixture(std::make_unique<WiredInstallation>(centre))
        , window(fixture.shell(), [this](MainWindow& into) {
            page = new DeskPage(fixture.shell());
            into.addPage(page);
            into.addPage(new TicketsPage(fixture.shell()));
        })
    {
        fixture.now = WiredCentre::now;
        fixture.shell().session().setZone(QTimeZone("Asia/Shanghai"));
        Actor actor = centre.somebody(Post::DutyManager);
        actor.onDuty = true;
        fixture.shell().session().signIn(actor, u"admin"_s);
        window.show();
        window.start();
    }

    bool isIdle()
    {
        return QTest::qWaitFor([&] { return !fixture.shell().background().busy(); }, patience);
    }
    template <class T>
    T* find(const char* name)
    {
        return page->findChild<T*>(QLatin1StringView(name));
    }
    /// Everything that the card says.
    QString textOf(const char* card)
    {
        QStringList texts;
        for (const QLabel* label : find<KpiCard>(card)->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u" | "_s);
    }
    QString why()
    {
        QStringList texts;
        for (const QLabel* label : find<QWidget>("deskWhy")->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'\n');
    }

    ShellFixture fixture;
    DeskPage* page = nullptr;
    MainWindow window;
};

TicketId addTicket(WiredCentre& centre, const char* title, Instant received)
{
    Request request = centre.asAdministrator();
    request.actor = centre.somebody(Post::OperationsSupervisor);
    request.actor.onDuty = true;
    request.now = received;
    request.key = title;
    const auto organisation = centre.services().tickets.organisation(request);
    Agent agent;
    agent.number = std::string("9") + std::to_string(received.time_since_epoch().count() % 1000);
    agent.name = "陈立";
    agent.joined = Date(std::chrono::days(18000));
    NewTicket fresh;
    fresh.category = centre.services().tickets.categories(request)->front().id;
    fresh.title = title;
    fresh.description = title;
    fresh.customer = {"张伟", "13812342217", "花园路 12 号", "8821734", "花园小区"};
    Request hiring = request;
    hiring.key = after("hire ", title);
    fresh.owner = *centre.services().people.add(hiring, agent);
    const TicketId id = *centre.services().tickets.receive(request, fresh);
    const DepartmentId department = *[&] {
        Request founding = request;
        founding.key = after("department ", title);
        Department network;
        network.name = after("网络部 ", title);
        return centre.services().people.save(founding, network);
    }();
    TicketForm slip;
    slip.department = department;
    slip.category = fresh.category;
    slip.description = title;
    slip.reason = "需上门";
    slip.promise = received + 48h;
    Request sending = request;
    sending.key = after("send ", title);
    const auto sent = centre.services().tickets.act(sending, {id, 1, TicketAction::Transfer, slip});
    if (!sent)
        qFatal("%s", sent.error().code.id.data());
    return id;
}

} // namespace

/// The duty desk in the real window on a real database.
class DeskPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayIsShownAndEachFigureExplainsItself()
    {
        WiredCentre centre;
        QVERIFY_OK(addBusyWeeks(centre.set(), WiredCentre::now));
        Window window(centre);
        QVERIFY(window.isIdle());
        QTRY_VERIFY(window.find<QWidget>("deskCoverage")->isVisible());
        QVERIFY2(window.textOf("deskConnectRate").contains(u'%'), qPrintable(window.textOf("deskConnectRate")));
        // Five weeks alike: until now exactly what was forecast came.
        QVERIFY2(!window.textOf("deskCalls").contains(u"closed"_s), qPrintable(window.textOf("deskCalls")));
        QVERIFY2(window.textOf("deskOverdue").contains(u'0'), qPrintable(window.textOf("deskOverdue")));

        const QString forecast = window.why();
        auto* chart = window.find<CoverageChart>("deskCoverage");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_VERIFY(window.why() != forecast);
        // What is explained stays explained while the desk goes on, in the reader's language.
        const QString seats = window.why();
        window.page->refresh();
        QVERIFY(window.isIdle());
        QCOMPARE(window.why(), seats);
        window.fixture.shell().language().choose(u"zh_CN"_s);
        QTRY_VERIFY(window.why().contains(u"为什么"_s));
        QVERIFY2(!window.why().contains(u"Why"_s), qPrintable(window.why()));
        window.fixture.shell().language().choose(u"en"_s);
        QTRY_COMPARE(window.why(), seats);
        QTest::keyClick(window.find<KpiCard>("deskCalls"), Qt::Key_Return);
        QTRY_COMPARE(window.why(), forecast);
    }

    void withoutCallsItSaysWhereTheyComeFrom()
    {
        WiredCentre centre;
        Window window(centre);
        QVERIFY(window.isIdle());
        QTRY_VERIFY(window.find<StateView>("deskNoForecast")->isVisible());
    }

    void aTicketAtAnotherDeskArrivesAndOpensByEnter()
    {
        WiredCentre centre;
        Window window(centre);
        QVERIFY(window.isIdle());
        auto* due = window.find<PagedTable>("deskDue");
        QVERIFY(due);
        QTRY_COMPARE(due->model().rowCount(), 0);
        const TicketId id = addTicket(centre, "宽带反复断线", WiredCentre::now - 100h);
        QTRY_COMPARE_WITH_TIMEOUT(due->model().rowCount(), 1, patience);
        QVERIFY(window.textOf("deskOverdue").contains(u'1'));
        due->view().setFocus();
        due->view().selectRow(0);
        QTest::keyClick(&due->view(), Qt::Key_Return);
        QTRY_COMPARE(window.window.currentPage()->id(), u"tickets"_s);
        QVERIFY(id);
    }

    void aDatabaseThatIsAwayIsSaidWithAWayOn()
    {
        ShellFixture fixture;
        fixture.signIn(Post::DutyManager);
        DeskPage page(fixture.shell());
        static_cast<QWidget&>(page).show();
        page.refresh();
        auto* state = page.findChild<StateView*>(u"deskState"_s);
        QTRY_VERIFY(state->isVisible());
        const auto says = [&](const QString& words) {
            return std::ranges::any_of(state->findChildren<QLabel*>(),
                                       [&](const QLabel* label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(says(u"The duty desk could not be loaded"_s));
        QVERIFY(says(u"/somewhere/dutydesk.db"_s));
    }
};

DUTYDESK_TEST(DeskPageTest)

#include "desk_page_test.moc"
