#include "app/solver/headcount_relaxation.h"

#include <ClpSimplex.hpp>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr double secondsForLp = 30;

/// Who may work an option of a day, and what that costs them on average.
struct Heads
{
    int people = 0;
    double cost = 0;
};

Heads headsOf(const RosterGrid& grid, int day, int option)
{
    Heads heads;
    for (int agent = 0; agent < static_cast<int>(grid.agents.size()); ++agent) {
        const std::int32_t cost = grid.costOf(agent, day, static_cast<GridChoice>(option));
        if (cost >= gridNever)
            continue;
        ++heads.people;
        const std::int32_t off = grid.costOf(agent, day, gridDayOff);
        heads.cost += cost - (off < gridNever ? off : 0);
    }
    heads.cost /= std::max(1, heads.people);
    return heads;
}

/// The most minutes that the agents can work on the days they may.
double minutesOfAll(const RosterGrid& grid)
{
    double all = 0;
    for (int agent = 0; agent < static_cast<int>(grid.agents.size()); ++agent) {
        double may = 0;
        for (int d = 0; d < grid.days; ++d) {
            int most = 0;
            for (int o = 0; o < static_cast<int>(grid.options.size()); ++o) {
                if (grid.costOf(agent, d, static_cast<GridChoice>(o)) < gridNever)
                    most = std::max(most, grid.options[static_cast<std::size_t>(o)].minutes);
            }
            may += most;
        }
        all += std::min<double>(may, grid.agents[static_cast<std::size_t>(agent)].maxMinutes);
    }
    return all;
}

} // namespace

std::vector<double> headcountDuals(const RosterGrid& grid)
{
    const auto rows = static_cast<int>(grid.demand.size());
    const int dayRow = rows;
    const int minutesRow = rows + grid.days;
    std::vector<double> low(static_cast<std::size_t>(minutesRow) + 1, -COIN_DBL_MAX);
    std::vector<double> high(low.size(), static_cast<double>(grid.agents.size()));
    high.back() = minutesOfAll(grid);

    std::vector<CoinBigIndex> starts{0};
    std::vector<int> row;
    std::vector<double> element;
    std::vector<double> cost;
    std::vector<double> most;
    const auto end = [&](double price, double limit) {
        cost.push_back(price);
        most.push_back(limit);
        starts.push_back(static_cast<CoinBigIndex>(row.size()));
    };
    const auto put = [&](int at, double value) {
        row.push_back(at);
        element.push_back(value);
    };
    for (int at = 0; at < rows; ++at) {
        const GridDemand& demand = grid.demand[static_cast<std::size_t>(at)];
        low[static_cast<std::size_t>(at)] = high[static_cast<std::size_t>(at)] = demand.need;
        put(at, 1);
        end(demand.under, COIN_DBL_MAX);
        put(at, -1);
        end(demand.over, COIN_DBL_MAX);
    }
    for (int d = 0; d < grid.days; ++d) {
        for (int o = 0; o < static_cast<int>(grid.options.size()); ++o) {
            const Heads heads = headsOf(grid, d, o);
            if (heads.people == 0)
                continue;
            for (const std::int32_t at : grid.rowsOf(d, o))
                put(at, 1);
            put(dayRow + d, 1);
            put(minutesRow, grid.options[static_cast<std::size_t>(o)].minutes);
            end(heads.cost, heads.people);
        }
    }
    ClpSimplex lp;
    lp.setLogLevel(0);
    lp.setMaximumSeconds(secondsForLp);
    lp.loadProblem(static_cast<int>(cost.size()), static_cast<int>(low.size()), starts.data(), row.data(),
                   element.data(), nullptr, most.data(), cost.data(), low.data(), high.data());
    lp.initialSolve();
    if (lp.status() != 0)
        return {};
    return {lp.dualRowSolution(), lp.dualRowSolution() + rows};
}

} // namespace dutydesk
