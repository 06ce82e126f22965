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

    static Result<ForecastPolicy> from(const PolicySet& set);
};

} // namespace dutydesk
