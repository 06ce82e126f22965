#pragma once

#include "core/base/policy.h"
#include "core/base/time.h"

#include <string_view>

namespace dutydesk {

/// The numbers of `resources/policies/account.toml` [SEC-02].
struct AccountPolicy
{
    /// With so many failures in a row the waiting begins.
    int attempts = 0;
    Duration firstDelay{};
    /// Each further failure multiplies the wait by this, up to the longest.
    double delayGrowth = 1;
    Duration longestDelay{};
    /// The window locks itself when nobody touched it for so long.
    Duration idleLock{};
    /// In characters.
    int minimumLength = 0;

    static Result<AccountPolicy> from(const PolicySet& set);
};

/// How long after the last failure no attempt counts.
Duration delayAfter(int failures, const AccountPolicy& policy);

/// Whether the account `name` may have this password: long enough, not endless, not the name.
Result<> checkPassword(std::string_view password, std::string_view name, const AccountPolicy& policy);

} // namespace dutydesk
