#include "core/roster/plain_evaluator.h"

#include "core/roster/fast_evaluator.h"
#include "core/roster/roster_rules.h"
#include "core/roster/roster_text.h"
#include "tests/core/roster/roster_samples.h"
#include "tests/support/real_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace dutydesk;
using samples::plainTask;
using samples::rosterOf;

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream content;
    content << in.rdbuf();
    return content.str();
}

int count(const RosterVerdict& verdict, RosterRule rule)
{
    return static_cast<int>(std::ranges::count(verdict.breaches, rule, &RosterBreach::rule));
}

/// How often the one agent of `task` breaks `rule` by working `days`; any other breach fails the test.
int breaks(const RosterTask& task, const std::string& days, RosterRule rule)
{
    const RosterVerdict verdict = judgePlainly(task, rosterOf({days}));
    const int found = count(verdict, rule);
    EXPECT_EQ(static_cast<std::size_t>(found), verdict.breaches.size()) << days;
    return found;
}

} // namespace

TEST(PlainEvaluator, reproducesTheKnownRosters)
{
    struct Known
    {
        const char* instance;
        std::int64_t cost;
    };
    for (const Known& known : {Known{"1", 608}, Known{"2", 845}, Known{"3", 1005}, Known{"5", 1264}, Known{"6", 2192},
                               Known{"8", 2734}, Known{"9", 442}}) {
        const auto instance = test::realData(std::string("rostering/Instance") + known.instance + ".txt");
        const auto roster = test::realData(std::string("rostering/known_roster_") + known.instance + ".csv");
        if (!instance || !roster)
            GTEST_SKIP() << "skipped: no data";
        const auto task = readRosterInstance(contentOf(*instance));
        ASSERT_TRUE(task) << known.instance;
        const auto reading = readRoster(contentOf(*roster), *task);
        ASSERT_TRUE(reading) << known.instance;
        EXPECT_TRUE(reading->doubled.empty());
        const RosterVerdict verdict = judgePlainly(*task, reading->roster);
        EXPECT_TRUE(verdict.legal()) << known.instance;
        EXPECT_EQ(verdict.cost.total(), known.cost) << known.instance;
    }
}

TEST(PlainEvaluator, successions)
{
    RosterTask task = plainTask(4);
    task.shifts[RosterShiftIndex{1}].forbiddenNext = {{0}};
    EXPECT_EQ(breaks(task, "ELN.", RosterRule::Succession), 0);
    EXPECT_EQ(breaks(task, "LE..", RosterRule::Succession), 1);
    EXPECT_EQ(breaks(task, "L.E.", RosterRule::Succession), 0);
    EXPECT_EQ(breaks(task, "LELE", RosterRule::Succession), 2);
    task.agents.front().before = {1, {1}};
    EXPECT_EQ(breaks(task, "E...", RosterRule::Succession), 1);
    EXPECT_EQ(breaks(task, ".E..", RosterRule::Succession), 0);
}

TEST(PlainEvaluator, shiftsOfAKind)
{
    RosterTask task = plainTask(4);
    task.agents.front().maxOfShift = {4, 4, 2};
    EXPECT_EQ(breaks(task, "NN..", RosterRule::MaxOfShift), 0);
    EXPECT_EQ(breaks(task, "NNN.", RosterRule::MaxOfShift), 1);
    EXPECT_EQ(breaks(task, "NNNN", RosterRule::MaxOfShift), 1);
    EXPECT_EQ(breaks(task, "EEEE", RosterRule::MaxOfShift), 0);
}

TEST(PlainEvaluator, minutes)
{
    RosterTask task = plainTask(4);
    task.agents.front().contract.maxMinutes = 960;
    task.agents.front().contract.minMinutes = 480;
    EXPECT_EQ(breaks(task, "E.L.", RosterRule::MaxMinutes), 0);
    EXPECT_EQ(breaks(task, "E.LE", RosterRule::MaxMinutes), 1);
    EXPECT_EQ(breaks(task, "...E", RosterRule::MinMinutes), 0);
    EXPECT_EQ(breaks(task, "....", RosterRule::MinMinutes), 1);
    task.agents.front().contract.minMinutes = 481;
    EXPECT_EQ(breaks(task, "...E", RosterRule::MinMinutes), 1);
}

