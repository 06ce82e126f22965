#pragma once

#include "core/base/policy.h"
#include "core/base/time.h"
#include "core/base/ids.h"

#include <string>
#include <vector>

namespace dutydesk {

/// A centre's own number for a key from a date on. Edits are never changed or removed; the version is the
/// edit's number.
struct PolicyEdit
{
    int version = 0;
    std::string key;
    PolicyValue value;
    Date effective{};
    AccountId by;
    Instant at{};
    std::string reason;

    friend bool operator==(const PolicyEdit&, const PolicyEdit&) = default;
};

/// Keeps the edits over the numbers as shipped.
class PolicyStore
{
public:
    virtual ~PolicyStore() = default;

    /// All edits in the order in which they take effect: by date, then by version.
    virtual Result<std::vector<PolicyEdit>> edits() = 0;
    /// Adds the edit and returns its version, counted from 1.
    virtual Result<int> add(const PolicyEdit& edit) = 0;
};

} // namespace dutydesk
