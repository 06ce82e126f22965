#include "app/solver/dive.h"

#include "core/roster/search/roster_board.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

constexpr double agreed = 0.7;
constexpr double whole = 1 - 1e-5;
/// So much of its value, and of the room below the best cost, may a dive lose by the end without being slowed
/// down: more in large ones, whose steps take long and whose small mistakes are soon mended.
constexpr double roomToLose = 0.25;
double cheapRise(double agentDays)
{
    return 5e-4 * std::clamp(agentDays / 1000, 1.0, 4.0);
}

constexpr double mostHaste = 5;
constexpr int mostSteps = 250;
constexpr int mostReleases = 12;

/// How much of the solution has an agent make a choice on a day: the choice with the largest share.
struct Candidate
{
    int agent = 0;
    int day = 0;
    GridChoice choice = gridDayOff;
    double share = 0;
    double order = 0;
};

std::vector<Candidate> candidatesOf(const RosterGrid& grid, ColumnGeneration& relaxation, SearchRandom& random)
{
    const MasterProblem& master = relaxation.master();
    const std::size_t choices = grid.choices();
    const auto days = static_cast<std::size_t>(grid.days);
    std::vector<double> shares(master.agents().size() * days * choices, 0);
    for (std::size_t j = 0; j < master.columns().size(); ++j) {
        if (master.values()[j] < 1e-7)
            continue;
        const Column& column = master.columns()[j];
        const auto at = static_cast<std::size_t>(master.positionOf(column.agent)) * days;
        for (std::size_t d = 0; d < days; ++d)
            shares[(at + d) * choices + static_cast<std::size_t>(column.line[d] + 1)] += master.values()[j];
    }
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < master.agents().size(); ++i) {
        const int agent = master.agents()[i];
        for (std::size_t d = 0; d < days; ++d) {
            if (relaxation.fixings()[static_cast<std::size_t>(agent)][d] != gridFree)
                continue;
            const double* first = &shares[(i * days + d) * choices];
            const double* best = std::max_element(first, first + choices);
            candidates.push_back({agent, static_cast<int>(d), static_cast<GridChoice>(best - first - 1), *best,
                                  *best + 0.05 * random.unit()});
        }
    }
    return candidates;
}

/// The plan that the solution has become; each agent has one line.
GridPlan planFrom(ColumnGeneration& relaxation, GridPlan plan)
{
    const MasterProblem& master = relaxation.master();
    std::vector<double> best(plan.size(), 0);
    for (std::size_t j = 0; j < master.columns().size(); ++j) {
        const Column& column = master.columns()[j];
        const auto agent = static_cast<std::size_t>(column.agent);
        if (master.values()[j] > best[agent]) {
            best[agent] = master.values()[j];
            plan[agent] = column.line;
        }
    }
    return plan;
}

} // namespace

std::optional<GridPlan> dive(const RosterGrid& grid, ColumnGeneration& relaxation, const GridPlan& plan,
                             const Incumbent& incumbent, SearchRandom& random, const std::stop_token& stop)
{
    const double first = relaxation.value();
    const auto all = static_cast<double>(candidatesOf(grid, relaxation, random).size());
    double left = all;
    double before = first;
    double haste = 1;
    int releases = 0;
    std::vector<int> lastFixed;
    const double share = 0.08 + 0.12 * random.unit();
    for (int step = 0; step < mostSteps; ++step) {
        // Each release makes the next jump more acceptable, so that the dive ends.
        const double patience = (0.002 * std::abs(before) + 1) * std::pow(1.6, releases);
        const double room = std::min(cheapRise(all) * std::abs(first), roomToLose * (incumbent.cutoff() - first));
        const double calm = std::max(before, first + room * (1 - left / all)) + 0.01;
        int rounds = 3;
        bool settled = false;
        for (int tries = 0; tries < 4 && !settled; ++tries) {
            relaxation.forgetBound();
            relaxation.run(rounds, 0.01, stop, calm);
            if (stop.stop_requested())
                return std::nullopt;
            if (!relaxation.impossible().empty()) {
                for (const int agent : std::vector<int>(relaxation.impossible()))
                    relaxation.clear(agent);
                continue;
            }
            settled = relaxation.isComplete() && relaxation.value() < incumbent.cutoff() &&
                      relaxation.value() - before < patience;
            rounds = 5;
        }
        if (!settled && lastFixed.empty() && relaxation.isComplete() && relaxation.value() < incumbent.cutoff())
            settled = true;
        if (!settled) {
            // What was fixed last did this: let go of those agents, a few times, and go on more slowly.
            if (++releases > mostReleases || lastFixed.empty())
                return std::nullopt;
            haste = 1;
            if (relaxation.isComplete() && relaxation.value() >= incumbent.cutoff() && releases > 4)
                return std::nullopt;
            for (const int agent : lastFixed)
                relaxation.clear(agent);
            lastFixed.clear();
            before = std::max(before, std::min(relaxation.value(), before * 1.002 + 1));
            continue;
        }
        // As long as fixing costs next to nothing, more is fixed at once.
        haste = relaxation.value() <= calm ? std::min(haste * 1.25, mostHaste / (1 + releases)) : haste * 0.6;
        haste = std::max(haste, 1.0);
        before = relaxation.value();
        std::vector<Candidate> candidates = candidatesOf(grid, relaxation, random);
        left = static_cast<double>(candidates.size());
        if (std::ranges::all_of(candidates, [](const Candidate& one) { return one.share > whole; }))
            return planFrom(relaxation, plan);
        std::ranges::sort(candidates, std::greater{}, &Candidate::order);
        const auto sure = static_cast<std::size_t>(
            std::ranges::count_if(candidates, [](const Candidate& one) { return one.share > agreed; }));
        auto count = static_cast<std::size_t>(haste * std::max({2.0, left / 25, share * static_cast<double>(sure)}));
        if (sure < count)
            count = std::max({std::size_t{1}, sure, static_cast<std::size_t>(haste * left / 50)});
        count = std::min(count, candidates.size());
        lastFixed.clear();
        for (std::size_t i = 0; i < count; ++i) {
            const Candidate& one = candidates[i];
            relaxation.fixings()[static_cast<std::size_t>(one.agent)][static_cast<std::size_t>(one.day)] = one.choice;
            lastFixed.push_back(one.agent);
        }
        std::ranges::sort(lastFixed);
        lastFixed.erase(std::ranges::unique(lastFixed).begin(), lastFixed.end());
        relaxation.dropUnfit();
    }
    return std::nullopt;
}

} // namespace dutydesk
