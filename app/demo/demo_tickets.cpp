#include "app/demo/demo_tickets.h"

#include "app/demo/demo_calls.h"
#include "app/demo/demo_people.h"
#include "core/ticket/ticket_change.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dutydesk {

namespace {

using namespace std::chrono;

Duration wholeMinutes(double count)
{
    return minutes(std::max<std::int64_t>(1, static_cast<std::int64_t>(count)));
}

/// One ticket's life. Steps return false once the present is reached or the flow refuses.
class Story
{
public:
    Story(DemoRandom random, const DemoTexts& texts, const DemoStaff& staff, const DemoPlaces& places,
          const TicketRules& rules, Instant now, std::vector<DemoEvent>& events)
        : m_random(random), m_texts(texts), m_staff(staff), m_places(places), m_rules(rules), m_now(now),
          m_events(events), m_topic(texts.topic(m_random)), m_owner(staff.agents[ownerIndex()])
    {
    }

    Ticket tell(TicketId id, Instant received)
    {
        m_at = received;
        if (!comesIn(id))
            return m_ticket;
        const bool enquiry = m_ticket.kind == TicketKind::Enquiry;
        // Lately some lie where they are, so that every state is there to be looked at.
        if (!enquiry && m_now - received < days(4) && m_random.chance(0.4))
            m_rest = allTicketStates[m_random.index(8)];
        if (m_rest == TicketState::Received && received > m_now - hours(30)) {
            if (received < m_now - minutes(20))
                isPromised();
            escalate(m_now);
            return m_ticket;
        }
        if (m_random.chance(enquiry ? 0.94 : 0.1))
            answersAtOnce();
        else if (m_random.chance(0.03))
            isWithdrawn();
        else if (isTransferred(m_topic.department) && m_random.chance(0.97))
            goesThroughDepartment();
        else
            isWithdrawn();
        escalate(m_now);
        return m_ticket;
    }

private:
    std::size_t ownerIndex() { return m_random.index(m_staff.agents.size()); }

    bool comesIn(TicketId id)
    {
        NewTicket fresh;
        fresh.kind = fromCode(allTicketKinds, m_topic.kind).value_or(TicketKind::Enquiry);
        fresh.channel = allTicketChannels[m_random.weighted(std::array{0.82, 0.05, 0.13})];
        fresh.priority = fresh.kind == TicketKind::Enquiry
            ? TicketPriority::Ordinary
            : allTicketPriorities[m_random.weighted(std::array{0.78, 0.15, 0.07})];
        fresh.category = m_places.categories.at(m_topic.category);
        fresh.categoryCode = m_topic.category;
        fresh.title = m_texts.title(m_topic, m_random);
        fresh.description = m_texts.description(m_topic, m_random);
        fresh.customer = customer();
        fresh.apologised = fresh.kind == TicketKind::Complaint;
        fresh.owner = m_owner.agent;
        fresh.group = m_owner.group;
        fresh.area = m_owner.area;
        const Result<Ticket> received = receive(fresh, {m_owner, m_at, m_rules, m_rules});
        if (!received)
            return false;
        Ticket before;
        before.id = id;
        m_ticket = *received;
        m_ticket.id = id;
        record(m_owner, "ticket.received", before, {});
        return true;
    }

    Customer customer()
    {
        // Numbers that no operator gives to anyone.
        const std::array<const char*, 6> prefixes = {"138000", "139000", "186000", "159000", "177000", "133000"};
        Customer who;
        who.name = demoName(m_random);
        who.phone = prefixes[m_random.index(prefixes.size())] + std::to_string(10000 + m_random.between(0, 89999));
        who.district = m_texts.word("district", m_random);
        who.address = who.district + m_texts.word("road", m_random) + std::to_string(m_random.between(2, 388)) + "号"
            + m_texts.word("community", m_random) + std::to_string(m_random.between(1, 28)) + "栋"
            + std::to_string(100 * m_random.between(1, 24) + m_random.between(1, 4)) + "室";
        if (m_random.chance(0.7))
            who.account = "KD" + std::to_string(10000000 + m_random.between(0, 89999999));
        return who;
    }

    void answersAtOnce()
    {
        TicketForm form;
        form.answer = m_texts.note("answer", m_random);
        step(m_owner, TicketAction::AnswerAtOnce, form, later(m_random.around(4, 0.5)));
    }

    /// The customer hears when to expect an answer.
    void isPromised()
    {
        TicketForm form;
        form.promise = promise();
        m_rest.reset();
        step(m_owner, TicketAction::Promise, form, later(m_random.around(6, 0.5)));
    }

    void isWithdrawn()
    {
        TicketForm form;
        form.reason = m_texts.note("withdrawn", m_random);
        step(m_owner, TicketAction::Withdraw, form, later(m_random.around(200, 0.8)));
    }

