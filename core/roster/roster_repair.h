#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/roster/roster.h"

#include <vector>

namespace dutydesk {

/// Somebody can't come: from `first` to `last` the agent is absent, and others are to cover.
struct RosterRepairRequest
{
    RosterAgentIndex agent;
    RosterDay first{};
    RosterDay last{};
    RosterAbsenceKind kind = RosterAbsenceKind::Sick;
    /// Days before it are over, and so are its hours before `now`, in minutes after midnight: whose shift of that
    /// day has begun stays on it, no shift that has begun is taken, and demand that has begun counts no more.
    RosterDay today{};
    int now = 0;
    /// At most so many others are moved, on days up to so many after `last`.
    int people = 0;
    int days = 0;
    /// What each changed day and each moved person costs beside the roster's own cost.
    int perDay = 0;
    int perPerson = 0;
    /// At most so many proposals, each with other people.
    int proposals = 1;
};

/// A day on which somebody else works otherwise than before.
struct RosterChange
{
    RosterAgentIndex agent;
    RosterDay day;
    RosterOptionIndex before;
    RosterOptionIndex after;

    friend bool operator==(const RosterChange&, const RosterChange&) = default;
};

/// The roster with cover found, and how it is judged: the cost of changes counts the others only.
struct RosterRepair
{
    Roster roster;
    std::vector<RosterChange> changes;
    RosterVerdict verdict;

    int people() const;
};

/// The gap that the absence leaves, and what to do about it.
struct RosterRepairs
{
    /// The roster with the absence and no cover.
    RosterRepair uncovered;
    /// Cheapest first, each cheaper than no cover; empty if there is none.
    std::vector<RosterRepair> proposals;
};

/// Looks for cover among rosters in which nobody breaks any rule more often than before; the absent agent's own contract
/// is excused. A search over few people and days, which takes well under a second: one person takes the shift
/// (and gives up another day where rules ask for it), a second one what that leaves open, a third one likewise;
/// after each step the most promising are followed. No LP, no chance: the same request, the same proposals. Fails
/// with `roster.task-invalid` for an agent, days or a time outside the roster.
Result<RosterRepairs> repairRoster(const RosterTask& task, const Roster& roster, const RosterRepairRequest& request,
                                   const Progress& progress = {});

} // namespace dutydesk
