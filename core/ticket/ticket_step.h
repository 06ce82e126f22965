#pragma once

#include "core/ticket/ticket_flow.h"

namespace dutydesk {

/// The ticket after one row of the flow table, with its clocks stopped and started and its slips written.
/// The step must not be refused. Fails with what the form's fields don't fulfil.
Result<Ticket> carryOut(const Ticket& ticket, const TicketStep& step, const TicketForm& form, const TicketContext& context);

} // namespace dutydesk
