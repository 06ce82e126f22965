#include "core/roster/legal_row.h"

#include "core/roster/plain_evaluator.h"
#include "tests/core/roster/roster_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dutydesk;

namespace {

/// Whether any of all rows is legal, by trying them.
bool anyRow(const RosterTask& task, Roster& roster, int day)
{
    if (day == task.days)
        return breachesOf(task, roster, {0}).empty();
    for (RosterOptionIndex option{-1}; option.value < static_cast<int>(task.options.size()); ++option.value) {
        roster.set({0}, {day}, option);
        if (anyRow(task, roster, day + 1))
            return true;
    }
    return false;
}

} // namespace

RC_GTEST_PROP(LegalRow, existsIfAndOnlyIfOneOfAllRowsIsLegal, (unsigned seed))
{
    samples::RandomRosters random(seed);
    RosterTask task = random.task();
    task.agents.resize(1);
    task.options.resize(std::min<std::size_t>(task.options.size(), 2));
    std::erase_if(task.agents.front().pins, [](const RosterPin& pin) { return pin.option.value >= 2; });
    task.published.reset();
    task.fairness.clear();
    // A week at most, for the sake of time.
    const int days = std::min(task.days, 7);
    task.days = days;
    const auto isOutside = [&](const auto& it) { return it.day.value >= days; };
    std::erase_if(task.agents.front().pins, isOutside);
    std::erase_if(task.agents.front().wishes, isOutside);
    std::erase_if(task.agents.front().absences, isOutside);
    std::erase_if(task.demand, isOutside);
    std::erase_if(task.holidays, [&](RosterDay day) { return day.value >= days; });
    task.agents.front().contract.minMinutes = random.below(days) * 400;
    RC_PRE(checkRosterTask(task).has_value());

    const RosterRules rules(task);
    const LegalRow found = findLegalRow(rules, {0}, true);
    Roster roster = task.emptyRoster();
    RC_ASSERT(found.verdict != LegalRow::Verdict::Unknown);
    const bool exists = anyRow(task, roster, 0);
    RC_CLASSIFY(exists);
    RC_ASSERT((found.verdict == LegalRow::Verdict::Exists) == exists);
    if (exists) {
        for (const RosterDay day : task.allDays())
            roster.set({0}, day, found.days[static_cast<std::size_t>(day.value)]);
        RC_ASSERT(breachesOf(task, roster, {0}).empty());
    }
}

TEST(LegalRow, manyKindsOfShiftsAreToldApart)
{
    // 300 kinds, each followed by itself alone: three days of the pinned one.
    RosterTask task = samples::plainTask(3);
    task.shifts.clear();
    task.options.clear();
    for (int kind = 0; kind < 300; ++kind) {
        RosterShift shift{.code = std::to_string(kind), .minutes = 60, .paid = kind == 256 ? 61 : 60};
        for (int next = 0; next < 300; ++next)
            if (next != kind)
                shift.forbiddenNext.push_back({next});
        task.shifts.push_back(shift);
        task.options.push_back({{kind}, {0}});
    }
    RosterAgent& agent = task.agents.front();
    agent.contract.minMinutes = 3 * 61;
    agent.pins = {{{0}, {256}}};
    EXPECT_EQ(findLegalRow(RosterRules(task), {0}).verdict, LegalRow::Verdict::Exists);
}

TEST(LegalRow, stopsWhenAsked)
{
    RosterTask task = samples::plainTask(7);
    task.agents.front().contract.minMinutes = 8 * 480;
    std::stop_source source;
    EXPECT_EQ(findLegalRow(RosterRules(task), {0}, false, source.get_token()).verdict, LegalRow::Verdict::None);
    source.request_stop();
    EXPECT_EQ(findLegalRow(RosterRules(task), {0}, false, source.get_token()).verdict, LegalRow::Verdict::Unknown);
}
