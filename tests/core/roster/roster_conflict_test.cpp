#include "core/roster/roster_conflict.h"

#include "core/roster/legal_row.h"
#include "core/roster/plain_evaluator.h"
#include "tests/core/roster/roster_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dutydesk;
using samples::plainTask;
using testing::ElementsAre;
using testing::SizeIs;

TEST(RosterConflict, aPossibleTaskIsLeftAsItIs)
{
    const RosterTask task = plainTask(7);
    const auto relaxation = relaxed(task);
    ASSERT_TRUE(relaxation);
    EXPECT_THAT(relaxation->conflicts, SizeIs(0));
    EXPECT_EQ(relaxation->task, task);
}

TEST(RosterConflict, leaveAndHoursOfTheContract)
{
    // Five days of eight hours are asked for, and three of the week's days are leave.
    RosterTask task = plainTask(7);
    RosterAgent& agent = task.agents.front();
    agent.contract.minMinutes = 5 * 480;
    agent.absences = {{{1}, RosterAbsenceKind::Leave}, {{3}, RosterAbsenceKind::Leave}, {{5}, RosterAbsenceKind::Leave}};
    const auto relaxation = relaxed(task);
    ASSERT_TRUE(relaxation);
    ASSERT_THAT(relaxation->conflicts, SizeIs(1));
    EXPECT_THAT(relaxation->conflicts[0].clauses,
                ElementsAre(RosterClause{RosterRule::MinMinutes}, RosterClause{RosterRule::Absence, {1}},
                            RosterClause{RosterRule::Absence, {3}}, RosterClause{RosterRule::Absence, {5}}));
    EXPECT_THAT(relaxation->concessions, ElementsAre(RosterConcession{{0}, {RosterRule::MinMinutes}, 4 * 480}));
}

TEST(RosterConflict, twoFixedDaysAndTheRestBetween)
{
    RosterTask task = plainTask(7);
    task.limits.restMinutes = 660;
    task.agents.front().pins = {{{2}, {2}}, {{3}, {0}}, {{5}, {}}};
    const auto relaxation = relaxed(task);
    ASSERT_TRUE(relaxation);
    ASSERT_THAT(relaxation->conflicts, SizeIs(1));
    EXPECT_THAT(relaxation->conflicts[0].clauses,
                ElementsAre(RosterClause{RosterRule::LawRest}, RosterClause{RosterRule::Pin, {2}},
                            RosterClause{RosterRule::Pin, {3}}));
    EXPECT_THAT(relaxation->concessions, ElementsAre(RosterConcession{{0}, {RosterRule::Pin, {2}}, {}}));
    const Why why = whyOf(task, relaxation->conflicts[0]);
    ASSERT_THAT(why.parts, SizeIs(3));
    EXPECT_EQ(why.parts[1].statement, "roster.clause.pin");
    EXPECT_EQ(why.parts[1].operands[1], (NamedValue{"shift", std::string("N")}));
}

TEST(RosterConflict, twoConflictsOfOneAgentAreBothNamed)
{
    RosterTask task = plainTask(7);
    RosterAgent& agent = task.agents.front();
    agent.contract.minMinutes = 6 * 480;
    agent.contract.maxRun = 2;
    agent.absences = {{{4}, RosterAbsenceKind::Leave}};
    agent.pins = {{{4}, {0}}};
    const auto relaxation = relaxed(task);
    ASSERT_TRUE(relaxation);
    EXPECT_THAT(relaxation->conflicts, SizeIs(2));
    EXPECT_THAT(relaxation->concessions, SizeIs(2));
}

TEST(RosterConflict, whatMoreGivingWayMakesNeedlessIsNotConceded)
{
    // Six days of work, at most two of them in a row; the first six are pinned, and one of these is leave.
    RosterTask task = plainTask(7);
    RosterAgent& agent = task.agents.front();
    agent.contract.minMinutes = 6 * 480;
    agent.contract.maxRun = 2;
    agent.absences = {{{5}, RosterAbsenceKind::Leave}};
    for (int day = 0; day < 6; ++day)
        agent.pins.push_back({{day}, {0}});
    const auto relaxation = relaxed(task);
    ASSERT_TRUE(relaxation);
    EXPECT_THAT(relaxation->concessions,
                testing::UnorderedElementsAre(RosterConcession{{0}, {RosterRule::Pin, {5}}, {}},
                                              RosterConcession{{0}, {RosterRule::MaxRun}, 5}));
    EXPECT_EQ(relaxation->task.agents.front().contract.minMinutes, 6 * 480);
}

