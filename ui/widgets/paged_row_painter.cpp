#include "ui/widgets/paged_row_painter.h"

#include "ui/widgets/label.h"
#include "ui/widgets/paged_model.h"
#include "ui/widgets/tag.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

int firstVisible(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    return view ? view->currentIndex().column() : 0;
}

} // namespace

PagedRowPainter::PagedRowPainter(PageSource& source, QObject* parent) : QStyledItemDelegate(parent), m_source(source) {}

void PagedRowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, themeColour(isChosen ? Role::Selected : Role::Card));
    painter->setPen(themeColour(Role::RowBorder));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inside = option.rect.adjusted(padding, 0, -padding / 2, 0);
    const auto* cell = index.data(PagedModel::CellRole).value<const PagedCell*>();
    painter->setFont(option.font);
    if (cell && cell->isTag && !cell->text.isEmpty())
        Tag::paint(*painter, inside, painter->fontMetrics().elidedText(signOf(cell->tone) + cell->text, Qt::ElideRight, inside.width() - 12), cell->tone);
    else if (cell)
        paintText(*painter, inside, *cell, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    else {
        painter->setPen(themeColour(Role::Muted));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    }
    if (option.state & QStyle::State_HasFocus && isChosen && index.column() == firstVisible(option)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColour(Role::Focus));
        painter->drawRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()));
    }
    painter->restore();
}

QSize PagedRowPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* cell = index.data(PagedModel::CellRole).value<const PagedCell*>();
    const QString text = cell ? signOf(cell->tone) + cell->text : QString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * padding + (cell && cell->isTag ? 12 : 0), option.fontMetrics.height()};
}

bool PagedRowPainter::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || sizeHint(option, index).width() <= option.rect.width() + padding / 2)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data().toString(), index.data(Qt::ToolTipRole).toString()};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal), view);
    return true;
}

void PagedRowPainter::paintText(QPainter& painter, const QRect& box, const PagedCell& cell, Qt::Alignment alignment) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = metrics.elidedText(signOf(cell.tone) + QString(cell.text).replace(u'\n', u' '), Qt::ElideRight, box.width());
    int left = box.left();
    if (alignment & Qt::AlignRight)
        left = std::max(left, box.right() - metrics.horizontalAdvance(text));
    for (const QString& word : m_source.soughtWords()) {
        for (qsizetype at = 0; !word.isEmpty() && (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; at += word.size()) {
            const int from = left + metrics.horizontalAdvance(text.left(at));
            const int width = metrics.horizontalAdvance(text.mid(at, word.size()));
            painter.fillRect(QRect(from, box.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 2), themeColour(Role::Found));
        }
    }
    painter.setPen(themeColour(cell.tone != Tone::Neutral ? textRole(cell.tone) : cell.isMuted ? Role::Muted : Role::Text));
    painter.drawText(QRect(left, box.top(), box.right() - left + 1, box.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace dutydesk
