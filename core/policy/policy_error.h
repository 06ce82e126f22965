#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// There is no policy `key`.
inline constexpr ErrorCode policyUnknown{"policy.unknown"};
/// A change may not reach back: `effective` is before `today`.
inline constexpr ErrorCode policyReachesBack{"policy.reaches-back"};
/// The policy file `file` is damaged; `item` and `what` say where, if known.
inline constexpr ErrorCode policyFileDamaged{"policy.file-damaged"};

/// Two numbers don't go together: `lower` has to be less than `upper`, or no more than it.
inline constexpr ErrorCode policyNotLess{"policy.not-less"};
inline constexpr ErrorCode policyMoreThan{"policy.more-than"};
/// An interval of `minutes` does not divide an hour.
inline constexpr ErrorCode policyIntervalUneven{"policy.interval-uneven"};
/// The office would not be open in any week: nothing would ever be due.
inline constexpr ErrorCode policyNeverOpen{"policy.never-open"};

} // namespace dutydesk::error
