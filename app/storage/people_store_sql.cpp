#include "app/storage/people_store_sql.h"

#include "app/storage/database.h"
#include "core/base/text.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace dutydesk {

namespace {

constexpr std::string_view agentColumns =
    "a.id, a.version, a.number, a.name, a.post, a.area, a.agent_group, a.department, a.bonus_base, a.joined, a.left_on";
constexpr std::string_view qualificationColumns =
    "q.agent, q.seat_type, q.assessed, q.knowledge_score, q.typing_speed, q.look_up_seconds";

Agent readAgent(Row& row)
{
    Agent agent;
    std::string post;
    row.into(agent.id, agent.version, agent.number, agent.name, post, agent.area, agent.group, agent.department,
             agent.bonusBase, agent.joined, agent.left);
    postFromCode(post, agent.post);
    return agent;
}

Qualification readQualification(Row& row)
{
    Qualification read;
    row.into(read.agent, read.seatType, read.assessed, read.knowledgeScore, read.typingSpeed, read.lookUpSeconds);
    return read;
}

/// A row was to be replaced: none means that its version moved on.
template <class Id>
Result<Id> replaced(Id id, const Result<std::int64_t>& rows)
{
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return makeError(error::stale, {{"record", ref(id)}});
    return id;
}

/// `%text%` for LIKE … ESCAPE '!'.
std::string containing(std::string_view text)
{
    std::string pattern = "%";
    for (const char c : lowered(text)) {
        if (c == '%' || c == '_' || c == '!')
            pattern += '!';
        pattern += c;
    }
    return pattern + '%';
}

/// The conditions of a filter and the values of their `?`s.
struct Conditions
{
    explicit Conditions(const PeopleFilter& filter)
    {
        if (const std::string text = trimmed(filter.text); !text.empty())
            add("a.search_key LIKE ? ESCAPE '!'", containing(text));
        if (filter.post)
            add("a.post = ?", codeOf(*filter.post));
        if (filter.area)
            add("a.area = ?", filter.area);
        if (filter.group)
            add("a.agent_group = ?", filter.group);
        if (filter.department)
            add("a.department = ?", filter.department);
        if (filter.agent)
            add("a.id = ?", filter.agent);
        if (filter.seatType)
            add("EXISTS (SELECT 1 FROM agent_seat_type s WHERE s.agent = a.id AND s.seat_type = ?)", filter.seatType);
        if (!filter.withFormer)
            add("(a.left_on IS NULL OR a.left_on >= ?)", filter.today);
    }

    template <class T>
    void add(std::string_view condition, const T& value)
    {
        sql += sql.empty() ? " WHERE " : " AND ";
        sql += condition;
        binders.push_back([value](Query& query) { query.bind(value); });
    }

    void bindTo(Query& query) const
    {
        for (const auto& binder : binders)
            binder(query);
    }

    std::string sql;
    std::vector<std::function<void(Query&)>> binders;
};

std::string columnOf(PeopleSort sort)
{
    switch (sort) {
    case PeopleSort::Number: return "a.number";
    case PeopleSort::Name: return "a.name";
    case PeopleSort::Joined: return "a.joined";
    }
    return {};
}

} // namespace

Result<Organisation> PeopleStoreSql::organisation()
{
    Organisation organisation;
    DUTYDESK_ASSIGN(areas, m_database.query("SELECT id, version, name FROM area ORDER BY name").all([](Row& row) {
        Area area;
        row.into(area.id, area.version, area.name);
        return area;
    }));
    DUTYDESK_ASSIGN(groups,
                    m_database.query("SELECT id, version, name, area FROM agent_group ORDER BY name").all([](Row& row) {
                        Group group;
                        row.into(group.id, group.version, group.name, group.area);
                        return group;
                    }));
    DUTYDESK_ASSIGN(departments,
                    m_database.query("SELECT id, version, name FROM department ORDER BY name").all([](Row& row) {
                        Department department;
                        row.into(department.id, department.version, department.name);
                        return department;
                    }));
    DUTYDESK_ASSIGN(seatTypes,
                    m_database.query("SELECT id, version, code, name FROM seat_type ORDER BY id").all([](Row& row) {
                        SeatType seatType;
                        row.into(seatType.id, seatType.version, seatType.code, seatType.name);
                        return seatType;
                    }));
    return Organisation{std::move(areas), std::move(groups), std::move(departments), std::move(seatTypes)};
}

Result<AreaId> PeopleStoreSql::save(const Area& area)
{
    if (!area.id) {
        return m_database
            .query("INSERT INTO area (version, name, name_key) VALUES (1, ?, ?) RETURNING id", area.name,
                   lowered(area.name))
            .value<AreaId>();
    }
    return replaced(area.id,
                    m_database
                        .query("UPDATE area SET version = version + 1, name = ?, name_key = ? WHERE id = ? AND version = ?",
                               area.name, lowered(area.name), area.id, area.version)
                        .run());
}

