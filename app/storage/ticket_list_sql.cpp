#include "app/storage/database.h"
#include "app/storage/search_index.h"
#include "app/storage/ticket_columns.h"
#include "app/storage/ticket_store_sql.h"

#include <algorithm>
#include <charconv>
#include <variant>

namespace dutydesk {

namespace {

/// Conditions joined by "and", with what their `?`s are bound to.
class Conditions
{
public:
    using Bound = std::variant<std::int64_t, std::string>;

    Conditions& add(std::string_view sql, std::vector<Bound> values = {})
    {
        m_sql.append(m_sql.empty() ? " WHERE " : " AND ").append(sql);
        std::ranges::move(values, std::back_inserter(m_values));
        return *this;
    }
    Conditions& add(std::string_view sql, Instant at) { return add(sql, {at.time_since_epoch().count()}); }

    const std::string& sql() const { return m_sql; }
    bool empty() const { return m_sql.empty(); }

    void bindTo(Query& query) const
    {
        for (const Bound& value : m_values)
            std::visit([&](const auto& held) { query.bind(held); }, value);
    }

private:
    std::string m_sql;
    std::vector<Bound> m_values;
};

std::string codeText(auto value)
{
    return std::string(codeOf(value));
}

/// "T-20981" or "20981" as the ticket's number.
std::optional<TicketId> numberIn(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.starts_with("T-") || text.starts_with("t-"))
        text.remove_prefix(2);
    TicketId id;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id.value);
    if (error != std::errc() || end != text.data() + text.size() || id.value <= 0)
        return {};
    return id;
}

void addWithin(Conditions& where, const TicketQuery& query)
{
    if (query.withinDepartment) {
        where.add("(EXISTS (SELECT 1 FROM ticket_transfer s WHERE s.to_department = ? AND s.ticket = t.id)"
                  " OR EXISTS (SELECT 1 FROM ticket_help h WHERE h.department = ? AND h.ticket = t.id))",
                  {query.withinDepartment.value, query.withinDepartment.value});
    }
    if (query.withinOwner)
        where.add("t.owner = ?", {query.withinOwner.value});
}

void addMine(Conditions& where, const TicketQuery& query)
{
    std::string turns;
    std::vector<Conditions::Bound> values;
    const auto turn = [&](bool is, std::string code) {
        if (is) {
            turns += turns.empty() ? "?" : ", ?";
            values.emplace_back(std::move(code));
        }
    };
    turn(bool(query.me), "a" + std::to_string(query.me.value));
    turn(bool(query.myDepartment), "d" + std::to_string(query.myDepartment.value));
    turn(query.coordinator, "c");
    if (values.empty()) {
        where.add("1 = 0");
    } else if (query.myDepartment) {
        values.emplace_back(query.myDepartment.value);
        where.add("t.is_open = 1");
        where.add("(t.turn IN (" + turns + ") OR t.id IN (SELECT h.ticket FROM ticket_help h"
                  " WHERE h.department = ? AND h.answered_at IS NULL))",
                  std::move(values));
    } else {
        where.add("t.turn IN (" + turns + ")", std::move(values));
    }
}

void addView(Conditions& where, TicketView view, const TicketQuery& query)
{
    switch (view) {
    case TicketView::DueAndOverdue:
        where.add("t.is_open = 1").add("t.warn <= ?", query.now);
        break;
    case TicketView::Mine:
        addMine(where, query);
        break;
    case TicketView::CallbacksDue:
        where.add("t.state = ?", {codeText(TicketState::Callback)});
        if (query.callbacksOf)
            where.add("t.owner = ?", {query.callbacksOf.value});
        break;
    case TicketView::Rework:
        where.add("t.is_rework = 1");
        break;
    case TicketView::All:
        break;
    }
}

