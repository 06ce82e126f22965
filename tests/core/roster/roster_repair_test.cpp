#include "core/roster/roster_repair.h"

#include "core/roster/plain_evaluator.h"
#include "core/roster/roster_rules.h"
#include "tests/core/roster/roster_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

using namespace dutydesk;
using samples::plainTask;
using samples::rosterOf;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

/// A week in which one early and one late are wanted each day.
RosterTask week(int agents)
{
    RosterTask task = plainTask(7);
    task.agents.clear();
    for (int at = 0; at < agents; ++at)
        task.agents.push_back(samples::freeAgent(std::string(1, static_cast<char>('A' + at)), 7));
    for (const RosterDay day : task.allDays())
        for (const int shift : {0, 1})
            task.demand.push_back({.day = day, .shift = {shift}, .need = 1, .under = 100, .over = 1});
    task.limits = {.restMinutes = 660};
    return task;
}

RosterRepairRequest sick(int agent, int day)
{
    return {.agent = {agent}, .first = {day}, .last = {day}, .today = {day}, .people = 3, .days = 3, .perDay = 1,
            .perPerson = 10, .proposals = 3};
}

} // namespace

TEST(RosterRepair, whoeverIsFreeCovers)
{
    const RosterTask task = week(3);
    const auto repairs = repairRoster(task, rosterOf({"EEEEE..", "LLLLL..", ".....EE"}), sick(0, 2));
    ASSERT_TRUE(repairs);
    EXPECT_EQ(repairs->uncovered.verdict.peopleTooFew, 3); // the late shifts of the weekend beside
    ASSERT_FALSE(repairs->proposals.empty());
    EXPECT_THAT(repairs->proposals[0].changes, ElementsAre(RosterChange{{2}, {2}, {}, {0}}));
    EXPECT_EQ(repairs->proposals[0].verdict.peopleTooFew, 2);
}

TEST(RosterRepair, aSecondPersonClosesWhatTheFirstLeavesOpen)
{
    // A's early shift is open on Thursday. B does late shifts only, so C comes early and B takes C's late one.
    RosterTask task = week(3);
    RosterAgent& b = task.agents[RosterAgentIndex{1}];
    b.maxOfShift = {0, 7, 0}; // only late
    const auto repairs = repairRoster(task, rosterOf({"EEEEE..", ".......", "LL.LL.."}), sick(0, 3));
    ASSERT_TRUE(repairs);
    ASSERT_FALSE(repairs->proposals.empty());
    const RosterRepair& best = repairs->proposals[0];
    EXPECT_LE(best.people(), 3);
    EXPECT_TRUE(best.verdict.legal());
    EXPECT_LT(best.verdict.cost.under, repairs->uncovered.verdict.cost.under);
    EXPECT_EQ(best.roster.at({1}, {3}), RosterOptionIndex{1}); // B takes C's late
    EXPECT_EQ(best.roster.at({2}, {3}), RosterOptionIndex{0}); // C comes early
}

TEST(RosterRepair, nobodyIsMovedWhereNobodyCan)
{
    RosterTask task = week(2);
    task.agents[RosterAgentIndex{1}].contract.maxMinutes = 5 * 480;
    task.agents[RosterAgentIndex{1}].contract.maxRun = 5;
    const auto repairs = repairRoster(task, rosterOf({"EEEEE..", "LLLLL.."}), sick(0, 2));
    ASSERT_TRUE(repairs);
    EXPECT_THAT(repairs->proposals, SizeIs(0));
}

TEST(RosterRepair, severalDaysByOnePerson)
{
    const RosterTask task = week(3);
    RosterRepairRequest request = sick(0, 1);
    request.last = {3};
    const auto repairs = repairRoster(task, rosterOf({"EEEEE..", "LLLLL..", "......."}), request);
    ASSERT_TRUE(repairs);
    ASSERT_FALSE(repairs->proposals.empty());
    EXPECT_EQ(repairs->proposals[0].people(), 1);
    EXPECT_THAT(repairs->proposals[0].changes, SizeIs(3));
}

