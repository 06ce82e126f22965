#include "core/forecast/forecast_policy.h"

#include "core/forecast/forecast_error.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace dutydesk {

namespace {

std::optional<int> dayOfMonth(std::string_view text)
{
    int day = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), day);
    if (failed != std::errc() || end != text.data() + text.size() || day < 1 || day > 31)
        return std::nullopt;
    return day;
}

} // namespace

Result<ForecastPolicy> ForecastPolicy::from(const PolicySet& set)
{
    DUTYDESK_ASSIGN(weekdays, set.integer("forecast.weekdays"));
    DUTYDESK_ASSIGN(weeksBack, set.integer("forecast.weeks_back"));
    DUTYDESK_ASSIGN(modelWeeks, set.integer("forecast.model_weeks"));
    DUTYDESK_ASSIGN(billing, set.text("forecast.billing_days"));
    ForecastPolicy policy{.version = set.version(),
                          .weekdays = static_cast<int>(weekdays),
                          .weeksBack = static_cast<int>(weeksBack),
                          .modelWeeks = static_cast<int>(modelWeeks)};
    if (!billing.empty()) {
        const auto dash = std::min(billing.find('-'), billing.size());
        const auto first = dayOfMonth(std::string_view(billing).substr(0, dash));
        const auto last = dayOfMonth(std::string_view(billing).substr(std::min(dash + 1, billing.size())));
        if (!first || !last)
            return makeError(error::forecastBillingDaysInvalid, {{"key", "forecast.billing_days"}, {"value", billing}});
        policy.billingFirst = *first;
        policy.billingLast = *last;
    }
    return policy;
}

} // namespace dutydesk
