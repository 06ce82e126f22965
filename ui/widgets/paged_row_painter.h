#pragma once

#include <QStyledItemDelegate>

namespace dutydesk {

struct PagedCell;
class PageSource;

/// Draws a cell of a `PagedTable`: sign, tone, tag and the marks behind sought words.
class PagedRowPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Room at the left of each cell's text.
    static constexpr int padding = 10;

    /// `source` says which words are sought.
    PagedRowPainter(PageSource& source, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// A text that had to be cut is whole in the tool tip, after what the cell says there anyway.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintText(QPainter& painter, const QRect& box, const PagedCell& cell, Qt::Alignment alignment) const;

    PageSource& m_source;
};

} // namespace dutydesk
