#include "app/storage/ticket_store_sql.h"

#include "app/storage/database.h"
#include "app/storage/search_index.h"
#include "app/storage/ticket_columns.h"
#include "core/ticket/ticket_error.h"

#include <span>
#include <utility>

namespace dutydesk {

namespace {

std::string joined(std::span<const std::string_view> names, std::string_view prefix = {}, std::string_view suffix = {})
{
    std::string text;
    for (const std::string_view name : names) {
        if (!text.empty())
            text += ", ";
        text.append(prefix).append(name).append(suffix);
    }
    return text;
}

std::string questionMarks(std::size_t count)
{
    std::string text = "?";
    while (--count > 0)
        text += ", ?";
    return text;
}

template <class T>
void bindFields(Query& query, const T& item)
{
    std::apply([&](const auto&... field) { (query.bind(field), ...); }, Columns<T>::fields(item));
}

template <class T>
void readFields(Row& row, T& item)
{
    std::apply([&](auto&... field) { row.into(field...); }, Columns<T>::fields(item));
}

/// The columns that lists are found by, in the order of the table.
constexpr std::array<std::string_view, 7> derivedNames = {"is_open",          "is_rework", "turn", "due_kind",
                                                          "due_around_clock", "due",       "warn"};

std::string turnCode(const Ticket& ticket)
{
    const TicketTurn turn = turnOf(ticket);
    if (turn.agent)
        return "a" + std::to_string(turn.agent.value);
    if (turn.department)
        return "d" + std::to_string(turn.department.value);
    return turn.coordinator ? "c" : "";
}

void bindDerived(Query& query, const Ticket& ticket)
{
    const bool open = !isClosed(ticket.state);
    const std::optional<TicketDeadline> deadline = deadlineOf(ticket);
    query.bind(open).bind(open && ticket.pass > 1).bind(turnCode(ticket));
    query.bind(deadline ? std::optional(deadline->kind) : std::nullopt);
    query.bind(deadline && deadline->aroundTheClock);
    query.bind(deadline ? deadline->due : neverDue).bind(deadline ? deadline->warn : neverDue);
}

template <class T>
const std::string& selectList()
{
    static const std::string sql = "SELECT " + joined(Columns<T>::names) + " FROM " + std::string(Columns<T>::table)
        + " WHERE ticket = ? ORDER BY number";
    return sql;
}

template <class T>
const std::string& upsertList()
{
    static const std::string sql = [] {
        std::string text = "INSERT INTO " + std::string(Columns<T>::table) + " (ticket, number, "
            + joined(Columns<T>::names) + ") VALUES (" + questionMarks(Columns<T>::names.size() + 2)
            + ") ON CONFLICT (ticket, number) DO UPDATE SET ";
        bool first = true;
        for (const std::string_view name : Columns<T>::names) {
            text.append(first ? "" : ", ").append(name).append(" = excluded.").append(name);
            first = false;
        }
        return text;
    }();
    return sql;
}

template <class T>
Result<> readList(Database& database, TicketId ticket, std::vector<T>& list)
{
    return database.query(selectList<T>(), ticket).each([&](Row& row) {
        T item;
        readFields(row, item);
        if constexpr (requires { item.number; })
            item.number = static_cast<int>(list.size()) + 1;
        list.push_back(std::move(item));
    });
}

Result<> readPauses(Database& database, Ticket& ticket)
{
    return database
        .query("SELECT clock, paused, resumed FROM ticket_clock_pause WHERE ticket = ? ORDER BY clock, number",
               ticket.id)
        .each([&](Row& row) {
            const auto clock = row.next<std::size_t>();
            if (clock >= 1 && clock <= ticket.clocks.size()) {
                ClockPause pause;
                row.into(pause.from, pause.to);
                ticket.clocks[clock - 1].pauses.push_back(pause);
            }
        });
}

template <class T>
Result<> writeList(Database& database, TicketId ticket, const std::vector<T>& list, const std::vector<T>& kept)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i < kept.size() && kept[i] == list[i])
            continue;
        Query query = database.query(upsertList<T>(), ticket, i + 1);
        bindFields(query, list[i]);
        DUTYDESK_TRY(query.run());
    }
    return {};
}

Result<> writePauses(Database& database, TicketId ticket, std::size_t clock, const std::vector<ClockPause>& list,
                     std::span<const ClockPause> kept)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i < kept.size() && kept[i] == list[i])
            continue;
        DUTYDESK_TRY(database
                         .query("INSERT INTO ticket_clock_pause (ticket, clock, number, paused, resumed)"
                                " VALUES (?, ?, ?, ?, ?)"
                                " ON CONFLICT (ticket, clock, number) DO UPDATE SET paused = excluded.paused,"
                                " resumed = excluded.resumed",
                                ticket, clock, i + 1, list[i].from, list[i].to)
                         .run());
    }
    return {};
}

