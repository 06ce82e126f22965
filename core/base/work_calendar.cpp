#include "core/base/work_calendar.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace dutydesk {

namespace {

using std::chrono::days;

/// Beyond this nothing comes about any more.
constexpr Duration horizon = std::chrono::years{20};

/// Explanations list so many stretches and then sum up.
constexpr std::size_t listed = 12;

constexpr std::array weekdayKeys = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

Error invalid(std::string_view key, std::string_view value)
{
    return makeError(error::calendarInvalid, {{"key", std::string(key)}, {"value", std::string(value)}});
}

template <class Number>
bool wholeNumber(std::string_view digits, Number& number)
{
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return code == std::errc{} && end == digits.data() + digits.size() && !digits.starts_with('-');
}

/// The words of `text` between spaces and commas.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (true) {
        const auto begin = text.find_first_not_of(" ,\n\t");
        if (begin == std::string_view::npos)
            return words;
        const auto end = std::min(text.find_first_of(" ,\n\t", begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
}

Result<std::vector<OfficeWindow>> windowsFrom(const PolicySet& policies, const std::string& key)
{
    DUTYDESK_ASSIGN(text, policies.text(key));
    std::vector<OfficeWindow> windows;
    for (const std::string_view word : wordsOf(text)) {
        const auto dash = word.find('-');
        const auto from = parseTimeOfDay(word.substr(0, dash));
        const auto to = dash == std::string_view::npos ? std::nullopt : parseTimeOfDay(word.substr(dash + 1));
        if (!from || !to || *from == TimeOfDay{1440})
            return invalid(key, word);
        windows.push_back({*from, *to});
    }
    return windows;
}

Result<std::set<Date>> datesFrom(const PolicySet& policies, const std::string& key)
{
    DUTYDESK_ASSIGN(text, policies.text(key));
    std::set<Date> dates;
    for (const std::string_view word : wordsOf(text)) {
        const auto dots = word.find("..");
        const auto first = parseDate(word.substr(0, dots));
        const auto last = dots == std::string_view::npos ? first : parseDate(word.substr(dots + 2));
        if (!first || !last || *last < *first || *last - *first > days{366})
            return invalid(key, word);
        for (Date date = *first; date <= *last; date += days{1})
            dates.insert(date);
    }
    return dates;
}

std::chrono::year yearOf(Date date)
{
    return std::chrono::year_month_day(date).year();
}

bool hasYear(const std::set<Date>& dates, std::chrono::year year)
{
    const auto first = dates.lower_bound(Date(std::chrono::local_days{year / 1 / 1}));
    return first != dates.end() && yearOf(*first) == year;
}

/// In order and without overlap.
std::vector<TimeSpan> merged(std::vector<TimeSpan> spans)
{
    std::erase_if(spans, [](const TimeSpan& span) { return span.to <= span.from; });
    std::ranges::sort(spans);
    std::vector<TimeSpan> result;
    for (const TimeSpan& span : spans) {
        if (!result.empty() && span.from <= result.back().to)
            result.back().to = std::max(result.back().to, span.to);
        else
            result.push_back(span);
    }
    return result;
}

} // namespace

std::string_view codeOf(DayKind kind)
{
    switch (kind) {
    case DayKind::Workday: return "workday";
    case DayKind::MakeUpWorkday: return "make-up-workday";
    case DayKind::Weekend: return "weekend";
    case DayKind::DayInLieu: return "day-in-lieu";
    case DayKind::StatutoryHoliday: break;
    }
    return "statutory-holiday";
}

HolidayCalendar::HolidayCalendar(std::set<Date> daysOff, std::set<Date> statutory, std::set<Date> makeUpWorkdays)
    : m_daysOff(std::move(daysOff)), m_statutory(std::move(statutory)), m_makeUpWorkdays(std::move(makeUpWorkdays))
{
    m_daysOff.insert(m_statutory.begin(), m_statutory.end());
}

Result<HolidayCalendar> HolidayCalendar::from(const PolicySet& policies)
{
    DUTYDESK_ASSIGN(daysOff, datesFrom(policies, "calendar.days_off"));
    DUTYDESK_ASSIGN(statutory, datesFrom(policies, "calendar.statutory_days"));
    DUTYDESK_ASSIGN(makeUpWorkdays, datesFrom(policies, "calendar.make_up_workdays"));
    for (const Date date : makeUpWorkdays) {
        if (daysOff.contains(date) || statutory.contains(date)) {
            return makeError(error::calendarInvalid,
                             {{"key", std::string("calendar.make_up_workdays")}, {"value", date}});
        }
    }
    return HolidayCalendar(std::move(daysOff), std::move(statutory), std::move(makeUpWorkdays));
}

DayKind HolidayCalendar::kindOf(Date date) const
{
    if (m_makeUpWorkdays.contains(date))
        return DayKind::MakeUpWorkday;
    if (m_statutory.contains(date))
        return DayKind::StatutoryHoliday;
    if (m_daysOff.contains(date))
        return DayKind::DayInLieu;
    const std::chrono::weekday weekday(date);
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday ? DayKind::Weekend : DayKind::Workday;
}

bool HolidayCalendar::isWorkday(Date date) const
{
    const DayKind kind = kindOf(date);
    return kind == DayKind::Workday || kind == DayKind::MakeUpWorkday;
}

bool HolidayCalendar::covers(Date date) const
{
    return hasYear(m_daysOff, yearOf(date)) || hasYear(m_makeUpWorkdays, yearOf(date));
}

Result<OfficeHours> OfficeHours::from(const PolicySet& policies, std::string_view prefix)
{
    const std::string start = std::string(prefix) + '.';
    OfficeHours hours;
    for (std::size_t day = 0; day < hours.weekdays.size(); ++day) {
        DUTYDESK_ASSIGN(windows, windowsFrom(policies, start + weekdayKeys[day]));
        hours.weekdays[day] = std::move(windows);
    }
    DUTYDESK_ASSIGN(makeUp, windowsFrom(policies, start + "make_up_workday"));
    hours.makeUpWorkday = std::move(makeUp);
    DUTYDESK_ASSIGN(openOnHolidays, policies.flag(start + "open_on_holidays"));
    hours.openOnHolidays = openOnHolidays;
    return hours;
}

WorkCalendar::WorkCalendar(TimeZone zone) : m_zone(std::move(zone)) {}

WorkCalendar::WorkCalendar(TimeZone zone, OfficeHours hours, HolidayCalendar holidays)
    : m_zone(std::move(zone)), m_hours(std::move(hours)), m_holidays(std::move(holidays))
{
}

Result<WorkCalendar> WorkCalendar::from(const PolicySet& policies, TimeZone zone)
{
    DUTYDESK_ASSIGN(hours, OfficeHours::from(policies, "office"));
    DUTYDESK_ASSIGN(holidays, HolidayCalendar::from(policies));
    return WorkCalendar(std::move(zone), std::move(hours), std::move(holidays));
}

std::vector<TimeSpan> WorkCalendar::windowsOf(Date date) const
{
    if (!m_hours)
        return {{m_zone.startOf(date), m_zone.startOf(date + days{1})}};
    const DayKind kind = m_holidays.kindOf(date);
    const bool holiday = kind == DayKind::StatutoryHoliday || kind == DayKind::DayInLieu;
    if (holiday && !m_hours->openOnHolidays)
        return {};
    const auto& windows = kind == DayKind::MakeUpWorkday
                              ? m_hours->makeUpWorkday
                              : m_hours->weekdays[std::chrono::weekday(date).c_encoding()];
    std::vector<TimeSpan> spans;
    for (const OfficeWindow& window : windows) {
        const Date lastDay = window.to <= window.from ? date + days{1} : date;
        spans.push_back({m_zone.toInstant(date, window.from), m_zone.toInstant(lastDay, window.to)});
    }
    return merged(std::move(spans));
}

bool WorkCalendar::isOpenOn(Date date) const
{
    return !windowsOf(date).empty();
}

bool WorkCalendar::isOpenAt(Instant instant) const
{
    return workingTime(instant, instant + Duration{1}) > Duration{0};
}

void WorkCalendar::forEachStretch(Instant from, Instant to, std::span<const TimeSpan> pauses,
                                  const std::function<bool(TimeSpan)>& counted) const
{
    if (to <= from)
        return;
    to = std::min(to, from + horizon);
    const std::vector<TimeSpan> paused = merged({pauses.begin(), pauses.end()});
    auto pause = paused.begin();

    // Hands out what the pauses leave of `window`, which begins no earlier than the one before it.
    const auto work = [&](TimeSpan window) {
        while (window.from < window.to) {
            while (pause != paused.end() && pause->to <= window.from)
                ++pause;
            const Instant end = pause == paused.end() ? window.to : std::min(pause->from, window.to);
            if (end > window.from && !counted({window.from, end}))
                return false;
            window.from = pause == paused.end() ? window.to : std::min(std::max(end, pause->to), window.to);
        }
        return true;
    };

    if (!m_hours) {
        work({from, to});
        return;
    }
    Instant reached = from;
    // A window of the day before may reach over midnight.
    for (Date date = m_zone.dateOf(from) - days{1}; reached < to && m_zone.startOf(date) < to; date += days{1}) {
        for (const TimeSpan& window : windowsOf(date)) {
            const TimeSpan rest{std::max(window.from, reached), std::min(window.to, to)};
            if (rest.from >= rest.to)
                continue;
            reached = rest.to;
            if (!work(rest))
                return;
        }
    }
}

Duration WorkCalendar::workingTime(Instant from, Instant to, std::span<const TimeSpan> pauses) const
{
    Duration sum{0};
    forEachStretch(from, to, pauses, [&](TimeSpan stretch) {
        sum += stretch.to - stretch.from;
        return true;
    });
    return sum;
}

Instant WorkCalendar::addWorkingTime(Instant start, Duration amount, std::span<const TimeSpan> pauses) const
{
    if (amount <= Duration{0})
        return start;
    Instant due = never;
    forEachStretch(start, never, pauses, [&](TimeSpan stretch) {
        const Duration length = stretch.to - stretch.from;
        if (length < amount) {
            amount -= length;
            return true;
        }
        due = stretch.from + amount;
        return false;
    });
    return due;
}

Why WorkCalendar::whyWorkingTime(Instant from, Instant to, std::span<const TimeSpan> pauses) const
{
    Why why;
    why.statement = isAroundTheClock() ? "calendar.clock-time" : "calendar.working-time";
    if (!isAroundTheClock())
        why.rules = {"LAW-05"};

    Duration sum{0};
    Duration furtherTime{0};
    std::int64_t further = 0;
    forEachStretch(from, to, pauses, [&](TimeSpan stretch) {
        const Duration length = stretch.to - stretch.from;
        sum += length;
        if (why.parts.size() < listed) {
            why.parts.push_back(
                {.statement = "calendar.counted",
                 .operands = {{"from", stretch.from}, {"to", stretch.to}, {"worked", length}}});
        } else {
            ++further;
            furtherTime += length;
        }
        return true;
    });
    if (further > 0) {
        why.parts.push_back(
            {.statement = "calendar.counted-further", .operands = {{"stretches", further}, {"worked", furtherTime}}});
    }
    for (const TimeSpan& pause : merged({pauses.begin(), pauses.end()})) {
        if (pause.to <= from || pause.from >= to)
            continue;
        Why part{.statement = "calendar.paused-since", .operands = {{"from", pause.from}}};
        if (pause.to != never) {
            part.statement = "calendar.paused";
            part.operands.push_back({"to", pause.to});
        }
        why.parts.push_back(std::move(part));
    }
    if (m_hours && to > from) {
        std::size_t closedDays = 0;
        std::chrono::year warned{0};
        const Date last = m_zone.dateOf(std::min(to, from + horizon) - Duration{1});
        for (Date date = m_zone.dateOf(from); date <= last; date += days{1}) {
            if (!isOpenOn(date) && ++closedDays <= listed) {
                why.parts.push_back(
                    {.statement = "calendar.closed",
                     .operands = {{"date", date},
                                  {"kind", Term{"day." + std::string(codeOf(m_holidays.kindOf(date)))}}}});
            }
            if (!m_holidays.covers(date) && yearOf(date) != warned) {
                warned = yearOf(date);
                why.parts.push_back({.statement = "calendar.year-unknown",
                                     .rules = {"LAW-05"},
                                     .operands = {{"year", std::int64_t{int{warned}}}}});
            }
        }
    }
    why.operands = {{"from", from}, {"to", to}, {"worked", sum}};
    return why;
}

std::optional<TimeOfDay> parseTimeOfDay(std::string_view text)
{
    const auto colon = text.find(':');
    int hours = 0;
    int minutes = 0;
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || text.size() != colon + 3
        || !wholeNumber(text.substr(0, colon), hours) || !wholeNumber(text.substr(colon + 1), minutes))
        return std::nullopt;
    const TimeOfDay time = std::chrono::hours{hours} + std::chrono::minutes{minutes};
    if (minutes > 59 || time > TimeOfDay{1440})
        return std::nullopt;
    return time;
}

std::string textOf(TimeOfDay time)
{
    std::string text = "00:00";
    const auto put = [&](std::size_t place, std::int64_t number) {
        text[place] = static_cast<char>('0' + number / 10);
        text[place + 1] = static_cast<char>('0' + number % 10);
    };
    put(0, time.count() / 60);
    put(3, time.count() % 60);
    return text;
}

std::optional<Date> parseDate(std::string_view text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !wholeNumber(text.substr(0, 4), year)
        || !wholeNumber(text.substr(5, 2), month) || !wholeNumber(text.substr(8, 2), day))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    if (!date.ok())
        return std::nullopt;
    return Date(std::chrono::local_days(date));
}

} // namespace dutydesk
