#include "ui/settings/settings_section.h"

#include <QEvent>
#include <QTimer>

#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(const QString& id, Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_shell(shell)
{
    setObjectName("settings."_L1 + id);
}

void SettingsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsSection::askToGoOn(std::function<void()> on, std::function<void()> back)
{
    if (std::exchange(m_isAsking, true))
        return;
    QTimer::singleShot(0, this, [this, on = std::move(on), back = std::move(back)] {
        const bool leaves = mayLeave();
        m_isAsking = false;
        leaves ? on() : back();
    });
}

} // namespace dutydesk
