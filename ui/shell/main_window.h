#pragma once

#include "ui/shell/page.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace dutydesk {

class NavigationBar;
class StatusStrip;
class TopBar;

/// The window at the desk: navigation, top bar, the pages and the status strip. It knows pages by their
/// base class only; `ui/pages.h` lists them.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    explicit MainWindow(Shell& shell, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes the page over and puts it at the end of the navigation; `settings` goes to its foot.
    void addPage(Page* page);
    const std::vector<Page*>& pages() const { return m_pages; }
    Page* currentPage() const;

    void openPage(const QString& id) override;
    bool openRecord(const RecordRef& record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(Page* page);
    void addActions();
    void retranslate();

    Shell& m_shell;
    NavigationBar* m_navigation;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    StatusStrip* m_status;
    std::vector<Page*> m_pages;
    std::vector<Page*> m_filled;
};

} // namespace dutydesk
