#include "core/people/people.h"

#include <algorithm>

namespace dutydesk {

namespace {

template <class Record, class Id>
const Record* findIn(const std::vector<Record>& records, Id id)
{
    const auto it = std::ranges::find(records, id, &Record::id);
    return it == records.end() ? nullptr : &*it;
}

} // namespace

const Area* Organisation::find(AreaId id) const
{
    return findIn(areas, id);
}

const Group* Organisation::find(GroupId id) const
{
    return findIn(groups, id);
}

const Department* Organisation::find(DepartmentId id) const
{
    return findIn(departments, id);
}

const SeatType* Organisation::find(SeatTypeId id) const
{
    return findIn(seatTypes, id);
}

} // namespace dutydesk
