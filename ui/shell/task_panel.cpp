#include "ui/shell/task_panel.h"

#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString percentOf(const Background::Task& task)
{
    return task.total > 0 ? QLocale().toString(100 * task.done / task.total) + QLocale().percent() : QString();
}

} // namespace

TaskPanel::TaskPanel(Background& background, QToolButton* button, QWidget* window)
    : Popover(button, window)
    , m_background(background)
    , m_button(button)
{
    setObjectName("tasks"_L1);
    button->setObjectName("tasksButton"_L1);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(themeIcon(u"tasks"_s));
    connect(&background, &Background::tasksChanged, this, &TaskPanel::showTasks);
    showTasks();
}

void TaskPanel::showTasks()
{
    const std::vector<Background::Task> tasks = m_background.tasks();
    m_button->setVisible(!tasks.empty());
    if (tasks.empty()) {
        hide();
        return;
    }
    const QString first = tasks.front().cancelling ? tr("Stopping: %1").arg(tasks.front().title) : tasks.front().title;
    m_button->setText(tr("%1 %2", "task and percent").arg(tasks.size() == 1 ? first : tr("%n task(s)", nullptr, static_cast<int>(tasks.size())),
                                     percentOf(tasks.front())).trimmed());
    m_button->setToolTip(tr("Show what runs in the background"));

    std::vector<TaskId> ids;
    for (const Background::Task& task : tasks)
        ids.push_back(task.id);
    if (isVisible() && ids != m_shown)
        refill();
    for (const Background::Task& task : tasks) {
        if (auto* bar = findChild<QProgressBar*>("task.bar."_L1 + QString::number(task.id))) {
            // Permille, since rows may be more than an int counts.
            bar->setRange(0, task.total > 0 ? 1000 : 0);
            bar->setValue(task.total > 0 ? static_cast<int>(1000 * task.done / task.total) : 0);
        }
        if (auto* cancel = findChild<QPushButton*>("task.cancel."_L1 + QString::number(task.id))) {
            cancel->setEnabled(!task.cancelling);
            cancel->setText(task.cancelling ? tr("Stopping…") : tr("Cancel"));
        }
    }
}

QString TaskPanel::heading() const
{
    return tr("Running in the background");
}

void TaskPanel::fill(QVBoxLayout* rows)
{
    m_shown.clear();
    for (const Background::Task& task : m_background.tasks()) {
        m_shown.push_back(task.id);
        auto* title = new QLabel(task.title);
        title->setWordWrap(true);
        auto* bar = new QProgressBar;
        bar->setObjectName("task.bar."_L1 + QString::number(task.id));
        bar->setTextVisible(false);
        bar->setAccessibleName(task.title);
        auto* cancel = new QPushButton(tr("Cancel"));
        cancel->setObjectName("task.cancel."_L1 + QString::number(task.id));
        connect(cancel, &QPushButton::clicked, this, [this, id = task.id] { m_background.cancel(id); });
        auto* grid = new QGridLayout;
        grid->addWidget(title, 0, 0);
        grid->addWidget(bar, 1, 0);
        grid->addWidget(cancel, 0, 1, 2, 1, Qt::AlignVCenter);
        grid->setColumnStretch(0, 1);
        rows->addLayout(grid);
    }
}

} // namespace dutydesk
