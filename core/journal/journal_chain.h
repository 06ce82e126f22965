#pragma once

#include "core/journal/journal.h"

#include <span>
#include <vector>

namespace dutydesk {

/// The canonical bytes of an entry without its own hash: schema version first, then every field with
/// its type and length in little-endian, so that equal entries give equal bytes and different ones
/// never do. Bytes of schema 1 stay readable for ever.
std::vector<std::byte> canonicalBytes(const JournalEntry& entry);

/// SHA-256 over the canonical bytes, which include the previous entry's hash.
JournalHash hashOf(const JournalEntry& entry);

/// The entry that follows `head`, whole with its hash.
JournalEntry entryAfter(const JournalHead& head, const Request& request, const JournalNote& note);

/// The note as bytes for keeping, and back. Damaged bytes give `journal.broken`.
std::vector<std::byte> encodeNote(const JournalNote& note);
Result<JournalNote> decodeNote(std::span<const std::byte> bytes);

/// Follows the chain entry by entry; feed entries oldest first, then `finish` with the stored head.
class JournalVerifier
{
public:
    /// `journal.broken` naming the first entry that does not fit.
    Result<> add(const JournalEntry& entry);
    Result<> finish(const JournalHead& head) const;

    std::int64_t count() const { return m_count; }

private:
    JournalHash m_previous{};
    JournalId m_last;
    Instant m_at{};
    std::int64_t m_count = 0;
};

} // namespace dutydesk
