#include "core/people/people_flow.h"

#include "core/base/text.h"
#include "core/people/people_error.h"
#include "core/people/people_fields.h"

#include <algorithm>
#include <utility>

namespace dutydesk {

namespace {

constexpr std::size_t longestName = 60;
constexpr std::size_t longestNumber = 20;
/// A million yuan a month: above it, a slip of the finger.
constexpr Money highestBonusBase = yuan(1'000'000);
constexpr Date earliestJoining = Date(std::chrono::local_days(std::chrono::year(1950) / 1 / 1));
constexpr Date latestJoining = Date(std::chrono::local_days(std::chrono::year(2100) / 1 / 1));

Error outOfRange(std::string_view field, Value low, Value high)
{
    return makeError(error::fieldOutOfRange, {{"field", Term{std::string(field)}}, {"low", std::move(low)}, {"high", std::move(high)}});
}

/// One number against its minimum, or its maximum where less is better.
Why partOf(std::string statement, int needed, int had, bool lessIsBetter, int policyVersion)
{
    const int margin = lessIsBetter ? needed - had : had - needed;
    return {std::move(statement),
            {"TRN-01"},
            policyVersion,
            margin >= 0 ? Verdict::Kept : Verdict::Broken,
            {{"qualification.needed", static_cast<std::int64_t>(needed)},
             {"qualification.had", static_cast<std::int64_t>(had)},
             {"qualification.margin", static_cast<std::int64_t>(margin)}},
            {},
            {}};
}

Result<> together(std::vector<Error> findings)
{
    if (findings.empty())
        return {};
    Error first = std::move(findings.front());
    first.causes.assign(std::make_move_iterator(findings.begin() + 1), std::make_move_iterator(findings.end()));
    return first;
}

void collect(std::vector<Error>& findings, Result<> checked)
{
    if (!checked)
        findings.push_back(std::move(checked).error());
}

} // namespace

Why qualificationFor(const SeatType& seatType, const std::optional<Qualification>& assessment,
                     const PeoplePolicy& policy)
{
    const NamedValue seat{"qualification.seat-type", nameOf(seatType)};
    if (!assessment) {
        return {"people.not-assessed", {"TRN-01"}, policy.version, Verdict::Broken, {seat}, {}, {}};
    }
    const SeatMinimum& minimum = policy.minimumFor(seatType.code);
    Why why{"people.qualified", {"TRN-01"}, policy.version, Verdict::Kept,
            {seat, {"qualification.assessed", assessment->assessed}}, {}, {}};
    why.parts = {partOf("people.knowledge-score", minimum.knowledgeScore, assessment->knowledgeScore, false,
                        policy.version),
                 partOf("people.typing-speed", minimum.typingSpeed, assessment->typingSpeed, false, policy.version),
                 partOf("people.look-up-seconds", minimum.lookUpSeconds, assessment->lookUpSeconds, true,
                        policy.version)};
    if (std::ranges::any_of(why.parts, [](const Why& part) { return part.verdict == Verdict::Broken; })) {
        why.statement = "people.not-qualified";
        why.verdict = Verdict::Broken;
    }
    return why;
}

std::optional<Qualification> assessmentOn(std::span<const Qualification> assessments, SeatTypeId seatType, Date date)
{
    const Qualification* newest = nullptr;
    for (const Qualification& assessment : assessments) {
        if (assessment.seatType == seatType && assessment.assessed <= date
            && (!newest || assessment.assessed > newest->assessed)) {
            newest = &assessment;
        }
    }
    return newest ? std::optional(*newest) : std::nullopt;
}

Result<> checkName(const std::string& name, std::string_view field)
{
    return checkLine(name, field, longestName);
}

Result<> checkAgent(const Agent& agent, const Organisation& organisation)
{
    std::vector<Error> findings;
    collect(findings, checkLine(agent.number, "agent.number", longestNumber));
    collect(findings, checkName(agent.name, "agent.name"));
    if (agent.area && !organisation.find(agent.area))
        findings.push_back(makeError(error::notFound, {{"record", ref(agent.area)}}));
    if (agent.group) {
        const Group* group = organisation.find(agent.group);
        if (!group)
            findings.push_back(makeError(error::notFound, {{"record", ref(agent.group)}}));
        else if (group->area != agent.area)
            findings.push_back(makeError(error::groupOfOtherArea, {{"field", Term{"agent.group"}}, {"group", group->name}}));
    }
    if (agent.department && !organisation.find(agent.department))
        findings.push_back(makeError(error::notFound, {{"record", ref(agent.department)}}));
    if (agent.post == Post::DepartmentHandler && !agent.department)
        findings.push_back(makeError(error::fieldEmpty, {{"field", Term{"agent.department"}}}));
    for (const SeatTypeId seatType : agent.seatTypes) {
        if (!organisation.find(seatType))
            findings.push_back(makeError(error::notFound, {{"record", ref(seatType)}}));
    }
    if (agent.bonusBase && (*agent.bonusBase < Money{} || *agent.bonusBase > highestBonusBase))
        findings.push_back(outOfRange(payField, Money{}, highestBonusBase));
    if (agent.joined < earliestJoining || agent.joined > latestJoining)
        findings.push_back(outOfRange("agent.joined", earliestJoining, latestJoining));
    if (agent.left && *agent.left < agent.joined) {
        findings.push_back(makeError(error::fieldReversed, {{"field", Term{"agent.left"}}, {"from", agent.joined},
                                                            {"to", *agent.left}}));
    }
    return together(std::move(findings));
}

Result<> checkQualification(const Qualification& qualification, const Agent& agent, Date today)
{
    std::vector<Error> findings;
    const auto within = [&](int value, int low, int high, const char* field) {
        if (value < low || value > high)
            findings.push_back(outOfRange(field, static_cast<std::int64_t>(low), static_cast<std::int64_t>(high)));
    };
    within(qualification.knowledgeScore, 0, 100, "qualification.knowledge-score");
    within(qualification.typingSpeed, 0, 1000, "qualification.typing-speed");
    within(qualification.lookUpSeconds, 1, 3600, "qualification.look-up-seconds");
    if (qualification.assessed < agent.joined || qualification.assessed > today)
        findings.push_back(outOfRange("qualification.assessed", agent.joined, today));
    return together(std::move(findings));
}

} // namespace dutydesk
