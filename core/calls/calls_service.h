#pragma once

#include "core/base/actor.h"
#include "core/base/progress.h"
#include "core/base/unit_of_work.h"
#include "core/calls/calls_import.h"
#include "core/calls/calls_store.h"
#include "core/journal/journal_store.h"

#include <functional>
#include <optional>
#include <vector>

namespace dutydesk {

/// What the person who imports has decided about a plan.
struct CallsImportChoice
{
    /// Import the good rows although others have findings.
    bool skipBadRows = false;
    /// Let changed values replace the kept ones; otherwise the import is refused while there are any.
    bool confirmCorrections = false;
};

/// Brings call volumes in and reads them.
class CallsService
{
public:
    /// `zone` gives the centre's time zone as it is set now.
    CallsService(CallsStore& store, JournalStore& journal, UnitOfWork& work,
                 std::function<Result<TimeZone>()> zone);

    /// What importing the table would do. `mapping` empty: by the headings. Changes nothing.
    Result<CallsImportPlan> plan(const Request& request, TableReader& table, const std::string& source,
                                 const ColumnMapping& mapping, const Progress& progress = {});

    /// Carries a plan out, whole or not at all, as one entry in the journal. A plan that changes nothing
    /// succeeds without an entry. Refused with `calls.has-findings` or `calls.has-corrections` unless
    /// chosen, and with `calls.plan-outdated` if another import came between.
    Result<CallsImported> commit(const Request& request, const CallsImportPlan& plan,
                                 const CallsImportChoice& choice, const Progress& progress = {});

    /// The sums that the query asks for; its interval divides a day. Intervals that nothing is kept of
    /// are left out; volumes that don't fit into an interval are spread evenly over those they touch.
    Result<std::vector<CallBin>> volumes(const Request& request, const CallsQuery& query);

    Result<std::vector<Date>> openDays(const Request& request, Date from, Date to);
    Result<std::optional<Date>> lastDay(const Request& request);
    Result<std::vector<CallsHeld>> held(const Request& request);
    Result<std::vector<CallsImported>> imports(const Request& request, int limit = 50);

private:
    CallsStore& m_store;
    JournalStore& m_journal;
    UnitOfWork& m_work;
    std::function<Result<TimeZone>()> m_zone;
};

} // namespace dutydesk
