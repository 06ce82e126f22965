#pragma once

#include "core/base/permission.h"
#include "core/base/progress.h"
#include "core/journal/journal_store.h"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace dutydesk {

/// What other consoles did since a reader last looked.
struct JournalNews
{
    /// Where to go on from.
    JournalId last;
    /// When the last entry was made; later than a reader's clock if that was set back.
    Instant at{};
    /// Each record once, in the order of the first entry about it.
    std::vector<RecordRef> records;
    /// There was more than is listed: everything may have changed.
    bool tooMany = false;
};

/// Where the chain ended when somebody saw it, as backups and reports tell.
struct JournalWitness
{
    Instant seen;
    JournalHead head;
};

/// What a check of the whole chain found in order.
struct JournalCheck
{
    std::int64_t entries = 0;
    JournalHead head;
};

/// A field whose changes are left out for whoever may not do `action`: the journal knows no domain.
struct GuardedField
{
    std::string_view field;
    Action action;
};

/// Reads the journal; writing is part of each use case, through `JournalStore`.
class JournalService
{
public:
    explicit JournalService(JournalStore& journal, std::vector<GuardedField> guarded = {})
        : m_journal(journal), m_guarded(std::move(guarded))
    {
    }

    /// The history of a record, newest first, for whoever may read the journal or do `action`, the one
    /// that shows the record, to `subject`; without the changes of fields that they may not see.
    Result<std::vector<JournalEntry>> about(const Request& request, const RecordRef& record, Action action,
                                            const Subject& subject, int limit, JournalId before = {});

    /// The chain's end; it tells nothing about anybody, so everybody may ask.
    Result<JournalHead> head() { return m_journal.head(); }

    /// Which records were touched after `after`; record kinds and numbers only, so everybody may ask.
    Result<JournalNews> newsSince(JournalId after);

    /// Follows the whole chain as it is now. `journal.broken` names the first entry that doesn't fit.
    /// A chain cut off or written anew holds together in itself, but not with the witnesses; those from
    /// before the last restored backup saw another one.
    Result<JournalCheck> verify(const Progress& progress, std::span<const JournalWitness> witnesses = {});

private:
    JournalStore& m_journal;
    std::vector<GuardedField> m_guarded;
};

} // namespace dutydesk
