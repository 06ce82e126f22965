#pragma once

#include "core/ticket/ticket_store.h"

#include <optional>

namespace dutydesk {

class Database;

/// Tickets in table ticket and one table for each of their lists. Counters ("ticket.state.sent") and the
/// texts for the search index are kept in the transaction that changes a ticket; `SearchIndex` takes the
/// texts over a moment later.
class TicketStoreSql : public TicketStore
{
public:
    explicit TicketStoreSql(Database& database) : m_database(database) {}

    Result<Ticket> find(TicketId id) override;
    Result<TicketId> insert(const Ticket& ticket) override;
    Result<bool> update(const Ticket& ticket) override;
    Result<TicketPage> page(const TicketQuery& query, const std::optional<TicketCursor>& after, int limit) override;
    Result<std::vector<TicketAnchor>> anchors(const TicketQuery& query, int every, int most) override;
    Result<TicketCount> count(const TicketQuery& query, std::int64_t most) override;
    Result<TicketCounts> counts(const TicketQuery& query, std::int64_t most) override;
    Result<SimilarTickets> similar(const Ticket& ticket, Instant since, int limit) override;
    Result<std::vector<TicketCursor>> warned(Instant now, const std::optional<TicketCursor>& after, int limit) override;
    Result<std::vector<TicketId>> openOf(AgentId agent, int limit) override;
    Result<std::vector<AgentId>> leftBehind(Date today) override;
    Result<std::vector<TicketCategory>> categories() override;
    Result<TicketCategoryId> save(const TicketCategory& category) override;
    Result<bool> lease(const std::string& name, const std::string& holder, Instant now, Instant until) override;

private:
    Result<Ticket> readWhole(TicketId id);
    /// Writes the lists of `ticket`, sparing what equals the lists of `kept`.
    Result<> writeLists(const Ticket& ticket, const Ticket& kept);
    Result<> count(TicketState state, int by);
    Result<std::int64_t> counted(TicketState state);
    /// Open and all: by the counters for those who see the whole centre.
    Result<> countWhole(const TicketQuery& query, TicketCounts& counts);

    Database& m_database;
    /// The ticket read last and the transaction in which it was: what a save can spare itself.
    std::optional<Ticket> m_read;
    std::int64_t m_readIn = 0;
};

} // namespace dutydesk
