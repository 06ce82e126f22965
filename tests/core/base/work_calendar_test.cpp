#include "core/base/work_calendar.h"

#include "tests/core/base/calendar_examples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace dutydesk;
using namespace dutydesk::example;

namespace {

const TimeZone zone = shanghai();

Instant cn(std::string_view text)
{
    return at(zone, text);
}

WorkCalendar office()
{
    return WorkCalendar(zone, hours(), holidays());
}

PolicySet policies(std::string daysOff, std::string makeUp, std::string monday)
{
    std::vector<PolicyItem> items;
    const auto add = [&](std::string key, PolicyValue value) {
        PolicyItem item;
        item.key = std::move(key);
        item.value = std::move(value);
        items.push_back(std::move(item));
    };
    add("calendar.days_off", std::move(daysOff));
    add("calendar.statutory_days", "2026-01-01");
    add("calendar.make_up_workdays", std::move(makeUp));
    add("office.monday", std::move(monday));
    for (const char* day : {"tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "make_up_workday"})
        add(std::string("office.") + day, "");
    add("office.open_on_holidays", false);
    return PolicySet(0, items);
}

} // namespace

TEST(WorkCalendar, knowsTheKindsOfDays)
{
    const HolidayCalendar days = holidays();
    EXPECT_EQ(days.kindOf(date("2026-01-01")), DayKind::StatutoryHoliday);
    EXPECT_EQ(days.kindOf(date("2026-01-02")), DayKind::DayInLieu);
    EXPECT_EQ(days.kindOf(date("2026-01-04")), DayKind::MakeUpWorkday);
    EXPECT_EQ(days.kindOf(date("2026-01-05")), DayKind::Workday);
    EXPECT_EQ(days.kindOf(date("2026-01-10")), DayKind::Weekend);
    EXPECT_TRUE(days.isWorkday(date("2026-02-28")));
    EXPECT_FALSE(days.isWorkday(date("2026-02-23")));
    EXPECT_TRUE(days.covers(date("2026-12-31")));
    EXPECT_FALSE(days.covers(date("2027-01-01")));
    EXPECT_FALSE(days.covers(date("2025-12-31")));
}

TEST(WorkCalendar, countsInsideTheWindowsOnly)
{
    const WorkCalendar calendar = office();
    // Monday 9 November.
    EXPECT_EQ(calendar.workingTime(cn("2026-11-09 08:00"), cn("2026-11-09 09:00")), 0h);
    EXPECT_EQ(calendar.workingTime(cn("2026-11-09 08:00"), cn("2026-11-09 09:01")), 1min);
    EXPECT_EQ(calendar.workingTime(cn("2026-11-09 11:30"), cn("2026-11-09 13:30")), 1h);
    EXPECT_EQ(calendar.workingTime(cn("2026-11-09 00:00"), cn("2026-11-10 00:00")), 8h);
    EXPECT_EQ(calendar.workingTime(cn("2026-11-09 10:00"), cn("2026-11-16 10:00")), 40h);
    EXPECT_EQ(calendar.workingTime(cn("2026-11-09 10:00"), cn("2026-11-09 09:00")), 0h);
    EXPECT_FALSE(calendar.isOpenAt(cn("2026-11-09 08:59")));
    EXPECT_TRUE(calendar.isOpenAt(cn("2026-11-09 09:00")));
    EXPECT_FALSE(calendar.isOpenAt(cn("2026-11-09 12:00")));
}

TEST(WorkCalendar, theDueTimeIsTheEarliest)
{
    const WorkCalendar calendar = office();
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 07:00"), 0h), cn("2026-11-09 07:00"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 07:00"), -1h), cn("2026-11-09 07:00"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 07:00"), 1h), cn("2026-11-09 10:00"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 11:00"), 1h), cn("2026-11-09 12:00"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 11:00"), 61min), cn("2026-11-09 13:01"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 17:30"), 1h), cn("2026-11-10 09:30"));
    // Friday evening to Monday.
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-13 17:30"), 2h), cn("2026-11-16 10:30"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 09:00"), 24h), cn("2026-11-11 18:00"));
}

TEST(WorkCalendar, skipsHolidaysAndWorksMakeUpSaturdays)
{
    const WorkCalendar calendar = office();
    // Friday 13 Feb, then Saturday 14 is worked 09-17, then nine days off; Tuesday 24 is next.
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-02-13 17:00"), 2h), cn("2026-02-14 10:00"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-02-14 16:00"), 2h), cn("2026-02-24 10:00"));
    EXPECT_EQ(calendar.workingTime(cn("2026-02-13 00:00"), cn("2026-02-25 00:00")), 24h);
    EXPECT_TRUE(calendar.isOpenOn(date("2026-02-28")));
    EXPECT_FALSE(calendar.isOpenOn(date("2026-02-16")));
}

