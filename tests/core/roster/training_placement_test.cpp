#include "core/roster/training_placement.h"

#include "tests/core/roster/roster_samples.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using samples::plainTask;
using samples::rosterOf;

namespace {

/// Two early shifts on the first day, one on the second; two people wanted from 06:00 to 10:00, then one.
RosterTask withTraining(int minutes, int last)
{
    RosterTask task = plainTask(2);
    task.agents.push_back(samples::freeAgent("B", 2));
    for (const RosterDay day : task.allDays())
        for (int from = 360; from < 840; from += 30)
            task.demand.push_back(
                {.day = day, .from = from, .until = from + 30, .need = from < 600 ? 2 : 1, .under = 10, .over = 1});
    task.trainings = {{"KB", {0}, minutes, {0}, {last}}};
    return task;
}

} // namespace

TEST(TrainingPlacement, isWhereNobodyIsMissed)
{
    const RosterTask task = withTraining(60, 1);
    const auto places = placeTrainings(task, rosterOf({"EE", "E."}), {}, 15);
    ASSERT_TRUE(places);
    ASSERT_EQ(places->size(), 1u);
    EXPECT_EQ(places->front().verdict, TrainingPlace::Verdict::Placed);
    EXPECT_EQ(*places->front().place, (RosterAway{{0}, {0}, 600, 660}));
    EXPECT_EQ(whyOf(task, places->front()).statement, "roster.training-placed");
}

TEST(TrainingPlacement, keepsOutOfBreaksAndOfOtherTrainings)
{
    RosterTask task = withTraining(60, 0);
    task.trainings.push_back({"KB2", {0}, 90, {0}, {0}});
    const std::vector<RosterAway> breaks{{{0}, {0}, 630, 660}};
    const auto places = placeTrainings(task, rosterOf({"EE", "E."}), breaks, 30);
    ASSERT_TRUE(places);
    EXPECT_EQ(*(*places)[1].place, (RosterAway{{0}, {0}, 660, 750})); // the longer one first
    EXPECT_EQ(*(*places)[0].place, (RosterAway{{0}, {0}, 750, 810}));
}

TEST(TrainingPlacement, saysWhatIsMissing)
{
    const RosterTask task = withTraining(60, 1);
    const auto alone = placeTrainings(task, rosterOf({"EE", ".."}), {}, 15);
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->front().verdict, TrainingPlace::Verdict::NoSlack);
    EXPECT_EQ(alone->front().shortage, 20);
    const auto off = placeTrainings(task, rosterOf({"..", "EE"}), {}, 15);
    ASSERT_TRUE(off);
    EXPECT_EQ(off->front().verdict, TrainingPlace::Verdict::NoShift);
    EXPECT_EQ(whyOf(task, off->front()).verdict, Verdict::Broken);
}

TEST(TrainingPlacement, aStepOfNothingIsRefused)
{
    const RosterTask task = samples::plainTask(7);
    EXPECT_FALSE(placeTrainings(task, samples::rosterOf({"E......"}), {}, 0));
}
