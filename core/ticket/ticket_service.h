#pragma once

#include "core/base/unit_of_work.h"
#include "core/journal/journal_store.h"
#include "core/people/people_store.h"
#include "core/ticket/ticket_flow.h"
#include "core/ticket/ticket_store.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dutydesk {

/// One step with one ticket. `version` is that of the ticket as the actor saw it.
struct TicketCommand
{
    TicketId ticket;
    int version = 0;
    TicketAction action = TicketAction::Accept;
    TicketForm form;
};

/// One clock as a page shows it: the figures, and the reasons behind them.
struct ClockView
{
    Clock clock;
    /// The present pass's; earlier passes are shown below.
    bool present = false;
    Duration used{};
    /// Limit and extension together.
    Duration allowed{};
    bool late = false;
    /// 75% or more is used.
    bool warned = false;
    Why why;
};

/// A ticket as a page shows it. The customer is masked; `TicketService::customer` gives it in clear.
struct TicketDetail
{
    Ticket ticket;
    std::string categoryName;
    std::string ownerName;
    std::string departmentName;
    std::string handlerName;
    /// Names of every department in it, by id.
    std::vector<Department> departments;
    /// By number. A clock that has not started yet in this pass is not among them; see `expected`.
    std::vector<ClockView> clocks;
    /// Accept, contact, complete and callback with the limit they will have, as far as they have not
    /// started in this pass.
    std::vector<std::pair<ClockKind, Duration>> expected;
    std::vector<TicketOffer> offers;
    bool mayShowCustomer = false;
    bool mayPrint = false;
    /// What `undo` would take back: the last change, if it was an edit.
    std::optional<JournalId> undoable;
};

/// What `TicketService::catchUp` did.
struct TicketCatchUp
{
    int escalated = 0;
    std::vector<std::pair<TicketId, Error>> failed;
    /// Where to go on; nothing at the end.
    std::optional<TicketCursor> next;
};

/// The use cases around tickets [TKT-01..12, FLD-01..05]. Whatever changes a ticket does so in one unit of
/// work with its journal entry, and once for each `request.key`: sent again it returns the same ticket.
///
/// A change of a ticket that somebody saved in between fails with `record.stale`, whose causes name what
/// they changed. What the post does not allow fails with `permission.forbidden`.
class TicketService
{
public:
    TicketService(TicketStore& tickets, PeopleStore& people, JournalStore& journal, UnitOfWork& work,
                  PolicySource& policies, std::function<Result<TimeZone>()> zone);

    /// Records a customer's case [TKT-01]. The owner's group and area are looked up.
    Result<TicketId> receive(const Request& request, const NewTicket& ticket);
    /// Does what the flow offers. Returns the new version; the same one if nothing is different after it.
    Result<int> act(const Request& request, const TicketCommand& command);
    /// Takes back the last change of the ticket if it was an edit of title, description, category or
    /// priority; journaled as a change of its own. Returns the new version.
    Result<int> undo(const Request& request, TicketId ticket, int version);

    /// Customer data in clear; that it was shown is journaled [SEC-01].
    Result<Customer> customer(const Request& request, TicketId ticket);
    /// The ticket as a slip to print shows it, customer masked; that it was printed is journaled [SEC-01].
    Result<TicketDetail> print(const Request& request, TicketId ticket);

    Result<TicketDetail> find(const Request& request, TicketId ticket);
    /// Journal entries about the ticket, newest first, older than `before` unless that is none.
    Result<std::vector<JournalEntry>> timeline(const Request& request, TicketId ticket, int limit = 200,
                                               JournalId before = {});
    Result<SimilarTickets> similar(const Request& request, TicketId ticket, int limit = 20);

    Result<TicketPage> page(const Request& request, const TicketFilter& filter, TicketOrder order = TicketOrder::Due,
                            const std::optional<TicketCursor>& after = {}, int limit = 200);
    Result<std::vector<TicketAnchor>> anchors(const Request& request, const TicketFilter& filter,
                                              TicketOrder order = TicketOrder::Due);
    Result<TicketCount> count(const Request& request, const TicketFilter& filter);
    Result<TicketCounts> counts(const Request& request);

