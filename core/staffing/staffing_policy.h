#pragma once

#include "core/base/policy.h"
#include "core/staffing/staffing.h"

#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// The handbook's table: busy-hour calls to seats [STF-02].
struct SeatTable
{
    struct Row
    {
        double calls = 0;
        int seats = 0;
    };
    /// Rising in both columns; at least one.
    std::vector<Row> rows;
    /// Above the last row, for each further `stepCalls` or part of them, `stepSeats` more.
    double stepCalls = 100;
    int stepSeats = 3;
};

/// What takes people from their seats, and the share of paid time that it takes. `reason` is a term's code.
struct Shrinkage
{
    std::string reason;
    double share = 0;
};

/// The numbers of `resources/policies/staffing.toml`.
struct StaffingPolicy
{
    int version = 0;

    ServiceTarget target;
    /// The VIP seats' own target, and what one of them counts for beside other seats when people are short.
    ServiceTarget vipTarget;
    int vipWeight = 1;
    /// Share of calls that must be answered at all [FLD-09].
    double connectRate = 0;
    /// Handling time where the calls themselves tell none.
    Duration handling{0};
    std::vector<Shrinkage> shrinkage;

    SeatTable table;

    /// b of [STF-03] above `manyCalls` a day, from `someCalls` on, and below.
    double manyCalls = 0;
    double someCalls = 0;
    double bMany = 0;
    double bSome = 0;
    double bFew = 0;
    /// [STF-04], [STF-05]
    int frontLinePerBackOffice = 0;
    double reserveShare = 0;

    /// [ORG-03]; a centre from `largeCentre` agents on takes the upper number of a range.
    int agentsPerInspector = 0;
    int dutyManagersLeast = 0;
    int dutyManagersMost = 0;
    int trainersLeast = 0;
    int trainersMost = 0;
    int editorsLeast = 0;
    int editorsMost = 0;
    int dataAnalysts = 0;
    int largeCentre = 0;
    /// [ORG-02], of each of the four posts.
    int managersOfEachPost = 0;
    int shiftsADay = 0;

    /// By the code of a seat type, such as "vip".
    const ServiceTarget& targetOf(std::string_view seatType) const { return seatType == "vip" ? vipTarget : target; }
    int weightOf(std::string_view seatType) const { return seatType == "vip" ? vipWeight : 1; }
    /// Share of paid time away from the seat, for whatever reason.
    double shrinkageShare() const;

    static Result<StaffingPolicy> from(const PolicySet& set);
};

} // namespace dutydesk
