#pragma once

#include "ui/shell/page.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <vector>

class QStackedWidget;

namespace dutydesk {

class Entrance;
class NavigationBar;
class Palette;
class ShortcutSheet;
class StatusStrip;
class StatusWatch;
class TaskPanel;
class NoticePanel;
class TopBar;
class Watcher;

/// The window: first the way in, then the desk with navigation, top bar, pages and status strip. It knows
/// pages by their base class only.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    /// Calls `addPage` for each page, in the order of the navigation; `ui/pages.h` has one.
    using MakePages = std::function<void(MainWindow&)>;

    /// Pages are made anew for everybody who signs in, so that nothing of one person stays for the next.
    MainWindow(Shell& shell, MakePages makePages, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Looks at the database and shows what fits: welcome, sign-in, what is wrong, or, with somebody signed
    /// in already, the desk.
    void start();

    /// Takes the page over and puts it at the end of the navigation; `settings` goes to its foot.
    void addPage(Page* page);
    /// Those in the navigation of whoever is signed in.
    std::vector<Page*> shownPages() const;
    Page* currentPage() const;
    /// Something more where the palette looks; owned by a page as a rule.
    void addFinder(Finder* finder);

    void openPage(const QString& id, const QString& part = {}) override;
    bool openRecord(const RecordRef& record) override;

    Entrance& entrance() { return *m_entrance; }

Q_SIGNALS:
    /// Each time another page is in front.
    void pageShown(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void showPage(Page* page);
    void showHint();
    void enter();
    void leave();
    /// A locked window shows nothing of what was open; it comes back as it was for the same person.
    void hideDialogs();
    void makeAnew();
    void sessionChanged();
    void tellPages(const std::vector<RecordRef>* records);
    void addActions();
    void retranslate();
    void restoreState();

    Shell& m_shell;
    MakePages m_makePages;
    QStackedWidget* m_stage;
    Entrance* m_entrance;
    NavigationBar* m_navigation;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    StatusStrip* m_status;
    TaskPanel* m_tasks;
    NoticePanel* m_notices;
    Palette* m_palette;
    ShortcutSheet* m_shortcuts;
    Watcher* m_watcher;
    StatusWatch* m_statusWatch;
    std::vector<Page*> m_pages;
    /// Pages that were shown, so hold something that can become old.
    std::vector<Page*> m_filled;
    AccountId m_whose;
    std::vector<QPointer<QDialog>> m_hiddenDialogs;
};

} // namespace dutydesk
