#include "core/roster/break_placement.h"

#include "tests/core/roster/roster_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

using namespace dutydesk;
using samples::plainTask;
using samples::rosterOf;

namespace {

/// Early shifts with half an hour's break between the second and the fifth hour, and demand for each half hour.
RosterTask withBreaks(int agents, int need)
{
    RosterTask task = plainTask(1);
    task.shifts[RosterShiftIndex{0}].breaks = {{120, 270, 30}};
    task.agents.clear();
    for (int at = 0; at < agents; ++at)
        task.agents.push_back(samples::freeAgent("A" + std::to_string(at), 1));
    for (int from = 360; from < 840; from += 30)
        task.demand.push_back({.day = {0}, .from = from, .until = from + 30, .need = need, .under = 10, .over = 1});
    return task;
}

/// The shortage as the words say: an agent counts in an interval who works through it and is away in no part.
std::int64_t shortageByHand(const RosterTask& task, const Roster& roster, const std::vector<RosterAway>& aways)
{
    std::int64_t sum = 0;
    for (const RosterDemand& demand : task.demand) {
        if (demand.shift)
            continue;
        int present = 0;
        for (const RosterAgentIndex agent : task.agents.indexes()) {
            for (const RosterDay day : task.allDays()) {
                const RosterOptionIndex option = roster.at(agent, day);
                if (!option || (demand.seat && task.options[option].seat != demand.seat))
                    continue;
                const RosterShift& shift = task.shifts[task.options[option].shift];
                if (!shift.start)
                    continue;
                const int from = demand.from + (demand.day.value - day.value) * 1440;
                const int until = demand.until + (demand.day.value - day.value) * 1440;
                const bool works = *shift.start <= from && until <= *shift.start + shift.minutes;
                const bool isAway = std::ranges::any_of(aways, [&](const RosterAway& away) {
                    return away.agent == agent && away.day == day && away.from < until && from < away.until;
                });
                present += works && !isAway;
            }
        }
        sum += static_cast<std::int64_t>(std::max(0, demand.need - present)) * demand.under;
    }
    return sum;
}

} // namespace

TEST(BreakPlacement, nobodyIsMissedWhereBreaksCanTakeTurns)
{
    const RosterTask task = withBreaks(6, 5);
    const auto plan = placeBreaks(task, rosterOf({"E", "E", "E", "E", "E", "E"}), 30);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->breaks.size(), 6u);
    EXPECT_EQ(plan->shortageWithout, 0);
    EXPECT_EQ(plan->shortage, 0); // six breaks at six times
}

TEST(BreakPlacement, gapsThatCannotBeAvoidedAreEven)
{
    const RosterTask task = withBreaks(12, 12);
    const auto plan = placeBreaks(task, rosterOf(std::vector<std::string>(12, "E")), 30);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->shortage, 120);
    std::map<int, int> at;
    for (const RosterAway& away : plan->breaks)
        ++at[away.from];
    EXPECT_EQ(at.size(), 6u);
    for (const auto& [from, count] : at)
        EXPECT_EQ(count, 2) << from;
}

TEST(BreakPlacement, stopsWhenAsked)
{
    std::stop_source source;
    source.request_stop();
    const auto plan = placeBreaks(withBreaks(1, 1), rosterOf({"E"}), 30, {{}, source.get_token()});
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, error::cancelled);
}

RC_GTEST_PROP(BreakPlacement, keepsWindowsAndCountsRight, (unsigned seed))
{
    samples::RandomRosters random(seed);
    RosterTask task = random.task();
    for (RosterShift& shift : task.shifts) {
        for (int earliest = 30 * random.below(3), count = random.below(4); count > 0; --count) {
            const RosterBreak pause{earliest, earliest + 5 * random.below(12), 5 + 5 * random.below(6)};
            if (pause.latest + pause.minutes > shift.minutes)
                break;
            shift.breaks.push_back(pause);
            earliest = pause.earliest + 5 * random.below(10);
        }
    }
    RC_PRE(checkRosterTask(task).has_value());
    const Roster roster = random.roster(task);
    const auto plan = placeBreaks(task, roster, 5 + 5 * random.below(3));
    RC_ASSERT(plan.has_value());
    RC_ASSERT(plan->shortageWithout == shortageByHand(task, roster, {}));
    RC_ASSERT(plan->shortage == shortageByHand(task, roster, plan->breaks));
    std::size_t at = 0;
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        for (const RosterDay day : task.allDays()) {
            const RosterOptionIndex option = roster.at(agent, day);
            if (!option || !task.shifts[task.options[option].shift].start)
                continue;
            const RosterShift& shift = task.shifts[task.options[option].shift];
            int free = 0;
            for (const RosterBreak& pause : shift.breaks) {
                RC_ASSERT(at < plan->breaks.size());
                const RosterAway& away = plan->breaks[at++];
                RC_ASSERT(away.agent == agent && away.day == day);
                const int from = away.from - *shift.start;
                RC_ASSERT(from >= pause.earliest && from <= pause.latest);
                RC_ASSERT(away.until - away.from == pause.minutes);
                RC_ASSERT(from >= free);
                free = from + pause.minutes;
            }
        }
    }
    RC_ASSERT(at == plan->breaks.size());
}

TEST(BreakPlacement, aStepOfNothingIsRefused)
{
    const RosterTask task = samples::plainTask(7);
    EXPECT_FALSE(placeBreaks(task, samples::rosterOf({"E......"}), 0));
}
