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
