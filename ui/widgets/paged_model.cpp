#include "ui/widgets/paged_model.h"

#include <QPointer>

#include <algorithm>
#include <limits>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Rows that one fetch may read on the way to the page that is wanted.
constexpr std::int64_t farthest = 1000;

} // namespace

PagedModel::PagedModel(PageSource& source, QObject* parent)
    : QAbstractTableModel(parent), m_source(source), m_columns(source.columns())
{
    m_serving.setSingleShot(true);
    m_serving.setInterval(0);
    connect(&m_serving, &QTimer::timeout, this, &PagedModel::serve);
    connect(&source, &PageSource::filterChanged, this, &PagedModel::reload);
    for (const PagedColumn& column : m_columns) {
        if (!column.order.isEmpty() && m_order.isEmpty())
            m_order = column.order;
    }
}

int PagedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min<std::int64_t>(m_count, std::numeric_limits<int>::max() / 2));
}

int PagedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const PagedRow* PagedModel::row(int row) const
{
    const auto page = m_pages.find(row / pageSize);
    const auto within = static_cast<std::size_t>(row % pageSize);
    if (row < 0 || page == m_pages.end() || within >= page->second.rows.size())
        return nullptr;
    return &page->second.rows[within];
}

int PagedModel::rowOf(std::int64_t key) const
{
    for (const auto& [number, page] : m_pages) {
        const auto found = std::ranges::find(page.rows, key, &PagedRow::key);
        if (found != page.rows.end())
            return number * pageSize + static_cast<int>(found - page.rows.begin());
    }
    return -1;
}

QVariant PagedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole
                             && role != Qt::AccessibleTextRole && role != CellRole && role != KeyRole))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_columns[column].alignment | Qt::AlignVCenter);
    const int number = index.row() / pageSize;
    const auto page = m_pages.find(number);
    if (page == m_pages.end() || page->second.isStale)
        want(number);
    if (page != m_pages.end())
        page->second.used = ++m_clock;
    const PagedRow* held = row(index.row());
    if (!held || column >= held->cells.size())
        return role == Qt::DisplayRole && column == 0 ? QVariant(u"…"_s) : QVariant();
    const PagedCell& cell = held->cells[column];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleTextRole: return signOf(cell.tone) + cell.text;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case CellRole: return QVariant::fromValue(&cell);
    case KeyRole: return QVariant::fromValue<qlonglong>(held->key);
    default: return {};
    }
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const PagedColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    return {};
}

bool PagedModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_total != Total::Exact && m_state == State::Ready && m_pages.contains(rowCount() / pageSize - 1)
        && rowCount() % pageSize == 0;
}

void PagedModel::fetchMore(const QModelIndex&)
{
    want(rowCount() / pageSize);
}

void PagedModel::setOrder(const QString& order)
{
    if (order == m_order)
        return;
    m_order = order;
    reload();
}

void PagedModel::reload()
{
    beginResetModel();
    ++m_generation;
    m_pages.clear();
    m_wanted.clear();
    m_marks.clear();
    m_marksKnown = false;
    m_isFetching = false;
    m_isCounting = false;
    m_countAgain = false;
    m_total = Total::Unknown;
    m_count = 0;
    m_state = State::Loading;
    endResetModel();
    Q_EMIT stateChanged();
    want(0);
    askForCount();
}

void PagedModel::refresh()
{
    if (m_state == State::Failed)
        return reload();
    for (auto& [number, page] : m_pages)
        page.isStale = true;
    m_marksKnown = false;
    askForCount();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (m_pages.empty())
        want(0);
    else
        want(m_pages.begin()->first);
}

