#pragma once

#include "core/ticket/ticket.h"

namespace dutydesk {

/// The customer as everybody may see them [SEC-01]: the family name, the ends of a phone number
/// ("张**", "138****2217"), the beginning of the address, the end of the account; the district whole.
Customer masked(const Customer& customer);

} // namespace dutydesk