    bool isTransferred(const std::string& department)
    {
        // Now and then the first choice is the wrong one.
        const bool wrong = m_random.chance(0.13) || m_rest == TicketState::Returned || m_rest == TicketState::Disputed;
        m_department = wrong ? anotherDepartment(department) : department;
        return step(m_owner, TicketAction::Transfer, slip(), later(m_random.around(7, 0.5)));
    }

    TicketForm slip()
    {
        TicketForm form;
        form.department = m_places.departments.at(m_department);
        form.description = m_ticket.description;
        form.reason = m_texts.note("transfer", m_random);
        form.promise = promise();
        return form;
    }

    std::optional<Instant> promise()
    {
        return floor<hours>(m_at) + hours(m_ticket.priority == TicketPriority::Urgent ? 13 : 24 * m_random.between(2, 4) + 1);
    }

    std::string anotherDepartment(const std::string& than)
    {
        std::string other;
        do {
            other = std::next(m_staff.handlers.begin(), static_cast<std::ptrdiff_t>(m_random.index(m_staff.handlers.size())))
                        ->first;
        } while (other == than);
        return other;
    }

    /// From the slip to the end, through as many passes as it takes.
    void goesThroughDepartment()
    {
        while (isHandled() && isCalledBack()) {
            if (isClosed(m_ticket.state) && !isReopened())
                return;
        }
    }

    bool isHandled()
    {
        if (m_department != m_topic.department && m_ticket.pass == 1 && !isReturned())
            return false;
        if (m_ticket.state != TicketState::Sent)
            return false;
        if (m_random.chance(0.1) && !isReminded(30))
            return false;
        const std::vector<Actor>& people = m_staff.handlers.at(m_department);
        const Actor& handler = people[m_random.index(people.size())];
        TicketForm form;
        form.handler = handler.agent;
        if (!step(handler, TicketAction::Accept, form, worked(m_random.around(17, 0.7) * slowness())))
            return false;
        form.note = m_texts.note("contact", m_random);
        if (!step(handler, TicketAction::ContactAgent, form, worked(m_random.around(36, 0.6) * slowness())))
            return false;
        if ((m_rest == TicketState::WaitingCustomer || m_random.chance(0.14)) && !waitsForCustomer(handler))
            return false;
        if (m_random.chance(0.09) && !getsHelp(handler))
            return false;
        if (m_random.chance(0.08) && !asksForTime(handler))
            return false;
        if (m_random.chance(0.13) && !isReminded(90))
            return false;
        if (m_random.chance(0.02) && !isEscalated())
            return false;
        form.done = m_texts.done(m_topic, m_random);
        form.result = m_texts.result(m_topic, m_random);
        return step(handler, TicketAction::GiveFeedback, form,
                    awake(worked(m_random.around(270, 0.8) * slowness())));
    }

    /// The wrong department sends it back, perhaps twice, after which the coordinator decides.
    bool isReturned()
    {
        constexpr std::array reasons = {ReturnReason::NotOurDuty, ReturnReason::WrongCategory, ReturnReason::NotOurDuty,
                                        ReturnReason::BeyondAuthority, ReturnReason::Incomplete};
        const bool stubborn = m_random.chance(0.25) || m_rest == TicketState::Disputed;
        for (int times = 0; times < (stubborn ? 2 : 1); ++times) {
            const std::vector<Actor>& people = m_staff.handlers.at(m_department);
            TicketForm back;
            back.returnReason = reasons[m_random.index(reasons.size())];
            back.note = m_texts.note("return_note", m_random);
            if (!step(people[m_random.index(people.size())], TicketAction::Return, back, worked(m_random.around(30, 0.7))))
                return false;
            if (m_ticket.state == TicketState::Disputed)
                break;
            if (times == 0 && stubborn) {
                if (!step(m_owner, TicketAction::Transfer, slip(), later(m_random.around(16, 0.6))))
                    return false;
            }
        }
        m_department = m_topic.department;
        if (m_ticket.state == TicketState::Disputed) {
            TicketForm decision = slip();
            decision.reason = m_texts.note("dispute", m_random);
            return step(m_staff.coordinator, TicketAction::DecideDispute, decision, worked(m_random.around(50, 0.9)));
        }
        return step(m_owner, TicketAction::Transfer, slip(), later(m_random.around(22, 0.8)));
    }

    bool waitsForCustomer(const Actor& handler)
    {
        TicketForm form;
        form.reason = m_texts.note("waiting", m_random);
        if (!step(handler, TicketAction::WaitForCustomer, form, worked(m_random.around(40, 0.6))))
            return false;
        form.note.clear();
        return step(handler, TicketAction::CustomerBack, form, worked(m_random.around(600, 0.7)));
    }