Result<GroupId> PeopleStoreSql::save(const Group& group)
{
    if (!group.id) {
        return m_database
            .query("INSERT INTO agent_group (version, name, name_key, area) VALUES (1, ?, ?, ?) RETURNING id",
                   group.name, lowered(group.name), group.area)
            .value<GroupId>();
    }
    return replaced(group.id, m_database
                                  .query("UPDATE agent_group SET version = version + 1, name = ?, name_key = ?, "
                                         "area = ? WHERE id = ? AND version = ?",
                                         group.name, lowered(group.name), group.area, group.id, group.version)
                                  .run());
}

Result<DepartmentId> PeopleStoreSql::save(const Department& department)
{
    if (!department.id) {
        return m_database
            .query("INSERT INTO department (version, name, name_key) VALUES (1, ?, ?) RETURNING id", department.name,
                   lowered(department.name))
            .value<DepartmentId>();
    }
    return replaced(department.id,
                    m_database
                        .query("UPDATE department SET version = version + 1, name = ?, name_key = ? "
                               "WHERE id = ? AND version = ?",
                               department.name, lowered(department.name), department.id, department.version)
                        .run());
}

Result<SeatTypeId> PeopleStoreSql::save(const SeatType& seatType)
{
    if (!seatType.id) {
        return m_database
            .query("INSERT INTO seat_type (version, code, name, name_key) VALUES (1, '', ?, ?) RETURNING id",
                   seatType.name, lowered(seatType.name))
            .value<SeatTypeId>();
    }
    return replaced(seatType.id,
                    m_database
                        .query("UPDATE seat_type SET version = version + 1, name = ?, name_key = ? "
                               "WHERE id = ? AND version = ?",
                               seatType.name, lowered(seatType.name), seatType.id, seatType.version)
                        .run());
}

Result<Agent> PeopleStoreSql::find(AgentId id)
{
    DUTYDESK_ASSIGN(found, m_database.query("SELECT " + std::string(agentColumns) + " FROM agent a WHERE a.id = ?", id)
                               .all(readAgent));
    if (found.empty())
        return makeError(error::notFound, {{"record", ref(id)}});
    DUTYDESK_TRY(readSeatTypes(found));
    return std::move(found.front());
}

Result<std::optional<Agent>> PeopleStoreSql::findByNumber(const std::string& number)
{
    DUTYDESK_ASSIGN(found,
                    m_database
                        .query("SELECT " + std::string(agentColumns) + " FROM agent a WHERE a.number_key = ?",
                               lowered(number))
                        .all(readAgent));
    if (found.empty())
        return std::optional<Agent>();
    DUTYDESK_TRY(readSeatTypes(found));
    return std::optional(std::move(found.front()));
}

Result<AgentId> PeopleStoreSql::save(const Agent& agent)
{
    const std::string searchKey = lowered(agent.number) + '\n' + lowered(agent.name);
    AgentId id = agent.id;
    if (!id) {
        DUTYDESK_ASSIGN(added, m_database
                                   .query("INSERT INTO agent (version, number, number_key, name, search_key, post, area, "
                                          "agent_group, department, bonus_base, joined, left_on) "
                                          "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                                          agent.number, lowered(agent.number), agent.name, searchKey,
                                          codeOf(agent.post), agent.area, agent.group, agent.department,
                                          agent.bonusBase, agent.joined, agent.left)
                                   .value<AgentId>());
        id = added;
    } else {
        DUTYDESK_TRY(replaced(id, m_database
                                      .query("UPDATE agent SET version = version + 1, number = ?, number_key = ?, "
                                             "name = ?, search_key = ?, post = ?, area = ?, agent_group = ?, "
                                             "department = ?, bonus_base = ?, joined = ?, left_on = ? "
                                             "WHERE id = ? AND version = ?",
                                             agent.number, lowered(agent.number), agent.name, searchKey,
                                             codeOf(agent.post), agent.area, agent.group, agent.department,
                                             agent.bonusBase, agent.joined, agent.left, id, agent.version)
                                      .run()));
    }
    DUTYDESK_TRY(writeSeatTypes(id, agent.seatTypes));
    return id;
}

Result<> PeopleStoreSql::writeSeatTypes(AgentId id, const std::vector<SeatTypeId>& seatTypes)
{
    DUTYDESK_TRY(m_database.query("DELETE FROM agent_seat_type WHERE agent = ?", id).run());
    for (const SeatTypeId seatType : seatTypes) {
        DUTYDESK_TRY(
            m_database.query("INSERT INTO agent_seat_type (agent, seat_type) VALUES (?, ?)", id, seatType).run());
    }
    return {};
}

