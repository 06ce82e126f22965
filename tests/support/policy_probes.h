#pragma once

#include "core/base/policy.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dutydesk::test {

/// Lets shipped code decide something by the numbers and writes down its verdicts.
using PolicyVerdict = std::function<Result<std::string>(const PolicySet&)>;

/// Shows that a policy matters: with the key's value changed, `verdict` must come out differently. Numbers
/// are changed by the smallest step and flags turned round; a text is replaced by `instead`.
struct PolicyProbe
{
    PolicyVerdict verdict;
    std::optional<PolicyValue> instead;
};

/// The probes by key. Each domain adds its own in `tests/app/<domain>_policy_probes.cpp`:
///
///     static const bool registered = policyProbe({"account.attempts", "account.first_delay_seconds"}, delays);
std::map<std::string, PolicyProbe, std::less<>>& policyProbes();
bool policyProbe(const std::vector<std::string>& keys, PolicyVerdict verdict, std::optional<PolicyValue> instead = {});

/// The set with one value replaced.
PolicySet withValue(const std::vector<PolicyItem>& items, const std::string& key, const PolicyValue& value);

} // namespace dutydesk::test
