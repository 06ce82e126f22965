#pragma once

#include "core/roster/search/roster_grid.h"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>

namespace dutydesk {

/// What the solver is asked. It comes on standard input as one JSON line,
///   {"seconds":60,"threads":2,"seed":1,"task":BYTES,"start":BYTES}
/// followed by so many bytes of the task (the benchmark's format or `writeRosterTask`'s) and of a roster to
/// start from (`writeRoster`'s; 0 for none). Standard input then stays open: the solver ends with it.
struct SolverRequest
{
    double seconds = 60;
    int threads = 2;
    std::uint64_t seed = 1;
    std::string task;
    std::string start;
};

/// Nothing if the line or the bytes are not as described.
std::optional<SolverRequest> readRequest(std::istream& in);

/// One line for each improvement: {"cost":…,"bound":…,"seconds":…,"roster":[[option or -1 for each day], …]},
/// without "cost" and "roster" if only the bound rose.
std::string progressLine(const GridPlan* plan, std::int64_t cost, double bound, double seconds);

/// The last line: {"done":REASON,…} where REASON is "optimal", "time", "stopped" or, with "without":[agents],
/// "no-legal-roster".
std::string doneLine(const std::string& reason, std::span<const int> without, double seconds, double cpuSeconds);

/// {"error":TEXT}: the task is damaged.
std::string errorLine(const std::string& text);

} // namespace dutydesk
