#pragma once

#include "ui/shell/notifications.h"

#include <QWidget>

#include <vector>

namespace dutydesk {

class Session;

/// New notifications in the window's lower right corner: at most three, each for a few seconds, failures
/// until they are closed. The mouse over one keeps it.
class ToastStack : public QWidget
{
    Q_OBJECT

public:
    /// Shows nothing while nobody is signed in: toasts may name customers.
    ToastStack(Notifications& notifications, const Session& session, QWidget* window);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const Notice& notice);
    void drop(QWidget* toast);
    void dropAll();
    void place();

    const Session& m_session;
    std::vector<QWidget*> m_toasts;
};

/// The icon and colour role of a kind of notice, and its word for those who don't see the colour.
QString iconOf(Notice::Kind kind);
QString stateOf(Notice::Kind kind);

} // namespace dutydesk