TEST(PlainEvaluator, daysInARow)
{
    RosterTask task = plainTask(8);
    task.agents.front().contract.maxRun = 3;
    EXPECT_EQ(breaks(task, ".EEE.EEE", RosterRule::MaxRun), 0);
    EXPECT_EQ(breaks(task, ".EEEE...", RosterRule::MaxRun), 1);
    EXPECT_EQ(breaks(task, "EEEE.EEE", RosterRule::MaxRun), 1);
    task.agents.front().before.run = 1;
    EXPECT_EQ(breaks(task, "EE......", RosterRule::MaxRun), 0);
    EXPECT_EQ(breaks(task, "EEE.....", RosterRule::MaxRun), 1);
    EXPECT_EQ(breaks(task, ".EEE....", RosterRule::MaxRun), 0);
}

TEST(PlainEvaluator, tooFewDaysInARowCountInsideOnly)
{
    RosterTask task = plainTask(8);
    task.agents.front().contract.minRun = 3;
    EXPECT_EQ(breaks(task, "..EEE...", RosterRule::MinRun), 0);
    EXPECT_EQ(breaks(task, "..EE....", RosterRule::MinRun), 1);
    EXPECT_EQ(breaks(task, "EE....EE", RosterRule::MinRun), 0);
    EXPECT_EQ(breaks(task, ".E....E.", RosterRule::MinRun), 2);
}

TEST(PlainEvaluator, tooFewDaysOffCountInsideOnly)
{
    RosterTask task = plainTask(8);
    task.agents.front().contract.minDaysOff = 2;
    EXPECT_EQ(breaks(task, "EE..EEEE", RosterRule::MinDaysOff), 0);
    EXPECT_EQ(breaks(task, "EE.EE.EE", RosterRule::MinDaysOff), 2);
    EXPECT_EQ(breaks(task, ".EEEEEE.", RosterRule::MinDaysOff), 0);
}

TEST(PlainEvaluator, weekends)
{
    RosterTask task = plainTask(14);
    task.agents.front().contract.maxWeekends = 1;
    EXPECT_EQ(breaks(task, ".....EE.......", RosterRule::MaxWeekends), 0);
    EXPECT_EQ(breaks(task, ".....E.......E", RosterRule::MaxWeekends), 1);
    EXPECT_EQ(breaks(task, "EEEEE..EEEEE..", RosterRule::MaxWeekends), 0);
    // From a Sunday on: that day alone is a weekend.
    task.first -= std::chrono::days(1);
    EXPECT_EQ(breaks(task, "E.............", RosterRule::MaxWeekends), 0);
    EXPECT_EQ(breaks(task, "E.....E.......", RosterRule::MaxWeekends), 1);
}

TEST(PlainEvaluator, settledDays)
{
    RosterTask task = plainTask(3);
    task.agents.front().absences = {{{1}, RosterAbsenceKind::Leave}};
    EXPECT_EQ(breaks(task, "E.E", RosterRule::Absence), 0);
    EXPECT_EQ(breaks(task, "EEE", RosterRule::Absence), 1);
    task.agents.front().pins = {{{0}, {1}}, {{2}, {}}};
    EXPECT_EQ(breaks(task, "L..", RosterRule::Pin), 0);
    EXPECT_EQ(breaks(task, "E..", RosterRule::Pin), 1);
    EXPECT_EQ(breaks(task, "..E", RosterRule::Pin), 2);
}

TEST(PlainEvaluator, qualificationAndNights)
{
    RosterTask task = plainTask(2);
    task.night = RosterNight{1320, 360, 180};
    task.agents.front().noNights = true;
    EXPECT_EQ(breaks(task, "LE", RosterRule::NoNights), 0);
    EXPECT_EQ(breaks(task, "N.", RosterRule::NoNights), 1);
    task.agents.front().seats.clear();
    EXPECT_EQ(breaks(task, "LE", RosterRule::Qualification), 2);
}

