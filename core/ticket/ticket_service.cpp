#include "core/ticket/ticket_service.h"

#include "core/base/storage_error.h"
#include "core/people/people_error.h"
#include "core/ticket/ticket_change.h"
#include "core/ticket/ticket_error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dutydesk {

namespace {

constexpr std::size_t rulesKept = 8;
constexpr Duration leaseLength = std::chrono::minutes(2);
constexpr std::string_view escalationLease = "ticket-escalation";
constexpr std::string_view escalatedByTime = "ticket.escalated-by-time";
constexpr std::array undoableFields = {"ticket.title", "ticket.description", "ticket.category", "ticket.priority"};
constexpr std::array hurriedFields = {"ticket.clock.limit", "ticket.clock.extended", "ticket.clock.due", "ticket.clock.warn"};

/// The version that the entry led to; nothing for one about looking or printing, and in what the first
/// releases wrote.
std::optional<std::int64_t> versionAfter(const JournalEntry& entry)
{
    const auto found = std::ranges::find(entry.note.changes, versionField, &FieldChange::field);
    if (found == entry.note.changes.end())
        return std::nullopt;
    return std::get<std::int64_t>(found->after);
}

bool isUndoable(const JournalEntry& entry)
{
    return entry.note.action == journalActionOf(TicketAction::Edit)
           && std::ranges::all_of(entry.note.changes, [](const FieldChange& change) {
                  const auto field = std::string_view(change.field).substr(0, change.field.find('#'));
                  return field == versionField || std::ranges::find(undoableFields, field) != undoableFields.end()
                         || std::ranges::find(hurriedFields, field) != hurriedFields.end();
              });
}

/// Gives clocks that an edit hurried their time back.
void restoreClock(Ticket& ticket, const FieldChange& change)
{
    const std::size_t mark = change.field.find('#');
    const auto field = std::ranges::find(hurriedFields, std::string_view(change.field).substr(0, mark));
    if (mark == std::string::npos || field == hurriedFields.end())
        return;
    Clock& clock = ticket.clocks.at(static_cast<std::size_t>(std::stoi(change.field.substr(mark + 1))) - 1);
    const auto* duration = std::get_if<Duration>(&change.before);
    const auto* instant = std::get_if<Instant>(&change.before);
    switch (field - hurriedFields.begin()) {
    case 0: clock.limit = duration ? *duration : Duration::zero(); break;
    case 1: clock.extended = duration ? *duration : Duration::zero(); break;
    case 2: clock.due = instant ? *instant : clock.due; break;
    case 3: clock.warn = instant ? *instant : clock.warn; break;
    }
}

/// Masked, so that equal values may hide different ones.
bool isOfCustomer(std::string_view field)
{
    return field.starts_with("ticket.customer.");
}

/// The journal's reason: what the form gives as such, else what the request says.
std::string reasonOf(const Request& request, const TicketForm& form, const TicketStep* step)
{
    if (step) {
        for (const auto [need, optional] : step->needs) {
            if (need == TicketNeed::Reason && !form.reason.empty())
                return form.reason;
            if (need == TicketNeed::Note && !form.note.empty())
                return form.note;
        }
    }
    return request.reason;
}

/// What time asks for, nobody else.
Request systemRequest(Instant now)
{
    return {.actor = {.name = "Dutydesk", .post = Post::Administrator}, .now = now, .key = {}, .reason = {}};
}

} // namespace

TicketService::TicketService(TicketStore& tickets, PeopleStore& people, JournalStore& journal, UnitOfWork& work,
                             PolicySource& policies, std::function<Result<TimeZone>()> zone)
    : m_tickets(tickets), m_people(people), m_journal(journal), m_work(work), m_policies(policies),
      m_zone(std::move(zone))
{
}

Result<TicketService::Rules> TicketService::rulesOn(Instant instant)
{
    DUTYDESK_ASSIGN(zone, m_zone());
    DUTYDESK_ASSIGN(policies, m_policies.setOn(zone.dateOf(instant)));
    return rulesFrom(policies, zone);
}

