#pragma once

#include "core/base/policy.h"

#include <map>
#include <string>
#include <string_view>

namespace dutydesk {

/// What a seat type asks of an agent [TRN-01].
struct SeatMinimum
{
    int knowledgeScore = 0;
    int typingSpeed = 0;
    int lookUpSeconds = 0;
};

/// The numbers of `resources/policies/people.toml`.
struct PeoplePolicy
{
    int version = 0;
    /// By the seat type's code; the rest use `otherSeats`.
    std::map<std::string, SeatMinimum, std::less<>> ratedSeats;
    SeatMinimum otherSeats;

    const SeatMinimum& minimumFor(std::string_view seatTypeCode) const;

    static Result<PeoplePolicy> from(const PolicySet& set);
};

} // namespace dutydesk
