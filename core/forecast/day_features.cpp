#include "core/forecast/day_features.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace dutydesk {

namespace {

using std::chrono::days;
using std::chrono::weeks;
using std::chrono::year_month_day;

/// Of how many last days of a weekday how many must have been open for the next to be expected open.
constexpr int weekdaysLookedAt = 8;
constexpr int weekdaysOpen = 3;
/// A weekday that was open so many times in a row has come to stay.
constexpr int newWeekday = 2;
/// A weekday with less of the busiest one's calls is a day of rest.
constexpr double busyShare = 0.75;

/// Standard deviations of log calls that the effects may reach; as fixed as the settings of `DayModel`.
constexpr double monthRankReach = 0.05;
constexpr double harmonicReach = 0.04;
constexpr double closureReach = 0.2;
constexpr double specialReach = 0.2;
constexpr double billingReach = 0.05;
constexpr double yearReach = 0.08;
/// Less history than this can't tell the time of year from a change of level.
constexpr days daysForYear{400};
constexpr double eventReach = 0.5;

/// Where the effects stand.
constexpr std::size_t monthBegins = 0;
constexpr std::size_t monthEnds = 4;
constexpr std::size_t harmonics = 7;
constexpr std::size_t closures = 11;
constexpr std::size_t makeUpWorkday = 14;
constexpr std::size_t holiday = 15;
constexpr std::size_t billingPeriod = 16;
constexpr std::size_t timeOfYear = 17;
constexpr std::size_t firstEvent = 21;

Date firstOfMonth(Date day)
{
    const year_month_day date(day);
    return Date(date.year() / date.month() / 1);
}

Date firstOfNextMonth(Date day)
{
    const year_month_day date(day);
    return Date((date.year() / date.month() + std::chrono::months{1}) / 1);
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Equal weights on the chosen weekdays.
std::array<double, 7> spreadOver(const std::array<bool, 7>& chosen)
{
    std::array<double, 7> weights{};
    const auto count = static_cast<double>(std::ranges::count(chosen, true));
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        weights[weekday] = chosen[weekday] ? 1 / count : 0.0;
    return weights;
}

} // namespace

std::string_view codeOf(EffectGroup group)
{
    switch (group) {
    case EffectGroup::MonthBegins: return "month-begins";
    case EffectGroup::MonthEnds: return "month-ends";
    case EffectGroup::TimeOfMonth: return "time-of-month";
    case EffectGroup::Closures: return "closures";
    case EffectGroup::MakeUpWorkday: return "make-up-workday";
    case EffectGroup::Holiday: return "holiday";
    case EffectGroup::BillingPeriod: return "billing-period";
    case EffectGroup::TimeOfYear: return "time-of-year";
    case EffectGroup::Event: return "event";
    }
    return "event";
}

DayFeatures::DayFeatures(const DayTable& table, const ForecastTask& task, const ForecastPolicy& policy)
    : m_calendar(task.calendar), m_days(table.days.begin(), table.days.end()), m_until(task.until),
      m_billingFirst(policy.billingFirst), m_billingLast(policy.billingLast)
{
    learnWeekdays(table);
    learnHolidays(table);
    for (int rank = 0; rank < 4; ++rank)
        m_effects.push_back({EffectGroup::MonthBegins, {}, monthRankReach});
    for (int rank = 0; rank < 3; ++rank)
        m_effects.push_back({EffectGroup::MonthEnds, {}, monthRankReach});
    for (int harmonic = 0; harmonic < 4; ++harmonic)
        m_effects.push_back({EffectGroup::TimeOfMonth, {}, harmonicReach});
    for (int around = 0; around < 3; ++around)
        m_effects.push_back({EffectGroup::Closures, {}, closureReach});
    m_effects.push_back({EffectGroup::MakeUpWorkday, {}, specialReach});
    m_effects.push_back({EffectGroup::Holiday, {}, specialReach});
    m_effects.push_back({EffectGroup::BillingPeriod, {}, billingReach});
    const bool knowsYear = !table.days.empty() && m_until - table.days.front() >= daysForYear;
    for (int harmonic = 0; harmonic < 4; ++harmonic)
        m_effects.push_back({EffectGroup::TimeOfYear, {}, knowsYear ? yearReach : 0});
    for (const ForecastEvent& event : m_calendar.events) {
        if (placeOf(event) == m_effects.size())
            m_effects.push_back({EffectGroup::Event, event.name, eventReach});
    }
}

void DayFeatures::learnWeekdays(const DayTable& table)
{
    if (table.days.empty())
        return;
    std::array<std::vector<double>, 7> totals;
    for (std::size_t row = 0; row < table.days.size(); ++row)
        totals[weekdayOf(table.days[row])].push_back(table.totals[row]);
    std::array<double, 7> usual{};
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        int looked = 0;
        int open = 0;
        bool isNew = false;
        Date day = m_until - days{1};
        while (weekdayOf(day) != weekday)
            day -= days{1};
        for (; day >= table.days.front() && looked < weekdaysLookedAt; day -= weeks{1}) {
            if (!openedInWeekTo(day))
                continue;
            // That a day of rest was worked to make up for another says nothing of its weekday.
            open += m_days.contains(day) && !isMakeUpWorkday(day) ? 1 : 0;
            if (++looked == newWeekday)
                isNew = open == newWeekday;
        }
        m_open[weekday] = open > 0 && (isNew || open * weekdaysLookedAt >= weekdaysOpen * looked);
        usual[weekday] = m_open[weekday] ? medianOf(totals[weekday]) : 0;
    }
    const double busiest = std::ranges::max(usual);
    std::array<bool, 7> rest{};
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        m_busy[weekday] = m_open[weekday] && usual[weekday] >= busyShare * busiest;
        rest[weekday] = m_open[weekday] && !m_busy[weekday];
    }
    m_likeWorkday = spreadOver(m_busy);
    m_likeRest = spreadOver(std::ranges::find(rest, true) != rest.end() ? rest : m_open);
}

