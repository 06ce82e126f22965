#include "core/people/people_error.h"
#include "core/people/people_flow.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace dutydesk;
using namespace std::chrono;

namespace {

constexpr Date today = local_days(year(2026) / 11 / 21);
const SeatType general{{1}, 1, "general", ""};
const SeatType vip{{5}, 1, "vip", ""};
const SeatType night{{13}, 1, "", "夜间专席"};

PeoplePolicy policy()
{
    PeoplePolicy made;
    made.version = 3;
    made.ratedSeats = {{"general", {80, 60, 40}}, {"vip", {90, 80, 15}}};
    made.otherSeats = {80, 60, 40};
    return made;
}

Qualification shown(int score, int speed, int lookUp, Date date = today)
{
    return {{7}, {1}, date, score, speed, lookUp};
}

Organisation organisation()
{
    return {{{{1}, 1, "东区"}, {{2}, 1, "西区"}}, {{{1}, 1, "一班", {1}}, {{2}, 1, "二班", {2}}},
            {{{1}, 1, "网络部"}}, {general, vip, night}};
}

Agent agent()
{
    Agent made;
    made.number = "1001";
    made.name = "王小明";
    made.area = {1};
    made.group = {1};
    made.seatTypes = {{1}, {5}};
    made.joined = today - days(100);
    return made;
}

} // namespace

TEST(PeopleFlow, MeetingEachMinimumExactlyQualifies)
{
    const Why why = qualificationFor(general, shown(80, 60, 40), policy());
    EXPECT_EQ(why.verdict, Verdict::Kept);
    EXPECT_EQ(why.statement, "people.qualified");
    EXPECT_EQ(why.policyVersion, 3);
    EXPECT_EQ(why.rules, std::vector<std::string>{"TRN-01"});
    ASSERT_EQ(why.parts.size(), 3u);
    for (const Why& part : why.parts)
        EXPECT_EQ(part.operands.back(), (NamedValue{"qualification.margin", std::int64_t(0)}));
}

TEST(PeopleFlow, OneNumberBelowItsMinimumDoesNotQualify)
{
    for (const Qualification& short1 : {shown(79, 99, 1), shown(99, 59, 1), shown(99, 99, 41)}) {
        const Why why = qualificationFor(general, short1, policy());
        EXPECT_EQ(why.verdict, Verdict::Broken);
        EXPECT_EQ(why.statement, "people.not-qualified");
        EXPECT_EQ(std::ranges::count(why.parts, Verdict::Broken, &Why::verdict), 1);
    }
}

TEST(PeopleFlow, FasterLookUpIsBetter)
{
    const Why why = qualificationFor(vip, shown(95, 90, 12), policy());
    EXPECT_EQ(why.verdict, Verdict::Kept);
    EXPECT_EQ(why.parts[2].operands.back(), (NamedValue{"qualification.margin", std::int64_t(3)}));
}

TEST(PeopleFlow, WithoutAnAssessmentNobodyQualifies)
{
    EXPECT_EQ(qualificationFor(general, std::nullopt, policy()).verdict, Verdict::Broken);
}

TEST(PeopleFlow, ACentresOwnSeatTypeAsksWhatUnratedOnesAsk)
{
    const Why why = qualificationFor(night, shown(80, 60, 40), policy());
    EXPECT_EQ(why.verdict, Verdict::Kept);
    EXPECT_EQ(why.operands.front(), (NamedValue{"qualification.seat-type", std::string("夜间专席")}));
}

RC_GTEST_PROP(PeopleFlow, BetterNumbersNeverDisqualify, ())
{
    const auto number = rc::gen::inRange(0, 120);
    const Qualification one = shown(*number, *number, *number);
    const Qualification better = shown(one.knowledgeScore + *number, one.typingSpeed + *number,
                                       one.lookUpSeconds - *number);
    if (qualificationFor(vip, one, policy()).verdict == Verdict::Kept)
        RC_ASSERT(qualificationFor(vip, better, policy()).verdict == Verdict::Kept);
}

TEST(PeopleFlow, TheNewestAssessmentNotAfterTheDateCounts)
{
    const std::vector<Qualification> all = {shown(1, 1, 1, today - days(30)), shown(2, 2, 2, today - days(10)),
                                            shown(3, 3, 3, today + days(1))};
    EXPECT_EQ(assessmentOn(all, {1}, today)->knowledgeScore, 2);
    EXPECT_EQ(assessmentOn(all, {1}, today - days(10))->knowledgeScore, 2);
    EXPECT_EQ(assessmentOn(all, {1}, today - days(11))->knowledgeScore, 1);
    EXPECT_FALSE(assessmentOn(all, {1}, today - days(31)));
    EXPECT_FALSE(assessmentOn(all, {2}, today));
}

TEST(PeopleFlow, AGoodFormPasses)
{
    EXPECT_TRUE(checkAgent(agent(), organisation()));
    Agent emoji = agent();
    emoji.name = "小明😀";
    EXPECT_TRUE(checkAgent(emoji, organisation()));
}

TEST(PeopleFlow, EverythingWrongIsReportedAtOnce)
{
    Agent bad = agent();
    bad.number = " ";
    bad.name = std::string(10'000, 'x');
    bad.group = {2};
    bad.bonusBase = Money{-1};
    bad.left = bad.joined - days(1);
    const Result<> checked = checkAgent(bad, organisation());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, error::fieldEmpty);
    std::vector<ErrorCode> causes;
    for (const Error& cause : checked.error().causes)
        causes.push_back(cause.code);
    EXPECT_EQ(causes, (std::vector<ErrorCode>{error::fieldTooLong, error::groupOfOtherArea, error::fieldOutOfRange,
                                              error::fieldReversed}));
}

TEST(PeopleFlow, AHandlerNeedsADepartment)
{
    Agent handler = agent();
    handler.post = Post::DepartmentHandler;
    EXPECT_EQ(checkAgent(handler, organisation()).error().code, error::fieldEmpty);
    handler.department = {1};
    EXPECT_TRUE(checkAgent(handler, organisation()));
    handler.department = {9};
    EXPECT_EQ(checkAgent(handler, organisation()).error().code, error::notFound);
}

TEST(PeopleFlow, AssessmentsLieBetweenJoiningAndToday)
{
    EXPECT_TRUE(checkQualification(shown(100, 80, 15), agent(), today));
    EXPECT_FALSE(checkQualification(shown(100, 80, 15, today + days(1)), agent(), today));
    EXPECT_FALSE(checkQualification(shown(100, 80, 15, today - days(101)), agent(), today));
    EXPECT_FALSE(checkQualification(shown(101, 80, 15), agent(), today));
    EXPECT_FALSE(checkQualification(shown(100, 80, 0), agent(), today));
}
