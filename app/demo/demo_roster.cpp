#include "app/demo/demo_roster.h"

#include "app/demo/demo_random.h"
#include "core/roster/roster_rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace dutydesk {

namespace {

constexpr int people = 200;
constexpr int days = 31;
constexpr int slots = 48;
constexpr int slotMinutes = 30;
/// Before it, on the first day, the night shift of the roster before is there.
constexpr int firstMorningSlot = 12;
constexpr int hour = 60;
constexpr int shiftLength = 8 * hour;
/// Of the hours that can be worked at all.
constexpr double wantedShare = 0.96;

struct Seat
{
    const char* code;
    /// Share of all calls, and of agents who can take them.
    double calls;
    double qualified;
    bool roundTheClock;
    int under;
};

constexpr std::array<Seat, 6> seats{{{"general", 0.46, 1.0, true, 20},
                                     {"customer", 0.18, 0.55, true, 20},
                                     {"value-added", 0.14, 0.45, false, 20},
                                     {"world-wind", 0.09, 0.35, false, 20},
                                     {"vip", 0.08, 0.30, true, 40},
                                     {"internal-help", 0.05, 0.25, false, 20}}};

/// How busy each hour of a day is, as a share of the busiest.
constexpr std::array<double, 24> dayShape{0.16, 0.12, 0.09, 0.08, 0.09, 0.12, 0.22, 0.40, 0.72, 0.94, 1.00, 0.95,
                                          0.80, 0.82, 0.92, 0.95, 0.92, 0.86, 0.80, 0.78, 0.72, 0.58, 0.38, 0.24};

void addShifts(RosterTask& task)
{
    constexpr std::array<std::pair<const char*, int>, 12> starts{{{"M1", 6},  {"M2", 7},  {"M3", 8},  {"D1", 9},
                                                                  {"D2", 10}, {"D3", 11}, {"A1", 12}, {"A2", 13},
                                                                  {"A3", 14}, {"A4", 16}, {"N1", 18}, {"N2", 22}}};
    for (const auto& [code, start] : starts) {
        task.shifts.push_back({.code = code,
                               .start = start * hour,
                               .minutes = shiftLength,
                               .paid = shiftLength,
                               .breaks = {{90, 150, 15}, {180, 300, 30}, {330, 420, 15}}});
    }
    for (const Seat& seat : seats)
        task.seats.push_back({seat.code});
    for (const RosterShiftIndex shift : task.shifts.indexes())
        for (const RosterSeatIndex seat : task.seats.indexes())
            task.options.push_back({shift, seat});
}

void addLeave(RosterAgent& agent, DemoRandom& random)
{
    const int length = random.between(1, 5);
    const int first = random.between(0, days - length);
    for (int day = first; day < first + length; ++day)
        agent.absences.push_back({{day}, RosterAbsenceKind::Leave});
    agent.contract.minMinutes -= length * shiftLength;
}

void addWishes(RosterAgent& agent, int shifts, DemoRandom& random)
{
    for (int count = random.between(1, 4); count > 0; --count)
        agent.wishes.push_back({{random.between(0, days - 1)}, {}, false, random.between(5, 20)});
    for (int count = random.between(0, 3); count > 0; --count)
        agent.wishes.push_back(
            {{random.between(0, days - 1)}, {random.between(0, shifts - 1)}, true, random.between(1, 5)});
}

void addAgents(RosterTask& task, const DemoRandom& random)
{
    for (int number = 0; number < people; ++number) {
        DemoRandom own = random.stream(static_cast<std::uint64_t>(number));
        const bool isPartTime = own.chance(0.1);
        const int most = isPartTime ? 12 : 22;
        RosterAgent agent{.code = std::to_string(1001 + number),
                          .contract = {.minMinutes = (most - 2) * shiftLength,
                                       .maxMinutes = most * shiftLength,
                                       .minRun = 2,
                                       .maxRun = own.chance(0.7) ? 6 : 5,
                                       .minDaysOff = own.chance(0.5) ? 2 : 1,
                                       .maxWeekends = 4}};
        for (const RosterSeatIndex seat : task.seats.indexes())
            if (own.chance(seats[static_cast<std::size_t>(seat.value)].qualified))
                agent.seats.push_back(seat);
        agent.noNights = own.chance(0.05);
        if (own.chance(0.2))
            addLeave(agent, own);
        addWishes(agent, static_cast<int>(task.shifts.size()), own);
        task.agents.push_back(std::move(agent));
    }
}

/// How many calls a half hour of a day has, as a share of an ordinary day's busiest.
double load(const RosterTask& task, RosterDay day, int slot)
{
    double whole = task.isHoliday(day) ? 0.6 : task.isWeekend(day) ? 0.75 : 1.0;
    const unsigned dayOfMonth = static_cast<unsigned>(std::chrono::year_month_day(task.dateOf(day)).day());
    if (dayOfMonth > 5 && dayOfMonth <= 8)
        whole *= 1.15; // what the holidays held up
    return whole * dayShape[static_cast<std::size_t>(slot / 2)];
}

int hoursOf(const RosterTask& task)
{
    const RosterRules rules(task);
    std::int64_t minutes = 0;
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        int free = 0;
        for (const RosterDay day : task.allDays())
            free += !rules.of(agent).options[day].empty();
        minutes += std::min(rules.of(agent).maxMinutes, free * shiftLength) / shiftLength * shiftLength;
    }
    return static_cast<int>(minutes / hour);
}

