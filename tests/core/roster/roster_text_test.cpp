#include "core/roster/roster_text.h"

#include "core/roster/roster_error.h"
#include "core/roster/roster_rules.h"
#include "tests/core/roster/roster_samples.h"
#include "tests/support/real_data.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <sstream>

using namespace dutydesk;

namespace {

const std::string instance = "# A comment\r\n"
                             "SECTION_HORIZON\n"
                             "7\n"
                             "\n"
                             "SECTION_SHIFTS\n"
                             "E,480,\n"
                             "L,600, E\n"
                             "SECTION_STAFF\n"
                             "A,E=5|L=2,2400,960,5,2,2,1\n"
                             "B,L=0,2400,960,5,2,2,1\n"
                             "SECTION_DAYS_OFF\n"
                             "A,0,3\n"
                             "B\n"
                             "SECTION_SHIFT_ON_REQUESTS\n"
                             "A,2,E,3\n"
                             "SECTION_SHIFT_OFF_REQUESTS\n"
                             "B,6,L,2\n"
                             "SECTION_COVER\n"
                             "0,E,1,100,1\n"
                             "6,L,1,100,1\n";

std::string with(std::string_view from, std::string_view to)
{
    std::string text = instance;
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::int64_t lineOf(const Error& error)
{
    const Value* line = error.find("line");
    return line ? std::get<std::int64_t>(*line) : 0;
}

void expectDamage(const std::string& text, ErrorCode code, std::int64_t line)
{
    const auto task = readRosterInstance(text);
    ASSERT_FALSE(task) << code.id << " was not found";
    EXPECT_EQ(task.error().code.id, code.id);
    EXPECT_EQ(lineOf(task.error()), line) << code.id;
}

} // namespace

TEST(RosterText, readsAnInstance)
{
    const auto task = readRosterInstance(instance);
    ASSERT_TRUE(task);
    EXPECT_EQ(task->days, 7);
    EXPECT_EQ(std::chrono::weekday(task->first), std::chrono::Monday);
    ASSERT_EQ(task->shifts.size(), 2u);
    EXPECT_EQ(task->shifts[RosterShiftIndex{1}].forbiddenNext, std::vector<RosterShiftIndex>{{0}});
    ASSERT_EQ(task->agents.size(), 2u);
    const RosterAgent& first = task->agents[RosterAgentIndex{0}];
    EXPECT_EQ(first.contract, (RosterContract{960, 2400, 2, 5, 2, 1}));
    EXPECT_EQ(first.maxOfShift, (RosterList<RosterShiftIndex, int>{5, 2}));
    EXPECT_EQ(first.absences.size(), 2u);
    EXPECT_EQ(first.wishes, (std::vector<RosterWish>{{{2}, {0}, true, 3}}));
    const RosterAgent& second = task->agents[RosterAgentIndex{1}];
    EXPECT_EQ(second.maxOfShift, (RosterList<RosterShiftIndex, int>{7, 0}));
    EXPECT_EQ(second.wishes, (std::vector<RosterWish>{{{6}, {1}, false, 2}}));
    EXPECT_EQ(task->demand.size(), 2u);
    EXPECT_TRUE(checkRosterTask(*task));
}

TEST(RosterText, everyDamageHasItsLine)
{
    using namespace dutydesk::error;
    expectDamage("", rosterTruncated, 1);
    expectDamage("14\n", rosterOutsideSection, 1);
    expectDamage(with("SECTION_COVER", "SECTION_COVERAGE"), rosterUnknownSection, 18);
    expectDamage(with("\n7\n", "\nseven\n"), rosterNotANumber, 3);
    expectDamage(with("\n7\n", "\n0\n"), rosterOutOfRange, 3);
    expectDamage(with("\n7\n", "\n-7\n"), rosterOutOfRange, 3);
    expectDamage(with("\n7\n", "\n99999999999999999999\n"), rosterOutOfRange, 3);
    expectDamage(with("\n7\n", "\n7\n8\n"), rosterDuplicate, 4);
    expectDamage(with("E,480,", "E"), rosterFieldCount, 6);
    expectDamage(with("E,480,", ",480,"), rosterFieldEmpty, 6);
    expectDamage(with("E,480,", "E,480,E,E"), rosterFieldCount, 6);
    expectDamage(with("E,480,", "E,0,"), rosterOutOfRange, 6);
    expectDamage(with("E,480,", "E,4 80,"), rosterNotANumber, 6);
    expectDamage(with("L,600, E", "E,600,"), rosterDuplicate, 7);
    expectDamage(with("L,600, E", "L,600,X"), rosterUnknownShift, 7);
    expectDamage(with("E=5|L=2", "E=5|X=2"), rosterUnknownShift, 9);
    expectDamage(with("E=5|L=2", "E=5|L"), rosterShiftLimitInvalid, 9);
    expectDamage(with("E=5|L=2", ""), rosterShiftLimitInvalid, 9);
    expectDamage(with("E=5|L=2", "E=5|E=2"), rosterDuplicate, 9);
    expectDamage(with("2400,960,5,2,2,1\nB", "2400,960,5,2,2\nB"), rosterFieldCount, 9);
    expectDamage(with("2400,960,5,2,2,1\nB", "2400,960,5,-2,2,1\nB"), rosterOutOfRange, 9);
    expectDamage(with("B,L=0", "A,L=0"), rosterDuplicate, 10);
    expectDamage(with("A,0,3", "A,0,7"), rosterDayOutside, 12);
    expectDamage(with("A,0,3", "A,-1"), rosterDayOutside, 12);
    expectDamage(with("A,0,3", "C,0"), rosterUnknownEmployee, 12);
    expectDamage(with("A,2,E,3", "A,2,E"), rosterFieldCount, 15);
    expectDamage(with("A,2,E,3", "A,2,E,-3"), rosterOutOfRange, 15);
    expectDamage(with("B,6,L,2", "B,6,L,two"), rosterNotANumber, 17);
    expectDamage(with("0,E,1,100,1", "0,E,1,100"), rosterFieldCount, 19);
    expectDamage(with("0,E,1,100,1", "0,E,1,100,1.5"), rosterNotANumber, 19);
    expectDamage(with("0,E,1,100,1", "7,E,1,100,1"), rosterDayOutside, 19);
    expectDamage(with("0,E,1,100,1", std::string("0,E,1,100,\0", 11)), rosterNotText, 19);
    expectDamage(with("6,L,1,100,1", "6,L,999999999,999999999,1"), rosterCostTooLarge, 20);
    expectDamage(with("0,E,1,100,1", "0,E,999999999,999999999,1"), rosterCostTooLarge, 19);
    expectDamage(instance.substr(0, instance.find("0,E,1,100")), rosterTruncated, 18);
    expectDamage(instance.substr(0, instance.find("SECTION_STAFF")), rosterTruncated, 7);
    expectDamage("SECTION_COVER\n0,E,1,1,1\n", rosterSectionMissing, 2);
    expectDamage("SECTION_HORIZON\n7\nSECTION_STAFF\nA,E=1,1,1,1,1,1,1\n", rosterSectionMissing, 4);
}

RC_GTEST_PROP(RosterText, neverFailsOtherwiseThanWithALine, (unsigned seed))
{
    std::mt19937 random(seed);
    std::string text = instance;
    for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
        const std::size_t at = random() % text.size();
        switch (random() % 3) {
        case 0:
            text[at] = static_cast<char>(random());
            break;
        case 1:
            text.erase(at, 1 + random() % 5);
            break;
        default:
            text.insert(at, 1 + random() % 3, ",|=\n-9\0E"[random() % 8]);
        }
    }
    const auto task = readRosterInstance(text);
    if (task)
        RC_ASSERT(checkRosterTask(*task).has_value());
    else
        RC_ASSERT(task.error().find("line") != nullptr);
}

