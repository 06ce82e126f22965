#include "core/ticket/ticket_form.h"

#include "core/base/text.h"
#include "core/ticket/ticket_error.h"

#include <iterator>
#include <utility>

namespace dutydesk {

namespace {

// What fits on the page and on a printed slip; a guard against pasted files, not a rule.
constexpr std::size_t lineLength = 200;
constexpr std::size_t textLength = 5000;

/// Collects what is wrong with a form.
class Findings
{
public:
    void add(ErrorCode code, std::string_view field, std::vector<NamedValue> values = {})
    {
        values.insert(values.begin(), {"field", Term{std::string(field)}});
        m_errors.push_back(makeError(code, std::move(values)));
    }

    void add(Result<> checked)
    {
        if (!checked)
            m_errors.push_back(std::move(checked).error());
    }

    void line(std::string_view field, const std::string& value, bool optional = false)
    {
        if (!optional || !value.empty())
            add(checkLine(value, field, lineLength));
    }

    void text(std::string_view field, const std::string& value, bool optional = false)
    {
        if (!optional && trimmed(value).empty())
            add(error::fieldEmpty, field);
        else
            add(checkText(value, field, textLength));
    }

    void present(std::string_view field, bool given, bool optional)
    {
        if (!given && !optional)
            add(error::fieldEmpty, field);
    }

    void future(std::string_view field, const std::optional<Instant>& value, Instant now, bool optional)
    {
        present(field, value.has_value(), optional);
        if (value && *value <= now)
            add(error::ticketNotInFuture, field, {{"now", now}});
    }

    void customer(const Customer& customer)
    {
        line("ticket.customer.name", customer.name);
        line("ticket.customer.phone", customer.phone);
        line("ticket.customer.address", customer.address, true);
        line("ticket.customer.account", customer.account, true);
        line("ticket.customer.district", customer.district, true);
    }

    Result<> outcome()
    {
        if (m_errors.empty())
            return {};
        Error first = std::move(m_errors.front());
        first.causes.assign(std::make_move_iterator(m_errors.begin() + 1), std::make_move_iterator(m_errors.end()));
        return first;
    }

private:
    std::vector<Error> m_errors;
};

} // namespace

Result<> checkForm(const TicketForm& form, std::span<const TicketFieldNeed> needs, Instant now)
{
    using enum TicketNeed;
    Findings findings;
    for (const auto [need, optional] : needs) {
        const std::string_view field = fieldOf(need);
        switch (need) {
        case Title: findings.line(field, form.title, optional); break;
        case Description: findings.text(field, form.description, optional); break;
        case Answer: findings.text(field, form.answer, optional); break;
        case Question: findings.text(field, form.question, optional); break;
        case Done: findings.text(field, form.done, optional); break;
        case TicketNeed::Result: findings.text(field, form.result, optional); break;
        case Reason: findings.text(field, form.reason, optional); break;
        case Note: {
            const bool explains = (form.returnReason == ReturnReason::Other)
                                  || (form.dissatisfaction == DissatisfactionReason::Other);
            findings.text(field, form.note, optional && !explains);
            break;
        }
        case Category: findings.present(field, bool(form.category), optional); break;
        case Priority: findings.present(field, form.priority.has_value(), optional); break;
        case Department: findings.present(field, bool(form.department), optional); break;
        case Handler: findings.present(field, bool(form.handler), optional); break;
        case Owner: findings.present(field, bool(form.owner), optional); break;
        case TicketNeed::ReturnReason: findings.present(field, form.returnReason.has_value(), optional); break;
        case Dissatisfaction: findings.present(field, form.dissatisfaction.has_value(), optional); break;
        case Promise: findings.future(field, form.promise, now, optional); break;
        case Required: findings.future(field, form.required, now, optional); break;
        case Extra:
            findings.present(field, form.extra != Duration::zero(), optional);
            break;
        case Satisfaction:
            findings.present(field, form.satisfaction.has_value(), optional);
            if (form.satisfaction && (*form.satisfaction < 1 || *form.satisfaction > 5))
                findings.add(error::fieldOutOfRange, field, {{"low", std::int64_t{1}}, {"high", std::int64_t{5}}});
            break;
        case TicketNeed::Customer:
            findings.present(field, form.customer.has_value(), optional);
            if (form.customer)
                findings.customer(*form.customer);
            break;
        }
    }
    return findings.outcome();
}

Result<> checkReceived(const NewTicket& received, Instant now)
{
    Findings findings;
    findings.line("ticket.title", received.title);
    findings.text("ticket.description", received.description);
    findings.present("ticket.category", bool(received.category), false);
    findings.customer(received.customer);
    findings.future("ticket.promised", received.promise, now, true);
    if (received.kind == TicketKind::Complaint && !received.apologised)
        findings.add(error::ticketApologyMissing, "ticket.apologised");
    return findings.outcome();
}

} // namespace dutydesk