    bool getsHelp(const Actor& handler)
    {
        const std::string other = anotherDepartment(m_department);
        TicketForm form;
        form.department = m_places.departments.at(other);
        form.question = m_texts.note("help_ask", m_random);
        if (!step(handler, TicketAction::AskHelp, form, worked(m_random.around(30, 0.6))))
            return false;
        form.answer = m_texts.note("help_answer", m_random);
        const std::vector<Actor>& people = m_staff.handlers.at(other);
        // Who may answer is the flow's business; without an answer the question stays open.
        return step(people[m_random.index(people.size())], TicketAction::AnswerHelp, form, worked(m_random.around(45, 0.7)))
            || goesOn();
    }

    bool asksForTime(const Actor& handler)
    {
        TicketForm form;
        form.extra = hours(4 * m_random.between(1, 2));
        form.reason = m_texts.note("extension", m_random);
        if (!step(handler, TicketAction::AskExtension, form, worked(m_random.around(60, 0.5))))
            return goesOn();
        const bool granted = m_random.chance(0.75);
        form.reason = granted ? std::string() : m_texts.note("extension_refused", m_random);
        return step(dutyManager(), granted ? TicketAction::GrantExtension : TicketAction::RefuseExtension, form,
                    later(m_random.around(25, 0.7)));
    }

    bool isReminded(double after)
    {
        const Actor& by = m_random.chance(0.6) ? m_owner : dutyManager();
        return step(by, TicketAction::Remind, {}, worked(m_random.around(after, 0.7)),
                    m_texts.note("reminder", m_random));
    }

    bool isEscalated()
    {
        TicketForm form;
        form.reason = m_texts.note("escalated", m_random);
        return step(dutyManager(), TicketAction::Escalate, form, later(m_random.around(20, 0.6))) || goesOn();
    }

    /// Until the customer was told, gave up, or wants it done again. True if it goes on from there.
    bool isCalledBack()
    {
        for (int attempt = 1;; ++attempt) {
            const double wait = attempt == 1 ? m_random.around(40, 0.7) * slowness() : 60 * m_random.around(9, 0.4);
            TicketForm form;
            if (m_random.chance(attempt == 1 ? 0.16 : 0.45)) {
                form.note = m_texts.note("unreached", m_random);
                if (!step(m_owner, TicketAction::CallbackUnreached, form, waking(wait)))
                    return false;
                // Refused until it was tried on enough days.
                if (attempt >= 3 && step(m_owner, TicketAction::CloseUnreachable, {}, later(5)))
                    return true;
                continue;
            }
            if (m_random.chance(m_ticket.pass == 1 ? 0.87 : 0.78)) {
                form.satisfaction = m_random.chance(0.7) ? 5 : 4;
                form.note = m_texts.note("satisfied", m_random);
                return step(m_owner, TicketAction::CallbackSatisfied, form, waking(wait));
            }
            form.satisfaction = m_random.chance(0.35) ? 1 : 2;
            form.dissatisfaction = allDissatisfactionReasons[m_random.weighted(std::array{0.2, 0.34, 0.2, 0.06, 0.16})];
            form.note = m_texts.note("dissatisfied", m_random);
            form.promise = floor<hours>(m_at) + hours(49);
            return step(m_owner, TicketAction::CallbackDissatisfied, form, waking(wait));
        }
    }

    bool isReopened()
    {
        if (!m_random.chance(0.012))
            return false;
        TicketForm form;
        form.reason = m_texts.note("reopened", m_random);
        const Instant at = waking(60 * m_random.around(40, 0.6));
        form.promise = floor<hours>(at) + hours(25);
        return step(m_owner, TicketAction::Reopen, form, at) && m_ticket.state == TicketState::Sent;
    }

    const Actor& dutyManager() { return m_staff.dutyManagers[m_random.index(m_staff.dutyManagers.size())]; }

    /// Whether a step that failed was merely refused.
    bool goesOn() const { return m_at <= m_now && m_ticket.state != m_rest; }

    /// Now and then something lies for a long time.
    double slowness() { return m_random.chance(0.045) ? 6 : 1; }

    Instant later(double inMinutes) const { return m_at + wholeMinutes(inMinutes); }

    /// After so many minutes of a department's time; for complaints somebody is there day and night.
    Instant worked(double inMinutes) const
    {
        const WorkCalendar& calendar = m_ticket.kind == TicketKind::Complaint ? m_rules.aroundTheClock : m_rules.office;
        return calendar.addWorkingTime(m_at, wholeMinutes(inMinutes));
    }

    /// At an hour at which customers like to be called.
    Instant waking(double inMinutes) const { return awake(later(inMinutes)); }