/// The calendar is the law's; whether the centre goes by it shows in the days that have passed.
void DayFeatures::learnHolidays(const DayTable& table)
{
    if (table.days.empty())
        return;
    std::array<std::vector<double>, 7> ordinary;
    for (std::size_t row = 0; row < table.days.size(); ++row) {
        if (!isHoliday(table.days[row]) && !isMakeUpWorkday(table.days[row]))
            ordinary[weekdayOf(table.days[row])].push_back(std::log(table.totals[row]));
    }
    std::array<double, 7> usual{};
    std::ranges::transform(ordinary, usual.begin(), meanOf);
    double makeUpDistance = 0; // from the own weekday less from a workday
    double holidayDistance = 0;
    int holidaysOpen = 0;
    int holidaysClosed = 0;
    for (Date day = table.days.front(); day < m_until; day += days{1}) {
        if (isHoliday(day) && m_open[weekdayOf(day)])
            ++(m_days.contains(day) ? holidaysOpen : holidaysClosed);
    }
    for (std::size_t row = 0; row < table.days.size(); ++row) {
        const std::size_t weekday = weekdayOf(table.days[row]);
        const double total = std::log(table.totals[row]);
        const auto nearerTo = [&](const std::array<double, 7>& weights) {
            double like = 0;
            for (std::size_t other = 0; other < 7; ++other)
                like += weights[other] * usual[other];
            return ordinary[weekday].empty() ? 0.0 : std::abs(total - usual[weekday]) - std::abs(total - like);
        };
        if (isMakeUpWorkday(table.days[row]))
            makeUpDistance += nearerTo(m_likeWorkday);
        if (isHoliday(table.days[row]))
            holidayDistance += nearerTo(m_likeRest);
    }
    m_makesUp = makeUpDistance >= 0;
    m_restsOnHolidays = holidayDistance >= 0;
    m_opensOnHolidays = holidaysOpen >= holidaysClosed;
}

std::size_t DayFeatures::placeOf(const ForecastEvent& event) const
{
    std::size_t place = firstEvent;
    while (place < m_effects.size() && m_effects[place].name != event.name)
        ++place;
    return place;
}

bool DayFeatures::isHoliday(Date day) const
{
    const DayKind kind = m_calendar.holidays.kindOf(day);
    return kind == DayKind::StatutoryHoliday || kind == DayKind::DayInLieu;
}

bool DayFeatures::isMakeUpWorkday(Date day) const
{
    return m_calendar.holidays.kindOf(day) == DayKind::MakeUpWorkday;
}

bool DayFeatures::isOpen(Date day) const
{
    if (day < m_until && !m_days.empty() && day >= *m_days.begin())
        return m_days.contains(day);
    if (isClosed(day))
        return false;
    return m_open[weekdayOf(day)] || (isMakeUpWorkday(day) && m_makesUp);
}

bool DayFeatures::isClosed(Date day) const
{
    return m_calendar.closed.contains(day) || (isHoliday(day) && !m_opensOnHolidays);
}

