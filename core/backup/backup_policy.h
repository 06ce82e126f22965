#pragma once

#include "core/base/policy.h"
#include "core/base/time.h"

namespace dutydesk {

/// The numbers of `resources/policies/backup.toml`.
struct BackupPolicy
{
    /// The newest so many are kept.
    int kept = 0;
    /// An automatic one is due so long after the newest.
    Duration every{};

    static Result<BackupPolicy> from(const PolicySet& set);
};

} // namespace dutydesk
