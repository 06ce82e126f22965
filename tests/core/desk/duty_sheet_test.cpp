#include "core/desk/duty_sheet.h"

#include "core/staffing/erlang.h"
#include "tests/core/base/calendar_examples.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace dutydesk::example;
using namespace std::chrono_literals;

namespace {

const Date back = date("2026-11-01"); // clocks go from 02:00 back to 01:00

DutyInterval interval(TimeOfDay start, double calls, Duration length)
{
    DutyInterval made;
    made.forecast.start = start;
    made.forecast.calls = calls;
    made.load = {calls, length, 180s, {}};
    return made;
}

} // namespace

TEST(DutySheet, anIntervalThatComesTwiceLastsTwiceAsLong)
{
    EXPECT_EQ(durationOf(back, 0h, 30min, newYork()), Duration(30min));
    EXPECT_EQ(durationOf(back, 1h, 30min, newYork()), Duration(60min));
    EXPECT_EQ(durationOf(back, 1h + 30min, 30min, newYork()), Duration(60min));
    EXPECT_EQ(durationOf(back, 2h, 30min, newYork()), Duration(30min));
    EXPECT_EQ(durationOf(back, 1h, 30min, TimeZone()), Duration(30min));
}

TEST(DutySheet, anIntervalThatComesTwiceIsOverAfterTheSecondTime)
{
    const TimeZone zone = newYork();
    const auto after = [&](Duration sinceOne) {
        return elapsedOf(back, 1h, 30min, zone, zone.toInstant(back, 1h) + sinceOne);
    };
    EXPECT_DOUBLE_EQ(after(-1min).share, 0);
    EXPECT_FALSE(after(-1min).isRunning);
    EXPECT_DOUBLE_EQ(after(15min).share, 0.25);
    EXPECT_TRUE(after(15min).isRunning);
    EXPECT_DOUBLE_EQ(after(45min).share, 0.5);
    EXPECT_FALSE(after(45min).isRunning);
    EXPECT_DOUBLE_EQ(after(75min).share, 0.75);
    EXPECT_TRUE(after(75min).isRunning);
    EXPECT_DOUBLE_EQ(after(90min).share, 1);
    EXPECT_FALSE(after(90min).isRunning);
    EXPECT_DOUBLE_EQ(elapsedOf(back, 5h, 30min, zone, zone.toInstant(back, 5h) + 15min).share, 0.5);
}

TEST(DutySheet, anHourThatComesTwiceIsNotTheBusyHour)
{
    const std::vector<DutyInterval> intervals = {interval(1h, 120, 60min), interval(1h + 30min, 120, 60min),
                                                 interval(2h, 70, 30min), interval(2h + 30min, 80, 30min)};
    const auto busy = busyHourOf(intervals, 30);
    ASSERT_TRUE(busy);
    EXPECT_EQ(busy->start, TimeOfDay(2h));
    EXPECT_DOUBLE_EQ(busy->calls, 150);
}
