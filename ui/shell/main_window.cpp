#include "ui/shell/main_window.h"

#include "ui/shell/navigation_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest(1024, 680);
constexpr QSize usual(1440, 900);

} // namespace

MainWindow::MainWindow(Shell& shell, QWidget* parent)
    : QMainWindow(parent)
    , m_shell(shell)
    , m_navigation(new NavigationBar)
    , m_topBar(new TopBar(shell))
    , m_stack(new QStackedWidget)
    , m_status(new StatusStrip)
{
    setObjectName("mainWindow"_L1);
    setMinimumSize(smallest);
    resize(usual);
    auto* desk = new QWidget;
    auto* columns = new QHBoxLayout(desk);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    columns->addLayout(right, 1);
    setCentralWidget(desk);
    shell.setNavigator(this);
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::show);
    addActions();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page* page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_navigation->add(page);
    if (m_pages.size() == 1)
        show(page);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::openPage(const QString& id)
{
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    if (found != m_pages.end())
        show(*found);
}

bool MainWindow::openRecord(const RecordRef& record)
{
    for (Page* page : m_pages) {
        if (page->open(record)) {
            show(page);
            return true;
        }
    }
    return false;
}

void MainWindow::show(Page* page)
{
    if (page != currentPage() && currentPage() && !currentPage()->mayLeave()) {
        m_navigation->setCurrent(currentPage());
        return;
    }
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(page);
    m_topBar->setPage(page);
    m_status->setHint(page->hint().isEmpty() ? tr("? shortcuts") : tr("%1 · ? shortcuts").arg(page->hint()));
    if (std::ranges::find(m_filled, page) == m_filled.end()) {
        m_filled.push_back(page);
        page->refresh();
    }
}

void MainWindow::addActions()
{
    ActionCollection& actions = m_shell.actions();
    actions.add({u"window.search"_s, {}, [] { return tr("Search in this page"); }, Qt::Key_Slash}, this,
                [this] { m_topBar->focusSearch(); });
    actions.add({u"window.refresh"_s, {}, [] { return tr("Load again"); }, Qt::CTRL | Qt::Key_R}, this, [this] {
        if (currentPage())
            currentPage()->refresh();
    });
    actions.add({u"window.undo"_s, {}, [] { return tr("Undo"); }, QKeySequence::Undo}, this,
                [this] { m_shell.undo().undo(); });
}

void MainWindow::retranslate()
{
    setWindowTitle(u"Dutydesk"_s);
    m_navigation->retranslate();
    m_topBar->retranslate();
    m_shell.actions().retranslate();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace dutydesk
