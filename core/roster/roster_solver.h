#pragma once

#include "core/base/result.h"
#include "core/roster/roster.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace dutydesk {

struct RosterSolveOptions
{
    /// Wall time after which the best roster so far is the answer.
    double seconds = 60;
    int threads = 2;
    /// On one thread the same seed goes the same way.
    std::uint64_t seed = 1;
    /// Nothing worse comes back; ignored if it is not legal.
    std::optional<Roster> start{};
};

/// What is known so far.
struct RosterSolution
{
    /// None until a legal roster is found.
    std::optional<Roster> roster{};
    std::int64_t cost = 0;
    /// No roster costs less.
    double bound = 0;
    /// Wall time until now, and processor time of the search.
    double seconds = 0;
    double cpuSeconds = 0;
    /// The bound says that nothing is cheaper.
    bool optimal = false;
    /// Agents for whom no legal days were found.
    std::vector<RosterAgentIndex> without{};
};

/// Makes rosters; the adapter runs the search in a process of its own.
class RosterSolver
{
public:
    virtual ~RosterSolver() = default;

    /// Searches until the time is over, the roster is proven optimal or `stop` is requested (then within a
    /// tenth of a second). `improved` hears of each better roster or bound, and now and then of the same again, so
    /// that what it has put off is done while nothing new comes; on the calling thread. Fails with
    /// `roster.solver-failed` if the search itself can't run; a search that dies keeps what it had found.
    virtual Result<RosterSolution> solve(const RosterTask& task, const RosterSolveOptions& options,
                                         const std::function<void(const RosterSolution&)>& improved,
                                         const std::stop_token& stop) = 0;
};

} // namespace dutydesk
