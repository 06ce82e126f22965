#pragma once

#include "ui/widgets/page_source.h"

#include <functional>
#include <vector>

namespace dutydesk {

/// A short list whose rows the page has already: what a read model brought along.
class RowListSource : public PageSource
{
    Q_OBJECT

public:
    /// `columns` is asked again when the language changes.
    explicit RowListSource(std::function<std::vector<PagedColumn>()> columns, QObject* parent = nullptr);

    /// Shown from the table's next `refresh` on.
    void setRows(std::vector<PagedRow> rows);

    std::vector<PagedColumn> columns() const override { return m_columns(); }
    void fetch(const QString& order, const std::any& after, int limit,
               std::function<void(Result<FetchedRows>)> give) override;
    void count(std::function<void(Result<RowTotal>)> give) override;

private:
    std::function<std::vector<PagedColumn>()> m_columns;
    std::vector<PagedRow> m_rows;
};

} // namespace dutydesk
