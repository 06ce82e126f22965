#pragma once

#include "app/demo/demo_random.h"
#include "core/base/time_zone.h"
#include "core/base/work_calendar.h"
#include "core/calls/calls.h"

#include <vector>

namespace dutydesk {

/// How busy the demo centre is at a moment, as a share of an ordinary weekday's calls in that quarter of
/// an hour: a weekday and a daily shape, quiet holidays, and the surge after the bills go out.
double demoLoad(Date date, int quarter, const HolidayCalendar& holidays);

/// Call volumes by quarter of an hour and queue from `from` on to what is over by `now`.
std::vector<CallVolume> demoCalls(DemoRandom random, Date from, Instant now, const TimeZone& zone,
                                  const HolidayCalendar& holidays);

} // namespace dutydesk
