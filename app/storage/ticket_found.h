#pragma once

#include "app/storage/ticket_list.h"

namespace dutydesk {

/// Lists of the tickets in whose text the query's words occur. Numbers are given in the order of receiving,
/// so that this order is the index's own and needs no sorting; by due time only open tickets are sorted, and
/// those on which no clock runs follow by number.
class TicketFound
{
public:
    TicketFound(Database& database, const TicketQuery& query);

    /// The ticket whose number was typed comes first, whatever the order.
    Result<std::vector<TicketRow>> rows(const std::optional<TicketCursor>& after, int limit);
    /// Numbers all matches in one go: unlike a plain list there is no index to step along.
    Result<std::vector<TicketAnchor>> anchors(int every, int most);
    Result<TicketCount> count(std::int64_t most);

private:
    /// How the rows of an order that is not the index's own are found.
    enum class Way {
        /// Every match, sorted: for few.
        Sort,
        /// Along the order's index, each looked up among all matches: for many.
        Walk,
        /// Along the order's index, asking of each whether it matches: for words that nearly all contain.
        Ask,
    };
    Result<Way> wayToOrder();

    /// The ticket whose number was typed, if it is among those asked for.
    Result<std::vector<TicketRow>> numbered();
    Result<std::vector<TicketRow>> matching(const std::optional<TicketCursor>& after, int limit);
    Result<std::vector<TicketRow>> byNumber(Conditions where, int limit);
    Result<std::vector<TicketRow>> sorted(const std::string& match, Conditions where,
                                          const std::optional<TicketCursor>& after, int limit);
    Result<std::vector<TicketRow>> byDue(const std::optional<TicketCursor>& after, int limit);
    Result<std::vector<TicketRow>> byChange(const std::optional<TicketCursor>& after, int limit);

    Database& m_database;
    TicketQuery m_query;
    OrderSql m_order;
    /// Without the ticket whose number was typed.
    Conditions m_where;
    std::optional<TicketId> m_number;
    /// What the index is asked for; empty if there is nothing to look for.
    std::string m_match;
};

} // namespace dutydesk