TEST(PlainEvaluator, aNightIsThreeHoursOfIt)
{
    RosterTask task = plainTask(1);
    task.night = RosterNight{1320, 360, 180};
    const auto isNight = [&](int start, int length) {
        task.shifts.front() = {.code = "X", .start = start, .minutes = length, .paid = length};
        return task.isNight({0});
    };
    EXPECT_TRUE(isNight(17 * 60, 480)); // until 01:00: exactly three hours
    EXPECT_FALSE(isNight(17 * 60 - 1, 480));
    EXPECT_TRUE(isNight(3 * 60, 480));
    EXPECT_FALSE(isNight(3 * 60 + 1, 480));
    EXPECT_TRUE(isNight(0, 240));
    EXPECT_FALSE(isNight(6 * 60, 16 * 60));
}

TEST(PlainEvaluator, aNightNeedNotGoOverMidnight)
{
    RosterTask task = plainTask(1);
    const auto nights = [&](int from, int until) {
        task.night = RosterNight{from, until, 180};
        std::string found;
        for (const RosterShiftIndex shift : task.shifts.indexes())
            if (task.isNight(shift))
                found += task.shifts[shift].code;
        return found;
    };
    EXPECT_EQ(nights(0, 360), "N");
    EXPECT_EQ(nights(1140, 1320), "L");
    EXPECT_EQ(nights(1200, 1380), ""); // two hours of the late shift, one of the night
    EXPECT_EQ(nights(0, 1440), "ELN");
    for (const RosterNight& night : {RosterNight{360, 360, 180}, RosterNight{1440, 360, 180}}) {
        task.night = night;
        EXPECT_FALSE(checkRosterTask(task));
    }
}

TEST(PlainEvaluator, lawLimits)
{
    RosterTask task = plainTask(7);
    task.limits = {.shiftMinutes = 480, .run = 6, .restMinutes = 660, .weekMinutes = 2400};
    EXPECT_EQ(breaks(task, "EEEEE..", RosterRule::LawWeek), 0);
    EXPECT_EQ(breaks(task, "EEEEE.E", RosterRule::LawWeek), 1);
    EXPECT_EQ(breaks(task, "LE.....", RosterRule::LawRest), 1); // 8 hours
    EXPECT_EQ(breaks(task, "NL.....", RosterRule::LawRest), 1); // 8 hours
    EXPECT_EQ(breaks(task, "EN.....", RosterRule::LawRest), 0);
    task.shifts[RosterShiftIndex{0}].start = 540; // 11 hours after the end of the late shift
    EXPECT_EQ(breaks(task, "LE.....", RosterRule::LawRest), 0);
    task.shifts[RosterShiftIndex{0}].start = 539;
    EXPECT_EQ(breaks(task, "LE.....", RosterRule::LawRest), 1);
    task.shifts[RosterShiftIndex{0}].start = 360;
    task.limits.weekMinutes.reset();
    EXPECT_EQ(breaks(task, "EEEEEE.", RosterRule::LawRun), 0);
    EXPECT_EQ(breaks(task, "EEEEEEE", RosterRule::LawRun), 1);
    task.shifts[RosterShiftIndex{1}].paid = 481;
    EXPECT_EQ(breaks(task, "L.L....", RosterRule::LawShift), 2);
    task.limits = {};
    EXPECT_EQ(breaks(task, "LELELEL", RosterRule::LawShift), 0);
}

TEST(PlainEvaluator, aPartWeekAllowsItsDaysInFullUpToAWeeksMinutes)
{
    const auto most = [](int days) {
        RosterTask task = plainTask(days);
        task.limits = {.shiftMinutes = 480, .weekMinutes = 2400};
        const std::string all(static_cast<std::size_t>(days), 'E');
        const auto found = breachesOf(task, rosterOf({all}), {0});
        return found.empty() ? days * 480 : found.front().limit;
    };
    EXPECT_EQ(most(1), 480);
    EXPECT_EQ(most(5), 2400);
    EXPECT_EQ(most(6), 2400);
    EXPECT_EQ(most(7), 2400);
    EXPECT_EQ(most(8), 2880);
    EXPECT_EQ(most(31), 4 * 2400 + 3 * 480);

    // July 2026 has 23 days from Monday to Friday.
    RosterTask july = plainTask(31);
    july.first = Date(std::chrono::year(2026) / 7 / 1);
    july.limits = {.shiftMinutes = 480, .run = 6, .restMinutes = 660, .weekMinutes = 2400};
    const Roster roster = rosterOf({"EEE..EEEEE..EEEEE..EEEEE..EEEEE"});
    EXPECT_TRUE(judgePlainly(july, roster).legal());
    EXPECT_TRUE(FastEvaluator(RosterRules(july), roster).legal());
}

