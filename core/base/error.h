#pragma once

#include "core/base/value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dutydesk {

/// Which thing went wrong, for example `ErrorCode{"ticket.wrong-state"}`. Each domain declares its
/// codes as constants in `<domain>_error.h`; `ui/text/error_text.cpp` has a sentence for each that
/// names the place and the remedy, and a test fails for a code without one.
struct ErrorCode
{
    std::string_view id;

    friend constexpr bool operator==(ErrorCode, ErrorCode) = default;
};

/// A failure as a fact: a code and the values that its sentence needs. `causes` holds the single
/// findings where one failure sums up several (the rows of an import).
struct Error
{
    ErrorCode code;
    std::vector<NamedValue> values;
    std::vector<Error> causes;

    /// The value called `name`, or nothing.
    const Value* find(std::string_view name) const;
};

inline Error makeError(ErrorCode code, std::vector<NamedValue> values = {})
{
    return {code, std::move(values), {}};
}

namespace error {

/// The form's field `field` is wrong: empty, too long, not a number, out of `low`..`high`, reversed.
inline constexpr ErrorCode fieldEmpty{"field.empty"};
inline constexpr ErrorCode fieldTooLong{"field.too-long"};
inline constexpr ErrorCode fieldOutOfRange{"field.out-of-range"};
inline constexpr ErrorCode fieldInvalid{"field.invalid"};
inline constexpr ErrorCode fieldReversed{"field.reversed"};
/// Another record already has this `value` in `field`.
inline constexpr ErrorCode fieldTaken{"field.taken"};
/// The record `record` does not exist (any more).
inline constexpr ErrorCode notFound{"record.not-found"};
/// `record` was saved by `who` at `when` after it was read; the causes name each field that differs.
inline constexpr ErrorCode stale{"record.stale"};
/// A cause of `stale`: `field` is `theirs` as kept, and was to become `mine`.
inline constexpr ErrorCode staleField{"record.stale-field"};
/// `action` is not for this actor; `who` (repeated) names the posts that may.
inline constexpr ErrorCode forbidden{"permission.forbidden"};
/// Nobody is signed in.
inline constexpr ErrorCode notSignedIn{"permission.not-signed-in"};
/// The work was cancelled by the user; nothing was changed.
inline constexpr ErrorCode cancelled{"work.cancelled"};

} // namespace error

} // namespace dutydesk
