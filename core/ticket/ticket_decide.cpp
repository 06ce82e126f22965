#include "core/ticket/ticket_error.h"
#include "core/ticket/ticket_flow.h"
#include "core/ticket/ticket_form.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dutydesk {

namespace {

using enum TicketState;
using Do = TicketAction;

const Extension* askedExtension(const Ticket& ticket)
{
    const auto found = std::ranges::find_if(ticket.extensions, [&](const Extension& extension) {
        return extension.pass == ticket.pass && extension.state == ExtensionState::Asked;
    });
    return found == ticket.extensions.end() ? nullptr : &*found;
}

/// The open question that the actor answers: the one to their own department first, else the oldest.
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

Error wrongState(const Ticket& ticket, TicketAction action)
{
    Error error = makeError(error::ticketWrongState, {{"action", termOf(action)}, {"state", termOf(ticket.state)}});
    for (const TicketState state : allTicketStates) {
        if (findStep(action, state))
            error.values.push_back({"possible", termOf(state)});
    }
    return error;
}

/// Carries one step out on a copy of the ticket.
class Step
{
public:
    Step(const Ticket& ticket, const TicketStep& step, const TicketForm& form, const TicketContext& context)
        : m_before(ticket), m_ticket(ticket), m_step(step), m_form(form), m_context(context),
          m_rules(step.newPass ? context.fresh : context.rules)
    {
    }

    Result<Ticket> carryOut()
    {
        DUTYDESK_TRY(check());
        stopClocks();
        if (m_step.newPass)
            beginPass();
        if (m_step.to.size() == 1)
            m_ticket.state = m_step.to.front();
        record();
        lapseExtension();
        startClocks();
        DUTYDESK_TRY(settleRequired());
        ++m_ticket.version;
        m_ticket.changed = m_context.now;
        m_ticket.changedBy = personOf(m_context.actor);
        return std::move(m_ticket);
    }

private:
    /// What the form's fields must fulfil together with the ticket.
    Result<> check() const
    {
        DUTYDESK_TRY(checkForm(m_form, m_step.needs, m_context.now));
        switch (m_step.action) {
        case Do::Transfer:
        case Do::Redirect:
            if (!m_ticket.promised && !m_form.promise)
                return makeError(error::ticketPromiseMissing);
            if (m_step.action == Do::Redirect && m_form.department == m_ticket.department)
                return makeError(error::ticketSameDepartment, {{"department", ref(m_form.department)}});
            break;
        case Do::AskExtension: {
            const Duration most = m_rules.policy.extensionMost;
            if (m_form.extra < Duration::zero() || m_form.extra > most) {
                return makeError(error::fieldOutOfRange, {{"field", Term{std::string(fieldOf(TicketNeed::Extra))}},
                                                          {"low", Duration::zero()},
                                                          {"high", most}});
            }
            break;
        }
        case Do::CallbackSatisfied:
        case Do::CallbackDissatisfied: {
            const std::int64_t from = m_context.rules.policy.satisfiedFrom;
            if ((*m_form.satisfaction >= from) != (m_step.action == Do::CallbackSatisfied)) {
                return makeError(error::ticketSatisfactionUnfit,
                                 {{"satisfaction", std::int64_t{*m_form.satisfaction}}, {"from", from}});
            }
            break;
        }
        default: break;
        }
        return {};
    }

    void stopClocks()
    {
        for (const auto [kind, verb] : m_step.clocks) {
            for (Clock& clock : m_ticket.clocks) {
                if (clock.kind != kind)
                    continue;
                switch (verb) {
                case ClockVerb::Start: break;
                case ClockVerb::Pause: pauseClock(clock, m_context.now, m_context.rules); break;
                case ClockVerb::Resume: resumeClock(clock, m_context.now, m_context.rules); break;
                case ClockVerb::Meet: stopClock(clock, ClockState::Met, m_context.now, m_context.rules); break;
                case ClockVerb::End: stopClock(clock, ClockState::Ended, m_context.now, m_context.rules); break;
                }
            }
        }
    }