void PagedModel::retranslate()
{
    m_columns = m_source.columns();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

std::int64_t PagedModel::loaded() const
{
    std::int64_t sum = 0;
    for (const auto& [number, page] : m_pages)
        sum += static_cast<std::int64_t>(page.rows.size());
    return sum;
}

void PagedModel::want(int page) const
{
    if (const auto wanted = std::ranges::find(m_wanted, page); wanted != m_wanted.end())
        m_wanted.erase(wanted);
    m_wanted.push_back(page);
    if (!m_serving.isActive())
        m_serving.start();
}

void PagedModel::serve()
{
    if (m_isFetching || m_wanted.empty())
        return;
    const int page = m_wanted.back();
    m_wanted.pop_back();
    if (m_wanted.size() > 3) // What scrolled by; what is still in sight is asked for again.
        m_wanted.clear();
    if (const auto there = m_pages.find(page); there != m_pages.end() && !there->second.isStale)
        return serve();
    load(page);
}

void PagedModel::load(int page)
{
    const std::int64_t wanted = static_cast<std::int64_t>(page) * pageSize;
    auto mark = m_marks.upper_bound(wanted);
    const std::int64_t from = mark == m_marks.begin() ? 0 : std::prev(mark)->first;
    if (wanted - from > farthest && !m_marksKnown) {
        m_marksKnown = true;
        m_isFetching = true;
        m_source.marks(m_order, [self = QPointer(this), page, generation = m_generation](Result<std::vector<PageMark>> marks) {
            if (!self || self->m_generation != generation)
                return;
            self->m_isFetching = false;
            if (marks) {
                for (PageMark& known : *marks) {
                    if (known.row % pageSize == 0)
                        self->m_marks.insert_or_assign(known.row, std::move(known.after));
                }
            }
            self->load(page);
        });
        return;
    }
    const std::any after = mark == m_marks.begin() ? std::any() : std::prev(mark)->second;
    fetch(from, after, static_cast<int>(std::min(wanted - from, farthest) + pageSize));
    if (wanted - from > farthest)
        want(page);
}

void PagedModel::fetch(std::int64_t from, const std::any& after, int limit)
{
    m_isFetching = true;
    m_source.fetch(m_order, after, limit, [self = QPointer(this), from, limit, generation = m_generation](Result<FetchedRows> fetched) {
        if (!self || self->m_generation != generation)
            return;
        self->m_isFetching = false;
        if (fetched) {
            self->take(from, limit, *std::move(fetched));
            self->serve();
        } else {
            self->m_error = std::move(fetched).error();
            self->m_state = State::Failed;
            self->m_wanted.clear();
            Q_EMIT self->stateChanged();
        }
    });
}

void PagedModel::take(std::int64_t from, int limit, FetchedRows fetched)
{
    m_elapsed = fetched.elapsed;
    m_state = State::Ready;
    const auto got = static_cast<std::int64_t>(fetched.rows.size());
    const std::int64_t end = from + got;
    if (fetched.next)
        m_marks.insert_or_assign(end, *fetched.next);

    // After a refresh rows may have moved over a page's border: the next page is fetched again too.
    const auto first = m_pages.find(static_cast<int>(from / pageSize));
    const auto next = m_pages.find(static_cast<int>(end / pageSize));
    if (first != m_pages.end() && first->second.isStale && next != m_pages.end())
        next->second.isStale = true;
    if (got < limit || !fetched.next) {
        grow(end, Total::Exact);
        m_pages.erase(m_pages.lower_bound(static_cast<int>((end + pageSize - 1) / pageSize)), m_pages.end());
    } else {
        // Exactly as many as counted before, and yet more follow: then the count is out of date.
        grow(std::max(m_count, end), m_total == Total::Exact && end >= m_count ? Total::AtLeast : m_total);
    }
    for (std::int64_t at = from; at < end;) {
        PageOfRows& page = m_pages[static_cast<int>(at / pageSize)];
        page.rows.clear();
        for (const std::int64_t stop = std::min(end, at + pageSize); at < stop; ++at)
            page.rows.push_back(std::move(fetched.rows[static_cast<std::size_t>(at - from)]));
        page.isStale = false;
        page.used = ++m_clock;
    }
    forget();
    if (got > 0) {
        Q_EMIT dataChanged(index(static_cast<int>(from), 0), index(static_cast<int>(end) - 1, columnCount() - 1));
        Q_EMIT rowsArrived(static_cast<int>(from), static_cast<int>(end) - 1);
    }
    Q_EMIT stateChanged();
}

void PagedModel::askForCount()
{
    if (m_isCounting) {
        m_countAgain = true;
        return;
    }
    m_isCounting = true;
    m_source.count([self = QPointer(this), generation = m_generation](Result<RowTotal> total) {
        if (!self || self->m_generation != generation)
            return;
        self->m_isCounting = false;
        if (std::exchange(self->m_countAgain, false))
            return self->askForCount();
        // A count is only a remark under the table: that it failed is seen when rows fail too.
        if (total && self->m_state != State::Failed) {
            const bool reachesFurther = total->count >= self->m_count || self->m_total != Total::Exact;
            if (!total->atLeast || reachesFurther)
                self->grow(total->atLeast ? std::max(total->count, self->m_count) : total->count,
                           total->atLeast ? Total::AtLeast : Total::Exact);
            Q_EMIT self->stateChanged();
        }
    });
}

void PagedModel::grow(std::int64_t rows, Total total)
{
    m_total = total;
    const int before = rowCount();
    const int after = static_cast<int>(std::min<std::int64_t>(rows, std::numeric_limits<int>::max() / 2));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_count = rows;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_count = rows;
        endRemoveRows();
    }
}

void PagedModel::forget()
{
    while (m_pages.size() > mostPages) {
        const auto oldest = std::ranges::min_element(m_pages, {}, [](const auto& page) { return page.second.used; });
        m_pages.erase(oldest);
    }
}

} // namespace dutydesk
