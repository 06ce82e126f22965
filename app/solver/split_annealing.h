#pragma once

#include "app/solver/incumbent.h"
#include "core/roster/search/roster_annealing.h"

#include <stop_token>

namespace dutydesk {

/// Anneals a long plan on several threads, each in days of its own with a few settled days between them, long
/// enough that no stretch of work or rest spans them. After each round the parts are joined and cut elsewhere.
/// The same seed and number of threads go the same way.
class SplitAnnealing
{
public:
    /// The incumbent has a plan.
    SplitAnnealing(const RosterGrid& grid, Incumbent& incumbent, int threads, std::uint64_t seed);

    /// One round of all threads, about a second; whether a cycle of cooling ended with it.
    bool round(const std::stop_token& stop);

private:
    std::vector<RosterAnnealing::Part> cut();

    const RosterGrid& m_grid;
    Incumbent& m_incumbent;
    SearchRandom m_random;
    std::vector<RosterAnnealing> m_workers;
    std::vector<int> m_cuts;
    int m_gap = 1;
    int m_turn = 0;
    GridPlan m_current;
    GridPlan m_best;
    std::int64_t m_bestCost;
};

} // namespace dutydesk
