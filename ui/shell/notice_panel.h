#pragma once

#include "ui/shell/notifications.h"
#include "ui/shell/popover.h"
#include "ui/shell/session.h"

namespace dutydesk {

/// The list of all that was told, newest first, behind a bell with the number of new ones.
class NoticePanel : public Popover
{
    Q_OBJECT

public:
    NoticePanel(Notifications& notifications, const Session& session, QToolButton* button, QWidget* window);

    void retranslate();

protected:
    void fill(QVBoxLayout* rows) override;
    QString heading() const override;
    void showEvent(QShowEvent* event) override;

private:
    void showCount();

    Notifications& m_notifications;
    const Session& m_session;
    QToolButton* m_button;
};

} // namespace dutydesk
