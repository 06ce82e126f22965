#pragma once

#include "core/base/result.h"
#include "core/staffing/staffing.h"

namespace dutydesk {

/// Erlang's formulas: calls that come at random (Poisson), exponential handling times, one queue in the
/// order of arrival. Where callers have no end of patience it is the queue M/M/n (Erlang C), else M/M/n+M
/// (Erlang A), where each hangs up after an exponential time. Everything is made of sums and integrals of
/// positive terms, so that no digits cancel: right to 1e-9 of the value from one agent to thousands,
/// whatever the load and the patience (tests/core/staffing/erlang_reference.h).

/// The share of calls that find all `agents` busy and leave; 1 without agents. `erlangs` ≥ 0.
double erlangB(int agents, double erlangs);

/// The share of calls that must wait; 1 where the load reaches the agents, 0 without load.
double erlangC(int agents, double erlangs);

/// Success for a load that the formulas take, else `staffing.load-invalid`.
Result<> checkLoad(const CallLoad& load);

/// What `agents` make of the load, by Erlang A if it has a patience and by Erlang C if not. There a queue
/// that only grows has service level 0, no average wait and occupancy 1.
ServiceOutlook outlookFor(int agents, const CallLoad& load, Duration within);

/// The fewest agents that meet `target` and keep the occupancy at or below `occupancyCap`; none without
/// calls. Fails with `staffing.load-invalid` or `staffing.target-invalid`.
Result<ServiceOutlook> fewestAgents(const CallLoad& load, const ServiceTarget& target, double occupancyCap = 1);

} // namespace dutydesk
