#pragma once

#include "app/wiring.h"
#include "core/base/unit_of_work.h"
#include "core/calls/calls_store.h"
#include "core/desk/services.h"

#include <cstdlib>
#include <vector>

namespace dutydesk::test {

/// Calls around the clock in intervals of half an hour for the weeks before `now` and for its day until then:
/// ten an interval at midnight, most of them around noon.
inline Result<> addBusyWeeks(ServiceSet& set, Instant now, int weeks = 5)
{
    using namespace std::chrono;
    DUTYDESK_ASSIGN(zone, set.zone());
    const Date today = zone.dateOf(now);
    std::vector<CallVolume> volumes;
    for (Date day = today - days(7 * weeks); day <= today; day += days(1)) {
        for (int half = 0; half < 48; ++half) {
            CallVolume volume;
            volume.start = day + minutes(30 * half);
            volume.at = zone.toInstant(volume.start);
            volume.minutes = 30;
            volume.calls = 10 + 5 * (24 - std::abs(24 - half));
            volume.answered = volume.calls - 1;
            volume.answeredInTime = volume.calls - 2;
            if (volume.at < now)
                volumes.push_back(volume);
        }
    }
    return set.services().work([&] { return set.calls().save(volumes); });
}

} // namespace dutydesk::test
