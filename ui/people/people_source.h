#pragma once

#include "core/people/people_store.h"
#include "ui/widgets/page_source.h"

namespace dutydesk {

class Shell;

/// The people of a filter as rows of a table. Each row's data is its `Agent`.
class PeopleSource : public PageSource
{
    Q_OBJECT

public:
    explicit PeopleSource(Shell& shell, QObject* parent = nullptr);

    const PeopleFilter& filter() const { return m_filter; }
    void setFilter(const PeopleFilter& filter);
    /// The names that rows are written with.
    void setOrganisation(Organisation organisation) { m_organisation = std::move(organisation); }

    std::vector<PagedColumn> columns() const override;
    void fetch(const QString& order, const std::any& after, int limit,
               std::function<void(Result<FetchedRows>)> give) override;
    void count(std::function<void(Result<RowTotal>)> give) override;
    QStringList soughtWords() const override;

private:
    PagedRow rowOf(const Agent& agent) const;

    Shell& m_shell;
    PeopleFilter m_filter;
    Organisation m_organisation;
};

} // namespace dutydesk