    void beginPass()
    {
        ++m_ticket.pass;
        m_ticket.escalationLevel = 0;
        m_ticket.handler = {};
        m_ticket.outcome.reset();
        m_ticket.closed.reset();
        m_ticket.answer.clear();
        m_ticket.promised.reset();
    }

    void dispatch()
    {
        m_ticket.dispatched = m_context.now;
        m_ticket.policyVersion = m_rules.policy.version;
    }

    void close(TicketOutcome outcome)
    {
        m_ticket.outcome = outcome;
        m_ticket.closed = m_context.now;
    }

    /// The slip of a dispatch; `settleRequired` fills in the completion time.
    void addSlip(DepartmentId to, const std::string& description, const std::string& reason, bool binding)
    {
        TransferSlip slip;
        slip.number = static_cast<int>(m_ticket.transfers.size()) + 1;
        slip.pass = m_ticket.pass;
        slip.from = m_context.actor.department;
        slip.to = to;
        slip.category = m_ticket.category;
        slip.description = description;
        slip.reason = reason;
        slip.binding = binding;
        slip.sentBy = personOf(m_context.actor);
        slip.sentAt = m_context.now;
        m_ticket.transfers.push_back(std::move(slip));
        m_ticket.department = to;
        m_ticket.handler = {};
    }

    /// The same department again, with what it already knows.
    void sendAgain(const std::string& reason)
    {
        const TransferSlip last = m_ticket.transfers.back();
        addSlip(last.to, last.description, reason, false);
        m_ticket.transfers.back().from = last.from;
        dispatch();
    }

    void addCallback(bool reached)
    {
        CallbackAttempt attempt;
        attempt.number = static_cast<int>(m_ticket.callbacks.size()) + 1;
        attempt.pass = m_before.pass;
        attempt.by = personOf(m_context.actor);
        attempt.at = m_context.now;
        attempt.reached = reached;
        if (reached) {
            attempt.satisfaction = m_form.satisfaction;
            if (m_step.action == Do::CallbackDissatisfied)
                attempt.dissatisfaction = m_form.dissatisfaction;
            if (!m_ticket.feedback.empty())
                m_ticket.feedback.back().satisfaction = m_form.satisfaction;
        }
        attempt.note = m_form.note;
        m_ticket.callbacks.push_back(std::move(attempt));
    }

    void recordReturn()
    {
        TransferSlip& slip = m_ticket.transfers.back();
        slip.returned = m_form.returnReason;
        slip.returnText = m_form.note;
        slip.returnedBy = personOf(m_context.actor);
        slip.returnedAt = m_context.now;
        auto pair = std::ranges::find_if(m_ticket.returns, [&](const ReturnCount& count) {
            return count.from == slip.from && count.to == slip.to;
        });
        if (pair == m_ticket.returns.end())
            pair = m_ticket.returns.insert(pair, {slip.from, slip.to, 0});
        ++pair->count;
        m_ticket.handler = {};
        m_ticket.state = pair->count >= m_context.rules.policy.returnsBeforeDispute ? Disputed : Returned;
    }

    void decideExtension(ExtensionState state)
    {
        Extension& extension = m_ticket.extensions[static_cast<std::size_t>(askedExtension(m_ticket)->number) - 1];
        extension.state = state;
        extension.decidedBy = personOf(m_context.actor);
        extension.decidedAt = m_context.now;
        extension.decisionText = state == ExtensionState::Refused ? m_form.reason : m_form.note;
        if (state != ExtensionState::Granted)
            return;
        for (Clock& clock : m_ticket.clocks) {
            if (clock.kind == ClockKind::Complete && clock.pass == m_ticket.pass)
                extendClock(clock, extension.extra, m_context.rules);
        }
    }

    void reopen()
    {
        const bool withDepartment = m_before.outcome != TicketOutcome::AnsweredAtOnce && !m_ticket.transfers.empty()
                                    && !m_ticket.transfers.back().returned;
        if (withDepartment) {
            m_ticket.state = Sent;
            sendAgain(m_form.reason);
        } else {
            m_ticket.state = Received;
            m_ticket.department = {};
            m_ticket.dispatched.reset();
        }
    }

