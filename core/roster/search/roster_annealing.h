#pragma once

#include "core/roster/search/line_finder.h"
#include "core/roster/search/roster_board.h"
#include "core/roster/search/search_random.h"

namespace dutydesk {

/// Improves a plan by simulated annealing with the agents' dynamic programme as its move: one to three agents
/// leave the board and come back one after the other with their cheapest lines, over the whole plan or a
/// window of it, under prices with a little noise. Never breaks a hard limit. The same seed makes the same
/// moves.
class RosterAnnealing
{
public:
    /// `start` has a legal line for each agent.
    RosterAnnealing(const RosterGrid& grid, const GridPlan& start, std::uint64_t seed);

    /// Makes one move. True if the best plan became better.
    bool step(const std::stop_token& stop = {});
    const GridPlan& best() const { return m_best; }
    std::int64_t bestCost() const { return m_bestCost; }
    /// Goes on from a better plan that was found elsewhere.
    void adopt(const GridPlan& plan, std::int64_t cost);
    /// Moves made, and cells computed for them.
    std::int64_t moves() const { return m_moves; }
    std::int64_t work() const { return m_finder.work(); }

private:
    /// Days `first` to `second`; a window never cuts a weekend.
    std::pair<int, int> chooseWindow();
    bool replace(int agent, int from, int to, const GridLine& before, int noise, const std::stop_token& stop);

    const RosterGrid& m_grid;
    RosterBoard m_board;
    LineFinder m_finder;
    SearchRandom m_random;
    GridPlan m_best;
    std::int64_t m_bestCost;
    double m_hot;
    double m_cold;
    std::int64_t m_moves = 0;
    std::int64_t m_cycleStart = 0;
    std::int64_t m_cycleMoves;
    std::vector<std::int32_t> m_prices;
    std::vector<int> m_windowStarts;
};

} // namespace dutydesk
