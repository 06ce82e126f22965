#pragma once

#include "core/ticket/ticket_flow.h"

namespace dutydesk {

/// The extension of the present pass that nobody has decided on.
const Extension* askedExtension(const Ticket& ticket);

/// The open question that the actor answers: the one to their own department first, else the oldest.
const HelpRequest* openHelp(const Ticket& ticket, const Actor& actor);

/// Why the actor may not take this step now: the permission first, then the step's guard.
std::optional<Error> refusalOf(const Ticket& ticket, const TicketStep& step, const TicketContext& context);

} // namespace dutydesk