TEST(RosterText, aLongLineIsShownUpToAWholeCharacter)
{
    // 3 bytes a character: byte 60 is the first of one, byte 61 in the middle.
    for (const char* before : {"", "x", "xy"}) {
        std::string line = before;
        for (int i = 0; i < 30; ++i)
            line += "班";
        const auto damaged = readRosterInstance(line + "\n");
        ASSERT_FALSE(damaged);
        const auto& value = std::get<std::string>(*damaged.error().find("value"));
        EXPECT_EQ((value.size() - std::string_view(before).size()) % 3, 0U) << value;
        EXPECT_GT(value.size(), 55U);
    }
}

TEST(RosterText, readsARosterAsWritten)
{
    const auto task = readRosterInstance(instance);
    ASSERT_TRUE(task);
    const std::string text = "employee,day,shift\nA,1,E\nA,2,L\nB,6,E\n";
    const auto reading = readRoster(text, *task);
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading->doubled.empty());
    EXPECT_EQ(writeRoster(*task, reading->roster), text);
}

TEST(RosterText, onlyTheFirstLineIsAHeading)
{
    auto task = readRosterInstance(instance);
    ASSERT_TRUE(task);
    task->agents[RosterAgentIndex{1}].code = "employee";
    for (const std::string_view text : {"employee,1,E\n", "employee,day,shift\nemployee,1,E\n"}) {
        const auto reading = readRoster(text, *task);
        ASSERT_TRUE(reading) << text;
        EXPECT_EQ(reading->roster.at({1}, {1}), RosterOptionIndex{0}) << text;
    }
    EXPECT_FALSE(readRoster("A,1,E\nemployee,day,shift\n", *task));
}

