#pragma once

#include "core/base/result.h"
#include "core/base/time_zone.h"

#include <QByteArray>

namespace dutydesk {

namespace error {

/// The system's time-zone database has no `zone`.
inline constexpr ErrorCode timeZoneUnknown{"time-zone.unknown"};

} // namespace error

/// The clock changes of the IANA zone from 1970 to 2100 as the system's database knows them; after that
/// the last offset stays.
Result<TimeZone> timeZoneFromQt(const QByteArray& ianaId);

/// The zone that the computer is set to; UTC if it doesn't say.
TimeZone systemTimeZone();

} // namespace dutydesk