Result<TicketService::Rules> TicketService::rulesFor(const Ticket& ticket, Instant now)
{
    if (!ticket.dispatched)
        return rulesOn(now);
    DUTYDESK_ASSIGN(zone, m_zone());
    DUTYDESK_ASSIGN(policies, m_policies.setDecidedBy(zone.dateOf(*ticket.dispatched), ticket.policyVersion));
    return rulesFrom(policies, zone);
}

Result<TicketService::Rules> TicketService::rulesFrom(const PolicySet& policies, const TimeZone& zone)
{
    const auto known = std::ranges::find_if(m_rules, [&](const Rules& rules) {
        return rules->policy.version == policies.version() && rules->office.zone().id() == zone.id();
    });
    if (known != m_rules.end())
        return *known;
    DUTYDESK_ASSIGN(rules, TicketRules::from(policies, zone));
    if (m_rules.size() == rulesKept)
        m_rules.erase(m_rules.begin());
    return m_rules.emplace_back(std::make_shared<const TicketRules>(std::move(rules)));
}

Result<std::string> TicketService::categoryCode(TicketCategoryId id)
{
    DUTYDESK_ASSIGN(categories, m_tickets.categories());
    const auto found = std::ranges::find(categories, id, &TicketCategory::id);
    if (found == categories.end())
        return makeError(error::notFound, {{"record", ref(id)}});
    return found->code;
}

Result<std::string> TicketService::freshCategoryCode(TicketCategoryId id)
{
    DUTYDESK_ASSIGN(categories, m_tickets.categories());
    const auto found = std::ranges::find(categories, id, &TicketCategory::id);
    if (found != categories.end() && found->retired)
        return makeError(error::ticketCategoryRetired, {{"field", Term{"ticket.category"}}});
    return categoryCode(id);
}

Result<TicketId> TicketService::receive(const Request& request, const NewTicket& ticket)
{
    DUTYDESK_TRY(permit(request.actor, Action::TicketReceive));
    return m_work([&]() -> Result<TicketId> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return TicketId{done->record.id};
        NewTicket received = ticket;
        if (!received.owner)
            received.owner = request.actor.agent;
        if (received.owner) {
            DUTYDESK_ASSIGN(owner, present(received.owner, request.now));
            received.group = owner.group;
            received.area = owner.area;
        }
        if (received.category) {
            DUTYDESK_ASSIGN(code, freshCategoryCode(received.category));
            received.categoryCode = std::move(code);
        }
        DUTYDESK_ASSIGN(rules, rulesOn(request.now));
        DUTYDESK_ASSIGN(fresh, dutydesk::receive(received, {request.actor, request.now, *rules, *rules}));
        DUTYDESK_ASSIGN(id, m_tickets.insert(fresh));
        fresh.id = id;
        DUTYDESK_TRY(m_journal.append(request, noteOf(fresh, request.reason)));
        return id;
    });
}

Result<int> TicketService::act(const Request& request, const TicketCommand& command)
{
    return m_work([&]() -> Result<int> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return versionOf(command.ticket);
        DUTYDESK_ASSIGN(ticket, m_tickets.find(command.ticket));
        DUTYDESK_TRY(permit(request.actor, Action::TicketRead, readSubjectOf(ticket, request.actor)));
        DUTYDESK_TRY(unchangedSince(ticket, command));
        DUTYDESK_ASSIGN(form, completed(request, ticket, command));
        DUTYDESK_ASSIGN(fresh, rulesOn(request.now));
        DUTYDESK_ASSIGN(rules, rulesFor(ticket, request.now));
        DUTYDESK_ASSIGN(after, decide(ticket, command.action, form, {request.actor, request.now, *rules, *fresh}));
        if (changesBetween(ticket, after).empty())
            return ticket.version;
        return save(request, ticket, after,
                    noteOf(journalActionOf(command.action), ticket, after,
                           reasonOf(request, form, findStep(command.action, ticket.state))));
    });
}

Result<int> TicketService::versionOf(TicketId id)
{
    DUTYDESK_ASSIGN(ticket, m_tickets.find(id));
    return ticket.version;
}

