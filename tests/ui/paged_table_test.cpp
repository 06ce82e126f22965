#include "tests/support/registry.h"

#include "ui/widgets/paged_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolTip>

using namespace dutydesk;
using namespace Qt::StringLiterals;

namespace {

/// A list of numbers of any length in two orders, answered later as a store on another thread does.
class NumberSource : public PageSource
{
public:
    std::vector<PagedColumn> columns() const override
    {
        return {{.id = u"number"_s, .title = u"Number"_s, .width = 90, .order = u"up"_s},
                {.id = u"word"_s, .title = u"Word"_s, .stretches = true},
                {.id = u"back"_s, .title = u"Back"_s, .width = 80, .order = u"down"_s},
                {.id = u"quiet"_s, .title = u"Quiet"_s, .width = 70, .visible = false}};
    }

    void fetch(const QString& order, const std::any& after, int limit, std::function<void(Result<FetchedRows>)> give) override
    {
        ++fetches;
        QTimer::singleShot(0, this, [=, this] {
            if (failure)
                return give(*failure);
            FetchedRows fetched;
            std::int64_t at = after.has_value() ? std::any_cast<std::int64_t>(after) : 0;
            for (int i = 0; i < limit && at < length; ++i, ++at) {
                const std::int64_t key = order == u"up"_s ? at + 1 : length - at;
                fetched.rows.push_back({.key = key, .cells = {{.text = QString::number(key)}, {.text = word(key)},
                                                              {.text = QString::number(-key), .tone = Tone::Bad}, {.text = u"q"_s}}});
            }
            rowsRead += static_cast<std::int64_t>(fetched.rows.size());
            if (at < length)
                fetched.next = at;
            fetched.elapsed = std::chrono::microseconds(4000);
            give(std::move(fetched));
        });
    }

    void count(std::function<void(Result<RowTotal>)> give) override
    {
        QTimer::singleShot(0, this, [=, this] { give(RowTotal{knownCount < 0 ? length : knownCount, knownCount >= 0}); });
    }

    void marks(const QString&, std::function<void(Result<std::vector<PageMark>>)> give) override
    {
        std::vector<PageMark> marks;
        for (std::int64_t row = 1000; row < length; row += 1000)
            marks.push_back({row, row});
        give(std::move(marks));
    }

    QStringList soughtWords() const override { return {u"退费"_s}; }

    QString word(std::int64_t key) const { return key == 3 ? u"tab\t\"quoted\""_s : prefix + QString::number(key); }

    std::int64_t length = 1'000'000;
    std::int64_t knownCount = -1;
    std::optional<Error> failure;
    QString prefix = u"word "_s;
    int fetches = 0;
    std::int64_t rowsRead = 0;
};

} // namespace

class PagedTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMillionRowsAreReadOnlyWhereLookedAt();
    void aJumpReadsFromTheNearestMark();
    void anUnknownCountGrowsWhileScrolling();
    void onlyDeclaredOrdersAreOffered();
    void columnsStayAsTheUserLeftThem();
    void rowsAreCopiedForASpreadsheet();
    void keysMoveAndTheChosenRowSurvivesARefresh();
    void failureAndEmptinessAreSaid();
    void aTextThatIsCutIsWholeInTheToolTip();
    void withoutRoomItIsScrolledInsteadOfCrushed();
    void outOfSightItFillsItsPlaceToo();

private:
    void open();
    bool settle();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<NumberSource> m_source;
    std::unique_ptr<PagedTable> m_table;
};

void PagedTableTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_source = std::make_unique<NumberSource>();
}

void PagedTableTest::cleanup()
{
    m_table.reset();
}

void PagedTableTest::open()
{
    m_table = std::make_unique<PagedTable>(u"numbers"_s, *m_source, *m_settings);
    m_table->resize(700, 500);
    m_table->setEmptyTexts(u"Nothing here"_s, u"Add a number"_s, u"Add"_s);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    m_table->refresh();
    QVERIFY(settle());
}

