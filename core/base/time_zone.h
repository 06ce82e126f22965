#pragma once

#include "core/base/time.h"

#include <chrono>
#include <string>
#include <vector>

namespace dutydesk {

/// The centre's time zone as a table of its clock changes: core has no time-zone database, whoever
/// starts it brings the table. Total: every instant has a wall-clock time, and every wall-clock time
/// an instant.
class TimeZone
{
public:
    /// From `at` on, local time is UTC + `offset`.
    struct Change
    {
        Instant at;
        std::chrono::seconds offset{0};

        friend bool operator==(const Change&, const Change&) = default;
    };

    /// How often a wall-clock time comes on its day: not at all where clocks are put forward, twice
    /// where they are put back.
    enum class Occurrence { Once, Never, Twice };

    /// UTC.
    TimeZone() = default;
    /// `offset` holds before the first change; the changes may come in any order.
    TimeZone(std::string id, std::chrono::seconds offset, std::vector<Change> changes = {});

    /// The IANA name, such as "Asia/Shanghai".
    const std::string& id() const { return m_id; }

    std::chrono::seconds offsetAt(Instant instant) const;
    LocalTime toLocal(Instant instant) const;

    /// The first instant at which clocks show `local`; for a time that they skip, the moment they are
    /// put forward. A later wall-clock time never gives an earlier instant.
    Instant toInstant(LocalTime local) const;
    /// As `toInstant`, but the second of two instants where the clocks show `local` twice.
    Instant toSecondInstant(LocalTime local) const;
    Occurrence occurrenceOf(LocalTime local) const;

    Date dateOf(Instant instant) const;
    /// Whole minutes since midnight on the wall clock.
    TimeOfDay timeOfDay(Instant instant) const;
    Instant toInstant(Date date, TimeOfDay time) const;
    /// The first instant of `date`; the day ends with that of the next date, after 23 to 25 hours.
    Instant startOf(Date date) const;

private:
    std::string m_id = "UTC";
    std::chrono::seconds m_offset{0};
    std::vector<Change> m_changes;
};

} // namespace dutydesk
