#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// There are no calls before `date` to forecast from; of its weekday, none.
inline constexpr ErrorCode forecastNoHistory{"forecast.no-history"};
inline constexpr ErrorCode forecastNoSuchWeekday{"forecast.no-such-weekday"};
/// An adjustment of `date` from `start` to `end` by `percent` is too large, or has no hours.
inline constexpr ErrorCode forecastAdjustmentInvalid{"forecast.adjustment-invalid"};
/// The policy `key` holds `value`, which is not two days of the month.
inline constexpr ErrorCode forecastBillingDaysInvalid{"forecast.billing-days-invalid"};

} // namespace dutydesk::error
