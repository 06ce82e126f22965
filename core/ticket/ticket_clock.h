#pragma once

#include "core/base/why.h"
#include "core/ticket/ticket_policy.h"

namespace dutydesk {

/// A clock that starts at `now` with the limit that the rules give it.
Clock startClock(const Ticket& ticket, ClockKind kind, Instant now, const TicketRules& rules);
/// A clock that is due at a given instant, such as a promise: it runs around the clock.
Clock startClockUntil(const Ticket& ticket, ClockKind kind, Instant now, Instant due, const TicketRules& rules);

/// The clock of the next callback attempt after one that did not reach the customer [FLD-05]: office time.
Clock startRetryClock(const Ticket& ticket, Instant now, const TicketRules& rules);

/// Stands still from `now` on. Not running: nothing happens; the same holds below.
void pauseClock(Clock& clock, Instant now, const TicketRules& rules);
void resumeClock(Clock& clock, Instant now, const TicketRules& rules);
void stopClock(Clock& clock, ClockState how, Instant now, const TicketRules& rules);
void extendClock(Clock& clock, Duration extra, const TicketRules& rules);
/// Makes the limit end at `due`, which lies before the present end.
void tightenClock(Clock& clock, Instant due, const TicketRules& rules);

/// Makes it end `within` working time from `now`, if that is sooner; an extension once granted stays whole.
void hurryClock(Clock& clock, Duration within, Instant now, const TicketRules& rules);

/// Working time used by `now`, or until it stopped.
Duration usedOf(const Clock& clock, Instant now, const TicketRules& rules);
/// The instant at which `percent` of limit and extension is used, if it runs on from its last resume; from 100
/// on not before it is due, which the sender may have put after the office closes.
Instant instantAt(const Clock& clock, std::int64_t percent, const TicketRules& rules);
/// Later than the stored due time: at `now`, or when it stopped. Being due just now is not late.
bool isLate(const Clock& clock, Instant now);
/// 0, or the highest level whose percentage has come by `now`; 0 for a clock that does not run.
int levelOf(const Clock& clock, Instant now, const TicketRules& rules);

/// The clock with its arithmetic: start, calendar, pauses, extension, used, limit, due, verdict, and the
/// consequence of a breach [TKT-10, TKT-12, FLD-04, KPI-49].
Why whyClock(const Ticket& ticket, const Clock& clock, Instant now, const TicketRules& rules);

} // namespace dutydesk
