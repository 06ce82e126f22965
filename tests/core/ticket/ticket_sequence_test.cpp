#include "core/ticket/ticket_change.h"
#include "tests/core/ticket/ticket_examples.h"

#include <rapidcheck.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace dutydesk {

namespace {

using namespace example;

/// Everybody who can have a part in a ticket of the first agent.
const std::vector<Actor>& cast()
{
    static const std::vector<Actor> actors = {agent, otherAgent, networkHandler, billingHandler, supervisor, coordinator,
                                              person(Post::DutyManager, 42), person(Post::CentreDirector, 43),
                                              person(Post::SeniorHandler, 44, network)};
    return actors;
}

/// A form in which every action finds what it asks for, most of the time.
TicketForm anyForm(Instant now)
{
    TicketForm form;
    const auto words = [] { return *rc::gen::element<std::string>("核对账单", "更换设备", "客户不在家"); };
    form.title = form.answer = form.question = form.done = form.result = form.reason = form.note = words();
    form.description = words();
    form.department = *rc::gen::element(network, billing);
    form.handler = {*rc::gen::element<std::int64_t>(20, 30)};
    form.owner = {*rc::gen::element<std::int64_t>(1, 2)};
    form.ownerGroup = {1};
    form.ownerArea = {1};
    form.promise = now + std::chrono::hours(*rc::gen::inRange(1, 72));
    if (*rc::gen::inRange(0, 4) == 0)
        form.required = now + std::chrono::hours(*rc::gen::inRange(1, 48));
    form.returnReason = *rc::gen::elementOf(allReturnReasons);
    form.extra = std::chrono::minutes(*rc::gen::inRange(1, 4320));
    form.satisfaction = *rc::gen::inRange(1, 6);
    form.dissatisfaction = *rc::gen::elementOf(allDissatisfactionReasons);
    form.priority = *rc::gen::elementOf(allTicketPriorities);
    // Some of these look the same behind the mask.
    if (*rc::gen::inRange(0, 2) == 0) {
        form.customer = newTicket().customer;
        form.customer->name = *rc::gen::element<std::string>("张三丰", "张三", "李四");
        form.customer->phone = *rc::gen::element<std::string>("13800002217", "13899992217", "13812345678");
        form.customer->account = *rc::gen::element<std::string>("020-88881234", "020-99991234", "");
    }
    return form;
}

std::map<std::string, Value> asMap(const std::vector<NamedValue>& fields)
{
    std::map<std::string, Value> map;
    for (const NamedValue& field : fields) {
        const bool added = map.emplace(field.name, field.value).second;
        RC_ASSERT(added);
    }
    return map;
}

template <class Entry>
void onlyGrew(const std::vector<Entry>& before, const std::vector<Entry>& after)
{
    RC_ASSERT(after.size() >= before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        RC_ASSERT(after[i].number == static_cast<int>(i) + 1);
        if (i < before.size())
            RC_ASSERT(after[i].pass == before[i].pass);
    }
}

void nothingIsLost(const Ticket& before, const Ticket& after, TicketAction action)
{
    RC_ASSERT(after.version == before.version + 1);
    RC_ASSERT(after.id == before.id);
    RC_ASSERT(after.changed >= before.changed);
    RC_ASSERT(after.pass == before.pass || after.pass == before.pass + 1);
    if (action != TicketAction::Edit)
        RC_ASSERT(after.customer == before.customer);
    RC_ASSERT(static_cast<bool>(after.owner));
    onlyGrew(before.clocks, after.clocks);
    onlyGrew(before.transfers, after.transfers);
    onlyGrew(before.feedback, after.feedback);
    onlyGrew(before.callbacks, after.callbacks);
    onlyGrew(before.extensions, after.extensions);
    onlyGrew(before.help, after.help);
    onlyGrew(before.reminders, after.reminders);
    onlyGrew(before.escalations, after.escalations);
    for (std::size_t i = 0; i < before.clocks.size(); ++i) {
        const Clock& was = before.clocks[i];
        const Clock& is = after.clocks[i];
        RC_ASSERT(is.kind == was.kind);
        RC_ASSERT(is.start == was.start);
        RC_ASSERT(is.used >= was.used);
        RC_ASSERT(is.extended >= was.extended);
        RC_ASSERT(is.pauses.size() >= was.pauses.size());
        if (was.stopped)
            RC_ASSERT(is == was);
    }
}

/// What holds of every ticket at any time.
void isWhole(const Ticket& ticket)
{
    std::set<int> passes;
    std::set<ClockKind> underWay;
    for (const Clock& clock : ticket.clocks) {
        RC_ASSERT(clock.stopped.has_value() == (clock.state == ClockState::Met || clock.state == ClockState::Ended));
        RC_ASSERT(clock.warn <= clock.due);
        if (clock.stopped)
            continue;
        RC_ASSERT(clock.pass == ticket.pass || clock.kind == ClockKind::Promise);
        RC_ASSERT(underWay.insert(clock.kind).second);
        RC_ASSERT((clock.state == ClockState::Paused)
                  == (ticket.state == TicketState::WaitingCustomer && clock.kind != ClockKind::Promise));
    }
    if (isClosed(ticket.state)) {
        RC_ASSERT(underWay.empty());
        RC_ASSERT(ticket.closed.has_value());
        RC_ASSERT(turnOf(ticket) == TicketTurn{});
        return;
    }
    RC_ASSERT(!ticket.closed);
    RC_ASSERT(turnOf(ticket) != TicketTurn{});
    RC_ASSERT(!underWay.empty());
    RC_ASSERT(underWay.contains(ClockKind::Answer)
              == (ticket.state == TicketState::Received && !underWay.contains(ClockKind::Promise)));
    const bool withDepartment = ticket.state != TicketState::Received && ticket.state != TicketState::Callback;
    RC_ASSERT(underWay.contains(ClockKind::Complete) == withDepartment);
    RC_ASSERT(underWay.contains(ClockKind::Accept) == (ticket.state == TicketState::Sent));
    RC_ASSERT(underWay.contains(ClockKind::Callback) == (ticket.state == TicketState::Callback));
    if (ticket.state == TicketState::Accepted)
        RC_ASSERT(underWay.contains(ClockKind::Contact));
    if (withDepartment) {
        RC_ASSERT(ticket.dispatched.has_value());
        RC_ASSERT(static_cast<bool>(ticket.department));
    }
}

void journalExplains(const Ticket& before, const Ticket& after)
{
    std::map<std::string, Value> fields = asMap(fieldsOf(before));
    std::set<std::string> told;
    for (const FieldChange& change : changesBetween(before, after)) {
        told.insert(change.field);
        RC_ASSERT(change.before != change.after || change.field.starts_with("ticket.customer."));
        const auto was = fields.find(change.field);
        RC_ASSERT((was == fields.end() ? Value{} : was->second) == change.before);
        if (change.after == Value{})
            fields.erase(change.field);
        else
            fields[change.field] = change.after;
    }
    RC_ASSERT(fields == asMap(fieldsOf(after)));
    for (const auto& [field, text] : {std::pair("ticket.customer.name", &Customer::name), std::pair("ticket.customer.phone", &Customer::phone),
                                      std::pair("ticket.customer.account", &Customer::account)})
        RC_ASSERT(told.contains(field) == (before.customer.*text != after.customer.*text));
}

} // namespace

