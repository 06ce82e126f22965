#include "core/ticket/ticket.h"

#include <algorithm>

namespace dutydesk {

std::string_view codeOf(TicketChannel channel)
{
    switch (channel) {
    case TicketChannel::Phone: return "phone";
    case TicketChannel::Mail: return "mail";
    case TicketChannel::Message: return "message";
    }
    return {};
}

std::string_view codeOf(TicketKind kind)
{
    switch (kind) {
    case TicketKind::Enquiry: return "enquiry";
    case TicketKind::Complaint: return "complaint";
    case TicketKind::Suggestion: return "suggestion";
    case TicketKind::Request: return "request";
    }
    return {};
}

std::string_view codeOf(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Ordinary: return "ordinary";
    case TicketPriority::High: return "high";
    case TicketPriority::Urgent: return "urgent";
    }
    return {};
}

std::string_view codeOf(TicketState state)
{
    switch (state) {
    case TicketState::Received: return "received";
    case TicketState::Sent: return "sent";
    case TicketState::Returned: return "returned";
    case TicketState::Disputed: return "disputed";
    case TicketState::Accepted: return "accepted";
    case TicketState::Processing: return "processing";
    case TicketState::WaitingCustomer: return "waiting-customer";
    case TicketState::Callback: return "callback";
    case TicketState::Archived: return "archived";
    case TicketState::Withdrawn: return "withdrawn";
    }
    return {};
}

std::string_view codeOf(TicketOutcome outcome)
{
    switch (outcome) {
    case TicketOutcome::AnsweredAtOnce: return "answered-at-once";
    case TicketOutcome::Satisfied: return "satisfied";
    case TicketOutcome::Unreachable: return "unreachable";
    }
    return {};
}

std::string_view codeOf(ReturnReason reason)
{
    switch (reason) {
    case ReturnReason::NotOurDuty: return "R1";
    case ReturnReason::Incomplete: return "R2";
    case ReturnReason::Duplicate: return "R3";
    case ReturnReason::WrongCategory: return "R4";
    case ReturnReason::BeyondAuthority: return "R5";
    case ReturnReason::Other: return "R9";
    }
    return {};
}

std::string_view codeOf(DissatisfactionReason reason)
{
    switch (reason) {
    case DissatisfactionReason::TooSlow: return "D1";
    case DissatisfactionReason::NotSolved: return "D2";
    case DissatisfactionReason::CameBack: return "D3";
    case DissatisfactionReason::Attitude: return "D4";
    case DissatisfactionReason::ResultDisputed: return "D5";
    case DissatisfactionReason::Other: return "D9";
    }
    return {};
}

std::string_view codeOf(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Answer: return "answer";
    case ClockKind::Accept: return "accept";
    case ClockKind::Contact: return "contact";
    case ClockKind::Complete: return "complete";
    case ClockKind::Promise: return "promise";
    case ClockKind::Callback: return "callback";
    }
    return {};
}

std::string_view codeOf(ClockState state)
{
    switch (state) {
    case ClockState::Running: return "running";
    case ClockState::Paused: return "paused";
    case ClockState::Met: return "met";
    case ClockState::Ended: return "ended";
    }
    return {};
}

std::string_view codeOf(ExtensionState state)
{
    switch (state) {
    case ExtensionState::Asked: return "asked";
    case ExtensionState::Granted: return "granted";
    case ExtensionState::Refused: return "refused";
    case ExtensionState::Lapsed: return "lapsed";
    }
    return {};
}

namespace {

template <class Coded>
Term term(const char* prefix, Coded coded)
{
    return {prefix + std::string(codeOf(coded))};
}

} // namespace

Term termOf(TicketChannel channel) { return term("ticket.channel.", channel); }
Term termOf(TicketKind kind) { return term("ticket.kind.", kind); }
Term termOf(TicketPriority priority) { return term("ticket.priority.", priority); }
Term termOf(TicketState state) { return term("ticket.state.", state); }
Term termOf(TicketOutcome outcome) { return term("ticket.outcome.", outcome); }
Term termOf(ReturnReason reason) { return term("ticket.return-reason.", reason); }
Term termOf(DissatisfactionReason reason) { return term("ticket.dissatisfaction.", reason); }
Term termOf(ClockKind kind) { return term("ticket.clock.", kind); }
Term termOf(ClockState state) { return term("ticket.clock-state.", state); }
Term termOf(ExtensionState state) { return term("ticket.extension-state.", state); }

TicketPerson personOf(const Actor& actor)
{
    return {actor.account, actor.name};
}

Post escalationPost(int level)
{
    switch (level) {
    case 1: return Post::AreaManager;
    case 2: return Post::OperationsSupervisor;
    default: return Post::CentreDirector;
    }
}

const Clock* findClock(const Ticket& ticket, ClockKind kind)
{
    const auto found = std::find_if(ticket.clocks.rbegin(), ticket.clocks.rend(), [&](const Clock& clock) {
        return clock.kind == kind && clock.pass == ticket.pass;
    });
    return found == ticket.clocks.rend() ? nullptr : &*found;
}

TicketTurn turnOf(const Ticket& ticket)
{
    switch (ticket.state) {
    case TicketState::Received:
    case TicketState::Returned:
    case TicketState::Callback: return {.agent = ticket.owner};
    case TicketState::Sent: return {.department = ticket.department};
    case TicketState::Accepted:
    case TicketState::Processing:
    case TicketState::WaitingCustomer: return {.agent = ticket.handler, .department = ticket.department};
    case TicketState::Disputed: return {.coordinator = true};
    case TicketState::Archived:
    case TicketState::Withdrawn: return {};
    }
    return {};
}

std::optional<TicketDeadline> deadlineOf(const Ticket& ticket)
{
    std::optional<TicketDeadline> deadline;
    for (const Clock& clock : ticket.clocks) {
        if (clock.state != ClockState::Running)
            continue;
        const Instant warn = deadline ? std::min(deadline->warn, clock.warn) : clock.warn;
        if (!deadline || clock.due < deadline->due)
            deadline = {clock.kind, clock.aroundTheClock, clock.due, warn};
        deadline->warn = warn;
    }
    return deadline;
}

int returnsOf(const Ticket& ticket)
{
    int sum = 0;
    for (const ReturnCount& pair : ticket.returns)
        sum += pair.count;
    return sum;
}

int extensionsOf(const Ticket& ticket)
{
    return static_cast<int>(std::ranges::count(ticket.extensions, ExtensionState::Granted, &Extension::state));
}

} // namespace dutydesk
