#pragma once

#include "core/base/result.h"
#include "core/staffing/staffing.h"
#include "core/staffing/staffing_policy.h"

namespace dutydesk {

/// Seats by the table for so many calls in the busy hour: the next higher row, none without calls [STF-02].
int tableSeats(double busyHourCalls, const SeatTable& table);

/// The seats of an interval by Erlang's formula (A where the load has a patience, else C), by the table, and with shrinkage, each with its arithmetic.
/// `target` is the policy's unless the caller wants to see another one.
Result<SeatNeed> seatNeed(const CallLoad& load, const ServiceTarget& target, const StaffingPolicy& policy,
                          double occupancyCap = 1);

/// What a headcount is made from.
struct CentreSize
{
    /// Seats in the busy hour, by whichever way was chosen.
    int busyHourSeats = 0;
    /// Calls a day that people answer.
    double dailyCalls = 0;
    int areas = 0;
};

/// The centre's headcount post by post [STF-03..05, ORG-02, ORG-03]. The reserve is a share of everybody,
/// itself included (ours); inspectors are counted per agent of all three production posts.
Headcount headcountFor(const CentreSize& size, const StaffingPolicy& policy);

} // namespace dutydesk
