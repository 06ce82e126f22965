#pragma once

#include "core/account/account.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace dutydesk {

/// Keeps accounts. Hashes never leave the store but through `hashOf`.
class AccountStore
{
public:
    virtual ~AccountStore() = default;

    virtual Result<Account> find(AccountId id) = 0;
    virtual Result<std::optional<Account>> findByName(const std::string& name) = 0;
    virtual Result<std::optional<Account>> findByAgent(AgentId agent) = 0;
    /// All accounts by name; a centre has about as many as people.
    virtual Result<std::vector<Account>> all() = 0;

    /// Adds or replaces as `PeopleStore::save` does. The hash stays as it is, empty at first.
    /// So do failures and sign-ins, which `saveAttempts` keeps without growing the version.
    virtual Result<AccountId> save(const Account& account) = 0;
    virtual Result<> saveAttempts(const Account& account) = 0;
    /// One more failed attempt, at `now`; how many there are now, those of other consoles included.
    virtual Result<int> countFailure(AccountId id, Instant now) = 0;
    virtual Result<std::string> hashOf(AccountId id) = 0;
    virtual Result<> setHash(AccountId id, const std::string& hash) = 0;
};

} // namespace dutydesk
