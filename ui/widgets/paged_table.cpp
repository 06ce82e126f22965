#include "ui/widgets/paged_table.h"

#include "ui/text/error_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paged_row_painter.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_columns.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = PagedRowPainter::padding;

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

    int sizeHintForColumn(int column) const override { return QTableView::sizeHintForColumn(column) + padding; }
};

PagedTable::PagedTable(const QString& name, PageSource& source, QSettings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_model(new PagedModel(source, this)), m_view(new View),
      m_stateView(new StateView), m_stack(new QStackedLayout(this)), m_tablePage(new QWidget), m_foot(new Label(Role::Muted))
{
    setObjectName(name);
    m_view->setObjectName(name + u"View"_s);
    m_foot->setObjectName(name + u"Foot"_s);
    m_foot->setScale(0.93);
    m_foot->setElided(true);
    m_foot->setContentsMargins(padding, 0, padding, 0);
    m_foot->setFixedHeight(30);

    m_view->setModel(m_model);
    m_view->setItemDelegate(new PagedRowPainter(source, m_view));
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
    head->setMinimumSectionSize(TableColumns::narrowest);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->setToolTip(tr("Right-click to choose columns"));
    m_columns = new TableColumns(*m_view, *m_model, settings, settingsKey(), this);
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
    restoreOrder();
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
    m_columns->addTo(*menu);
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, m_columns, &TableColumns::reset);
    connect(menu->addAction(tr("Copy rows with headings")), &QAction::triggered, this, [this] { copy(true); });
    menu->popup(globalPosition);
}

QString PagedTable::settingsKey() const
{
    return u"tables/"_s + objectName();
}

void PagedTable::restoreOrder()
{
    const QString order = m_settings.value(settingsKey() + u"/order"_s).toString();
    if (!order.isEmpty() && std::ranges::find(m_model->columns(), order, &PagedColumn::order) != m_model->columns().end())
        m_model->setOrder(order);
}

void PagedTable::sortBy(int column)
{
    const QString order = m_model->columns()[static_cast<std::size_t>(column)].order;
    if (!order.isEmpty()) {
        m_settings.setValue(settingsKey() + u"/order"_s, order);
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
        m_columns->fit();
    // The menu key; the right button has the heads for it.
    if (watched == m_view && event->type() == QEvent::ContextMenu) {
        openColumnMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
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
