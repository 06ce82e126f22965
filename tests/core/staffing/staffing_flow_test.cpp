#include "core/staffing/staffing_flow.h"

#include "core/staffing/erlang.h"
#include "tests/core/staffing/staffing_examples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dutydesk;
using namespace dutydesk::example;
using namespace std::chrono_literals;

namespace {

int table(double calls)
{
    return tableSeats(calls, staffingPolicy().table);
}

} // namespace

TEST(StaffingFlow, theTableHasItsRows)
{
    EXPECT_EQ(table(0), 0);
    EXPECT_EQ(table(0.25), 5);
    EXPECT_EQ(table(50), 5);
    EXPECT_EQ(table(50.25), 7);
    EXPECT_EQ(table(100), 7);
    EXPECT_EQ(table(101), 10);
    EXPECT_EQ(table(200), 10);
    EXPECT_EQ(table(300), 14);
    EXPECT_EQ(table(400), 17);
    EXPECT_EQ(table(400.5), 20);
    EXPECT_EQ(table(500), 20);
    EXPECT_EQ(table(501), 23);
    EXPECT_EQ(table(1000), 35);
    // Three thirds of 400 calls are 400.
    EXPECT_EQ(table(400.0 / 3 * 3), 17);
    EXPECT_EQ(table(400 * (1 + 1e-15)), 17);
}

TEST(StaffingFlow, absurdLoadsDoNotOverflow)
{
    EXPECT_GT(table(1e300), table(1e6));
    EXPECT_GE(table(1e300), table(1e12));
    const auto need = seatNeed({1e8, 10ms, 1ms}, {0.8, 20s}, staffingPolicy());
    if (need) {
        EXPECT_GT(need->tableSeats, 0);
    }
}

TEST(StaffingFlow, theOccupancyCapMayBeMetToAHair)
{
    // 17 erlangs of 20 agents are 85%, whatever the last digit says.
    for (const double calls : {17.0, 17.000000000000004}) {
        const auto capped = fewestAgents({calls, 1h, 1h}, {0.0, 20s}, 0.85);
        ASSERT_TRUE(capped);
        EXPECT_EQ(capped->agents, 20);
    }
}

TEST(StaffingFlow, theTableIsErlangAtAHundredSecondsAnd98In30)
{
    for (const SeatTable::Row& row : staffingPolicy().table.rows) {
        const auto erlang = fewestAgents({row.calls, 1h, 100s}, {0.98, 30s});
        ASSERT_TRUE(erlang);
        EXPECT_EQ(erlang->agents, row.seats) << row.calls;
        EXPECT_LT(fewestAgents({row.calls, 1h, 100s}, {0.80, 20s})->agents, row.seats) << row.calls;
    }
}

TEST(StaffingFlow, aSeatNeedShowsBothWaysAndShrinkageApart)
{
    const auto need = seatNeed({100, 30min, 180s}, {0.8, 20s}, staffingPolicy());
    ASSERT_TRUE(need);
    EXPECT_EQ(need->erlang.agents, 14);
    EXPECT_EQ(need->tableSeats, 10); // 200 an hour
    EXPECT_EQ(need->withShrinkage, 20);
    EXPECT_EQ(need->why.rules, (std::vector<std::string>{"STF-01", "FLD-09"}));
    ASSERT_EQ(need->why.parts.size(), 1U);
    EXPECT_EQ(need->why.parts[0].operands[0], (NamedValue{"seats", std::int64_t{13}}));
    EXPECT_EQ(need->tableWhy.operands[1], (NamedValue{"row-calls", 200.0}));
}

TEST(StaffingFlow, shrinkageNamesItsReasons)
{
    const auto need = seatNeed({100, 30min, 180s}, {0.8, 20s}, staffingPolicy());
    ASSERT_TRUE(need);
    ASSERT_EQ(need->shrinkageWhy.parts.size(), 4U);
    EXPECT_EQ(need->shrinkageWhy.parts[3].operands[0], (NamedValue{"reason", Term{"shrinkage.absence"}}));
    EXPECT_EQ(need->shrinkageWhy.parts[3].operands[1], (NamedValue{"share", 12.0}));
}

TEST(StaffingFlow, impatientCallersAreExplainedToo)
{
    const auto need = seatNeed({100, 30min, 180s, 60s}, {0.8, 20s}, staffingPolicy());
    ASSERT_TRUE(need);
    EXPECT_EQ(need->why.statement, "staffing.erlang-a");
    EXPECT_EQ(need->erlang.agents, 12);
    EXPECT_EQ(need->why.operands[9], (NamedValue{"patience", Duration{60s}}));
    EXPECT_EQ(need->why.operands[10].name, "abandonment");
}

