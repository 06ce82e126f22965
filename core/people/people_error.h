#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// `agent` left the centre on `left` and can't be changed any more.
inline constexpr ErrorCode personLeft{"people.left"};
/// Nobody changes their own post: it decides what they may do.
inline constexpr ErrorCode ownPost{"people.own-post"};
/// The group `group` belongs to another area than the one chosen.
inline constexpr ErrorCode groupOfOtherArea{"people.group-of-other-area"};
/// Findings of an import: the cell is no post, no seat type, no amount of money, no date.
inline constexpr ErrorCode importPostUnknown{"people.import-post-unknown"};
inline constexpr ErrorCode importSeatTypeUnknown{"people.import-seat-type-unknown"};
inline constexpr ErrorCode importNotMoney{"people.import-not-money"};
inline constexpr ErrorCode importNotDate{"people.import-not-date"};
/// Row `row` has the same number.
inline constexpr ErrorCode importTwice{"people.import-twice"};
/// Somebody with this number left the centre on `left`; numbers are not given again.
inline constexpr ErrorCode importPersonLeft{"people.import-left"};
/// The file has `count` findings (causes: the first of them), and skipping those rows was not chosen.
inline constexpr ErrorCode importHasFindings{"people.import-has-findings"};
/// The file changes `count` people who are known, and that was not confirmed.
inline constexpr ErrorCode importHasChanges{"people.import-has-changes"};
/// People were changed after the plan was made; make it again.
inline constexpr ErrorCode importPlanOutdated{"people.import-plan-outdated"};

} // namespace dutydesk::error