/// Everything but the full text.
Conditions conditionsOf(const TicketQuery& query)
{
    Conditions where;
    const TicketFilter& filter = query.filter;
    addWithin(where, query);
    addView(where, filter.view, query);
    if (filter.state)
        where.add("t.state = ?", {codeText(*filter.state)});
    if (filter.kind)
        where.add("t.kind = ?", {codeText(*filter.kind)});
    if (filter.category)
        where.add("t.category = ?", {filter.category.value});
    if (filter.department)
        where.add("t.department = ?", {filter.department.value});
    if (filter.area)
        where.add("t.owner_area = ?", {filter.area.value});
    if (filter.owner)
        where.add("t.owner = ?", {filter.owner.value});
    if (!filter.customer.empty()) {
        where.add("(t.customer_phone = ? OR t.customer_account = ? OR t.customer_name = ?)",
                  {filter.customer, filter.customer, filter.customer});
    }
    if (const auto number = numberIn(filter.text))
        where.add("t.id = ?", {number->value});
    return where;
}

bool seesOpenOnly(const TicketFilter& filter)
{
    return filter.view != TicketView::All || (filter.state && !isClosed(*filter.state));
}

struct OrderSql
{
    std::string_view column;
    bool descending = false;

    std::string by() const
    {
        const std::string direction = descending ? " DESC" : "";
        return " ORDER BY " + std::string(column) + direction + ", t.id" + direction;
    }
    std::string after() const
    {
        return "(" + std::string(column) + ", t.id) " + (descending ? "<" : ">") + " (?, ?)";
    }
};

OrderSql sqlOf(TicketOrder order)
{
    switch (order) {
    case TicketOrder::Due:
        return {"t.due"};
    case TicketOrder::Received:
        return {"t.received", true};
    case TicketOrder::Changed:
        return {"t.changed", true};
    }
    return {"t.due"};
}

Instant keyOf(const TicketCursor& cursor)
{
    return cursor.key.value_or(neverDue);
}

TicketCursor cursorOf(Instant key, TicketId id)
{
    return {key == neverDue ? std::nullopt : std::optional(key), id};
}

void addAfter(Conditions& where, const OrderSql& order, const TicketCursor& after)
{
    // Nearly all tickets share this key, and SQLite would walk through all of them to the one asked for:
    // of a pair's order it uses an index for the first part only. Nothing comes after the key itself.
    if (order.column == "t.due" && keyOf(after) == neverDue) {
        where.add("t.due = ?", neverDue);
        where.add("t.id > ?", {after.id.value});
        return;
    }
    where.add(order.after(), {keyOf(after).time_since_epoch().count(), after.id.value});
}

constexpr std::string_view rowColumns =
    "t.id, t.version, t.kind, t.priority, t.state, t.category, coalesce(c.name, ''), t.title, t.pass,"
    " t.escalation_level, t.owner, coalesce(o.name, ''), t.department, coalesce(d.name, ''), t.handler,"
    " coalesce(h.name, ''), t.district, t.received, t.changed, t.changed_by_name, t.due_kind, t.due_around_clock,"
    " t.due, t.warn";

constexpr std::string_view rowJoins =
    " LEFT JOIN ticket_category c ON c.id = t.category LEFT JOIN agent o ON o.id = t.owner"
    " LEFT JOIN department d ON d.id = t.department LEFT JOIN agent h ON h.id = t.handler";

TicketRow readRow(Row& row)
{
    TicketRow read;
    std::optional<ClockKind> dueKind;
    TicketDeadline deadline;
    row.into(read.id, read.version, read.kind, read.priority, read.state, read.category, read.categoryName, read.title,
             read.pass, read.escalationLevel, read.owner, read.ownerName, read.department, read.departmentName,
             read.handler, read.handlerName, read.district, read.received, read.changed, read.changedBy, dueKind,
             deadline.aroundTheClock, deadline.due, deadline.warn);
    if (dueKind) {
        deadline.kind = *dueKind;
        read.deadline = deadline;
    }
    return read;
}

