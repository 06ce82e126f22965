#pragma once

#include "core/roster/roster.h"

namespace dutydesk {

/// Judges a roster straight from the rules, one after the other, without any tricks: slow, and the measure for
/// whatever is faster. `roster` must fit the task. At the ends of the roster's days rows of work and of days off
/// are never too short, as in constraints (6) and (7) of Curtois & Qu 2014.
RosterVerdict judgePlainly(const RosterTask& task, const Roster& roster);

/// The same for one agent alone: the breaches only.
std::vector<RosterBreach> breachesOf(const RosterTask& task, const Roster& roster, RosterAgentIndex agent);

} // namespace dutydesk
