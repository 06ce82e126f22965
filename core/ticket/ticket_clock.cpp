#include "core/ticket/ticket_clock.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace dutydesk {

namespace {

Clock newClock(const Ticket& ticket, ClockKind kind, Instant now, const TicketRules& rules)
{
    Clock clock;
    clock.number = static_cast<int>(ticket.clocks.size()) + 1;
    clock.kind = kind;
    clock.pass = ticket.pass;
    clock.aroundTheClock = ticket.kind == TicketKind::Complaint && rules.policy.complaintsAroundTheClock;
    clock.start = now;
    clock.since = now;
    return clock;
}

Instant reachedAt(const Clock& clock, std::int64_t percent, const TicketRules& rules)
{
    const Duration amount = (clock.limit + clock.extended) * percent / 100 - clock.used;
    return rules.calendarOf(clock).addWorkingTime(clock.since, amount);
}

void setDue(Clock& clock, const TicketRules& rules)
{
    clock.due = reachedAt(clock, 100, rules);
    clock.warn = std::min(clock.due, reachedAt(clock, rules.policy.escalationPercent.front(), rules));
}

/// What the slip that started the complete clock asked for; nothing for other clocks.
std::optional<Duration> limitOfSender(const Ticket& ticket, const Clock& clock, const TicketRules& rules)
{
    const auto slip = std::ranges::find(ticket.transfers, clock.start, &TransferSlip::sentAt);
    if (clock.kind != ClockKind::Complete || slip == ticket.transfers.end())
        return std::nullopt;
    return rules.calendarOf(clock).workingTime(clock.start, slip->required);
}

std::vector<std::string> rulesBehind(const Clock& clock)
{
    std::vector<std::string> rules;
    switch (clock.kind) {
    case ClockKind::Answer: rules = {"TKT-02", "TKT-10"}; break;
    case ClockKind::Accept: rules = {"TKT-10"}; break;
    case ClockKind::Contact: rules = {"TKT-05", "TKT-10"}; break;
    case ClockKind::Complete: rules = {"TKT-10", "TKT-12"}; break;
    case ClockKind::Promise: rules = {"TKT-02"}; break;
    case ClockKind::Callback: rules = {"TKT-08", "TKT-10"}; break;
    }
    if (!clock.pauses.empty())
        rules.push_back("FLD-04");
    if (clock.extended > Duration::zero())
        rules.push_back("FLD-02");
    return rules;
}

} // namespace

Clock startClock(const Ticket& ticket, ClockKind kind, Instant now, const TicketRules& rules)
{
    Clock clock = newClock(ticket, kind, now, rules);
    clock.limit = rules.policy.limitFor(ticket, kind).limit;
    setDue(clock, rules);
    return clock;
}

Clock startClockUntil(const Ticket& ticket, ClockKind kind, Instant now, Instant due, const TicketRules& rules)
{
    Clock clock = newClock(ticket, kind, now, rules);
    clock.aroundTheClock = true;
    clock.limit = due - now;
    setDue(clock, rules);
    return clock;
}

Clock startRetryClock(const Ticket& ticket, Instant now, const TicketRules& rules)
{
    Clock clock = newClock(ticket, ClockKind::Callback, now, rules);
    clock.aroundTheClock = false;
    clock.limit = rules.policy.callbackRetry;
    setDue(clock, rules);
    return clock;
}

void pauseClock(Clock& clock, Instant now, const TicketRules& rules)
{
    if (clock.state != ClockState::Running)
        return;
    clock.used = usedOf(clock, now, rules);
    clock.since = now;
    clock.state = ClockState::Paused;
    clock.pauses.push_back({now, std::nullopt});
}

void resumeClock(Clock& clock, Instant now, const TicketRules& rules)
{
    if (clock.state != ClockState::Paused)
        return;
    // What was late before the pause stays late after it.
    const bool late = isLate(clock, now);
    clock.pauses.back().to = std::max(now, clock.pauses.back().from);
    clock.state = ClockState::Running;
    clock.since = now;
    if (!late)
        setDue(clock, rules);
}

void stopClock(Clock& clock, ClockState how, Instant now, const TicketRules& rules)
{
    if (clock.state != ClockState::Running && clock.state != ClockState::Paused)
        return;
    clock.used = usedOf(clock, now, rules);
    if (clock.state == ClockState::Paused)
        clock.pauses.back().to = std::max(now, clock.pauses.back().from);
    clock.state = how;
    clock.stopped = now;
}

void extendClock(Clock& clock, Duration extra, const TicketRules& rules)
{
    if (clock.stopped)
        return;
    clock.extended += extra;
    setDue(clock, rules);
}

void tightenClock(Clock& clock, Instant due, const TicketRules& rules)
{
    if (clock.state != ClockState::Running || due >= clock.due)
        return;
    clock.limit = clock.used + rules.calendarOf(clock).workingTime(clock.since, due) - clock.extended;
    setDue(clock, rules);
    clock.due = due;
}

void hurryClock(Clock& clock, Duration within, Instant now, const TicketRules& rules)
{
    if (clock.stopped)
        return;
    const Duration total = usedOf(clock, now, rules) + within;
    if (total >= clock.limit + clock.extended)
        return;
    clock.limit = std::max(total - clock.extended, Duration::zero());
    setDue(clock, rules);
}

