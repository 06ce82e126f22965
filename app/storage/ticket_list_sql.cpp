#include "app/storage/database.h"
#include "app/storage/ticket_found.h"
#include "app/storage/ticket_list.h"
#include "app/storage/ticket_store_sql.h"

namespace dutydesk {

namespace {

Result<std::vector<TicketRow>> plainRows(Database& database, Conditions where, const OrderSql& order,
                                         const std::optional<TicketCursor>& after, int limit)
{
    if (after)
        addAfter(where, order, *after);
    return rowsOf(database, "SELECT t.id FROM ticket t" + where.where() + order.by(), where, order, limit);
}

} // namespace

Result<TicketPage> TicketStoreSql::page(const TicketQuery& query, const std::optional<TicketCursor>& after, int limit)
{
    // One row more tells whether there is a next page.
    DUTYDESK_ASSIGN(rows, searchesText(query.filter)
                              ? TicketFound(m_database, query).rows(after, limit + 1)
                              : plainRows(m_database, conditionsOf(query), OrderSql(query.order), after, limit + 1));
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
    if (searchesText(query.filter))
        return TicketFound(m_database, query).anchors(every, most);
    const OrderSql order(query.order);
    const Conditions where = conditionsOf(query);
    std::vector<TicketAnchor> found;
    while (static_cast<int>(found.size()) < most) {
        // From anchor to anchor, each step within the order's index: cheaper than numbering every row.
        Conditions further = where;
        if (!found.empty())
            addAfter(further, order, found.back().after);
        Query step = m_database.query("SELECT " + order.column + ", t.id FROM ticket t" + further.where() + order.by()
                                      + " LIMIT 1 OFFSET ?");
        further.bindTo(step);
        step.bind(every - 1);
        DUTYDESK_ASSIGN(next, step.one([](Row& row) {
            const auto key = row.next<Instant>();
            return cursorOf(key, row.next<TicketId>());
        }));
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
    if (searchesText(query.filter))
        return TicketFound(m_database, query).count(most);
    const Conditions where = conditionsOf(query);
    return countUpTo(m_database, "SELECT t.id FROM ticket t" + where.where(), where, most);
}

Result<TicketCounts> TicketStoreSql::counts(const TicketQuery& query, std::int64_t most)
{
    const auto countOf = [&](TicketView view, std::string_view further = {}) {
        Conditions where = conditionsOf(query, view);
        if (!further.empty())
            where.add(further, query.now);
        return countUpTo(m_database, "SELECT t.id FROM ticket t" + where.where(), where, most);
    };
    TicketCounts counts;
    DUTYDESK_ASSIGN(dueAndOverdue, countOf(TicketView::DueAndOverdue));
    DUTYDESK_ASSIGN(overdue, countOf(TicketView::DueAndOverdue, "t.due < ?"));
    DUTYDESK_ASSIGN(mine, countOf(TicketView::Mine));
    DUTYDESK_ASSIGN(callbacksDue, countOf(TicketView::CallbacksDue));
    DUTYDESK_ASSIGN(rework, countOf(TicketView::Rework));
    counts.dueAndOverdue = dueAndOverdue;
    counts.overdue = overdue;
    counts.mine = mine;
    counts.callbacksDue = callbacksDue;
    counts.rework = rework;

    DUTYDESK_TRY(countWhole(query, counts));
    return counts;
}

Result<> TicketStoreSql::countWhole(const TicketQuery& query, TicketCounts& counts)
{
    const Conditions within = conditionsOf(query, TicketView::All);
    if (within.empty()) {
        for (const TicketState state : allTicketStates) {
            DUTYDESK_ASSIGN(inState, counted(state));
            counts.all += inState;
            counts.open += isClosed(state) ? 0 : inState;
        }
        return {};
    }
    const auto exactly = [&](const Conditions& where) {
        Query counting = m_database.query("SELECT count(*) FROM ticket t" + where.where());
        where.bindTo(counting);
        return counting.value<std::int64_t>();
    };
    Conditions open;
    open.add("t.is_open = 1");
    open.add(within);
    DUTYDESK_ASSIGN(stillOpen, exactly(open));
    counts.open = stillOpen;
    // Asking of each ticket whether it was ever sent to the department would take a second with a million.
    Result<std::int64_t> all = query.withinDepartment && !query.withinOwner
        ? m_database
              .query("SELECT count(*) FROM (SELECT ticket FROM ticket_transfer WHERE to_department = ?"
                     " UNION SELECT ticket FROM ticket_help WHERE department = ?) AS sent",
                     query.withinDepartment, query.withinDepartment)
              .value<std::int64_t>()
        : exactly(within);
    DUTYDESK_TRY(all);
    counts.all = *all;
    return {};
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
    Query all = m_database.query("SELECT count(*) FROM ticket t" + where.where());
    where.bindTo(all);
    DUTYDESK_ASSIGN(count, all.value<std::int64_t>());
    similar.count = count;
    DUTYDESK_ASSIGN(newest, plainRows(m_database, where, OrderSql(TicketOrder::Received), {}, limit));
    similar.newest = std::move(newest);
    return similar;
}

Result<std::vector<TicketCursor>> TicketStoreSql::warned(Instant now, const std::optional<TicketCursor>& after, int limit)
{
    const TicketCursor from = after.value_or(TicketCursor{Instant(Duration(0)), {}});
    return m_database
        .query("SELECT warn, id FROM ticket WHERE is_open = 1 AND warn <= ? AND escalation_level < 3 AND (warn, id) > (?, ?)"
               " ORDER BY warn, id LIMIT ?",
               now, keyOf(from), from.id.value, limit)
        .all([](Row& row) {
            TicketCursor found;
            row.into(found.key, found.id);
            return found;
        });
}

Result<std::vector<TicketId>> TicketStoreSql::openOf(AgentId agent, int limit)
{
    return m_database
        .query("SELECT id FROM ticket WHERE is_open = 1 AND owner = ?"
               " UNION SELECT id FROM ticket WHERE is_open = 1 AND handler = ? ORDER BY id LIMIT ?",
               agent, agent, limit)
        .all([](Row& row) { return row.next<TicketId>(); });
}

} // namespace dutydesk