TEST(WorkCalendar, aDeskThatIgnoresHolidaysKeepsItsWeekday)
{
    OfficeHours open = hours();
    open.openOnHolidays = true;
    const WorkCalendar calendar(zone, open, holidays());
    EXPECT_EQ(calendar.workingTime(cn("2026-02-16 00:00"), cn("2026-02-17 00:00")), 8h);
    EXPECT_FALSE(calendar.isOpenOn(date("2026-02-15"))); // Sunday
}

TEST(WorkCalendar, nightsBelongToTheDayOnWhichTheyBegin)
{
    const WorkCalendar calendar(zone, nights(), holidays());
    // The night of 31 December is worked into the holiday; the nights of 1 to 3 January are not.
    EXPECT_EQ(calendar.workingTime(cn("2025-12-31 23:00"), cn("2026-01-05 00:00")), 7h);
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 12:00"), 8h), cn("2026-11-10 06:00"));
    EXPECT_EQ(calendar.workingTime(cn("2026-11-10 03:00"), cn("2026-11-10 23:00")), 4h);
    EXPECT_TRUE(calendar.isOpenAt(cn("2026-11-10 00:00")));
}

TEST(WorkCalendar, overlappingWindowsCountOnce)
{
    OfficeHours hours;
    hours.weekdays.fill({{22h, 8h}, {6h, 14h}, {7h, 9h}});
    const WorkCalendar calendar(zone, hours, {});
    EXPECT_EQ(calendar.workingTime(cn("2026-11-10 00:00"), cn("2026-11-11 00:00")), 16h);
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-10 05:00"), 10h), cn("2026-11-10 23:00"));
}

TEST(WorkCalendar, aFullDayAndMidnightToMidnight)
{
    OfficeHours hours;
    hours.weekdays.fill({{0h, 24h}});
    EXPECT_EQ(WorkCalendar(zone, hours, {}).workingTime(cn("2026-11-10 00:00"), cn("2026-11-12 00:00")), 48h);
    hours.weekdays.fill({{0h, 0h}});
    EXPECT_EQ(WorkCalendar(zone, hours, {}).workingTime(cn("2026-11-10 00:00"), cn("2026-11-12 00:00")), 48h);
}

TEST(WorkCalendar, countsTimeThatPassesWhereClocksChange)
{
    const TimeZone ny = newYork();
    OfficeHours early;
    early.weekdays.fill({{1h, 4h}});
    const WorkCalendar calendar(ny, early, {});
    EXPECT_EQ(calendar.workingTime(at(ny, "2026-03-08 00:00"), at(ny, "2026-03-09 00:00")), 2h);
    EXPECT_EQ(calendar.workingTime(at(ny, "2026-11-01 00:00"), at(ny, "2026-11-02 00:00")), 4h);
    EXPECT_EQ(calendar.addWorkingTime(at(ny, "2026-03-08 01:30"), 1h), at(ny, "2026-03-08 03:30"));
    EXPECT_EQ(calendar.addWorkingTime(at(ny, "2026-11-01 00:00"), 4h), at(ny, "2026-11-01 04:00"));

    early.weekdays.fill({{2h, 3h}}); // does not exist in spring
    EXPECT_EQ(WorkCalendar(ny, early, {}).workingTime(at(ny, "2026-03-08 00:00"), at(ny, "2026-03-09 00:00")), 0h);

    const WorkCalendar nightly(ny, nights(), {});
    EXPECT_EQ(nightly.workingTime(at(ny, "2026-03-07 20:00"), at(ny, "2026-03-08 20:00")), 7h);
    EXPECT_EQ(nightly.workingTime(at(ny, "2026-10-31 20:00"), at(ny, "2026-11-01 20:00")), 9h);
}