/// What full-text search finds a ticket by.
SearchDocument documentOf(const Ticket& ticket)
{
    return {ref(ticket.id), ticket.title + "\n" + ticket.description, !isClosed(ticket.state)};
}

bool sameDocument(const Ticket& a, const Ticket& b)
{
    return a.title == b.title && a.description == b.description && isClosed(a.state) == isClosed(b.state);
}

} // namespace

Result<Ticket> TicketStoreSql::find(TicketId id)
{
    // Outside a transaction somebody may save between the ticket and its lists; a ticket is of one version.
    constexpr int attempts = 10;
    Result<Ticket> ticket = readWhole(id);
    for (int attempt = 1; attempt < attempts && ticket && !m_database.inTransaction(); ++attempt) {
        DUTYDESK_ASSIGN(version, m_database.query("SELECT version FROM ticket WHERE id = ?", id).value<int>());
        if (version == ticket->version)
            break;
        ticket = readWhole(id);
    }
    return ticket;
}

Result<Ticket> TicketStoreSql::readWhole(TicketId id)
{
    static const std::string sql = "SELECT " + joined(Columns<Ticket>::names) + " FROM ticket WHERE id = ?";
    DUTYDESK_ASSIGN(found, m_database.query(sql, id).one([&](Row& row) {
        Ticket ticket;
        ticket.id = id;
        readFields(row, ticket);
        return ticket;
    }));
    if (!found)
        return makeError(error::notFound, {{"record", ref(id)}});
    Ticket& ticket = *found;
    DUTYDESK_TRY(readList(m_database, id, ticket.clocks));
    DUTYDESK_TRY(readPauses(m_database, ticket));
    DUTYDESK_TRY(readList(m_database, id, ticket.transfers));
    DUTYDESK_TRY(readList(m_database, id, ticket.feedback));
    DUTYDESK_TRY(readList(m_database, id, ticket.callbacks));
    DUTYDESK_TRY(readList(m_database, id, ticket.extensions));
    DUTYDESK_TRY(readList(m_database, id, ticket.help));
    DUTYDESK_TRY(readList(m_database, id, ticket.reminders));
    DUTYDESK_TRY(readList(m_database, id, ticket.escalations));
    DUTYDESK_TRY(readList(m_database, id, ticket.returns));
    m_read = ticket;
    m_readIn = m_database.transaction();
    return *std::move(found);
}

Result<TicketId> TicketStoreSql::insert(const Ticket& ticket)
{
    static const std::string sql = "INSERT INTO ticket (" + joined(Columns<Ticket>::names) + ", "
        + joined(derivedNames) + ") VALUES (" + questionMarks(Columns<Ticket>::names.size() + derivedNames.size())
        + ") RETURNING id";
    Query query = m_database.query(sql);
    bindFields(query, ticket);
    bindDerived(query, ticket);
    DUTYDESK_ASSIGN(number, query.value<std::int64_t>());

    Ticket kept = ticket;
    kept.id = {number};
    DUTYDESK_TRY(writeLists(kept, {}));
    DUTYDESK_TRY(count(kept.state, 1));
    DUTYDESK_TRY(SearchIndex(m_database).enqueue(documentOf(kept)));
    return kept.id;
}

Result<bool> TicketStoreSql::update(const Ticket& ticket)
{
    Ticket kept;
    if (m_read && m_read->id == ticket.id && m_read->version == ticket.version - 1
        && m_readIn == m_database.transaction()) {
        kept = *std::move(m_read);
        m_read.reset();
    } else {
        DUTYDESK_ASSIGN(found, find(ticket.id));
        m_read.reset();
        kept = std::move(found);
    }
    if (kept.version != ticket.version - 1)
        return false;

    static const std::string sql = "UPDATE ticket SET " + joined(Columns<Ticket>::names, {}, " = ?") + ", "
        + joined(derivedNames, {}, " = ?") + " WHERE id = ? AND version = ?";
    Query query = m_database.query(sql);
    bindFields(query, ticket);
    bindDerived(query, ticket);
    query.bind(ticket.id).bind(ticket.version - 1);
    DUTYDESK_ASSIGN(changed, query.run());
    if (changed == 0)
        return false;

    DUTYDESK_TRY(writeLists(ticket, kept));
    if (ticket.state != kept.state) {
        DUTYDESK_TRY(count(kept.state, -1));
        DUTYDESK_TRY(count(ticket.state, 1));
    }
    if (!sameDocument(ticket, kept))
        DUTYDESK_TRY(SearchIndex(m_database).enqueue(documentOf(ticket)));
    return true;
}

