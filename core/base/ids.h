#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace dutydesk {

/// A record's number, typed by what it numbers, so that an agent's id never passes for a ticket's.
/// Zero means "none"; stores hand out numbers from 1. `Tag::record` is the record kind used in
/// the journal and in links.
template <class Tag>
struct Id
{
    std::int64_t value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

/// Any record, for what is common to all of them: journal, links, evidence, change notices.
struct RecordRef
{
    std::string kind;
    std::int64_t id = 0;

    friend auto operator<=>(const RecordRef&, const RecordRef&) = default;
};

template <class Tag>
RecordRef ref(Id<Tag> id)
{
    return {std::string(Tag::record), id.value};
}

struct AccountTag { static constexpr std::string_view record = "account"; };
struct AgentTag { static constexpr std::string_view record = "agent"; };
struct AreaTag { static constexpr std::string_view record = "area"; };
struct GroupTag { static constexpr std::string_view record = "group"; };
struct DepartmentTag { static constexpr std::string_view record = "department"; };
struct SeatTypeTag { static constexpr std::string_view record = "seat-type"; };
struct QueueTag { static constexpr std::string_view record = "queue"; };
struct TicketTag { static constexpr std::string_view record = "ticket"; };
struct JournalTag { static constexpr std::string_view record = "journal"; };

using AccountId = Id<AccountTag>;
using AgentId = Id<AgentTag>;
using AreaId = Id<AreaTag>;
using GroupId = Id<GroupTag>;
using DepartmentId = Id<DepartmentTag>;
using SeatTypeId = Id<SeatTypeTag>;
using QueueId = Id<QueueTag>;
using TicketId = Id<TicketTag>;
using JournalId = Id<JournalTag>;

} // namespace dutydesk

template <class Tag>
struct std::hash<dutydesk::Id<Tag>>
{
    std::size_t operator()(const dutydesk::Id<Tag>& id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