Duration usedOf(const Clock& clock, Instant now, const TicketRules& rules)
{
    if (clock.state != ClockState::Running)
        return clock.used;
    return clock.used + rules.calendarOf(clock).workingTime(clock.since, now);
}

Instant instantAt(const Clock& clock, std::int64_t percent, const TicketRules& rules)
{
    const Instant reached = reachedAt(clock, percent, rules);
    return percent >= 100 ? std::max(reached, clock.due) : reached;
}

bool isLate(const Clock& clock, Instant now)
{
    switch (clock.state) {
    case ClockState::Running: return now > clock.due;
    case ClockState::Paused: return clock.pauses.back().from > clock.due;
    case ClockState::Met:
        // Met while the customer was awaited: the clock had stood since the pause began.
        if (!clock.pauses.empty() && clock.pauses.back().to == clock.stopped)
            return clock.pauses.back().from > clock.due;
        return *clock.stopped > clock.due;
    case ClockState::Ended: return false;
    }
    return false;
}

int levelOf(const Clock& clock, Instant now, const TicketRules& rules)
{
    if (clock.state != ClockState::Running)
        return 0;
    int level = 0;
    for (const std::int64_t percent : rules.policy.escalationPercent) {
        if (instantAt(clock, percent, rules) > now)
            break;
        ++level;
    }
    return level;
}

Why whyClock(const Ticket& ticket, const Clock& clock, Instant now, const TicketRules& rules)
{
    const Duration used = usedOf(clock, now, rules);
    const Duration allowed = clock.limit + clock.extended;
    const bool late = isLate(clock, now);
    const Instant until = clock.stopped ? *clock.stopped : now;

    Why why;
    why.rules = rulesBehind(clock);
    why.policyVersion = ticket.policyVersion;
    if (clock.state == ClockState::Ended) {
        why.statement = "ticket.clock-ended";
    } else if (late) {
        why.statement = "ticket.clock-late";
        why.verdict = Verdict::Broken;
    } else if (clock.state == ClockState::Met) {
        why.statement = "ticket.clock-kept";
        why.verdict = Verdict::Kept;
    } else if (clock.state == ClockState::Paused) {
        why.statement = "ticket.clock-paused";
    } else if (now >= clock.warn) {
        why.statement = "ticket.clock-warned";
        why.verdict = Verdict::Warning;
    } else {
        why.statement = "ticket.clock-running";
    }
    why.operands = {{"ticket.clock.kind", termOf(clock.kind)},
                    {"ticket.clock.start", clock.start},
                    {"ticket.clock.calendar",
                     Term{clock.aroundTheClock ? "ticket.calendar.around-the-clock" : "ticket.calendar.office"}},
                    {"ticket.clock.used", used},
                    {"ticket.clock.allowed", allowed},
                    {"ticket.clock.due", clock.due}};
    if (clock.stopped)
        why.operands.push_back({"ticket.clock.stopped", *clock.stopped});

    std::vector<TimeSpan> pauses;
    for (const ClockPause& pause : clock.pauses)
        pauses.push_back({pause.from, pause.to.value_or(never)});
    why.parts.push_back(rules.calendarOf(clock).whyWorkingTime(clock.start, until, pauses));
    if (clock.extended > Duration::zero()) {
        why.parts.push_back({.statement = "ticket.clock-extended",
                             .rules = {"FLD-02"},
                             .operands = {{"ticket.clock.limit", clock.limit},
                                          {"ticket.clock.extended", clock.extended},
                                          {"ticket.clock.allowed", allowed}}});
    }
    const ClockLimit byPolicy = rules.policy.limitFor(ticket, clock.kind);
    if (byPolicy.limit == clock.limit) {
        why.parts.push_back({.statement = "ticket.clock-limit",
                             .rules = {"TKT-10"},
                             .policyVersion = ticket.policyVersion,
                             .operands = {{"ticket.clock.limit", clock.limit},
                                          {"ticket.clock.because", Term{byPolicy.because}}}});
    } else if (clock.kind == ClockKind::Callback && clock.limit == rules.policy.callbackRetry) {
        why.parts.push_back({.statement = "ticket.clock-retry",
                             .rules = {"FLD-05"},
                             .policyVersion = ticket.policyVersion,
                             .operands = {{"ticket.clock.limit", clock.limit}}});
    } else if (clock.limit == limitOfSender(ticket, clock, rules)) {
        why.parts.push_back({.statement = "ticket.clock-tightened",
                             .rules = {"TKT-03"},
                             .operands = {{"ticket.clock.limit", clock.limit},
                                          {"ticket.clock.policy-limit", byPolicy.limit}}});
    } else if (ticket.dispatched && clock.pass == ticket.pass && byPolicy.limit > Duration::zero()) {
        why.parts.push_back({.statement = "ticket.clock-changed",
                             .rules = {"TKT-03", "TKT-10"},
                             .policyVersion = ticket.policyVersion,
                             .operands = {{"ticket.clock.limit", clock.limit},
                                          {"ticket.clock.policy-limit", byPolicy.limit}}});
    }
    if (late && clock.kind == ClockKind::Complete) {
        why.parts.push_back({.statement = "ticket.clock-consequence",
                             .rules = {"KPI-49", "TKT-12"},
                             .policyVersion = ticket.policyVersion,
                             .verdict = Verdict::Broken,
                             .operands = {{"ticket.clock.points", rules.policy.overduePoints}}});
    }
    return why;
}

} // namespace dutydesk
