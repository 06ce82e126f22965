#pragma once

#include "core/base/result.h"
#include "core/people/people.h"
#include "core/staffing/staffing.h"
#include "core/staffing/staffing_policy.h"

#include <optional>
#include <span>
#include <vector>

namespace dutydesk {

/// The calls of one seat type in an interval. What the type has of its own, such as the target and the weight
/// of the VIP seats, comes from the policy unless the caller says otherwise.
struct SeatTypeLoad
{
    SeatType seatType;
    CallLoad load;
    std::optional<ServiceTarget> target{};
    double occupancyCap = 1;
    std::optional<int> weight{};
};

/// The seats that a seat type needs, with their arithmetic.
struct SeatTypeNeed
{
    SeatType seatType;
    SeatNeed need;
    /// What one of its seats counts for beside those of other types when people are short; above 0.
    int weight = 1;
};

/// Each seat type by itself, by its own target. Fails as `seatNeed` does.
Result<std::vector<SeatTypeNeed>> seatTypeNeeds(std::span<const SeatTypeLoad> loads, const StaffingPolicy& policy);

/// Somebody who is there, and the seat types that they are qualified for [TRN-01], the dearest first.
struct SeatCandidate
{
    AgentId agent;
    std::vector<SeatTypeId> seatTypes;
};

struct SeatPlace
{
    AgentId agent;
    SeatTypeId seatType;

    friend bool operator==(const SeatPlace&, const SeatPlace&) = default;
};

/// How far a seat type's seats are filled; the verdict of `why` is Broken where some stay empty.
struct SeatTypeCover
{
    SeatTypeId seatType;
    int seats = 0;
    int filled = 0;
    Why why;

    int missing() const { return seats - filled; }
};

/// Who sits where in one interval.
struct SeatCover
{
    /// By seat type in the order of the needs, then in the order of the candidates.
    std::vector<SeatPlace> places;
    /// In the order of the needs.
    std::vector<SeatTypeCover> seatTypes;
    /// Those for whom no seat is left, in their order.
    std::vector<AgentId> spare;

    int missing() const;
};

/// Counts each candidate at the seat type where they serve best: as many seats as possible are filled, the
/// weightiest first; what is missing is spread evenly over types of the same weight, in shares of their seats;
/// and people sit at the type they hold dearest. That is a flow of least cost, found exactly by shortest
/// augmenting paths (Ahuja, Magnanti, Orlin, Network Flows, 9.7), one for each seat that is filled.
/// Each seat type may appear once in `needs`.
SeatCover coverSeats(std::span<const SeatTypeNeed> needs, std::span<const SeatCandidate> candidates);

} // namespace dutydesk
