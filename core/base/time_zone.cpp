#include "core/base/time_zone.h"

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

LocalTime shifted(Instant instant, std::chrono::seconds offset)
{
    return LocalTime(instant.time_since_epoch() + offset);
}

Instant shiftedBack(LocalTime local, std::chrono::seconds offset)
{
    return Instant(local.time_since_epoch() - offset);
}

} // namespace

TimeZone::TimeZone(std::string id, std::chrono::seconds offset, std::vector<Change> changes)
    : m_id(std::move(id)), m_offset(offset), m_changes(std::move(changes))
{
    std::ranges::sort(m_changes, {}, &Change::at);
}

std::chrono::seconds TimeZone::offsetAt(Instant instant) const
{
    const auto next = std::ranges::upper_bound(m_changes, instant, {}, &Change::at);
    return next == m_changes.begin() ? m_offset : std::prev(next)->offset;
}

LocalTime TimeZone::toLocal(Instant instant) const
{
    return shifted(instant, offsetAt(instant));
}

Instant TimeZone::toInstant(LocalTime local) const
{
    // The first stretch between two changes that reaches `local` holds its first instant; no offset is
    // larger than a day, so earlier changes cannot matter.
    auto change = std::ranges::upper_bound(m_changes, shiftedBack(local, std::chrono::days{2}), {}, &Change::at);
    std::chrono::seconds offset = change == m_changes.begin() ? m_offset : std::prev(change)->offset;
    for (; change != m_changes.end(); ++change) {
        if (local < shifted(change->at, offset))
            return shiftedBack(local, offset);
        if (local < shifted(change->at, change->offset))
            return change->at;
        offset = change->offset;
    }
    return shiftedBack(local, offset);
}

Instant TimeZone::toSecondInstant(LocalTime local) const
{
    const Instant first = toInstant(local);
    const auto next = std::ranges::upper_bound(m_changes, first, {}, &Change::at);
    if (next != m_changes.end()) {
        const Instant second = shiftedBack(local, next->offset);
        if (second >= next->at && toLocal(second) == local)
            return second;
    }
    return first;
}

TimeZone::Occurrence TimeZone::occurrenceOf(LocalTime local) const
{
    const Instant first = toInstant(local);
    if (toLocal(first) != local)
        return Occurrence::Never;
    return toSecondInstant(local) == first ? Occurrence::Once : Occurrence::Twice;
}

Date TimeZone::dateOf(Instant instant) const
{
    return std::chrono::floor<std::chrono::days>(toLocal(instant));
}

TimeOfDay TimeZone::timeOfDay(Instant instant) const
{
    const LocalTime local = toLocal(instant);
    return std::chrono::floor<TimeOfDay>(local - std::chrono::floor<std::chrono::days>(local));
}

Instant TimeZone::toInstant(Date date, TimeOfDay time) const
{
    return toInstant(LocalTime(date.time_since_epoch() + time));
}

Instant TimeZone::startOf(Date date) const
{
    return toInstant(date, TimeOfDay{0});
}

} // namespace dutydesk