    void edit()
    {
        if (!m_form.title.empty())
            m_ticket.title = m_form.title;
        if (!m_form.description.empty())
            m_ticket.description = m_form.description;
        if (m_form.priority)
            m_ticket.priority = *m_form.priority;
        if (m_form.customer)
            m_ticket.customer = *m_form.customer;
        setCategory();
    }

    void setCategory()
    {
        if (!m_form.category)
            return;
        m_ticket.category = m_form.category;
        m_ticket.categoryCode = m_form.categoryCode;
    }

    void record()
    {
        const Instant now = m_context.now;
        const TicketPerson by = personOf(m_context.actor);
        switch (m_step.action) {
        case Do::AnswerAtOnce:
            m_ticket.answer = m_form.answer;
            close(TicketOutcome::AnsweredAtOnce);
            break;
        case Do::Promise: break;
        case Do::Edit: edit(); break;
        case Do::Transfer:
        case Do::Redirect:
            setCategory();
            addSlip(m_form.department, m_form.description, m_form.reason, false);
            if (!m_ticket.dispatched)
                dispatch();
            break;
        case Do::DecideDispute:
            addSlip(m_form.department, m_ticket.transfers.back().description, m_form.reason, true);
            break;
        case Do::Accept: {
            m_ticket.handler = m_form.handler;
            TransferSlip& slip = m_ticket.transfers.back();
            slip.acceptedBy = by;
            slip.acceptedAt = now;
            takeOver();
            break;
        }
        case Do::Return: recordReturn(); break;
        case Do::NameHandler: m_ticket.handler = m_form.handler; break;
        case Do::ContactAgent: takeOver(); break;
        case Do::WaitForCustomer: break;
        case Do::CustomerBack: {
            const Clock* contact = findClock(m_ticket, ClockKind::Contact);
            m_ticket.state = contact && contact->state == ClockState::Running ? Accepted : Processing;
            break;
        }
        case Do::AskHelp:
            m_ticket.help.push_back({.number = static_cast<int>(m_ticket.help.size()) + 1,
                                     .pass = m_ticket.pass,
                                     .department = m_form.department,
                                     .question = m_form.question,
                                     .askedBy = by,
                                     .askedAt = now});
            break;
        case Do::AnswerHelp: {
            const int number = openHelp(m_ticket, m_context.actor)->number;
            HelpRequest& help = m_ticket.help[static_cast<std::size_t>(number) - 1];
            help.answer = m_form.answer;
            help.answeredBy = by;
            help.answeredAt = now;
            break;
        }
        case Do::AskExtension:
            m_ticket.extensions.push_back({.number = static_cast<int>(m_ticket.extensions.size()) + 1,
                                           .pass = m_ticket.pass,
                                           .extra = m_form.extra,
                                           .reason = m_form.reason,
                                           .askedBy = by,
                                           .askedAt = now});
            break;
        case Do::GrantExtension: decideExtension(ExtensionState::Granted); break;
        case Do::RefuseExtension: decideExtension(ExtensionState::Refused); break;
        case Do::Remind:
            m_ticket.reminders.push_back({static_cast<int>(m_ticket.reminders.size()) + 1, m_ticket.pass, by, now});
            break;
        case Do::Escalate:
            ++m_ticket.escalationLevel;
            m_ticket.escalations.push_back({.number = static_cast<int>(m_ticket.escalations.size()) + 1,
                                            .pass = m_ticket.pass,
                                            .level = m_ticket.escalationLevel,
                                            .by = by,
                                            .at = now,
                                            .reason = m_form.reason});
            break;
        case Do::GiveFeedback:
            m_ticket.feedback.push_back({.number = static_cast<int>(m_ticket.feedback.size()) + 1,
                                         .pass = m_ticket.pass,
                                         .department = m_ticket.department,
                                         .done = m_form.done,
                                         .result = m_form.result,
                                         .by = by,
                                         .at = now});
            break;
        case Do::CallbackUnreached: addCallback(false); break;
        case Do::CallbackSatisfied:
            addCallback(true);
            close(TicketOutcome::Satisfied);
            break;
        case Do::CallbackDissatisfied:
            addCallback(true);
            sendAgain(m_form.note);
            break;
        case Do::CloseUnreachable: close(TicketOutcome::Unreachable); break;
        case Do::Reopen: reopen(); break;
        case Do::Withdraw: m_ticket.closed = now; break;
        case Do::HandOver:
            m_ticket.owner = m_form.owner;
            m_ticket.group = m_form.ownerGroup;
            m_ticket.area = m_form.ownerArea;
            break;
        }
    }

