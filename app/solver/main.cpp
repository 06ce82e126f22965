// dutydesk-solver: the roster search with its LP library (Clp, EPL), a program of its own without Qt. It is
// asked on standard input, tells each improvement as a line on standard output, and ends with its parent.

#include "app/solver/incumbent.h"
#include "app/solver/protocol.h"
#include "app/solver/search.h"
#include "core/roster/plain_evaluator.h"
#include "core/roster/roster_task_text.h"
#include "core/roster/roster_text.h"
#include "core/roster/search/grid_of_rules.h"
#include "core/roster/search/roster_board.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <poll.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <future>
#include <iostream>
#include <sstream>

using namespace dutydesk;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec); };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void tell(const std::string& line)
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// Standard input says nothing more: when it ends, whoever asked is gone or wants no more.
bool inputEndsWithin(std::chrono::milliseconds wait)
{
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (poll(&input, 1, static_cast<int>(wait.count())) <= 0)
        return false;
    char ignored[256];
    return read(STDIN_FILENO, ignored, sizeof ignored) <= 0;
}

/// The given roster, if it fits the task and is legal.
std::optional<GridPlan> legalStart(const RosterTask& task, const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto reading = readRoster(text, task);
    if (!reading || !reading->doubled.empty() || !judgePlainly(task, reading->roster).legal())
        return std::nullopt;
    return planOf(reading->roster);
}

} // namespace

int main()
{
    const auto began = Clock::now();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGPIPE, SIG_DFL);
    std::ios::sync_with_stdio(false);
    const auto request = readRequest(std::cin);
    if (!request) {
        tell(errorLine("request"));
        return 2;
    }
    const auto task =
        isRosterTaskText(request->task) ? readRosterTask(request->task) : readRosterInstance(request->task);
    if (!task) {
        tell(errorLine(std::string(task.error().code.id)));
        return 2;
    }
    const RosterGrid grid = gridOf(RosterRules(*task));
    const auto isLegal = [&](const GridPlan& plan) { return judgePlainly(*task, rosterOf(plan, grid.days)).legal(); };
    Incumbent incumbent(isLegal, [&](const GridPlan* plan, std::int64_t cost, double bound) {
        tell(progressLine(plan, cost, bound, secondsSince(began)));
    });
    if (const auto start = legalStart(*task, request->start))
        incumbent.offer(*start, costOf(grid, *start));

    std::stop_source source;
    auto search = std::async(std::launch::async, [&] {
        return searchRoster(grid, incumbent, request->threads, request->seed, source.get_token());
    });
    std::string reason = "time";
    const auto wait = std::chrono::milliseconds(10);
    while (search.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        if (secondsSince(began) >= request->seconds)
            break;
        if (inputEndsWithin(wait)) {
            reason = "stopped";
            break;
        }
    }
    std::vector<int> without;
    if (search.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
        without = search.get();
        reason = !without.empty() ? "no-legal-roster" : incumbent.proven() ? "optimal" : reason;
    }
    source.request_stop();
    // Nothing may be told after the last line, and nobody waits for an LP to end.
    incumbent.freeze([&] {
        tell(doneLine(reason, without, secondsSince(began), cpuSeconds()));
        _exit(0);
    });
}