Result<> TicketStoreSql::writeLists(const Ticket& ticket, const Ticket& kept)
{
    DUTYDESK_TRY(writeList(m_database, ticket.id, ticket.clocks, kept.clocks));
    for (std::size_t i = 0; i < ticket.clocks.size(); ++i) {
        std::span<const ClockPause> pauses;
        if (i < kept.clocks.size())
            pauses = kept.clocks[i].pauses;
        DUTYDESK_TRY(writePauses(m_database, ticket.id, i + 1, ticket.clocks[i].pauses, pauses));
    }
    DUTYDESK_TRY(writeList(m_database, ticket.id, ticket.transfers, kept.transfers));
    DUTYDESK_TRY(writeList(m_database, ticket.id, ticket.feedback, kept.feedback));
    DUTYDESK_TRY(writeList(m_database, ticket.id, ticket.callbacks, kept.callbacks));
    DUTYDESK_TRY(writeList(m_database, ticket.id, ticket.extensions, kept.extensions));
    DUTYDESK_TRY(writeList(m_database, ticket.id, ticket.help, kept.help));
    DUTYDESK_TRY(writeList(m_database, ticket.id, ticket.reminders, kept.reminders));
    DUTYDESK_TRY(writeList(m_database, ticket.id, ticket.escalations, kept.escalations));
    DUTYDESK_TRY(writeList(m_database, ticket.id, ticket.returns, kept.returns));
    return {};
}

Result<> TicketStoreSql::count(TicketState state, int by)
{
    DUTYDESK_TRY(m_database
                     .query("INSERT INTO counter (name, count) VALUES (?, ?)"
                            " ON CONFLICT (name) DO UPDATE SET count = counter.count + excluded.count",
                            termOf(state), by)
                     .run());
    return {};
}

Result<std::vector<AgentId>> TicketStoreSql::leftBehind(Date today)
{
    return m_database
        .query("SELECT a.id FROM agent a WHERE a.left_on < ? AND (EXISTS (SELECT 1 FROM ticket h WHERE h.is_open = 1 AND "
               "h.handler = a.id) OR EXISTS (SELECT 1 FROM ticket o WHERE o.owner = a.id AND o.is_open = 1)) "
               "ORDER BY a.left_on, a.id",
               today)
        .all([](Row& row) { return row.next<AgentId>(); });
}

Result<std::vector<TicketCategory>> TicketStoreSql::categories()
{
    return m_database.query("SELECT id, code, name, retired, version FROM ticket_category ORDER BY id").all([](Row& row) {
        TicketCategory category;
        row.into(category.id, category.code, category.name, category.retired, category.version);
        return category;
    });
}

Result<TicketCategoryId> TicketStoreSql::save(const TicketCategory& category)
{
    DUTYDESK_ASSIGN(taken, m_database.query("SELECT id FROM ticket_category WHERE code = ?", category.code)
                               .one([](Row& row) { return row.next<TicketCategoryId>(); }));
    if (taken && *taken != category.id)
        return makeError(error::fieldTaken, {{"field", std::string("ticket.category")}, {"value", category.code}});
    if (!category.id) {
        return m_database
            .query("INSERT INTO ticket_category (code, name, retired) VALUES (?, ?, ?) RETURNING id", category.code,
                   category.name, category.retired)
            .value<TicketCategoryId>();
    }
    DUTYDESK_ASSIGN(changed, m_database
                                 .query("UPDATE ticket_category SET code = ?, name = ?, retired = ?,"
                                        " version = version + 1 WHERE id = ?",
                                        category.code, category.name, category.retired, category.id)
                                 .run());
    if (changed == 0)
        return makeError(error::notFound, {{"record", ref(category.id)}});
    return category.id;
}

Result<bool> TicketStoreSql::lease(const std::string& name, const std::string& holder, Instant now, Instant until)
{
    DUTYDESK_ASSIGN(taken, m_database
                               .query("INSERT INTO lease (name, holder, until) VALUES (?, ?, ?)"
                                      " ON CONFLICT (name) DO UPDATE SET holder = excluded.holder,"
                                      " until = excluded.until WHERE lease.holder = excluded.holder OR lease.until <= ?"
                                      " OR lease.until > ?",
                                      name, holder, until, now, until + (until - now))
                               .run());
    return taken > 0;
}

} // namespace dutydesk
