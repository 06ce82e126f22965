#include "core/roster/roster_conflict.h"

#include "core/roster/legal_row.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <iterator>

namespace dutydesk {

namespace {

constexpr int dayMinutes = 1440;

/// In the order in which they should give way. Work is asked for by the first and by pins only, so that every
/// conflict has one of these.
constexpr std::array givesWay{RosterRule::MinMinutes,  RosterRule::MinRun,     RosterRule::MaxOfShift,
                              RosterRule::MaxWeekends, RosterRule::MinDaysOff, RosterRule::Pin,
                              RosterRule::MaxRun,      RosterRule::MaxMinutes};

/// One agent's own task, in which clauses can be left out.
class Person
{
public:
    Person(const RosterTask& task, RosterAgentIndex agent, const std::stop_token& stop)
        : m_task(task), m_agent(task.agents[agent]), m_stop(stop)
    {
        m_bare.first = task.first;
        m_bare.days = task.days;
        m_bare.shifts = task.shifts;
        m_bare.seats = task.seats;
        m_bare.options = task.options;
        m_bare.night = task.night;
        for (RosterShift& shift : m_bare.shifts)
            shift.forbiddenNext.clear();
        RosterAgent free{.code = m_agent.code, .before = m_agent.before};
        free.contract = {.minMinutes = 0,
                         .maxMinutes = task.days * dayMinutes,
                         .minRun = 1,
                         .maxRun = task.days + m_agent.before.run,
                         .minDaysOff = 1,
                         .maxWeekends = task.days};
        free.maxOfShift.assign(task.shifts.size(), task.days);
        for (const RosterSeatIndex seat : task.seats.indexes())
            free.seats.push_back(seat);
        m_bare.agents.push_back(std::move(free));
    }

    /// With these clauses and no others.
    bool isPossible(const std::vector<RosterClause>& clauses) const
    {
        RosterTask task = m_bare;
        for (const RosterClause& clause : clauses)
            impose(task, clause);
        return findLegalRow(RosterRules(task), {0}, false, m_stop).verdict != LegalRow::Verdict::None;
    }

    /// Few of `clauses`, which are impossible together, that still are: leaves out blocks, then smaller ones,
    /// as long as it stays impossible. Any that are where it is stopped.
    std::vector<RosterClause> core(std::vector<RosterClause> clauses) const
    {
        for (std::size_t block = std::max<std::size_t>(1, clauses.size() / 2);;) {
            for (std::size_t at = 0; at < clauses.size();) {
                std::vector<RosterClause> rest = clauses;
                const std::size_t end = std::min(rest.size(), at + block);
                rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at), rest.begin() + static_cast<std::ptrdiff_t>(end));
                if (isPossible(rest))
                    at = end;
                else
                    clauses = std::move(rest);
            }
            if (block == 1 || m_stop.stop_requested())
                return clauses;
            block /= 2;
        }
    }

private:
    void impose(RosterTask& task, const RosterClause& clause) const
    {
        RosterAgent& agent = task.agents.front();
        RosterContract& contract = agent.contract;
        switch (clause.rule) {
        case RosterRule::Succession:
            for (const RosterShiftIndex shift : task.shifts.indexes())
                task.shifts[shift].forbiddenNext = m_task.shifts[shift].forbiddenNext;
            break;
        case RosterRule::MaxOfShift:
            agent.maxOfShift[clause.shift] = m_agent.maxOfShift[clause.shift];
            break;
        case RosterRule::MaxMinutes:
            contract.maxMinutes = m_agent.contract.maxMinutes;
            break;
        case RosterRule::MinMinutes:
            contract.minMinutes = m_agent.contract.minMinutes;
            break;
        case RosterRule::MaxRun:
            contract.maxRun = m_agent.contract.maxRun;
            break;
        case RosterRule::MinRun:
            contract.minRun = m_agent.contract.minRun;
            break;
        case RosterRule::MinDaysOff:
            contract.minDaysOff = m_agent.contract.minDaysOff;
            break;
        case RosterRule::MaxWeekends:
            contract.maxWeekends = m_agent.contract.maxWeekends;
            break;
        case RosterRule::Absence:
            agent.absences.push_back({clause.day});
            break;
        case RosterRule::Pin:
            for (const RosterPin& pin : m_agent.pins)
                if (pin.day == clause.day)
                    agent.pins.push_back(pin);
            break;
        case RosterRule::Qualification:
            agent.seats = m_agent.seats;
            break;
        case RosterRule::NoNights:
            agent.noNights = true;
            break;
        case RosterRule::LawShift:
            task.limits.shiftMinutes = m_task.limits.shiftMinutes;
            break;
        case RosterRule::LawRun:
            task.limits.run = m_task.limits.run;
            break;
        case RosterRule::LawRest:
            task.limits.restMinutes = m_task.limits.restMinutes;
            break;
        case RosterRule::LawWeek:
            task.limits.weekMinutes = m_task.limits.weekMinutes;
            break;
        case RosterRule::OneShiftADay:
            break;
        }
    }

