#include "app/demo/demo_centre.h"

#include "app/demo/demo_calls.h"
#include "app/demo/demo_people.h"
#include "app/demo/demo_texts.h"
#include "app/demo/demo_tickets.h"
#include "app/security/password_hasher_sodium.h"
#include "app/storage/search_index.h"
#include "app/time_zones.h"
#include "app/wiring.h"
#include "core/account/account_store.h"
#include "core/base/storage_error.h"
#include "core/calls/calls_service.h"
#include "core/centre/centre_service.h"
#include "core/people/people_service.h"
#include "core/policy/policy_service.h"
#include "core/ticket/ticket_service.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace dutydesk {

namespace {

using namespace std::chrono;

constexpr const char* demoZone = "Asia/Shanghai";
/// Entries of the journal in one transaction.
constexpr std::size_t chunk = 2000;

class Builder
{
public:
    Builder(ServiceSet& set, const DemoRecipe& recipe, const Progress& progress)
        : m_set(set), m_services(set.services()), m_recipe(recipe), m_progress(progress), m_random(recipe.seed)
    {
    }

    Result<> build()
    {
        DUTYDESK_ASSIGN(zone, loadTimeZone(demoZone));
        m_zone = std::move(zone);
        m_today = m_zone.dateOf(m_recipe.now);
        m_opening = m_zone.toInstant(m_today - weeks(m_recipe.weeks), hours(0));
        DUTYDESK_TRY(m_services.work.perform([&]() -> Result<> {
            DUTYDESK_TRY(makeCentre());
            DUTYDESK_TRY(makePeople());
            return findCategories();
        }));
        DUTYDESK_TRY(makeCalls());
        return makeTickets();
    }

private:
    /// Set-up is done by the administrator, some minutes apart, before the first call.
    Request setUp()
    {
        Request request;
        request.actor = m_administrator;
        request.now = m_opening - hours(20) + seconds(m_steps++);
        return request;
    }

    /// The administrator, who is no agent, comes first: everything else is set up in that name.
    Result<> makeCentre()
    {
        DUTYDESK_ASSIGN(hash, PasswordHasherSodium(PasswordHasherSodium::Strength::Quick).hash(demoPassword));
        m_hash = std::move(hash);
        const auto sample = std::ranges::find(demoSamples(), Post::Administrator, &DemoSample::post);
        m_administrator.name = sample->name;
        m_administrator.post = sample->post;
        DUTYDESK_TRY(openAccount(sample->login, m_administrator));
        Centre centre;
        centre.name = "云江客户服务中心";
        centre.timeZone = demoZone;
        centre.demo = true;
        return m_services.centre.create(setUp(), centre);
    }

    Result<> makePeople()
    {
        std::map<std::string, AreaId> areas;
        std::map<std::string, GroupId> groups;
        std::map<std::string, DepartmentId> departments;
        for (const auto& [name, groupNames] : demoAreas()) {
            Area area;
            area.name = name;
            DUTYDESK_ASSIGN(areaId, m_services.people.save(setUp(), area));
            areas[name] = areaId;
            for (const char* groupName : groupNames) {
                Group group;
                group.name = groupName;
                group.area = areaId;
                DUTYDESK_ASSIGN(groupId, m_services.people.save(setUp(), group));
                groups[groupName] = groupId;
            }
        }
        for (const DemoDepartment& one : demoDepartments()) {
            Department department;
            department.name = one.name;
            DUTYDESK_ASSIGN(id, m_services.people.save(setUp(), department));
            departments[one.name] = id;
            m_places.departments[one.code] = id;
        }
        DUTYDESK_ASSIGN(organisation, m_services.people.organisation(setUp()));
        std::map<std::string, SeatTypeId> seats;
        for (const SeatType& seat : organisation.seatTypes)
            seats[seat.code] = seat.id;
        for (DemoPerson& person : demoPeople(m_random.stream(1), m_today)) {
            Agent& agent = person.agent;
            agent.area = areas[person.area];
            agent.group = groups[person.group];
            agent.department = departments[person.department];
            for (const std::string& seat : person.seats)
                agent.seatTypes.push_back(seats.at(seat));
            DUTYDESK_ASSIGN(id, m_services.people.add(setUp(), agent));
            for (std::size_t i = 0; i < person.assessments.size(); ++i) {
                Qualification& assessment = person.assessments[i];
                assessment.agent = id;
                assessment.seatType = agent.seatTypes[i];
                // Assessed since the opening, so that it needs no date before the centre's own.
                assessment.assessed = std::max(assessment.assessed, agent.joined);
                DUTYDESK_TRY(m_set.people().save(assessment));
            }
            Actor actor;
            actor.name = agent.name;
            actor.post = agent.post;
            actor.agent = id;
            actor.group = agent.group;
            actor.area = agent.area;
            actor.department = agent.department;
            actor.onDuty = actor.post == Post::DutyManager;
            DUTYDESK_TRY(openAccount(person.login, actor));
            enlist(actor, person.department);
        }
        return {};
    }

