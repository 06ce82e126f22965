#include "ui/widgets/paged_table.h"

#include "ui/text/error_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/tag.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPadding = 10;
constexpr int narrowest = 40;
/// A column that takes the space left over is scrolled to rather than made narrower.
constexpr int narrowestStretched = 120;

} // namespace

QString tabSeparatedField(const QString& text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// A table whose letters are commands of the page, not a search by first letter.
class PagedTable::View : public QTableView
{
public:
    using QTableView::QTableView;

    void keyboardSearch(const QString&) override {}

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QTableView::focusInEvent(event);
        if (currentIndex().isValid() && !selectionModel()->hasSelection())
            selectRow(currentIndex().row());
    }

    int sizeHintForColumn(int column) const override { return QTableView::sizeHintForColumn(column) + rowPadding; }
};

/// Draws sign, tone, tag and the marks behind sought words.
class PagedTable::RowPainter : public QStyledItemDelegate
{
public:
    RowPainter(PageSource& source, QObject* parent) : QStyledItemDelegate(parent), m_source(source) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, themeColour(isChosen ? Role::Selected : Role::Card));
        painter->setPen(themeColour(Role::RowBorder));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect inside = option.rect.adjusted(rowPadding, 0, -rowPadding / 2, 0);
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

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* cell = index.data(PagedModel::CellRole).value<const PagedCell*>();
        const QString text = cell ? signOf(cell->tone) + cell->text : QString();
        return {option.fontMetrics.horizontalAdvance(text) + 2 * rowPadding + (cell && cell->isTag ? 12 : 0), option.fontMetrics.height()};
    }

    /// A text that had to be cut is whole in the tool tip, after what the cell says there anyway.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override
    {
        if (event->type() != QEvent::ToolTip || sizeHint(option, index).width() <= option.rect.width() + rowPadding / 2)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QStringList lines{index.data().toString(), index.data(Qt::ToolTipRole).toString()};
        lines.removeAll(QString());
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal), view);
        return true;
    }

private:
    static int firstVisible(const QStyleOptionViewItem& option)
    {
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        return view ? view->currentIndex().column() : 0;
    }

    void paintText(QPainter& painter, const QRect& box, const PagedCell& cell, Qt::Alignment alignment) const
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

    PageSource& m_source;
};

PagedTable::PagedTable(const QString& name, PageSource& source, QSettings& settings, QWidget* parent)
    : QWidget(parent), m_source(source), m_settings(settings), m_model(new PagedModel(source, this)), m_view(new View),
      m_stateView(new StateView), m_stack(new QStackedLayout(this)), m_tablePage(new QWidget), m_foot(new Label(Role::Muted))
{
    setObjectName(name);
    m_view->setObjectName(name + u"View"_s);
    m_foot->setObjectName(name + u"Foot"_s);
    m_foot->setScale(0.93);
    m_foot->setElided(true);
    m_foot->setContentsMargins(rowPadding, 0, rowPadding, 0);
    m_foot->setFixedHeight(30);

    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowPainter(source, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(35);
    QHeaderView* head = m_view->horizontalHeader();
    head->setSectionsMovable(true);
    head->setSectionsClickable(true);
    head->setHighlightSections(false);
    head->setMinimumSectionSize(narrowest);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->setToolTip(tr("Right-click to choose columns"));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    auto* column = new QVBoxLayout(m_tablePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(m_foot);
    m_stack->addWidget(m_tablePage);
    m_stack->addWidget(m_stateView);

    connect(head, &QHeaderView::sectionClicked, this, &PagedTable::sortBy);
    connect(head, &QHeaderView::sectionResized, this, [this] {
        saveColumns();
        fitStretched();
    });
    connect(head, &QHeaderView::sectionMoved, this, &PagedTable::saveColumns);
    connect(head, &QWidget::customContextMenuRequested, this,
            [this, head](const QPoint& at) { openColumnMenu(head->mapToGlobal(at)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PagedTable::selectionMoved);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PagedTable::selectionMoved);
    connect(m_view, &QTableView::activated, this, &PagedTable::activated);
    connect(m_model, &PagedModel::stateChanged, this, &PagedTable::showState);
    connect(m_model, &PagedModel::rowsArrived, this, &PagedTable::findChosenAgain);
    connect(m_stateView, &StateView::actionTriggered, this, [this] {
        if (m_model->state() == PagedModel::State::Failed)
            m_model->reload();
        else
            Q_EMIT emptyActionTriggered();
    });
    applyColumns();
    restoreColumns();
    showOrder();
    showState();
}

void PagedTable::refresh()
{
    if (std::exchange(m_isLoaded, true))
        m_model->refresh();
    else
        m_model->reload();
}

void PagedTable::reload()
{
    m_isLoaded = true;
    m_model->reload();
}

void PagedTable::setEmptyTexts(const QString& title, const QString& text, const QString& action)
{
    m_emptyTitle = title;
    m_emptyText = text;
    m_emptyAction = action;
    showState();
}

const PagedRow* PagedTable::currentRow() const
{
    return m_model->row(m_view->currentIndex().row());
}

bool PagedTable::choose(std::int64_t key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, 0));
    return true;
}

void PagedTable::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int now = m_view->currentIndex().row();
    const int row = now < 0 ? 0 : std::clamp(now + rows, 0, m_model->rowCount() - 1);
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, 0));
}

