#pragma once

#include "core/ticket/ticket_query.h"
#include "ui/widgets/page_source.h"

namespace dutydesk {

class Shell;

/// The tickets of a filter as rows of a table. Each row's data is its `TicketRow`.
class TicketSource : public PageSource
{
    Q_OBJECT

public:
    explicit TicketSource(Shell& shell, QObject* parent = nullptr);

    const TicketFilter& filter() const { return m_filter; }
    void setFilter(const TicketFilter& filter);

    std::vector<PagedColumn> columns() const override;
    void fetch(const QString& order, const std::any& after, int limit,
               std::function<void(Result<FetchedRows>)> give) override;
    void count(std::function<void(Result<RowTotal>)> give) override;
    void marks(const QString& order, std::function<void(Result<std::vector<PageMark>>)> give) override;
    QStringList soughtWords() const override;

private:
    PagedRow rowOf(const TicketRow& ticket) const;

    Shell& m_shell;
    TicketFilter m_filter;
};

/// "● overdue 4:37", "▲ 0:18", "23:10" or a dash: the working time left until the nearest deadline.
PagedCell timeLeftCell(const TicketRow& ticket, Instant now);

} // namespace dutydesk