bool DayFeatures::openedInWeekTo(Date day) const
{
    const auto first = m_days.lower_bound(day - days{6});
    return first != m_days.end() && *first <= day;
}

bool DayFeatures::isWorkday(Date day) const
{
    if (isMakeUpWorkday(day) && m_makesUp)
        return isOpen(day);
    return m_busy[weekdayOf(day)] && isOpen(day) && !(isHoliday(day) && m_restsOnHolidays);
}

Date DayFeatures::neighbour(Date day, days step) const
{
    do
        day += step;
    while (!isUsuallyOpen(day));
    return day;
}

std::vector<bool> DayFeatures::hoursOf(Date day, const DayTable& table) const
{
    std::size_t weekday = weekdayOf(day);
    if (isMakeUpWorkday(day) && m_makesUp) {
        for (std::size_t other = 0; other < 7; ++other) {
            if (m_busy[other])
                weekday = other;
        }
    }
    return table.hours[weekday];
}

std::array<double, 7> DayFeatures::ordinaryWeek() const
{
    return spreadOver(m_open);
}

DayFacts DayFeatures::factsOf(Date day) const
{
    DayFacts facts;
    const bool makesUp = isMakeUpWorkday(day) && m_makesUp;
    const bool rests = isHoliday(day) && m_restsOnHolidays;
    if (makesUp)
        facts.weekday = m_likeWorkday;
    else if (rests)
        facts.weekday = m_likeRest;
    else
        facts.weekday[weekdayOf(day)] = 1;

    facts.effects.assign(m_effects.size(), 0.0);
    const Date first = firstOfMonth(day);
    const Date next = firstOfNextMonth(day);
    if (isWorkday(day)) {
        int rank = 0;
        for (Date other = first; other <= day; other += days{1})
            rank += isWorkday(other) ? 1 : 0;
        int fromEnd = 0;
        for (Date other = day; other < next; other += days{1})
            fromEnd += isWorkday(other) ? 1 : 0;
        if (rank <= 5)
            facts.effects[monthBegins + static_cast<std::size_t>(std::min(rank, 4) - 1)] = 1;
        if (fromEnd <= 3)
            facts.effects[monthEnds + static_cast<std::size_t>(fromEnd - 1)] = 1;
    }
    const double angle = 2 * std::numbers::pi * static_cast<double>((day - first).count()) / 30.4;
    facts.effects[harmonics] = std::sin(angle);
    facts.effects[harmonics + 1] = std::cos(angle);
    facts.effects[harmonics + 2] = std::sin(2 * angle);
    facts.effects[harmonics + 3] = std::cos(2 * angle);
    if (std::ranges::find(m_open, true) != m_open.end()) {
        const Date before = neighbour(day, days{-1});
        facts.effects[closures] = wasClosed(before) ? 1 : 0;
        facts.effects[closures + 1] = !wasClosed(before) && wasClosed(neighbour(before, days{-1})) ? 1 : 0;
        facts.effects[closures + 2] = wasClosed(neighbour(day, days{1})) ? 1 : 0;
    }
    facts.effects[makeUpWorkday] = makesUp ? 1 : 0;
    facts.effects[holiday] = isHoliday(day) ? 1 : 0;
    const int dayOfMonth = static_cast<int>(static_cast<unsigned>(year_month_day(day).day()));
    if (m_billingFirst > 0) {
        const bool overMonthEnd = m_billingLast < m_billingFirst;
        facts.effects[billingPeriod] = overMonthEnd ? (dayOfMonth >= m_billingFirst || dayOfMonth <= m_billingLast ? 1 : 0)
                                         : (dayOfMonth >= m_billingFirst && dayOfMonth <= m_billingLast ? 1 : 0);
    }
    if (m_effects[timeOfYear].reach > 0) {
        const Date newYear(year_month_day(day).year() / 1 / 1);
        const double time = 2 * std::numbers::pi * static_cast<double>((day - newYear).count()) / 365.25;
        facts.effects[timeOfYear] = std::sin(time);
        facts.effects[timeOfYear + 1] = std::cos(time);
        facts.effects[timeOfYear + 2] = std::sin(2 * time);
        facts.effects[timeOfYear + 3] = std::cos(2 * time);
    }
    for (const ForecastEvent& event : m_calendar.events) {
        if (event.from <= day && day <= event.to)
            facts.effects[placeOf(event)] = 1;
    }
    return facts;
}

} // namespace dutydesk