    /// For whoever may read tickets, or keeps the list.
    Result<std::vector<TicketCategory>> categories(const Request& request);
    /// Adds the category if its id is none, else changes name and retirement; the code of an added one is made
    /// here and stays. `record.stale` if somebody saved it since; `field.taken` for a name that another has.
    Result<TicketCategoryId> saveCategory(const Request& request, const TicketCategory& category);
    Result<Organisation> organisation(const Request& request);
    /// The people of a department who can be named as handler.
    Result<std::vector<Agent>> handlersOf(const Request& request, DepartmentId department);
    /// The clock limits that a ticket of this sort would get now: what a form shows beforehand.
    Result<std::vector<std::pair<ClockKind, Duration>>> limitsFor(const Request& request, TicketKind kind,
                                                                  TicketPriority priority, TicketCategoryId category);

    /// How many open tickets the agent owns or handles.
    Result<int> openWorkOf(const Request& request, AgentId agent);
    /// Gives every open ticket of `from` to `to`, each journaled; a handler's go back to the department if `to`
    /// is not of it. `ticket.owner-missing` if `from` owns some and there is no `to`. Returns how many [SEC-04].
    Result<int> handOver(const Request& request, AgentId from, AgentId to);
    /// Who left and still has open tickets.
    Result<std::vector<AgentId>> leftBehind(Instant now);
    /// `handOver` as an effect of time: for whoever is over the last day, nobody asks for it.
    Result<int> handOverByTime(Instant now, AgentId from, AgentId to);

    /// Does what time asks for [TKT-12]: escalates what has reached 75%, 100% and beyond, in the order in
    /// which it came due, each once. `holder` names this console; while another one has the lease nothing
    /// is done. Looks at `most` tickets after `after`; call again at once while there is a `next`. A ticket
    /// that can't be escalated is named and keeps nobody else waiting.
    Result<TicketCatchUp> catchUp(Instant now, const std::string& holder, const std::optional<TicketCursor>& after = {},
                                  int most = 200);

private:
    static constexpr int handOverAtMost = 100000;

    using Rules = std::shared_ptr<const TicketRules>;

    /// Those in force on the day of `instant`.
    Result<Rules> rulesOn(Instant instant);
    /// Those that the ticket's present pass was dispatched by; those of `now` if it was not yet.
    Result<Rules> rulesFor(const Ticket& ticket, Instant now);
    Result<Rules> rulesFrom(const PolicySet& policies, const TimeZone& zone);
    Result<std::string> categoryCode(TicketCategoryId id);
    /// The same for a category that a ticket gets anew: `ticket.category-retired` if it is.
    Result<std::string> freshCategoryCode(TicketCategoryId id);
    Result<int> versionOf(TicketId id);
    Result<> mayRead(const Actor& actor) const;
    Result<TicketQuery> queryFor(const Request& request, const TicketFilter& filter, TicketOrder order);
    /// The form with what belongs to the records that it names; `record.not-found` for those that are none.
    Result<TicketForm> completed(const Request& request, const Ticket& ticket, const TicketCommand& command);
    /// The agent, if work can still be given to them: `people.left` after the last day.
    Result<Agent> present(AgentId id, Instant now);
    Result<int> handOverAll(const Request& request, AgentId from, AgentId to);
    /// The entries that led from `version` to the ticket's, newest first.
    Result<std::vector<JournalEntry>> changesSince(const Ticket& ticket, int version);
    /// `record.stale` if others saved since the command's version; escalation by time does not count.
    Result<> unchangedSince(const Ticket& ticket, const TicketCommand& command);
    Result<int> save(const Request& request, const Ticket& before, const Ticket& after, JournalNote note);
    /// The last change of the ticket if it can be taken back.
    Result<std::optional<JournalEntry>> lastEdit(const Ticket& ticket);
    Result<TicketDetail> detailOf(const Request& request, Ticket ticket);
    /// Whether time asked for something.
    Result<bool> escalate(const Request& system, TicketId id);

    TicketStore& m_tickets;
    PeopleStore& m_people;
    JournalStore& m_journal;
    UnitOfWork& m_work;
    PolicySource& m_policies;
    std::function<Result<TimeZone>()> m_zone;
    /// By policy version: reading them out of a set is work enough to be spared on every page.
    std::vector<Rules> m_rules;
};

} // namespace dutydesk
