#pragma once

#include "core/base/actor.h"
#include "core/base/table.h"
#include "core/base/progress.h"
#include "ui/text/value_text.h"
#include "ui/widgets/fact_list.h"

#include <QString>

#include <vector>

namespace dutydesk {

struct Services;

/// One kept value that an import would replace.
struct ImportChange
{
    std::int64_t row = 0;
    QString record;
    QString before;
    QString after;
};

/// What importing a file would do, in the reader's words.
struct ImportOutlook
{
    std::vector<Fact> facts;
    bool changesNothing = false;
    /// The rows that are good; with none, skipping bad rows makes no sense.
    std::int64_t rowsToImport = 0;
    std::vector<ImportFinding> findings;
    std::int64_t findingCount = 0;
    /// The first of them, and how many there are.
    std::vector<ImportChange> changes;
    std::int64_t changeCount = 0;
};

/// One kind of import behind the dialog. `plan` and `commit` run on a worker thread, one after the other;
/// the job keeps the plan between them.
class ImportJob
{
public:
    virtual ~ImportJob() = default;

    /// "Import calls".
    virtual QString title() const = 0;
    virtual std::span<const ImportColumn> columns() const = 0;

    virtual Result<ImportOutlook> plan(Services& services, const Request& request, TableReader& table,
                                       const std::string& source, const ColumnMapping& mapping, const ValueText& text,
                                       const Progress& progress) = 0;
    /// Carries out what was planned; returns what was done, in words. Kept values are changed only if
    /// `confirmChanges`.
    virtual Result<QString> commit(Services& services, const Request& request, bool skipBadRows, bool confirmChanges,
                                   const Progress& progress) = 0;
};

} // namespace dutydesk
