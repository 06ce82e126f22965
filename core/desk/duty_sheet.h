#pragma once

#include "core/base/result.h"
#include "core/base/time_zone.h"
#include "core/desk/desk_policy.h"
#include "core/forecast/forecast.h"
#include "core/people/people.h"
#include "core/staffing/staffing_policy.h"
#include "core/ticket/ticket_query.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dutydesk {

/// What a duty sheet is asked for. Empty parts take what the calls or the policies say.
struct DutySheetQuery
{
    /// The next open day after the calls that are known.
    std::optional<Date> date;
    /// Divides an hour; the policy's if 0.
    int minutes = 0;
    /// All queues together.
    std::optional<std::string> queue;
    std::optional<Duration> handling;
    /// Callers hang up after so long on average, which Erlang A reckons with; otherwise nobody does.
    std::optional<Duration> patience;
    std::optional<ServiceTarget> target;
    /// Whether public holidays and make-up workdays are known to the forecast; a centre abroad has others.
    bool holidays = true;
    /// How many due tickets and callbacks are listed.
    int lines = 8;
};

/// The length of the sheet's intervals: asked for or the policy's; `calls.interval-invalid` if it doesn't
/// divide an hour.
Result<int> minutesOf(const DutySheetQuery& query, const DeskPolicy& policy);

/// One line of a duty sheet.
struct DutyInterval
{
    ForecastInterval forecast;
    Instant at{};
    /// The forecast with the handling time that the seats were counted with.
    CallLoad load;
    SeatNeed need;
    /// The calls that came, where they are known, and the seats that those asked for by Erlang C.
    std::optional<double> actual;
    std::optional<int> actualSeats;
};

/// How long an interval lasts: twice its `length` where clocks are put back and its time comes twice.
Duration durationOf(Date day, TimeOfDay start, Duration length, const TimeZone& zone);

/// How far an interval has come, both times if it comes twice.
struct Elapsed
{
    /// 0 to 1.
    double share = 0;
    bool isRunning = false;
};
Elapsed elapsedOf(Date day, TimeOfDay start, Duration length, const TimeZone& zone, Instant now);

/// The interval's forecast and seats in one explanation.
Why whyOf(const DutyInterval& interval);

/// 值班表: what a day is expected to bring, and who is needed for it.
struct DutySheet
{
    Date date{};
    int minutes = 30;
    ServiceTarget target;
    std::vector<DutyInterval> intervals;
    /// Which days the forecast was made from.
    Why why;
    /// There is nothing to forecast from: `intervals` is empty.
    std::optional<Error> noForecast;
    TicketCounts tickets;
    /// Due or overdue, the first few to be due; least time left first, as their own calendars count it.
    std::vector<TicketRow> dueTickets;

    double forecastCalls() const;
};

/// The hour with the most calls, beginning at an interval's start.
struct BusyHour
{
    TimeOfDay start{};
    double calls = 0;
    /// Average handling time of its calls.
    Duration handling{0};
};

/// Nothing for a day without intervals.
std::optional<BusyHour> busyHourOf(std::span<const DutyInterval> intervals, int minutes);

/// A share of calls against its target [FLD-09]; both 0 to 1.
struct ServiceFigure
{
    double share = 0;
    double target = 0;
    /// Kept or broken.
    Why why;
};

/// How many of the calls were answered at all, and how many within the target's time.
ServiceFigure connectRateFor(double calls, double answered, const StaffingPolicy& policy);
ServiceFigure serviceLevelFor(double calls, double answeredInTime, const StaffingPolicy& policy);

/// One post in the headcount: needed by both ways of counting seats, and there.
struct PostComparison
{
    Post post = Post::FrontLineAgent;
    int byErlang = 0;
    int byTable = 0;
    /// People of that post in the centre; nothing if the reader may not count them.
    std::optional<std::int64_t> present{};
    Why erlangWhy;
    Why tableWhy;
};

/// A day's demand with the headcount that its busy hour asks for [STF-01..05, ORG-03].
struct StaffingPlan
{
    DutySheet sheet;
    /// Nothing where nothing was forecast: then there is no headcount either.
    std::optional<BusyHour> busyHour;
    SeatNeed busyHourNeed;
    std::vector<PostComparison> posts;
    int totalByErlang = 0;
    int totalByTable = 0;
};

/// The duty desk: today as far as it has come.
struct DutyDeskView
{
    DutySheet sheet;
    Instant now{};
    /// Calls of today up to the last interval that is known, and what was forecast for those.
    double callsSoFar = 0;
    double forecastSoFar = 0;
    /// Of today's calls, where the calls tell.
    std::optional<ServiceFigure> connectRate;
    std::optional<ServiceFigure> serviceLevel;
    /// The interval that runs now: its place in the sheet.
    std::optional<std::size_t> current;
    /// The next callbacks to customers, ordered likewise.
    std::vector<TicketRow> callbacks;
};

} // namespace dutydesk
