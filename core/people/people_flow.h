#pragma once

#include "core/base/why.h"
#include "core/people/people.h"
#include "core/people/people_policy.h"

#include <optional>
#include <span>

namespace dutydesk {

/// Whether `assessment` meets the seat type's minimum and by how much, one part per number [TRN-01].
/// Without an assessment the answer is no. The verdict is Kept for qualified, Broken for not.
Why qualificationFor(const SeatType& seatType, const std::optional<Qualification>& assessment,
                     const PeoplePolicy& policy);

/// The assessment that counts on `date`: the newest for the seat type not after it.
std::optional<Qualification> assessmentOn(std::span<const Qualification> assessments, SeatTypeId seatType, Date date);

/// Whether the form can be saved: lengths, dates in order, the group within the area. Everything wrong is
/// reported at once: the first finding with the others as its causes.
Result<> checkAgent(const Agent& agent, const Organisation& organisation);
/// Scores within their scales, assessed since the agent joined and not after `today`.
Result<> checkQualification(const Qualification& qualification, const Agent& agent, Date today);
/// A name of a person or a part of the organisation.
Result<> checkName(const std::string& name, std::string_view field);

} // namespace dutydesk
