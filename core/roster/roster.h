#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/roster/roster_index.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// A pause inside a shift. Minutes after the shift's start between which it begins, both included.
struct RosterBreak
{
    int earliest = 0;
    int latest = 0;
    int minutes = 0;

    friend bool operator==(const RosterBreak&, const RosterBreak&) = default;
};

/// A kind of shift. Times are minutes.
struct RosterShift
{
    /// Unique in the task.
    std::string code;
    /// After midnight of its day, below 1440. Nothing where only lengths are known: no rest between shifts can
    /// then be checked and no interval be covered.
    std::optional<int> start{};
    /// From start to end, breaks included; at most 1440.
    int minutes = 0;
    /// What counts against contracts and the law.
    int paid = 0;
    /// In the order in which they are taken.
    std::vector<RosterBreak> breaks{};
    /// What may not be worked on the day after it.
    std::vector<RosterShiftIndex> forbiddenNext{};

    friend bool operator==(const RosterShift&, const RosterShift&) = default;
};

/// A kind of seat as the roster sees it; a task without seat types has a single one.
struct RosterSeat
{
    std::string code;
    SeatTypeId seatType{};

    friend bool operator==(const RosterSeat&, const RosterSeat&) = default;
};

/// What somebody may work on a day: a shift on a seat. Everything that is chosen is an option or a day off.
struct RosterOption
{
    RosterShiftIndex shift;
    RosterSeatIndex seat;

    friend auto operator<=>(const RosterOption&, const RosterOption&) = default;
};

/// What an agent's contract and agreement allow over the roster's days.
struct RosterContract
{
    int minMinutes = 0;
    int maxMinutes = 0;
    /// Days worked in a row. A row that touches the roster's first or last day is never too short.
    int minRun = 1;
    int maxRun = 0;
    /// Days off in a row; likewise never too few at either end.
    int minDaysOff = 1;
    /// Weekends with work on Saturday or Sunday.
    int maxWeekends = 0;

    friend bool operator==(const RosterContract&, const RosterContract&) = default;
};

enum class RosterAbsenceKind { DayOff, Leave, Sick };

/// A day on which somebody can't work.
struct RosterAbsence
{
    RosterDay day;
    RosterAbsenceKind kind = RosterAbsenceKind::DayOff;

    friend bool operator==(const RosterAbsence&, const RosterAbsence&) = default;
};

/// A day that is settled: this option, or a day off where it is none.
struct RosterPin
{
    RosterDay day;
    RosterOptionIndex option{};

    friend bool operator==(const RosterPin&, const RosterPin&) = default;
};

/// What somebody would like. Costs `weight` when it is not so. A wanted day off is an unwanted day of any shift.
struct RosterWish
{
    RosterDay day;
    /// None: any shift.
    RosterShiftIndex shift{};
    bool wanted = true;
    int weight = 0;

    friend bool operator==(const RosterWish&, const RosterWish&) = default;
};

/// How somebody comes out of the days before the roster.
struct RosterBefore
{
    /// Days worked in a row up to the eve; 0 if the eve was off or nothing is known.
    int run = 0;
    /// What was worked on the eve.
    RosterShiftIndex shift{};

    friend bool operator==(const RosterBefore&, const RosterBefore&) = default;
};

struct RosterAgent
{
    /// Unique in the task: the agent's number 工号, or what a file calls the employee.
    std::string code;
    AgentId agent{};
    RosterContract contract{};
    /// The most shifts of each kind; empty for no such limits.
    RosterList<RosterShiftIndex, int> maxOfShift{};
    /// Seats that the agent is qualified for [TRN-01].
    std::vector<RosterSeatIndex> seats{};
    /// Not on night shifts [LAW-04].
    bool noNights = false;
    std::vector<RosterAbsence> absences{};
    std::vector<RosterPin> pins{};
    std::vector<RosterWish> wishes{};
    RosterBefore before{};

    friend bool operator==(const RosterAgent&, const RosterAgent&) = default;
};

