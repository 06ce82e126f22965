#pragma once

#include "core/desk/duty_sheet.h"
#include "core/staffing/simulation.h"

namespace dutydesk {

/// The sheet as a day to be played: its calls in its intervals, none in hours in which it is closed, and at
/// every moment as many agents as it has seats by Erlang, who all take every call.
SimulatedDay dayOf(const DutySheet& sheet);

/// Plays the sheet's forecast and seats beside what a change would make of them; both have the sheet's
/// intervals. Fails as `simulate` does, for a sheet without intervals too.
Result<Comparison> play(const DutySheet& sheet, const WhatIf& change, const SimulationRun& run,
                        const Progress& progress = {});

} // namespace dutydesk
