#include "ui/shell/main_window.h"

#include "ui/entrance/entrance.h"
#include "ui/shell/built_in_finders.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/notice_panel.h"
#include "ui/shell/palette.h"
#include "ui/shell/reading_order.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/status_watch.h"
#include "ui/shell/task_panel.h"
#include "ui/shell/toast_stack.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/watcher.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest(1024, 680);
constexpr QSize usual(1440, 900);
/// Below it the navigation shows icons only, so that the page has the room.
constexpr int roomy = 1200;
constexpr int retryMs = 500;

} // namespace

MainWindow::MainWindow(Shell& shell, MakePages makePages, QWidget* parent)
    : QMainWindow(parent)
    , m_shell(shell)
    , m_makePages(std::move(makePages))
    , m_stage(new QStackedWidget)
    , m_entrance(new Entrance(shell))
    , m_navigation(new NavigationBar(shell))
    , m_topBar(new TopBar(shell))
    , m_stack(new QStackedWidget)
    , m_status(new StatusStrip)
    , m_watcher(new Watcher(shell, this))
    , m_statusWatch(new StatusWatch(shell, *m_watcher, *m_status))
{
    setObjectName("mainWindow"_L1);
    setWindowIcon(QIcon(u":/icons/dutydesk.svg"_s));
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
    m_stage->addWidget(m_entrance);
    m_stage->addWidget(desk);
    setCentralWidget(m_stage);

    auto* tasks = new QToolButton;
    auto* bell = new QToolButton;
    m_status->addTool(tasks);
    m_status->addTool(bell);
    m_tasks = new TaskPanel(shell.background(), tasks, this);
    m_notices = new NoticePanel(shell.notifications(), shell.session(), bell, this);
    new ToastStack(shell.notifications(), shell.session(), this);
    m_palette = new Palette(this);
    m_palette->addFinder(new PageFinder(*this));
    m_palette->addFinder(new CommandFinder(shell.actions(), *this));
    m_shortcuts = new ShortcutSheet(shell.actions(), this);

    shell.setNavigator(this);
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::paletteWanted, m_palette, &Palette::open);
    connect(m_entrance, &Entrance::entered, this, &MainWindow::enter);
    connect(&shell.session(), &Session::changed, this, &MainWindow::sessionChanged);
    connect(&shell.session(), &Session::postChanged, this, &MainWindow::makeAnew, Qt::QueuedConnection);
    connect(m_watcher, &Watcher::changed, this, [this](const std::vector<RecordRef>& records) { tellPages(&records); });
    connect(m_watcher, &Watcher::everythingChanged, this, [this] { tellPages(nullptr); });
    addActions();
    retranslate();
    restoreState();
}

MainWindow::~MainWindow()
{
    m_shell.setNavigator(nullptr);
}

void MainWindow::start()
{
    if (m_shell.session().state() == Session::State::SignedIn) {
        enter();
        // Each page says itself what it could not read.
        m_entrance->learnDesk([](const Result<>&) {});
    } else {
        m_entrance->start();
    }
}

void MainWindow::addPage(Page* page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_navigation->add(page);
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == currentPage())
            showHint();
    });
}

