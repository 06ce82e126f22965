#include "ui/settings/settings_section.h"

#include <QEvent>

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

} // namespace dutydesk
