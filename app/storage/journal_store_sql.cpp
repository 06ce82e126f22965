#include "app/storage/journal_store_sql.h"

#include "app/storage/database.h"
#include "core/base/storage_error.h"
#include "core/journal/journal_chain.h"

#include <algorithm>
#include <limits>

namespace dutydesk {

namespace {

/// What is read of an entry; `note` counts, the columns beside it only find it.
constexpr std::string_view columns =
    "id, schema, at, actor, actor_name, post, action, record_kind, record_id, note, command_key, previous, hash";

/// `journal.broken` if the row does not hold together in itself: bytes that can't be read, or columns
/// that say something else than the note.
Result<JournalEntry> readEntry(Row& row)
{
    JournalEntry entry;
    std::string post;
    std::string action;
    RecordRef record;
    std::vector<std::byte> note;
    row.into(entry.id, entry.schema, entry.at, entry.actor, entry.actorName, post, action, record.kind, record.id, note,
             entry.key, entry.previous, entry.hash);
    Result<JournalNote> decoded = decodeNote(note);
    if (!decoded || !postFromCode(post, entry.post) || decoded->action != action || decoded->record != record) {
        return makeError(error::journalBroken,
                         {{"entry", entry.id.value}, {"kind", Term{"journal.broken.columns"}}});
    }
    entry.note = *std::move(decoded);
    return entry;
}

Result<std::vector<JournalEntry>> readEntries(Query query)
{
    std::vector<JournalEntry> entries;
    DUTYDESK_TRY(query.each([&](Row& row) -> Result<> {
        DUTYDESK_ASSIGN(entry, readEntry(row));
        entries.push_back(std::move(entry));
        return {};
    }));
    return entries;
}

JournalHead readHead(Row& row)
{
    JournalHead head;
    row.into(head.last, head.at, head.hash);
    return head;
}

} // namespace

Result<> insertEntry(Database& database, const JournalEntry& entry)
{
    const JournalNote& note = entry.note;
    DUTYDESK_TRY(database
                     .query("INSERT INTO journal_entry (" + std::string(columns)
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            entry.id, entry.schema, entry.at, entry.actor.value, entry.actorName, codeOf(entry.post),
                            note.action, note.record.kind, note.record.id, encodeNote(note), entry.key, entry.previous,
                            entry.hash)
                     .run());
    DUTYDESK_TRY(database
                     .query("UPDATE journal_head SET last = ?, at = ?, hash = ? WHERE one = 1", entry.id, entry.at,
                            entry.hash)
                     .run());
    return {};
}

Result<JournalId> JournalStoreSql::append(const Request& request, const JournalNote& note)
{
    const bool first = m_transaction != m_database.transaction();
    if (first) {
        DUTYDESK_ASSIGN(head, takeHead());
        m_head = head;
    }
    const JournalEntry entry = entryAfter(m_head, request, note);
    if (first && !request.key.empty())
        DUTYDESK_TRY(rememberKey(request, entry.id, note.record));
    DUTYDESK_TRY(insertEntry(m_database, entry));
    m_head = {entry.id, entry.at, entry.hash};
    m_transaction = m_database.transaction();
    return entry.id;
}

Result<JournalHead> JournalStoreSql::takeHead()
{
    // The update is what waits for the writer before us, and then sees what it wrote.
    DUTYDESK_ASSIGN(head,
                    m_database.query("UPDATE journal_head SET last = last WHERE one = 1 RETURNING last, at, hash")
                        .one(readHead));
    if (!head)
        return makeError(error::journalBroken, {{"entry", std::int64_t(0)}, {"kind", Term{"journal.broken.head"}}});
    return *head;
}

Result<> JournalStoreSql::rememberKey(const Request& request, JournalId entry, const RecordRef& record)
{
    DUTYDESK_ASSIGN(kept, m_database
                              .query("INSERT INTO command_key (key, entry, record_kind, record_id) VALUES (?, ?, ?, ?) "
                                     "ON CONFLICT (key) DO NOTHING",
                                     request.key, entry, record.kind, record.id)
                              .run());
    // The same command was sent twice at once: run again, the unit finds what the other one did.
    if (kept == 0)
        return makeError(error::storageBusy, {{"place", m_database.location().shown().toStdString()}});
    return {};
}

Result<std::optional<CommandOutcome>> JournalStoreSql::outcomeOf(const std::string& key)
{
    if (key.empty())
        return std::optional<CommandOutcome>();
    return m_database.query("SELECT entry, record_kind, record_id FROM command_key WHERE key = ?", key)
        .one([](Row& row) {
            CommandOutcome outcome;
            row.into(outcome.entry, outcome.record.kind, outcome.record.id);
            return outcome;
        });
}

Result<JournalHead> JournalStoreSql::head()
{
    DUTYDESK_ASSIGN(head, m_database.query("SELECT last, at, hash FROM journal_head WHERE one = 1").one(readHead));
    return head.value_or(JournalHead());
}

Result<std::vector<JournalEntry>> JournalStoreSql::about(const RecordRef& record, int limit, JournalId before)
{
    const std::int64_t below = before ? before.value : std::numeric_limits<std::int64_t>::max();
    return readEntries(m_database.query("SELECT " + std::string(columns)
                                            + " FROM journal_entry WHERE record_kind = ? AND record_id = ? AND id < ? "
                                              "ORDER BY id DESC LIMIT ?",
                                        record.kind, record.id, below, limit));
}

Result<std::vector<JournalEntry>> JournalStoreSql::since(JournalId after, int limit)
{
    return readEntries(m_database.query("SELECT " + std::string(columns)
                                            + " FROM journal_entry WHERE id > ? ORDER BY id LIMIT ?",
                                        after.value, limit));
}

Result<std::vector<JournalChange>> JournalStoreSql::changedSince(JournalId after, int limit)
{
    return m_database
        .query("SELECT id, record_kind, record_id FROM journal_entry WHERE id > ? ORDER BY id LIMIT ?", after.value, limit)
        .all([](Row& row) {
            JournalChange change;
            row.into(change.entry, change.record.kind, change.record.id);
            return change;
        });
}

} // namespace dutydesk