/// How many people are wanted, and what each one too few or too many costs: on one shift of a day, or at all
/// times between two times of a day. Who works a shift that spans the whole interval counts, also when the
/// shift began the day before.
struct RosterDemand
{
    RosterDay day;
    /// The shift, or none for an interval.
    RosterShiftIndex shift{};
    /// None: on any seat.
    RosterSeatIndex seat{};
    /// Minutes after midnight of `day`, for an interval.
    int from = 0;
    int until = 0;
    int need = 0;
    int under = 0;
    int over = 0;

    friend bool operator==(const RosterDemand&, const RosterDemand&) = default;
};

enum class RosterBurden { Nights, WeekendDays, Holidays };

/// Shares a burden fairly [FLD-13]: each day of it above somebody's share costs `weight`. The shares allow for
/// what each had before.
struct RosterFairness
{
    RosterBurden burden = RosterBurden::Nights;
    int weight = 0;
    RosterList<RosterAgentIndex, int> share{};

    friend bool operator==(const RosterFairness&, const RosterFairness&) = default;
};

/// Training to be placed in slack inside paid hours [SCH-10], in one piece.
struct RosterTraining
{
    std::string code;
    RosterAgentIndex agent;
    int minutes = 0;
    /// The days among which one is chosen, both included.
    RosterDay first;
    RosterDay last;

    friend bool operator==(const RosterTraining&, const RosterTraining&) = default;
};

/// What makes a shift a night shift [SCH-06]: at least `minutes` between two times of day, over midnight where
/// `until` is the earlier one.
struct RosterNight
{
    int from = 0;
    int until = 0;
    int minutes = 0;

    friend bool operator==(const RosterNight&, const RosterNight&) = default;
};

/// Limits of law and handbook for everybody [LAW-01, SCH-06]; each may be left out.
struct RosterLimits
{
    /// Paid minutes of one shift.
    std::optional<int> shiftMinutes{};
    /// Days worked in a row; 6 leaves a rest day in any seven. The "full rest day" of the rules is read as a
    /// calendar day off, also where a night shift ends on its morning: this reading is ours.
    std::optional<int> run{};
    /// Between the end of a shift and the start of the next day's.
    std::optional<int> restMinutes{};
    /// Paid minutes a week, on the average over the roster's days, counted in weeks from its first day; the days
    /// of a part week may be worked in full up to a week's minutes.
    std::optional<int> weekMinutes{};

    friend bool operator==(const RosterLimits&, const RosterLimits&) = default;
};

/// Who works what: for each agent and day an option, or none for a day off.
class Roster
{
public:
    Roster() = default;
    /// Everybody off.
    Roster(int agents, int days)
        : m_days(days), m_options(static_cast<std::size_t>(agents) * static_cast<std::size_t>(days))
    {
    }

    int agents() const { return m_days == 0 ? 0 : static_cast<int>(m_options.size()) / m_days; }
    int days() const { return m_days; }

    RosterOptionIndex at(RosterAgentIndex agent, RosterDay day) const { return m_options[place(agent, day)]; }
    void set(RosterAgentIndex agent, RosterDay day, RosterOptionIndex option) { m_options[place(agent, day)] = option; }
    /// An agent's days in order.
    std::span<const RosterOptionIndex> of(RosterAgentIndex agent) const
    {
        return {m_options.data() + place(agent, {0}), static_cast<std::size_t>(m_days)};
    }

    friend bool operator==(const Roster&, const Roster&) = default;

private:
    std::size_t place(RosterAgentIndex agent, RosterDay day) const
    {
        return static_cast<std::size_t>(agent.value) * static_cast<std::size_t>(m_days) +
               static_cast<std::size_t>(day.value);
    }

    int m_days = 0;
    std::vector<RosterOptionIndex> m_options;
};

/// A roster that people already know, and what departing from it costs: for each of an agent's days that
/// differ, and once for each agent with such a day.
struct RosterPublished
{
    Roster roster;
    int perDay = 0;
    int perAgent = 0;

