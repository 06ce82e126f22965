#pragma once

#include "core/roster/roster_policy.h"

#include <cstdint>

namespace dutydesk {

/// A month of a large centre to be rostered: 200 agents, the 31 days of May 2026, twelve shifts around the clock,
/// six seat types with demand per half hour that takes 96% of the hours the agents may work. The same for the
/// same seed.
RosterTask demoRosterTask(std::uint64_t seed, const RosterPolicy& policy);

/// The hours demanded as a share of the hours that contracts, law and absences allow.
double demandShare(const RosterTask& task);

} // namespace dutydesk
