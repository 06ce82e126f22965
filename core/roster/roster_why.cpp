#include "core/roster/roster_why.h"

#include <chrono>

namespace dutydesk {

namespace {

std::vector<std::string> rulebookOf(RosterRule rule)
{
    switch (rule) {
    case RosterRule::Qualification:
        return {"TRN-01"};
    case RosterRule::NoNights:
        return {"LAW-04"};
    case RosterRule::LawShift:
    case RosterRule::LawRun:
    case RosterRule::LawWeek:
        return {"LAW-01", "SCH-06"};
    case RosterRule::LawRest:
        return {"SCH-06"};
    default:
        return {};
    }
}

bool countsMinutes(RosterRule rule)
{
    return rule == RosterRule::MaxMinutes || rule == RosterRule::MinMinutes || rule == RosterRule::LawShift ||
           rule == RosterRule::LawRest || rule == RosterRule::LawWeek;
}

Value amount(RosterRule rule, int number)
{
    if (countsMinutes(rule))
        return Duration(std::chrono::minutes(number));
    return std::int64_t{number};
}

} // namespace

Why whyOf(const RosterTask& task, const RosterBreach& breach)
{
    const std::string_view rule = codeOf(breach.rule);
    Why why{.statement = "roster.breach." + std::string(rule.substr(std::string_view("roster.rule.").size())),
            .rules = rulebookOf(breach.rule),
            .verdict = Verdict::Broken};
    why.operands.push_back({"roster-agent", task.agents[breach.agent].code});
    if (breach.day)
        why.operands.push_back({"date", task.dateOf(breach.day)});
    if (breach.shift)
        why.operands.push_back({"shift", task.shifts[breach.shift].code});
    if (breach.next)
        why.operands.push_back({"next-shift", task.shifts[breach.next].code});
    if (breach.found != 0 || breach.limit != 0) {
        why.operands.push_back({"found", amount(breach.rule, breach.found)});
        why.operands.push_back({"limit", amount(breach.rule, breach.limit)});
    }
    return why;
}

Why whyOf(const RosterCost& cost)
{
    Why why{.statement = "roster.cost", .operands = {{"cost", cost.total()}}};
    const auto part = [&](std::string statement, std::int64_t amount, std::vector<std::string> rules = {}) {
        if (amount != 0)
            why.parts.push_back({.statement = std::move(statement), .rules = std::move(rules), .operands = {{"cost", amount}}});
    };
    part("roster.cost.wishes-on", cost.wishesOn, {"SCH-04"});
    part("roster.cost.wishes-off", cost.wishesOff, {"SCH-04"});
    part("roster.cost.under", cost.under, {"SCH-05"});
    part("roster.cost.over", cost.over, {"SCH-05"});
    part("roster.cost.fairness", cost.fairness, {"FLD-13"});
    part("roster.cost.changes", cost.changes, {"SCH-12"});
    return why;
}

} // namespace dutydesk
