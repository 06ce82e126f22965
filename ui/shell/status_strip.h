#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace dutydesk {

/// The line at the window's foot: which database, last backup, state of the journal's chain, the last change
/// and by whom; keys worth knowing at the right.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setDatabase(const QString& text, const QString& place, bool connected);
    void setBackup(const QString& text, bool made = true);
    void setChain(const QString& text, bool sound);
    void setLastChange(const QString& text);
    /// What Ctrl Z would take back; shown instead of the last change for as long as there is something.
    void setUndo(const QString& text);
    void setHint(const QString& text);
    /// A button before the hint: tasks, notifications.
    void addTool(QWidget* button);

private:
    void showChange();

    QLabel* m_database;
    QLabel* m_backup;
    QLabel* m_chain;
    QLabel* m_change;
    QLabel* m_hint;
    QHBoxLayout* m_tools;
    QString m_lastChange;
    QString m_undo;
};

} // namespace dutydesk
