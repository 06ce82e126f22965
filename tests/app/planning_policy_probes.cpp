#include "core/desk/duty_sheet.h"
#include "core/forecast/level_and_shape.h"
#include "core/forecast/weekday_mean.h"
#include "core/staffing/seat_cover.h"
#include "core/staffing/staffing_flow.h"
#include "tests/support/policy_probes.h"

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

using namespace std::chrono_literals;

/// Seats and people for every busy hour of up to 1,000 calls.
Result<std::string> seats(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, StaffingPolicy::from(set));
    std::string verdict;
    for (int calls = 0; calls <= 1000; ++calls) {
        DUTYDESK_ASSIGN(need, seatNeed({static_cast<double>(calls), 1h, policy.handling}, policy.target, policy));
        verdict += std::to_string(need.erlang.agents) + ' ' + std::to_string(need.tableSeats) + ' '
                   + std::to_string(need.withShrinkage) + '\n';
    }
    return verdict;
}

/// The VIP seats' weight, and how many of them growing calls ask for.
Result<std::string> vipSeats(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, StaffingPolicy::from(set));
    const SeatType general{.id = {1}, .version = 0, .code = "general", .name = {}};
    const SeatType vip{.id = {2}, .version = 0, .code = "vip", .name = {}};
    std::string verdict = std::to_string(policy.weightOf("vip")) + ' ';
    for (int calls = 0; calls <= 1000; ++calls) {
        const CallLoad load{static_cast<double>(calls), 1h, policy.handling};
        DUTYDESK_ASSIGN(needs, seatTypeNeeds(std::vector<SeatTypeLoad>{{general, load}, {vip, load}}, policy));
        verdict += std::to_string(needs[1].need.erlang.agents) + ' ';
    }
    return verdict;
}

/// Headcounts of centres of all sizes, with calls just at the bounds of [STF-03] and with many shifts.
Result<std::string> headcounts(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, StaffingPolicy::from(set));
    std::string verdict;
    const auto add = [&](const CentreSize& size) {
        for (const PostNeed& need : headcountFor(size, policy).posts)
            verdict += std::to_string(need.people) + ' ';
        verdict += '\n';
    };
    for (int busyHourSeats = 0; busyHourSeats <= 60; ++busyHourSeats) {
        for (const double dailyCalls : {999.0, 1000.0, 5001.0, 9000.0})
            add({busyHourSeats, dailyCalls, 3});
    }
    policy.shiftsADay = 24;
    add({20, 3000, 3});
    return verdict;
}

/// Whether a day that answered so many of 1,000 calls kept its target.
Result<std::string> connectRates(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, StaffingPolicy::from(set));
    std::string verdict;
    for (int answered = 0; answered <= 1000; ++answered)
        verdict += connectRateFor(1000, answered, policy).why.verdict == Verdict::Kept ? 'k' : 'b';
    return verdict;
}

/// The forecast from a year of one weekday with growing calls, and from one that was last open `n` weeks ago.
Result<std::string> forecasts(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, ForecastPolicy::from(set));
    const WeekdayMean method(policy);
    const Date day{std::chrono::local_days{std::chrono::year{2026} / 11 / 23}};
    CallHistory every;
    std::string verdict;
    for (int week = 1; week <= 52; ++week) {
        const CallsSeen seen{day - std::chrono::weeks{week}, 9h, 1000.0 - week, {}};
        every.intervals.push_back(seen);
        CallHistory once;
        once.intervals = {seen, {day - std::chrono::weeks{60}, 9h, 7.0, {}}};
        DUTYDESK_ASSIGN(forecast, method.forecast(once, {{day}, day}));
        verdict += std::to_string(forecast.front().total()) + '\n';
    }
    DUTYDESK_ASSIGN(forecast, method.forecast(every, {{day}, day}));
    return verdict + std::to_string(forecast.front().total());
}

/// Workdays of rising calls by the model, from two weeks to six.
Result<std::string> modelledForecasts(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, ForecastPolicy::from(set));
    const Date first{std::chrono::local_days{std::chrono::year{2026} / 10 / 5}};
    CallHistory history;
    std::string verdict;
    for (int day = 0; day < 42; ++day) {
        const Date date = first + std::chrono::days{day};
        if (day >= 14) {
            DUTYDESK_ASSIGN(forecast, LevelAndShape(policy).forecast(history, {.days = {date}, .until = date, .bands = false}));
            verdict += forecast.front().why.statement + std::to_string(forecast.front().total()) + '\n';
        }
        if (day % 7 < 5) {
            history.intervals.push_back({date, 9h, 500.0 + 3 * day, {}});
            history.intervals.push_back({date, 9h + 30min, 400.0 + day % 3, {}});
        }
    }
    return verdict;
}

Result<std::string> intervals(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, DeskPolicy::from(set));
    const auto minutes = minutesOf({}, policy);
    return minutes ? std::to_string(*minutes) : std::string(minutes.error().code.id);
}

const bool registered =
    policyProbe({"staffing.target_percent", "staffing.target_seconds", "staffing.handling_seconds",
                 "staffing.shrinkage_breaks_percent", "staffing.shrinkage_training_percent",
                  "staffing.shrinkage_meetings_percent", "staffing.shrinkage_absence_percent",
                  "staffing.seat_table_step_calls", "staffing.seat_table_step_seats"},
                seats)
    && policyProbe({"staffing.vip_target_percent", "staffing.vip_target_seconds", "staffing.vip_seat_weight"}, vipSeats)
    && policyProbe({"staffing.seat_table"}, seats, "50:5 100:8 200:10 300:14 400:17")
    && policyProbe({"staffing.connect_rate_percent"}, connectRates)
    && policyProbe({"staffing.many_calls_above", "staffing.some_calls_from", "staffing.b_many_calls",
                    "staffing.b_some_calls", "staffing.b_few_calls", "staffing.front_line_per_back_office",
                    "staffing.reserve_percent", "staffing.agents_per_inspector", "staffing.duty_managers_least",
                    "staffing.duty_managers_most", "staffing.shifts_a_day", "staffing.trainers_least",
                    "staffing.trainers_most", "staffing.editors_least", "staffing.editors_most",
                    "staffing.data_analysts", "staffing.large_centre_agents", "staffing.managers_of_each_post"},
                   headcounts)
    && policyProbe({"forecast.weekdays", "forecast.weeks_back"}, forecasts)
    && policyProbe({"forecast.model_weeks"}, modelledForecasts)
    && policyProbe({"forecast.billing_days"}, modelledForecasts, "1-5")
    && policyProbe({"desk.interval_minutes"}, intervals);

} // namespace