TEST(TicketSequence, NoLegalSequenceLosesAClockAPassOrACustomer)
{
    const bool holds = rc::check([] {
        Case ticket(*rc::gen::elementOf(allTicketKinds));
        const Actor system{.name = "Dutydesk"};
        isWhole(ticket.ticket);
        const int steps = *rc::gen::inRange(8, 40);
        for (int i = 0; i < steps; ++i) {
            ticket.now += std::chrono::minutes(*rc::gen::inRange(0, 600));
            if (*rc::gen::inRange(0, 12) == 0)
                ticket.now -= std::chrono::hours(1);
            const Ticket escalated = escalateByTime(ticket.ticket, ticket.context(system));
            if (escalated.version != ticket.ticket.version) {
                nothingIsLost(ticket.ticket, escalated, TicketAction::Escalate);
                journalExplains(ticket.ticket, escalated);
                RC_ASSERT(escalateByTime(escalated, ticket.context(system)) == escalated);
                ticket.ticket = escalated;
            }

            // Every action that somebody may do is as likely, but tickets are seldom withdrawn.
            std::map<TicketAction, std::vector<Actor>> possible;
            for (const Actor& actor : cast()) {
                for (const TicketOffer& offer : available(ticket.ticket, ticket.context(actor))) {
                    if (!offer.refusal)
                        possible[offer.action].push_back(actor);
                }
            }
            if (*rc::gen::inRange(0, 10) != 0)
                possible.erase(TicketAction::Withdraw);
            const auto& [action, actors] = *std::next(possible.begin(), *rc::gen::inRange<int>(0, int(possible.size())));
            const Actor& actor = *rc::gen::elementOf(actors);
            const Result<Ticket> after = ticket.attempt(actor, action, anyForm(std::max(ticket.now, ticket.ticket.changed)));
            if (!after)
                continue;
            nothingIsLost(ticket.ticket, *after, action);
            isWhole(*after);
            journalExplains(ticket.ticket, *after);
            if (after->pass > ticket.ticket.pass) {
                for (const Clock& clock : after->clocks) {
                    if (!clock.stopped)
                        RC_ASSERT(!isLate(clock, after->changed));
                }
            }
            ticket.ticket = *after;
        }
        RC_TAG(std::string(codeOf(ticket.ticket.state)));
    });
    EXPECT_TRUE(holds);
}

} // namespace dutydesk
