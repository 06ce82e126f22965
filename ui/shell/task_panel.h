#pragma once

#include "ui/shell/background.h"
#include "ui/shell/popover.h"

namespace dutydesk {

/// What runs in the background, with progress and cancel, behind a button that is there only while
/// something runs.
class TaskPanel : public Popover
{
    Q_OBJECT

public:
    TaskPanel(Background& background, QToolButton* button, QWidget* window);

    void retranslate() { showTasks(); }

protected:
    void fill(QVBoxLayout* rows) override;
    QString heading() const override;

private:
    void showTasks();

    Background& m_background;
    QToolButton* m_button;
    std::vector<TaskId> m_shown;
};

} // namespace dutydesk