Result<Agent> TicketService::present(AgentId id, Instant now)
{
    DUTYDESK_ASSIGN(agent, m_people.find(id));
    DUTYDESK_ASSIGN(zone, m_zone());
    if (agent.left && *agent.left < zone.dateOf(now))
        return makeError(error::personLeft, {{"agent", agent.name}, {"left", *agent.left}});
    return agent;
}

Result<TicketForm> TicketService::completed(const Request& request, const Ticket& ticket,
                                            const TicketCommand& command)
{
    TicketForm form = command.form;
    if (form.category) {
        DUTYDESK_ASSIGN(code, form.category == ticket.category ? categoryCode(form.category)
                                                               : freshCategoryCode(form.category));
        form.categoryCode = std::move(code);
    }
    if (form.owner) {
        DUTYDESK_ASSIGN(owner, present(form.owner, request.now));
        form.ownerGroup = owner.group;
        form.ownerArea = owner.area;
    }
    if (form.handler) {
        DUTYDESK_ASSIGN(handler, present(form.handler, request.now));
        if (handler.department != ticket.department)
            return makeError(error::ticketHandlerElsewhere,
                             {{"field", Term{"ticket.handler"}}, {"agent", handler.name}, {"department", ref(ticket.department)}});
    }
    if (form.department) {
        DUTYDESK_ASSIGN(known, m_people.organisation());
        if (!known.find(form.department))
            return makeError(error::notFound, {{"record", ref(form.department)}});
    }
    return form;
}

Result<> TicketService::unchangedSince(const Ticket& ticket, const TicketCommand& command)
{
    if (ticket.version == command.version)
        return {};
    DUTYDESK_ASSIGN(entries, changesSince(ticket, command.version));
    // The system's own entries get in nobody's way.
    const auto byTime = [](const JournalEntry& entry) { return entry.note.action == escalatedByTime; };
    if (static_cast<int>(entries.size()) == ticket.version - command.version && std::ranges::all_of(entries, byTime))
        return {};

    const auto theirs = std::ranges::find_if_not(entries, byTime);
    Error stale = makeError(error::stale,
                            {{"record", ref(ticket.id)},
                             {"who", theirs == entries.end() ? ticket.changedBy.name : theirs->actorName},
                             {"when", theirs == entries.end() ? ticket.changed : theirs->at},
                             {"version", std::int64_t{ticket.version}}});
    // Oldest first: the reader's value is the one before the first of the changes, the kept one that after the last.
    std::vector<FieldChange> sum;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        for (const FieldChange& change : entry->note.changes) {
            const auto known = std::ranges::find(sum, change.field, &FieldChange::field);
            if (known == sum.end())
                sum.push_back(change);
            else
                known->after = change.after;
        }
    }
    const auto wanted = [&](const FieldChange& change) -> Value {
        const TicketForm& form = command.form;
        if (command.action != TicketAction::Edit)
            return change.before;
        if (change.field == "ticket.title" && !form.title.empty())
            return form.title;
        if (change.field == "ticket.description" && !form.description.empty())
            return form.description;
        if (change.field == "ticket.category" && form.category)
            return ref(form.category);
        if (change.field == "ticket.priority" && form.priority)
            return termOf(*form.priority);
        if (isOfCustomer(change.field) && form.customer) {
            const auto mine = fieldsOf(*form.customer);
            const auto field = std::ranges::find(mine, change.field, &NamedValue::name);
            return field == mine.end() ? Value() : field->value;
        }
        return change.before;
    };
    for (const FieldChange& change : sum) {
        if (change.field == versionField || change.field.contains('#')
            || (change.before == change.after && !isOfCustomer(change.field)))
            continue;
        stale.causes.push_back(makeError(error::staleField, {{"field", Term{change.field}},
                                                             {"theirs", change.after},
                                                             {"mine", wanted(change)}}));
    }
    return stale;
}

