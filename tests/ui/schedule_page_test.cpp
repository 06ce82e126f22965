#include "tests/support/busy_weeks.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/wired_installation.h"
#include "ui/schedule/schedule_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// The window with the schedule on a centre of its own, at 13:25 on 21 November 2026.
struct Window
{
    explicit Window(const WiredCentre& centre)
        : fixture(std::make_unique<WiredInstallation>(centre))
        , window(fixture.shell(), [this](MainWindow& into) {
            page = new SchedulePage(fixture.shell());
            into.addPage(page);
        })
    {
        fixture.now = WiredCentre::now;
        fixture.shell().session().setZone(QTimeZone("Asia/Shanghai"));
        fixture.shell().session().signIn(centre.asAdministrator().actor, u"admin"_s);
        window.resize(1440, 900);
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
    PagedTable& intervals() { return *find<PagedTable>("scheduleIntervals"); }
    QString why()
    {
        QStringList texts;
        for (const QLabel* label : find<QWidget>("scheduleWhy")->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'\n');
    }
    void chip(const char* id) { QTest::mouseClick(window.findChild<QPushButton*>("chip."_L1 + QLatin1StringView(id)), Qt::LeftButton); }

    ShellFixture fixture;
    SchedulePage* page = nullptr;
    MainWindow window;
};

} // namespace

/// The schedule in the real window on a real database.
class SchedulePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextDayIsShownByIntervals()
    {
        WiredCentre centre;
        QVERIFY_OK(addBusyWeeks(centre.set(), WiredCentre::now));
        Window window(centre);
        QTRY_COMPARE_WITH_TIMEOUT(window.intervals().model().rowCount(), 48, patience);
        QCOMPARE(window.find<QDateEdit>("scheduleDate")->date(), QDate(2026, 11, 22));
        const QString forecast = window.why();
        QVERIFY(!forecast.isEmpty());
        window.intervals().view().setFocus();
        QTest::keyClick(&window.intervals().view(), Qt::Key_J);
        QTRY_VERIFY(window.why() != forecast);
    }

    void dateAndIntervalAreChosenByKeys()
    {
        WiredCentre centre;
        QVERIFY_OK(addBusyWeeks(centre.set(), WiredCentre::now));
        Window window(centre);
        QTRY_COMPARE_WITH_TIMEOUT(window.intervals().model().rowCount(), 48, patience);
        auto* minutes = window.find<QComboBox>("scheduleMinutes");
        minutes->setFocus();
        QTest::keyClick(minutes, Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(window.intervals().model().rowCount(), 24, patience);
        auto* date = window.find<QDateEdit>("scheduleDate");
        date->setFocus();
        date->setCurrentSection(QDateTimeEdit::YearSection);
        QTest::keyClick(date, Qt::Key_Down);
        auto* state = window.find<StateView>("scheduleState");
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), patience);
        QTest::keyClick(date, Qt::Key_Up);
        QTRY_VERIFY_WITH_TIMEOUT(!state->isVisible(), patience);
        QCOMPARE(date->date(), QDate(2026, 11, 22));
    }

    void headcountSaysWhySoMany()
    {
        WiredCentre centre;
        QVERIFY_OK(addBusyWeeks(centre.set(), WiredCentre::now));
        Window window(centre);
        QTRY_COMPARE_WITH_TIMEOUT(window.intervals().model().rowCount(), 48, patience);
        window.chip("headcount");
        auto* posts = window.find<PagedTable>("schedulePosts");
        QTRY_VERIFY(posts->isVisible() && posts->model().rowCount() > 1);
        posts->view().setFocus();
        QTest::keyClick(&posts->view(), Qt::Key_J);
        QTRY_VERIFY(window.why().contains(u"Why so many?"_s));
    }

    /// Every head has room for its words, in every language.
    void headsAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language::Choice& choice : Language::choices())
            QTest::newRow(qPrintable(choice.code)) << choice.code;
    }
    void headsAreWhole()
    {
        QFETCH(QString, language);
        WiredCentre centre;
        QVERIFY_OK(addBusyWeeks(centre.set(), WiredCentre::now));
        Window window(centre);
        window.fixture.shell().chooseLanguage(language);
        QTRY_COMPARE_WITH_TIMEOUT(window.intervals().model().rowCount(), 48, patience);
        const QHeaderView* head = window.intervals().view().horizontalHeader();
        for (int column = 0; column < head->count(); ++column) {
            const QString title = head->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(head->sectionSize(column) >= head->sectionSizeHint(column), qPrintable(title));
        }
    }

    void withoutCallsItSaysSo()
    {
        WiredCentre centre;
        Window window(centre);
        QVERIFY(window.isIdle());
        QTRY_VERIFY(window.find<StateView>("scheduleState")->isVisible());
    }
};

DUTYDESK_TEST(SchedulePageTest)

#include "schedule_page_test.moc"
