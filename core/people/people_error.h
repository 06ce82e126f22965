#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// `agent` left the centre on `left` and can't be changed any more.
inline constexpr ErrorCode personLeft{"people.left"};
/// The group `group` belongs to another area than the one chosen, `area`.
inline constexpr ErrorCode groupOfOtherArea{"people.group-of-other-area"};
/// `name` still has people, groups or tickets.
inline constexpr ErrorCode organisationInUse{"people.in-use"};
/// Findings of an import: in `row`, `column` holds `value`, which is …; rows count from 1 with the header.
inline constexpr ErrorCode importMissingColumn{"people-import.missing-column"};
inline constexpr ErrorCode importValue{"people-import.value"};
inline constexpr ErrorCode importTwice{"people-import.twice"};
inline constexpr ErrorCode importEmpty{"people-import.empty"};
/// The import has findings and was not told to skip their rows; the causes are the findings.
inline constexpr ErrorCode importRefused{"people-import.refused"};

} // namespace dutydesk::error
