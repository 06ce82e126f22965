#pragma once

#include "core/base/result.h"
#include "core/base/time_zone.h"

#include <string_view>

namespace dutydesk {

/// When an interval starts: on the centre's clock, and as an instant.
struct CallsTime
{
    LocalTime local{};
    Instant at{};
    /// The cell named a wall-clock time, not an instant with its offset from UTC.
    bool byClock = true;
};

/// Reads a cell of the timestamp column. Understood are ISO 8601 (with "Z" or an offset it is an instant),
/// "2003-03-03 07:00", "2003/3/3 7:00", "2003.3.3 7:00", "2003年3月3日 7:00", "20030303 0700", a day
/// alone (its midnight), and a spreadsheet's number of days since 30 December 1899.
Result<CallsTime> parseCallsTime(std::string_view text, const TimeZone& zone);

} // namespace dutydesk
