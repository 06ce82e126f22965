#include "core/roster/plain_evaluator.h"
#include "core/roster/roster_policy.h"
#include "tests/support/policy_probes.h"

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

/// What one agent of 40 days breaks by working `pattern` again and again, E for the first shift, L for the second.
std::string breaches(RosterTask task, std::string_view pattern)
{
    task.first = Date(std::chrono::year(2026) / 3 / 2);
    task.days = 42;
    task.seats = {{"general"}};
    task.options = {{{0}, {0}}, {{1}, {0}}};
    RosterAgent agent{.code = "A", .contract = {0, 100'000, 1, 100, 1, 100}, .seats = {{0}}};
    agent.noNights = true;
    task.agents = {agent};
    Roster roster = task.emptyRoster();
    for (const RosterDay day : task.allDays()) {
        const char letter = pattern[static_cast<std::size_t>(day.value) % pattern.size()];
        roster.set({0}, day, {letter == 'E' ? 0 : letter == 'L' ? 1 : -1});
    }
    std::string verdict;
    for (const RosterBreach& breach : judgePlainly(task, roster).breaches)
        verdict += static_cast<char>('a' + static_cast<int>(breach.rule));
    return verdict + '\n';
}

Result<std::string> verdicts(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, RosterPolicy::from(set));
    std::string verdict;
    RosterTask task;
    task.limits = policy.limits;
    task.night = policy.night;
    // Shifts of all lengths, all rests between two, weeks of one minute more each, all nights.
    for (int minutes = 400; minutes <= 600; ++minutes) {
        task.shifts = {{.code = "E", .start = 600, .minutes = minutes, .paid = minutes}, {.code = "L", .minutes = 60, .paid = 60}};
        verdict += breaches(task, "E......");
        verdict += breaches(task, "EEEEE..");
    }
    for (int start = 0; start < 1440; ++start) {
        task.shifts = {{.code = "E", .start = 900, .minutes = 240, .paid = 240}, {.code = "L", .start = start, .minutes = 240, .paid = 60}};
        verdict += breaches(task, "EL.....");
    }
    task.shifts = {{.code = "E", .start = 600, .minutes = 60, .paid = 60}, {.code = "L", .minutes = 60, .paid = 60}};
    for (std::string run = "E"; run.size() < 21; run += 'E')
        verdict += breaches(task, run + '.');
    return verdict;
}

const bool registered = policyProbe({"roster.shift_minutes", "roster.days_in_a_row", "roster.rest_minutes",
                                     "roster.week_minutes", "roster.night_minutes"},
                                    verdicts)
                        && policyProbe({"roster.night_from"}, verdicts, "21:30")
                        && policyProbe({"roster.night_until"}, verdicts, "06:30");

} // namespace
