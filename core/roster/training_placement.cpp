#include "core/roster/training_placement.h"

#include "core/roster/roster_error.h"

#include "core/base/work_calendar.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <numeric>

namespace dutydesk {

namespace {

using Harm = RosterPresence::Harm;

bool overlaps(const RosterAway& one, const RosterAway& other)
{
    return one.agent == other.agent && one.day == other.day && one.from < other.until && other.from < one.until;
}

/// The time at which a training harms least; nothing where the agent has no shift that is long enough.
std::optional<std::pair<Harm, RosterAway>> bestPlace(const RosterTask& task, const Roster& roster,
                                                     const RosterPresence& presence,
                                                     std::span<const RosterAway> taken, int step,
                                                     const RosterTraining& training)
{
    std::optional<std::pair<Harm, RosterAway>> best;
    for (RosterDay day = training.first; day <= training.last; ++day.value) {
        const RosterOptionIndex option = roster.at(training.agent, day);
        if (!option || !task.shifts[task.options[option].shift].start)
            continue;
        const RosterShift& shift = task.shifts[task.options[option].shift];
        for (int start = 0; start + training.minutes <= shift.minutes; start += step) {
            const int from = *shift.start + start;
            const RosterAway away{training.agent, day, from, from + training.minutes};
            if (std::ranges::any_of(taken, [&](const RosterAway& other) { return overlaps(away, other); }))
                continue;
            const Harm harm = presence.harmOf(away);
            if (!best || harm < best->first)
                best = {harm, away};
        }
    }
    return best;
}

} // namespace

Result<std::vector<TrainingPlace>> placeTrainings(const RosterTask& task, const Roster& roster,
                                                  std::span<const RosterAway> breaks, int step,
                                                  const Progress& progress)
{
    if (step < 1)
        return makeError(error::rosterTaskInvalid, {{"field", Term{"roster.field.minutes"}}, {"record", std::string()}});
    RosterPresence presence(task, roster);
    for (const RosterAway& away : breaks)
        presence.take(away);
    // Of each agent, so that looking for overlaps stays short.
    RosterList<RosterAgentIndex, std::vector<RosterAway>> taken(task.agents.size());
    for (const RosterAway& away : breaks)
        taken[away.agent].push_back(away);

    std::vector<std::size_t> order(task.trainings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t at) { return task.trainings[at].minutes; });
    std::vector<TrainingPlace> places(task.trainings.size());
    std::int64_t done = 0;
    for (const std::size_t at : order) {
        if (progress.stop.stop_requested())
            return makeError(error::cancelled);
        progress.tell(done++, std::ssize(order));
        const RosterTraining& training = task.trainings[at];
        const auto best = bestPlace(task, roster, presence, taken[training.agent], step, training);
        if (!best) {
            places[at] = {at, TrainingPlace::Verdict::NoShift, {}, 0};
            continue;
        }
        const auto& [harm, away] = *best;
        if (harm.shortage > 0) {
            places[at] = {at, TrainingPlace::Verdict::NoSlack, away, harm.shortage};
            continue;
        }
        presence.take(away);
        taken[training.agent].push_back(away);
        places[at] = {at, TrainingPlace::Verdict::Placed, away, 0};
    }
    return places;
}

Why whyOf(const RosterTask& task, const TrainingPlace& place)
{
    const RosterTraining& training = task.trainings[place.training];
    Why why{.statement = {},
            .rules = {"SCH-10"},
            .operands = {{"training", training.code},
                         {"roster-agent", task.agents[training.agent].code},
                         {"minutes", Duration(std::chrono::minutes(training.minutes))}}};
    if (place.place) {
        // Past midnight it is the next day.
        constexpr int dayMinutes = 1440;
        const RosterDay day{place.place->day.value + place.place->from / dayMinutes};
        why.operands.push_back({"date", task.dateOf(day)});
        why.operands.push_back({"training-from", textOf(TimeOfDay(place.place->from % dayMinutes))});
    }
    switch (place.verdict) {
    case TrainingPlace::Verdict::Placed:
        why.statement = "roster.training-placed";
        why.verdict = Verdict::Kept;
        break;
    case TrainingPlace::Verdict::NoShift:
        why.statement = "roster.training-no-shift";
        why.verdict = Verdict::Broken;
        break;
    case TrainingPlace::Verdict::NoSlack:
        why.statement = "roster.training-no-slack";
        why.verdict = Verdict::Broken;
        why.operands.push_back({"cost", place.shortage});
        break;
    }
    return why;
}

} // namespace dutydesk