    const RosterTask& m_task;
    const RosterAgent& m_agent;
    const std::stop_token& m_stop;
    RosterTask m_bare;
};

/// The smallest of what leaving out in several orders comes to.
std::vector<RosterClause> smallestCore(const Person& person, const std::vector<RosterClause>& clauses)
{
    std::vector<RosterClause> smallest = person.core(clauses);
    std::vector<RosterClause> order(clauses.rbegin(), clauses.rend());
    for (int turn = 0; turn < 2; ++turn) {
        auto found = person.core(order);
        if (found.size() < smallest.size())
            smallest = std::move(found);
        // Then the days first: many of them together weigh as much as one rule of the contract.
        order = clauses;
        std::ranges::stable_partition(order, [](const RosterClause& clause) { return static_cast<bool>(clause.day); });
    }
    std::ranges::sort(smallest, {}, [&](const RosterClause& clause) { return std::ranges::find(clauses, clause); });
    return smallest;
}

/// The number in a task that a clause is about; nothing for what is no limit.
int* limitOf(RosterTask& task, RosterAgentIndex index, const RosterClause& clause)
{
    RosterAgent& agent = task.agents[index];
    switch (clause.rule) {
    case RosterRule::MaxOfShift:
        return &agent.maxOfShift[clause.shift];
    case RosterRule::MaxMinutes:
        return &agent.contract.maxMinutes;
    case RosterRule::MinMinutes:
        return &agent.contract.minMinutes;
    case RosterRule::MaxRun:
        return &agent.contract.maxRun;
    case RosterRule::MinRun:
        return &agent.contract.minRun;
    case RosterRule::MinDaysOff:
        return &agent.contract.minDaysOff;
    case RosterRule::MaxWeekends:
        return &agent.contract.maxWeekends;
    default:
        return nullptr;
    }
}

bool isLeast(RosterRule rule)
{
    return rule == RosterRule::MinMinutes || rule == RosterRule::MinRun || rule == RosterRule::MinDaysOff;
}

/// As far as an agent's limit can give way.
int farthest(const RosterTask& task, RosterAgentIndex agent, RosterRule rule)
{
    if (rule == RosterRule::MaxRun)
        return task.days + task.agents[agent].before.run;
    if (rule == RosterRule::MinMinutes)
        return 0;
    if (isLeast(rule))
        return 1;
    return rule == RosterRule::MaxMinutes ? task.days * dayMinutes : task.days;
}

/// Whether an agent can be rostered; also said where it can't be told, or is stopped.
bool isPossible(const RosterTask& task, RosterAgentIndex agent, const std::stop_token& stop)
{
    RosterTask alone;
    alone.first = task.first;
    alone.days = task.days;
    alone.shifts = task.shifts;
    alone.seats = task.seats;
    alone.options = task.options;
    alone.night = task.night;
    alone.limits = task.limits;
    alone.agents = {task.agents[agent]};
    return findLegalRow(RosterRules(alone), {0}, false, stop).verdict != LegalRow::Verdict::None;
}

/// Lets a clause give way entirely.
void giveUp(RosterTask& task, RosterAgentIndex index, const RosterClause& clause)
{
    RosterAgent& agent = task.agents[index];
    if (int* limit = limitOf(task, index, clause))
        *limit = farthest(task, index, clause.rule);
    else if (clause.rule == RosterRule::Pin)
        std::erase_if(agent.pins, [&](const RosterPin& pin) { return pin.day == clause.day; });
}

