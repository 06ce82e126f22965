#pragma once

#include "core/journal/journal.h"
#include "core/ticket/ticket.h"

#include <string>
#include <string_view>
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

/// Besides the fields: the version that a step led from and to. By it others learn what happened since theirs.
inline constexpr std::string_view versionField = "ticket.version";

/// What the journal says of a step, and of a ticket that has just come in.
JournalNote noteOf(std::string_view action, const Ticket& before, const Ticket& after, std::string reason);
JournalNote noteOf(const Ticket& received, std::string reason);

} // namespace dutydesk
