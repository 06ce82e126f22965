#pragma once

#include "app/wiring.h"

#include <QString>

namespace dutydesk::bench {

/// Makes, unless the file is there already, the demo centre grown to `tickets` tickets and a year of calls:
/// copies of its tickets under other customers, spread over the year, about one in a hundred still open.
Result<> makeBigCentre(const Wiring& wiring, const QString& file, int tickets, Instant now);

} // namespace dutydesk::bench
