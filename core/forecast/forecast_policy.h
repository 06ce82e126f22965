#pragma once

#include "core/base/policy.h"

namespace dutydesk {

/// The numbers of `resources/policies/forecast.toml`.
struct ForecastPolicy
{
    int version = 0;
    /// How many same weekdays are averaged.
    int weekdays = 4;
    /// How far back they are looked for.
    int weeksBack = 26;
    /// Weeks of open days from which on the model forecasts instead of that mean.
    int modelWeeks = 3;
    /// Days of the month between which bills go out, over the month's end if the last is before the
    /// first; 0 for none.
    int billingFirst = 0;
    int billingLast = 0;

    /// `forecast.billing-days-invalid` if those days can't be read.
    static Result<ForecastPolicy> from(const PolicySet& set);
};

} // namespace dutydesk
