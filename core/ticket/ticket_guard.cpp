#include "core/ticket/ticket_guard.h"

#include "core/ticket/ticket_error.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dutydesk {

const Extension* askedExtension(const Ticket& ticket)
{
    const auto found = std::ranges::find_if(ticket.extensions, [&](const Extension& extension) {
        return extension.pass == ticket.pass && extension.state == ExtensionState::Asked;
    });
    return found == ticket.extensions.end() ? nullptr : &*found;
}

const HelpRequest* openHelp(const Ticket& ticket, const Actor& actor)
{
    const HelpRequest* oldest = nullptr;
    for (const HelpRequest& help : ticket.help) {
        if (help.pass != ticket.pass || help.answeredAt)
            continue;
        if (help.department && help.department == actor.department)
            return &help;
        if (!oldest)
            oldest = &help;
    }
    return oldest;
}

namespace {

int unreachedDays(const Ticket& ticket, const TimeZone& zone)
{
    std::set<Date> days;
    for (const CallbackAttempt& attempt : ticket.callbacks) {
        if (attempt.pass == ticket.pass && !attempt.reached)
            days.insert(zone.dateOf(attempt.at));
    }
    return static_cast<int>(days.size());
}

std::optional<Error> guardRefusal(const Ticket& ticket, TicketGuard guard, const TicketContext& context)
{
    switch (guard) {
    case TicketGuard::None: break;
    case TicketGuard::MayReturn:
        if (!ticket.transfers.empty() && ticket.transfers.back().binding)
            return makeError(error::ticketBinding, {{"department", ref(ticket.department)}});
        break;
    case TicketGuard::MayAskExtension: {
        if (askedExtension(ticket))
            return makeError(error::ticketExtensionOpen);
        const Clock* complete = findClock(ticket, ClockKind::Complete);
        if (complete && context.now >= complete->due)
            return makeError(error::ticketExtensionTooLate, {{"due", complete->due}});
        break;
    }
    case TicketGuard::ExtensionAsked:
        if (!askedExtension(ticket))
            return makeError(error::ticketExtensionNone);
        break;
    case TicketGuard::MayGrantExtension: {
        const Extension* asked = askedExtension(ticket);
        if (!asked)
            return makeError(error::ticketExtensionNone);
        const AccountId granter = context.actor.account;
        if (asked->askedBy.account == granter
            || (!ticket.transfers.empty() && ticket.transfers.back().sentBy.account == granter))
            return makeError(error::ticketExtensionOwn);
        break;
    }
    case TicketGuard::HelpAsked:
        if (!openHelp(ticket, context.actor))
            return makeError(error::ticketHelpNone);
        break;
    case TicketGuard::TriedEnough: {
        const int days = unreachedDays(ticket, context.rules.office.zone());
        if (days < context.rules.policy.unreachedDays) {
            return makeError(error::ticketStillToCall,
                             {{"days", std::int64_t{days}}, {"needed", std::int64_t{context.rules.policy.unreachedDays}}});
        }
        break;
    }
    case TicketGuard::BelowTopLevel:
        if (ticket.escalationLevel >= static_cast<int>(context.rules.policy.escalationPercent.size()))
            return makeError(error::ticketTopLevel);
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> refusalOf(const Ticket& ticket, const TicketStep& step, const TicketContext& context)
{
    Subject subject = subjectOf(ticket);
    if (step.guard == TicketGuard::HelpAsked) {
        if (const HelpRequest* help = openHelp(ticket, context.actor))
            subject.department = help->department;
    }
    if (Result<> permitted = permit(context.actor, step.permission, subject); !permitted)
        return std::move(permitted).error();
    return guardRefusal(ticket, step.guard, context);
}

} // namespace dutydesk