    friend bool operator==(const RosterPublished&, const RosterPublished&) = default;
};

/// Everything that a roster is made from and judged by. Costs are whole numbers without a unit.
struct RosterTask
{
    /// Day 0; its weekday says where the weekends are.
    Date first{};
    int days = 0;
    RosterList<RosterShiftIndex, RosterShift> shifts;
    RosterList<RosterSeatIndex, RosterSeat> seats;
    RosterList<RosterOptionIndex, RosterOption> options;
    RosterList<RosterAgentIndex, RosterAgent> agents;
    std::vector<RosterDemand> demand;
    std::vector<RosterDay> holidays;
    std::vector<RosterFairness> fairness;
    std::vector<RosterTraining> trainings;
    std::optional<RosterPublished> published{};
    std::optional<RosterNight> night{};
    RosterLimits limits{};

    auto allDays() const { return rosterIndexes<RosterDay>(static_cast<std::size_t>(days)); }
    Date dateOf(RosterDay day) const { return first + std::chrono::days(day.value); }
    bool isWeekend(RosterDay day) const;
    bool isHoliday(RosterDay day) const;
    /// False where the task has no clock or calls nothing a night.
    bool isNight(RosterShiftIndex shift) const;
    /// The option of this shift and seat, or none.
    RosterOptionIndex find(RosterOption option) const;
    RosterShiftIndex findShift(std::string_view code) const;
    RosterAgentIndex findAgent(std::string_view code) const;
    Roster emptyRoster() const { return {static_cast<int>(agents.size()), days}; }

    friend bool operator==(const RosterTask&, const RosterTask&) = default;
};

/// The rules that no roster may break.
enum class RosterRule {
    OneShiftADay,
    Succession,
    MaxOfShift,
    MaxMinutes,
    MinMinutes,
    MaxRun,
    MinRun,
    MinDaysOff,
    MaxWeekends,
    Absence,
    Pin,
    Qualification,
    NoNights,
    LawShift,
    LawRun,
    LawRest,
    LawWeek,
};

inline constexpr int rosterRules = static_cast<int>(RosterRule::LawWeek) + 1;

/// "roster.rule.max-run": the term that `ui/text` has words for.
std::string_view codeOf(RosterRule rule);

/// A rule that a roster breaks.
struct RosterBreach
{
    RosterRule rule = RosterRule::OneShiftADay;
    RosterAgentIndex agent;
    /// Where it begins; none for what holds over all days.
    RosterDay day{};
    /// What was counted, and the rule's limit; both 0 where nothing is counted.
    int found = 0;
    int limit = 0;
    /// The shift of a limit per shift, or the first of a succession.
    RosterShiftIndex shift{};
    RosterShiftIndex next{};

    friend bool operator==(const RosterBreach&, const RosterBreach&) = default;
    friend auto operator<=>(const RosterBreach&, const RosterBreach&) = default;
};

/// What a roster costs, by what it costs it for.
struct RosterCost
{
    /// Wishes to work, and wishes not to, that were not granted.
    std::int64_t wishesOn = 0;
    std::int64_t wishesOff = 0;
    /// People too few and too many against the demand.
    std::int64_t under = 0;
    std::int64_t over = 0;
    std::int64_t fairness = 0;
    std::int64_t changes = 0;

    std::int64_t total() const { return wishesOn + wishesOff + under + over + fairness + changes; }

    friend bool operator==(const RosterCost&, const RosterCost&) = default;
};

/// A roster's judgement.
struct RosterVerdict
{
    RosterCost cost;
    /// By agent, then in the order of the rules.
    std::vector<RosterBreach> breaches;
    /// Sums of people and demand rows.
    std::int64_t peopleTooFew = 0;
    std::int64_t peopleTooMany = 0;
    std::int64_t assignments = 0;

    bool legal() const { return breaches.empty(); }
};

} // namespace dutydesk