/// The rows of the tickets whose numbers `chosen` selects, in the order of a list. Choosing first keeps
/// the sorter from carrying whole rows.
Result<std::vector<TicketRow>> rowsOf(Database& database, const std::string& chosen, const Conditions& where,
                                      const OrderSql& order, int limit, const std::string& match = {})
{
    Query query = database.query("SELECT " + std::string(rowColumns) + " FROM (" + chosen + " LIMIT ?) AS chosen"
                                 + " JOIN ticket t ON t.id = chosen.id" + std::string(rowJoins) + order.by());
    if (!match.empty())
        query.bind(match);
    where.bindTo(query);
    query.bind(limit);
    return query.all(readRow);
}

Result<std::vector<TicketRow>> plainRows(Database& database, Conditions where, const OrderSql& order,
                                         const std::optional<TicketCursor>& after, int limit)
{
    if (after)
        addAfter(where, order, *after);
    return rowsOf(database, "SELECT t.id FROM ticket t" + where.sql() + order.by(), where, order, limit);
}

constexpr std::string_view foundTickets =
    "SELECT t.id FROM ticket_search CROSS JOIN ticket t WHERE {match ticket_search} AND t.id = ticket_search.rowid";

/// Matches in the order of their numbers, which the index gives without sorting however many they are.
Result<std::vector<TicketRow>> foundByNumber(Database& database, const std::string& match, const Conditions& where,
                                             const OrderSql& order, int limit)
{
    std::string sql(foundTickets);
    if (!where.empty())
        sql += " AND" + where.sql().substr(std::string_view(" WHERE").size());
    sql += order.descending ? " ORDER BY ticket_search.rowid DESC" : " ORDER BY ticket_search.rowid";
    return rowsOf(database, sql, where, order, limit, match);
}

Result<std::vector<TicketRow>> foundSorted(Database& database, const std::string& match, Conditions where,
                                           const OrderSql& order, const std::optional<TicketCursor>& after, int limit)
{
    if (after)
        addAfter(where, order, *after);
    std::string sql(foundTickets);
    if (!where.empty())
        sql += " AND" + where.sql().substr(std::string_view(" WHERE").size());
    return rowsOf(database, sql + order.by(), where, order, limit, match);
}

/// Lists of matches. Numbers are given in the order of receiving, so that this order needs no sorting; by
/// due time only open tickets are sorted, and those on which no clock runs follow by number.
Result<std::vector<TicketRow>> foundRows(Database& database, const TicketQuery& query, const Conditions& where,
                                         const std::optional<TicketCursor>& after, int limit)
{
    const SearchIndex index(database);
    const std::string& typed = query.filter.text;
    const std::string match = index.matching(typed, seesOpenOnly(query.filter));
    if (match.empty())
        return std::vector<TicketRow>();
    const OrderSql order = sqlOf(query.order);
    if (query.order == TicketOrder::Received) {
        Conditions further = where;
        if (after)
            further.add("ticket_search.rowid < ?", {after->id.value});
        return foundByNumber(database, match, further, order, limit);
    }
    if (query.order != TicketOrder::Due)
        return foundSorted(database, match, where, order, after, limit);

    std::vector<TicketRow> rows;
    if (!after || after->key) {
        Conditions timed = where;
        timed.add("t.due < ?", neverDue);
        DUTYDESK_ASSIGN(found, foundSorted(database, index.matching(typed, true), timed, order, after, limit));
        rows = std::move(found);
    }
    if (static_cast<int>(rows.size()) < limit) {
        Conditions untimed = where;
        untimed.add("t.due = ?", neverDue);
        if (after && !after->key)
            untimed.add("ticket_search.rowid > ?", {after->id.value});
        DUTYDESK_ASSIGN(found, foundByNumber(database, match, untimed, order, limit - static_cast<int>(rows.size())));
        std::ranges::move(found, std::back_inserter(rows));
    }
    return rows;
}

bool searchesText(const TicketFilter& filter)
{
    return !filter.text.empty() && !numberIn(filter.text);
}

/// The key that `order` sorts the row by.
Instant keyOf(const TicketRow& row, TicketOrder order)
{
    switch (order) {
    case TicketOrder::Due:
        return row.deadline ? row.deadline->due : neverDue;
    case TicketOrder::Received:
        return row.received;
    case TicketOrder::Changed:
        return row.changed;
    }
    return neverDue;
}

