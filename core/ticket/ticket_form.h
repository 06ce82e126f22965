#pragma once

#include "core/ticket/ticket_flow.h"

namespace dutydesk {

/// Whether every field that `needs` asks for is there and in bounds. Everything wrong is reported at
/// once: the first finding with the others as its causes.
Result<> checkForm(const TicketForm& form, std::span<const TicketFieldNeed> needs, Instant now);

/// The same for a case as it comes in [TKT-01, TKT-14].
Result<> checkReceived(const NewTicket& received, Instant now);

} // namespace dutydesk
