#include "core/account/account_service.h"

#include "core/account/account_error.h"
#include "core/base/text.h"
#include "core/journal/record_changes.h"
#include "core/people/people_error.h"

#include <algorithm>
#include <string>
#include <utility>

namespace dutydesk {

namespace {

constexpr std::size_t longestName = 60;

std::vector<NamedValue> fieldsOf(const Account& account)
{
    return {{"account.name", account.name},
            {"account.display-name", account.displayName},
            {"account.post", Term{"post." + std::string(codeOf(account.post))}},
            {"account.agent", account.agent ? Value(ref(account.agent)) : Value()},
            {"account.state", Term{"account.state." + std::string(codeOf(account.state))}},
            {"account.closes-at", account.closesAt ? Value(*account.closesAt) : Value()}};
}

/// What somebody does for themselves, before or while signing in.
Request requestOf(const Account& account, Instant now)
{
    Request own;
    own.actor.account = account.id;
    own.actor.name = account.displayName;
    own.actor.post = account.post;
    own.actor.agent = account.agent;
    own.now = now;
    return own;
}

bool mayAdminister(Post post)
{
    Actor actor;
    actor.account = {1};
    actor.post = post;
    return permit(actor, Action::AccountWrite).has_value();
}

Account tidied(Account account)
{
    account.name = trimmed(account.name);
    account.displayName = trimmed(account.displayName);
    return account;
}

} // namespace

AccountService::AccountService(AccountStore& accounts, PeopleStore& people, JournalStore& journal, UnitOfWork& work,
                               PasswordHasher& hasher, PolicySource& policies, std::function<Result<TimeZone>()> zone)
    : m_accounts(accounts)
    , m_people(people)
    , m_journal(journal)
    , m_work(work)
    , m_hasher(hasher)
    , m_policies(policies)
    , m_zone(std::move(zone))
{
}

Result<AccountPolicy> AccountService::policy(Instant now)
{
    DUTYDESK_ASSIGN(zone, m_zone());
    DUTYDESK_ASSIGN(set, m_policies.setOn(zone.dateOf(now)));
    return AccountPolicy::from(set);
}

Result<> AccountService::mayGoOn(const Account& account, Instant now)
{
    if (account.state == AccountState::Closed || (account.closesAt && now >= *account.closesAt))
        return makeError(error::accountClosed);
    if (account.state == AccountState::Locked)
        return makeError(error::accountLocked);
    if (account.agent) {
        DUTYDESK_ASSIGN(agent, m_people.find(account.agent));
        DUTYDESK_ASSIGN(zone, m_zone());
        if (agent.left && *agent.left < zone.dateOf(now))
            return makeError(error::accountClosed);
    }
    return {};
}

Result<Actor> AccountService::actorFor(const Account& account)
{
    Actor actor;
    actor.account = account.id;
    actor.name = account.displayName;
    actor.post = account.post;
    if (account.agent) {
        DUTYDESK_ASSIGN(agent, m_people.find(account.agent));
        actor.name = agent.name;
        actor.post = agent.post;
        actor.agent = agent.id;
        actor.group = agent.group;
        actor.area = agent.area;
        actor.department = agent.department;
    }
    // A duty manager signs in for a shift; who else is in charge is not on record.
    actor.onDuty = actor.post == Post::DutyManager;
    return actor;
}

/// Counts the failure and journals it, so that misuse can be investigated [SEC-02].
Result<> AccountService::noteFailure(const Account& account, const AccountPolicy& policy, Instant now)
{
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(failures, m_accounts.countFailure(account.id, now));
        std::vector<FieldChange> changes = {
            {"account.failures", static_cast<std::int64_t>(failures - 1), static_cast<std::int64_t>(failures)}};
        if (const Duration delay = delayAfter(failures, policy); delay > Duration())
            changes.push_back({"account.delayed-until", {}, Instant(now + delay)});
        DUTYDESK_TRY(m_journal.append(requestOf(account, now), {"account.refused", ref(account.id), changes, {}}));
        return {};
    });
}

