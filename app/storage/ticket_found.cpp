#include "app/storage/ticket_found.h"

#include "app/storage/search_index.h"

#include <algorithm>
#include <iterator>

namespace dutydesk {

namespace {

constexpr std::string_view found =
    "SELECT t.id FROM ticket_search CROSS JOIN ticket t WHERE {match ticket_search} AND t.id = ticket_search.rowid";

/// Sorting this many matches takes about 10 ms.
constexpr std::int64_t fewMatches = 10'000;
/// Of the newest tickets so many are looked at to learn how common a word is.
constexpr std::int64_t sample = 2000;

bool seesOpenOnly(const TicketFilter& filter)
{
    return filter.view != TicketView::All || (filter.state && !isClosed(*filter.state));
}

} // namespace

TicketFound::TicketFound(Database& database, const TicketQuery& query)
    : m_database(database)
    , m_query(query)
    , m_order(query.order)
    , m_where(conditionsOf(query))
    , m_number(numberIn(query.filter.text))
    , m_match(SearchIndex(database).matching(query.filter.text, seesOpenOnly(query.filter)))
{
    if (m_number)
        m_where.add("t.id <> ?", {m_number->value});
}

Result<std::vector<TicketRow>> TicketFound::numbered()
{
    if (!m_number)
        return std::vector<TicketRow>();
    Conditions where;
    where.add("t.id = ?", {m_number->value});
    where.add(conditionsOf(m_query));
    return rowsOf(m_database, "SELECT t.id FROM ticket t" + where.where(), where, m_order, 1);
}

Result<std::vector<TicketRow>> TicketFound::rows(const std::optional<TicketCursor>& after, int limit)
{
    if (after)
        return matching(after, limit);
    DUTYDESK_ASSIGN(rows, numbered());
    DUTYDESK_ASSIGN(others, matching(after, limit - static_cast<int>(rows.size())));
    std::ranges::move(others, std::back_inserter(rows));
    return rows;
}

Result<std::vector<TicketRow>> TicketFound::matching(const std::optional<TicketCursor>& after, int limit)
{
    if (m_match.empty())
        return std::vector<TicketRow>();
    if (m_query.order == TicketOrder::Due)
        return byDue(after, limit);
    if (m_query.order == TicketOrder::Changed)
        return byChange(after, limit);
    Conditions where = m_where;
    if (after)
        where.add("ticket_search.rowid < ?", {after->id.value});
    return byNumber(std::move(where), limit);
}

Result<std::vector<TicketAnchor>> TicketFound::anchors(int every, int most)
{
    if (m_match.empty())
        return std::vector<TicketAnchor>();
    DUTYDESK_ASSIGN(first, numbered());
    const auto before = static_cast<std::int64_t>(first.size());
    const bool byNumber = m_query.order == TicketOrder::Received;
    std::string numbered = "SELECT ticket_search.rowid AS id, row_number() OVER (";
    numbered += byNumber ? "ORDER BY ticket_search.rowid DESC" : m_order.by();
    numbered += ") AS place FROM ticket_search";
    if (!byNumber || !m_where.empty())
        numbered += " CROSS JOIN ticket t";
    numbered += " WHERE {match ticket_search}";
    if (!byNumber || !m_where.empty())
        numbered += " AND t.id = ticket_search.rowid" + m_where.further();
    Query query = m_database.query("SELECT placed.place + ?, " + m_order.column + ", t.id FROM (" + numbered
                                       + ") AS placed JOIN ticket t ON t.id = placed.id"
                                         " WHERE (placed.place + ?) % ? = 0 ORDER BY placed.place LIMIT ?",
                                   before, m_match);
    m_where.bindTo(query);
    query.bind(before).bind(every).bind(most);
    return query.all([](Row& row) {
        const auto place = row.next<std::int64_t>();
        const auto key = row.next<Instant>();
        return TicketAnchor{place, cursorOf(key, row.next<TicketId>())};
    });
}

Result<TicketCount> TicketFound::count(std::int64_t most)
{
    DUTYDESK_ASSIGN(first, numbered());
    if (m_match.empty())
        return TicketCount{static_cast<std::int64_t>(first.size())};
    const std::string all = "SELECT rowid FROM ticket_search WHERE {match ticket_search}";
    DUTYDESK_ASSIGN(count, countUpTo(m_database, m_where.empty() ? all : std::string(found) + m_where.further(), m_where,
                                     most, m_match));
    if (!count.atLeast)
        count.count += static_cast<std::int64_t>(first.size());
    return count;
}

/// Matches in the order of their numbers, which the index gives without sorting however many they are.
Result<std::vector<TicketRow>> TicketFound::byNumber(Conditions where, int limit)
{
    const std::string order = m_order.descending ? " ORDER BY ticket_search.rowid DESC" : " ORDER BY ticket_search.rowid";
    return rowsOf(m_database, std::string(found) + where.further() + order, where, m_order, limit, m_match);
}

Result<std::vector<TicketRow>> TicketFound::sorted(const std::string& match, Conditions where,
                                                   const std::optional<TicketCursor>& after, int limit)
{
    if (after)
        addAfter(where, m_order, *after);
    return rowsOf(m_database, std::string(found) + where.further() + m_order.by(), where, m_order, limit, match);
}

Result<std::vector<TicketRow>> TicketFound::byDue(const std::optional<TicketCursor>& after, int limit)
{
    std::vector<TicketRow> rows;
    if (!after || after->key) {
        Conditions timed = m_where;
        timed.add("t.due < ?", neverDue);
        const std::string open = SearchIndex(m_database).matching(m_query.filter.text, true);
        DUTYDESK_ASSIGN(timedRows, sorted(open, timed, after, limit));
        rows = std::move(timedRows);
    }
    if (static_cast<int>(rows.size()) < limit) {
        Conditions untimed = m_where;
        untimed.add("t.due = ?", neverDue);
        if (after && !after->key)
            untimed.add("ticket_search.rowid > ?", {after->id.value});
        DUTYDESK_ASSIGN(untimedRows, byNumber(std::move(untimed), limit - static_cast<int>(rows.size())));
        std::ranges::move(untimedRows, std::back_inserter(rows));
    }
    return rows;
}

Result<std::vector<TicketRow>> TicketFound::byChange(const std::optional<TicketCursor>& after, int limit)
{
    DUTYDESK_ASSIGN(way, wayToOrder());
    if (way == Way::Sort)
        return sorted(m_match, m_where, after, limit);
    Conditions where = m_where;
    if (after)
        addAfter(where, m_order, *after);
    const std::string matches = way == Way::Walk
        ? "{unindexed t.id} IN (SELECT rowid FROM ticket_search WHERE {match ticket_search})"
        : "EXISTS (SELECT 1 FROM ticket_search WHERE {match ticket_search} AND ticket_search.rowid = t.id)";
    return rowsOf(m_database, "SELECT t.id FROM ticket t WHERE " + matches + where.further() + m_order.by(), where, m_order,
                  limit, m_match);
}

Result<TicketFound::Way> TicketFound::wayToOrder()
{
    // PostgreSQL weighs these by its statistics itself.
    if (m_database.engine() == Engine::Postgresql)
        return Way::Ask;
    const std::string matching = "SELECT rowid FROM ticket_search WHERE {match ticket_search}";
    DUTYDESK_ASSIGN(some, countUpTo(m_database, matching, {}, fewMatches, m_match));
    if (!some.atLeast)
        return Way::Sort;
    Conditions newest;
    newest.add("rowid > (SELECT max(id) FROM ticket) - ?", {sample});
    DUTYDESK_ASSIGN(common, countUpTo(m_database, matching + newest.further(), newest, sample, m_match));
    return common.count > sample / 4 ? Way::Ask : Way::Walk;
}

} // namespace dutydesk