TEST(WorkCalendar, pausesStopTheClock)
{
    const WorkCalendar calendar = office();
    // Overlapping, out of order, over the night, one empty, one reversed.
    const std::vector<TimeSpan> pauses = {{cn("2026-11-10 08:00"), cn("2026-11-10 10:00")},
                                          {cn("2026-11-09 17:00"), cn("2026-11-10 09:30")},
                                          {cn("2026-11-09 10:00"), cn("2026-11-09 10:00")},
                                          {cn("2026-11-09 12:00"), cn("2026-11-09 11:00")}};
    EXPECT_EQ(calendar.workingTime(cn("2026-11-09 09:00"), cn("2026-11-10 18:00"), pauses), 16h - 1h - 1h);
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 16:00"), 2h, pauses), cn("2026-11-10 11:00"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 16:00"), 1h, pauses), cn("2026-11-09 17:00"));
    const std::vector<TimeSpan> open = {{cn("2026-11-09 17:00"), never}};
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 16:00"), 1h, open), cn("2026-11-09 17:00"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-11-09 16:00"), 61min, open), never);
    EXPECT_EQ(calendar.workingTime(cn("2026-11-09 16:00"), cn("2026-12-09 16:00"), open), 1h);
}

TEST(WorkCalendar, aroundTheClockOnlyPausesCount)
{
    const WorkCalendar calendar{zone};
    EXPECT_TRUE(calendar.isAroundTheClock());
    EXPECT_TRUE(calendar.isOpenOn(date("2026-01-01")));
    EXPECT_EQ(calendar.workingTime(cn("2026-01-01 03:00"), cn("2026-01-02 03:00")), 24h);
    const std::vector<TimeSpan> pauses = {{cn("2026-01-01 04:00"), cn("2026-01-01 05:00")}};
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-01-01 03:00"), 2h, pauses), cn("2026-01-01 06:00"));
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-01-01 04:30"), 1min, pauses), cn("2026-01-01 05:01"));
}

TEST(WorkCalendar, neverWithoutHours)
{
    const WorkCalendar calendar(zone, {}, {});
    EXPECT_EQ(calendar.addWorkingTime(cn("2026-01-01 03:00"), 1min), never);
    EXPECT_EQ(calendar.workingTime(cn("2026-01-01 03:00"), never), 0h);
}

TEST(WorkCalendar, explainsWhatCounted)
{
    const std::vector<TimeSpan> pauses = {{cn("2026-02-14 10:00"), cn("2026-02-14 11:00")}};
    const Why why = office().whyWorkingTime(cn("2026-02-13 17:00"), cn("2026-02-24 10:00"), pauses);
    EXPECT_EQ(why.statement, "calendar.working-time");
    EXPECT_EQ(why.operands.back(), (NamedValue{"worked", Duration(9h)}));
    ASSERT_EQ(why.parts.size(), 4U + 1 + 9);
    EXPECT_EQ(why.parts[1].operands[1], (NamedValue{"to", cn("2026-02-14 10:00")}));
    EXPECT_EQ(why.parts[4].statement, "calendar.paused");
    EXPECT_EQ(why.parts[5].operands[1], (NamedValue{"kind", Term{"day.day-in-lieu"}}));
    EXPECT_EQ(why.parts[6].operands[1], (NamedValue{"kind", Term{"day.statutory-holiday"}}));
}

TEST(WorkCalendar, explainsLongSpansBriefly)
{
    const Why why = office().whyWorkingTime(cn("2026-03-01 00:00"), cn("2027-03-01 00:00"));
    EXPECT_LE(why.parts.size(), 12U + 1 + 12 + 1);
    Duration sum{0};
    for (const Why& part : why.parts) {
        for (const NamedValue& operand : part.operands) {
            if (operand.name == "worked")
                sum += std::get<Duration>(operand.value);
        }
    }
    EXPECT_EQ(why.operands.back(), (NamedValue{"worked", sum}));
    EXPECT_EQ(why.parts.back().statement, "calendar.year-unknown");
}

TEST(WorkCalendar, readsPolicies)
{
    const auto calendar =
        WorkCalendar::from(policies("2026-01-01..2026-01-03, 2026-06-19", "2026-01-04", "09:00-12:00 22:00-06:30"), zone);
    ASSERT_TRUE(calendar);
    EXPECT_EQ(calendar->holidays().daysOff().size(), 4U);
    EXPECT_EQ(calendar->holidays().kindOf(date("2026-01-03")), DayKind::DayInLieu);
    EXPECT_EQ(calendar->windowsOf(date("2026-11-09")),
              (std::vector<TimeSpan>{{cn("2026-11-09 09:00"), cn("2026-11-09 12:00")},
                                     {cn("2026-11-09 22:00"), cn("2026-11-10 06:30")}}));
}

