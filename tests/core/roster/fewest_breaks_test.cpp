#include "core/roster/fewest_breaks.h"

#include "core/roster/legal_row.h"
#include "core/roster/plain_evaluator.h"
#include "tests/core/roster/roster_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

using namespace dutydesk;

namespace {

/// Some days for everybody that the relaxed task allows.
Roster anyLegal(const RosterTask& relaxed)
{
    const RosterRules rules(relaxed);
    Roster roster = relaxed.emptyRoster();
    for (const RosterAgentIndex agent : relaxed.agents.indexes()) {
        const LegalRow row = findLegalRow(rules, agent, true);
        for (const RosterDay day : relaxed.allDays())
            roster.set(agent, day, row.days[static_cast<std::size_t>(day.value)]);
    }
    return roster;
}

/// The fewest breaches of the original among all days that the relaxed task allows an agent, by trying them all.
std::size_t fewestByTrying(const RosterTask& original, const RosterTask& relaxed, RosterAgentIndex agent)
{
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    Roster roster = original.emptyRoster();
    const int choices = static_cast<int>(original.options.size());
    for (int day = 0; day < original.days;) {
        if (breachesOf(relaxed, roster, agent).empty())
            fewest = std::min(fewest, breachesOf(original, roster, agent).size());
        for (day = 0; day < original.days; ++day) {
            const int next = roster.at(agent, {day}).value + 1;
            roster.set(agent, {day}, {next < choices ? next : -1});
            if (next < choices)
                break;
        }
    }
    return fewest;
}

} // namespace

TEST(FewestBreaks, oneLongRunIsOneBreak)
{
    // Seven days in a row are pinned where five may be; wishes would like two more such rows.
    RosterTask task = samples::plainTask(28);
    RosterAgent& agent = task.agents.front();
    agent.contract.maxRun = 5;
    agent.contract.minDaysOff = 2;
    for (int day = 10; day < 17; ++day)
        agent.pins.push_back({{day}, {0}});
    for (const int start : {0, 20})
        for (int day = start; day < start + 7; ++day)
            agent.wishes.push_back({{day}, {}, true, 10});
    const auto relaxation = relaxed(task);
    ASSERT_TRUE(relaxation);
    ASSERT_EQ(relaxation->concessions, (std::vector<RosterConcession>{{{0}, {RosterRule::MaxRun}, 7}}));
    const Roster roster = withFewestBreaks(task, *relaxation, anyLegal(relaxation->task));
    EXPECT_TRUE(judgePlainly(relaxation->task, roster).legal());
    const auto breaches = judgePlainly(task, roster).breaches;
    ASSERT_EQ(breaches.size(), 1U);
    EXPECT_EQ(breaches.front().rule, RosterRule::MaxRun);
    // Five of the seven wished days are worked either time, or more at an end.
    EXPECT_LE(judgePlainly(task, roster).cost.wishesOn, 40);
}

TEST(FewestBreaks, whereNothingGaveWayNothingChanges)
{
    const RosterTask task = samples::plainTask(7);
    const Roster roster = samples::rosterOf({"ELN...."});
    EXPECT_EQ(withFewestBreaks(task, {{}, {}, task}, roster), roster);
}

RC_GTEST_PROP(FewestBreaks, noneIsMissed, (unsigned seed))
{
    samples::RandomRosters random(seed);
    RosterTask task = random.task();
    if (task.days > 6 || task.options.size() > 3)
        return;
    const auto relaxation = relaxed(task);
    RC_ASSERT(relaxation.has_value());
    const Roster roster = withFewestBreaks(task, *relaxation, anyLegal(relaxation->task));
    RC_ASSERT(judgePlainly(relaxation->task, roster).legal());
    for (const RosterAgentIndex agent : task.agents.indexes())
        RC_ASSERT(breachesOf(task, roster, agent).size() == fewestByTrying(task, relaxation->task, agent));
}
