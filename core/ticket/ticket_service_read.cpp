#include "core/ticket/ticket_service.h"

#include "core/ticket/customer_mask.h"

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

constexpr std::int64_t countedAtMost = 1000;
constexpr int anchorEvery = 1000;
constexpr int anchorsAtMost = 10000;

} // namespace

Result<TicketDetail> TicketService::find(const Request& request, TicketId id)
{
    DUTYDESK_ASSIGN(ticket, m_tickets.find(id));
    DUTYDESK_TRY(permit(request.actor, Action::TicketRead, readSubjectOf(ticket, request.actor)));
    return detailOf(request, std::move(ticket));
}

Result<TicketDetail> TicketService::detailOf(const Request& request, Ticket ticket)
{
    DUTYDESK_ASSIGN(fresh, rulesOn(request.now));
    DUTYDESK_ASSIGN(rules, rulesFor(ticket, request.now));
    DUTYDESK_ASSIGN(organisation, m_people.organisation());
    DUTYDESK_ASSIGN(categories, m_tickets.categories());
    // A damaged history is the timeline's to show; here it only leaves nothing to take back.
    Result<std::optional<JournalEntry>> edit = lastEdit(ticket);
    if (!edit && edit.error().code != error::journalBroken)
        return std::move(edit).error();

    TicketDetail detail;
    if (const auto found = std::ranges::find(categories, ticket.category, &TicketCategory::id); found != categories.end())
        detail.categoryName = found->name;
    if (const Department* department = organisation.find(ticket.department))
        detail.departmentName = department->name;
    if (ticket.owner) {
        DUTYDESK_ASSIGN(owner, m_people.find(ticket.owner));
        detail.ownerName = std::move(owner.name);
    }
    if (ticket.handler) {
        DUTYDESK_ASSIGN(handler, m_people.find(ticket.handler));
        detail.handlerName = std::move(handler.name);
    }
    detail.departments = std::move(organisation.departments);
    detail.offers = available(ticket, {request.actor, request.now, *rules, *fresh});
    for (const Clock& clock : ticket.clocks) {
        detail.clocks.push_back({.clock = clock,
                                 .present = clock.pass == ticket.pass,
                                 .used = usedOf(clock, request.now, *rules),
                                 .allowed = clock.limit + clock.extended,
                                 .late = isLate(clock, request.now),
                                 .warned = clock.state == ClockState::Running && request.now >= clock.warn,
                                 .why = whyClock(ticket, clock, request.now, *rules)});
    }
    for (const auto& [kind, limits] : rules->policy.limits) {
        const bool isStill = kind != ClockKind::Answer && !findClock(ticket, kind);
        if (!isClosed(ticket.state) && isStill)
            detail.expected.emplace_back(kind, rules->policy.limitFor(ticket, kind).limit);
    }
    const Subject subject = readSubjectOf(ticket, request.actor);
    detail.mayShowCustomer = permit(request.actor, Action::TicketReadCustomer, subject).has_value();
    detail.mayPrint = permit(request.actor, Action::TicketPrint, subject).has_value();
    if (edit && *edit)
        detail.undoable = (*edit)->id;
    ticket.customer = masked(ticket.customer);
    detail.ticket = std::move(ticket);
    return detail;
}

Result<std::vector<JournalEntry>> TicketService::timeline(const Request& request, TicketId id, int limit,
                                                          JournalId before)
{
    DUTYDESK_ASSIGN(ticket, m_tickets.find(id));
    DUTYDESK_TRY(permit(request.actor, Action::TicketRead, readSubjectOf(ticket, request.actor)));
    return m_journal.about(ref(id), limit, before);
}

Result<SimilarTickets> TicketService::similar(const Request& request, TicketId id, int limit)
{
    DUTYDESK_ASSIGN(ticket, m_tickets.find(id));
    DUTYDESK_TRY(permit(request.actor, Action::TicketRead, readSubjectOf(ticket, request.actor)));
    DUTYDESK_ASSIGN(rules, rulesOn(request.now));
    const std::chrono::days days(rules->policy.similarDays);
    DUTYDESK_ASSIGN(found, m_tickets.similar(ticket, request.now - days, limit));
    found.days = rules->policy.similarDays;
    found.district = ticket.customer.district;
    // The number helps everybody; the tickets themselves are for those who see the whole centre.
    if (!permit(request.actor, Action::TicketRead))
        found.newest.clear();
    return found;
}

