#include "core/forecast/forecast_policy.h"

namespace dutydesk {

Result<ForecastPolicy> ForecastPolicy::from(const PolicySet& set)
{
    DUTYDESK_ASSIGN(weekdays, set.integer("forecast.weekdays"));
    DUTYDESK_ASSIGN(weeksBack, set.integer("forecast.weeks_back"));
    return ForecastPolicy{set.version(), static_cast<int>(weekdays), static_cast<int>(weeksBack)};
}

} // namespace dutydesk
