#include "core/ticket/ticket_error.h"
#include "core/ticket/ticket_form.h"
#include "core/ticket/ticket_guard.h"
#include "core/ticket/ticket_step.h"

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

Error wrongState(const Ticket& ticket, TicketAction action)
{
    Error error = makeError(error::ticketWrongState, {{"action", termOf(action)}, {"state", termOf(ticket.state)}});
    for (const TicketState state : allTicketStates) {
        if (findStep(action, state))
            error.values.push_back({"possible", termOf(state)});
    }
    return error;
}

/// A ticket's time never runs backwards, even if the computer's clock was set back.
TicketContext forward(const TicketContext& context, const Ticket& ticket)
{
    return {context.actor, std::max(context.now, ticket.changed), context.rules, context.fresh};
}

} // namespace

Subject subjectOf(const Ticket& ticket)
{
    return {ticket.owner, ticket.group, ticket.area, ticket.department};
}

Subject readSubjectOf(const Ticket& ticket, const Actor& actor)
{
    Subject subject = subjectOf(ticket);
    const bool involved = std::ranges::count(ticket.transfers, actor.department, &TransferSlip::to) > 0
                          || std::ranges::count(ticket.help, actor.department, &HelpRequest::department) > 0;
    if (actor.department && involved)
        subject.department = actor.department;
    return subject;
}

std::vector<TicketOffer> available(const Ticket& ticket, const TicketContext& context)
{
    const TicketContext now = forward(context, ticket);
    std::vector<TicketOffer> offers;
    for (const TicketStep& step : ticketFlow()) {
        if (std::ranges::find(step.from, ticket.state) != step.from.end())
            offers.push_back({step.action, refusalOf(ticket, step, now), step.needs});
    }
    return offers;
}

Result<Ticket> decide(const Ticket& ticket, TicketAction action, const TicketForm& form, const TicketContext& context)
{
    const TicketStep* step = findStep(action, ticket.state);
    if (!step)
        return wrongState(ticket, action);
    const TicketContext now = forward(context, ticket);
    if (std::optional<Error> refusal = refusalOf(ticket, *step, now))
        return *std::move(refusal);
    return carryOut(ticket, *step, form, now);
}

Result<Ticket> receive(const NewTicket& received, const TicketContext& context)
{
    DUTYDESK_TRY(checkReceived(received, context.now));
    Ticket ticket;
    ticket.version = 1;
    ticket.channel = received.channel;
    ticket.kind = received.kind;
    ticket.category = received.category;
    ticket.categoryCode = received.categoryCode;
    ticket.priority = received.priority;
    ticket.title = received.title;
    ticket.description = received.description;
    ticket.customer = received.customer;
    ticket.apologised = received.apologised;
    ticket.owner = received.owner ? received.owner : context.actor.agent;
    if (!ticket.owner)
        return makeError(error::ticketOwnerMissing);
    ticket.group = received.group;
    ticket.area = received.area;
    ticket.received = context.now;
    ticket.changed = context.now;
    ticket.changedBy = personOf(context.actor);
    if (received.promise) {
        ticket.promised = received.promise;
        ticket.clocks.push_back(
            startClockUntil(ticket, ClockKind::Promise, context.now, *received.promise, context.fresh));
    } else {
        ticket.clocks.push_back(startClock(ticket, ClockKind::Answer, context.now, context.fresh));
    }
    return ticket;
}

} // namespace dutydesk
