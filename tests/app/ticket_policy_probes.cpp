#include "core/ticket/ticket_error.h"
#include "core/ticket/ticket_flow.h"
#include "tests/support/policy_probes.h"

#include <chrono>

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

using Do = TicketAction;
using namespace std::chrono_literals;

/// Tickets of every sort on their way, with all that the numbers decide about them.
class Walk
{
public:
    static Result<std::string> verdicts(const PolicySet& set)
    {
        DUTYDESK_ASSIGN(rules, TicketRules::from(set, TimeZone("Asia/Shanghai", 8h)));
        Walk walk(rules);
        for (const char* category : {"billing", "fault", "activation"}) {
            for (const TicketKind kind : {TicketKind::Complaint, TicketKind::Request}) {
                for (const TicketPriority priority : {TicketPriority::Ordinary, TicketPriority::Urgent})
                    walk.go(category, kind, priority);
            }
        }
        walk.m_text += std::to_string(rules.policy.similarDays);
        return walk.m_text;
    }

private:
    explicit Walk(const TicketRules& rules) : m_rules(rules)
    {
        m_actor.account = {1};
        m_actor.agent = {1};
        m_actor.post = Post::OperationsSupervisor;
    }

    TicketContext context() const { return {m_actor, m_now, m_rules, m_rules}; }

    Ticket after(const Ticket& ticket, Do action, const TicketForm& form = {})
    {
        const Result<Ticket> done = decide(ticket, action, form, context());
        m_text += done ? std::string(codeOf(done->state)) : std::string(done.error().code.id);
        for (const Clock& clock : done ? done->clocks : ticket.clocks) {
            const Why why = whyClock(done ? *done : ticket, clock, m_now + 24h * 60, m_rules);
            m_text += ' ' + std::to_string(clock.due.time_since_epoch().count());
            for (const Why& part : why.parts) {
                if (part.statement == "ticket.clock-consequence")
                    m_text += '!' + std::to_string(std::get<std::int64_t>(part.operands.front().value));
            }
        }
        m_text += '\n';
        return done ? *done : ticket;
    }

    void go(const char* category, TicketKind kind, TicketPriority priority)
    {
        m_now = Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 2h);
        NewTicket received{.kind = kind,
                           .category = {1},
                           .categoryCode = category,
                           .priority = priority,
                           .title = "title",
                           .description = "description",
                           .customer = {.name = "name", .phone = "13800002217"},
                           .apologised = true};
        TicketForm form;
        form.description = form.reason = form.done = form.result = "text";
        form.department = {5};
        form.promise = m_now + 480h;
        const Ticket sent = after(receive(received, context()).value(), Do::Transfer, form);

        for (const Clock& clock : sent.clocks) {
            for (Duration passed{0}; clock.aroundTheClock && passed < 40h; passed += 1min)
                m_text += std::to_string(levelOf(clock, clock.start + passed, m_rules));
        }

        // Returned until somebody has to decide.
        form.returnReason = ReturnReason::NotOurDuty;
        Ticket returned = sent;
        for (int i = 0; i < 4; ++i)
            returned = after(after(returned, Do::Return, form), Do::Transfer, form);

        const Ticket processing = after(after(sent, Do::Accept), Do::ContactAgent);
        for (form.extra = 71h + 50min; form.extra < 72h + 10min; form.extra += 1min)
            after(processing, Do::AskExtension, form);
        Ticket callback = after(processing, Do::GiveFeedback, form);
        form.dissatisfaction = DissatisfactionReason::NotSolved;
        for (int steps = 1; steps <= 5; ++steps) {
            form.satisfaction = steps;
            after(callback, Do::CallbackSatisfied, form);
            after(callback, Do::CallbackDissatisfied, form);
        }
        for (int day = 0; day < 5; ++day) {
            callback = after(callback, Do::CallbackUnreached);
            after(callback, Do::CloseUnreachable);
            m_now += 24h;
        }
    }

    const TicketRules& m_rules;
    Actor m_actor;
    Instant m_now{};
    std::string m_text;
};

const bool registered = policyProbe(
    {"ticket.answer_minutes", "ticket.accept_minutes", "ticket.contact_minutes", "ticket.complete_minutes", "ticket.complete_minutes_urgent",
     "ticket.complete_minutes_fault", "ticket.complete_minutes_activation", "ticket.callback_minutes",
     "ticket.callback_retry_minutes", "ticket.complaints_around_the_clock", "ticket.escalate_percent_1",
     "ticket.escalate_percent_2", "ticket.escalate_percent_3", "ticket.returns_before_dispute", "ticket.unreached_days",
     "ticket.satisfied_from", "ticket.extension_most_minutes", "ticket.similar_days", "ticket.overdue_points"},
    Walk::verdicts);

} // namespace
