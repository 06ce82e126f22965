#include "core/ticket/ticket_flow.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Whether this level was told of this clock since it was last extended.
bool wasTold(const Ticket& ticket, const Clock& clock, int level)
{
    Instant extended{};
    for (const Extension& extension : ticket.extensions) {
        if (clock.kind == ClockKind::Complete && extension.pass == clock.pass && extension.state == ExtensionState::Granted)
            extended = *extension.decidedAt;
    }
    return std::ranges::any_of(ticket.escalations, [&](const Escalation& escalation) {
        return escalation.clock == clock.number && escalation.level == level && escalation.at >= extended;
    });
}

} // namespace

Ticket escalateByTime(const Ticket& ticket, const TicketContext& context)
{
    struct Come
    {
        Instant at;
        int level;
        const Clock* clock;
    };
    std::vector<Come> come;
    for (const Clock& clock : ticket.clocks) {
        for (int level = 1; level <= levelOf(clock, context.now, context.rules); ++level) {
            if (!wasTold(ticket, clock, level))
                come.push_back({instantAt(clock, context.rules.policy.escalationPercent[static_cast<std::size_t>(level) - 1],
                                          context.rules),
                                level, &clock});
        }
    }
    if (come.empty())
        return ticket;
    std::ranges::stable_sort(come, {}, &Come::at);
    Ticket after = ticket;
    for (const auto& [at, level, clock] : come) {
        after.escalations.push_back({.number = static_cast<int>(after.escalations.size()) + 1,
                                     .pass = ticket.pass,
                                     .level = level,
                                     .clock = clock->number,
                                     .due = clock->due,
                                     .by = personOf(context.actor),
                                     .at = context.now});
        after.escalationLevel = std::max(after.escalationLevel, level);
    }
    ++after.version;
    after.changed = std::max(context.now, ticket.changed);
    after.changedBy = personOf(context.actor);
    return after;
}

} // namespace dutydesk