TEST(PlainEvaluator, demandIsCostedPerPerson)
{
    RosterTask task = plainTask(2);
    task.agents.push_back(samples::freeAgent("B", 2));
    task.demand = {{.day = {0}, .shift = {0}, .need = 1, .under = 100, .over = 7},
                   {.day = {1}, .shift = {0}, .need = 2, .under = 100, .over = 7}};
    const RosterVerdict verdict = judgePlainly(task, rosterOf({"EL", "E."}));
    EXPECT_EQ(verdict.cost.under, 200);
    EXPECT_EQ(verdict.cost.over, 7);
    EXPECT_EQ(verdict.peopleTooFew, 2);
    EXPECT_EQ(verdict.peopleTooMany, 1);
    EXPECT_EQ(verdict.assignments, 3);
}

TEST(PlainEvaluator, anIntervalWantsWhoeverIsThereAllTheTime)
{
    RosterTask task = plainTask(2);
    const auto present = [&](int from, int until, const std::string& days) {
        task.demand = {{.day = {1}, .from = from, .until = until, .need = 0, .over = 1}};
        return judgePlainly(task, rosterOf({days})).cost.over;
    };
    EXPECT_EQ(present(360, 390, ".E"), 1);
    EXPECT_EQ(present(810, 840, ".E"), 1);
    EXPECT_EQ(present(820, 850, ".E"), 0);
    EXPECT_EQ(present(330, 360, ".E"), 0);
    EXPECT_EQ(present(330, 360, "N."), 1); // from the evening before
    EXPECT_EQ(present(330, 361, "N."), 0);
    EXPECT_EQ(present(1410, 1440, ".N"), 1);
}

TEST(PlainEvaluator, wishesFairnessAndChanges)
{
    RosterTask task = plainTask(7);
    task.agents.front().wishes = {{{0}, {0}, true, 3},
                                  {{0}, {}, true, 5},
                                  {{1}, {1}, false, 7},
                                  {{1}, {}, false, 11}};
    EXPECT_EQ(judgePlainly(task, rosterOf({"E......"})).cost.total(), 0);
    EXPECT_EQ(judgePlainly(task, rosterOf({"L......"})).cost.wishesOn, 3);
    EXPECT_EQ(judgePlainly(task, rosterOf({"......."})).cost.wishesOn, 8);
    EXPECT_EQ(judgePlainly(task, rosterOf({"EL....."})).cost.wishesOff, 18);
    EXPECT_EQ(judgePlainly(task, rosterOf({"EE....."})).cost.wishesOff, 11);
    task.agents.front().wishes.clear();

    task.night = RosterNight{1320, 360, 180};
    task.holidays = {{0}};
    task.fairness = {{RosterBurden::Nights, 10, {1}},
                     {RosterBurden::WeekendDays, 100, {1}},
                     {RosterBurden::Holidays, 1000, {0}}};
    EXPECT_EQ(judgePlainly(task, rosterOf({".N....E"})).cost.fairness, 0);
    EXPECT_EQ(judgePlainly(task, rosterOf({"NNN..EE"})).cost.fairness, 1120);
    task.fairness.clear();

    task.published = RosterPublished{rosterOf({"EEE...."}), 2, 50};
    EXPECT_EQ(judgePlainly(task, rosterOf({"EEE...."})).cost.changes, 0);
    EXPECT_EQ(judgePlainly(task, rosterOf({"ELE..E."})).cost.changes, 54);
}