TEST(RosterRepair, whoHasBegunTodayStaysAndNothingBeginsBeforeNow)
{
    // At 12:00 the late of today is open; C has the early, B could come and D is off but may work early only.
    RosterTask task = week(4);
    task.agents[RosterAgentIndex{3}].maxOfShift = {7, 0, 0};
    task.limits = {};
    const Roster roster = rosterOf({"LLLLL..", ".......", "EEEEE..", "......."});
    RosterRepairRequest request = sick(0, 2);
    request.now = 720;
    const auto repairs = repairRoster(task, roster, request);
    ASSERT_TRUE(repairs);
    ASSERT_FALSE(repairs->proposals.empty());
    for (const RosterRepair& repair : repairs->proposals) {
        EXPECT_EQ(repair.roster.at({2}, {2}), roster.at({2}, {2}));
        for (const RosterChange& change : repair.changes)
            EXPECT_FALSE(change.day == RosterDay{2} && change.after == RosterOptionIndex{0});
    }
    EXPECT_EQ(repairs->proposals[0].roster.at({1}, {2}), RosterOptionIndex{1});
    // Only C could take it, and is at work: nobody is found.
    task.agents[RosterAgentIndex{1}].maxOfShift = {0, 0, 0};
    const auto none = repairRoster(task, roster, request);
    ASSERT_TRUE(none);
    EXPECT_THAT(none->proposals, SizeIs(0));
    request.now = 300;
    const auto early = repairRoster(task, roster, request);
    ASSERT_TRUE(early);
    ASSERT_FALSE(early->proposals.empty());
    EXPECT_EQ(early->proposals[0].roster.at({2}, {2}), RosterOptionIndex{1});
}

TEST(RosterRepair, theGapCountsFromNow)
{
    RosterTask task = week(2);
    RosterRepairRequest request = sick(0, 2);
    request.now = 720; // the early shift of whoever goes home is past
    const auto repairs = repairRoster(task, rosterOf({"EEEEEEE", "LLLLLLL"}), request);
    ASSERT_TRUE(repairs);
    EXPECT_EQ(repairs->uncovered.verdict.peopleTooFew, 0);
    EXPECT_THAT(repairs->proposals, SizeIs(0));
    request.now = -1;
    EXPECT_FALSE(repairRoster(task, task.emptyRoster(), request));
    request.now = 1441;
    EXPECT_FALSE(repairRoster(task, task.emptyRoster(), request));
}

TEST(RosterRepair, noBreachIsTradedForAnother)
{
    // B's three days are too few already; taking Tuesday's early after Monday's late mends that, and breaks the rest.
    RosterTask task = week(2);
    task.agents[RosterAgentIndex{1}].contract.minMinutes = 4 * 480;
    const Roster roster = rosterOf({".E.....", "L...LL."});
    ASSERT_EQ(breachesOf(task, roster, {1}).size(), 1U);
    const auto repairs = repairRoster(task, roster, sick(0, 1));
    ASSERT_TRUE(repairs);
    EXPECT_THAT(repairs->proposals, SizeIs(0));
}

TEST(RosterRepair, daysOutsideTheRosterAreRefused)
{
    const RosterTask task = week(2);
    EXPECT_FALSE(repairRoster(task, task.emptyRoster(), sick(0, 7)));
    EXPECT_FALSE(repairRoster(task, task.emptyRoster(), sick(0, -1)));
    EXPECT_FALSE(repairRoster(task, task.emptyRoster(), sick(2, 0)));
}

RC_GTEST_PROP(RosterRepair, keepsItsPromises, (unsigned seed))
{
    samples::RandomRosters random(seed);
    const RosterTask task = random.task();
    const Roster roster = random.roster(task);
    RosterRepairRequest request = sick(random.below(static_cast<int>(task.agents.size())), random.below(task.days));
    request.last = {std::min(task.days - 1, request.first.value + random.below(3))};
    request.now = random.oneIn(2) ? 0 : 60 * random.below(25);
    const auto repairs = repairRoster(task, roster, request);
    RC_ASSERT(repairs.has_value());
    for (const RosterRepair& repair : repairs->proposals) {
        RC_ASSERT(repair.people() <= request.people);
        RC_ASSERT(repair.verdict.cost.total() < repairs->uncovered.verdict.cost.total());
        for (RosterDay day = request.first; day <= request.last; ++day.value)
            RC_ASSERT(!repair.roster.at(request.agent, day));
        for (const RosterChange& change : repair.changes) {
            RC_ASSERT(change.day >= request.today);
            for (const RosterOptionIndex option : {change.before, change.after}) {
                if (change.day != request.today || !option)
                    continue;
                const auto start = task.shifts[task.options[option].shift].start;
                RC_ASSERT(!start || *start >= request.now);
            }
            RC_ASSERT(change.day.value <= request.last.value + request.days);
        }
        for (const RosterAgentIndex agent : task.agents.indexes()) {
            if (agent != request.agent && breachesOf(task, roster, agent).empty())
                RC_ASSERT(breachesOf(task, repair.roster, agent).empty());
        }
    }
}
