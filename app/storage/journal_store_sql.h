#pragma once

#include "core/journal/journal_store.h"

namespace dutydesk {

class Database;
class Row;

/// Adds the entry as it is and makes it the chain's end.
Result<> insertEntry(Database& database, const JournalEntry& entry);

/// The journal in table journal_entry. The chain's head is the one row of journal_head: an entry takes
/// it first, which keeps other writers out until this unit of work ends.
class JournalStoreSql : public JournalStore
{
public:
    explicit JournalStoreSql(Database& database) : m_database(database) {}

    Result<JournalId> append(const Request& request, const JournalNote& note) override;
    Result<std::optional<CommandOutcome>> outcomeOf(const std::string& key) override;
    Result<JournalHead> head() override;
    Result<std::vector<JournalEntry>> about(const RecordRef& record, int limit, JournalId before) override;
    Result<std::vector<JournalEntry>> since(JournalId after, int limit) override;
    Result<std::vector<JournalChange>> changedSince(JournalId after, int limit) override;

private:
    Result<JournalHead> takeHead();
    Result<> rememberKey(const Request& request, JournalId entry, const RecordRef& record);

    Database& m_database;
    /// The transaction in which the head was taken and the key kept, and the head as it is in it.
    std::int64_t m_transaction = 0;
    JournalHead m_head;
};

} // namespace dutydesk
