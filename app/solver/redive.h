#pragma once

#include "app/solver/column.h"
#include "app/solver/column_pool.h"
#include "app/solver/incumbent.h"
#include "app/solver/pricer.h"
#include "core/roster/search/search_random.h"

#include <stop_token>

namespace dutydesk {

/// Large-neighbourhood search: some agents' lines, or everybody's days of a window, are freed, the relaxation
/// over them solved and, if its bound leaves room below the best cost, dived into. More is freed when bounds
/// prune, less when dives fail or take too long.
class Redive
{
public:
    /// `duals` are those of the whole relaxation, or zeros.
    Redive(const RosterGrid& grid, Incumbent& incumbent, ColumnPool& pool, std::vector<double> duals,
           std::uint64_t seed);

    /// One neighbourhood of the best plan.
    void step(const std::stop_token& stop);
    /// Everybody at once: a dive into the whole relaxation.
    void freeAll(const std::stop_token& stop);
    std::int64_t work() const { return m_work; }

private:
    std::vector<int> choose(const GridPlan& plan, std::size_t count, const std::stop_token& stop);
    Window chooseWindow();
    void tryNeighbourhood(const GridPlan& plan, std::vector<int> free, Window window, bool isSmall,
                          const std::stop_token& stop);
    void learnPrices(const GridPlan& plan, const std::stop_token& stop);

    const RosterGrid& m_grid;
    Incumbent& m_incumbent;
    ColumnPool& m_pool;
    std::vector<double> m_duals;
    Pricer m_pricer;
    SearchRandom m_random;
    std::int64_t m_work = 0;
    double m_size;
    double m_windowDays;
    std::vector<int> m_windowStarts;
    /// What each agent's cheapest line costs at the duals.
    std::vector<double> m_cheapest;
};

} // namespace dutydesk
