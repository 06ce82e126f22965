#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// The cell is no time that is understood ("2003-03-03 07:00", "2003/3/3 7:00", ISO 8601).
inline constexpr ErrorCode callsTimeInvalid{"calls.time-invalid"};
/// The day is not in the calendar (30 February), or the time not in the day (25:00).
inline constexpr ErrorCode callsNoSuchDay{"calls.no-such-day"};
inline constexpr ErrorCode callsNoSuchTime{"calls.no-such-time"};
/// Clocks skip this time when they are put forward.
inline constexpr ErrorCode callsTimeSkipped{"calls.time-skipped"};
/// The start is not on the grid of `minutes`.
inline constexpr ErrorCode callsOffGrid{"calls.off-grid"};
/// The file's rows are `minutes` apart, which doesn't divide an hour.
inline constexpr ErrorCode callsBinInvalid{"calls.bin-invalid"};
/// The cell is no number; is negative; is not whole; is above `limit`.
inline constexpr ErrorCode callsNotNumber{"calls.not-number"};
inline constexpr ErrorCode callsNegative{"calls.negative"};
inline constexpr ErrorCode callsNotWhole{"calls.not-whole"};
inline constexpr ErrorCode callsTooMany{"calls.too-many"};
/// The row `row` gives another value for the same time and queue.
inline constexpr ErrorCode callsTwoValues{"calls.two-values"};
/// A kept interval of `minutes` from `start` overlaps this one without being the same.
inline constexpr ErrorCode callsOverlap{"calls.overlap"};
/// More calls were answered in time than answered (`answered`).
inline constexpr ErrorCode callsMoreInTime{"calls.more-in-time"};
/// The file has `count` findings (causes: the first of them), and skipping those rows was not chosen.
inline constexpr ErrorCode callsHasFindings{"calls.has-findings"};
/// The file changes `count` kept values (causes: the first of them), and that was not confirmed.
inline constexpr ErrorCode callsHasCorrections{"calls.has-corrections"};
/// Other calls came in after the plan was made; make it again.
inline constexpr ErrorCode callsPlanOutdated{"calls.plan-outdated"};
/// The asked interval `minutes` doesn't divide a day.
inline constexpr ErrorCode callsIntervalInvalid{"calls.interval-invalid"};

} // namespace dutydesk::error
