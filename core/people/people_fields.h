#pragma once

#include "core/base/value.h"
#include "core/people/people.h"

#include <string_view>
#include <vector>

namespace dutydesk {

/// The field of an agent that is only told to those who may read pay.
inline constexpr std::string_view payField = "agent.bonus-base";

/// The record's fields as the journal and the comparison of two states name them: areas, groups and
/// departments by the name that they have now, seat types one by one.
std::vector<NamedValue> fieldsOf(const Agent& agent, const Organisation& organisation);
std::vector<NamedValue> fieldsOf(const Area& area);
std::vector<NamedValue> fieldsOf(const Group& group, const Organisation& organisation);
std::vector<NamedValue> fieldsOf(const Department& department);
std::vector<NamedValue> fieldsOf(const SeatType& seatType);
std::vector<NamedValue> fieldsOf(const Qualification& qualification, const Organisation& organisation);

/// The seat type's name for the reader: a term for the handbook's, a text for the centre's own.
Value nameOf(const SeatType& seatType);

} // namespace dutydesk
