#include "ui/widgets/row_list_source.h"

#include <algorithm>
#include <utility>

namespace dutydesk {

RowListSource::RowListSource(std::function<std::vector<PagedColumn>()> columns, QObject* parent)
    : PageSource(parent), m_columns(std::move(columns))
{
}

void RowListSource::setRows(std::vector<PagedRow> rows)
{
    m_rows = std::move(rows);
}

void RowListSource::fetch(const QString&, const std::any& after, int limit,
                          std::function<void(Result<FetchedRows>)> give)
{
    const std::size_t first = after.has_value() ? std::any_cast<std::size_t>(after) : 0;
    const std::size_t last = std::min(m_rows.size(), first + static_cast<std::size_t>(limit));
    FetchedRows fetched;
    for (std::size_t row = first; row < last; ++row)
        fetched.rows.push_back(m_rows[row]);
    if (last < m_rows.size())
        fetched.next = last;
    give(std::move(fetched));
}

void RowListSource::count(std::function<void(Result<RowTotal>)> give)
{
    give(RowTotal{std::ssize(m_rows), false});
}

} // namespace dutydesk
