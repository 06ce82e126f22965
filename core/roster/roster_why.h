#pragma once

#include "core/base/why.h"
#include "core/roster/roster.h"

namespace dutydesk {

/// What the roster breaks: "roster.breach.<rule>" with what was found and the limit.
Why whyOf(const RosterTask& task, const RosterBreach& breach);

/// The cost, with each thing that it is made of as a part.
Why whyOf(const RosterCost& cost);

} // namespace dutydesk