Result<TicketCount> countUpTo(Database& database, const std::string& from, const Conditions& where, std::int64_t most,
                              const std::string& match = {})
{
    Query query = database.query("SELECT count(*) FROM (" + from + " LIMIT ?) AS counted");
    if (!match.empty())
        query.bind(match);
    where.bindTo(query);
    query.bind(most + 1);
    DUTYDESK_ASSIGN(counted, query.value<std::int64_t>());
    return TicketCount{std::min(counted, most), counted > most};
}

} // namespace

Result<TicketPage> TicketStoreSql::page(const TicketQuery& query, const std::optional<TicketCursor>& after, int limit)
{
    const Conditions where = conditionsOf(query);
    // One row more tells whether there is a next page.
    DUTYDESK_ASSIGN(rows, searchesText(query.filter)
                              ? foundRows(m_database, query, where, after, limit + 1)
                              : plainRows(m_database, where, sqlOf(query.order), after, limit + 1));
    TicketPage page;
    page.rows = std::move(rows);
    if (static_cast<int>(page.rows.size()) > limit) {
        page.rows.resize(static_cast<std::size_t>(limit));
        page.next = cursorOf(keyOf(page.rows.back(), query.order), page.rows.back().id);
    }
    return page;
}

Result<std::vector<TicketAnchor>> TicketStoreSql::anchors(const TicketQuery& query, int every, int most)
{
    const OrderSql order = sqlOf(query.order);
    const Conditions where = conditionsOf(query);
    const std::string columns = "SELECT " + std::string(order.column) + ", t.id FROM ticket t";
    std::vector<TicketAnchor> found;
    while (static_cast<int>(found.size()) < most) {
        // From anchor to anchor, each step within the order's index: cheaper than numbering every row.
        std::optional<TicketCursor> next;
        Conditions further = where;
        if (searchesText(query.filter)) {
            DUTYDESK_ASSIGN(rows, foundRows(m_database, query, where,
                                            found.empty() ? std::nullopt : std::optional(found.back().after), every));
            if (static_cast<int>(rows.size()) == every)
                next = cursorOf(keyOf(rows.back(), query.order), rows.back().id);
        } else {
            if (!found.empty())
                addAfter(further, order, found.back().after);
            Query step = m_database.query(columns + further.sql() + order.by() + " LIMIT 1 OFFSET ?");
            further.bindTo(step);
            step.bind(every - 1);
            DUTYDESK_ASSIGN(cursor, step.one([](Row& row) {
                const auto key = row.next<Instant>();
                return cursorOf(key, row.next<TicketId>());
            }));
            next = cursor;
        }
        if (!next)
            break;
        found.push_back({static_cast<std::int64_t>(found.size() + 1) * every, *next});
    }
    return found;
}

Result<std::int64_t> TicketStoreSql::counted(TicketState state)
{
    DUTYDESK_ASSIGN(count, m_database.query("SELECT count FROM counter WHERE name = ?", termOf(state))
                               .one([](Row& row) { return row.next<std::int64_t>(); }));
    return count.value_or(0);
}

Result<TicketCount> TicketStoreSql::count(const TicketQuery& query, std::int64_t most)
{
    TicketFilter onlyState;
    onlyState.state = query.filter.state;
    if (query.filter == onlyState && !query.withinDepartment && !query.withinOwner) {
        TicketCount exact;
        for (const TicketState state : allTicketStates) {
            if (query.filter.state && *query.filter.state != state)
                continue;
            DUTYDESK_ASSIGN(inState, counted(state));
            exact.count += inState;
        }
        return exact;
    }
    const Conditions where = conditionsOf(query);
    if (!searchesText(query.filter))
        return countUpTo(m_database, "SELECT t.id FROM ticket t" + where.sql(), where, most);
    const std::string match = SearchIndex(m_database).matching(query.filter.text, seesOpenOnly(query.filter));
    if (match.empty())
        return TicketCount();
    if (where.empty()) {
        return countUpTo(m_database, "SELECT rowid FROM ticket_search WHERE {match ticket_search}", where, most, match);
    }
    return countUpTo(m_database,
                     std::string(foundTickets) + " AND" + where.sql().substr(std::string_view(" WHERE").size()), where,
                     most, match);
}

