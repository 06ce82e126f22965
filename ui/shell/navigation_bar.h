#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace dutydesk {

class Page;
class Shell;

/// One row of the navigation: icon, title, badge.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationButton(Page& page, QWidget* parent = nullptr);

    Page& page() const { return m_page; }
    void setBadge(int count, bool urgent);
    int badge() const { return m_badge; }
    /// The icon alone, with the title as its tool tip.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Page& m_page;
    int m_badge = 0;
    bool m_urgent = false;
    bool m_compact = false;
};

/// The dark column at the left: pages, and at its foot the settings and who is signed in. Up and Down move
/// between the rows, Return opens.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(Shell& shell, QWidget* parent = nullptr);

    void add(Page* page);
    /// Forgets all pages.
    void clear();
    /// Chooses the page so many rows on, round the end.
    void step(int by);
    void setCurrent(const Page* page);
    /// Shows the pages that are for whoever is signed in.
    void showPages(const std::vector<Page*>& pages);
    /// Icons without titles: for a narrow window.
    void setCompact(bool compact);
    void retranslate();

Q_SIGNALS:
    void chosen(dutydesk::Page* page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPerson();
    void openPersonMenu();

    Shell& m_shell;
    QLabel* m_brand;
    QToolButton* m_person;
    QVBoxLayout* m_rows;
    QVBoxLayout* m_foot;
    std::vector<NavigationButton*> m_buttons;
    bool m_compact = false;
};

} // namespace dutydesk
