#include "tests/support/registry.h"

#include "app/policies/policy_files.h"
#include "core/ticket/ticket_clock.h"
#include "tests/support/shell_fixture.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/why_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dutydesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WhyPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksThreeLanguages_data();
    void speaksThreeLanguages();
    void partsOpenAndEvidenceLeadsOn();

private:
    static Why overdueClock();
    static QStringList textsOf(const WhyPanel& panel);
};

/// A complaint whose complete clock ran for 40 h 37 min, day and night.
Why WhyPanelTest::overdueClock()
{
    const auto items = readPolicies();
    const auto rules = TicketRules::from(PolicySet(0, *items), TimeZone("Asia/Shanghai", 8h));
    Ticket ticket;
    ticket.id = TicketId{20981};
    ticket.kind = TicketKind::Complaint;
    const Instant start{std::chrono::milliseconds(1795000000000)};
    const Clock clock = startClock(ticket, ClockKind::Complete, start, *rules);
    Why why = whyClock(ticket, clock, start + 40h + 37min, *rules);
    why.evidence = {{"ticket", 20981}};
    return why;
}

QStringList WhyPanelTest::textsOf(const WhyPanel& panel)
{
    QStringList texts;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        texts.append(label->text());
    for (const QToolButton* part : panel.findChildren<QToolButton*>())
        texts.append(part->text());
    return texts;
}

void WhyPanelTest::speaksThreeLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("duration");
    QTest::newRow("English") << u"en"_s << u"40 h 37 min"_s;
    QTest::newRow("Simplified") << u"zh_CN"_s << u"40 小时 37 分"_s;
    QTest::newRow("Traditional") << u"zh_TW"_s << u"40 小時 37 分"_s;
}

void WhyPanelTest::speaksThreeLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, duration);
    test::ShellFixture fixture;
    const Why why = overdueClock();
    QVERIFY(why.verdict == Verdict::Broken);
    WhyPanel panel;
    panel.setWhy(u"?"_s, why, ValueText(QLocale(), QTimeZone("Asia/Shanghai")));
    panel.show();
    // Switched while it is shown.
    fixture.shell().chooseLanguage(language);
    QCoreApplication::processEvents();
    const auto* statement = panel.findChild<QLabel*>(u"whyStatement"_s);
    QVERIFY2(statement->text().contains(duration), qPrintable(statement->text()));
    QVERIFY2(statement->text().startsWith(u'●'), qPrintable(statement->text()));
    for (const QString& text : textsOf(panel)) {
        QVERIFY2(!text.contains(u"operand."_s) && !text.contains(u"ticket."_s) && !text.contains(u'{'), qPrintable(text));
    }
    const auto* rules = panel.findChild<QLabel*>(u"cardRemark"_s);
    QVERIFY2(rules->text().contains(u"TKT-10"_s), qPrintable(rules->text()));
    fixture.shell().chooseLanguage(u"en"_s);
}

void WhyPanelTest::partsOpenAndEvidenceLeadsOn()
{
    test::ShellFixture fixture;
    WhyPanel panel;
    Why why = overdueClock();
    Why part = why;
    part.parts.clear();
    why.parts = {part};
    panel.resize(400, 600);
    panel.setWhy(u"Why overdue?"_s, why, ValueText(QLocale(), QTimeZone("Asia/Shanghai")));
    panel.show();
    auto* toggle = panel.findChild<QToolButton*>(u"whyPart"_s);
    QVERIFY(toggle);
    auto* inside = toggle->parentWidget()->findChild<FactList*>();
    QVERIFY(!inside->isVisible());
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(inside->isVisible());
    // However narrow the panel is, the sentence is whole: it goes over more lines.
    const int low = toggle->height();
    panel.resize(200, 600);
    QTRY_VERIFY(toggle->height() > low);
    QCOMPARE(toggle->height(), toggle->heightForWidth(toggle->width()));

    QSignalSpy opened(&panel, &WhyPanel::evidenceActivated);
    for (QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->text().contains(u"T-20981</a>"_s))
            Q_EMIT label->linkActivated(u"0"_s);
    }
    QCOMPARE(opened.size(), 1);
    QVERIFY((opened.first().first().value<RecordRef>() == RecordRef{"ticket", 20981}));

    Q_EMIT panel.findChild<QLabel*>(u"whyCopy"_s)->linkActivated(u"copy"_s);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"Why overdue?\n"_s));
    QVERIFY(copied.contains(u"TKT-10"_s) && copied.contains(u"40 h 37 min"_s));
}

DUTYDESK_TEST(WhyPanelTest)
#include "why_panel_test.moc"
