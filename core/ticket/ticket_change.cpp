#include "core/ticket/ticket_change.h"

#include "core/ticket/customer_mask.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace dutydesk {

namespace {

struct CustomerField
{
    std::string_view name;
    std::string Customer::*text;
};

constexpr std::array customerFields = {CustomerField{"ticket.customer.name", &Customer::name},
                                       CustomerField{"ticket.customer.phone", &Customer::phone},
                                       CustomerField{"ticket.customer.address", &Customer::address},
                                       CustomerField{"ticket.customer.account", &Customer::account},
                                       CustomerField{"ticket.customer.district", &Customer::district}};

/// Lists fields by name; what is empty is left out.
class Listing
{
public:
    void add(std::string name, Value value) { m_fields.push_back({std::move(name), std::move(value)}); }

    void field(const std::string& name, const std::string& text)
    {
        if (!text.empty())
            add(name, text);
    }

    void field(const std::string& name, const std::optional<Instant>& instant)
    {
        if (instant)
            add(name, *instant);
    }

    template <class Tag>
    void field(const std::string& name, Id<Tag> id)
    {
        if (id)
            add(name, ref(id));
    }

    void field(const std::string& name, const TicketPerson& person) { field(name, person.name); }

    template <class Coded>
        requires requires(Coded coded) { termOf(coded); }
    void field(const std::string& name, const std::optional<Coded>& coded)
    {
        if (coded)
            add(name, termOf(*coded));
    }

    void field(const std::string& name, int number)
    {
        if (number != 0)
            add(name, std::int64_t{number});
    }

    void field(const std::string& name, Duration duration)
    {
        if (duration != Duration::zero())
            add(name, duration);
    }

    void field(const std::string& name, bool flag)
    {
        if (flag)
            add(name, true);
    }

