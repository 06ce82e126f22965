#include "core/journal/journal_chain.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <type_traits>

namespace dutydesk {

namespace {

class Writer
{
public:
    Writer() { bytes.reserve(usualSize); }

    void whole(std::int64_t number)
    {
        auto bits = static_cast<std::uint64_t>(number);
        std::array<std::byte, 8> little{};
        for (std::byte& byte : little) {
            byte = static_cast<std::byte>(bits & 0xff);
            bits >>= 8;
        }
        bytes.insert(bytes.end(), little.begin(), little.end());
    }

    void text(std::string_view value)
    {
        whole(static_cast<std::int64_t>(value.size()));
        const auto* begin = reinterpret_cast<const std::byte*>(value.data());
        bytes.insert(bytes.end(), begin, begin + value.size());
    }

    void value(const Value& value)
    {
        bytes.push_back(static_cast<std::byte>(value.index()));
        std::visit(
            [this](const auto& held) {
                using Held = std::decay_t<decltype(held)>;
                if constexpr (std::is_same_v<Held, bool>)
                    whole(held ? 1 : 0);
                else if constexpr (std::is_same_v<Held, std::int64_t>)
                    whole(held);
                else if constexpr (std::is_same_v<Held, double>)
                    whole(std::bit_cast<std::int64_t>(held));
                else if constexpr (std::is_same_v<Held, std::string>)
                    text(held);
                else if constexpr (std::is_same_v<Held, Date> || std::is_same_v<Held, Instant>)
                    whole(held.time_since_epoch().count());
                else if constexpr (std::is_same_v<Held, Duration>)
                    whole(held.count());
                else if constexpr (std::is_same_v<Held, Money>)
                    whole(held.fen);
                else if constexpr (std::is_same_v<Held, Term>)
                    text(held.code);
                else if constexpr (std::is_same_v<Held, RecordRef>) {
                    text(held.kind);
                    whole(held.id);
                }
            },
            value);
    }

    void note(const JournalNote& note)
    {
        text(note.action);
        text(note.record.kind);
        whole(note.record.id);
        text(note.reason);
        whole(static_cast<std::int64_t>(note.changes.size()));
        for (const FieldChange& change : note.changes) {
            text(change.field);
            value(change.before);
            value(change.after);
        }
    }

    std::vector<std::byte> bytes;

private:
    /// Most entries fit: a check of millions need not grow this again and again.
    static constexpr std::size_t usualSize = 2048;
};

class Reader
{
public:
    explicit Reader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    bool good() const { return m_good; }
    bool atEnd() const { return m_bytes.empty(); }

    std::int64_t whole()
    {
        if (m_bytes.size() < 8) {
            m_good = false;
            return 0;
        }
        std::uint64_t bits = 0;
        for (int i = 7; i >= 0; --i)
            bits = (bits << 8) | static_cast<std::uint64_t>(m_bytes[static_cast<std::size_t>(i)]);
        m_bytes = m_bytes.subspan(8);
        return static_cast<std::int64_t>(bits);
    }

    std::string text()
    {
        const std::int64_t size = whole();
        if (!m_good || size < 0 || static_cast<std::uint64_t>(size) > m_bytes.size()) {
            m_good = false;
            return {};
        }
        std::string read(reinterpret_cast<const char*>(m_bytes.data()), static_cast<std::size_t>(size));
        m_bytes = m_bytes.subspan(static_cast<std::size_t>(size));
        return read;
    }

    Value value()
    {
        if (m_bytes.empty()) {
            m_good = false;
            return {};
        }
        const auto index = static_cast<std::size_t>(m_bytes.front());
        m_bytes = m_bytes.subspan(1);
        switch (index) {
        case 0: return {};
        case 1: return whole() != 0;
        case 2: return whole();
        case 3: return std::bit_cast<double>(whole());
        case 4: return text();
        case 5: return Date(std::chrono::days(whole()));
        case 6: return Instant(Duration(whole()));
        case 7: return Duration(whole());
        case 8: return Money{whole()};
        case 9: return Term{text()};
        case 10: {
            std::string kind = text();
            return RecordRef{std::move(kind), whole()};
        }
        default: m_good = false; return {};
        }
    }

private:
    std::span<const std::byte> m_bytes;
    bool m_good = true;
};

Error brokenAt(JournalId entry, std::string_view kind)
{
    return makeError(error::journalBroken,
                     {{"entry", entry.value}, {"kind", Term{"journal.broken." + std::string(kind)}}});
}

} // namespace

std::vector<std::byte> canonicalBytes(const JournalEntry& entry)
{
    Writer writer;
    writer.whole(entry.schema);
    writer.whole(entry.id.value);
    writer.whole(entry.at.time_since_epoch().count());
    writer.whole(entry.actor.value);
    writer.text(entry.actorName);
    writer.text(codeOf(entry.post));
    writer.text(entry.key);
    writer.note(entry.note);
    writer.text({reinterpret_cast<const char*>(entry.previous.data()), entry.previous.size()});
    return std::move(writer.bytes);
}

JournalHash hashOf(const JournalEntry& entry)
{
    const std::vector<std::byte> bytes = canonicalBytes(entry);
    JournalHash hash{};
    static_assert(sizeof(JournalHash) == crypto_hash_sha256_BYTES);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return hash;
}

JournalEntry entryAfter(const JournalHead& head, const Request& request, const JournalNote& note)
{
    JournalEntry entry;
    entry.id = {head.last.value + 1};
    entry.at = std::max(request.now, head.at);
    entry.actor = request.actor.account;
    entry.actorName = request.actor.name;
    entry.post = request.actor.post;
    entry.note = note;
    entry.key = request.key;
    entry.previous = head.hash;
    entry.hash = hashOf(entry);
    return entry;
}

std::vector<std::byte> encodeNote(const JournalNote& note)
{
    Writer writer;
    writer.note(note);
    return std::move(writer.bytes);
}

Result<JournalNote> decodeNote(std::span<const std::byte> bytes)
{
    Reader reader(bytes);
    JournalNote note;
    note.action = reader.text();
    note.record.kind = reader.text();
    note.record.id = reader.whole();
    note.reason = reader.text();
    const std::int64_t count = reader.whole();
    for (std::int64_t i = 0; reader.good() && i < count; ++i) {
        FieldChange change;
        change.field = reader.text();
        change.before = reader.value();
        change.after = reader.value();
        note.changes.push_back(std::move(change));
    }
    if (!reader.good() || !reader.atEnd())
        return brokenAt({}, "columns");
    return note;
}

Result<> JournalVerifier::add(const JournalEntry& entry)
{
    if (entry.id.value != m_last.value + 1 || entry.at < m_at)
        return brokenAt(entry.id, "order");
    if (entry.previous != m_previous || hashOf(entry) != entry.hash)
        return brokenAt(entry.id, "hash");
    m_previous = entry.hash;
    m_last = entry.id;
    m_at = entry.at;
    ++m_count;
    return {};
}

Result<> JournalVerifier::finish(const JournalHead& head) const
{
    if (head.last != m_last || head.hash != m_previous)
        return brokenAt(m_last, "head");
    return {};
}

} // namespace dutydesk
