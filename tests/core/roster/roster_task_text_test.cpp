#include "core/roster/roster_task_text.h"

#include "core/roster/roster_error.h"
#include "core/roster/roster_rules.h"
#include "tests/core/roster/roster_samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck/gtest.h>

using namespace dutydesk;

RC_GTEST_PROP(RosterTaskText, everyTaskSurvives, (unsigned seed))
{
    samples::RandomRosters random(seed);
    RosterTask task = random.task();
    task.seats[RosterSeatIndex{0}].code = "客服 100% #1";
    task.shifts[RosterShiftIndex{0}].breaks = {{60, 120, 30}};
    task.trainings = {{"KB", {0}, 60, {0}, {2}}};
    const auto again = readRosterTask(writeRosterTask(task));
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == task);
}

RC_GTEST_PROP(RosterTaskText, damageIsRefusedOrMakesAnotherSensibleTask, (unsigned seed))
{
    samples::RandomRosters random(seed);
    std::string text = writeRosterTask(random.task());
    const auto at = static_cast<std::size_t>(random.below(static_cast<int>(text.size())));
    switch (random.below(3)) {
    case 0:
        text[at] = static_cast<char>(random.below(256));
        break;
    case 1:
        text.erase(at, static_cast<std::size_t>(1 + random.below(30)));
        break;
    default:
        text.insert(at, "9");
    }
    if (const auto task = readRosterTask(text))
        RC_ASSERT(checkRosterTask(*task).has_value());
}

TEST(RosterTaskText, aTextThatBreaksOffIsRefused)
{
    const std::string text = writeRosterTask(samples::RandomRosters(3).task());
    EXPECT_TRUE(isRosterTaskText(text));
    for (std::size_t length = 0; length + 1 < text.size(); length += 7)
        EXPECT_FALSE(readRosterTask(text.substr(0, length))) << length;
}

TEST(RosterTaskText, whatMakesNoSenseHasItsLine)
{
    RosterTask good = samples::plainTask(7);
    good.night = RosterNight{1320, 360, 180};
    good.agents.push_back(samples::freeAgent("B", 7));
    good.agents.front().wishes = {{{1}, {0}, true, 3}};
    good.demand = {{.day = {0}, .shift = {0}, .need = 1, .under = 100}, {.day = {6}, .shift = {0}, .need = 1, .under = 7}};
    const std::string text = writeRosterTask(good);
    ASSERT_TRUE(readRosterTask(text));
    const auto lineOf = [&](std::string_view from, std::string_view to) -> std::int64_t {
        std::string damaged = text;
        const auto at = damaged.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        damaged.replace(at, from.size(), to);
        const auto expected = 1 + std::count(damaged.begin(), damaged.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        const auto task = readRosterTask(damaged);
        EXPECT_FALSE(task) << to;
        const Value* line = task ? nullptr : task.error().find("line");
        return line ? std::get<std::int64_t>(*line) - expected : -1000;
    };
    EXPECT_EQ(lineOf("night,1320,360,180", "night,360,360,180"), 0);
    EXPECT_EQ(lineOf("shift,L,840,480,480", "shift,L,840,480,481"), 0);
    EXPECT_EQ(lineOf("shift,L,", "shift,E,"), 0);
    EXPECT_EQ(lineOf("agent,B,0,0,", "agent,B,0,-1,"), 0);
    EXPECT_EQ(lineOf("agent,B,", "agent,A,"), 0);
    EXPECT_EQ(lineOf("wish,0,1,", "wish,0,7,"), 0);
    EXPECT_EQ(lineOf("demand,6,0,", "demand,7,0,"), 0);
    EXPECT_EQ(lineOf("demand,6,0,-1,0,0,1,7,0", "demand,6,0,-1,0,0,1000000000,1000000000,0"), 0);
}

TEST(RosterTaskText, damageHasItsLine)
{
    const auto task = readRosterTask("dutydesk-roster,1\ndays,7\nwish,0,0,0,1,1\nend\n");
    ASSERT_FALSE(task);
    EXPECT_EQ(task.error().code, error::rosterLineInvalid);
    EXPECT_EQ(std::get<std::int64_t>(*task.error().find("line")), 3);
    EXPECT_FALSE(readRosterTask("dutydesk-roster,2\nend\n"));
    EXPECT_FALSE(readRosterTask("SECTION_HORIZON\n7\n"));
}
