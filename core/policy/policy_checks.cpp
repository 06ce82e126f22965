#include "core/policy/policy_checks.h"

#include "core/base/work_calendar.h"
#include "core/policy/policy_error.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dutydesk {

namespace {

struct Order
{
    std::string_view lower;
    std::string_view upper;
    /// The two may be equal.
    bool mayMeet;
};

constexpr std::array orders = {
    Order{"ticket.escalate_percent_1", "ticket.escalate_percent_2", false},
    Order{"ticket.escalate_percent_2", "ticket.escalate_percent_3", false},
    Order{"staffing.duty_managers_least", "staffing.duty_managers_most", true},
    Order{"staffing.trainers_least", "staffing.trainers_most", true},
    Order{"staffing.editors_least", "staffing.editors_most", true},
};

Term nameOf(std::string_view key)
{
    return Term{"policy-name." + std::string(key)};
}

} // namespace

Result<> checkTogether(const PolicySet& policies)
{
    for (const auto& [lowerKey, upperKey, mayMeet] : orders) {
        DUTYDESK_ASSIGN(lower, policies.decimal(lowerKey));
        DUTYDESK_ASSIGN(upper, policies.decimal(upperKey));
        if (lower > upper || (lower == upper && !mayMeet)) {
            return makeError(mayMeet ? error::policyMoreThan : error::policyNotLess,
                             {{"lower", nameOf(lowerKey)}, {"upper", nameOf(upperKey)}});
        }
    }
    DUTYDESK_ASSIGN(interval, policies.integer("desk.interval_minutes"));
    if (interval <= 0 || 60 % interval != 0)
        return makeError(error::policyIntervalUneven, {{"minutes", interval}});
    DUTYDESK_ASSIGN(office, OfficeHours::from(policies, "office"));
    if (std::ranges::all_of(office.weekdays, [](const auto& windows) { return windows.empty(); }))
        return makeError(error::policyNeverOpen);
    return {};
}

} // namespace dutydesk
