#pragma once

#include "core/account/account_policy.h"
#include "core/account/account_store.h"
#include "core/account/password_hasher.h"
#include "core/base/permission.h"
#include "core/base/time_zone.h"
#include "core/base/unit_of_work.h"
#include "core/journal/journal_store.h"
#include "core/people/people_store.h"

#include <functional>
#include <string_view>
#include <vector>

namespace dutydesk {

/// Signing in, and the accounts themselves [SEC-02, SEC-04]. All calls that take a password are slow.
class AccountService
{
public:
    /// `zone` gives the centre's time zone as it is set now.
    AccountService(AccountStore& accounts, PeopleStore& people, JournalStore& journal, UnitOfWork& work,
                   PasswordHasher& hasher, PolicySource& policies, std::function<Result<TimeZone>()> zone);

    /// Who acts from now on. Failures count and are journaled; from the policy's number on each delays the
    /// next attempt for longer. `account.must-change-password` for a right password that was given by others.
    Result<Actor> signIn(std::string_view name, std::string_view password, Instant now);

    /// Changes one's own password and signs in; `oldPassword` is checked as `signIn` does.
    Result<Actor> changePassword(std::string_view name, std::string_view oldPassword, std::string_view newPassword,
                                 Instant now);

    /// The account's actor as it is now, for a session that goes on after a post was changed.
    /// `account.is-closed` or `account.is-locked` if it may not go on, `record.not-found` if it is gone.
    Result<Actor> actorOf(AccountId id, Instant now);

    /// Whether the request's actor is who its account stands for now: the errors of `actorOf`, or `account.changed`.
    Result<> admit(const Request& request);

    /// Somebody can still change accounts once `after` is kept, who may have lost the post for it;
    /// otherwise `account.last-administrator`.
    Result<> staysAdministered(const Agent& after);

    /// All accounts by name; those of agents with the agent's post.
    Result<std::vector<Account>> list(const Request& request);
    /// Opens an account with a password that must be changed at the first sign-in.
    Result<AccountId> open(const Request& request, const Account& account, std::string_view firstPassword);
    /// Changes names, post and person; state and password have calls of their own. Posts are given and taken by
    /// those who may, and nobody changes what the own account may do.
    Result<> edit(const Request& request, const Account& account);
    /// Gives a password that must be changed, and forgets failures.
    Result<> resetPassword(const Request& request, AccountId id, std::string_view firstPassword);
    Result<> setState(const Request& request, AccountId id, AccountState state);
    /// Closes the agent's account, if there is one, from `at` on [SEC-04]: for whoever lets people leave.
    Result<> closeFor(const Request& request, AgentId agent, Instant at);

    /// The first account of a new centre: an administrator whose own password this is. `permission.forbidden`
    /// once there is any account.
    Result<Actor> openFirst(std::string_view name, std::string_view displayName, std::string_view password,
                            Instant now);

    /// The numbers for the window: idle lock, minimum length.
    Result<AccountPolicy> policy(Instant now);

private:
    Result<Account> verified(std::string_view name, std::string_view password, Instant now);
    Result<> noteFailure(const Account& account, const AccountPolicy& policy, Instant now);
    Result<> mayGoOn(const Account& account, Instant now);
    Result<> mayGive(const Request& request, const Account& account);
    Result<> mayChange(const Request& request, const Account& before, const Account& after);
    Result<Actor> actorFor(const Account& account);
    Result<Actor> signedIn(Account account, Instant now);
    Result<> checkAccount(const Account& account);
    Result<> keepsAdministrator(const Account* account, const Agent* agent);

    AccountStore& m_accounts;
    PeopleStore& m_people;
    JournalStore& m_journal;
    UnitOfWork& m_work;
    PasswordHasher& m_hasher;
    PolicySource& m_policies;
    std::function<Result<TimeZone>()> m_zone;
};

} // namespace dutydesk
