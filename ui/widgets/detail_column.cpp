#include "ui/widgets/detail_column.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace dutydesk {

namespace {

/// Narrower, two cards side by side cut their words.
constexpr int roomForTwo = 470;
constexpr int lowestCard = 150;

} // namespace

DetailColumn::DetailColumn(QWidget* head, QWidget* cards, std::vector<QSplitter*> pairs, QWidget* parent)
    : QScrollArea(parent), m_head(head), m_pairs(std::move(pairs))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::page);
    column->addWidget(head);
    column->addWidget(cards, 1);
    for (QSplitter* pair : m_pairs) {
        for (int part = 0; part < pair->count(); ++part)
            pair->widget(part)->setMinimumHeight(lowestCard);
    }
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
    head->installEventFilter(this);
}

void DetailColumn::fitHead()
{
    const int needed = m_head->hasHeightForWidth() ? m_head->heightForWidth(m_head->width()) : m_head->sizeHint().height();
    if (needed != m_head->minimumHeight())
        m_head->setMinimumHeight(needed);
}

bool DetailColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_head && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fitHead();
    return QScrollArea::eventFilter(watched, event);
}

void DetailColumn::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    for (QSplitter* pair : m_pairs)
        pair->setOrientation(width() < roomForTwo ? Qt::Vertical : Qt::Horizontal);
    fitHead();
}

} // namespace dutydesk