Result<> PeopleStoreSql::readSeatTypes(std::vector<Agent>& agents)
{
    if (agents.empty())
        return {};
    std::vector<Agent*> byId;
    for (Agent& agent : agents)
        byId.push_back(&agent);
    std::ranges::sort(byId, {}, [](const Agent* agent) { return agent->id; });
    return m_database
        .query("SELECT agent, seat_type FROM agent_seat_type WHERE agent >= ? AND agent <= ? ORDER BY agent, seat_type",
               byId.front()->id, byId.back()->id)
        .each([&](Row& row) {
            const AgentId id = row.next<AgentId>();
            const auto agent = std::ranges::lower_bound(byId, id, {}, [](const Agent* one) { return one->id; });
            if (agent != byId.end() && (*agent)->id == id)
                (*agent)->seatTypes.push_back(row.next<SeatTypeId>());
        });
}

Result<std::vector<AgentName>> PeopleStoreSql::names(std::span<const AgentId> ids)
{
    std::vector<AgentName> names;
    for (const AgentId id : ids) {
        DUTYDESK_ASSIGN(found, m_database.query("SELECT number, name FROM agent WHERE id = ?", id).one([&](Row& row) {
            AgentName name;
            name.id = id;
            row.into(name.number, name.name);
            return name;
        }));
        if (found)
            names.push_back(*std::move(found));
    }
    return names;
}

Result<std::vector<Agent>> PeopleStoreSql::list(const PeopleFilter& filter, PeopleSort sort, bool descending,
                                                const std::optional<PeopleAnchor>& anchor, int limit)
{
    const std::string column = columnOf(sort);
    const std::string direction = descending ? " DESC" : "";
    Conditions conditions(filter);
    if (anchor) {
        const std::string beyond = "(" + column + ", a.id) " + (descending ? "<" : ">") + " (?, ?)";
        if (sort == PeopleSort::Joined)
            conditions.add(beyond, static_cast<std::int64_t>(std::stoll(anchor->sortKey)));
        else
            conditions.add(beyond, anchor->sortKey);
        conditions.binders.push_back([id = anchor->id](Query& query) { query.bind(id); });
    }
    Query query = m_database.query("SELECT " + std::string(agentColumns) + " FROM agent a" + conditions.sql + " ORDER BY "
                                   + column + direction + ", a.id" + direction + " LIMIT ?");
    conditions.bindTo(query);
    query.bind(limit);
    DUTYDESK_ASSIGN(agents, query.all(readAgent));
    DUTYDESK_TRY(readSeatTypes(agents));
    return agents;
}

Result<std::int64_t> PeopleStoreSql::count(const PeopleFilter& filter)
{
    const Conditions conditions(filter);
    Query query = m_database.query("SELECT count(*) FROM agent a" + conditions.sql);
    conditions.bindTo(query);
    return query.value<std::int64_t>();
}

Result<std::vector<Qualification>> PeopleStoreSql::qualifications(AgentId agent)
{
    return m_database
        .query("SELECT " + std::string(qualificationColumns)
                   + " FROM qualification q WHERE q.agent = ? ORDER BY q.assessed DESC, q.seat_type",
               agent)
        .all(readQualification);
}

Result<std::vector<Qualification>> PeopleStoreSql::qualifications(SeatTypeId seatType, Date date)
{
    return m_database
        .query("SELECT " + std::string(qualificationColumns)
                   + " FROM qualification q JOIN agent a ON a.id = q.agent AND (a.left_on IS NULL OR a.left_on >= ?)"
                     " WHERE q.seat_type = ? AND q.assessed = (SELECT max(n.assessed) "
                     "FROM qualification n WHERE n.seat_type = q.seat_type AND n.agent = q.agent AND n.assessed <= ?) "
                     "ORDER BY q.agent",
               date, seatType, date)
        .all(readQualification);
}

Result<> PeopleStoreSql::save(const Qualification& qualification)
{
    DUTYDESK_TRY(m_database
                     .query("INSERT INTO qualification (agent, seat_type, assessed, knowledge_score, typing_speed, "
                            "look_up_seconds) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (agent, seat_type, assessed) "
                            "DO UPDATE SET knowledge_score = excluded.knowledge_score, "
                            "typing_speed = excluded.typing_speed, look_up_seconds = excluded.look_up_seconds",
                            qualification.agent, qualification.seatType, qualification.assessed,
                            qualification.knowledgeScore, qualification.typingSpeed, qualification.lookUpSeconds)
                     .run());
    return {};
}

} // namespace dutydesk