void PagedTable::clearChoice()
{
    m_current = 0;
    m_chosen.clear();
    m_isRestoring = true;
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    m_isRestoring = false;
}

void PagedTable::selectionMoved()
{
    if (m_isRestoring)
        return;
    m_chosen.clear();
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const PagedRow* held = m_model->row(row))
                m_chosen.insert(held->key);
        }
    }
    const PagedRow* current = currentRow();
    // A row that is still on its way is told of when it arrives.
    if (!current && m_view->currentIndex().isValid())
        m_current = 0;
    if (!current || current->key == m_current)
        return;
    m_current = current->key;
    Q_EMIT currentChanged(false);
}

void PagedTable::findChosenAgain()
{
    if (m_current == 0) {
        if (m_view->selectionModel()->hasSelection())
            selectionMoved();
        return;
    }
    const int row = m_model->rowOf(m_current);
    if (row < 0) {
        // Gone from this list: the cursor stays where it was, chosen is nothing.
        m_isRestoring = true;
        m_view->clearSelection();
        m_isRestoring = false;
        return;
    }
    m_isRestoring = true;
    QItemSelection selection;
    for (const std::int64_t key : m_chosen) {
        if (const int chosen = m_model->rowOf(key); chosen >= 0)
            selection.select(m_model->index(chosen, 0), m_model->index(chosen, m_model->columnCount() - 1));
    }
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, m_view->currentIndex().column())), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isRestoring = false;
    Q_EMIT currentChanged(true);
}

QString PagedTable::copyText(bool withHeads) const
{
    const QHeaderView* head = m_view->horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < head->count(); ++visual) {
        if (const int logical = head->logicalIndex(visual); !head->isSectionHidden(logical))
            columns.push_back(logical);
    }
    QString text;
    const auto line = [&](auto&& fieldOf) {
        QStringList fields;
        for (const int column : columns)
            fields.append(tabSeparatedField(fieldOf(static_cast<std::size_t>(column))));
        text += fields.join(u'\t') + u'\n';
    };
    if (withHeads)
        line([this](std::size_t column) { return m_model->columns()[column].title; });
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& index : rows) {
        if (const PagedRow* row = m_model->row(index.row())) {
            line([row](std::size_t column) {
                const PagedCell& cell = row->cells[column];
                return cell.copied.isEmpty() ? cell.text : cell.copied;
            });
        }
    }
    return text;
}

void PagedTable::copy(bool withHeads)
{
    const QString text = copyText(withHeads);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void PagedTable::openColumnMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* head = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const PagedColumn& declared = m_model->columns()[static_cast<std::size_t>(column)];
        QAction* shown = menu->addAction(declared.title);
        shown->setObjectName(u"column."_s + declared.id);
        shown->setCheckable(true);
        shown->setChecked(!head->isSectionHidden(column));
        shown->setEnabled(head->isSectionHidden(column) || head->count() - head->hiddenSectionCount() > 1);
        connect(shown, &QAction::toggled, this, [this, head, column](bool visible) {
            head->setSectionHidden(column, !visible);
            saveColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        m_settings.remove(u"tables/"_s + objectName());
        applyColumns();
    });
    connect(menu->addAction(tr("Copy rows with headings")), &QAction::triggered, this, [this] { copy(true); });
    menu->popup(globalPosition);
}

void PagedTable::applyColumns()
{
    const bool wasRestoring = std::exchange(m_isRestoring, true);
    QHeaderView* head = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const PagedColumn& declared = m_model->columns()[static_cast<std::size_t>(column)];
        head->moveSection(head->visualIndex(column), column);
        head->setSectionHidden(column, !declared.visible);
        head->setSectionResizeMode(column, declared.stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!declared.stretches)
            head->resizeSection(column, declared.width);
    }
    m_isRestoring = wasRestoring;
}

void PagedTable::fitStretched()
{
    if (m_isRestoring)
        return;
    m_isRestoring = true;
    QHeaderView* head = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const PagedColumn& declared = m_model->columns()[static_cast<std::size_t>(column)];
        if (!declared.stretches || head->isSectionHidden(column))
            continue;
        const int room = m_view->viewport()->width() - (head->length() - head->sectionSize(column));
        const int least = std::min(declared.width, narrowestStretched);
        head->setSectionResizeMode(column, room >= least ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (room < least)
            head->resizeSection(column, least);
    }
    m_isRestoring = false;
}

