#pragma once

#include "core/journal/journal.h"
#include "core/ticket/ticket.h"

#include <vector>

namespace dutydesk {

/// Every field of the ticket by name, entries of its lists as "ticket.clock.due#3". The customer is masked
/// [SEC-01]; empty fields are left out.
std::vector<NamedValue> fieldsOf(const Ticket& ticket);
/// The same of a customer alone.
std::vector<NamedValue> fieldsOf(const Customer& customer);

/// The fields in which the two differ, by name: what the journal lists. Applied to `fieldsOf(before)` they
/// give `fieldsOf(after)`. A field of the customer that differs is listed even if both look the same masked.
std::vector<FieldChange> changesBetween(const Ticket& before, const Ticket& after);

/// Every field of a ticket that has just come in.
std::vector<FieldChange> changesOf(const Ticket& received);

} // namespace dutydesk
