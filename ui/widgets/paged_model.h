#pragma once

#include "ui/widgets/page_source.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace dutydesk {

/// A list of any length of which only the pages looked at are kept. Rows that are asked for and not there
/// yet are shown as "…" and fetched; one fetch runs at a time, the newest wish first.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 200;
    /// Pages kept before those longest unused go.
    static constexpr std::size_t mostPages = 50;

    /// What is known of the number of rows.
    enum class Total { Unknown, AtLeast, Exact };
    enum class State { Loading, Ready, Failed };

    enum { CellRole = Qt::UserRole + 1, KeyRole };

    /// The source stays the caller's and outlives the model.
    explicit PagedModel(PageSource& source, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const std::vector<PagedColumn>& columns() const { return m_columns; }
    /// Null while the row isn't there.
    const PagedRow* row(int row) const;
    /// The row with that key among those kept, or -1.
    int rowOf(std::int64_t key) const;

    QString order() const { return m_order; }
    void setOrder(const QString& order);

    /// Everything anew from the top.
    void reload();
    /// The same rows once more: what is shown stays until the new ones are there.
    void refresh();
    /// Columns and texts in the reader's language, then `reload`.
    void retranslate();

    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    Total total() const { return m_total; }
    std::int64_t count() const { return m_count; }
    /// Rows kept now.
    std::int64_t loaded() const;
    std::chrono::microseconds elapsed() const { return m_elapsed; }

Q_SIGNALS:
    /// State, count or time is another one.
    void stateChanged();
    /// These rows came, for the first time or again.
    void rowsArrived(int first, int last);

private:
    struct PageOfRows
    {
        std::vector<PagedRow> rows;
        bool isStale = false;
        std::uint64_t used = 0;
    };

    void want(int page) const;
    void serve();
    void load(int page);
    void fetch(std::int64_t from, const std::any& after, int limit);
    void take(std::int64_t from, int limit, FetchedRows fetched);
    void askForCount();
    void grow(std::int64_t rows, Total total);
    void forget();

    PageSource& m_source;
    std::vector<PagedColumn> m_columns;
    QString m_order;
    State m_state = State::Loading;
    Error m_error;
    Total m_total = Total::Unknown;
    std::int64_t m_count = 0;
    std::chrono::microseconds m_elapsed{0};
    mutable std::map<int, PageOfRows> m_pages;
    mutable std::vector<int> m_wanted;
    mutable std::uint64_t m_clock = 0;
    mutable QTimer m_serving;
    /// Known places by the row that follows them.
    std::map<std::int64_t, std::any> m_marks;
    bool m_marksKnown = false;
    bool m_isFetching = false;
    bool m_isCounting = false;
    bool m_countAgain = false;
    std::uint64_t m_generation = 0;
};

} // namespace dutydesk

Q_DECLARE_METATYPE(const dutydesk::PagedCell*)
