#pragma once

#include "core/base/result.h"
#include "core/base/time_zone.h"

#include <string>

namespace dutydesk {

/// The clock changes of an IANA time zone from 1970 to 2100, as this computer's time-zone database has
/// them; `centre.time-zone-unknown` if it doesn't know the name.
Result<TimeZone> loadTimeZone(const std::string& id);

} // namespace dutydesk