    /// Opens an account with the password of all and lets `actor` act under it. Not through the service,
    /// which would make a hash of its own for each.
    Result<> openAccount(const std::string& login, Actor& actor)
    {
        Account account;
        account.name = login;
        account.displayName = actor.name;
        account.post = actor.post;
        account.agent = actor.agent;
        account.mustChangePassword = false;
        DUTYDESK_ASSIGN(id, m_set.accounts().save(account));
        DUTYDESK_TRY(m_set.accounts().setHash(id, m_hash));
        actor.account = id;
        DUTYDESK_TRY(m_set.journal().append(
            setUp(), {"account.opened",
                      ref(id),
                      {{"account.name", {}, account.name},
                       {"account.display-name", {}, account.displayName},
                       {"account.post", {}, Term{"post." + std::string(codeOf(account.post))}},
                       {"account.agent", {}, account.agent ? Value(ref(account.agent)) : Value()}},
                      {}}));
        return {};
    }

    void enlist(const Actor& actor, const std::string& department)
    {
        switch (actor.post) {
        case Post::FrontLineAgent:
        case Post::BackOfficeAgent:
        case Post::Reserve:
        case Post::SeniorHandler:
            m_staff.agents.push_back(actor);
            break;
        case Post::DepartmentHandler:
            for (const DemoDepartment& one : demoDepartments()) {
                if (department == one.name)
                    m_staff.handlers[one.code].push_back(actor);
            }
            break;
        case Post::DutyManager:
            m_staff.dutyManagers.push_back(actor);
            break;
        case Post::Coordinator:
            m_staff.coordinator = actor;
            break;
        case Post::DataAnalyst:
            m_analyst = actor;
            break;
        default:
            break;
        }
    }

    Result<> findCategories()
    {
        DUTYDESK_ASSIGN(categories, m_set.tickets().categories());
        for (const TicketCategory& category : categories)
            m_places.categories[category.code] = category.id;
        return {};
    }

    Result<PolicySet> policies() { return m_services.policies.setOn(m_today); }

    Result<> makeCalls()
    {
        DUTYDESK_ASSIGN(set, policies());
        DUTYDESK_ASSIGN(holidays, HolidayCalendar::from(set));
        CallsImportPlan plan;
        plan.source = "calls.csv";
        plan.added = demoCalls(m_random.stream(2), m_today - weeks(m_recipe.weeks), m_recipe.now, m_zone, holidays);
        plan.rows = static_cast<std::int64_t>(plan.added.size());
        m_calls = std::move(plan);
        return {};
    }

    /// As imported by the analyst at the moment of looking: the last thing that happened.
    Result<> importCalls()
    {
        Request request;
        request.actor = m_analyst;
        request.now = m_recipe.now;
        DUTYDESK_TRY(m_services.calls.commit(request, m_calls, {}, {{}, m_progress.stop}));
        return {};
    }

