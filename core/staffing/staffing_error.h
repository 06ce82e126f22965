#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// What seats are asked for can't be: negative or endless calls, no interval, no handling time, callers
/// without any patience, more than `limit` calls at once.
inline constexpr ErrorCode staffingLoadInvalid{"staffing.load-invalid"};
/// The service target is none: a share outside 0 to 100%, a negative time, an occupancy `cap` outside 1 to
/// 100%.
inline constexpr ErrorCode staffingTargetInvalid{"staffing.target-invalid"};
/// A day can't be simulated: `what` is `value`, which it can't be.
inline constexpr ErrorCode staffingSimulationInvalid{"staffing.simulation-invalid"};
/// The policy `key` has a value `value` that is no seat table ("50:5 100:7", both rising).
inline constexpr ErrorCode staffingTableInvalid{"staffing.table-invalid"};

} // namespace dutydesk::error
