#include "core/ticket/ticket_policy.h"

#include <utility>

namespace dutydesk {

namespace {

Result<Duration> minutes(const PolicySet& policies, std::string_view key)
{
    DUTYDESK_ASSIGN(value, policies.integer(key));
    return Duration(std::chrono::minutes(value));
}

/// "ticket.accept_minutes" and whatever is named after it, "ticket.accept_minutes_urgent".
Result<std::map<std::string, std::int64_t>> limitsOf(const PolicySet& policies, ClockKind kind)
{
    const std::string key = "ticket." + std::string(codeOf(kind)) + "_minutes";
    std::map<std::string, std::int64_t> limits;
    DUTYDESK_ASSIGN(general, policies.integer(key));
    limits.emplace("", general);
    for (const PolicyItem* item : policies.under(key + "_")) {
        DUTYDESK_ASSIGN(special, policies.integer(item->key));
        limits.emplace(item->key.substr(key.size() + 1), special);
    }
    return limits;
}

} // namespace

Result<TicketPolicy> TicketPolicy::from(const PolicySet& policies)
{
    TicketPolicy policy;
    policy.version = policies.version();
    for (const ClockKind kind : {ClockKind::Answer, ClockKind::Accept, ClockKind::Contact, ClockKind::Complete, ClockKind::Callback}) {
        DUTYDESK_ASSIGN(limits, limitsOf(policies, kind));
        policy.limits.emplace(kind, std::move(limits));
    }
    for (std::size_t i = 0; i < policy.escalationPercent.size(); ++i) {
        DUTYDESK_ASSIGN(percent, policies.integer("ticket.escalate_percent_" + std::to_string(i + 1)));
        policy.escalationPercent[i] = percent;
    }
    DUTYDESK_ASSIGN(aroundTheClock, policies.flag("ticket.complaints_around_the_clock"));
    DUTYDESK_ASSIGN(retry, minutes(policies, "ticket.callback_retry_minutes"));
    DUTYDESK_ASSIGN(returns, policies.integer("ticket.returns_before_dispute"));
    DUTYDESK_ASSIGN(unreached, policies.integer("ticket.unreached_days"));
    DUTYDESK_ASSIGN(satisfied, policies.integer("ticket.satisfied_from"));
    DUTYDESK_ASSIGN(extension, minutes(policies, "ticket.extension_most_minutes"));
    DUTYDESK_ASSIGN(similar, policies.integer("ticket.similar_days"));
    DUTYDESK_ASSIGN(points, policies.integer("ticket.overdue_points"));
    policy.complaintsAroundTheClock = aroundTheClock;
    policy.callbackRetry = retry;
    policy.returnsBeforeDispute = static_cast<int>(returns);
    policy.unreachedDays = static_cast<int>(unreached);
    policy.satisfiedFrom = static_cast<int>(satisfied);
    policy.extensionMost = extension;
    policy.similarDays = static_cast<int>(similar);
    policy.overduePoints = points;
    return policy;
}

ClockLimit TicketPolicy::limitFor(const Ticket& ticket, ClockKind kind) const
{
    const auto found = limits.find(kind);
    if (found == limits.end())
        return {};
    std::string chosen;
    for (const std::string_view name : {std::string_view(ticket.categoryCode), codeOf(ticket.priority), codeOf(ticket.kind)}) {
        const auto special = found->second.find(std::string(name));
        if (!name.empty() && special != found->second.end()
            && (chosen.empty() || special->second < found->second.at(chosen)))
            chosen = name;
    }
    return {std::chrono::minutes(found->second.at(chosen)), "ticket.limit." + (chosen.empty() ? "general" : chosen)};
}

Result<TicketRules> TicketRules::from(const PolicySet& policies, const TimeZone& zone)
{
    DUTYDESK_ASSIGN(policy, TicketPolicy::from(policies));
    DUTYDESK_ASSIGN(office, WorkCalendar::from(policies, zone));
    return TicketRules{std::move(policy), std::move(office), WorkCalendar(zone)};
}

} // namespace dutydesk
