#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/why.h"
#include "core/roster/roster_presence.h"

#include <optional>
#include <span>
#include <vector>

namespace dutydesk {

/// Where one of a task's trainings went, or why it found no place.
struct TrainingPlace
{
    enum class Verdict { Placed, NoShift, NoSlack };

    /// Among the task's trainings.
    std::size_t training = 0;
    Verdict verdict = Verdict::Placed;
    /// Where it is; with `NoSlack` the time at which it would harm least.
    std::optional<RosterAway> place{};
    /// What the demand would lack more there.
    std::int64_t shortage = 0;
};

/// Places a task's trainings inside paid shifts, between the breaks, where nobody is missed [SCH-10]: no interval
/// becomes short or shorter, and among such times the one with most people to spare is taken. Long ones first.
/// In the order of the task's trainings. Fails with `roster.task-invalid` if `step` is below 1.
Result<std::vector<TrainingPlace>> placeTrainings(const RosterTask& task, const Roster& roster,
                                                  std::span<const RosterAway> breaks, int step,
                                                  const Progress& progress = {});

Why whyOf(const RosterTask& task, const TrainingPlace& place);

} // namespace dutydesk