Result<std::vector<JournalEntry>> TicketService::changesSince(const Ticket& ticket, int version)
{
    constexpr int batch = 50;
    const auto missed = static_cast<std::size_t>(std::max(ticket.version - version, 0));
    std::vector<JournalEntry> changes;
    JournalId before;
    while (changes.size() < missed) {
        DUTYDESK_ASSIGN(entries, m_journal.about(ref(ticket.id), batch, before));
        for (JournalEntry& entry : entries) {
            const auto led = versionAfter(entry);
            if (changes.size() == missed || (led && *led <= version))
                return changes;
            before = entry.id;
            if (led || !entry.note.changes.empty())
                changes.push_back(std::move(entry));
        }
        if (static_cast<int>(entries.size()) < batch)
            break;
    }
    return changes;
}

Result<int> TicketService::save(const Request& request, const Ticket& before, const Ticket& after, JournalNote note)
{
    DUTYDESK_ASSIGN(saved, m_tickets.update(after));
    if (!saved) {
        // Somebody saved between reading and writing.
        DUTYDESK_ASSIGN(kept, m_tickets.find(before.id));
        DUTYDESK_TRY(unchangedSince(kept, {.ticket = before.id, .version = before.version, .form = {}}));
        return makeError(error::stale,
                         {{"record", ref(before.id)}, {"who", kept.changedBy.name}, {"when", kept.changed}});
    }
    DUTYDESK_TRY(m_journal.append(request, note));
    return after.version;
}

Result<std::optional<JournalEntry>> TicketService::lastEdit(const Ticket& ticket)
{
    DUTYDESK_ASSIGN(last, changesSince(ticket, ticket.version - 1));
    if (last.empty() || !isUndoable(last.front()))
        return std::optional<JournalEntry>();
    return std::optional(std::move(last.front()));
}

Result<int> TicketService::undo(const Request& request, TicketId id, int version)
{
    return m_work([&]() -> Result<int> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return versionOf(id);
        DUTYDESK_ASSIGN(ticket, m_tickets.find(id));
        DUTYDESK_TRY(permit(request.actor, Action::TicketEdit, subjectOf(ticket)));
        if (ticket.version != version) {
            return makeError(error::ticketUndoOvertaken,
                             {{"record", ref(id)}, {"who", ticket.changedBy.name}, {"when", ticket.changed}});
        }
        DUTYDESK_ASSIGN(edit, lastEdit(ticket));
        if (!edit)
            return makeError(error::ticketUndoImpossible, {{"record", ref(id)}});

        TicketForm form;
        for (const FieldChange& change : edit->note.changes) {
            if (change.field == "ticket.title")
                form.title = std::get<std::string>(change.before);
            else if (change.field == "ticket.description")
                form.description = std::get<std::string>(change.before);
            else if (change.field == "ticket.category")
                form.category = {std::get<RecordRef>(change.before).id};
            else if (change.field == "ticket.priority")
                form.priority = fromCode(allTicketPriorities,
                                         std::string_view(std::get<Term>(change.before).code).substr(sizeof("ticket.priority")));
        }
        const TicketCommand command{id, version, TicketAction::Edit, form};
        DUTYDESK_ASSIGN(complete, completed(request, ticket, command));
        DUTYDESK_ASSIGN(fresh, rulesOn(request.now));
        DUTYDESK_ASSIGN(rules, rulesFor(ticket, request.now));
        DUTYDESK_ASSIGN(after, decide(ticket, TicketAction::Edit, complete, {request.actor, request.now, *rules, *fresh}));
        for (const FieldChange& change : edit->note.changes)
            restoreClock(after, change);
        return save(request, ticket, after, noteOf("ticket.edit-undone", ticket, after, request.reason));
    });
}

Result<Customer> TicketService::customer(const Request& request, TicketId id)
{
    return m_work([&]() -> Result<Customer> {
        DUTYDESK_ASSIGN(ticket, m_tickets.find(id));
        DUTYDESK_TRY(permit(request.actor, Action::TicketReadCustomer, readSubjectOf(ticket, request.actor)));
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (!done)
            DUTYDESK_TRY(m_journal.append(request, {"ticket.customer-shown", ref(id), {}, request.reason}));
        return ticket.customer;
    });
}