/// Puts a clause that was given up back as `original` has it.
void restore(RosterTask& task, const RosterTask& original, RosterAgentIndex index, const RosterClause& clause)
{
    RosterTask before = original;
    if (int* limit = limitOf(task, index, clause))
        *limit = *limitOf(before, index, clause);
    else
        std::ranges::copy_if(original.agents[index].pins, std::back_inserter(task.agents[index].pins),
                             [&](const RosterPin& pin) { return pin.day == clause.day; });
}

/// Brings a limit that was given up back as near to what it was as stays possible.
void tighten(RosterTask& task, RosterAgentIndex agent, const RosterClause& clause, int original,
             const std::stop_token& stop)
{
    int* limit = limitOf(task, agent, clause);
    int good = *limit;
    int bad = original;
    while (std::abs(good - bad) > 1) {
        const int middle = bad + (good - bad) / 2;
        *limit = middle;
        (isPossible(task, agent, stop) ? good : bad) = middle;
    }
    *limit = good;
}

/// Which clause of a conflict gives way: the first that makes the agent possible, else the first that may.
RosterClause conceded(const RosterTask& task, const RosterConflict& conflict, const std::stop_token& stop)
{
    std::optional<RosterClause> first;
    for (const RosterRule rule : givesWay) {
        for (const RosterClause& clause : conflict.clauses) {
            if (clause.rule != rule)
                continue;
            RosterTask trial = task;
            giveUp(trial, conflict.agent, clause);
            if (isPossible(trial, conflict.agent, stop))
                return clause;
            if (!first)
                first = clause;
        }
    }
    return *first;
}

/// Settles one agent's conflicts.
Result<> settle(RosterRelaxation& relaxation, const RosterTask& original, RosterAgentIndex agent,
                const std::stop_token& stop)
{
    RosterTask& task = relaxation.task;
    std::vector<RosterConcession> concessions;
    while (!isPossible(task, agent, stop)) {
        const Person person(task, agent, stop);
        RosterConflict conflict{agent, smallestCore(person, clausesOf(task, agent))};
        concessions.push_back({agent, conceded(task, conflict, stop), {}});
        if (stop.stop_requested())
            break;
        giveUp(task, agent, concessions.back().clause);
        relaxation.conflicts.push_back(std::move(conflict));
    }
    // What had to give way for one conflict may be needless once more has given way for the next.
    std::erase_if(concessions, [&](const RosterConcession& concession) {
        RosterTask trial = task;
        restore(trial, original, agent, concession.clause);
        const bool isNeedless = isPossible(trial, agent, stop);
        if (isNeedless)
            task = std::move(trial);
        return isNeedless;
    });
    for (RosterConcession& concession : concessions) {
        RosterTask before = original;
        if (const int* limit = limitOf(before, agent, concession.clause)) {
            tighten(task, agent, concession.clause, *limit, stop);
            concession.limit = *limitOf(task, agent, concession.clause);
        }
        relaxation.concessions.push_back(concession);
    }
    if (stop.stop_requested())
        return makeError(error::cancelled);
    return {};
}

std::string_view wordOf(RosterRule rule)
{
    return codeOf(rule).substr(std::string_view("roster.rule.").size());
}

void addClause(Why& why, const RosterTask& task, RosterAgentIndex index, const RosterClause& clause)
{
    const RosterAgent& agent = task.agents[index];
    if (clause.day)
        why.operands.push_back({"date", task.dateOf(clause.day)});
    if (clause.shift)
        why.operands.push_back({"shift", task.shifts[clause.shift].code});
    const auto minutes = [](int number) { return Duration(std::chrono::minutes(number)); };
    const RosterLimits& limits = task.limits;
    const RosterContract& contract = agent.contract;
    std::optional<Value> limit;
    switch (clause.rule) {
    case RosterRule::MaxOfShift:
        limit = std::int64_t{agent.maxOfShift[clause.shift]};
        break;
    case RosterRule::MaxMinutes:
        limit = minutes(contract.maxMinutes);
        break;
    case RosterRule::MinMinutes:
        limit = minutes(contract.minMinutes);
        break;
    case RosterRule::MaxRun:
        limit = std::int64_t{contract.maxRun};
        break;
    case RosterRule::MinRun:
        limit = std::int64_t{contract.minRun};
        break;
    case RosterRule::MinDaysOff:
        limit = std::int64_t{contract.minDaysOff};
        break;
    case RosterRule::MaxWeekends:
        limit = std::int64_t{contract.maxWeekends};
        break;
    case RosterRule::LawShift:
        limit = minutes(*limits.shiftMinutes);
        break;
    case RosterRule::LawRun:
        limit = std::int64_t{*limits.run};
        break;
    case RosterRule::LawRest:
        limit = minutes(*limits.restMinutes);
        break;
    case RosterRule::LawWeek:
        limit = minutes(*limits.weekMinutes);
        break;
    case RosterRule::Pin:
        for (const RosterPin& pin : agent.pins)
            if (pin.day == clause.day && pin.option)
                why.operands.push_back({"shift", task.shifts[task.options[pin.option].shift].code});
        if (why.operands.back().name != "shift")
            why.statement += "-off";
        break;
    default:
        break;
    }
    if (limit)
        why.operands.push_back({"limit", *limit});
}

} // namespace

