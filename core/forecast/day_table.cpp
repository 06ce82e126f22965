#include "core/forecast/day_table.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace dutydesk {

namespace {

using std::chrono::days;
using std::chrono::weeks;

/// How many same weekdays tell the hours of one.
constexpr std::size_t weekdaysForHours = 8;
/// How far around a day its same weekdays are asked for what a gap would have held.
constexpr weeks weeksAround{4};
/// A day of which less is known is not learned from.
constexpr double leastKnown = 0.5;

bool hasChangeOfClocks(const TimeZone& zone, Date day)
{
    return zone.startOf(day + days{1}) - zone.startOf(day) != days{1};
}

/// Which intervals belong to the hours of the weekday whose rows are given, the latest last.
std::vector<bool> hoursOf(const std::vector<std::size_t>& rows, const std::vector<std::vector<bool>>& seen,
                          std::size_t columns)
{
    std::vector<bool> hours(columns);
    const std::size_t count = std::min(rows.size(), weekdaysForHours);
    for (std::size_t column = 0; column < columns; ++column) {
        const auto times = std::count_if(rows.end() - static_cast<std::ptrdiff_t>(count), rows.end(),
                                         [&](std::size_t row) { return seen[row][column]; });
        hours[column] = count > 0 && 2 * static_cast<std::size_t>(times) >= count;
    }
    return hours;
}

/// Fills the gaps of one row from the same weekdays around it, and says how much of the row was known.
double fillGaps(DayTable& table, std::size_t row, const std::vector<std::size_t>& sameWeekday,
                const std::vector<std::vector<bool>>& seen)
{
    std::vector<std::size_t> around;
    for (const std::size_t other : sameWeekday) {
        if (other != row && std::chrono::abs(table.days[other] - table.days[row]) <= weeksAround)
            around.push_back(other);
    }
    double usualSeen = 0;
    double usualMissing = 0;
    std::vector<double> usual(table.starts.size());
    for (std::size_t column = 0; column < table.starts.size(); ++column) {
        double sum = 0;
        double count = 0;
        for (const std::size_t other : around) {
            sum += seen[other][column] ? table.calls(other, column) : 0;
            count += seen[other][column] ? 1 : 0;
        }
        const bool isOpen = 2 * count >= static_cast<double>(around.size()) && count > 0;
        if (isOpen)
            usual[column] = sum / count;
        (seen[row][column] ? usualSeen : usualMissing) += usual[column];
    }
    if (usualMissing <= 0)
        return 1;
    const double scale = usualSeen > 0 ? table.totals[row] / usualSeen : 0;
    for (std::size_t column = 0; column < table.starts.size(); ++column) {
        if (!seen[row][column])
            table.calls(row, column) = scale * usual[column];
    }
    return usualSeen / (usualSeen + usualMissing);
}

} // namespace

DayTable DayTable::of(const CallHistory& history, const ForecastTask& task)
{
    std::map<Date, double> totals;
    std::set<TimeOfDay> starts;
    for (const CallsSeen& seen : history.intervals) {
        if (seen.day < task.until) {
            totals[seen.day] += seen.calls;
            starts.insert(seen.start);
        }
    }
    std::erase_if(totals, [](const auto& day) { return !(day.second > 0); });

    DayTable table;
    table.minutes = history.minutes;
    table.starts.assign(starts.begin(), starts.end());
    std::map<TimeOfDay, std::size_t> columnOf;
    for (std::size_t column = 0; column < table.starts.size(); ++column)
        columnOf[table.starts[column]] = column;
    std::map<Date, std::size_t> rowOf;
    for (const auto& [day, total] : totals) {
        rowOf[day] = table.days.size();
        table.days.push_back(day);
    }
    const std::size_t rows = table.days.size();
    table.calls = Matrix(rows, table.starts.size());
    table.unused.assign(rows, false);
    std::vector<std::vector<bool>> seen(rows, std::vector<bool>(table.starts.size()));
    std::vector<bool> changesClocks(rows);
    for (std::size_t row = 0; row < rows; ++row)
        changesClocks[row] = hasChangeOfClocks(task.calendar.zone, table.days[row]);
    for (const CallsSeen& one : history.intervals) {
        const auto found = one.day < task.until ? rowOf.find(one.day) : rowOf.end();
        if (found == rowOf.end())
            continue;
        if (changesClocks[found->second]
            && task.calendar.zone.occurrenceOf(one.day + one.start) != TimeZone::Occurrence::Once)
            continue;
        const std::size_t column = columnOf.at(one.start);
        table.calls(found->second, column) += one.calls;
        seen[found->second][column] = true;
    }
    table.totals.resize(rows);
    const auto sum = [&](std::size_t row) {
        const auto values = table.calls.row(row);
        table.totals[row] = std::accumulate(values.begin(), values.end(), 0.0);
    };
    std::vector<std::vector<std::size_t>> byWeekday(7);
    for (std::size_t row = 0; row < rows; ++row) {
        byWeekday[weekdayOf(table.days[row])].push_back(row);
        sum(row);
    }
    for (const auto& sameWeekday : byWeekday) {
        table.hours.push_back(hoursOf(sameWeekday, seen, table.starts.size()));
        for (const std::size_t row : sameWeekday) {
            if (std::ranges::find(seen[row], false) == seen[row].end())
                continue;
            if (fillGaps(table, row, sameWeekday, seen) < leastKnown) {
                table.unused[row] = true;
                table.partial.insert(table.days[row]);
            }
        }
    }
    for (std::size_t row = 0; row < rows; ++row) {
        sum(row);
        if (task.calendar.excluded.contains(table.days[row]))
            table.unused[row] = true;
    }
    return table;
}

} // namespace dutydesk