/// The account that name and password belong to, if it may sign in now.
Result<Account> AccountService::verified(std::string_view name, std::string_view password, Instant now)
{
    DUTYDESK_ASSIGN(policy, this->policy(now));
    DUTYDESK_ASSIGN(found, m_accounts.findByName(trimmed(name)));
    if (!found) {
        // As slow as a wrong password, so that nobody finds out names by the clock.
        DUTYDESK_TRY(m_hasher.hash(password));
        return makeError(error::wrongPassword);
    }
    const Duration delay = delayAfter(found->failures, policy);
    const Instant open = found->lastFailure + delay;
    // Clocks of two consoles differ a little. One that was set back by more must not lock anybody out for long.
    if (delay > Duration() && now < open && now >= found->lastFailure - policy.longestDelay)
        return makeError(error::signInDelayed, {{"until", open}});
    DUTYDESK_ASSIGN(hash, m_accounts.hashOf(found->id));
    if (!m_hasher.matches(hash, password)) {
        DUTYDESK_TRY(noteFailure(*found, policy, now));
        return makeError(error::wrongPassword);
    }
    DUTYDESK_TRY(mayGoOn(*found, now));
    if (m_hasher.isOutdated(hash)) {
        DUTYDESK_ASSIGN(stronger, m_hasher.hash(password));
        DUTYDESK_TRY(m_work([&] { return m_accounts.setHash(found->id, stronger); }));
    }
    return *std::move(found);
}

Result<Actor> AccountService::signedIn(Account account, Instant now)
{
    return m_work([&]() -> Result<Actor> {
        DUTYDESK_ASSIGN(actor, actorFor(account));
        account.failures = 0;
        account.lastSignIn = now;
        DUTYDESK_TRY(m_accounts.saveAttempts(account));
        Request own = requestOf(account, now);
        own.actor = actor;
        DUTYDESK_TRY(m_journal.append(own, {"account.signed-in", ref(account.id), {}, {}}));
        return actor;
    });
}

Result<Actor> AccountService::signIn(std::string_view name, std::string_view password, Instant now)
{
    DUTYDESK_ASSIGN(account, verified(name, password, now));
    if (account.mustChangePassword)
        return makeError(error::passwordMustChange);
    return signedIn(std::move(account), now);
}

Result<Actor> AccountService::changePassword(std::string_view name, std::string_view oldPassword,
                                             std::string_view newPassword, Instant now)
{
    DUTYDESK_ASSIGN(account, verified(name, oldPassword, now));
    DUTYDESK_ASSIGN(policy, this->policy(now));
    if (newPassword == oldPassword)
        return makeError(error::passwordSame);
    DUTYDESK_TRY(checkPassword(newPassword, account.name, policy));
    DUTYDESK_ASSIGN(hash, m_hasher.hash(newPassword));
    return m_work([&]() -> Result<Actor> {
        DUTYDESK_ASSIGN(current, m_accounts.find(account.id));
        current.mustChangePassword = false;
        DUTYDESK_TRY(m_accounts.save(current));
        DUTYDESK_TRY(m_accounts.setHash(current.id, hash));
        DUTYDESK_TRY(
            m_journal.append(requestOf(current, now), {"account.password-changed", ref(current.id), {}, {}}));
        DUTYDESK_ASSIGN(saved, m_accounts.find(current.id));
        return signedIn(std::move(saved), now);
    });
}

Result<Actor> AccountService::actorOf(AccountId id, Instant now)
{
    DUTYDESK_ASSIGN(account, m_accounts.find(id));
    DUTYDESK_TRY(mayGoOn(account, now));
    return actorFor(account);
}

Result<> AccountService::admit(const Request& request)
{
    const Actor& then = request.actor;
    DUTYDESK_ASSIGN(account, m_accounts.find(then.account));
    DUTYDESK_TRY(mayGoOn(account, request.now));
    DUTYDESK_ASSIGN(now, actorFor(account));
    const bool samePlace = then.agent == now.agent && then.group == now.group && then.area == now.area
        && then.department == now.department;
    if (then.post != now.post || (account.agent && !samePlace))
        return makeError(error::accountChanged);
    return {};
}

Result<> AccountService::staysAdministered(const Agent& after)
{
    return keepsAdministrator(nullptr, &after);
}

Result<std::vector<Account>> AccountService::list(const Request& request)
{
    DUTYDESK_TRY(permit(request.actor, Action::AccountRead));
    DUTYDESK_ASSIGN(accounts, m_accounts.all());
    for (Account& account : accounts) {
        DUTYDESK_ASSIGN(actor, actorFor(account));
        account.post = actor.post;
    }
    return accounts;
}

