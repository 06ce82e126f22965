#pragma once

#include "app/storage/database.h"
#include "app/storage/ticket_columns.h"
#include "core/ticket/ticket_query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dutydesk {

/// Conditions joined by "and", with what their `?`s are bound to.
class Conditions
{
public:
    using Bound = std::variant<std::int64_t, std::string>;

    Conditions& add(std::string_view sql, std::vector<Bound> values = {});
    Conditions& add(const Conditions& others);
    Conditions& add(std::string_view sql, Instant at) { return add(sql, {at.time_since_epoch().count()}); }

    bool empty() const { return m_sql.empty(); }
    /// " WHERE a AND b", or nothing.
    std::string where() const { return m_sql.empty() ? std::string() : " WHERE " + m_sql; }
    /// " AND a AND b", or nothing.
    std::string further() const { return m_sql.empty() ? std::string() : " AND " + m_sql; }

    void bindTo(Query& query) const;

private:
    std::string m_sql;
    std::vector<Bound> m_values;
};

/// An order of lists in SQL, over ticket `t`.
struct OrderSql
{
    explicit OrderSql(TicketOrder order);

    std::string by() const;
    std::string after() const;

    std::string column;
    bool descending = false;
};

/// What a query asks for but the full text, over ticket `t`.
Conditions conditionsOf(const TicketQuery& query);

/// Those of a view within what the query may see, whatever its filter.
Conditions conditionsOf(const TicketQuery& query, TicketView view);

/// Whether the filter asks for words and not for a number.
bool searchesText(const TicketFilter& filter);
/// The ticket that "20981" may mean, which may as well stand in a text.
std::optional<TicketId> numberIn(std::string_view text);

/// Narrows to what comes after the place.
void addAfter(Conditions& where, const OrderSql& order, const TicketCursor& after);

Instant keyOf(const TicketCursor& cursor);
/// The key that `order` sorts the row by.
Instant keyOf(const TicketRow& row, TicketOrder order);
TicketCursor cursorOf(Instant key, TicketId id);

/// The rows of the tickets whose numbers `chosen` selects, in the order of a list. Choosing first keeps
/// the sorter from carrying whole rows. `match` is bound before what `where` binds.
Result<std::vector<TicketRow>> rowsOf(Database& database, const std::string& chosen, const Conditions& where,
                                      const OrderSql& order, int limit, const std::string& match = {});

/// Counts what `from` selects up to `most`.
Result<TicketCount> countUpTo(Database& database, const std::string& from, const Conditions& where, std::int64_t most,
                              const std::string& match = {});

} // namespace dutydesk
