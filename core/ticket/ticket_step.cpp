#include "core/ticket/ticket_step.h"

#include "core/ticket/ticket_error.h"
#include "core/ticket/ticket_form.h"
#include "core/ticket/ticket_guard.h"

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

using enum TicketState;
using Do = TicketAction;

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
                return makeError(error::ticketPromiseMissing, {{"field", Term{"ticket.promised"}}});
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

    /// Whether the coordinator assigned it to this department in this pass: going elsewhere and back doesn't
    /// undo that [FLD-01].
    bool isDecidedFor(DepartmentId department) const
    {
        return std::ranges::any_of(m_ticket.transfers, [&](const TransferSlip& slip) {
            return slip.pass == m_ticket.pass && slip.to == department && slip.binding;
        });
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

    /// A limit that the edit shortens holds from now on; one that it lengthens stays: more time is an
    /// extension's matter [FLD-02].
    void hurryClocks()
    {
        for (Clock& clock : m_ticket.clocks) {
            const Duration limit = m_rules.policy.limitFor(m_ticket, clock.kind).limit;
            if (clock.pass == m_ticket.pass && limit < m_rules.policy.limitFor(m_before, clock.kind).limit)
                hurryClock(clock, limit, m_context.now, m_rules);
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
        hurryClocks();
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
            addSlip(m_form.department, m_form.description, m_form.reason, isDecidedFor(m_form.department));
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
            else if (isAskedFor(kind) && !isUnderWay(kind))
                m_ticket.clocks.push_back(newClock(kind));
        }
    }

    /// With the first receiver only the answer is, unless the customer was told when it comes [TKT-02].
    bool isAskedFor(ClockKind kind) const
    {
        if (kind == ClockKind::Answer)
            return m_ticket.state == Received && !m_ticket.promised;
        return m_ticket.state != Received;
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
        // A promise that another one replaces was broken if its time had come; it never counts as kept.
        for (Clock& clock : m_ticket.clocks) {
            if (clock.kind == ClockKind::Promise)
                stopClock(clock, isLate(clock, m_context.now) ? ClockState::Met : ClockState::Ended, m_context.now,
                          m_context.rules);
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

} // namespace

Result<Ticket> carryOut(const Ticket& ticket, const TicketStep& step, const TicketForm& form, const TicketContext& context)
{
    return Step(ticket, step, form, context).carryOut();
}

} // namespace dutydesk