std::vector<Page*> MainWindow::shownPages() const
{
    std::vector<Page*> shown;
    std::ranges::copy_if(m_pages, std::back_inserter(shown), [&](Page* page) { return page->isFor(m_shell.session()); });
    return shown;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::addFinder(Finder* finder)
{
    m_palette->addFinder(finder);
}

void MainWindow::openPage(const QString& id, const QString& part)
{
    const std::vector<Page*> shown = shownPages();
    const auto found = std::ranges::find(shown, id, &Page::id);
    if (found == shown.end())
        return;
    showPage(*found);
    if (!part.isEmpty() && currentPage() == *found)
        (*found)->openPart(part);
}

bool MainWindow::openRecord(const RecordRef& record)
{
    for (Page* page : shownPages()) {
        if (page->open(record)) {
            showPage(page);
            return true;
        }
    }
    return false;
}

void MainWindow::showPage(Page* page)
{
    if (currentPage() && page != currentPage() && !currentPage()->mayLeave()) {
        m_navigation->setCurrent(currentPage());
        return;
    }
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(page);
    m_topBar->setPage(page);
    showHint();
    if (std::ranges::find(m_filled, page) == m_filled.end()) {
        m_filled.push_back(page);
        page->refresh();
    }
    page->setFocus(Qt::OtherFocusReason);
    m_shell.settings().setValue("window/page"_L1, page->id());
    Q_EMIT pageShown(page->id());
}

void MainWindow::showHint()
{
    const QString keys = currentPage() ? currentPage()->hint() : QString();
    m_status->setHint(keys.isEmpty() ? tr("? shortcuts") : tr("%1 · ? shortcuts", "keys of the page").arg(keys));
}

void MainWindow::enter()
{
    const AccountId who = m_shell.session().actor().account;
    if (m_pages.empty() || who != m_whose) {
        leave();
        m_whose = who;
        m_makePages(*this);
        m_navigation->showPages(shownPages());
        m_shell.actions().retranslate();
        const std::vector<Page*> shown = shownPages();
        if (!shown.empty()) {
            const QString last = m_shell.settings().value("window/page"_L1).toString();
            const auto found = std::ranges::find(shown, last, &Page::id);
            showPage(found == shown.end() ? shown.front() : *found);
        }
    }
    m_stage->setCurrentIndex(1);
    if (currentPage())
        currentPage()->setFocus(Qt::OtherFocusReason);
    for (const QPointer<QDialog>& dialog : std::exchange(m_hiddenDialogs, {})) {
        if (dialog)
            dialog->open();
    }
    m_watcher->start();
    m_statusWatch->start();
}

void MainWindow::hideDialogs()
{
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        m_hiddenDialogs.emplace_back(dialog);
        dialog->hide();
    }
}

/// Pages show what their reader may do, so another post needs others; not under an open question.
void MainWindow::makeAnew()
{
    if (m_shell.session().state() != Session::State::SignedIn || m_pages.empty())
        return;
    if (QApplication::activeModalWidget()) {
        QTimer::singleShot(retryMs, this, &MainWindow::makeAnew);
        return;
    }
    // What was begun may be finished; services refuse what the post does not allow.
    if (currentPage() && !currentPage()->mayLeave())
        return;
    m_shell.notifications().info(tr("Your post was changed: the pages show what it may do."));
    m_whose = {};
    enter();
}

void MainWindow::leave()
{
    m_watcher->stop();
    m_filled.clear();
    m_navigation->clear();
    for (Page* page : std::exchange(m_pages, {}))
        delete page;
}

void MainWindow::sessionChanged()
{
    switch (m_shell.session().state()) {
    case Session::State::SignedIn: m_navigation->showPages(shownPages()); break;
    case Session::State::Locked:
        m_palette->close();
        m_shortcuts->close();
        m_tasks->hide();
        m_notices->hide();
        hideDialogs();
        m_entrance->lock();
        m_stage->setCurrentIndex(0);
        break;
    case Session::State::SignedOut:
        leave();
        m_notices->hide();
        m_shell.notifications().clear();
        m_whose = {};
        m_entrance->start();
        m_stage->setCurrentIndex(0);
        break;
    }
    m_shell.actions().setReachable(m_shell.session().state() == Session::State::SignedIn);
}

void MainWindow::tellPages(const std::vector<RecordRef>* records)
{
    if (m_shell.session().state() != Session::State::SignedIn)
        return;
    for (Page* page : m_filled) {
        if (records)
            page->changed(*records);
        else
            page->refresh();
    }
}

