#pragma once

#include "core/people/people_store.h"

namespace dutydesk {

class Database;

/// People and organisation in the tables of `0002_people.sql`.
class PeopleStoreSql : public PeopleStore
{
public:
    explicit PeopleStoreSql(Database& database) : m_database(database) {}

    Result<Organisation> organisation() override;
    Result<AreaId> save(const Area& area) override;
    Result<GroupId> save(const Group& group) override;
    Result<DepartmentId> save(const Department& department) override;
    Result<SeatTypeId> save(const SeatType& seatType) override;

    Result<Agent> find(AgentId id) override;
    Result<std::optional<Agent>> findByNumber(const std::string& number) override;
    Result<AgentId> save(const Agent& agent) override;
    Result<std::vector<AgentName>> names(std::span<const AgentId> ids) override;

    Result<std::vector<Agent>> list(const PeopleFilter& filter, PeopleSort sort, bool descending,
                                    const std::optional<PeopleAnchor>& anchor, int limit) override;
    Result<std::int64_t> count(const PeopleFilter& filter) override;

    Result<std::vector<Qualification>> qualifications(AgentId agent) override;
    Result<std::vector<Qualification>> qualifications(SeatTypeId seatType, Date date) override;
    Result<> save(const Qualification& qualification) override;

private:
    Result<> readSeatTypes(std::vector<Agent>& agents);
    Result<> writeSeatTypes(AgentId id, const std::vector<SeatTypeId>& seatTypes);

    Database& m_database;
};

} // namespace dutydesk
