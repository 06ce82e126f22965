#pragma once

#include "core/base/result.h"
#include "core/ticket/ticket.h"
#include "core/ticket/ticket_query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dutydesk {

/// Keeps tickets with everything that belongs to them, and finds them. Decides nothing. Writing happens
/// inside an open unit of work. Columns for lists come from `deadlineOf` and `turnOf`.
class TicketStore
{
public:
    virtual ~TicketStore() = default;

    /// The whole ticket; `record.not-found` if there is none.
    virtual Result<Ticket> find(TicketId id) = 0;

    /// Adds the ticket under the next number, with `ticket.version` as it is. `ticket.id` is ignored.
    virtual Result<TicketId> insert(const Ticket& ticket) = 0;

    /// Replaces the ticket if the kept version is `ticket.version - 1`, else false and nothing is changed.
    virtual Result<bool> update(const Ticket& ticket) = 0;

    /// At most `limit` rows after `after`, or from the top.
    virtual Result<TicketPage> page(const TicketQuery& query, const std::optional<TicketCursor>& after, int limit) = 0;

    /// An anchor for each `every` rows, the first with `skipped == every`; at most `most` of them.
    virtual Result<std::vector<TicketAnchor>> anchors(const TicketQuery& query, int every, int most) = 0;

    /// Counts up to `most`; exact where a counter knows the answer.
    virtual Result<TicketCount> count(const TicketQuery& query, std::int64_t most) = 0;

    /// The figures of all views, within what the query may see; its filter is ignored. Each view is counted
    /// up to `most`.
    virtual Result<TicketCounts> counts(const TicketQuery& query, std::int64_t most) = 0;

    /// Same category and district, received at or after `since`, without the ticket itself; the newest
    /// `limit` with their number. An empty district has none.
    virtual Result<SimilarTickets> similar(const Ticket& ticket, Instant since, int limit) = 0;

    /// Open tickets with a running clock whose 75% had come by `now` and that have not reached the top
    /// level, oldest warning first, at most `limit`, after `after`: what escalation looks at.
    virtual Result<std::vector<TicketCursor>> warned(Instant now, const std::optional<TicketCursor>& after, int limit) = 0;

    /// Open tickets that the agent owns or handles: what is handed over when somebody leaves [SEC-04].
    virtual Result<std::vector<TicketId>> openOf(AgentId agent, int limit) = 0;

    /// Agents whose last day was before `today` and who still own or handle an open ticket.
    virtual Result<std::vector<AgentId>> leftBehind(Date today) = 0;

    virtual Result<std::vector<TicketCategory>> categories() = 0;
    /// Adds the category if its id is none, else replaces it; its kept version grows by one. A code already
    /// taken gives `field.taken`.
    virtual Result<TicketCategoryId> save(const TicketCategory& category) = 0;

    /// Whether `holder` has the lease called `name` until `until`: true if it was free, had run out by
    /// `now`, or is the holder's own, which renews it; also if it lasts so much longer than this one would that
    /// a clock must have been set back.
    virtual Result<bool> lease(const std::string& name, const std::string& holder, Instant now, Instant until) = 0;
};

} // namespace dutydesk
