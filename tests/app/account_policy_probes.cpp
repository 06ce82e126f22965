#include "core/account/account_policy.h"
#include "tests/support/policy_probes.h"

#include <sstream>

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

Result<std::string> delays(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, AccountPolicy::from(set));
    std::ostringstream verdicts;
    for (int failures = 0; failures < 40; ++failures)
        verdicts << delayAfter(failures, policy).count() << ' ';
    return verdicts.str();
}

Result<std::string> passwords(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, AccountPolicy::from(set));
    std::ostringstream verdicts;
    for (std::size_t length = 0; length < 80; ++length)
        verdicts << checkPassword(std::string(length, 'x'), "somebody", policy).has_value();
    return verdicts.str();
}

Result<std::string> idleLock(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, AccountPolicy::from(set));
    return std::to_string(policy.idleLock.count());
}

const bool registered = policyProbe({"account.attempts", "account.first_delay_seconds", "account.delay_growth",
                                     "account.longest_delay_minutes"},
                                    delays)
                        && policyProbe({"account.minimum_length"}, passwords)
                        && policyProbe({"account.idle_lock_minutes"}, idleLock);

} // namespace
