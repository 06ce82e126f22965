#pragma once

#include "core/base/actor.h"
#include "core/base/money.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <vector>

namespace dutydesk {

/// A part of the centre under an area manager [ORG-01].
struct Area
{
    AreaId id;
    int version = 0;
    std::string name;

    friend bool operator==(const Area&, const Area&) = default;
};

/// A group on shift under a duty manager [ORG-01].
struct Group
{
    GroupId id;
    int version = 0;
    std::string name;
    AreaId area;

    friend bool operator==(const Group&, const Group&) = default;
};

/// A department that tickets are transferred to. Its handlers are the people whose `department` it is.
struct Department
{
    DepartmentId id;
    int version = 0;
    std::string name;

    friend bool operator==(const Department&, const Department&) = default;
};

/// A kind of seat [ORG-05]. The twelve of the handbook have a `code` such as "value-added", whose name
/// `ui/text` knows as the term "seat-type.value-added"; a centre's own have no code and show `name`.
struct SeatType
{
    SeatTypeId id;
    int version = 0;
    std::string code;
    std::string name;

    friend bool operator==(const SeatType&, const SeatType&) = default;
};

/// What an agent showed in an assessment for one seat type [TRN-01]. Assessments are kept for ever; the
/// newest one not after a date counts on that date.
struct Qualification
{
    AgentId agent;
    SeatTypeId seatType;
    Date assessed{};
    /// 0 to 100.
    int knowledgeScore = 0;
    /// Characters a minute.
    int typingSpeed = 0;
    /// Seconds to find an answer in the knowledge base.
    int lookUpSeconds = 0;

    friend bool operator==(const Qualification&, const Qualification&) = default;
};

/// Somebody who works in the centre or handles tickets for a department of it.
struct Agent
{
    AgentId id;
    /// Grows with each save; a save over a newer one fails.
    int version = 0;
    /// 工号, unique in the centre.
    std::string number;
    std::string name;
    Post post = Post::FrontLineAgent;
    AreaId area;
    GroupId group;
    DepartmentId department;
    /// The seat types that the agent is meant for, by id; whether qualified is a question of its own.
    std::vector<SeatTypeId> seatTypes;
    /// Monthly base of the appraisal's bonus. Nothing if there is none or the reader may not see it.
    std::optional<Money> bonusBase;
    Date joined{};
    /// The last day in the centre.
    std::optional<Date> left;

    friend bool operator==(const Agent&, const Agent&) = default;
};

/// The centre's areas, groups, departments and seat types; few enough to be read at once.
struct Organisation
{
    std::vector<Area> areas;
    std::vector<Group> groups;
    std::vector<Department> departments;
    std::vector<SeatType> seatTypes;

    const Area* find(AreaId id) const;
    const Group* find(GroupId id) const;
    const Department* find(DepartmentId id) const;
    const SeatType* find(SeatTypeId id) const;
};

} // namespace dutydesk