void PagedTable::restoreColumns()
{
    const QStringList kept = m_settings.value(u"tables/"_s + objectName() + u"/columns"_s).toStringList();
    m_isRestoring = true;
    QHeaderView* head = m_view->horizontalHeader();
    int visual = 0;
    for (const QString& entry : kept) { // id:width:shown, in the order on the screen
        const QStringList parts = entry.split(u':');
        const auto declared = std::ranges::find(m_model->columns(), parts.value(0), &PagedColumn::id);
        if (declared == m_model->columns().end())
            continue;
        const int column = static_cast<int>(declared - m_model->columns().begin());
        head->moveSection(head->visualIndex(column), visual++);
        if (!declared->stretches)
            head->resizeSection(column, std::clamp(parts.value(1).toInt(), narrowest, 2000));
        head->setSectionHidden(column, parts.value(2) == u"0"_s);
    }
    const QString order = m_settings.value(u"tables/"_s + objectName() + u"/order"_s).toString();
    if (!order.isEmpty() && std::ranges::find(m_model->columns(), order, &PagedColumn::order) != m_model->columns().end())
        m_model->setOrder(order);
    m_isRestoring = false;
}

void PagedTable::saveColumns()
{
    if (m_isRestoring)
        return;
    const QHeaderView* head = m_view->horizontalHeader();
    QStringList entries;
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        const bool isHidden = head->isSectionHidden(column);
        const PagedColumn& declared = m_model->columns()[static_cast<std::size_t>(column)];
        entries.append(u"%1:%2:%3"_s.arg(declared.id).arg(isHidden ? declared.width : head->sectionSize(column)).arg(isHidden ? 0 : 1));
    }
    m_settings.setValue(u"tables/"_s + objectName() + u"/columns"_s, entries);
}

void PagedTable::sortBy(int column)
{
    const QString order = m_model->columns()[static_cast<std::size_t>(column)].order;
    if (!order.isEmpty()) {
        m_settings.setValue(u"tables/"_s + objectName() + u"/order"_s, order);
        m_isLoaded = true;
        m_model->setOrder(order);
    }
    showOrder();
}

void PagedTable::showOrder()
{
    QHeaderView* head = m_view->horizontalHeader();
    head->setSortIndicatorShown(!m_model->order().isEmpty());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString& order = m_model->columns()[static_cast<std::size_t>(column)].order;
        if (!order.isEmpty() && order == m_model->order())
            head->setSortIndicator(column, Qt::AscendingOrder);
    }
}

void PagedTable::showState()
{
    const ValueText text;
    switch (m_model->state()) {
    case PagedModel::State::Loading:
        m_stateView->showLoading(tr("Loading…"));
        break;
    case PagedModel::State::Failed:
        m_stateView->showError(tr("The list could not be loaded"), errorText(m_model->error(), text), tr("Try again"));
        break;
    case PagedModel::State::Ready:
        m_stateView->showEmpty(m_emptyTitle, m_emptyText, m_emptyAction);
        break;
    }
    const bool hasRows = m_model->state() != PagedModel::State::Failed && m_model->loaded() > 0;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    QWidget* front = hasRows ? static_cast<QWidget*>(m_view) : m_stateView;
    m_stack->setCurrentWidget(hasRows ? m_tablePage : m_stateView);
    setFocusProxy(front);
    if (hadFocus)
        front->setFocus();
    if (!hasRows)
        return;
    const QString loaded = text.number(m_model->loaded());
    const QString count = text.number(m_model->count());
    const QString took = text.number(static_cast<double>(m_model->elapsed().count()) / 1000.0, m_model->elapsed() < std::chrono::milliseconds(10) ? 1 : 0);
    switch (m_model->total()) {
    case PagedModel::Total::Unknown: m_foot->setText(tr("%1 shown, more may follow · %2 ms").arg(loaded, took)); break;
    case PagedModel::Total::AtLeast: m_foot->setText(tr("%1 shown of more than %2 · %3 ms").arg(loaded, count, took)); break;
    case PagedModel::Total::Exact: m_foot->setText(tr("%1 shown of %2 · %3 ms").arg(loaded, count, took)); break;
    }
}

void PagedTable::retranslate()
{
    m_view->horizontalHeader()->setToolTip(tr("Right-click to choose columns"));
    m_model->retranslate();
    showState();
}

void PagedTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool PagedTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitStretched();
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        copy(false);
        return true;
    }
    if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_J || key->key() == Qt::Key_K)) {
        moveBy(key->key() == Qt::Key_J ? 1 : -1);
        return true;
    }
    if (key->key() == Qt::Key_Home || key->key() == Qt::Key_End) {
        const int all = m_model->rowCount();
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ControlModifier) {
            moveBy(key->key() == Qt::Key_End ? all : -all);
            return true;
        }
    }
    if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        Q_EMIT activated();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dutydesk
