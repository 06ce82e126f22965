#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/base/value.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace dutydesk {

/// One field of a record that a change touched. `field` is a term under the record's kind, such as
/// "ticket.state"; equal fields are not listed.
struct FieldChange
{
    std::string field;
    Value before;
    Value after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// What a service reports for the journal: what was done to which record, and what changed by it.
/// `action` is a term such as "ticket.transferred".
struct JournalNote
{
    std::string action;
    RecordRef record;
    std::vector<FieldChange> changes;
    std::string reason;
};

using JournalHash = std::array<std::byte, 32>;

/// One link of the chain as it was written. `at` never runs backwards along the chain: if the clock
/// was set back, the previous entry's time is used again.
struct JournalEntry
{
    JournalId id;
    int schema = 1;
    Instant at;
    AccountId actor;
    std::string actorName;
    Post post = Post::FrontLineAgent;
    JournalNote note;
    std::string key;
    JournalHash previous{};
    JournalHash hash{};
};

/// The chain's end: what a backup or report exports so that truncation can be shown.
struct JournalHead
{
    JournalId last;
    Instant at;
    JournalHash hash{};
};

/// That an entry touched a record: what a watcher asks for.
struct JournalChange
{
    JournalId entry;
    RecordRef record;

    friend bool operator==(const JournalChange&, const JournalChange&) = default;
};

namespace error {

/// The chain breaks at entry `entry`; `kind` says how: "hash", "order", "columns", "head", or "witness"
/// if the entry is missing or another one than a backup or report saw.
inline constexpr ErrorCode journalBroken{"journal.broken"};

} // namespace error

} // namespace dutydesk
