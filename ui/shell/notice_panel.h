#pragma once

#include "ui/shell/notifications.h"
#include "ui/shell/popover.h"

namespace dutydesk {

/// The list of all that was told, newest first, behind a bell with the number of new ones.
class NoticePanel : public Popover
{
    Q_OBJECT

public:
    NoticePanel(Notifications& notifications, QToolButton* button, QWidget* window);

    void retranslate() { showCount(); }

protected:
    void fill(QVBoxLayout* rows) override;
    QString heading() const override;
    void showEvent(QShowEvent* event) override;

private:
    void showCount();

    Notifications& m_notifications;
    QToolButton* m_button;
};

} // namespace dutydesk
