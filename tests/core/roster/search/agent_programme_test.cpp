#include "core/roster/search/agent_programme.h"

#include "core/roster/plain_evaluator.h"
#include "core/roster/search/grid_of_rules.h"
#include "tests/core/roster/roster_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <functional>
#include <numeric>

using namespace dutydesk;

namespace {

constexpr double mostLines = 20'000;

bool isLegal(const RosterTask& task, const GridLine& line, int agent)
{
    Roster roster = task.emptyRoster();
    for (std::size_t d = 0; d < line.size(); ++d)
        roster.set({agent}, {static_cast<int>(d)}, {line[d]});
    return breachesOf(task, roster, {agent}).empty();
}

std::int64_t priceOf(const RosterGrid& grid, const std::vector<std::int32_t>& prices, const GridLine& line, int from,
                     int to)
{
    std::int64_t price = 0;
    for (int d = from; d < to; ++d)
        price += prices[static_cast<std::size_t>(d) * grid.choices() +
                        static_cast<std::size_t>(line[static_cast<std::size_t>(d)] + 1)];
    return price;
}

/// Calls `use` with each way to fill the days, forbidden choices left out.
void eachLine(const RosterGrid& grid, const std::vector<std::int32_t>& prices, GridLine& line, int day, int to,
              const std::function<void()>& use)
{
    if (day == to) {
        use();
        return;
    }
    for (std::size_t c = 0; c < grid.choices(); ++c) {
        if (prices[static_cast<std::size_t>(day) * grid.choices() + c] >= gridNever)
            continue;
        line[static_cast<std::size_t>(day)] = static_cast<GridChoice>(static_cast<int>(c) - 1);
        eachLine(grid, prices, line, day + 1, to, use);
    }
}

} // namespace

RC_GTEST_PROP(AgentProgramme, findsTheCheapestLegalDaysOfAWindow, (unsigned seed))
{
    samples::RandomRosters random(seed);
    const RosterTask task = random.task();
    const RosterGrid grid = gridOf(RosterRules(task));
    AgentProgramme programme(grid);
    std::vector<int> kinds(static_cast<std::size_t>(grid.kinds));
    std::iota(kinds.begin(), kinds.end(), 0);
    for (int agent = 0; agent < static_cast<int>(grid.agents.size()); ++agent) {
        std::vector<std::int32_t> prices = grid.agents[static_cast<std::size_t>(agent)].cost;
        for (std::int32_t& price : prices) {
            if (price < gridNever)
                price += random.below(41) - 20;
        }
        AgentTask whole = AgentTask::whole(grid, agent, prices);
        whole.exactKinds = kinds;
        GridLine line;
        const auto cheapest = programme.solve(whole, line);
        if (!cheapest)
            continue;
        RC_ASSERT(isLegal(task, line, agent));
        RC_ASSERT(*cheapest == priceOf(grid, prices, line, 0, grid.days));

        // New prices for some days in a row, the others as they are.
        const int length = std::min(grid.days, static_cast<int>(std::log(mostLines) / std::log(grid.choices())));
        AgentTask part = whole;
        part.from = random.below(grid.days - length + 1);
        part.to = part.from + length;
        if (part.to < grid.days && grid.weekendOf[static_cast<std::size_t>(part.to)] >= 0 && part.to > part.from &&
            grid.weekendOf[static_cast<std::size_t>(part.to)] == grid.weekendOf[static_cast<std::size_t>(part.to) - 1])
            --part.to;
        for (std::int32_t& price : prices) {
            if (price < gridNever)
                price += random.below(41) - 20;
        }
        const GridLine fixed = line;
        part.fixed = &fixed;
        std::int64_t least = gridNever;
        GridLine tried = line;
        eachLine(grid, prices, tried, part.from, part.to, [&] {
            if (const auto price = priceOf(grid, prices, tried, part.from, part.to);
                price < least && isLegal(task, tried, agent))
                least = price;
        });
        const auto found = programme.solve(part, line);
        RC_ASSERT(found.has_value());
        RC_ASSERT(*found == least);
        RC_ASSERT(isLegal(task, line, agent));
    }
}

RC_GTEST_PROP(AgentProgramme, findsALineWhereverThereIsOne, (unsigned seed))
{
    samples::RandomRosters random(seed);
    RosterTask task = random.task();
    RC_PRE(std::pow(static_cast<double>(task.options.size() + 1), task.days) <= 100'000);
    const RosterGrid grid = gridOf(RosterRules(task));
    AgentProgramme programme(grid);
    std::vector<int> kinds(static_cast<std::size_t>(grid.kinds));
    std::iota(kinds.begin(), kinds.end(), 0);
    for (int agent = 0; agent < static_cast<int>(grid.agents.size()); ++agent) {
        const auto& prices = grid.agents[static_cast<std::size_t>(agent)].cost;
        AgentTask whole = AgentTask::whole(grid, agent, prices);
        whole.exactKinds = kinds;
        GridLine line;
        const auto found = programme.solve(whole, line);
        std::int64_t least = gridNever;
        GridLine tried(static_cast<std::size_t>(grid.days), gridDayOff);
        eachLine(grid, prices, tried, 0, grid.days, [&] {
            if (const auto price = priceOf(grid, prices, tried, 0, grid.days);
                price < least && isLegal(task, tried, agent))
                least = price;
        });
        RC_ASSERT(found.value_or(gridNever) == least);
    }
}
