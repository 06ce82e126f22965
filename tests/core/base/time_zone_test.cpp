#include "core/base/time_zone.h"

#include "tests/core/base/calendar_examples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dutydesk;
using namespace dutydesk::example;
using enum TimeZone::Occurrence;

namespace {

LocalTime local(std::string_view text)
{
    return TimeZone().toLocal(at(TimeZone(), text));
}

} // namespace

TEST(TimeZone, fixedOffsetGoesBothWays)
{
    const TimeZone zone = shanghai();
    const Instant midnight = zone.startOf(date("2026-11-21"));
    EXPECT_EQ(midnight, at(TimeZone(), "2026-11-20 16:00"));
    EXPECT_EQ(zone.dateOf(midnight), date("2026-11-21"));
    EXPECT_EQ(zone.dateOf(midnight - 1ms), date("2026-11-20"));
    EXPECT_EQ(zone.timeOfDay(midnight - 1ms), TimeOfDay{1439});
}

TEST(TimeZone, aSkippedTimeIsTheMomentOfTheChange)
{
    const TimeZone zone = newYork();
    const Instant change = at(TimeZone(), "2026-03-08 07:00");
    EXPECT_EQ(zone.toInstant(local("2026-03-08 01:59")), change - 1min);
    EXPECT_EQ(zone.toInstant(local("2026-03-08 02:00")), change);
    EXPECT_EQ(zone.toInstant(local("2026-03-08 02:30")), change);
    EXPECT_EQ(zone.toInstant(local("2026-03-08 03:00")), change);
    EXPECT_EQ(zone.toInstant(local("2026-03-08 03:01")), change + 1min);
    EXPECT_EQ(zone.occurrenceOf(local("2026-03-08 02:30")), Never);
    EXPECT_EQ(zone.occurrenceOf(local("2026-03-08 03:00")), Once);
    EXPECT_EQ(zone.startOf(date("2026-03-09")) - zone.startOf(date("2026-03-08")), 23h);
}

TEST(TimeZone, aRepeatedTimeIsItsFirstUnlessAsked)
{
    const TimeZone zone = newYork();
    const Instant change = at(TimeZone(), "2026-11-01 06:00");
    EXPECT_EQ(zone.toInstant(local("2026-11-01 01:30")), change - 30min);
    EXPECT_EQ(zone.toSecondInstant(local("2026-11-01 01:30")), change + 30min);
    EXPECT_EQ(zone.toSecondInstant(local("2026-11-01 02:00")), change + 1h);
    EXPECT_EQ(zone.occurrenceOf(local("2026-11-01 00:59")), Once);
    EXPECT_EQ(zone.occurrenceOf(local("2026-11-01 01:00")), Twice);
    EXPECT_EQ(zone.occurrenceOf(local("2026-11-01 01:59")), Twice);
    EXPECT_EQ(zone.occurrenceOf(local("2026-11-01 02:00")), Once);
    EXPECT_EQ(zone.startOf(date("2026-11-02")) - zone.startOf(date("2026-11-01")), 25h);
}

TEST(TimeZone, aDayWithoutMidnightBeginsAtTheChange)
{
    // Beirut puts its clocks forward at midnight.
    const TimeZone zone("Asia/Beirut", 2h, {{at(TimeZone(), "2026-03-28 22:00"), 3h}});
    const Instant start = zone.startOf(date("2026-03-29"));
    EXPECT_EQ(zone.timeOfDay(start), TimeOfDay{60});
    EXPECT_EQ(zone.dateOf(start), date("2026-03-29"));
    EXPECT_EQ(zone.dateOf(start - 1ms), date("2026-03-28"));
}

TEST(TimeZone, changesMayComeInAnyOrder)
{
    const TimeZone zone("x", 0s, {{at(TimeZone(), "2026-06-01 00:00"), 2h}, {at(TimeZone(), "2026-03-01 00:00"), 1h}});
    EXPECT_EQ(zone.offsetAt(at(TimeZone(), "2026-02-28 23:59")), 0s);
    EXPECT_EQ(zone.offsetAt(at(TimeZone(), "2026-03-01 00:00")), 1h);
    EXPECT_EQ(zone.offsetAt(at(TimeZone(), "2026-06-01 00:00")), 2h);
}

namespace {

/// A zone with three changes in 2026 of at most two hours, and minutes of that year.
TimeZone anyZone()
{
    std::vector<TimeZone::Change> changes;
    const Instant year = at(TimeZone(), "2026-01-01 00:00");
    for (int change = 0; change < 3; ++change) {
        changes.push_back({year + std::chrono::days{*rc::gen::inRange(0, 365)},
                           std::chrono::minutes{*rc::gen::inRange(-4, 5) * 30}});
    }
    return TimeZone("any", std::chrono::minutes{*rc::gen::inRange(-4, 5) * 30}, changes);
}

} // namespace

RC_GTEST_PROP(TimeZone, everyInstantComesBack, ())
{
    const TimeZone zone = anyZone();
    const Instant instant = at(TimeZone(), "2026-01-01 00:00") + std::chrono::minutes{*rc::gen::inRange(0, 527040)};
    const LocalTime shown = zone.toLocal(instant);
    RC_ASSERT(zone.toInstant(shown) <= instant);
    RC_ASSERT(zone.toLocal(zone.toInstant(shown)) == shown);
    RC_ASSERT(zone.toInstant(shown) == instant || zone.toSecondInstant(shown) != zone.toInstant(shown));
}

RC_GTEST_PROP(TimeZone, laterOnTheClockIsNeverEarlier, ())
{
    const TimeZone zone = anyZone();
    const LocalTime one = local("2026-01-01 00:00") + std::chrono::minutes{*rc::gen::inRange(0, 527040)};
    const LocalTime other = one + std::chrono::minutes{*rc::gen::inRange(0, 300)};
    RC_ASSERT(zone.toInstant(one) <= zone.toInstant(other));
    RC_ASSERT(zone.startOf(zone.dateOf(zone.toInstant(one))) <= zone.toInstant(one));
}
