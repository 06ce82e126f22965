#pragma once

#include "ui/widgets/page_source.h"

#include <functional>
#include <vector>

namespace dutydesk {

/// Rows for a `PagedTable` from a list short enough to be held whole; it is sorted and filtered here. Each
/// column's order is its id.
class RowListSource : public PageSource
{
    Q_OBJECT

public:
    using Give = std::function<void(Result<std::vector<PagedRow>>)>;

    /// `load` calls the given function once, on the window's thread. `columns` is asked again when the language
    /// changes.
    RowListSource(std::function<std::vector<PagedColumn>()> columns, std::function<void(Give)> load,
                  QObject* parent = nullptr);

    /// Rows that the page has already: what a read model brought along.
    explicit RowListSource(std::function<std::vector<PagedColumn>()> columns, QObject* parent = nullptr);

    /// Shown from the table's next `refresh` on; only for a source without `load`.
    void setRows(std::vector<PagedRow> rows);

    /// Only rows that contain it somewhere.
    void filter(const QString& text);

    std::vector<PagedColumn> columns() const override { return m_columns(); }
    void fetch(const QString& order, const std::any& after, int limit,
               std::function<void(Result<FetchedRows>)> give) override;
    void count(std::function<void(Result<RowTotal>)> give) override;
    QStringList soughtWords() const override;

private:
    std::vector<PagedRow> shown(std::vector<PagedRow> rows, const QString& order) const;

    std::function<std::vector<PagedColumn>()> m_columns;
    std::function<void(Give)> m_load;
    std::vector<PagedRow> m_rows;
    QString m_filter;
};

} // namespace dutydesk
