#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// Why an instance or roster file can't be read. Each carries `line`, counted from 1, and what stands there
/// as `value`; `field` is a term.
inline constexpr ErrorCode rosterNotText{"roster.not-text"};
inline constexpr ErrorCode rosterUnknownSection{"roster.unknown-section"};
inline constexpr ErrorCode rosterOutsideSection{"roster.outside-section"};
/// A line needs what the section `section` gives, which has not come yet.
inline constexpr ErrorCode rosterSectionMissing{"roster.section-missing"};
/// `found` fields where `least` to `most` are wanted.
inline constexpr ErrorCode rosterFieldCount{"roster.field-count"};
inline constexpr ErrorCode rosterFieldEmpty{"roster.field-empty"};
inline constexpr ErrorCode rosterNotANumber{"roster.not-a-number"};
/// A number below `low` or above `high`.
inline constexpr ErrorCode rosterOutOfRange{"roster.out-of-range"};
inline constexpr ErrorCode rosterDuplicate{"roster.duplicate"};
inline constexpr ErrorCode rosterUnknownShift{"roster.unknown-shift"};
inline constexpr ErrorCode rosterUnknownEmployee{"roster.unknown-employee"};
/// Days are counted from 0 and there are `days` of them.
inline constexpr ErrorCode rosterDayOutside{"roster.day-outside"};
/// "SHIFT=NUMBER" is wanted.
inline constexpr ErrorCode rosterShiftLimitInvalid{"roster.shift-limit-invalid"};
/// The line speaks of something that the lines before it did not give, or of no possible value.
inline constexpr ErrorCode rosterLineInvalid{"roster.line-invalid"};
/// The file ends and `section` has not come, or is empty.
inline constexpr ErrorCode rosterTruncated{"roster.truncated"};

/// A task that makes no sense: `field` (a term) of `record` (the code of an agent or shift, if it is one's).
inline constexpr ErrorCode rosterTaskInvalid{"roster.task-invalid"};

/// What a roster may cost in the worst case, by this line or thing and those before, is above `most`.
inline constexpr ErrorCode rosterCostTooLarge{"roster.cost-too-large"};

/// The policy `key` has a `value` that is no time of day.
inline constexpr ErrorCode rosterTimeInvalid{"roster.time-invalid"};

/// The search program is missing, or ended before it had found anything; `detail` is the system's word.
inline constexpr ErrorCode rosterSolverFailed{"roster.solver-failed"};

} // namespace dutydesk::error
