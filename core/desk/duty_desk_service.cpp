#include "core/desk/duty_desk_service.h"

#include "core/desk/forecast_history.h"
#include "core/forecast/forecast_error.h"
#include "core/forecast/level_and_shape.h"
#include "core/forecast/weekday_mean.h"
#include "core/staffing/erlang.h"
#include "core/staffing/staffing_flow.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dutydesk {

namespace {

using std::chrono::days;
using std::chrono::weeks;

/// Asked for, else as forecast, else the policy's.
Duration handlingFor(const ForecastInterval& interval, const DutySheetQuery& query, const StaffingPolicy& policy)
{
    if (query.handling)
        return *query.handling;
    if (interval.ahtSeconds && *interval.ahtSeconds > 0)
        return Duration{std::llround(*interval.ahtSeconds * 1000)};
    return policy.handling;
}

/// The first rows of a view, or none for a post that sees no tickets.
Result<std::vector<TicketRow>> firstRows(TicketService& tickets, const Request& request, TicketView view, int lines)
{
    TicketFilter filter;
    filter.view = view;
    auto page = tickets.page(request, filter, TicketOrder::Due, {}, lines);
    if (!page && page.error().code != error::forbidden)
        return std::move(page).error();
    if (!page)
        return std::vector<TicketRow>();
    // By the time that is shown: clocks of office hours and of every hour of the day stand side by side.
    std::ranges::stable_sort(page->rows, {}, [](const TicketRow& row) { return row.left.value_or(Duration::max()); });
    return std::move(page->rows);
}

} // namespace

DutyDeskService::DutyDeskService(CallsService& calls, TicketService& tickets, PeopleService& people,
                                 PolicySource& policies, std::function<Result<TimeZone>()> zone)
    : m_calls(calls), m_tickets(tickets), m_people(people), m_policies(policies), m_zone(std::move(zone))
{
}

Result<Date> DutyDeskService::dateFor(const Request& request, const DutySheetQuery& query)
{
    if (query.date)
        return *query.date;
    DUTYDESK_ASSIGN(zone, m_zone());
    DUTYDESK_ASSIGN(last, m_calls.lastDay(request));
    if (!last)
        return makeError(error::forecastNoHistory, {{"date", zone.dateOf(request.now)}});
    DUTYDESK_ASSIGN(set, m_policies.setOn(*last));
    DUTYDESK_ASSIGN(policy, ForecastPolicy::from(set));
    DUTYDESK_ASSIGN(open, m_calls.openDays(request, *last - weeks{policy.weekdays}, *last));
    return nextOpenDay({open.begin(), open.end()}, policy).value_or(*last + days{1});
}

Result<DayForecast> DutyDeskService::forecastFor(const Request& request, Date date, int minutes,
                                                 const DutySheetQuery& query, const Progress& progress)
{
    DUTYDESK_ASSIGN(set, m_policies.setOn(date));
    DUTYDESK_ASSIGN(policy, ForecastPolicy::from(set));
    DUTYDESK_ASSIGN(last, m_calls.lastDay(request));
    if (!last)
        return makeError(error::forecastNoHistory, {{"date", date}});

    // The history ends the day before `date`, or where the calls end: days not imported yet were not closed.
    const Date until = std::min(date, *last + days{1});
    const LevelAndShape method(policy);
    DUTYDESK_ASSIGN(bins, m_calls.volumes(request, {until - method.reach(), until - days{1}, minutes, query.queue}));
    ForecastTask task{.days = {date}, .until = until};
    DUTYDESK_ASSIGN(holidays, HolidayCalendar::from(set));
    DUTYDESK_ASSIGN(zone, m_zone());
    if (query.holidays)
        task.calendar.holidays = std::move(holidays);
    // Today counts as far as its intervals are over: for the days after it, and on the rest of itself.
    const Date today = zone.dateOf(request.now);
    const auto isRunning = [&](const CallBin& bin) {
        return bin.day == today
            && elapsedOf(bin.day, bin.start, std::chrono::minutes{minutes}, zone, request.now).share < 1;
    };
    std::erase_if(bins, isRunning);
    if (date == until && date == today) {
        DUTYDESK_ASSIGN(soFar, m_calls.volumes(request, {date, date, minutes, query.queue}));
        std::erase_if(soFar, isRunning);
        task.today = historyOf(soFar, minutes).intervals;
    }
    task.calendar.zone = std::move(zone);
    DUTYDESK_ASSIGN(forecasts, method.forecast(historyOf(bins, minutes), task, progress));
    return forecasts.front();
}

