#pragma once

#include "core/roster/roster_conflict.h"

#include <stop_token>

namespace dutydesk {

/// A rule about rows of days that gave way for an agent may be broken once or time and again: chooses the days of
/// all such agents anew, one after the other, so that the rules of `original` are broken as seldom as the
/// relaxation allows, and among such days takes the cheapest beside everybody else's: by wishes, changed days and
/// demand. `roster` must be legal for the relaxed task, and so is what comes back. An agent with too many ways to
/// look through keeps the days as they are.
Roster withFewestBreaks(const RosterTask& original, const RosterRelaxation& relaxation, const Roster& roster,
                        const std::stop_token& stop = {});

} // namespace dutydesk