std::vector<RosterClause> clausesOf(const RosterTask& task, RosterAgentIndex index)
{
    const RosterAgent& agent = task.agents[index];
    const RosterContract& contract = agent.contract;
    const RosterLimits& limits = task.limits;
    std::vector<RosterClause> clauses;
    const auto add = [&](bool says, RosterClause clause) {
        if (says)
            clauses.push_back(clause);
    };
    add(contract.minMinutes > 0, {RosterRule::MinMinutes});
    add(true, {RosterRule::MaxMinutes});
    add(true, {RosterRule::MaxRun});
    add(contract.minRun > 1, {RosterRule::MinRun});
    add(contract.minDaysOff > 1, {RosterRule::MinDaysOff});
    add(true, {RosterRule::MaxWeekends});
    for (const RosterShiftIndex shift : agent.maxOfShift.indexes())
        add(agent.maxOfShift[shift] < task.days, {RosterRule::MaxOfShift, {}, shift});
    add(std::ranges::any_of(task.shifts, [](const RosterShift& shift) { return !shift.forbiddenNext.empty(); }),
        {RosterRule::Succession});
    add(true, {RosterRule::Qualification});
    add(agent.noNights, {RosterRule::NoNights});
    add(limits.shiftMinutes.has_value(), {RosterRule::LawShift});
    add(limits.run.has_value(), {RosterRule::LawRun});
    add(limits.restMinutes.has_value(), {RosterRule::LawRest});
    add(limits.weekMinutes.has_value(), {RosterRule::LawWeek});
    for (const RosterDay day : task.allDays()) {
        add(std::ranges::find(agent.absences, day, &RosterAbsence::day) != agent.absences.end(),
            {RosterRule::Absence, day});
        add(std::ranges::find(agent.pins, day, &RosterPin::day) != agent.pins.end(), {RosterRule::Pin, day});
    }
    return clauses;
}

Result<RosterRelaxation> relaxed(const RosterTask& task, const Progress& progress)
{
    RosterRelaxation relaxation{{}, {}, task};
    const auto agents = std::ssize(task.agents);
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        progress.tell(agent.value, agents);
        DUTYDESK_TRY(settle(relaxation, task, agent, progress.stop));
    }
    progress.tell(agents, agents);
    return relaxation;
}

Why whyOf(const RosterTask& task, const RosterConflict& conflict)
{
    Why why{.statement = "roster.conflict",
            .verdict = Verdict::Broken,
            .operands = {{"roster-agent", task.agents[conflict.agent].code},
                         {"clauses", std::int64_t{std::ssize(conflict.clauses)}}}};
    for (const RosterClause& clause : conflict.clauses) {
        Why part{.statement = "roster.clause." + std::string(wordOf(clause.rule))};
        addClause(part, task, conflict.agent, clause);
        why.parts.push_back(std::move(part));
    }
    return why;
}

Why whyOf(const RosterTask& task, const RosterConcession& concession)
{
    Why why{.statement = "roster.concession." + std::string(wordOf(concession.clause.rule)),
            .verdict = Verdict::Warning,
            .operands = {{"roster-agent", task.agents[concession.agent].code}}};
    addClause(why, task, concession.agent, concession.clause);
    if (concession.limit) {
        const bool countsMinutes = concession.clause.rule == RosterRule::MinMinutes ||
                                   concession.clause.rule == RosterRule::MaxMinutes;
        why.operands.push_back({"conceded", countsMinutes ? Value(Duration(std::chrono::minutes(*concession.limit)))
                                                          : Value(std::int64_t{*concession.limit})});
    }
    return why;
}

} // namespace dutydesk
