#include "core/roster/fast_evaluator.h"

#include "core/roster/plain_evaluator.h"
#include "tests/core/roster/roster_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dutydesk;

RC_GTEST_PROP(FastEvaluator, equalsThePlainOneOverRandomMoves, (unsigned seed))
{
    samples::RandomRosters random(seed);
    const RosterTask task = random.task();
    RC_ASSERT(checkRosterTask(task).has_value());
    const RosterRules rules(task);
    FastEvaluator fast(rules, random.roster(task));
    for (int move = 0; move < 40; ++move) {
        const RosterVerdict plain = judgePlainly(task, fast.roster());
        RC_ASSERT(fast.cost() == plain.cost.total());
        RC_ASSERT(fast.legal() == plain.legal());
        const FastEvaluator fresh(rules, fast.roster());
        RC_ASSERT(fresh.breaches() == fast.breaches());

        const RosterAgentIndex agent{random.below(rules.agents())};
        const RosterDay day = random.day(task);
        const RosterOptionIndex option = random.choice(task);
        const std::int64_t announced = fast.costOfSetting(agent, day, option);
        const std::int64_t before = fast.cost();
        fast.set(agent, day, option);
        RC_ASSERT(fast.cost() - before == announced);
    }
}

RC_GTEST_PROP(FastEvaluator, eachAgentIsLegalByBoth, (unsigned seed))
{
    samples::RandomRosters random(seed);
    const RosterTask task = random.task();
    const RosterRules rules(task);
    const FastEvaluator fast(rules, random.roster(task));
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        const bool isLegal = breachesOf(task, fast.roster(), agent).empty();
        RC_CLASSIFY(isLegal);
        RC_ASSERT((fast.breachesOf(agent) == 0) == isLegal);
    }
}

RC_GTEST_PROP(FastEvaluator, aMoveBackRestoresEverything, (unsigned seed))
{
    samples::RandomRosters random(seed);
    const RosterTask task = random.task();
    const RosterRules rules(task);
    FastEvaluator fast(rules, random.roster(task));
    const std::int64_t cost = fast.cost();
    const int breaches = fast.breaches();
    const RosterAgentIndex agent{random.below(rules.agents())};
    const RosterDay day = random.day(task);
    const RosterOptionIndex old = fast.roster().at(agent, day);
    fast.set(agent, day, random.choice(task));
    fast.set(agent, day, old);
    RC_ASSERT(fast.cost() == cost);
    RC_ASSERT(fast.breaches() == breaches);
}
