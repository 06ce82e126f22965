#include "tests/support/wired_installation.h"

#include "core/account/account_store.h"
#include "core/base/unit_of_work.h"
#include "core/desk/set_up_service.h"

#include <algorithm>

namespace dutydesk::test {

namespace {

Wiring loaded()
{
    auto wiring = Wiring::load();
    if (!wiring)
        qFatal("The shipped policies can't be read.");
    return *std::move(wiring);
}

} // namespace

WiredCentre::WiredCentre() : m_wiring(loaded())
{
    m_temporary.open();
    auto set = m_wiring.open(location());
    if (!set)
        qFatal("The test's database can't be opened.");
    m_set = *std::move(set);
    SetUp setUp;
    setUp.centre.name = "华东客服中心";
    setUp.centre.timeZone = "Asia/Shanghai";
    setUp.accountName = "admin";
    setUp.displayName = "管理员";
    setUp.password = "long-enough";
    const auto actor = services().setUp.setUp(setUp, now);
    if (!actor)
        qFatal("The test's centre can't be set up.");
    m_administrator = *actor;
}

Actor WiredCentre::somebody(Post post)
{
    if (post == Post::Administrator)
        return m_administrator;
    Account account;
    account.name = std::string(codeOf(post));
    account.displayName = account.name;
    account.post = post;
    const auto known = m_set->accounts().all();
    if (!known)
        qFatal("The test's accounts can't be read.");
    const auto same = std::ranges::find(*known, account.name, &Account::name);
    const auto id = same != known->end() ? Result<AccountId>(same->id)
                                         : services().work([&] { return m_set->accounts().save(account); });
    if (!id)
        qFatal("The test's account can't be opened.");
    Actor actor;
    actor.account = *id;
    actor.name = account.displayName;
    actor.post = post;
    return actor;
}

Request WiredCentre::asAdministrator() const
{
    Request request;
    request.actor = m_administrator;
    request.now = now;
    return request;
}

} // namespace dutydesk::test
