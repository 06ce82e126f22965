#pragma once

#include "core/roster/roster.h"

#include <random>
#include <string>

namespace dutydesk::samples {

/// Somebody who may do anything: each test takes away what it is about.
inline RosterAgent freeAgent(std::string code, int days, std::vector<RosterSeatIndex> seats = {{0}})
{
    return {.code = std::move(code),
            .contract = {.minMinutes = 0,
                         .maxMinutes = days * 1440,
                         .minRun = 1,
                         .maxRun = days,
                         .minDaysOff = 1,
                         .maxWeekends = days},
            .seats = std::move(seats)};
}

/// From Monday 2 March 2026: early (06:00–14:00), late (14:00–22:00) and night (22:00–06:00), one seat, one agent.
inline RosterTask plainTask(int days)
{
    RosterTask task;
    task.first = Date(std::chrono::year(2026) / 3 / 2);
    task.days = days;
    task.seats = {{"general"}};
    task.shifts = {{.code = "E", .start = 360, .minutes = 480, .paid = 480},
                   {.code = "L", .start = 840, .minutes = 480, .paid = 480},
                   {.code = "N", .start = 1320, .minutes = 480, .paid = 480}};
    task.options = {{{0}, {0}}, {{1}, {0}}, {{2}, {0}}};
    task.agents = {freeAgent("A", days)};
    return task;
}

/// "ELN.": an option of `plainTask` a day, a point for a day off.
inline Roster rosterOf(const std::vector<std::string>& agents)
{
    Roster roster(static_cast<int>(agents.size()), static_cast<int>(agents.front().size()));
    for (std::size_t agent = 0; agent < agents.size(); ++agent)
        for (std::size_t day = 0; day < agents[agent].size(); ++day)
            if (const auto option = std::string_view("ELN").find(agents[agent][day]); option != std::string_view::npos)
                roster.set({static_cast<int>(agent)}, {static_cast<int>(day)}, {static_cast<int>(option)});
    return roster;
}

/// A small task with some of everything, the same for the same seed. Often no roster is legal.
class RandomRosters
{
public:
    explicit RandomRosters(unsigned seed) : m_random(seed) {}

    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

    RosterTask task()
    {
        RosterTask task;
        task.first = Date(std::chrono::year(2026) / 3 / (1 + below(7)));
        task.days = 5 + below(20);
        for (int seat = 1 + below(3); seat > 0; --seat)
            task.seats.push_back({"T" + std::to_string(seat)});
        const bool hasClock = !oneIn(4);
        const int shifts = 1 + below(4);
        for (int at = 0; at < shifts; ++at)
            addShift(task, at, shifts, hasClock);
        if (!oneIn(3))
            task.night = RosterNight{1320, 360, 180};
        if (oneIn(2))
            task.limits = {.shiftMinutes = 480 + below(3) * 60,
                           .run = 3 + below(4),
                           .restMinutes = hasClock ? std::optional<int>(600 + below(4) * 60) : std::nullopt,
                           .weekMinutes = 1800 + below(4) * 300};
        const int agents = 1 + below(5);
        for (int at = 0; at < agents; ++at)
            addAgent(task, at);
        addDemand(task, hasClock);
        for (int at = below(3); at > 0; --at)
            task.holidays.push_back(day(task));
        for (int at = below(3); at > 0; --at) {
            RosterFairness fairness{static_cast<RosterBurden>(below(3)), below(20), {}};
            for (int agent = 0; agent < agents; ++agent)
                fairness.share.push_back(below(4));
            task.fairness.push_back(fairness);
        }
        if (oneIn(2))
            task.published = RosterPublished{roster(task), below(10), below(30)};
        return task;
    }

    Roster roster(const RosterTask& task)
    {
        Roster roster = task.emptyRoster();
        const int ofTen = below(10); // crowded or thin, so that some agents break nothing
        for (const RosterAgentIndex agent : task.agents.indexes())
            for (const RosterDay at : task.allDays())
                if (below(10) <= ofTen)
                    roster.set(agent, at, choice(task));
        return roster;
    }

    /// Anything, or a day off now and then.
    RosterOptionIndex choice(const RosterTask& task)
    {
        return {oneIn(3) ? -1 : below(static_cast<int>(task.options.size()))};
    }
    RosterDay day(const RosterTask& task) { return {below(task.days)}; }

private:
    void addShift(RosterTask& task, int at, int shifts, bool hasClock)
    {
        RosterShift shift{.code = "S" + std::to_string(at), .minutes = 300 + 60 * below(7)};
        shift.paid = shift.minutes - (oneIn(2) ? 60 : 0);
        if (hasClock)
            shift.start = 60 * below(24);
        for (int next = 0; next < shifts; ++next)
            if (oneIn(4))
                shift.forbiddenNext.push_back({next});
        task.shifts.push_back(shift);
        task.options.push_back({{at}, {0}});
        for (int seat = 1; seat < static_cast<int>(task.seats.size()); ++seat)
            if (oneIn(2))
                task.options.push_back({{at}, {seat}});
    }

    void addAgent(RosterTask& task, int at)
    {
        RosterAgent agent = freeAgent("A" + std::to_string(at), task.days);
        agent.contract = {.minMinutes = oneIn(2) ? 0 : below(task.days) * 150,
                          .maxMinutes = (1 + below(task.days)) * 480,
                          .minRun = 1 + below(3),
                          .maxRun = 2 + below(6),
                          .minDaysOff = 1 + below(3),
                          .maxWeekends = below(4)};
        for (int seat = 1; seat < static_cast<int>(task.seats.size()); ++seat)
            if (oneIn(2))
                agent.seats.push_back({seat});
        if (oneIn(2))
            for (std::size_t shift = 0; shift < task.shifts.size(); ++shift)
                agent.maxOfShift.push_back(below(task.days));
        agent.noNights = oneIn(5);
        for (int count = below(3); count > 0; --count)
            agent.absences.push_back({day(task), static_cast<RosterAbsenceKind>(below(3))});
        for (int count = below(2); count > 0; --count)
            agent.pins.push_back({day(task), choice(task)});
        for (int count = below(8); count > 0; --count)
            agent.wishes.push_back(
                {day(task), {below(static_cast<int>(task.shifts.size()) + 1) - 1}, oneIn(2), below(10)});
        if (oneIn(2))
            agent.before = {1 + below(4), {below(static_cast<int>(task.shifts.size()))}};
        task.agents.push_back(agent);
    }

    void addDemand(RosterTask& task, bool hasClock)
    {
        for (const RosterDay at : task.allDays()) {
            for (int row = below(4); row > 0; --row) {
                RosterDemand demand{.day = at, .need = below(4), .under = below(100), .over = below(10)};
                if (oneIn(2))
                    demand.seat = {below(static_cast<int>(task.seats.size()))};
                if (hasClock && oneIn(2)) {
                    demand.from = 60 * below(22);
                    demand.until = demand.from + 30 + 30 * below(4);
                } else {
                    demand.shift = {below(static_cast<int>(task.shifts.size()))};
                }
                task.demand.push_back(demand);
            }
        }
    }

    std::mt19937 m_random;
};

} // namespace dutydesk::samples