Result<TicketQuery> TicketService::queryFor(const Request& request, const TicketFilter& filter, TicketOrder order)
{
    const Actor& actor = request.actor;
    TicketQuery query{.filter = filter,
                      .order = order,
                      .now = request.now,
                      .me = actor.agent,
                      .callbacksOf = permit(actor, Action::TicketCallback) ? AgentId{} : actor.agent,
                      .myDepartment = actor.department,
                      .coordinator = actor.post == Post::Coordinator};
    if (Result<> whole = permit(actor, Action::TicketRead); !whole) {
        if (!actor.department || !permit(actor, Action::TicketRead, {.department = actor.department}))
            return std::move(whole).error();
        query.withinDepartment = actor.department;
    }
    if (!filter.customer.empty()) {
        // Finding by customer data is reading them: within the same bounds [SEC-01].
        if (Result<> all = permit(actor, Action::TicketReadCustomer); !all) {
            if (actor.agent && permit(actor, Action::TicketReadCustomer, {.owner = actor.agent}))
                query.withinOwner = actor.agent;
            else if (actor.department && permit(actor, Action::TicketReadCustomer, {.department = actor.department}))
                query.withinDepartment = actor.department;
            else
                return std::move(all).error();
        }
    }
    return query;
}

Result<TicketPage> TicketService::page(const Request& request, const TicketFilter& filter, TicketOrder order,
                                       const std::optional<TicketCursor>& after, int limit)
{
    DUTYDESK_ASSIGN(query, queryFor(request, filter, order));
    DUTYDESK_ASSIGN(rules, rulesOn(request.now));
    DUTYDESK_ASSIGN(page, m_tickets.page(query, after, limit));
    for (TicketRow& row : page.rows) {
        if (!row.deadline)
            continue;
        const WorkCalendar& calendar = row.deadline->aroundTheClock ? rules->aroundTheClock : rules->office;
        row.left = row.deadline->due >= request.now ? calendar.workingTime(request.now, row.deadline->due)
                                                    : -calendar.workingTime(row.deadline->due, request.now);
    }
    return page;
}

Result<std::vector<TicketAnchor>> TicketService::anchors(const Request& request, const TicketFilter& filter,
                                                         TicketOrder order)
{
    DUTYDESK_ASSIGN(query, queryFor(request, filter, order));
    return m_tickets.anchors(query, anchorEvery, anchorsAtMost);
}

Result<TicketCount> TicketService::count(const Request& request, const TicketFilter& filter)
{
    DUTYDESK_ASSIGN(query, queryFor(request, filter, TicketOrder::Due));
    return m_tickets.count(query, countedAtMost);
}

Result<TicketCounts> TicketService::counts(const Request& request)
{
    DUTYDESK_ASSIGN(query, queryFor(request, {}, TicketOrder::Due));
    return m_tickets.counts(query, countedAtMost);
}

Result<std::vector<TicketCategory>> TicketService::categories(const Request& request)
{
    if (!permit(request.actor, Action::SettingsWrite))
        DUTYDESK_TRY(mayRead(request.actor));
    return m_tickets.categories();
}

Result<Organisation> TicketService::organisation(const Request& request)
{
    DUTYDESK_TRY(mayRead(request.actor));
    return m_people.organisation();
}

Result<std::vector<Agent>> TicketService::handlersOf(const Request& request, DepartmentId department)
{
    DUTYDESK_TRY(permit(request.actor, Action::TicketAssign, {.department = department}));
    DUTYDESK_ASSIGN(zone, m_zone());
    PeopleFilter filter;
    filter.department = department;
    filter.today = zone.dateOf(request.now);
    DUTYDESK_ASSIGN(agents, m_people.list(filter, PeopleSort::Number, false, {}, 1000));
    for (Agent& agent : agents)
        agent.bonusBase.reset();
    return agents;
}

Result<std::vector<std::pair<ClockKind, Duration>>> TicketService::limitsFor(const Request& request, TicketKind kind,
                                                                             TicketPriority priority,
                                                                             TicketCategoryId category)
{
    DUTYDESK_TRY(mayRead(request.actor));
    DUTYDESK_ASSIGN(rules, rulesOn(request.now));
    Ticket ticket;
    ticket.kind = kind;
    ticket.priority = priority;
    if (category) {
        DUTYDESK_ASSIGN(code, categoryCode(category));
        ticket.categoryCode = std::move(code);
    }
    std::vector<std::pair<ClockKind, Duration>> limits;
    for (const auto& [clock, unused] : rules->policy.limits)
        limits.emplace_back(clock, rules->policy.limitFor(ticket, clock).limit);
    return limits;
}

Result<> TicketService::mayRead(const Actor& actor) const
{
    return permit(actor, Action::TicketRead, {.department = actor.department});
}

} // namespace dutydesk