Result<TicketCounts> TicketStoreSql::counts(const TicketQuery& query, std::int64_t most)
{
    const auto countOf = [&](TicketView view, std::string_view further = {}) {
        Conditions where;
        addWithin(where, query);
        addView(where, view, query);
        if (!further.empty())
            where.add(further, query.now);
        return countUpTo(m_database, "SELECT t.id FROM ticket t" + where.sql(), where, most);
    };
    TicketCounts counts;
    DUTYDESK_ASSIGN(dueAndOverdue, countOf(TicketView::DueAndOverdue));
    DUTYDESK_ASSIGN(overdue, countOf(TicketView::DueAndOverdue, "t.due <= ?"));
    DUTYDESK_ASSIGN(mine, countOf(TicketView::Mine));
    DUTYDESK_ASSIGN(callbacksDue, countOf(TicketView::CallbacksDue));
    DUTYDESK_ASSIGN(rework, countOf(TicketView::Rework));
    counts.dueAndOverdue = dueAndOverdue;
    counts.overdue = overdue;
    counts.mine = mine;
    counts.callbacksDue = callbacksDue;
    counts.rework = rework;

    Conditions within;
    addWithin(within, query);
    for (const TicketState state : allTicketStates) {
        std::int64_t inState = 0;
        if (within.empty()) {
            DUTYDESK_ASSIGN(known, counted(state));
            inState = known;
        } else {
            Conditions where = within;
            where.add("t.state = ?", {codeText(state)});
            Query exact = m_database.query("SELECT count(*) FROM ticket t" + where.sql());
            where.bindTo(exact);
            DUTYDESK_ASSIGN(known, exact.value<std::int64_t>());
            inState = known;
        }
        counts.all += inState;
        if (!isClosed(state))
            counts.open += inState;
    }
    return counts;
}

Result<SimilarTickets> TicketStoreSql::similar(const Ticket& ticket, Instant since, int limit)
{
    SimilarTickets similar;
    similar.district = ticket.customer.district;
    if (similar.district.empty())
        return similar;
    Conditions where;
    where.add("t.district = ?", {ticket.customer.district});
    where.add("t.category = ?", {ticket.category.value});
    where.add("t.received >= ?", since);
    where.add("t.id <> ?", {ticket.id.value});
    Query all = m_database.query("SELECT count(*) FROM ticket t" + where.sql());
    where.bindTo(all);
    DUTYDESK_ASSIGN(count, all.value<std::int64_t>());
    similar.count = count;
    DUTYDESK_ASSIGN(newest, plainRows(m_database, where, sqlOf(TicketOrder::Received), {}, limit));
    similar.newest = std::move(newest);
    return similar;
}

Result<std::vector<TicketId>> TicketStoreSql::warned(Instant now, const std::optional<TicketCursor>& after, int limit)
{
    const TicketCursor from = after.value_or(TicketCursor{Instant(Duration(0)), {}});
    return m_database
        .query("SELECT id FROM ticket WHERE is_open = 1 AND warn <= ? AND escalation_level < 3 AND (warn, id) > (?, ?)"
               " ORDER BY warn, id LIMIT ?",
               now, keyOf(from), from.id.value, limit)
        .all([](Row& row) { return row.next<TicketId>(); });
}

Result<std::vector<TicketId>> TicketStoreSql::openOf(AgentId agent, int limit)
{
    return m_database
        .query("SELECT id FROM ticket WHERE is_open = 1 AND (owner = ? OR handler = ?) ORDER BY id LIMIT ?", agent,
               agent, limit)
        .all([](Row& row) { return row.next<TicketId>(); });
}

} // namespace dutydesk
