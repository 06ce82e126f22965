#pragma once

#include "core/base/result.h"
#include "core/people/people.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dutydesk {

/// The orders that a list of people is served in, each with an index behind it.
enum class PeopleSort { Number, Name, Joined };

/// Which people, and in which order. Empty parts don't restrict.
struct PeopleFilter
{
    /// Part of the number or the name, upper and lower case alike.
    std::string text;
    std::optional<Post> post;
    AreaId area;
    GroupId group;
    DepartmentId department;
    SeatTypeId seatType;
    /// Only this person.
    AgentId agent;
    /// Also those who have left before `today`.
    bool withFormer = false;
    Date today{};

    friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

/// What a page needs to show somebody who is mentioned.
struct AgentName
{
    AgentId id;
    std::string number;
    std::string name;
};

/// Where a page begins: after this person in the list's order.
struct PeopleAnchor
{
    std::string sortKey;
    AgentId id;
};

/// Keeps people and the organisation that they are in. Writing happens inside an open unit of work.
class PeopleStore
{
public:
    virtual ~PeopleStore() = default;

    virtual Result<Organisation> organisation() = 0;
    /// Adds the record if its id is none, else replaces it if its version is still the one kept (`record.stale`
    /// otherwise), which then grows by one.
    virtual Result<AreaId> save(const Area& area) = 0;
    virtual Result<GroupId> save(const Group& group) = 0;
    virtual Result<DepartmentId> save(const Department& department) = 0;
    virtual Result<SeatTypeId> save(const SeatType& seatType) = 0;

    /// `record.not-found` if there is none.
    virtual Result<Agent> find(AgentId id) = 0;
    virtual Result<std::optional<Agent>> findByNumber(const std::string& number) = 0;
    virtual Result<AgentId> save(const Agent& agent) = 0;
    /// The names of those ids that exist.
    virtual Result<std::vector<AgentName>> names(std::span<const AgentId> ids) = 0;

    /// At most `limit` people after `anchor`, in the order of `sort`.
    virtual Result<std::vector<Agent>> list(const PeopleFilter& filter, PeopleSort sort, bool descending,
                                            const std::optional<PeopleAnchor>& anchor, int limit) = 0;
    virtual Result<std::int64_t> count(const PeopleFilter& filter) = 0;

    /// The agent's assessments, newest first.
    virtual Result<std::vector<Qualification>> qualifications(AgentId agent) = 0;
    /// Everybody's newest assessment for the seat type not after `date`, by agent, without those who have left by
    /// then.
    virtual Result<std::vector<Qualification>> qualifications(SeatTypeId seatType, Date date) = 0;
    /// Adds the assessment, or replaces the one of the same agent, seat type and day.
    virtual Result<> save(const Qualification& qualification) = 0;
};

} // namespace dutydesk