bool PagedTableTest::settle()
{
    return QTest::qWaitFor([this] {
        return m_table->model().state() != PagedModel::State::Loading
            && (m_table->model().total() != PagedModel::Total::Unknown || m_table->model().state() == PagedModel::State::Failed);
    });
}

void PagedTableTest::aMillionRowsAreReadOnlyWhereLookedAt()
{
    open();
    QCOMPARE(m_table->model().rowCount(), 1'000'000);
    QCOMPARE(m_table->model().total(), PagedModel::Total::Exact);
    QCOMPARE(m_source->rowsRead, PagedModel::pageSize);
    const auto* foot = m_table->findChild<QLabel*>(u"numbersFoot"_s);
    QVERIFY2(foot->text().contains(u"200"_s) && foot->text().contains(QLocale().toString(1'000'000)), qPrintable(foot->text()));
    QVERIFY(foot->text().contains(u"4 ms"_s));
}

void PagedTableTest::aJumpReadsFromTheNearestMark()
{
    open();
    m_table->view().verticalScrollBar()->setValue(700'500);
    QVERIFY(QTest::qWaitFor([this] { return m_table->model().row(700'505) != nullptr; }));
    QCOMPARE(m_table->model().row(700'505)->key, 700'506);
    QVERIFY2(m_source->rowsRead < 4 * 1200, qPrintable(QString::number(m_source->rowsRead)));
    QVERIFY(m_table->model().row(500'000) == nullptr);
    QCOMPARE(m_table->model().index(500'000, 0).data().toString(), u"…"_s);
}

void PagedTableTest::anUnknownCountGrowsWhileScrolling()
{
    m_source->length = 450;
    m_source->knownCount = 100;
    open();
    QCOMPARE(m_table->model().total(), PagedModel::Total::AtLeast);
    QVERIFY(QTest::qWaitFor([this] {
        m_table->view().scrollToBottom();
        return m_table->model().total() == PagedModel::Total::Exact;
    }));
    QCOMPARE(m_table->model().rowCount(), 450);
}

void PagedTableTest::onlyDeclaredOrdersAreOffered()
{
    open();
    QHeaderView* head = m_table->view().horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {head->sectionViewportPosition(column) + 20, head->height() / 2});
    };
    click(2);
    QVERIFY(settle());
    QCOMPARE(m_table->model().order(), u"down"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_table->model().row(0) != nullptr; }));
    QCOMPARE(m_table->model().row(0)->key, 1'000'000);
    QCOMPARE(head->sortIndicatorSection(), 2);
    click(1);
    QCOMPARE(m_table->model().order(), u"down"_s);
    QCOMPARE(head->sortIndicatorSection(), 2);
}

void PagedTableTest::columnsStayAsTheUserLeftThem()
{
    open();
    m_table->openColumnMenu({});
    auto* menu = m_table->findChild<QMenu*>(u"columnMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction*>(u"column.quiet"_s)->trigger();
    menu->findChild<QAction*>(u"column.number"_s)->trigger();
    menu->close();
    m_table->view().horizontalHeader()->resizeSection(2, 133);
    m_table->view().horizontalHeader()->moveSection(2, 0);

    open();
    const QHeaderView* head = m_table->view().horizontalHeader();
    QVERIFY(head->isSectionHidden(0));
    QVERIFY(!head->isSectionHidden(3));
    QCOMPARE(head->sectionSize(2), 133);
    QCOMPARE(head->visualIndex(2), 0);
}

void PagedTableTest::rowsAreCopiedForASpreadsheet()
{
    open();
    m_table->view().setFocus();
    QTest::keyClick(&m_table->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_table->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(&m_table->view(), QKeySequence::Copy);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.endsWith(u"3\t\"tab\t\"\"quoted\"\"\"\t-3\n"_s), qPrintable(text));
    QVERIFY(m_table->copyText(true).startsWith(u"Number\tWord\tBack\n"_s));
}

void PagedTableTest::keysMoveAndTheChosenRowSurvivesARefresh()
{
    open();
    QSignalSpy moved(m_table.get(), &PagedTable::currentChanged);
    m_table->view().setFocus();
    QTest::keyClick(&m_table->view(), Qt::Key_J);
    QTest::keyClick(&m_table->view(), Qt::Key_J);
    QTest::keyClick(&m_table->view(), Qt::Key_K);
    QCOMPARE(m_table->currentRow()->key, 2);
    QVERIFY(moved.size() >= 3);
    m_source->prefix = u"new "_s;
    m_table->refresh();
    QVERIFY(QTest::qWaitFor([this] { return m_table->model().row(1)->cells[1].text == u"new 2"_s; }));
    QCOMPARE(m_table->currentRow()->key, 2);
    QCOMPARE(m_table->view().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(moved.last().first().toBool(), true);
    QTest::keyClick(&m_table->view(), Qt::Key_End);
    QTRY_VERIFY(m_table->currentRow() && m_table->currentRow()->key == 1'000'000);
    QTest::keyClick(&m_table->view(), Qt::Key_Home);
    QTRY_VERIFY(m_table->currentRow() && m_table->currentRow()->key == 1);
}

void PagedTableTest::failureAndEmptinessAreSaid()
{
    m_source->failure = makeError(error::notSignedIn);
    open();
    const auto* title = m_table->findChild<QLabel*>(u"stateTitle"_s);
    auto* action = m_table->findChild<QPushButton*>(u"stateAction"_s);
    QVERIFY(title->isVisible());
    QVERIFY(m_table->findChild<QLabel*>(u"stateText"_s)->text().contains(u"sign in"_s));
    m_source->failure.reset();
    m_source->length = 0;
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(settle());
    QCOMPARE(title->text(), u"Nothing here"_s);
    QSignalSpy wanted(m_table.get(), &PagedTable::emptyActionTriggered);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void PagedTableTest::withoutRoomItIsScrolledInsteadOfCrushed()
{
    open();
    const QHeaderView* head = m_table->view().horizontalHeader();
    QVERIFY(head->sectionSize(1) > 300);
    m_table->resize(200, 500);
    QTRY_COMPARE(head->sectionSize(1), 100);
    m_table->resize(700, 500);
    QTRY_VERIFY(head->sectionSize(1) > 300);
}

void PagedTableTest::aTextThatIsCutIsWholeInTheToolTip()
{
    m_source->prefix = QString(u"客户反映宽带断线 "_s).repeated(20);
    open();
    const auto pointAt = [this](int column) {
        QToolTip::hideText();
        const QPoint middle = m_table->view().visualRect(m_table->model().index(0, column)).center();
        QHelpEvent event(QEvent::ToolTip, middle, m_table->view().viewport()->mapToGlobal(middle));
        QApplication::sendEvent(m_table->view().viewport(), &event);
        return QToolTip::text();
    };
    QVERIFY(pointAt(0).isEmpty());
    QVERIFY(pointAt(1).contains(m_source->word(1).trimmed()));
}

void PagedTableTest::outOfSightItFillsItsPlaceToo()
{
    // On a page that comes in front only after the window has got its size.
    QStackedWidget pages;
    pages.addWidget(new QLabel);
    auto* table = new PagedTable(u"behind"_s, *m_source, *m_settings);
    pages.addWidget(table);
    pages.resize(500, 400);
    pages.show();
    pages.resize(1200, 500);
    QVERIFY(QTest::qWaitForWindowExposed(&pages));
    table->refresh();
    pages.setCurrentIndex(1);
    auto* view = table->findChild<QTableView*>();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
    pages.setCurrentIndex(0);
    pages.resize(900, 500);
    pages.setCurrentIndex(1);
    QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
}

DUTYDESK_TEST(PagedTableTest)
#include "paged_table_test.moc"
