#include "core/roster/roster_task_text.h"

#include "core/roster/roster_error.h"
#include "core/roster/roster_rules.h"
#include "tests/core/roster/roster_samples.h"

#include <gtest/gtest.h>
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

TEST(RosterTaskText, damageHasItsLine)
{
    const auto task = readRosterTask("dutydesk-roster,1\ndays,7\nwish,0,0,0,1,1\nend\n");
    ASSERT_FALSE(task);
    EXPECT_EQ(task.error().code, error::rosterLineInvalid);
    EXPECT_EQ(std::get<std::int64_t>(*task.error().find("line")), 3);
    EXPECT_FALSE(readRosterTask("dutydesk-roster,2\nend\n"));
    EXPECT_FALSE(readRosterTask("SECTION_HORIZON\n7\n"));
}
