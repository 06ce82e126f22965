#include "app/storage/account_store_sql.h"

#include "app/storage/database.h"
#include "core/base/text.h"

#include <utility>

namespace dutydesk {

namespace {

constexpr std::string_view select =
    "SELECT id, version, name, display_name, post, agent, state, closes_at, must_change_password, failures, "
    "last_failure, last_sign_in FROM account";

Account readAccount(Row& row)
{
    Account account;
    std::string post;
    std::string state;
    row.into(account.id, account.version, account.name, account.displayName, post, account.agent, state,
             account.closesAt, account.mustChangePassword, account.failures, account.lastFailure, account.lastSignIn);
    postFromCode(post, account.post);
    // A word that nobody knows must not open anything.
    if (!accountStateFromCode(state, account.state))
        account.state = AccountState::Closed;
    return account;
}

} // namespace

Result<Account> AccountStoreSql::find(AccountId id)
{
    DUTYDESK_ASSIGN(found, m_database.query(std::string(select) + " WHERE id = ?", id).one(readAccount));
    if (!found)
        return makeError(error::notFound, {{"record", ref(id)}});
    return *std::move(found);
}

Result<std::optional<Account>> AccountStoreSql::findByName(const std::string& name)
{
    return m_database.query(std::string(select) + " WHERE name_key = ?", lowered(name)).one(readAccount);
}

Result<std::optional<Account>> AccountStoreSql::findByAgent(AgentId agent)
{
    return m_database.query(std::string(select) + " WHERE agent = ?", agent).one(readAccount);
}

Result<std::vector<Account>> AccountStoreSql::all()
{
    return m_database.query(std::string(select) + " ORDER BY name_key").all(readAccount);
}

Result<AccountId> AccountStoreSql::save(const Account& account)
{
    if (!account.id) {
        return m_database
            .query("INSERT INTO account (version, name, name_key, display_name, post, agent, state, closes_at, "
                   "must_change_password, password_hash, failures, last_failure) "
                   "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0) RETURNING id",
                   account.name, lowered(account.name), account.displayName, codeOf(account.post), account.agent,
                   codeOf(account.state), account.closesAt, account.mustChangePassword)
            .value<AccountId>();
    }
    DUTYDESK_ASSIGN(rows, m_database
                              .query("UPDATE account SET version = version + 1, name = ?, name_key = ?, "
                                     "display_name = ?, post = ?, agent = ?, state = ?, closes_at = ?, "
                                     "must_change_password = ? WHERE id = ? AND version = ?",
                                     account.name, lowered(account.name), account.displayName, codeOf(account.post),
                                     account.agent, codeOf(account.state), account.closesAt,
                                     account.mustChangePassword, account.id, account.version)
                              .run());
    if (rows == 0)
        return makeError(error::stale, {{"record", ref(account.id)}});
    return account.id;
}

Result<> AccountStoreSql::saveAttempts(const Account& account)
{
    DUTYDESK_TRY(m_database
                     .query("UPDATE account SET failures = ?, last_failure = ?, last_sign_in = ? WHERE id = ?",
                            account.failures, account.lastFailure, account.lastSignIn, account.id)
                     .run());
    return {};
}

Result<int> AccountStoreSql::countFailure(AccountId id, Instant now)
{
    return m_database
        .query("UPDATE account SET failures = failures + 1, last_failure = ? WHERE id = ? RETURNING failures", now, id)
        .value<int>();
}

Result<std::string> AccountStoreSql::hashOf(AccountId id)
{
    return m_database.query("SELECT password_hash FROM account WHERE id = ?", id).value<std::string>();
}

Result<> AccountStoreSql::setHash(AccountId id, const std::string& hash)
{
    DUTYDESK_TRY(m_database.query("UPDATE account SET password_hash = ? WHERE id = ?", hash, id).run());
    return {};
}

} // namespace dutydesk
