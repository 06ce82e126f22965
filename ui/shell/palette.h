#pragma once

#include "ui/shell/finder.h"
#include "ui/shell/overlay.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace dutydesk {

/// Ctrl K: one field that finds pages, commands, tickets and people. Up and Down choose, Return opens.
class Palette : public Overlay
{
    Q_OBJECT

public:
    explicit Palette(QWidget* window);

    /// Results come in the order in which the finders were added.
    void addFinder(Finder* finder);

    void open() override;
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showFound();
    void step(int by);
    void openCurrent();

    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_empty;
    std::vector<Finder*> m_finders;
    /// By finder; replaced as each one gives.
    std::vector<std::vector<Found>> m_found;
    int m_searchNumber = 0;
    int m_waiting = 0;
};

} // namespace dutydesk
