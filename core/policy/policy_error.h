#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// There is no policy `key`.
inline constexpr ErrorCode policyUnknown{"policy.unknown"};
/// A change may not reach back: `effective` is before `today`.
inline constexpr ErrorCode policyReachesBack{"policy.reaches-back"};
/// The policy file `file` is damaged; `item` and `what` say where, if known.
inline constexpr ErrorCode policyFileDamaged{"policy.file-damaged"};

} // namespace dutydesk::error