/// Names within their limits and free, and the person without another account.
Result<> AccountService::checkAccount(const Account& account)
{
    DUTYDESK_TRY(checkLine(account.name, "account.name", longestName));
    DUTYDESK_TRY(checkLine(account.displayName, "account.display-name", longestName));
    DUTYDESK_ASSIGN(namesake, m_accounts.findByName(account.name));
    if (namesake && namesake->id != account.id)
        return makeError(error::fieldTaken, {{"field", Term{"account.name"}}, {"value", account.name}});
    if (account.agent) {
        DUTYDESK_TRY(m_people.find(account.agent));
        DUTYDESK_ASSIGN(other, m_accounts.findByAgent(account.agent));
        if (other && other->id != account.id)
            return makeError(error::fieldTaken, {{"field", Term{"account.agent"}}, {"value", other->name}});
    }
    return {};
}

/// Somebody can still change accounts once the account and the agent, as far as given, are kept so.
Result<> AccountService::keepsAdministrator(const Account* after, const Agent* changed)
{
    DUTYDESK_ASSIGN(accounts, m_accounts.all());
    for (Account& account : accounts) {
        if (after && account.id == after->id)
            account = *after;
        if (account.state != AccountState::Open || account.closesAt)
            continue;
        Post post = account.post;
        if (account.agent) {
            DUTYDESK_ASSIGN(kept, m_people.find(account.agent));
            const Agent& agent = changed && changed->id == kept.id ? *changed : kept;
            if (agent.left)
                continue;
            post = agent.post;
        }
        if (mayAdminister(post))
            return {};
    }
    return makeError(error::lastAdministrator);
}

/// Whether the actor may give the post that the account acts under.
Result<> AccountService::mayGive(const Request& request, const Account& account)
{
    DUTYDESK_ASSIGN(owner, actorFor(account));
    return permit(request.actor, actionToGive(owner.post), {owner.agent, owner.group, owner.area, owner.department});
}

Result<> AccountService::mayChange(const Request& request, const Account& before, const Account& after)
{
    if (before.post == after.post && before.agent == after.agent)
        return {};
    if (before.id == request.actor.account)
        return makeError(error::ownPost);
    DUTYDESK_TRY(mayGive(request, before));
    return mayGive(request, after);
}

Result<AccountId> AccountService::open(const Request& request, const Account& account, std::string_view firstPassword)
{
    DUTYDESK_TRY(permit(request.actor, Action::AccountWrite));
    Account opened = tidied(account);
    opened.id = {};
    opened.state = AccountState::Open;
    opened.mustChangePassword = true;
    opened.failures = 0;
    // The post of a person was given with the person.
    if (!opened.agent)
        DUTYDESK_TRY(mayGive(request, opened));
    DUTYDESK_ASSIGN(policy, this->policy(request.now));
    DUTYDESK_TRY(checkAccount(opened));
    DUTYDESK_TRY(checkPassword(firstPassword, opened.name, policy));
    DUTYDESK_ASSIGN(hash, m_hasher.hash(firstPassword));
    return m_work([&]() -> Result<AccountId> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return AccountId{done->record.id};
        DUTYDESK_TRY(checkAccount(opened));
        if (opened.agent) {
            DUTYDESK_ASSIGN(agent, m_people.find(opened.agent));
            DUTYDESK_ASSIGN(zone, m_zone());
            if (agent.left && *agent.left < zone.dateOf(request.now))
                return makeError(error::personLeft, {{"agent", agent.name}, {"left", *agent.left}});
        }
        DUTYDESK_ASSIGN(id, m_accounts.save(opened));
        DUTYDESK_TRY(m_accounts.setHash(id, hash));
        DUTYDESK_TRY(m_journal.append(
            request, {"account.opened", ref(id), changesBetween({}, fieldsOf(opened)), request.reason}));
        return id;
    });
}

Result<> AccountService::edit(const Request& request, const Account& account)
{
    DUTYDESK_TRY(permit(request.actor, Action::AccountWrite));
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return {};
        DUTYDESK_ASSIGN(before, m_accounts.find(account.id));
        Account after = before;
        const Account tidy = tidied(account);
        after.name = tidy.name;
        after.displayName = tidy.displayName;
        after.post = tidy.post;
        after.agent = tidy.agent;
        if (before.version != account.version)
            return staleError(m_journal, ref(account.id), fieldsOf(before), fieldsOf(after));
        DUTYDESK_TRY(checkAccount(after));
        DUTYDESK_TRY(mayChange(request, before, after));
        DUTYDESK_TRY(keepsAdministrator(&after, nullptr));
        std::vector<FieldChange> changes = changesBetween(fieldsOf(before), fieldsOf(after));
        if (changes.empty())
            return {};
        DUTYDESK_TRY(m_accounts.save(after));
        DUTYDESK_TRY(
            m_journal.append(request, {"account.edited", ref(after.id), std::move(changes), request.reason}));
        return {};
    });
}

