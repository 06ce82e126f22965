#include "core/roster/break_placement.h"

#include "core/roster/roster_error.h"

#include <algorithm>
#include <limits>

namespace dutydesk {

namespace {

/// Each turn over all shifts improves; most of it is done after two.
constexpr int mostTurns = 8;

using Harm = RosterPresence::Harm;

/// The starts at which each break of a shift may begin, minutes after the shift's start. Holds at least one
/// sequence in which none overlaps.
std::vector<std::vector<int>> startsOf(const RosterShift& shift, int step)
{
    std::vector<std::vector<int>> all;
    int free = 0;
    for (const RosterBreak& pause : shift.breaks) {
        free = std::max(free, pause.earliest);
        std::vector<int> starts{free};
        for (int start = pause.earliest; start <= pause.latest; start += step)
            starts.push_back(start);
        std::ranges::sort(starts);
        starts.erase(std::ranges::unique(starts).begin(), starts.end());
        all.push_back(std::move(starts));
        free += pause.minutes;
    }
    return all;
}

/// One shift's breaks at their best, given everybody else's.
class ShiftBreaks
{
public:
    ShiftBreaks(const RosterShift& shift, std::vector<std::vector<int>> starts)
        : m_shift(shift), m_starts(std::move(starts))
    {
    }

    std::vector<RosterAway> best(const RosterPresence& presence, RosterAgentIndex agent, RosterDay day) const
    {
        constexpr Harm never{std::numeric_limits<std::int64_t>::max() / 4, 0};
        const auto awayAt = [&](std::size_t at, int start) {
            const int from = *m_shift.start + start;
            return RosterAway{agent, day, from, from + m_shift.breaks[at].minutes};
        };
        // For each break and start: the least harm up to it, and the start of the break before.
        std::vector<std::vector<Harm>> harms;
        std::vector<std::vector<std::size_t>> before;
        for (std::size_t at = 0; at < m_starts.size(); ++at) {
            harms.emplace_back(m_starts[at].size(), never);
            before.emplace_back(m_starts[at].size(), 0);
            for (std::size_t i = 0; i < m_starts[at].size(); ++i) {
                const Harm own = presence.harmOf(awayAt(at, m_starts[at][i]));
                if (at == 0) {
                    harms[at][i] = own;
                    continue;
                }
                for (std::size_t j = 0; j < m_starts[at - 1].size(); ++j) {
                    const bool isOver = m_starts[at - 1][j] + m_shift.breaks[at - 1].minutes <= m_starts[at][i];
                    if (isOver && harms[at - 1][j] < never && harms[at - 1][j] + own < harms[at][i]) {
                        harms[at][i] = harms[at - 1][j] + own;
                        before[at][i] = j;
                    }
                }
            }
        }
        std::vector<RosterAway> aways(m_starts.size());
        auto chosen = static_cast<std::size_t>(std::ranges::min_element(harms.back()) - harms.back().begin());
        for (std::size_t at = m_starts.size(); at-- > 0;) {
            aways[at] = awayAt(at, m_starts[at][chosen]);
            chosen = before[at][chosen];
        }
        return aways;
    }

private:
    const RosterShift& m_shift;
    std::vector<std::vector<int>> m_starts;
};

/// What taking all of them in turn harms; nobody is away afterwards.
Harm harmOfAll(RosterPresence& presence, const std::vector<RosterAway>& aways)
{
    Harm sum;
    for (const RosterAway& away : aways) {
        sum = sum + presence.harmOf(away);
        presence.take(away);
    }
    for (const RosterAway& away : aways)
        presence.bringBack(away);
    return sum;
}

void takeAll(RosterPresence& presence, const std::vector<RosterAway>& aways)
{
    for (const RosterAway& away : aways)
        presence.take(away);
}

} // namespace

Result<BreakPlan> placeBreaks(const RosterTask& task, const Roster& roster, int step, const Progress& progress)
{
    if (step < 1)
        return makeError(error::rosterTaskInvalid, {{"field", Term{"roster.field.minutes"}}, {"record", std::string()}});
    RosterPresence presence(task, roster);
    std::vector<ShiftBreaks> shifts;
    for (const RosterShift& shift : task.shifts)
        shifts.emplace_back(shift, startsOf(shift, step));
    struct Duty
    {
        RosterAgentIndex agent;
        RosterDay day;
        RosterShiftIndex shift;
        std::vector<RosterAway> breaks;
    };
    std::vector<Duty> duties;
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        for (const RosterDay day : task.allDays()) {
            const RosterOptionIndex option = roster.at(agent, day);
            if (!option)
                continue;
            const RosterShiftIndex shift = task.options[option].shift;
            if (task.shifts[shift].start && !task.shifts[shift].breaks.empty())
                duties.push_back({agent, day, shift, {}});
        }
    }

    BreakPlan plan{.breaks = {}, .shortageWithout = presence.shortage()};
    const auto steps = static_cast<std::int64_t>(duties.size()) * mostTurns;
    std::int64_t done = 0;
    bool improves = true;
    for (int turn = 0; turn < mostTurns && improves; ++turn) {
        improves = turn == 0;
        for (Duty& duty : duties) {
            if (progress.stop.stop_requested())
                return makeError(error::cancelled);
            progress.tell(done++, steps);
            for (const RosterAway& away : duty.breaks)
                presence.bringBack(away);
            auto best = shifts[static_cast<std::size_t>(duty.shift.value)].best(presence, duty.agent, duty.day);
            if (duty.breaks.empty()) {
                duty.breaks = std::move(best);
            } else if (harmOfAll(presence, best) < harmOfAll(presence, duty.breaks)) {
                duty.breaks = std::move(best);
                improves = true;
            }
            takeAll(presence, duty.breaks);
        }
    }
    for (const Duty& duty : duties)
        plan.breaks.insert(plan.breaks.end(), duty.breaks.begin(), duty.breaks.end());
    plan.shortage = presence.shortage();
    progress.tell(steps, steps);
    return plan;
}

} // namespace dutydesk
