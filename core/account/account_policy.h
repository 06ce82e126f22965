#pragma once

#include "core/base/policy.h"
#include "core/base/time.h"

namespace dutydesk {

/// The numbers of `resources/policies/account.toml` [SEC-02].
struct AccountPolicy
{
    /// Failures that are free; each one more doubles or otherwise grows the wait.
    int attempts = 0;
    Duration firstDelay{};
    double delayGrowth = 1;
    Duration longestDelay{};
    Duration idleLock{};
    int minimumLength = 0;

    static Result<AccountPolicy> from(const PolicySet& set);
};

/// How long after the last failure no attempt counts.
Duration delayAfter(int failures, const AccountPolicy& policy);

} // namespace dutydesk
