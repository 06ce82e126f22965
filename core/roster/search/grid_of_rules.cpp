#include "core/roster/search/grid_of_rules.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr std::int32_t dearest = 1'000'000;

std::int32_t priceOf(std::int64_t cost)
{
    return static_cast<std::int32_t>(std::min<std::int64_t>(cost, dearest));
}

GridAgent agentOf(const RosterRules& rules, RosterAgentIndex agent, const RosterGrid& grid)
{
    const RosterAgentRules& its = rules.of(agent);
    GridAgent made{.minMinutes = its.minMinutes,
                   .maxMinutes = its.maxMinutes,
                   .minRun = its.minRun,
                   .maxRun = its.maxRun,
                   .minOff = its.minDaysOff,
                   .maxWeekends = its.maxWeekends,
                   .maxOfKind = std::vector<int>(its.maxOfShift.begin(), its.maxOfShift.end()),
                   .cost = {},
                   .runBefore = its.before.run,
                   .classBefore = 0,
                   .burdens = {},
                   .published = {},
                   .changeCost = rules.changePerAgent()};
    const bool afterShift = its.before.run > 0 && its.before.shift;
    for (const RosterDay day : rosterIndexes<RosterDay>(static_cast<std::size_t>(rules.days()))) {
        made.cost.push_back(rules.may(agent, day, {}) ? priceOf(rules.cost(agent, day, {})) : gridNever);
        for (const RosterOptionIndex option : rosterIndexes<RosterOptionIndex>(grid.options.size())) {
            const bool follows =
                !(day.value == 0 && afterShift) || rules.mayFollow(its.before.shift, rules.shiftOf(option));
            const bool may = its.maxRun > 0 && follows && rules.may(agent, day, option);
            made.cost.push_back(may ? priceOf(rules.cost(agent, day, option)) : gridNever);
        }
        if (rules.hasPublished())
            made.published.push_back(static_cast<GridChoice>(rules.published(agent, day).value));
    }
    // The class of the last shift, where an option has it; its successors on day 0 have been looked at.
    for (const GridOption& option : grid.options) {
        if (afterShift && rules.shiftOf({static_cast<int>(&option - grid.options.data())}) == its.before.shift)
            made.classBefore = option.afterClass;
    }
    return made;
}

void addBurdens(const RosterRules& rules, RosterAgentIndex agent, RosterGrid& grid)
{
    GridAgent& made = grid.agents[static_cast<std::size_t>(agent.value)];
    std::vector<int> burdenOfRow(rules.rows().size(), -1);
    for (int day = 0; day < rules.days(); ++day) {
        for (std::size_t o = 0; o < grid.options.size(); ++o) {
            rules.eachFairnessRow(agent, {day}, {static_cast<int>(o)}, [&](RosterRowIndex at) {
                int& burden = burdenOfRow[static_cast<std::size_t>(at.value)];
                if (burden < 0) {
                    burden = static_cast<int>(made.burdens.size());
                    const RosterRow& row = rules.rows()[at];
                    made.burdens.push_back(
                        {row.need, row.over,
                         std::vector<char>(static_cast<std::size_t>(rules.days()) * grid.options.size(), 0)});
                }
                made.burdens[static_cast<std::size_t>(burden)]
                    .counts[static_cast<std::size_t>(day) * grid.options.size() + o] = 1;
            });
        }
    }
}

} // namespace

RosterGrid gridOf(const RosterRules& rules)
{
    RosterGrid grid;
    grid.days = rules.days();
    grid.kinds = rules.shifts();
    for (const RosterOptionIndex option : rosterIndexes<RosterOptionIndex>(static_cast<std::size_t>(rules.options()))) {
        GridOption made{.minutes = rules.paid(rules.shiftOf(option)), .kind = rules.shiftOf(option).value,
                        .forbiddenNext = {}};
        for (const RosterOptionIndex next : rosterIndexes<RosterOptionIndex>(static_cast<std::size_t>(rules.options()))) {
            if (!rules.mayFollow(rules.shiftOf(option), rules.shiftOf(next)))
                made.forbiddenNext.push_back(next.value);
        }
        grid.options.push_back(std::move(made));
    }
    grid.link();
    for (const RosterDay day : rosterIndexes<RosterDay>(static_cast<std::size_t>(grid.days)))
        grid.weekendOf.push_back(rules.weekendOf(day));
    for (int row = 0; row < rules.demandRows(); ++row)
        grid.demand.push_back({rules.rows()[RosterRowIndex{row}].need, rules.rows()[RosterRowIndex{row}].under,
                               rules.rows()[RosterRowIndex{row}].over});
    std::vector<std::vector<std::int32_t>> rows;
    for (const RosterDay day : rosterIndexes<RosterDay>(static_cast<std::size_t>(grid.days))) {
        for (const RosterOptionIndex option : rosterIndexes<RosterOptionIndex>(grid.options.size())) {
            auto& list = rows.emplace_back();
            for (const RosterRowIndex row : rules.demandRowsOf(day, option))
                list.push_back(row.value);
        }
    }
    grid.setRows(rows);
    for (const RosterAgentIndex agent : rosterIndexes<RosterAgentIndex>(static_cast<std::size_t>(rules.agents()))) {
        grid.agents.push_back(agentOf(rules, agent, grid));
        if (rules.hasFairness())
            addBurdens(rules, agent, grid);
    }
    return grid;
}

GridPlan planOf(const Roster& roster)
{
    GridPlan plan;
    for (int agent = 0; agent < roster.agents(); ++agent) {
        auto& line = plan.emplace_back();
        for (const RosterOptionIndex option : roster.of({agent}))
            line.push_back(static_cast<GridChoice>(option.value));
    }
    return plan;
}

Roster rosterOf(const GridPlan& plan, int days)
{
    Roster roster(static_cast<int>(plan.size()), days);
    for (std::size_t agent = 0; agent < plan.size(); ++agent) {
        for (std::size_t d = 0; d < plan[agent].size(); ++d)
            roster.set({static_cast<int>(agent)}, {static_cast<int>(d)}, {plan[agent][d]});
    }
    return roster;
}

} // namespace dutydesk
