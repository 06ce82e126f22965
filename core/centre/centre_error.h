#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// The database holds no centre yet: it has to be set up first.
inline constexpr ErrorCode centreNotSetUp{"centre.not-set-up"};
/// The database already holds the centre `name`.
inline constexpr ErrorCode centreAlreadySetUp{"centre.already-set-up"};
/// `timeZone` is no time zone that this computer knows.
inline constexpr ErrorCode timeZoneUnknown{"centre.time-zone-unknown"};

} // namespace dutydesk::error
