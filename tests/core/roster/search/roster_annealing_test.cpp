#include "core/roster/search/roster_annealing.h"

#include "core/roster/plain_evaluator.h"
#include "core/roster/search/feasible_start.h"
#include "core/roster/search/grid_of_rules.h"
#include "tests/core/roster/roster_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dutydesk;

RC_GTEST_PROP(RosterAnnealing, staysLegalNeverGetsWorseAndRepeats, (unsigned seed))
{
    samples::RandomRosters random(seed);
    const RosterTask task = random.task();
    const RosterGrid grid = gridOf(RosterRules(task));
    RosterBoard board(grid);
    LineFinder finder(grid);
    RC_PRE(putFeasibleStart(grid, board, finder).empty());
    const Roster start = rosterOf(board.plan(), task.days);
    const RosterVerdict before = judgePlainly(task, start);
    RC_ASSERT(before.legal());
    RC_ASSERT(before.cost.total() == board.cost());

    RosterAnnealing annealing(grid, board.plan(), seed);
    RosterAnnealing again(grid, board.plan(), seed);
    for (int move = 0; move < 60; ++move) {
        annealing.step();
        again.step();
    }
    RC_ASSERT(annealing.best() == again.best());
    const RosterVerdict after = judgePlainly(task, rosterOf(annealing.best(), task.days));
    RC_ASSERT(after.legal());
    RC_ASSERT(after.cost.total() == annealing.bestCost());
    RC_ASSERT(after.cost.total() <= before.cost.total());
}


RC_GTEST_PROP(RosterAnnealing, partsOfAPlanJoinToALegalOne, (unsigned seed))
{
    samples::RandomRosters random(seed);
    RosterTask task = random.task();
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        RosterContract& contract = task.agents[agent].contract;
        contract.maxRun = std::min(contract.maxRun, 3);
        contract.minRun = std::min(contract.minRun, 2);
        contract.minDaysOff = std::min(contract.minDaysOff, 2);
    }
    const RosterGrid grid = gridOf(RosterRules(task));
    RosterBoard board(grid);
    LineFinder finder(grid);
    RC_PRE(putFeasibleStart(grid, board, finder).empty());
    constexpr int longestRunAndOne = 4;
    const int middle = task.days / 2;
    const auto cutsAWeekend = [&](int day) {
        const auto at = static_cast<std::size_t>(day);
        return grid.weekendOf[at] >= 0 && grid.weekendOf[at] == grid.weekendOf[at - 1];
    };
    const int first = cutsAWeekend(middle) ? middle - 1 : middle;
    int second = first + longestRunAndOne;
    RC_PRE(second < task.days);
    second += cutsAWeekend(second) ? 1 : 0;
    RC_PRE(second < task.days);

    GridPlan joined = board.plan();
    for (int turn = 0; turn < 4; ++turn) {
        const GridPlan before = joined;
        for (const auto& [number, from, to] : {std::tuple{0, 0, first}, std::tuple{1, second, task.days}}) {
            RosterAnnealing annealing(grid, before, seed + static_cast<unsigned>(turn));
            annealing.keepTo({.from = from, .to = to, .number = number, .of = 2, .turn = turn}, before, before,
                             costOf(grid, before));
            for (int move = 0; move < 40; ++move)
                annealing.step();
            for (std::size_t agent = 0; agent < joined.size(); ++agent)
                std::copy_n(annealing.current()[agent].begin() + from, to - from, joined[agent].begin() + from);
        }
        const RosterVerdict verdict = judgePlainly(task, rosterOf(joined, task.days));
        RC_ASSERT(verdict.legal());
        RC_ASSERT(verdict.cost.total() == costOf(grid, joined));
    }
}

TEST(RosterAnnealing, whoCallsForPartsEndsTheCycles)
{
    // A single part is the whole plan: its cycle too is over until the next is begun, however many moves follow.
    const RosterGrid grid = gridOf(RosterRules(samples::plainTask(21)));
    RosterBoard board(grid);
    LineFinder finder(grid);
    ASSERT_TRUE(putFeasibleStart(grid, board, finder).empty());
    RosterAnnealing annealing(grid, board.plan(), 1, 4);
    RosterAnnealing usual(grid, board.plan(), 1);
    annealing.keepTo({.to = grid.days}, board.plan(), board.plan(), board.cost());
    while (!annealing.cycleIsOver())
        annealing.step();
    const std::int64_t moves = annealing.moves();
    for (int move = 0; move < 3; ++move)
        annealing.step();
    EXPECT_TRUE(annealing.cycleIsOver());
    while (usual.moves() < 4 * moves - 4)
        usual.step();
    EXPECT_FALSE(usual.cycleIsOver());
    annealing.beginCycle();
    EXPECT_FALSE(annealing.cycleIsOver());
}