TEST(WorkCalendar, refusesWhatIsNoCalendar)
{
    for (const char* dates : {"2026-02-30", "2026-1-1", "2026-01-03..2026-01-01", "x", "2026-01-01..", "2026-01-01.."
                                                                                                       "2036-01-01"}) {
        const auto calendar = WorkCalendar::from(policies(dates, "", ""), zone);
        ASSERT_FALSE(calendar) << dates;
        EXPECT_EQ(calendar.error().code, error::calendarInvalid);
    }
    for (const char* windows : {"9", "09:00", "09:00-25:00", "09:60-10:00", "-", "24:00-06:00", "09:00-12:00-"})
        EXPECT_FALSE(WorkCalendar::from(policies("", "", windows), zone)) << windows;
    EXPECT_FALSE(WorkCalendar::from(policies("2026-01-04", "2026-01-04", ""), zone));
    EXPECT_FALSE(WorkCalendar::from(PolicySet(), zone));
}

TEST(WorkCalendar, parsesTimesAndDates)
{
    EXPECT_EQ(parseTimeOfDay("00:00"), TimeOfDay{0});
    EXPECT_EQ(parseTimeOfDay("7:05"), TimeOfDay{425});
    EXPECT_EQ(parseTimeOfDay("24:00"), TimeOfDay{1440});
    for (const char* text : {"24:01", "7:5", "-1:00", "7:-5", "", ":", "07:00 ", "123:00", "+7:00"})
        EXPECT_FALSE(parseTimeOfDay(text)) << text;
    EXPECT_EQ(textOf(TimeOfDay{425}), "07:05");
    EXPECT_EQ(textOf(TimeOfDay{1440}), "24:00");
    EXPECT_TRUE(parseDate("2028-02-29"));
    for (const char* text : {"2027-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "26-01-01", "2026/01/01", ""})
        EXPECT_FALSE(parseDate(text)) << text;
}

namespace {

Instant anyInstant()
{
    return cn("2026-01-01 00:00") + std::chrono::minutes{*rc::gen::inRange(0, 527040)}
           + Duration{*rc::gen::inRange(0, 60000)};
}

std::vector<TimeSpan> anyPauses()
{
    std::vector<TimeSpan> pauses;
    for (int pause = *rc::gen::inRange(0, 5); pause > 0; --pause) {
        const Instant from = anyInstant();
        pauses.push_back({from, from + std::chrono::minutes{*rc::gen::inRange(0, 5000)}});
    }
    return pauses;
}

WorkCalendar anyCalendar()
{
    OfficeHours hours;
    hours.openOnHolidays = *rc::gen::arbitrary<bool>();
    hours.weekdays[1] = {{9h, 12h}};
    for (auto& day : hours.weekdays) {
        for (int window = *rc::gen::inRange(0, 3); window > 0; --window)
            day.push_back({TimeOfDay{*rc::gen::inRange(0, 1440)}, TimeOfDay{*rc::gen::inRange(0, 1441)}});
    }
    if (*rc::gen::inRange(0, 8) == 0)
        return WorkCalendar(newYork());
    return WorkCalendar(newYork(), hours, holidays());
}

} // namespace

RC_GTEST_PROP(WorkCalendar, addingThenMeasuringGivesBackTheDuration, ())
{
    const WorkCalendar calendar = anyCalendar();
    const std::vector<TimeSpan> pauses = anyPauses();
    const Instant start = anyInstant();
    const Duration amount{*rc::gen::inRange<std::int64_t>(0, 100LL * 3600 * 1000)};
    const Instant due = calendar.addWorkingTime(start, amount, pauses);
    RC_ASSERT(due != never);
    RC_ASSERT(calendar.workingTime(start, due, pauses) == amount);
    RC_ASSERT(amount == 0ms || calendar.workingTime(start, due - 1ms, pauses) == amount - 1ms);
}

RC_GTEST_PROP(WorkCalendar, timeAddsUpAndNeverRunsBack, ())
{
    const WorkCalendar calendar = anyCalendar();
    const std::vector<TimeSpan> pauses = anyPauses();
    std::array<Instant, 3> times = {anyInstant(), anyInstant(), anyInstant()};
    std::ranges::sort(times);
    const auto [a, b, c] = times;
    RC_ASSERT(calendar.workingTime(a, b, pauses) + calendar.workingTime(b, c, pauses)
              == calendar.workingTime(a, c, pauses));
    RC_ASSERT(calendar.workingTime(a, c, pauses) <= calendar.workingTime(a, c));
    RC_ASSERT(calendar.workingTime(a, c) <= c - a);
    const Duration amount{*rc::gen::inRange(1, 10000000)};
    RC_ASSERT(calendar.addWorkingTime(a, amount, pauses) <= calendar.addWorkingTime(b, amount, pauses));
    RC_ASSERT(calendar.addWorkingTime(a, amount, pauses) <= calendar.addWorkingTime(a, amount + 1ms, pauses));
}