    Instant awake(Instant at) const
    {
        const TimeZone& zone = m_rules.office.zone();
        const TimeOfDay time = zone.timeOfDay(at);
        if (time < hours(8))
            return zone.toInstant(zone.dateOf(at), hours(8) + time / 4);
        if (time > hours(21))
            return zone.toInstant(zone.dateOf(at) + days(1), hours(8) + (time - hours(21)));
        return at;
    }

    bool step(const Actor& actor, TicketAction action, const TicketForm& form, Instant at, std::string reason = {})
    {
        m_at = std::max(at + seconds(m_random.between(0, 59)), m_at);
        if (m_at > m_now || m_ticket.state == m_rest)
            return false;
        escalate(m_at);
        Result<Ticket> after = decide(m_ticket, action, form, {actor, m_at, m_rules, m_rules});
        if (!after)
            return false;
        const Ticket before = std::exchange(m_ticket, *std::move(after));
        record(actor, journalActionOf(action), before, reason.empty() ? form.reason : std::move(reason));
        return true;
    }

    /// What time brings before `until`, each when it comes.
    void escalate(Instant until)
    {
        std::vector<Instant> moments;
        for (const Clock& clock : m_ticket.clocks) {
            if (clock.state != ClockState::Running)
                continue;
            for (const std::int64_t percent : m_rules.policy.escalationPercent) {
                const Instant at = instantAt(clock, percent, m_rules);
                if (at > m_ticket.changed && at <= until)
                    moments.push_back(at);
            }
        }
        std::ranges::sort(moments);
        Actor clockwork;
        clockwork.name = "Dutydesk";
        clockwork.post = Post::Administrator;
        for (const Instant at : moments) {
            Ticket after = escalateByTime(m_ticket, {clockwork, at, m_rules, m_rules});
            if (after == m_ticket)
                continue;
            const Instant kept = m_at;
            m_at = at;
            const Ticket before = std::exchange(m_ticket, std::move(after));
            record(clockwork, "ticket.escalated-by-time", before, {});
            m_at = kept;
        }
    }

    void record(const Actor& actor, std::string_view action, const Ticket& before, std::string reason)
    {
        Request request;
        request.actor = actor;
        request.now = m_at;
        m_events.push_back({std::move(request), before.version == 0 ? noteOf(m_ticket, std::move(reason))
                                                                    : noteOf(action, before, m_ticket, std::move(reason))});
    }

    DemoRandom m_random;
    const DemoTexts& m_texts;
    const DemoStaff& m_staff;
    const DemoPlaces& m_places;
    const TicketRules& m_rules;
    Instant m_now;
    std::vector<DemoEvent>& m_events;
    const DemoTexts::Topic& m_topic;
    const Actor& m_owner;
    std::string m_department;
    /// Where it stays, if it came lately.
    std::optional<TicketState> m_rest;
    Instant m_at{};
    Ticket m_ticket;
};

/// When customers get in touch: as calls come, spread over the weeks.
std::vector<Instant> arrivals(DemoRandom random, const TicketRules& rules, Instant from, Instant now, int count)
{
    const TimeZone& zone = rules.office.zone();
    std::vector<Instant> quarters;
    std::vector<double> weights;
    for (Date date = zone.dateOf(from); date <= zone.dateOf(now); date += days(1)) {
        for (int quarter = 0; quarter < 96; ++quarter) {
            const Instant at = zone.toInstant(date, minutes(15 * quarter));
            if (at < from || at + minutes(15) > now)
                continue;
            quarters.push_back(at);
            weights.push_back(demoLoad(date, quarter, rules.office.holidays()));
        }
    }
    std::vector<double> sums;
    double sum = 0;
    for (const double weight : weights)
        sums.push_back(sum += weight);
    std::vector<Instant> instants;
    for (int i = 0; i < count && !sums.empty(); ++i) {
        const auto found = std::ranges::upper_bound(sums, random.unit() * sum);
        const auto index = std::min<std::size_t>(static_cast<std::size_t>(found - sums.begin()), sums.size() - 1);
        instants.push_back(quarters[index] + seconds(random.between(0, 899)));
    }
    std::ranges::sort(instants);
    return instants;
}

} // namespace

DemoTickets demoTickets(DemoRandom random, const DemoTexts& texts, const DemoStaff& staff, const DemoPlaces& places,
                        const TicketRules& rules, Instant from, Instant now, int count)
{
    DemoTickets made;
    std::int64_t number = 0;
    for (const Instant received : arrivals(random.stream(0), rules, from, now, count)) {
        const TicketId id{++number};
        Story story(random.stream(static_cast<std::uint64_t>(number)), texts, staff, places, rules, now, made.events);
        made.tickets.push_back(story.tell(id, received));
    }
    std::ranges::stable_sort(made.events, {}, [](const DemoEvent& event) { return event.request.now; });
    return made;
}

} // namespace dutydesk
