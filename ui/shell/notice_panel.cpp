#include "ui/shell/notice_panel.h"

#include "ui/shell/theme.h"
#include "ui/shell/toast_stack.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <ranges>

namespace dutydesk {

using namespace Qt::StringLiterals;

NoticePanel::NoticePanel(Notifications& notifications, const Session& session, QToolButton* button, QWidget* window)
    : Popover(button, window)
    , m_notifications(notifications)
    , m_session(session)
    , m_button(button)
{
    setObjectName("notices"_L1);
    button->setObjectName("noticesButton"_L1);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(themeIcon(u"bell"_s));
    connect(&notifications, &Notifications::unseenChanged, this, &NoticePanel::showCount);
    connect(&notifications, &Notifications::added, this, [this] {
        if (isVisible()) {
            refill();
            m_notifications.markSeen();
        }
    });
    showCount();
}

void NoticePanel::retranslate()
{
    showCount();
    refill();
}

void NoticePanel::showCount()
{
    const int unseen = m_notifications.unseen();
    m_button->setText(unseen > 0 ? QLocale().toString(unseen) : QString());
    m_button->setToolTip(unseen > 0 ? tr("%n new notification(s)", nullptr, unseen) : tr("Notifications"));
    m_button->setAccessibleName(m_button->toolTip());
}

QString NoticePanel::heading() const
{
    return tr("Notifications");
}

void NoticePanel::showEvent(QShowEvent* event)
{
    Popover::showEvent(event);
    m_notifications.markSeen();
}

void NoticePanel::fill(QVBoxLayout* rows)
{
    if (m_notifications.all().empty()) {
        auto* nothing = new QLabel(tr("Nothing happened since you signed in."));
        nothing->setProperty("role", u"muted"_s);
        rows->addWidget(nothing);
    }
    for (const Notice& notice : m_notifications.all() | std::views::reverse) {
        auto* text = new QLabel(notice.text);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setProperty("state", stateOf(notice.kind));
        auto* time = new QLabel(QLocale().toString(notice.at.toTimeZone(m_session.zone()).time(), QLocale::ShortFormat));
        time->setProperty("role", u"muted"_s);
        auto* row = new QHBoxLayout;
        row->addWidget(text, 1);
        if (!notice.actionText.isEmpty()) {
            auto* action = new QPushButton(notice.actionText);
            connect(action, &QPushButton::clicked, this, [this, run = notice.action] {
                close();
                run();
            });
            row->addWidget(action);
        }
        row->addWidget(time, 0, Qt::AlignTop);
        rows->addLayout(row);
    }
}

} // namespace dutydesk
