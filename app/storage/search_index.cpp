#include "app/storage/search_index.h"

#include "app/storage/database.h"
#include "app/storage/dialect.h"
#include "core/base/search_tokens.h"
#include "core/base/unit_of_work.h"

#include <map>
#include <vector>

namespace dutydesk {

namespace {

/// Begins with neither letter that `searchTokens` gives, so nobody finds it by typing.
constexpr std::string_view openMark = "sopen";

} // namespace

Result<> SearchIndex::enqueue(const SearchDocument& document)
{
    std::string tokens = searchColumn(document.text);
    if (document.open)
        tokens.append(tokens.empty() ? "" : " ").append(openMark);
    DUTYDESK_TRY(m_database
                     .query("INSERT INTO search_outbox (record_kind, record_id, content) VALUES (?, ?, ?)",
                            document.record.kind, document.record.id, tokens)
                     .run());
    return {};
}

Result<int> SearchIndex::indexPending(UnitOfWork& work, int most)
{
    // A look without the writer's lock first: usually there is nothing to do.
    DUTYDESK_ASSIGN(waiting, m_database.query("SELECT id FROM search_outbox LIMIT 1").one([](Row&) { return true; }));
    if (!waiting)
        return 0;
    return work([&]() -> Result<int> {
        std::map<RecordRef, std::string> latest;
        std::vector<std::int64_t> taken;
        DUTYDESK_TRY(
            m_database.query("SELECT id, record_kind, record_id, content FROM search_outbox ORDER BY id LIMIT ?", most)
                .each([&](Row& row) {
                    RecordRef record;
                    row.into(taken.emplace_back(), record.kind, record.id);
                    latest[record] = row.next<std::string>();
                }));
        for (const auto& [record, tokens] : latest)
            DUTYDESK_TRY(index(record, tokens));
        // One by one: a server may show a smaller number later than a greater one.
        for (const std::int64_t id : taken)
            DUTYDESK_TRY(m_database.query("DELETE FROM search_outbox WHERE id = ?", id).run());
        return static_cast<int>(taken.size());
    });
}

Result<> SearchIndex::index(const RecordRef& record, const std::string& tokens)
{
    const std::string table = record.kind + "_search";
    DUTYDESK_TRY(m_database.query("DELETE FROM " + table + " WHERE rowid = ?", record.id).run());
    DUTYDESK_TRY(
        m_database.query("INSERT INTO " + table + " (rowid, tokens) VALUES (?, {tokens})", record.id, tokens).run());
    return {};
}

std::string SearchIndex::matching(std::string_view typed, bool openOnly) const
{
    std::vector<SearchPhrase> phrases = searchPhrases(typed);
    if (phrases.empty())
        return {};
    if (openOnly)
        phrases.push_back({{std::string(openMark)}, false});
    return matchText(m_database.engine(), phrases);
}

} // namespace dutydesk
