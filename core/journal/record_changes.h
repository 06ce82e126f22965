#pragma once

#include "core/journal/journal_store.h"

#include <vector>

namespace dutydesk {

/// The fields in which two states of a record differ, in the order of `after`. Both list the same field
/// names; a field that may hold several values is listed once per value, and comes out as one change for
/// each value that was added or removed.
std::vector<FieldChange> changesBetween(const std::vector<NamedValue>& before, const std::vector<NamedValue>& after);

/// `record.stale` for somebody who wanted to save `mine` over `kept`: who saved last and when by the
/// journal, with a cause for every field in which the two differ.
Error staleError(JournalStore& journal, const RecordRef& record, const std::vector<NamedValue>& kept,
                 const std::vector<NamedValue>& mine);
/// The same where the record's history, newest first, is known.
Error staleError(const std::vector<JournalEntry>& history, const RecordRef& record, const std::vector<NamedValue>& kept,
                 const std::vector<NamedValue>& mine);

} // namespace dutydesk
