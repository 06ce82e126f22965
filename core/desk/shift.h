#pragma once

#include "core/base/time.h"

namespace dutydesk {

/// A part of the day that one group covers.
struct Shift
{
    /// 0 for the one that begins at midnight.
    int number = 0;
    TimeOfDay begins{};
    /// 24:00 for the last one.
    TimeOfDay ends{};

    friend bool operator==(const Shift&, const Shift&) = default;
};

/// The shift that a time of the day falls into, the day being cut into `shiftsADay` equal parts from
/// midnight [ORG-03]; at least one. (Ours, until rosters say whose shift begins when.)
constexpr Shift shiftAt(TimeOfDay time, int shiftsADay)
{
    const TimeOfDay length = std::chrono::hours(24) / (shiftsADay > 0 ? shiftsADay : 1);
    const auto number = time / length;
    return {static_cast<int>(number), number * length, (number + 1) * length};
}

} // namespace dutydesk
