#pragma once

#include "core/base/policy.h"

namespace dutydesk {

/// The numbers of `resources/policies/desk.toml`.
struct DeskPolicy
{
    /// The length of a duty sheet's intervals unless asked otherwise.
    int intervalMinutes = 30;

    static Result<DeskPolicy> from(const PolicySet& set);
};

} // namespace dutydesk