Result<> AccountService::resetPassword(const Request& request, AccountId id, std::string_view firstPassword)
{
    DUTYDESK_TRY(permit(request.actor, Action::AccountResetPassword));
    DUTYDESK_ASSIGN(policy, this->policy(request.now));
    DUTYDESK_ASSIGN(account, m_accounts.find(id));
    DUTYDESK_TRY(checkPassword(firstPassword, account.name, policy));
    DUTYDESK_ASSIGN(hash, m_hasher.hash(firstPassword));
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return {};
        DUTYDESK_ASSIGN(current, m_accounts.find(id));
        current.mustChangePassword = true;
        DUTYDESK_TRY(m_accounts.save(current));
        current.failures = 0;
        DUTYDESK_TRY(m_accounts.saveAttempts(current));
        DUTYDESK_TRY(m_accounts.setHash(id, hash));
        DUTYDESK_TRY(m_journal.append(request, {"account.password-reset", ref(id), {}, request.reason}));
        return {};
    });
}

Result<> AccountService::setState(const Request& request, AccountId id, AccountState state)
{
    DUTYDESK_TRY(permit(request.actor, Action::AccountWrite));
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return {};
        DUTYDESK_ASSIGN(before, m_accounts.find(id));
        Account after = before;
        after.state = state;
        if (state == AccountState::Open)
            after.closesAt.reset();
        std::vector<FieldChange> changes = changesBetween(fieldsOf(before), fieldsOf(after));
        if (changes.empty())
            return {};
        DUTYDESK_TRY(keepsAdministrator(&after, nullptr));
        DUTYDESK_TRY(m_accounts.save(after));
        DUTYDESK_TRY(m_journal.append(request, {"account.state-changed", ref(id), std::move(changes), request.reason}));
        return {};
    });
}

Result<> AccountService::closeFor(const Request& request, AgentId agent, Instant at)
{
    DUTYDESK_TRY(permit(request.actor, Action::PeopleLeave));
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(before, m_accounts.findByAgent(agent));
        if (!before || before->state == AccountState::Closed)
            return {};
        Account after = *before;
        after.closesAt = at;
        if (at <= request.now)
            after.state = AccountState::Closed;
        std::vector<FieldChange> changes = changesBetween(fieldsOf(*before), fieldsOf(after));
        if (changes.empty())
            return {};
        DUTYDESK_TRY(keepsAdministrator(&after, nullptr));
        DUTYDESK_TRY(m_accounts.save(after));
        DUTYDESK_TRY(m_journal.append(
            request, {"account.state-changed", ref(after.id), std::move(changes), request.reason}));
        return {};
    });
}

Result<Actor> AccountService::openFirst(std::string_view name, std::string_view displayName, std::string_view password,
                                        Instant now)
{
    Account first;
    first.name = trimmed(name);
    first.displayName = trimmed(displayName);
    first.post = Post::Administrator;
    first.mustChangePassword = false;
    DUTYDESK_ASSIGN(policy, this->policy(now));
    DUTYDESK_TRY(checkLine(first.name, "account.name", longestName));
    DUTYDESK_TRY(checkLine(first.displayName, "account.display-name", longestName));
    DUTYDESK_TRY(checkPassword(password, first.name, policy));
    DUTYDESK_ASSIGN(hash, m_hasher.hash(password));
    return m_work([&]() -> Result<Actor> {
        DUTYDESK_ASSIGN(others, m_accounts.all());
        if (!others.empty()) {
            return makeError(error::forbidden, {{"action", Term{"action.account-write"}},
                                                {"who", Term{"post.account-keeper"}},
                                                {"who", Term{"post.administrator"}}});
        }
        DUTYDESK_ASSIGN(id, m_accounts.save(first));
        DUTYDESK_TRY(m_accounts.setHash(id, hash));
        DUTYDESK_ASSIGN(saved, m_accounts.find(id));
        DUTYDESK_TRY(m_journal.append(requestOf(saved, now),
                                      {"account.opened", ref(id), changesBetween({}, fieldsOf(saved)), {}}));
        return signedIn(std::move(saved), now);
    });
}

} // namespace dutydesk
