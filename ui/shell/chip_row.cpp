#include "ui/shell/chip_row.h"

#include "ui/shell/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
{
    setObjectName("chips"_L1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setObjectName("chips.more"_L1);
    m_more->setIcon(themeIcon(u"more"_s));
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this, &ChipRow::openMenu);
}

void ChipRow::setChips(const std::vector<Chip>& chips, const QString& chosen)
{
    std::vector<QString> ids;
    std::ranges::transform(chips, std::back_inserter(ids), &Chip::id);
    if (ids != m_ids) {
        for (QPushButton* button : std::exchange(m_buttons, {}))
            button->deleteLater();
        m_ids = std::move(ids);
        for (const QString& id : m_ids) {
            auto* button = new QPushButton(this);
            button->setObjectName("chip."_L1 + id);
            button->setProperty("role", u"chip"_s);
            button->setCheckable(true);
            button->setFocusPolicy(Qt::TabFocus);
            connect(button, &QPushButton::clicked, this, [this, button, id] {
                button->setChecked(true);
                Q_EMIT this->chosen(id);
            });
            m_buttons.push_back(button);
        }
    }
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const Chip& chip = chips[i];
        m_buttons[i]->setText(chip.count < 0 ? chip.text : tr("%1 %L2", "saved filter and count").arg(chip.text).arg(chip.count));
        m_buttons[i]->setChecked(chip.id == chosen);
    }
    m_more->setAccessibleName(tr("More filters"));
    m_more->setToolTip(m_more->accessibleName());
    updateGeometry();
    place();
}

QSize ChipRow::sizeHint() const
{
    QSize size(0, m_more->sizeHint().height());
    for (const QPushButton* button : m_buttons)
        size = {size.width() + button->sizeHint().width() + space::small, std::max(size.height(), button->sizeHint().height())};
    return size;
}

QSize ChipRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QPushButton* button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    return {m_buttons.empty() ? 0 : widest + space::small + m_more->sizeHint().width(), sizeHint().height()};
}

void ChipRow::place()
{
    const bool allFit = sizeHint().width() - space::small <= width();
    const int room = allFit ? width() : width() - m_more->sizeHint().width();
    const auto chosen = std::ranges::find_if(m_buttons, [](const QPushButton* button) { return button->isChecked(); });
    int reserved = chosen == m_buttons.end() ? 0 : (*chosen)->sizeHint().width() + space::small;
    int x = 0;
    for (QPushButton* button : m_buttons) {
        const QSize size = button->sizeHint();
        if (button->isChecked())
            reserved = 0;
        const bool fits = allFit || button->isChecked() || x + size.width() + space::small + reserved <= room;
        button->setVisible(fits);
        if (!fits)
            continue;
        button->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + space::small;
    }
    m_more->setVisible(!allFit);
    const QSize more = m_more->sizeHint();
    m_more->setGeometry(x, (height() - more.height()) / 2, more.width(), more.height());
}

void ChipRow::openMenu()
{
    QMenu menu;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isVisible())
            continue;
        menu.addAction(m_buttons[i]->text(), this, [this, id = m_ids[i]] { Q_EMIT chosen(id); });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace dutydesk
