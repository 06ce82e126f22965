#include "ui/widgets/row_list_source.h"

#include <QCollator>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace dutydesk {

RowListSource::RowListSource(std::function<std::vector<PagedColumn>()> columns, std::function<void(Give)> load,
                             QObject* parent)
    : PageSource(parent), m_columns(std::move(columns)), m_load(std::move(load))
{
}

RowListSource::RowListSource(std::function<std::vector<PagedColumn>()> columns, QObject* parent)
    : RowListSource(std::move(columns), [this](const Give& give) { give(m_rows); }, parent)
{
}

void RowListSource::setRows(std::vector<PagedRow> rows)
{
    m_rows = std::move(rows);
}

void RowListSource::filter(const QString& text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    Q_EMIT filterChanged();
}

QStringList RowListSource::soughtWords() const
{
    return m_filter.isEmpty() ? QStringList() : QStringList{m_filter};
}

std::vector<PagedRow> RowListSource::shown(std::vector<PagedRow> rows, const QString& order) const
{
    std::erase_if(rows, [&](const PagedRow& row) {
        return !std::ranges::any_of(row.cells, [&](const PagedCell& cell) {
            return cell.text.contains(m_filter, Qt::CaseInsensitive);
        });
    });
    const std::vector<PagedColumn> all = m_columns();
    const auto column = std::ranges::find(all, order, &PagedColumn::order);
    if (!order.isEmpty() && column != all.end()) {
        const auto at = static_cast<std::size_t>(column - all.begin());
        QCollator collator;
        collator.setNumericMode(true);
        std::ranges::stable_sort(rows, [&](const PagedRow& left, const PagedRow& right) {
            return collator.compare(left.cells[at].text, right.cells[at].text) < 0;
        });
    }
    return rows;
}

void RowListSource::fetch(const QString& order, const std::any&, int, std::function<void(Result<FetchedRows>)> give)
{
    QElapsedTimer timer;
    timer.start();
    m_load([this, order, timer, give = std::move(give)](Result<std::vector<PagedRow>> rows) {
        if (!rows) {
            give(std::move(rows).error());
            return;
        }
        FetchedRows fetched;
        fetched.rows = shown(*std::move(rows), order);
        fetched.elapsed = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
        give(std::move(fetched));
    });
}

void RowListSource::count(std::function<void(Result<RowTotal>)> give)
{
    m_load([this, give = std::move(give)](Result<std::vector<PagedRow>> rows) {
        if (!rows)
            give(std::move(rows).error());
        else
            give(RowTotal{static_cast<std::int64_t>(shown(*std::move(rows), {}).size()), false});
    });
}

} // namespace dutydesk
