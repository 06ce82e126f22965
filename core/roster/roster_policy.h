#pragma once

#include "core/base/policy.h"
#include "core/roster/roster.h"

namespace dutydesk {

/// The numbers of `resources/policies/roster.toml`.
struct RosterPolicy
{
    int version = 0;
    /// All of them; a task leaves out what its centre does not apply.
    RosterLimits limits;
    RosterNight night;

    static Result<RosterPolicy> from(const PolicySet& set);
};

} // namespace dutydesk
