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

    /// Minutes between the times at which a break or a training may begin.
    int step = 0;
    /// How many others a same-day repair may move [SCH-12], and up to how many days after the absence.
    int repairPeople = 0;
    int repairDays = 0;

    static Result<RosterPolicy> from(const PolicySet& set);
};

} // namespace dutydesk
