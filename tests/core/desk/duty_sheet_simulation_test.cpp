#include "core/desk/duty_sheet_simulation.h"

#include "core/staffing/erlang.h"
#include "core/staffing/staffing_error.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

/// Open from 08:00 to 10:00 and from 13:00 to 14:00.
DutySheet sheet()
{
    DutySheet result;
    result.minutes = 30;
    result.target = {0.8, 20s};
    for (const auto& [start, calls] : {std::pair{480min, 60.0}, {510min, 120.0}, {540min, 120.0}, {570min, 80.0},
                                       {780min, 100.0}, {810min, 90.0}}) {
        DutyInterval interval;
        interval.forecast.start = start;
        interval.forecast.calls = calls;
        interval.load = {calls, 30min, 180s};
        interval.need.erlang = *fewestAgents(interval.load, result.target);
        result.intervals.push_back(std::move(interval));
    }
    return result;
}

} // namespace

TEST(DutySheetSimulation, closedHoursHaveNeitherCallsNorSeats)
{
    const SimulatedDay day = dayOf(sheet());
    ASSERT_EQ(day.streams.size(), 1U);
    ASSERT_EQ(day.streams[0].intervals.size(), 12U);
    EXPECT_EQ(day.streams[0].intervals[4].calls, 0);
    EXPECT_EQ(day.streams[0].intervals[10].calls, 100);
    ASSERT_FALSE(day.agents.empty());
    EXPECT_EQ(day.agents[0].atSeat, (std::vector<AtSeat>{{0min, 120min}, {300min, 360min}}));
}

TEST(DutySheetSimulation, theSeatsThatErlangGaveKeepTheTarget)
{
    const auto played = play(sheet(), {.moreCalls = 0.1, .sick = 3}, {.repetitions = 100, .seed = 1});
    ASSERT_TRUE(played);
    ASSERT_EQ(played->plan.intervals.size(), 6U);
    EXPECT_GT(played->plan.day.serviceLevel.mean, 0.8);
    ASSERT_TRUE(played->whatIf);
    ASSERT_EQ(played->whatIf->intervals.size(), 6U);
    EXPECT_LT(played->whatIf->day.serviceLevel.mean, played->plan.day.serviceLevel.mean - 0.2);
    EXPECT_NEAR(played->whatIf->intervals[4].calls, 110, 5);
}

TEST(DutySheetSimulation, withoutAChangeThereIsOnlyThePlan)
{
    const auto played = play(sheet(), {}, {.repetitions = 2, .seed = 1});
    ASSERT_TRUE(played);
    EXPECT_FALSE(played->whatIf);
    const auto nothing = play(DutySheet{}, {}, {.repetitions = 2, .seed = 1});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, error::staffingSimulationInvalid);
}
