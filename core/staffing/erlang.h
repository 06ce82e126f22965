#pragma once

#include "core/base/result.h"
#include "core/staffing/staffing.h"

namespace dutydesk {

/// Erlang's formulas for a queue where nobody hangs up, by the recursion of the loss formula
/// B(n) = a·B(n−1) / (n + a·B(n−1)), which neither overflows nor cancels whatever the load
/// (Cooper, Introduction to Queueing Theory, 2nd ed., 3.4).

/// The share of calls that find all `agents` busy and leave; 1 without agents. `erlangs` ≥ 0.
double erlangB(int agents, double erlangs);

/// The share of calls that must wait; 1 where the load reaches the agents, 0 without load.
double erlangC(int agents, double erlangs);

/// What `agents` make of the load. A queue that only grows has service level 0, no average wait and
/// occupancy 1.
ServiceOutlook outlookFor(int agents, const CallLoad& load, Duration within);

/// The fewest agents that meet `target` and keep the occupancy at or below `occupancyCap`; none without
/// calls. Fails with `staffing.load-invalid` or `staffing.target-invalid`.
Result<ServiceOutlook> fewestAgents(const CallLoad& load, const ServiceTarget& target, double occupancyCap = 1);

} // namespace dutydesk
