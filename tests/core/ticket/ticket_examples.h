#pragma once

#include "core/ticket/ticket_flow.h"
#include "tests/core/base/calendar_examples.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace dutydesk::example {

/// The numbers of `resources/policies/ticket.toml`.
inline std::vector<PolicyItem> ticketItems()
{
    const std::pair<const char*, std::int64_t> numbers[] = {{"answer_minutes", 30},
                                                            {"accept_minutes", 60},
                                                            {"contact_minutes", 120},
                                                            {"complete_minutes", 1440},
                                                            {"complete_minutes_urgent", 720},
                                                            {"complete_minutes_fault", 1440},
                                                            {"complete_minutes_activation", 240},
                                                            {"callback_minutes", 240},
                                                            {"callback_retry_minutes", 480},
                                                            {"escalate_percent_1", 75},
                                                            {"escalate_percent_2", 100},
                                                            {"escalate_percent_3", 125},
                                                            {"returns_before_dispute", 2},
                                                            {"unreached_days", 3},
                                                            {"satisfied_from", 3},
                                                            {"extension_most_minutes", 4320},
                                                            {"similar_days", 7},
                                                            {"overdue_points", -3}};
    std::vector<PolicyItem> items;
    const auto add = [&](std::string key, PolicyValue value) {
        PolicyItem item;
        item.key = std::move(key);
        item.value = std::move(value);
        items.push_back(std::move(item));
    };
    for (const auto& [key, value] : numbers)
        add(std::string("ticket.") + key, value);
    add("ticket.complaints_around_the_clock", true);
    return items;
}

/// Version 7 of the numbers; office hours Monday to Friday 09:00-12:00 and 13:00-18:00 in Shanghai.
inline TicketRules ticketRules(std::vector<PolicyItem> items = ticketItems())
{
    return {TicketPolicy::from(PolicySet(7, std::move(items))).value(), WorkCalendar(shanghai(), hours(), holidays()),
            WorkCalendar(shanghai())};
}

inline Instant ticketTime(std::string_view text)
{
    return at(shanghai(), text);
}

constexpr DepartmentId network{5};
constexpr DepartmentId billing{6};

inline Actor person(Post post, std::int64_t number, DepartmentId department = {})
{
    return {.account = {number},
            .name = std::string(codeOf(post)),
            .post = post,
            .agent = {number},
            .group = {1},
            .area = {1},
            .department = department,
            .onDuty = true};
}

inline const Actor agent = person(Post::FrontLineAgent, 1);
inline const Actor otherAgent = person(Post::FrontLineAgent, 2);
inline const Actor networkHandler = person(Post::DepartmentHandler, 20, network);
inline const Actor billingHandler = person(Post::DepartmentHandler, 30, billing);
inline const Actor supervisor = person(Post::OperationsSupervisor, 40);
inline const Actor coordinator = person(Post::Coordinator, 41);

inline NewTicket newTicket(TicketKind kind = TicketKind::Request)
{
    NewTicket received;
    received.kind = kind;
    received.category = {1};
    received.categoryCode = "billing";
    received.title = "套餐多扣费";
    received.description = "客户称 10 月账单多扣 30 元,要求退费。";
    received.customer = {"张三丰", "13800002217", "解放路 18 号 3 栋", "020-88881234", "锦绣花园"};
    received.apologised = kind == TicketKind::Complaint;
    return received;
}

/// One ticket on its way, with a clock of its own.
class Case
{
public:
    explicit Case(TicketKind kind = TicketKind::Request, std::string_view received = "2026-11-23 10:00")
        : now(ticketTime(received))
    {
        ticket = receive(newTicket(kind), context(agent)).value();
        ticket.id = {20981};
    }

    TicketContext context(const Actor& actor) const { return {actor, now, m_rules, m_rules}; }
    const TicketRules& rules() const { return m_rules; }

    Result<Ticket> attempt(const Actor& actor, TicketAction action, const TicketForm& form = {}) const
    {
        return decide(ticket, action, form, context(actor));
    }

    /// Does what must succeed.
    void step(const Actor& actor, TicketAction action, const TicketForm& form = {})
    {
        Result<Ticket> after = attempt(actor, action, form);
        ASSERT_TRUE(after) << codeOf(action) << " in " << codeOf(ticket.state) << ": " << after.error().code.id;
        ticket = *std::move(after);
    }

    void at(std::string_view time) { now = ticketTime(time); }

    TicketForm transferForm(DepartmentId to = network) const
    {
        TicketForm form;
        form.description = ticket.description;
        form.reason = "需要后台核对";
        form.department = to;
        form.promise = now + std::chrono::hours(48);
        return form;
    }

    void transfer(DepartmentId to = network) { step(agent, TicketAction::Transfer, transferForm(to)); }

    /// Up to the handler's work on it.
    void process()
    {
        transfer();
        step(networkHandler, TicketAction::Accept);
        step(networkHandler, TicketAction::ContactAgent);
    }

    void feedback()
    {
        TicketForm form;
        form.done = "更换分光器";
        form.result = "测速 940 Mb/s";
        step(networkHandler, TicketAction::GiveFeedback, form);
    }

    void returned(const Actor& by)
    {
        TicketForm form;
        form.returnReason = ReturnReason::NotOurDuty;
        step(by, TicketAction::Return, form);
    }

    static TicketForm satisfied(int steps)
    {
        TicketForm form;
        form.satisfaction = steps;
        return form;
    }

    static TicketForm dissatisfied()
    {
        TicketForm form;
        form.satisfaction = 1;
        form.dissatisfaction = DissatisfactionReason::NotSolved;
        return form;
    }

    static TicketForm because(std::string reason)
    {
        TicketForm form;
        form.reason = std::move(reason);
        return form;
    }

    const Clock& clock(ClockKind kind) const { return *findClock(ticket, kind); }

private:
    TicketRules m_rules = ticketRules();

public:
    Instant now;
    Ticket ticket;
};

} // namespace dutydesk::example