    /// Whoever of the department acts first without a handler named becomes the handler.
    void takeOver()
    {
        if (!m_ticket.handler && m_context.actor.department == m_ticket.department)
            m_ticket.handler = m_context.actor.agent;
    }

    /// An open question for more time has no object once the department is done with it.
    void lapseExtension()
    {
        if (m_ticket.state == Accepted || m_ticket.state == Processing || m_ticket.state == WaitingCustomer)
            return;
        for (Extension& extension : m_ticket.extensions) {
            if (extension.state == ExtensionState::Asked)
                extension.state = ExtensionState::Lapsed;
        }
    }

    void startClocks()
    {
        for (const auto [kind, verb] : m_step.clocks) {
            if (verb != ClockVerb::Start)
                continue;
            if (kind == ClockKind::Promise)
                startPromise();
            else if (m_ticket.state != Received && !isUnderWay(kind))
                m_ticket.clocks.push_back(newClock(kind));
        }
    }

    bool isUnderWay(ClockKind kind) const
    {
        const Clock* clock = findClock(m_ticket, kind);
        return clock && !clock->stopped;
    }

    Clock newClock(ClockKind kind) const
    {
        return m_step.action == Do::CallbackUnreached ? startRetryClock(m_ticket, m_context.now, m_rules)
                                                      : startClock(m_ticket, kind, m_context.now, m_rules);
    }

    void startPromise()
    {
        if (!m_form.promise)
            return;
        for (Clock& clock : m_ticket.clocks) {
            if (clock.kind == ClockKind::Promise)
                stopClock(clock, ClockState::Ended, m_context.now, m_context.rules);
        }
        m_ticket.promised = m_form.promise;
        m_ticket.clocks.push_back(
            startClockUntil(m_ticket, ClockKind::Promise, m_context.now, *m_form.promise, m_rules));
    }

    /// The slip's completion time is when the complete clock is due; a sender may ask for an earlier one [TKT-03].
    Result<> settleRequired()
    {
        if (m_ticket.transfers.size() == m_before.transfers.size())
            return {};
        for (Clock& clock : m_ticket.clocks) {
            if (clock.kind != ClockKind::Complete || clock.stopped)
                continue;
            const bool mayChoose = m_step.action == Do::Transfer || m_step.action == Do::Redirect;
            if (m_form.required && mayChoose) {
                if (*m_form.required > clock.due) {
                    return makeError(error::ticketRequiredTooLate,
                                     {{"field", Term{"ticket.required"}}, {"due", clock.due}});
                }
                if (m_rules.calendarOf(clock).workingTime(m_context.now, *m_form.required) <= Duration::zero()) {
                    return makeError(error::ticketRequiredTooSoon,
                                     {{"field", Term{"ticket.required"}}, {"required", *m_form.required}});
                }
                tightenClock(clock, *m_form.required, m_rules);
            }
            m_ticket.transfers.back().required = clock.due;
        }
        return {};
    }

    const Ticket& m_before;
    Ticket m_ticket;
    const TicketStep& m_step;
    const TicketForm& m_form;
    const TicketContext& m_context;
    /// Those of the pass that the ticket is in after the step.
    const TicketRules& m_rules;
};

/// A ticket's time never runs backwards, even if the computer's clock was set back.
TicketContext forward(const TicketContext& context, const Ticket& ticket)
{
    return {context.actor, std::max(context.now, ticket.changed), context.rules, context.fresh};
}

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
    return Step(ticket, *step, form, now).carryOut();
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
    }
    return ticket;
}

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
