#include "core/account/account_policy.h"

#include "core/account/account_error.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

/// Hashing cost grows with length; nobody types more.
constexpr std::size_t longestPassword = 200;

} // namespace

Result<AccountPolicy> AccountPolicy::from(const PolicySet& set)
{
    DUTYDESK_ASSIGN(attempts, set.integer("account.attempts"));
    DUTYDESK_ASSIGN(firstDelay, set.integer("account.first_delay_seconds"));
    DUTYDESK_ASSIGN(growth, set.decimal("account.delay_growth"));
    DUTYDESK_ASSIGN(longest, set.integer("account.longest_delay_minutes"));
    DUTYDESK_ASSIGN(idle, set.integer("account.idle_lock_minutes"));
    DUTYDESK_ASSIGN(length, set.integer("account.minimum_length"));
    return AccountPolicy{static_cast<int>(attempts),     std::chrono::seconds(firstDelay), growth,
                         std::chrono::minutes(longest), std::chrono::minutes(idle),       static_cast<int>(length)};
}

Duration delayAfter(int failures, const AccountPolicy& policy)
{
    if (failures < policy.attempts)
        return {};
    const double grown = static_cast<double>(policy.firstDelay.count())
                         * std::pow(policy.delayGrowth, failures - policy.attempts);
    return grown < static_cast<double>(policy.longestDelay.count()) ? Duration(static_cast<Duration::rep>(grown))
                                                                    : policy.longestDelay;
}

Result<> checkPassword(std::string_view password, std::string_view name, const AccountPolicy& policy)
{
    if (characters(password) < static_cast<std::size_t>(policy.minimumLength)) {
        return makeError(error::passwordTooShort,
                         {{"minimum", static_cast<std::int64_t>(policy.minimumLength)}});
    }
    if (characters(password) > longestPassword) {
        return makeError(error::fieldTooLong, {{"field", Term{"account.password"}},
                                               {"high", static_cast<std::int64_t>(longestPassword)}});
    }
    if (lowered(password) == lowered(name))
        return makeError(error::passwordSame);
    return {};
}

} // namespace dutydesk