TEST(StaffingFlow, shrinkageThatDividesEvenlyAddsNobody)
{
    StaffingPolicy policy = staffingPolicy();
    policy.target = {0.5, 60s};
    for (int seats = 1; seats < 50; ++seats) {
        // Find a load that needs exactly 7·k seats, where 7k/0.7 = 10k has no remainder.
        const auto need = seatNeed({seats * 1.0, 30min, 600s}, policy.target, policy);
        ASSERT_TRUE(need);
        if (need->erlang.agents % 7 == 0) {
            EXPECT_EQ(need->withShrinkage, need->erlang.agents / 7 * 10);
        }
    }
}

TEST(StaffingFlow, aboveTheTableTheStepsAreExplained)
{
    const auto need = seatNeed({620, 1h, 100s}, {0.8, 20s}, staffingPolicy());
    ASSERT_TRUE(need);
    EXPECT_EQ(need->tableSeats, 26);
    ASSERT_EQ(need->tableWhy.parts.size(), 1U);
    EXPECT_EQ(need->tableWhy.parts[0].operands[2], (NamedValue{"steps", std::int64_t{3}}));
}

TEST(StaffingFlow, headcountOfABusyCentre)
{
    // 20 seats × 2.6 = 52; 52/15 → 4. Agents 56 + reserve 4 = 60 → 3 inspectors; 2 trainers, 2 editors,
    // 1 analyst, 3 duty managers, 3 area managers, 4 managers: 78 in all, whose 5% are 3.9 → 4.
    const Headcount headcount = headcountFor({20, 5001, 3}, staffingPolicy());
    EXPECT_EQ(headcount.peopleOf(Post::FrontLineAgent), 52);
    EXPECT_EQ(headcount.peopleOf(Post::BackOfficeAgent), 4);
    EXPECT_EQ(headcount.peopleOf(Post::Reserve), 4);
    EXPECT_EQ(headcount.peopleOf(Post::QualityInspector), 3);
    EXPECT_EQ(headcount.peopleOf(Post::Trainer), 2);
    EXPECT_EQ(headcount.peopleOf(Post::DutyManager), 3);
    EXPECT_EQ(headcount.peopleOf(Post::AreaManager), 3);
    EXPECT_EQ(headcount.peopleOf(Post::Administrator), 0);
    EXPECT_EQ(headcount.total, 78);
}

TEST(StaffingFlow, bDependsOnDailyCalls)
{
    const auto frontLine = [](double calls) {
        return headcountFor({10, calls, 1}, staffingPolicy()).peopleOf(Post::FrontLineAgent);
    };
    EXPECT_EQ(frontLine(999.9), 40);
    EXPECT_EQ(frontLine(1000), 30);
    EXPECT_EQ(frontLine(5000), 30);
    EXPECT_EQ(frontLine(5000.5), 26);
}

TEST(StaffingFlow, aLargeCentreTakesTheUpperNumbers)
{
    const Headcount headcount = headcountFor({40, 9000, 3}, staffingPolicy());
    EXPECT_EQ(headcount.peopleOf(Post::FrontLineAgent), 104);
    EXPECT_EQ(headcount.peopleOf(Post::Trainer), 3);
    EXPECT_EQ(headcount.peopleOf(Post::InformationEditor), 3);
    StaffingPolicy manyShifts = staffingPolicy();
    manyShifts.shiftsADay = 9;
    EXPECT_EQ(headcountFor({40, 9000, 3}, manyShifts).peopleOf(Post::DutyManager), 6);
}

TEST(StaffingFlow, anEmptyCentreHasItsFixedPosts)
{
    const Headcount headcount = headcountFor({0, 0, 0}, staffingPolicy());
    EXPECT_EQ(headcount.peopleOf(Post::FrontLineAgent), 0);
    EXPECT_EQ(headcount.peopleOf(Post::BackOfficeAgent), 0);
    EXPECT_EQ(headcount.peopleOf(Post::CentreDirector), 1);
}

RC_GTEST_PROP(StaffingFlow, headcountKeepsItsRatios, ())
{
    const StaffingPolicy policy = staffingPolicy();
    const Headcount headcount =
        headcountFor({*rc::gen::inRange(0, 2000), *rc::gen::inRange(0, 20000) * 1.0, *rc::gen::inRange(0, 20)}, policy);
    int sum = 0;
    for (const PostNeed& need : headcount.posts)
        sum += need.people;
    RC_ASSERT(sum == headcount.total);
    const int reserve = headcount.peopleOf(Post::Reserve);
    RC_ASSERT(reserve * 20 >= headcount.total);
    RC_ASSERT((reserve - 2) * 20 < headcount.total);
    const int agents =
        headcount.peopleOf(Post::FrontLineAgent) + headcount.peopleOf(Post::BackOfficeAgent) + reserve;
    RC_ASSERT(headcount.peopleOf(Post::QualityInspector) * 25 >= agents);
}

RC_GTEST_PROP(StaffingFlow, theTableNeverFalls, ())
{
    const double calls = *rc::gen::inRange(0, 500000) / 100.0;
    const double more = calls + *rc::gen::inRange(0, 10000) / 100.0;
    RC_ASSERT(table(calls) <= table(more));
}
