#include "ui/shell/page.h"

#include <QEvent>

namespace dutydesk {

Page::Page(QString id, Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_id(std::move(id))
    , m_shell(shell)
{
    setObjectName(m_id);
    setFocusPolicy(Qt::StrongFocus);
}

void Page::setChips(std::vector<Chip> chips)
{
    m_chips = std::move(chips);
    Q_EMIT headChanged();
}

void Page::chooseChip(const QString& id)
{
    if (id == m_chosenChip)
        return;
    m_chosenChip = id;
    Q_EMIT headChanged();
    chipChosen(id);
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace dutydesk
