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

    void setDatabase(const QString& text, bool connected);
    void setBackup(const QString& text);
    void setChain(const QString& text, bool sound);
    void setLastChange(const QString& text);
    void setHint(const QString& text);
    /// Puts a widget before the hint: the buttons of tasks and notifications.
    void addWidget(QWidget* widget);

private:
    QLabel* m_database;
    QLabel* m_backup;
    QLabel* m_chain;
    QLabel* m_change;
    QLabel* m_hint;
    QHBoxLayout* m_tools;
};

} // namespace dutydesk
