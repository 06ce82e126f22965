#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/why.h"
#include "core/roster/roster.h"

#include <optional>
#include <vector>

namespace dutydesk {

/// One thing that a task asks of an agent: a rule, and the day or shift it is about if it is about one.
struct RosterClause
{
    RosterRule rule = RosterRule::MaxRun;
    RosterDay day{};
    RosterShiftIndex shift{};

    friend bool operator==(const RosterClause&, const RosterClause&) = default;
};

/// Why one agent can't be rostered: clauses that no row of days satisfies together, while without any one of
/// them there is one. Demand never makes a roster impossible, so each agent's conflict is their own.
struct RosterConflict
{
    RosterAgentIndex agent;
    std::vector<RosterClause> clauses;

    friend bool operator==(const RosterConflict&, const RosterConflict&) = default;
};

/// A clause that gives way: a limit becomes `limit`, or what is no limit is left out.
struct RosterConcession
{
    RosterAgentIndex agent;
    RosterClause clause;
    std::optional<int> limit{};

    friend bool operator==(const RosterConcession&, const RosterConcession&) = default;
};

/// What makes the task impossible, and the nearest task that is possible: as few clauses give way as were found
/// to be needed, each as little as possible, and never law or absence. Each is broken at least once by any legal
/// roster for it, and `withFewestBreaks` makes it no oftener than needed.
struct RosterRelaxation
{
    std::vector<RosterConflict> conflicts;
    std::vector<RosterConcession> concessions;
    RosterTask task;
};

/// No conflicts and the task itself where every agent can be rostered.
Result<RosterRelaxation> relaxed(const RosterTask& task, const Progress& progress = {});

/// All clauses that `task` has for an agent.
std::vector<RosterClause> clausesOf(const RosterTask& task, RosterAgentIndex agent);

/// The conflict in words: each clause as a part.
Why whyOf(const RosterTask& task, const RosterConflict& conflict);
Why whyOf(const RosterTask& task, const RosterConcession& concession);

} // namespace dutydesk