void MainWindow::addActions()
{
    ActionCollection& actions = m_shell.actions();
    actions.add({u"window.palette"_s, {}, [] { return tr("Find anything"); }, Qt::CTRL | Qt::Key_K, {}, u"search"_s, true},
                this, [this] { m_palette->open(); });
    actions.add({u"window.search"_s, {}, [] { return tr("Search in this page"); }, Qt::Key_Slash, {}, u"search"_s}, this,
                [this] { m_topBar->focusSearch(); });
    actions.add({u"window.shortcuts"_s, {}, [] { return tr("Show shortcuts"); }, Qt::Key_Question}, this, [this] {
        if (m_shortcuts->isVisible())
            m_shortcuts->close();
        else if (currentPage())
            m_shortcuts->openFor(*currentPage());
    });
    actions.add({u"window.undo"_s, {}, [] { return tr("Undo"); }, QKeySequence::Undo, {}, u"undo"_s}, this, [this] {
        if (m_shell.undo().next().isEmpty())
            m_shell.notifications().info(tr("There is nothing to take back: what was sent or saved for good stays."));
        else
            m_shell.undo().undo();
    });
    actions.add({u"window.refresh"_s, {}, [] { return tr("Load again"); }, Qt::CTRL | Qt::Key_R, {}, u"tasks"_s}, this,
                [this] {
                    if (currentPage())
                        currentPage()->refresh();
                });
    actions.add({u"window.next"_s, {}, [] { return tr("Next page"); }, Qt::CTRL | Qt::Key_PageDown, {}, {}, true}, this,
                [this] { m_navigation->step(1); });
    actions.add({u"window.previous"_s, {}, [] { return tr("Previous page"); }, Qt::CTRL | Qt::Key_PageUp, {}, {}, true},
                this, [this] { m_navigation->step(-1); });
    actions.add({u"window.tasks"_s, {}, [] { return tr("Show what runs in the background"); }, {}, {}, u"tasks"_s}, this,
                [this] { m_tasks->toggle(); });
    actions.add({u"window.notices"_s, {}, [] { return tr("Show notifications"); }, Qt::Key_F8, {}, u"bell"_s}, this,
                [this] { m_notices->toggle(); });
    actions.add({u"session.lock"_s, {}, [] { return tr("Lock"); }, Qt::CTRL | Qt::Key_L, {}, u"lock"_s}, this,
                [this] { m_shell.session().lock(); });
    actions.add({u"session.password"_s, {}, [] { return tr("Change my password"); }, {}, {}, u"user"_s}, this,
                [this] {
                    m_entrance->changePassword();
                    m_stage->setCurrentIndex(0);
                });
    actions.add({u"session.out"_s, {}, [] { return tr("Sign out"); }, Qt::CTRL | Qt::SHIFT | Qt::Key_Q, {}, u"user"_s},
                this, [this] {
                    if (!currentPage() || currentPage()->mayLeave())
                        m_shell.session().signOut();
                });
    actions.add({u"theme.light"_s, {}, [] { return tr("Light theme"); }}, this,
                [this] { m_shell.chooseTheme(Theme::Choice::Light); });
    actions.add({u"theme.dark"_s, {}, [] { return tr("Dark theme"); }}, this,
                [this] { m_shell.chooseTheme(Theme::Choice::Dark); });
    for (const Language::Choice& choice : Language::choices()) {
        actions.add({"language."_L1 + choice.code, {}, [name = choice.name] { return tr("Language: %1").arg(name); }}, this,
                    [this, code = choice.code] { m_shell.chooseLanguage(code); });
    }
    actions.setReachable(m_shell.session().state() == Session::State::SignedIn);

    const auto showUndo = [this] { m_status->setUndo(m_shell.undo().next()); };
    connect(&m_shell.undo(), &UndoStack::changed, this, showUndo);
    showUndo();
}

void MainWindow::retranslate()
{
    setWindowTitle(u"Dutydesk"_s);
    m_navigation->retranslate();
    m_topBar->retranslate();
    m_palette->retranslate();
    m_tasks->retranslate();
    m_notices->retranslate();
    m_statusWatch->retranslate();
    m_status->setUndo(m_shell.undo().next());
    m_shell.actions().retranslate();
    showHint();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < roomy);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const std::vector<QWidget*> stops = inReadingOrder(*this);
    if (stops.empty())
        return false;
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    const std::ptrdiff_t now = std::ranges::find(stops, focusWidget()) - stops.begin();
    // From nowhere it begins at the page.
    const std::ptrdiff_t first = std::ranges::find(stops, static_cast<QWidget*>(currentPage())) - stops.begin();
    const std::ptrdiff_t to = now == count ? first % count : (now + (next ? 1 : -1) + count) % count;
    stops[static_cast<std::size_t>(to)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::restoreState()
{
    restoreGeometry(m_shell.settings().value("window/geometry"_L1).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (currentPage() && m_stage->currentIndex() == 1 && !currentPage()->mayLeave()) {
        event->ignore();
        return;
    }
    if (!m_shell.background().tasks().empty()
        && !m_shell.prompts().confirm(this, {tr("Still running"),
                                             tr("%1 is not finished. Closing the window stops it.")
                                                 .arg(m_shell.background().tasks().front().title),
                                             tr("Close anyway"), {}, true})) {
        event->ignore();
        return;
    }
    m_shell.settings().setValue("window/geometry"_L1, saveGeometry());
    event->accept();
}

} // namespace dutydesk
