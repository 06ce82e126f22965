#include "app/storage/ticket_list.h"

#include <algorithm>
#include <charconv>

namespace dutydesk {

namespace {

std::string codeText(auto value)
{
    return std::string(codeOf(value));
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::optional<TicketId> idIn(std::string_view text)
{
    TicketId id;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id.value);
    if (error != std::errc() || end != text.data() + text.size() || id.value <= 0)
        return {};
    return id;
}

/// The ticket that "T-20981" names.
std::optional<TicketId> nameIn(std::string_view text)
{
    text = trimmed(text);
    if (!text.starts_with("T-") && !text.starts_with("t-"))
        return std::nullopt;
    return idIn(text.substr(2));
}

/// Collects conditions beginning with the one that leaves fewest. SQLite without statistics can't tell which
/// of several indexes is the one to go by, and may choose half a million archived tickets to find three open
/// ones among: it is shown the first only. PostgreSQL keeps statistics and is shown all.
class Narrowing
{
public:
    explicit Narrowing(Conditions& where) : m_where(where) {}

    void by(std::string_view sql, std::vector<Conditions::Bound> values = {})
    {
        m_where.add(sql, std::move(values));
        m_led = true;
    }

    /// A column and the value that it must have.
    void to(std::string_view column, Conditions::Bound value)
    {
        const std::string name(column);
        m_where.add((m_led ? "{unindexed " + name + "}" : name) + " = ?", {std::move(value)});
        m_led = true;
    }

private:
    Conditions& m_where;
    bool m_led = false;
};

void addMine(Narrowing& narrowing, const TicketQuery& query)
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
        narrowing.by("1 = 0");
    } else if (query.myDepartment) {
        values.emplace_back(query.myDepartment.value);
        narrowing.by("t.is_open = 1");
        narrowing.by("(t.turn IN (" + turns + ") OR t.id IN (SELECT h.ticket FROM ticket_help h"
                     " WHERE h.department = ? AND h.answered_at IS NULL))",
                     std::move(values));
    } else {
        narrowing.by("t.turn IN (" + turns + ")", std::move(values));
    }
}

void addView(Narrowing& narrowing, TicketView view, const TicketQuery& query)
{
    switch (view) {
    case TicketView::DueAndOverdue:
        narrowing.by("t.is_open = 1");
        narrowing.by("t.warn <= ?", {query.now.time_since_epoch().count()});
        break;
    case TicketView::Mine:
        addMine(narrowing, query);
        break;
    case TicketView::CallbacksDue:
        narrowing.to("t.state", codeText(TicketState::Callback));
        if (query.callbacksOf)
            narrowing.to("t.owner", query.callbacksOf.value);
        break;
    case TicketView::Rework:
        narrowing.by("t.is_rework = 1");
        break;
    case TicketView::All:
        break;
    }
}

void addWithin(Conditions& where, const TicketQuery& query)
{
    if (query.withinDepartment) {
        where.add("(EXISTS (SELECT 1 FROM ticket_transfer s WHERE s.to_department = ? AND s.ticket = t.id)"
                  " OR EXISTS (SELECT 1 FROM ticket_help h WHERE h.department = ? AND h.ticket = t.id))",
                  {query.withinDepartment.value, query.withinDepartment.value});
    }
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

} // namespace

Conditions& Conditions::add(std::string_view sql, std::vector<Bound> values)
{
    m_sql.append(m_sql.empty() ? "" : " AND ").append(sql);
    std::ranges::move(values, std::back_inserter(m_values));
    return *this;
}

Conditions& Conditions::add(const Conditions& others)
{
    return others.empty() ? *this : add(others.m_sql, others.m_values);
}

void Conditions::bindTo(Query& query) const
{
    for (const Bound& value : m_values)
        std::visit([&](const auto& held) { query.bind(held); }, value);
}

OrderSql::OrderSql(TicketOrder order) : descending(order != TicketOrder::Due)
{
    switch (order) {
    case TicketOrder::Due: column = "t.due"; break;
    case TicketOrder::Received: column = "t.received"; break;
    case TicketOrder::Changed: column = "t.changed"; break;
    }
}

std::string OrderSql::by() const
{
    const std::string direction = descending ? " DESC" : "";
    return " ORDER BY " + column + direction + ", t.id" + direction;
}

std::string OrderSql::after() const
{
    return "(" + column + ", t.id) " + (descending ? "<" : ">") + " (?, ?)";
}

Conditions conditionsOf(const TicketQuery& query)
{
    Conditions where;
    Narrowing narrowing(where);
    const TicketFilter& filter = query.filter;
    if (const auto number = nameIn(filter.text))
        narrowing.to("t.id", number->value);
    if (!filter.customer.empty()) {
        narrowing.by("(t.customer_phone = ? OR t.customer_account = ? OR t.customer_name = ?)",
                     {filter.customer, filter.customer, filter.customer});
    }
    addView(narrowing, filter.view, query);
    if (filter.state && !isClosed(*filter.state))
        narrowing.to("t.state", codeText(*filter.state));
    if (query.withinOwner)
        narrowing.to("t.owner", query.withinOwner.value);
    if (filter.owner)
        narrowing.to("t.owner", filter.owner.value);
    if (filter.category)
        narrowing.to("t.category", filter.category.value);
    if (filter.department)
        narrowing.to("t.department", filter.department.value);
    if (filter.state && isClosed(*filter.state))
        narrowing.to("t.state", codeText(*filter.state));
    if (filter.kind)
        narrowing.to("t.kind", codeText(*filter.kind));
    if (filter.area)
        narrowing.to("t.owner_area", filter.area.value);
    addWithin(where, query);
    return where;
}

Conditions conditionsOf(const TicketQuery& query, TicketView view)
{
    TicketQuery whole = query;
    whole.filter = {};
    whole.filter.view = view;
    return conditionsOf(whole);
}

std::optional<TicketId> numberIn(std::string_view text)
{
    return idIn(trimmed(text));
}

bool searchesText(const TicketFilter& filter)
{
    return !filter.text.empty() && !nameIn(filter.text);
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

Instant keyOf(const TicketCursor& cursor)
{
    return cursor.key.value_or(neverDue);
}

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

TicketCursor cursorOf(Instant key, TicketId id)
{
    return {key == neverDue ? std::nullopt : std::optional(key), id};
}

Result<std::vector<TicketRow>> rowsOf(Database& database, const std::string& chosen, const Conditions& where,
                                      const OrderSql& order, int limit, const std::string& match)
{
    Query query = database.query("SELECT " + std::string(rowColumns) + " FROM (" + chosen + " LIMIT ?) AS chosen"
                                 + " JOIN ticket t ON t.id = chosen.id" + std::string(rowJoins) + order.by());
    if (!match.empty())
        query.bind(match);
    where.bindTo(query);
    query.bind(limit);
    return query.all(readRow);
}

Result<TicketCount> countUpTo(Database& database, const std::string& from, const Conditions& where, std::int64_t most,
                              const std::string& match)
{
    Query query = database.query("SELECT count(*) FROM (" + from + " LIMIT ?) AS counted");
    if (!match.empty())
        query.bind(match);
    where.bindTo(query);
    query.bind(most + 1);
    DUTYDESK_ASSIGN(counted, query.value<std::int64_t>());
    return TicketCount{std::min(counted, most), counted > most};
}

} // namespace dutydesk
