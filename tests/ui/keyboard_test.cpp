#include "core/people/people_service.h"
#include "core/ticket/ticket_service.h"
#include "tests/support/busy_weeks.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/wired_installation.h"
#include "ui/pages.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include <set>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget)
        || (qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QHeaderView*>(widget));
}

/// Parts of a greater control take its focus.
bool isPart(const QWidget* widget)
{
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QComboBox*>(above) || qobject_cast<const QAbstractSpinBox*>(above)
            || qobject_cast<const QAbstractItemView*>(above) || qobject_cast<const QCalendarWidget*>(above)
            || qobject_cast<const QLineEdit*>(above))
            return true;
    }
    return false;
}

/// A label with a link is a control as well.
bool holdsLink(const QWidget* widget)
{
    const auto* label = qobject_cast<const QLabel*>(widget);
    return label && label->textFormat() != Qt::PlainText && label->text().contains("<a "_L1);
}

/// One of a group of radio buttons; the arrow keys lead to the others.
bool hasSiblingIn(const std::set<const QWidget*>& reached, const QWidget* widget)
{
    return qobject_cast<const QRadioButton*>(widget)
        && std::ranges::any_of(reached, [&](const QWidget* other) {
               return qobject_cast<const QRadioButton*>(other) && other->parentWidget() == widget->parentWidget();
           });
}

/// Which part of the window it stands in.
QString areaOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == "navigation"_L1 || widget->objectName() == "topBar"_L1
            || widget->objectName() == "statusStrip"_L1 || qobject_cast<const Page*>(widget))
            return widget->objectName();
    }
    return {};
}

QString nameOf(const QWidget* widget)
{
    QString text;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        text = button->text();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        text = label->text();
    return u"%1 “%2” %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(), text);
}

/// The controls that Tab doesn't come to, and the places where it leaves a part of the window before it has
/// been everywhere in it.
QStringList unreachable(QWidget& window)
{
    QStringList areas;
    std::set<const QWidget*> reached;
    QWidget* first = nullptr;
    QApplication::setActiveWindow(&window);
    for (int presses = 0; presses < 400; ++presses) {
        QWidget* focus = QApplication::focusWidget();
        if (focus && focus == first && reached.size() > 1)
            break;
        if (!first)
            first = focus;
        if (qEnvironmentVariableIsSet("DUTYDESK_TABS"))
            qInfo().noquote() << (focus ? nameOf(focus) : u"nobody"_s);
        reached.insert(focus);
        if (const QString area = areaOf(focus); !area.isEmpty() && (areas.isEmpty() || areas.last() != area))
            areas << area;
        // Whatever passes its focus on, or stands for another one.
        for (const QWidget* widget = focus; widget; widget = widget->parentWidget())
            reached.insert(widget);
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    QStringList missed;
    // Round and round: the first area may be met again at the end.
    if (areas.size() > 1 && areas.first() == areas.last())
        areas.removeLast();
    if (areas.removeDuplicates() > 0)
        missed << u"Tab goes back and forth"_s;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || isPart(widget) || reached.contains(widget)
            || (!isControl(widget) && !holdsLink(widget)) || hasSiblingIn(reached, widget))
            continue;
        missed << nameOf(widget);
    }
    return missed;
}

} // namespace

/// Everything that a mouse can press is also reached by Tab, on every page.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabReachesEveryControl()
    {
        WiredCentre centre;
        QVERIFY_OK(addBusyWeeks(centre.set(), WiredCentre::now));
        fill(centre);
        ShellFixture fixture(std::make_unique<WiredInstallation>(centre));
        fixture.now = WiredCentre::now;
        fixture.shell().session().setZone(QTimeZone("Asia/Shanghai"));
        // Sees every page and every section.
        fixture.shell().session().signIn(centre.somebody(Post::CentreDirector), u"director"_s);
        MainWindow window(fixture.shell(), [&](MainWindow& into) { addPages(into, fixture.shell()); });
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.start();
        const auto settle = [&] {
            return QTest::qWaitFor([&] { return !fixture.shell().background().busy(); }, patience);
        };
        QStringList missed;
        for (Page* page : window.shownPages()) {
            window.openPage(page->id());
            QVERIFY(settle());
            QCoreApplication::processEvents();
            if (page->id() == u"tickets"_s) {
                QTest::mouseClick(window.findChild<QWidget*>(u"chip.all"_s), Qt::LeftButton);
                QVERIFY(settle());
                QTRY_VERIFY(window.findChild<QWidget*>(u"ticketTableView"_s)->isVisible());
            }
            if (page->id() != u"settings"_s) {
                for (const QString& one : unreachable(window))
                    missed << page->id() + u": "_s + one;
                continue;
            }
            auto* sections = window.findChild<QListWidget*>(u"settings.sections"_s);
            for (int row = 0; row < sections->count(); ++row) {
                sections->setFocus();
                sections->setCurrentRow(row);
                QVERIFY(settle());
                QCoreApplication::processEvents();
                for (const QString& one : unreachable(window))
                    missed << sections->item(row)->text() + u": "_s + one;
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

private:
    /// A person and a ticket, so that lists and panels have something to press.
    static void fill(WiredCentre& centre)
    {
        Request request = centre.asAdministrator();
        request.actor = centre.somebody(Post::CentreDirector);
        request.key = "hire";
        Agent agent;
        agent.number = "1001";
        agent.name = "陈立";
        agent.joined = Date(std::chrono::days(18000));
        const auto hired = centre.services().people.add(request, agent);
        QVERIFY_OK(hired);
        request.key = "receive";
        NewTicket fresh;
        fresh.category = centre.services().tickets.categories(request)->front().id;
        fresh.title = "宽带反复断线";
        fresh.description = "每晚断线";
        fresh.customer = {"张伟", "13812342217", "花园路 12 号", "8821734", "花园小区"};
        fresh.owner = *hired;
        request.now = WiredCentre::now - std::chrono::hours(100);
        QVERIFY_OK(centre.services().tickets.receive(request, fresh));
    }
};

DUTYDESK_TEST(KeyboardTest)

#include "keyboard_test.moc"
