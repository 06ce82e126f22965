#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

#include <string>
#include <string_view>

namespace dutydesk {

class Database;
class UnitOfWork;

/// What full-text search finds a record by.
struct SearchDocument
{
    RecordRef record;
    std::string text;
    /// Records still being worked on carry a mark of their own, so that looking among them alone is fast.
    bool open = false;
};

/// The full-text index of one kind of record, in table <kind>_search. Texts are queued in the transaction
/// that changes the record and indexed a moment later, since merging an index in that transaction would
/// make the user wait.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database) : m_database(database) {}

    /// Queues the text, within the open unit of work. The latest of a record wins.
    Result<> enqueue(const SearchDocument& document);

    /// Takes at most `most` texts from the queue into the index, in one unit of work; returns how many.
    Result<int> indexPending(UnitOfWork& work, int most = 500);

    /// What {match NAME} is bound to for what a reader typed; empty if there is nothing to look for.
    std::string matching(std::string_view typed, bool openOnly = false) const;

private:
    Result<> index(const RecordRef& record, const std::string& tokens);

    Database& m_database;
};

} // namespace dutydesk
