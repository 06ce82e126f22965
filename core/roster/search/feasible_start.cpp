#include "core/roster/search/feasible_start.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int windowDays = 28;
/// Plans up to this many days are solved at once.
constexpr int wholeDays = 90;

/// The limits' share at a day: minutes by the days that may be worked, weekends and kinds by the calendar.
class Shares
{
public:
    Shares(const RosterGrid& grid, const AgentTask& whole) : m_grid(grid), m_whole(whole)
    {
        m_worked.assign(static_cast<std::size_t>(grid.days) + 1, 0);
        for (int d = 0; d < grid.days; ++d) {
            bool may = false;
            for (std::size_t o = 0; o < grid.options.size() && !may; ++o) {
                const std::size_t at = static_cast<std::size_t>(d) * grid.choices() + o + 1;
                may = whole.prices[at] < gridNever;
                if (may)
                    m_longest = std::max(m_longest, grid.options[o].minutes);
            }
            m_worked[static_cast<std::size_t>(d) + 1] = m_worked[static_cast<std::size_t>(d)] + (may ? 1 : 0);
        }
    }

    /// Makes the task end at day `end` with the share of the limits, minutes within `slack` shifts.
    void limit(AgentTask& task, int end, int slack, std::vector<int>& ofKind) const
    {
        task.end = task.to = end;
        if (end == m_grid.days) {
            task.minMinutes = m_whole.minMinutes;
            task.maxMinutes = m_whole.maxMinutes;
            task.maxWeekends = m_whole.maxWeekends;
            task.maxOfKind = m_whole.maxOfKind;
            return;
        }
        const double share = static_cast<double>(m_worked[static_cast<std::size_t>(end)]) / m_worked.back();
        const double time = static_cast<double>(end) / m_grid.days;
        task.minMinutes = std::max(0, static_cast<int>(share * m_whole.minMinutes) - slack * m_longest);
        task.maxMinutes = m_whole.maxMinutes >= gridNoLimit
                              ? gridNoLimit
                              : static_cast<int>(share * m_whole.maxMinutes) + slack * m_longest;
        task.maxWeekends = static_cast<int>(time * m_whole.maxWeekends + 0.5);
        ofKind.clear();
        for (const int most : m_whole.maxOfKind)
            ofKind.push_back(most >= gridNoLimit ? most : static_cast<int>(time * most + 0.5));
        task.maxOfKind = ofKind;
    }

private:
    const RosterGrid& m_grid;
    const AgentTask& m_whole;
    std::vector<int> m_worked;
    int m_longest = 0;
};

bool findInWindows(const RosterGrid& grid, const AgentTask& whole, LineFinder& finder, GridLine& line,
                   const std::stop_token& stop)
{
    const Shares shares(grid, whole);
    std::vector<int> ofKind;
    GridLine fixed;
    for (int from = 0; from < grid.days;) {
        const int to = grid.days - from < windowDays * 3 / 2 ? grid.days : from + windowDays;
        AgentTask task = whole;
        task.from = from;
        task.fixed = &fixed;
        fixed = line;
        bool found = false;
        for (int slack = 1; slack <= 4 && !found; slack += 3) {
            shares.limit(task, to, slack, ofKind);
            found = finder.find(task, line, stop).has_value();
        }
        if (!found)
            return false;
        from = to;
    }
    return true;
}

} // namespace

std::vector<int> putFeasibleStart(const RosterGrid& grid, RosterBoard& board, LineFinder& finder,
                                  const std::stop_token& stop)
{
    std::vector<int> without;
    std::vector<std::int32_t> prices;
    GridLine line;
    for (int agent = 0; agent < static_cast<int>(grid.agents.size()); ++agent) {
        if (board.isOn(agent))
            continue;
        board.priceFor(agent, prices);
        const AgentTask whole = AgentTask::whole(grid, agent, prices);
        if ((grid.days > wholeDays && findInWindows(grid, whole, finder, line, stop)) ||
            finder.find(whole, line, stop))
            board.put(agent, line);
        else
            without.push_back(agent);
    }
    return without;
}

} // namespace dutydesk