Result<DutySheet> DutyDeskService::sheet(const Request& request, const DutySheetQuery& query, const Progress& progress)
{
    DUTYDESK_TRY(permit(request.actor, Action::ForecastRead));
    DUTYDESK_ASSIGN(zone, m_zone());
    DUTYDESK_ASSIGN(date, dateFor(request, query));
    DUTYDESK_ASSIGN(set, m_policies.setOn(date));
    DUTYDESK_ASSIGN(desk, DeskPolicy::from(set));
    DUTYDESK_ASSIGN(staffing, StaffingPolicy::from(set));

    DUTYDESK_ASSIGN(minutes, minutesOf(query, desk));

    DutySheet sheet;
    sheet.date = date;
    sheet.minutes = minutes;
    sheet.target = query.target.value_or(staffing.target);

    auto forecast = forecastFor(request, date, sheet.minutes, query, progress);
    if (!forecast && forecast.error().code != error::forecastNoHistory)
        return std::move(forecast).error();
    if (!forecast) {
        sheet.noForecast = forecast.error();
    } else {
        sheet.why = forecast->why;
        if (forecast->intervals.empty())
            sheet.noForecast = makeError(error::forecastNoSuchWeekday, {{"date", date}});
        for (ForecastInterval& interval : forecast->intervals) {
            DutyInterval line;
            line.at = zone.toInstant(date, interval.start);
            line.load = {interval.calls, durationOf(date, interval.start, std::chrono::minutes{sheet.minutes}, zone),
                         handlingFor(interval, query, staffing), query.patience};
            DUTYDESK_ASSIGN(need, seatNeed(line.load, sheet.target, staffing));
            line.need = std::move(need);
            line.forecast = std::move(interval);
            sheet.intervals.push_back(std::move(line));
        }
    }
    const auto counts = m_tickets.counts(request);
    if (!counts && counts.error().code != error::forbidden)
        return counts.error();
    sheet.tickets = counts.value_or(TicketCounts());
    DUTYDESK_ASSIGN(due, firstRows(m_tickets, request, TicketView::DueAndOverdue, query.lines));
    sheet.dueTickets = std::move(due);
    return sheet;
}

