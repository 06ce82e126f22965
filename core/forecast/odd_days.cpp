#include "core/forecast/odd_days.h"

#include <algorithm>

namespace dutydesk {

Why OddDay::why() const
{
    if (reason == Reason::HoursMissing)
        return {.statement = "forecast.partial-day", .operands = {{"day", day}}};
    return {.statement = "forecast.odd-day",
            .verdict = Verdict::Warning,
            .operands = {{"day", day}, {"calls", calls}, {"expected", expected.value_or(0)}}};
}

std::vector<OddDay> oddDaysOf(const DayTable& table, const DayModel& model, const ForecastCalendar& calendar)
{
    std::vector<OddDay> odd;
    for (std::size_t row = 0; row < table.days.size(); ++row) {
        const Date day = table.days[row];
        if (table.partial.contains(day) && !calendar.excluded.contains(day))
            odd.push_back({.day = day, .reason = OddDay::Reason::HoursMissing, .calls = table.totals[row]});
    }
    for (const DayModel::Surprise& surprise : model.surprises()) {
        odd.push_back({.day = table.days[surprise.row],
                       .reason = OddDay::Reason::FarOff,
                       .calls = table.totals[surprise.row],
                       .expected = surprise.expected,
                       .deviations = surprise.off});
    }
    std::ranges::sort(odd, {}, &OddDay::day);
    return odd;
}

} // namespace dutydesk
