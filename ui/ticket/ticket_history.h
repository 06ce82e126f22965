#pragma once

#include "core/journal/journal.h"
#include "core/ticket/ticket_service.h"
#include "ui/text/value_text.h"
#include "ui/widgets/timeline.h"

#include <vector>

namespace dutydesk {

/// The journal's entries about a ticket as a reader wants them: who did what, and what they wrote. Figures
/// that the clocks keep are left to the clocks.
std::vector<TimelineEntry> historyOf(const std::vector<JournalEntry>& entries, const TicketDetail& detail,
                                     const ValueText& text);

} // namespace dutydesk