    std::vector<NamedValue> take() { return std::move(m_fields); }

private:
    std::vector<NamedValue> m_fields;
};

/// The name of entry `number`'s field.
std::string of(const char* field, int number)
{
    return std::string(field) + "#" + std::to_string(number);
}

void list(Listing& fields, const Customer& customer)
{
    const Customer shown = masked(customer);
    for (const auto& [name, text] : customerFields)
        fields.field(std::string(name), shown.*text);
}

void list(Listing& fields, const Clock& clock)
{
    const int n = clock.number;
    fields.add(of("ticket.clock.kind", n), termOf(clock.kind));
    fields.field(of("ticket.clock.pass", n), clock.pass);
    fields.add(of("ticket.clock.state", n), termOf(clock.state));
    fields.field(of("ticket.clock.around-the-clock", n), clock.aroundTheClock);
    fields.add(of("ticket.clock.start", n), clock.start);
    fields.add(of("ticket.clock.since", n), clock.since);
    fields.field(of("ticket.clock.limit", n), clock.limit);
    fields.field(of("ticket.clock.extended", n), clock.extended);
    fields.field(of("ticket.clock.used", n), clock.used);
    fields.add(of("ticket.clock.due", n), clock.due);
    fields.add(of("ticket.clock.warn", n), clock.warn);
    fields.field(of("ticket.clock.stopped", n), clock.stopped);
    int pause = 0;
    for (const ClockPause& one : clock.pauses) {
        const std::string part = "." + std::to_string(++pause);
        fields.add(of("ticket.clock.paused", n) + part, one.from);
        fields.field(of("ticket.clock.resumed", n) + part, one.to);
    }
}

void list(Listing& fields, const TransferSlip& slip)
{
    const int n = slip.number;
    fields.field(of("ticket.transfer.pass", n), slip.pass);
    fields.field(of("ticket.transfer.from", n), slip.from);
    fields.field(of("ticket.transfer.to", n), slip.to);
    fields.field(of("ticket.transfer.category", n), slip.category);
    fields.field(of("ticket.transfer.description", n), slip.description);
    fields.field(of("ticket.transfer.reason", n), slip.reason);
    fields.add(of("ticket.transfer.required", n), slip.required);
    fields.field(of("ticket.transfer.binding", n), slip.binding);
    fields.field(of("ticket.transfer.sent-by", n), slip.sentBy);
    fields.add(of("ticket.transfer.sent-at", n), slip.sentAt);
    fields.field(of("ticket.transfer.accepted-by", n), slip.acceptedBy);
    fields.field(of("ticket.transfer.accepted-at", n), slip.acceptedAt);
    fields.field(of("ticket.transfer.returned", n), slip.returned);
    fields.field(of("ticket.transfer.return-text", n), slip.returnText);
    fields.field(of("ticket.transfer.returned-by", n), slip.returnedBy);
    fields.field(of("ticket.transfer.returned-at", n), slip.returnedAt);
}

void list(Listing& fields, const FeedbackSlip& slip)
{
    const int n = slip.number;
    fields.field(of("ticket.feedback.pass", n), slip.pass);
    fields.field(of("ticket.feedback.department", n), slip.department);
    fields.field(of("ticket.feedback.done", n), slip.done);
    fields.field(of("ticket.feedback.result", n), slip.result);
    fields.field(of("ticket.feedback.by", n), slip.by);
    fields.add(of("ticket.feedback.at", n), slip.at);
    fields.field(of("ticket.feedback.satisfaction", n), slip.satisfaction.value_or(0));
}

void list(Listing& fields, const CallbackAttempt& attempt)
{
    const int n = attempt.number;
    fields.field(of("ticket.callback.pass", n), attempt.pass);
    fields.field(of("ticket.callback.by", n), attempt.by);
    fields.add(of("ticket.callback.at", n), attempt.at);
    fields.add(of("ticket.callback.reached", n), attempt.reached);
    fields.field(of("ticket.callback.satisfaction", n), attempt.satisfaction.value_or(0));
    fields.field(of("ticket.callback.dissatisfaction", n), attempt.dissatisfaction);
    fields.field(of("ticket.callback.note", n), attempt.note);
}

void list(Listing& fields, const Extension& extension)
{
    const int n = extension.number;
    fields.field(of("ticket.extension.pass", n), extension.pass);
    fields.add(of("ticket.extension.state", n), termOf(extension.state));
    fields.field(of("ticket.extension.extra", n), extension.extra);
    fields.field(of("ticket.extension.reason", n), extension.reason);
    fields.field(of("ticket.extension.asked-by", n), extension.askedBy);
    fields.add(of("ticket.extension.asked-at", n), extension.askedAt);
    fields.field(of("ticket.extension.decided-by", n), extension.decidedBy);
    fields.field(of("ticket.extension.decided-at", n), extension.decidedAt);
    fields.field(of("ticket.extension.decision", n), extension.decisionText);
}

void list(Listing& fields, const HelpRequest& help)
{
    const int n = help.number;
    fields.field(of("ticket.help.pass", n), help.pass);
    fields.field(of("ticket.help.department", n), help.department);
    fields.field(of("ticket.help.question", n), help.question);
    fields.field(of("ticket.help.asked-by", n), help.askedBy);
    fields.add(of("ticket.help.asked-at", n), help.askedAt);
    fields.field(of("ticket.help.answer", n), help.answer);
    fields.field(of("ticket.help.answered-by", n), help.answeredBy);
    fields.field(of("ticket.help.answered-at", n), help.answeredAt);
}

void list(Listing& fields, const Reminder& reminder)
{
    fields.field(of("ticket.reminder.pass", reminder.number), reminder.pass);
    fields.field(of("ticket.reminder.by", reminder.number), reminder.by);
    fields.add(of("ticket.reminder.at", reminder.number), reminder.at);
}

void list(Listing& fields, const Escalation& escalation)
{
    const int n = escalation.number;
    fields.field(of("ticket.escalation.pass", n), escalation.pass);
    fields.add(of("ticket.escalation.to", n), Term{"post." + std::string(codeOf(escalationPost(escalation.level)))});
    fields.field(of("ticket.escalation.clock", n), escalation.clock);
    fields.field(of("ticket.escalation.due", n), escalation.due);
    fields.field(of("ticket.escalation.by", n), escalation.by);
    fields.add(of("ticket.escalation.at", n), escalation.at);
    fields.field(of("ticket.escalation.reason", n), escalation.reason);
}

} // namespace