    Result<> makeTickets()
    {
        DUTYDESK_ASSIGN(texts, DemoTexts::load());
        DUTYDESK_ASSIGN(set, policies());
        DUTYDESK_ASSIGN(rules, TicketRules::from(set, m_zone));
        const DemoTickets made = demoTickets(m_random.stream(3), texts, m_staff, m_places, rules, m_opening,
                                             m_recipe.now, m_recipe.tickets);
        const std::int64_t steps = static_cast<std::int64_t>(made.tickets.size() + made.events.size());
        std::int64_t done = 0;
        DUTYDESK_TRY(inChunks(made.tickets, done, steps, [&](const Ticket& ticket) -> Result<> {
            DUTYDESK_ASSIGN(id, m_set.tickets().insert(ticket));
            return id == ticket.id ? Result<>() : Result<>(makeError(error::fieldTaken, {{"record", ref(id)}}));
        }));
        DUTYDESK_TRY(inChunks(made.events, done, steps, [&](const DemoEvent& event) -> Result<> {
            DUTYDESK_TRY(m_set.journal().append(event.request, event.note));
            return {};
        }));
        DUTYDESK_TRY(importCalls());
        SearchIndex index(m_set.database());
        while (true) {
            DUTYDESK_ASSIGN(indexed, index.indexPending(m_services.work, static_cast<int>(chunk)));
            if (indexed == 0)
                return {};
        }
    }

    template <class Item, class Keep>
    Result<> inChunks(const std::vector<Item>& items, std::int64_t& done, std::int64_t steps, Keep keep)
    {
        for (std::size_t from = 0; from < items.size(); from += chunk) {
            if (m_progress.stop.stop_requested())
                return makeError(error::cancelled);
            const std::size_t to = std::min(items.size(), from + chunk);
            DUTYDESK_TRY(m_services.work.perform([&]() -> Result<> {
                for (std::size_t i = from; i < to; ++i)
                    DUTYDESK_TRY(keep(items[i]));
                return {};
            }));
            done += static_cast<std::int64_t>(to - from);
            m_progress.tell(done, steps);
        }
        return {};
    }

    ServiceSet& m_set;
    Services& m_services;
    const DemoRecipe& m_recipe;
    const Progress& m_progress;
    DemoRandom m_random;
    TimeZone m_zone;
    Date m_today{};
    Instant m_opening{};
    int m_steps = 0;
    std::string m_hash;
    Actor m_administrator;
    Actor m_analyst;
    DemoStaff m_staff;
    DemoPlaces m_places;
    CallsImportPlan m_calls;
};

} // namespace

Instant demoMoment(Instant now)
{
    return floor<minutes>(now) - floor<minutes>(now).time_since_epoch() % minutes(15);
}

Instant demoBusyMoment(Instant now)
{
    constexpr hours opens{9};
    constexpr hours quiet{17};
    constexpr minutes afternoon{14 * 60 + 15};
    const auto loaded = loadTimeZone(demoZone);
    const TimeZone zone = loaded ? *loaded : TimeZone();
    const Date today = zone.dateOf(now);
    if (now >= zone.toInstant(today, opens) && now < zone.toInstant(today, quiet))
        return demoMoment(now);
    return zone.toInstant(now < zone.toInstant(today, opens) ? today - days(1) : today, afternoon);
}

Result<> makeDemoCentre(ServiceSet& set, const DemoRecipe& recipe, const Progress& progress)
{
    return Builder(set, recipe, progress).build();
}

Result<> makeDemoFile(const Wiring& wiring, const QString& file, const DemoRecipe& recipe, const Progress& progress)
{
    DatabaseLocation unfinished;
    unfinished.name = file + QStringLiteral(".unfinished");
    const auto clear = [&unfinished] {
        for (const char* part : {"", "-wal", "-shm", "-ballast"})
            QFile::remove(unfinished.name + QLatin1StringView(part));
    };
    const auto make = [&]() -> Result<> {
        DUTYDESK_TRY(wiring.bringUpToDate(unfinished, recipe.now));
        DUTYDESK_ASSIGN(set, wiring.open(unfinished));
        return makeDemoCentre(*set, recipe, progress);
    };
    clear();
    Result<> outcome = make();
    if (outcome && !QFile::rename(unfinished.name, file))
        outcome = makeError(error::storageCannotOpen, {{"place", file.toStdString()}, {"detail", std::string()}});
    clear();
    return outcome;
}

} // namespace dutydesk
