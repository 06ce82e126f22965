#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// There are no calls before `date` to forecast from; of its weekday, none.
inline constexpr ErrorCode forecastNoHistory{"forecast.no-history"};
inline constexpr ErrorCode forecastNoSuchWeekday{"forecast.no-such-weekday"};

} // namespace dutydesk::error
