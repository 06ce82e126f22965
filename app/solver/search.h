#pragma once

#include "app/solver/incumbent.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace dutydesk {

/// Looks for the best plan on up to `threads` threads until it is proven or `stop` is requested; the
/// incumbent hears of each improvement. It may hold a plan to start from already. On one thread the same
/// seed goes the same way. Returns the agents who have no legal line; with any the search ends at once.
std::vector<int> searchRoster(const RosterGrid& grid, Incumbent& incumbent, int threads, std::uint64_t seed,
                              const std::stop_token& stop);

} // namespace dutydesk
