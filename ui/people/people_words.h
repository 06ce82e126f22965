#pragma once

#include "core/journal/journal.h"
#include "core/people/people.h"
#include "ui/text/value_text.h"
#include "ui/widgets/timeline.h"

#include <span>
#include <vector>

namespace dutydesk {

QString postName(Post post);
QString seatTypeName(const SeatType& seatType);
/// "General service, VIP members"; the agent's seat types in their order.
QString seatTypeNames(const Agent& agent, const Organisation& organisation);

/// The name of an area, group or department; empty for none.
template <class Id>
QString nameIn(const Organisation& organisation, Id id)
{
    const auto* found = organisation.find(id);
    return found ? toQString(found->name) : QString();
}

/// What happened to a person, in words: who, what, and each field with before and after.
std::vector<TimelineEntry> peopleHistory(std::span<const JournalEntry> entries, const ValueText& text);

} // namespace dutydesk
