#pragma once

#include "core/calls/calls.h"
#include "core/forecast/forecast.h"

namespace dutydesk {

/// Call volumes as a forecast takes them.
CallHistory historyOf(const std::vector<CallBin>& bins, int minutes);

/// The day after the last one before `until` that has calls: days not known yet were not closed. `until`
/// itself where there is none.
Date historyEnd(const CallHistory& history, Date until);

} // namespace dutydesk
