#pragma once

#include "core/account/account_store.h"

namespace dutydesk {

class Database;

/// Accounts in the table of `0003_accounts.sql`.
class AccountStoreSql : public AccountStore
{
public:
    explicit AccountStoreSql(Database& database) : m_database(database) {}

    Result<Account> find(AccountId id) override;
    Result<std::optional<Account>> findByName(const std::string& name) override;
    Result<std::optional<Account>> findByAgent(AgentId agent) override;
    Result<std::vector<Account>> all() override;
    Result<AccountId> save(const Account& account) override;
    Result<> saveAttempts(const Account& account) override;
    Result<int> countFailure(AccountId id, Instant now) override;
    Result<std::string> hashOf(AccountId id) override;
    Result<> setHash(AccountId id, const std::string& hash) override;

private:
    Database& m_database;
};

} // namespace dutydesk
