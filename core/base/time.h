#pragma once

#include <chrono>

namespace dutydesk {

/// A point in time, UTC, in milliseconds: what is stored and compared.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A length of time in milliseconds; elapsed or working, as the name of the value says.
using Duration = std::chrono::milliseconds;

/// A calendar day of the centre. It has no instant before a time zone gives it one.
using Date = std::chrono::local_days;

/// A wall-clock time of the centre; may not exist or exist twice where clocks change.
using LocalTime = std::chrono::local_time<std::chrono::milliseconds>;

/// Minutes since local midnight, 0 to 1440.
using TimeOfDay = std::chrono::minutes;

} // namespace dutydesk
