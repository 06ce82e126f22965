#pragma once

#include "core/roster/search/line_finder.h"
#include "core/roster/search/roster_board.h"
#include "core/roster/search/search_random.h"

#include <array>

namespace dutydesk {

/// Improves a plan by simulated annealing with the agents' dynamic programme as its move: one to three agents
/// lift their days of a short window off the board and get them anew one after the other, each the cheapest,
/// under prices with a little noise. Never breaks a hard limit. The same seed makes the same moves.
class RosterAnnealing
{
public:
    /// `start` has a legal line for each agent. Cycles are `haste` times shorter than for a whole plan.
    RosterAnnealing(const RosterGrid& grid, const GridPlan& start, std::uint64_t seed, int haste = 1);

    /// Makes one move. True if the best plan became better.
    bool step(const std::stop_token& stop = {});
    const GridPlan& best() const { return m_best; }
    std::int64_t bestCost() const { return m_bestCost; }
    /// Where the search stands: hot, it leaves the best plan.
    const GridPlan& current() const { return m_board.plan(); }
    std::int64_t currentCost() const { return m_board.cost(); }
    /// Goes on from a better plan that was found elsewhere.
    void adopt(const GridPlan& plan, std::int64_t cost);
    /// Moves made, and cells computed for them.
    std::int64_t moves() const { return m_moves; }
    std::int64_t work() const { return m_finder.work(); }

    /// One of several parts of a plan that are annealed at the same time: the days `from` up to `to`, which
    /// cut no weekend.
    struct Part
    {
        int from = 0;
        int to = 0;
        int number = 0;
        int of = 1;
        /// Deals the slack of limits out anew.
        int turn = 0;
    };
    /// From now on moves only the days of the part, and uses only its share of what limits over a whole line
    /// leave, so that all parts together keep them: minutes and weekends go to each agent's part in turn,
    /// shifts per kind to all alike. Goes on from `current`, beside the best plan known.
    void keepTo(const Part& part, const GridPlan& current, const GridPlan& best, std::int64_t bestCost);
    /// Cycles begin hot and end cold. From the first `keepTo` on, who calls it begins them.
    bool cycleIsOver() const { return m_moves - m_cycleStart >= m_cycleMoves; }
    /// The next cycle is longer, less hot, and should start from the best plan.
    void beginCycle();

private:
    /// Agents of one move.
    static constexpr int mostAgents = 3;

    /// What the line of an agent may hold while a part is kept to.
    struct Limits
    {
        int minMinutes = 0;
        int maxMinutes = 0;
        int maxWeekends = 0;
        std::vector<int> maxOfKind;
    };

    Limits limitsOf(int agent) const;
    /// Days `first` to `second`; a window never cuts a weekend.
    std::pair<int, int> chooseWindow();
    /// Gives the agent, whose days are lifted, the cheapest ones, or those from before.
    void replace(int agent, int from, int to, int noise, const std::stop_token& stop);

    const RosterGrid& m_grid;
    RosterBoard m_board;
    LineFinder m_finder;
    SearchRandom m_random;
    Part m_part;
    bool m_beginsCycles = true;
    /// By agent; empty for the whole plan.
    std::vector<Limits> m_limits;
    GridPlan m_best;
    std::int64_t m_bestCost;
    /// Agents whose line may differ from the best plan's.
    std::vector<char> m_changed;
    double m_hot;
    double m_cold;
    std::int64_t m_moves = 0;
    std::int64_t m_cycleStart = 0;
    std::int64_t m_cycleMoves;
    GridLine m_line;
    std::array<GridLine, mostAgents> m_before;
    std::vector<std::int32_t> m_prices;
    std::vector<int> m_windowStarts;
};

} // namespace dutydesk