std::vector<NamedValue> fieldsOf(const Ticket& ticket)
{
    Listing fields;
    fields.add("ticket.channel", termOf(ticket.channel));
    fields.add("ticket.kind", termOf(ticket.kind));
    fields.field("ticket.category", ticket.category);
    fields.add("ticket.priority", termOf(ticket.priority));
    fields.field("ticket.title", ticket.title);
    fields.field("ticket.description", ticket.description);
    list(fields, ticket.customer);
    fields.field("ticket.apologised", ticket.apologised);
    fields.field("ticket.owner", ticket.owner);
    fields.field("ticket.group", ticket.group);
    fields.field("ticket.area", ticket.area);
    fields.add("ticket.state", termOf(ticket.state));
    fields.field("ticket.pass", ticket.pass);
    fields.field("ticket.department", ticket.department);
    fields.field("ticket.handler", ticket.handler);
    fields.add("ticket.received", ticket.received);
    fields.field("ticket.dispatched", ticket.dispatched);
    fields.field("ticket.policy-version", ticket.policyVersion);
    fields.field("ticket.promised", ticket.promised);
    fields.field("ticket.answer", ticket.answer);
    fields.field("ticket.outcome", ticket.outcome);
    fields.field("ticket.closed", ticket.closed);
    fields.field("ticket.escalation-level", ticket.escalationLevel);
    for (const Clock& clock : ticket.clocks)
        list(fields, clock);
    for (const TransferSlip& slip : ticket.transfers)
        list(fields, slip);
    for (const FeedbackSlip& slip : ticket.feedback)
        list(fields, slip);
    for (const CallbackAttempt& attempt : ticket.callbacks)
        list(fields, attempt);
    for (const Extension& extension : ticket.extensions)
        list(fields, extension);
    for (const HelpRequest& help : ticket.help)
        list(fields, help);
    for (const Reminder& reminder : ticket.reminders)
        list(fields, reminder);
    for (const Escalation& escalation : ticket.escalations)
        list(fields, escalation);
    int pair = 0;
    for (const ReturnCount& count : ticket.returns) {
        ++pair;
        fields.field(of("ticket.return.from", pair), count.from);
        fields.field(of("ticket.return.to", pair), count.to);
        fields.field(of("ticket.return.count", pair), count.count);
    }
    return fields.take();
}

std::vector<NamedValue> fieldsOf(const Customer& customer)
{
    Listing fields;
    list(fields, customer);
    return fields.take();
}

std::vector<FieldChange> changesBetween(const Ticket& before, const Ticket& after)
{
    const auto differsBehindTheMask = [&](std::string_view name) {
        const auto field = std::ranges::find(customerFields, name, &CustomerField::name);
        return field != customerFields.end() && before.customer.*field->text != after.customer.*field->text;
    };
    std::vector<NamedValue> old = fieldsOf(before);
    std::map<std::string, Value> gone;
    for (NamedValue& field : old)
        gone.emplace(field.name, field.value);

    std::vector<FieldChange> changes;
    for (NamedValue& field : fieldsOf(after)) {
        const auto was = gone.find(field.name);
        if (was == gone.end()) {
            changes.push_back({std::move(field.name), {}, std::move(field.value)});
        } else {
            if (was->second != field.value || differsBehindTheMask(field.name))
                changes.push_back({std::move(field.name), std::move(was->second), std::move(field.value)});
            gone.erase(was);
        }
    }
    for (NamedValue& field : old) {
        if (gone.contains(field.name))
            changes.push_back({std::move(field.name), std::move(field.value), {}});
    }
    return changes;
}

JournalNote noteOf(std::string_view action, const Ticket& before, const Ticket& after, std::string reason)
{
    std::vector<FieldChange> changes = changesBetween(before, after);
    changes.push_back({std::string(versionField), std::int64_t{before.version}, std::int64_t{after.version}});
    return {std::string(action), ref(after.id), std::move(changes), std::move(reason)};
}

JournalNote noteOf(const Ticket& received, std::string reason)
{
    JournalNote note{"ticket.received", ref(received.id), {}, std::move(reason)};
    for (NamedValue& field : fieldsOf(received))
        note.changes.push_back({std::move(field.name), {}, std::move(field.value)});
    note.changes.push_back({std::string(versionField), {}, std::int64_t{received.version}});
    return note;
}

} // namespace dutydesk