TEST(RosterText, codesThatNoTableKeepsAreRefused)
{
    for (const char* code : {"", "#1", "A,B", " A", "A ", "A\nB"}) {
        RosterTask task = samples::plainTask(7);
        task.agents.front().code = code;
        EXPECT_FALSE(checkRosterTask(task)) << code;
        task = samples::plainTask(7);
        task.shifts.front().code = code;
        EXPECT_FALSE(checkRosterTask(task)) << code;
    }
    RosterTask task = samples::plainTask(7);
    task.agents.front().code = "员工 #1";
    EXPECT_TRUE(checkRosterTask(task));
    task.options.push_back(task.options.front());
    EXPECT_FALSE(checkRosterTask(task));
    task.options.pop_back();
    task.seats.push_back(task.seats.front());
    EXPECT_FALSE(checkRosterTask(task));
}

TEST(RosterText, costsThatDoNotAddUpAreRefused)
{
    const auto refused = [](RosterTask task) { return !checkRosterTask(task); };
    constexpr int huge = 1'000'000'000;
    RosterTask task = samples::plainTask(7);
    task.demand = {{.day = {0}, .shift = {0}, .need = 1'000, .under = huge}};
    EXPECT_FALSE(refused(task));
    task.demand.front().need = huge;
    EXPECT_TRUE(refused(task));
    task.demand.clear();
    task.agents.front().wishes.assign(10'000, {{0}, {0}, true, huge});
    EXPECT_FALSE(refused(task));
    task.days = 3660;
    task.fairness.assign(1'300, {RosterBurden::Nights, huge, {0}});
    EXPECT_TRUE(refused(task));
    task.fairness.clear();
    task.published = RosterPublished{task.emptyRoster(), huge, huge};
    EXPECT_FALSE(refused(task));
}

TEST(RosterText, aSecondShiftOnADayIsABreach)
{
    const auto task = readRosterInstance(instance);
    ASSERT_TRUE(task);
    const auto reading = readRoster("\xEF\xBB\xBF" "employee id,day,shift\n# mine\n\n A , 1 ,E\r\nA,1,L\n", *task);
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->doubled.size(), 1u);
    EXPECT_EQ(reading->doubled.front().day, RosterDay{1});
    EXPECT_EQ(reading->roster.at({0}, {1}), RosterOptionIndex{0});
}

TEST(RosterText, aDamagedRosterHasItsLine)
{
    const auto task = readRosterInstance(instance);
    ASSERT_TRUE(task);
    const auto expect = [&](std::string_view text, ErrorCode code, std::int64_t line) {
        const auto reading = readRoster(text, *task);
        ASSERT_FALSE(reading) << text;
        EXPECT_EQ(reading.error().code.id, code.id) << text;
        EXPECT_EQ(lineOf(reading.error()), line) << text;
    };
    expect("A,1,E\nA,2\n", error::rosterFieldCount, 2);
    expect("C,1,E\n", error::rosterUnknownEmployee, 1);
    expect("A,1,X\n", error::rosterUnknownShift, 1);
    expect("A,7,E\n", error::rosterDayOutside, 1);
    expect("A,-1,E\n", error::rosterDayOutside, 1);
    expect("A,x,E\n", error::rosterNotANumber, 1);
    expect("A,1,E,4\n", error::rosterFieldCount, 1);
}

RC_GTEST_PROP(RosterText, rostersSurviveTheirFile, (unsigned seed))
{
    samples::RandomRosters random(seed);
    RosterTask task = random.task();
    for (const RosterSeatIndex seat : task.seats.indexes())
        task.seats[seat].code = "seat" + std::to_string(seat.value);
    RC_ASSERT(checkRosterTask(task).has_value());
    const Roster roster = random.roster(task);
    const auto reading = readRoster(writeRoster(task, roster), task);
    RC_ASSERT(reading.has_value());
    RC_ASSERT(reading->roster == roster);
}

TEST(RosterText, readsAllInstancesOfTheBenchmark)
{
    for (const char* number : {"1", "2", "3", "5", "6", "8", "9", "11", "13", "15", "17", "19", "21", "23"}) {
        const auto file = test::realData(std::string("rostering/Instance") + number + ".txt");
        if (!file)
            GTEST_SKIP() << "skipped: no data";
        std::ifstream in(*file);
        std::stringstream content;
        content << in.rdbuf();
        const auto task = readRosterInstance(content.str());
        ASSERT_TRUE(task) << number << ": " << task.error().code.id << " in line " << lineOf(task.error());
        EXPECT_EQ(task->demand.size(), static_cast<std::size_t>(task->days) * task->shifts.size()) << number;
    }
}
