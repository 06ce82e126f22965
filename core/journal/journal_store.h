#pragma once

#include "core/journal/journal.h"

#include <optional>

namespace dutydesk {

/// What a command left behind, so that sending it again returns the same and does nothing.
struct CommandOutcome
{
    JournalId entry;
    RecordRef record;
};

/// Keeps the journal. There is no way to change or remove an entry.
class JournalStore
{
public:
    virtual ~JournalStore() = default;

    /// Adds the entry at the chain's end, within the open unit of work. Written last before commit.
    /// The request's key is remembered with the first entry of the unit.
    virtual Result<JournalId> append(const Request& request, const JournalNote& note) = 0;

    /// What the command with this key did, or nothing if it never ran. Empty keys are never found.
    virtual Result<std::optional<CommandOutcome>> outcomeOf(const std::string& key) = 0;

    virtual Result<JournalHead> head() = 0;

    /// Entries about a record, newest first, at most `limit`, older than `before` unless that is none.
    virtual Result<std::vector<JournalEntry>> about(const RecordRef& record, int limit, JournalId before = {}) = 0;

    /// Entries after `after`, oldest first, at most `limit`.
    virtual Result<std::vector<JournalEntry>> since(JournalId after, int limit) = 0;

    /// What the entries after `after` touched, oldest first, at most `limit`; cheaper than the entries.
    virtual Result<std::vector<JournalChange>> changedSince(JournalId after, int limit) = 0;
};

} // namespace dutydesk
