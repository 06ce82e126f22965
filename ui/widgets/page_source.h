#pragma once

#include "core/base/result.h"
#include "ui/widgets/tone.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <any>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace dutydesk {

/// One column as a source declares it.
struct PagedColumn
{
    /// Kept in the settings; never shown.
    QString id;
    QString title;
    int width = 100;
    /// The order that a click on the head asks for; empty where the store serves none.
    QString order = {};
    Qt::Alignment alignment = Qt::AlignLeft;
    bool visible = true;
    /// Takes the space that is left over.
    bool stretches = false;
};

/// One field of a row as it is shown and copied.
struct PagedCell
{
    QString text;
    Tone tone = Tone::Neutral;
    bool isTag = false;
    bool isMuted = false;
    QString toolTip = {};
    /// What a spreadsheet gets; the text if empty.
    QString copied = {};
};

struct PagedRow
{
    /// The record's number: how a row is found again after a refresh.
    std::int64_t key = 0;
    std::vector<PagedCell> cells;
    /// What the row was made from, for the page.
    std::any data = {};
};

/// Some rows in order, and after which place the next ones begin; no place at the end of the list.
struct FetchedRows
{
    std::vector<PagedRow> rows;
    std::optional<std::any> next;
    /// How long the store took.
    std::chrono::microseconds elapsed{0};
};

/// How many rows there are: `count`, or at least as many.
struct RowTotal
{
    std::int64_t count = 0;
    bool atLeast = false;
};

/// The place before row `row`: rows can be fetched after it without reading those before.
struct PageMark
{
    std::int64_t row = 0;
    std::any after;
};

/// Where a table's rows come from, page by page. All answers come on the window's thread, later or at
/// once; to a table that has asked anew since they may come or not.
class PageSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual std::vector<PagedColumn> columns() const = 0;

    /// `limit` rows in that order after the place, or from the top if it is empty.
    virtual void fetch(const QString& order, const std::any& after, int limit,
                       std::function<void(Result<FetchedRows>)> give) = 0;
    virtual void count(std::function<void(Result<RowTotal>)> give) = 0;
    /// Marks in regular distances, so that a table can jump. None by default: it reads on to get there.
    virtual void marks(const QString& order, std::function<void(Result<std::vector<PageMark>>)> give);

    /// Words to be marked in the rows: what the filter looks for.
    virtual QStringList soughtWords() const { return {}; }

Q_SIGNALS:
    /// The filter is another one: all rows are to be asked for again, from the top.
    void filterChanged();
};

} // namespace dutydesk