TEST(RosterConflict, aLongRunBroughtAlongGivesWayOnce)
{
    RosterTask task = plainTask(3);
    RosterAgent& agent = task.agents.front();
    agent.contract.minMinutes = 3 * 480;
    agent.contract.maxRun = 5;
    agent.before.run = 30;
    const auto relaxation = relaxed(task);
    ASSERT_TRUE(relaxation);
    EXPECT_THAT(relaxation->concessions, SizeIs(1));
}

TEST(RosterConflict, stopsWhenAsked)
{
    RosterTask task = plainTask(7);
    task.agents.front().contract.minMinutes = 8 * 480;
    std::stop_source source;
    source.request_stop();
    const auto relaxation = relaxed(task, {{}, source.get_token()});
    ASSERT_FALSE(relaxation);
    EXPECT_EQ(relaxation.error().code, error::cancelled);
}

namespace {

/// `relaxed` with one concession taken back.
RosterTask withoutConcession(RosterTask relaxed, const RosterTask& original, const RosterConcession& concession)
{
    RosterAgent& agent = relaxed.agents[concession.agent];
    const RosterAgent& before = original.agents[concession.agent];
    const auto restore = [&](int RosterContract::*limit) { agent.contract.*limit = before.contract.*limit; };
    switch (concession.clause.rule) {
    case RosterRule::MinMinutes:
        restore(&RosterContract::minMinutes);
        break;
    case RosterRule::MaxMinutes:
        restore(&RosterContract::maxMinutes);
        break;
    case RosterRule::MinRun:
        restore(&RosterContract::minRun);
        break;
    case RosterRule::MaxRun:
        restore(&RosterContract::maxRun);
        break;
    case RosterRule::MinDaysOff:
        restore(&RosterContract::minDaysOff);
        break;
    case RosterRule::MaxWeekends:
        restore(&RosterContract::maxWeekends);
        break;
    case RosterRule::MaxOfShift:
        agent.maxOfShift[concession.clause.shift] = before.maxOfShift[concession.clause.shift];
        break;
    default:
        for (const RosterPin& pin : before.pins)
            if (pin.day == concession.clause.day)
                agent.pins.push_back(pin);
        break;
    }
    return relaxed;
}

} // namespace

RC_GTEST_PROP(RosterConflict, everyConcessionIsNeeded, (unsigned seed))
{
    samples::RandomRosters random(seed);
    const RosterTask task = random.task();
    const auto relaxation = relaxed(task);
    RC_ASSERT(relaxation.has_value());
    for (const RosterConcession& concession : relaxation->concessions) {
        const RosterTask back = withoutConcession(relaxation->task, task, concession);
        RC_ASSERT(findLegalRow(RosterRules(back), concession.agent).verdict == LegalRow::Verdict::None);
    }
}

RC_GTEST_PROP(RosterConflict, whatIsLeftIsPossibleAndBreaksOnlyWhatGaveWay, (unsigned seed))
{
    samples::RandomRosters random(seed);
    const RosterTask task = random.task();
    const auto relaxation = relaxed(task);
    RC_ASSERT(relaxation.has_value());
    RC_ASSERT(checkRosterTask(relaxation->task).has_value());
    const RosterRules rules(relaxation->task);
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        const LegalRow row = findLegalRow(rules, agent, true);
        RC_ASSERT(row.verdict == LegalRow::Verdict::Exists);
        Roster roster = task.emptyRoster();
        for (const RosterDay day : task.allDays())
            roster.set(agent, day, row.days[static_cast<std::size_t>(day.value)]);
        for (const RosterBreach& breach : breachesOf(task, roster, agent)) {
            const bool gaveWay = std::ranges::any_of(relaxation->concessions, [&](const RosterConcession& one) {
                return one.agent == agent && one.clause.rule == breach.rule;
            });
            RC_ASSERT(gaveWay);
        }
    }
}