Result<DutyDeskView> DutyDeskService::today(const Request& request, const DutySheetQuery& query)
{
    DUTYDESK_ASSIGN(zone, m_zone());
    DutySheetQuery asked = query;
    asked.date = zone.dateOf(request.now);
    DUTYDESK_ASSIGN(sheet, this->sheet(request, asked));

    DutyDeskView view;
    view.now = request.now;
    DUTYDESK_ASSIGN(bins, m_calls.volumes(request, {sheet.date, sheet.date, sheet.minutes, query.queue}));
    std::map<TimeOfDay, const CallBin*> came;
    double answered = 0;
    double answeredOf = 0;
    double inTime = 0;
    double inTimeOf = 0;
    for (const CallBin& bin : bins) {
        came[bin.start] = &bin;
        view.callsSoFar += bin.calls;
        answered += bin.answered.value_or(0);
        answeredOf += bin.answeredOf;
        inTime += bin.answeredInTime.value_or(0);
        inTimeOf += bin.answeredInTimeOf;
    }
    DUTYDESK_ASSIGN(set, m_policies.setOn(sheet.date));
    DUTYDESK_ASSIGN(staffing, StaffingPolicy::from(set));
    if (answeredOf > 0)
        view.connectRate = connectRateFor(answeredOf, answered, staffing);
    if (inTimeOf > 0)
        view.serviceLevel = serviceLevelFor(inTimeOf, inTime, staffing);
    for (std::size_t index = 0; index < sheet.intervals.size(); ++index) {
        DutyInterval& interval = sheet.intervals[index];
        const auto seen = came.find(interval.forecast.start);
        const Elapsed elapsed = elapsedOf(sheet.date, interval.forecast.start, std::chrono::minutes{sheet.minutes}, zone, view.now);
        if (elapsed.isRunning)
            view.current = index;
        if (elapsed.isRunning || (elapsed.share > 0 && elapsed.share < 1)) {
            // Part of an interval's calls says nothing about its seats; the forecast counts as far as time has come.
            if (seen != came.end())
                view.forecastSoFar += interval.forecast.calls * elapsed.share;
        } else if (seen != came.end()) {
            interval.actual = seen->second->calls;
            CallLoad load = interval.load;
            load.calls = seen->second->calls;
            DUTYDESK_ASSIGN(needed, fewestAgents(load, sheet.target));
            interval.actualSeats = needed.agents;
            view.forecastSoFar += interval.forecast.calls;
        }
    }
    DUTYDESK_ASSIGN(callbacks, firstRows(m_tickets, request, TicketView::CallbacksDue, query.lines));
    view.callbacks = std::move(callbacks);
    view.sheet = std::move(sheet);
    return view;
}

Result<StaffingPlan> DutyDeskService::staffing(const Request& request, const DutySheetQuery& query,
                                               const Progress& progress)
{
    StaffingPlan plan;
    DUTYDESK_ASSIGN(sheet, this->sheet(request, query, progress));
    plan.sheet = std::move(sheet);
    plan.busyHour = busyHourOf(plan.sheet.intervals, plan.sheet.minutes);
    if (!plan.busyHour)
        return plan;

    DUTYDESK_ASSIGN(set, m_policies.setOn(plan.sheet.date));
    DUTYDESK_ASSIGN(policy, StaffingPolicy::from(set));
    const CallLoad load{plan.busyHour->calls, std::chrono::hours{1}, plan.busyHour->handling, query.patience};
    DUTYDESK_ASSIGN(need, seatNeed(load, plan.sheet.target, policy));
    plan.busyHourNeed = std::move(need);

    DUTYDESK_ASSIGN(organisation, m_people.organisation(request));
    CentreSize size{.dailyCalls = plan.sheet.forecastCalls(), .areas = static_cast<int>(organisation.areas.size())};
    size.busyHourSeats = plan.busyHourNeed.erlang.agents;
    const Headcount byErlang = headcountFor(size, policy);
    size.busyHourSeats = plan.busyHourNeed.tableSeats;
    const Headcount byTable = headcountFor(size, policy);
    plan.totalByErlang = byErlang.total;
    plan.totalByTable = byTable.total;
    // Both list the same posts in the same order.
    for (std::size_t index = 0; index < byErlang.posts.size(); ++index) {
        const PostNeed& erlang = byErlang.posts[index];
        const PostNeed& table = byTable.posts[index];
        PostComparison line{.post = erlang.post,
                            .byErlang = erlang.people,
                            .byTable = table.people,
                            .erlangWhy = erlang.why,
                            .tableWhy = table.why};
        // For those who see a part of the centre only, the part would pass for the whole.
        if (permit(request.actor, Action::PeopleRead)) {
            PeopleFilter filter;
            filter.post = erlang.post;
            filter.today = plan.sheet.date;
            DUTYDESK_ASSIGN(present, m_people.count(request, filter));
            line.present = present;
        }
        plan.posts.push_back(std::move(line));
    }
    return plan;
}

} // namespace dutydesk
