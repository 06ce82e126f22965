#pragma once

#include "app/policies/policy_files.h"
#include "app/security/password_hasher_sodium.h"
#include "app/storage/account_store_sql.h"
#include "app/storage/centre_store_sql.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/people_store_sql.h"
#include "app/storage/policy_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "app/time_zones.h"
#include "core/desk/departure_service.h"
#include "core/desk/set_up_service.h"
#include "core/policy/policy_service.h"
#include "tests/support/temporary_database.h"

namespace dutydesk::test {

/// A day in the life of the tests' centre: 21 November 2026, noon in Shanghai.
inline constexpr Date testDay = std::chrono::local_days(std::chrono::year(2026) / 11 / 21);
inline constexpr Instant testNoon{Duration(1'795'233'600'000)};

/// Open tickets as somebody else keeps them.
class OpenWorkCounter : public OpenWork
{
public:
    Result<int> countOf(const Request&, AgentId) override { return open; }
    Result<int> handOver(const Request&, AgentId from, AgentId to) override
    {
        if (failure)
            return *failure;
        handedOver.emplace_back(from, to);
        return std::exchange(open, 0);
    }

    Result<std::vector<AgentId>> leftBehind(Instant) override { return behind; }
    Result<int> handOverByTime(Instant, AgentId from, AgentId to) override { return handOver({}, from, to); }

    int open = 0;
    std::vector<AgentId> behind;
    std::vector<std::pair<AgentId, AgentId>> handedOver;
    std::optional<Error> failure;
};

/// The services around people on a fresh database.
struct PeopleDesk
{
    PeopleDesk() : PeopleDesk(std::vector<PolicyCheck>()) {}
    explicit PeopleDesk(std::vector<PolicyCheck> checks)
        : policies(*readPolicies(), std::move(checks), policyStore, journal, work, zone)
    {
    }

    /// Somebody with this post who is no agent.
    static Request by(Post post, std::string key = {}, Instant now = testNoon)
    {
        Request request;
        request.actor.account = {999};
        request.actor.name = "测试员";
        request.actor.post = post;
        request.now = now;
        request.key = std::move(key);
        return request;
    }

    static Agent someone(std::string number, std::string name = "王小明")
    {
        Agent agent;
        agent.number = std::move(number);
        agent.name = std::move(name);
        agent.joined = testDay - std::chrono::days(100);
        return agent;
    }

    std::function<Result<TimeZone>()> zone = [] { return loadTimeZone("Asia/Shanghai"); };
    TemporaryDatabase temporary;
    std::unique_ptr<Database> database = temporary.open();
    UnitOfWorkSql work{*database};
    JournalStoreSql journal{*database};
    PeopleStoreSql peopleStore{*database};
    AccountStoreSql accountStore{*database};
    PolicyStoreSql policyStore{*database};
    CentreStoreSql centreStore{*database};
    PasswordHasherSodium hasher{PasswordHasherSodium::Strength::Quick};
    PolicyService policies;
    PeopleService people{peopleStore, journal, work, policies, zone};
    AccountService accounts{accountStore, peopleStore, journal, work, hasher, policies, zone};
    CentreService centre{centreStore, journal, work,
                         [](const std::string& id) { return loadTimeZone(id).has_value(); }};
    SetUpService setUp{centre, accounts, work};
    OpenWorkCounter openWork;
    DepartureService departures{people, accounts, openWork, work, zone};
};

} // namespace dutydesk::test
