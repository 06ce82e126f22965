#include "tests/support/policy_probes.h"

namespace dutydesk::test {

std::map<std::string, PolicyProbe, std::less<>>& policyProbes()
{
    static std::map<std::string, PolicyProbe, std::less<>> probes;
    return probes;
}

bool policyProbe(const std::vector<std::string>& keys, PolicyVerdict verdict, std::optional<PolicyValue> instead)
{
    for (const std::string& key : keys)
        policyProbes().insert_or_assign(key, PolicyProbe{verdict, instead});
    return true;
}

PolicySet withValue(const std::vector<PolicyItem>& items, const std::string& key, const PolicyValue& value)
{
    std::vector<PolicyItem> changed = items;
    for (PolicyItem& item : changed) {
        if (item.key == key)
            item.value = value;
    }
    return {0, std::move(changed)};
}

} // namespace dutydesk::test
