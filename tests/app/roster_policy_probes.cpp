#include "core/roster/break_placement.h"
#include "core/roster/plain_evaluator.h"
#include "core/roster/roster_policy.h"
#include "core/roster/roster_repair.h"
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
    for (int paid = 1; paid <= 1200; ++paid) {
        task.shifts = {{.code = "E", .minutes = 480, .paid = 480}, {.code = "L", .minutes = 1200, .paid = paid}};
        verdict += breaches(task, "EEEEL..");
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

/// Many at work all day, with a break to be placed and demand that only gets lower late: each looks for the latest.
Result<std::string> breakTimes(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, RosterPolicy::from(set));
    RosterTask task;
    task.days = 1;
    task.seats = {{"general"}};
    task.shifts = {{.code = "E", .start = 0, .minutes = 480, .paid = 480, .breaks = {{60, 400, 5}}}};
    task.options = {{{0}, {0}}};
    task.agents = {{.code = "A", .contract = {0, 1440, 1, 1, 1, 1}, .seats = {{0}}}};
    for (int from = 0; from < 480; from += 5)
        task.demand.push_back({.day = {0}, .from = from, .until = from + 5, .need = 480 - from, .under = 1});
    Roster roster = task.emptyRoster();
    roster.set({0}, {0}, {0});
    DUTYDESK_ASSIGN(plan, placeBreaks(task, roster, policy.step));
    return std::to_string(plan.breaks.front().from);
}

/// The first agent misses the first day.
RosterRepairRequest missing(const RosterPolicy& policy)
{
    return {.agent = {0},
            .first = {0},
            .last = {0},
            .today = {0},
            .people = policy.repairPeople,
            .days = policy.repairDays};
}

/// Cover that needs ever more people, and cover that is given back ever later.
Result<std::string> covers(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, RosterPolicy::from(set));
    std::string verdict;
    RosterTask task;
    constexpr int people = 8;
    task.days = 20;
    task.agents.clear();
    // A chain: who is on seat n can move to seat n - 1 only, and the last one is free.
    for (int at = 0; at < people; ++at) {
        task.seats.push_back({std::to_string(at)});
        RosterAgent agent{.code = std::to_string(at), .contract = {0, 1440 * 20, 1, 20, 1, 20}, .seats = {{at}}};
        if (at > 0)
            agent.seats.push_back({at - 1});
        task.agents.push_back(agent);
    }
    task.shifts = {{.code = "E", .minutes = 480, .paid = 480}};
    for (const RosterSeatIndex seat : task.seats.indexes())
        task.options.push_back({{0}, seat});
    for (int chain = 1; chain < people; ++chain) {
        Roster roster = task.emptyRoster();
        task.demand.clear();
        for (int at = 0; at < chain; ++at) {
            roster.set({at}, {0}, {at});
            task.demand.push_back({.day = {0}, .shift = {0}, .seat = {at}, .need = 1, .under = 100});
        }
        DUTYDESK_ASSIGN(repairs, repairRoster(task, roster, missing(policy)));
        verdict += std::to_string(repairs.proposals.size());
    }
    // One who has worked all that the contract allows on one later day only.
    for (int later = 1; later < 20; ++later) {
        RosterTask two = task;
        two.agents.resize(2);
        two.agents[RosterAgentIndex{1}].contract.maxMinutes = 480;
        two.demand = {{.day = {0}, .shift = {0}, .seat = {0}, .need = 1, .under = 100}};
        Roster roster = two.emptyRoster();
        roster.set({0}, {0}, {0});
        roster.set({1}, {later}, {1});
        DUTYDESK_ASSIGN(repairs, repairRoster(two, roster, missing(policy)));
        verdict += std::to_string(repairs.proposals.size());
    }
    return verdict;
}

const bool registered = policyProbe({"roster.shift_minutes", "roster.days_in_a_row", "roster.rest_minutes",
                                     "roster.week_minutes", "roster.night_minutes"},
                                    verdicts)
                        && policyProbe({"roster.break_step_minutes"}, breakTimes)
                        && policyProbe({"roster.repair_people", "roster.repair_days"}, covers)
                        && policyProbe({"roster.night_from"}, verdicts, "21:30")
                        && policyProbe({"roster.night_until"}, verdicts, "06:30");

} // namespace