void addDemand(RosterTask& task)
{
    double all = 0;
    const auto each = [&](auto&& use) {
        for (std::size_t seat = 0; seat < seats.size(); ++seat)
            for (const RosterDay day : task.allDays())
                for (int slot = day.value == 0 ? firstMorningSlot : 0; slot < slots; ++slot)
                    if (seats[seat].roundTheClock || (slot >= 16 && slot < 42))
                        use(seat, day, slot, seats[seat].calls * load(task, day, slot));
    };
    each([&](std::size_t, RosterDay, int, double calls) { all += calls; });
    const double wanted = wantedShare * hoursOf(task) * hour / slotMinutes;
    // What one half hour loses by rounding the next one gets.
    double owed = 0;
    each([&](std::size_t seat, RosterDay day, int slot, double calls) {
        owed += calls * wanted / all;
        const int need = std::max(0, static_cast<int>(std::lround(owed)));
        owed -= need;
        task.demand.push_back({.day = day,
                               .seat = {static_cast<int>(seat)},
                               .from = slot * slotMinutes,
                               .until = (slot + 1) * slotMinutes,
                               .need = need,
                               .under = seats[seat].under,
                               .over = 2});
    });
}

} // namespace

RosterTask demoRosterTask(std::uint64_t seed, const RosterPolicy& policy)
{
    const DemoRandom random(seed);
    RosterTask task;
    task.first = Date(std::chrono::year(2026) / std::chrono::May / 1);
    task.days = days;
    task.limits = policy.limits;
    task.night = policy.night;
    for (int day = 0; day < 5; ++day)
        task.holidays.push_back({day}); // [LAW-05]
    addShifts(task);
    addAgents(task, random);
    addDemand(task);
    const auto all = [](int share) { return RosterList<RosterAgentIndex, int>(people, share); };
    task.fairness = {{RosterBurden::Nights, 10, all(4)},
                     {RosterBurden::WeekendDays, 10, all(7)},
                     {RosterBurden::Holidays, 10, all(4)}};
    DemoRandom trainings = random.stream(people);
    for (int count = 0; count < 30; ++count) {
        const int week = trainings.between(0, 3);
        task.trainings.push_back({.code = "KB-" + std::to_string(count + 1),
                                  .agent = {trainings.between(0, people - 1)},
                                  .minutes = trainings.chance(0.5) ? 60 : 120,
                                  .first = {week * 7},
                                  .last = {week * 7 + 6}});
    }
    return task;
}

double demandShare(const RosterTask& task)
{
    std::int64_t minutes = 0;
    for (const RosterDemand& demand : task.demand)
        minutes += static_cast<std::int64_t>(demand.need) * (demand.until - demand.from);
    return static_cast<double>(minutes) / hour / hoursOf(task);
}

} // namespace dutydesk