Result<TicketDetail> TicketService::print(const Request& request, TicketId id)
{
    return m_work([&]() -> Result<TicketDetail> {
        DUTYDESK_ASSIGN(ticket, m_tickets.find(id));
        DUTYDESK_TRY(permit(request.actor, Action::TicketPrint, readSubjectOf(ticket, request.actor)));
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (!done)
            DUTYDESK_TRY(m_journal.append(request, {"ticket.printed", ref(id), {}, request.reason}));
        return detailOf(request, std::move(ticket));
    });
}

Result<int> TicketService::openWorkOf(const Request& request, AgentId agent)
{
    DUTYDESK_TRY(permit(request.actor, Action::TicketHandOver));
    DUTYDESK_ASSIGN(open, m_tickets.openOf(agent, handOverAtMost));
    return static_cast<int>(open.size());
}

Result<int> TicketService::handOver(const Request& request, AgentId from, AgentId to)
{
    DUTYDESK_TRY(permit(request.actor, Action::TicketHandOver));
    return handOverAll(request, from, to);
}

Result<std::vector<AgentId>> TicketService::leftBehind(Instant now)
{
    DUTYDESK_ASSIGN(zone, m_zone());
    return m_tickets.leftBehind(zone.dateOf(now));
}

Result<int> TicketService::handOverByTime(Instant now, AgentId from, AgentId to)
{
    return handOverAll(systemRequest(now), from, to);
}

Result<int> TicketService::handOverAll(const Request& request, AgentId from, AgentId to)
{
    if (from == to)
        return makeError(error::fieldInvalid, {{"field", Term{"agent.successor"}}});
    return m_work([&]() -> Result<int> {
        DUTYDESK_ASSIGN(open, m_tickets.openOf(from, handOverAtMost));
        std::optional<Agent> successor;
        if (to) {
            DUTYDESK_ASSIGN(found, present(to, request.now));
            successor = std::move(found);
        }
        for (const TicketId id : open) {
            DUTYDESK_ASSIGN(ticket, m_tickets.find(id));
            Ticket after = ticket;
            if (after.owner == from) {
                if (!successor)
                    return makeError(error::ticketOwnerMissing, {{"record", ref(id)}});
                after.owner = successor->id;
                after.group = successor->group;
                after.area = successor->area;
            }
            // A handler of the same department takes over; otherwise the department names one.
            if (after.handler == from) {
                const bool fits = successor && successor->department == ticket.department;
                after.handler = fits ? to : AgentId{};
            }
            ++after.version;
            after.changed = std::max(request.now, ticket.changed);
            after.changedBy = personOf(request.actor);
            DUTYDESK_TRY(save(request, ticket, after,
                              noteOf(journalActionOf(TicketAction::HandOver), ticket, after, request.reason)));
        }
        return static_cast<int>(open.size());
    });
}

Result<TicketCatchUp> TicketService::catchUp(Instant now, const std::string& holder,
                                             const std::optional<TicketCursor>& after, int most)
{
    const Request system = systemRequest(now);
    TicketCatchUp done;
    DUTYDESK_ASSIGN(mine, m_work([&] {
        return m_tickets.lease(std::string(escalationLease), holder, now, now + leaseLength);
    }));
    if (!mine)
        return done;
    DUTYDESK_ASSIGN(warned, m_tickets.warned(now, after, most));
    for (const TicketCursor& ticket : warned) {
        const Result<bool> escalated = escalate(system, ticket.id);
        if (escalated)
            done.escalated += *escalated ? 1 : 0;
        else if (error::isAboutStorage(escalated.error().code))
            return escalated.error();
        else
            done.failed.emplace_back(ticket.id, escalated.error());
    }
    if (static_cast<int>(warned.size()) == most)
        done.next = warned.back();
    return done;
}

Result<bool> TicketService::escalate(const Request& system, TicketId id)
{
    return m_work([&]() -> Result<bool> {
        DUTYDESK_ASSIGN(ticket, m_tickets.find(id));
        DUTYDESK_ASSIGN(rules, rulesFor(ticket, system.now));
        const Ticket after = escalateByTime(ticket, {system.actor, system.now, *rules, *rules});
        if (after.version == ticket.version)
            return false;
        DUTYDESK_TRY(save(system, ticket, after, noteOf(escalatedByTime, ticket, after, {})));
        return true;
    });
}

} // namespace dutydesk
