#pragma once

#include "core/base/policy.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/time_zone.h"
#include "core/base/why.h"

#include <array>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// From `from` up to, not including, `to`. An open end is `never`.
struct TimeSpan
{
    Instant from;
    Instant to;

    friend auto operator<=>(const TimeSpan&, const TimeSpan&) = default;
};

/// Later than everything: the end of a pause that still lasts, the due time of a clock that stands.
inline constexpr Instant never = Instant::max();

namespace error {

/// The policy `key` has a value `value` that is no calendar: no date, no time of day, reversed.
inline constexpr ErrorCode calendarInvalid{"calendar.invalid"};

} // namespace error

/// What the law and the State Council's yearly notice make of a date [LAW-02, LAW-05].
enum class DayKind { Workday, MakeUpWorkday, Weekend, DayInLieu, StatutoryHoliday };

/// The word in terms: "day.make-up-workday" without the prefix.
std::string_view codeOf(DayKind kind);

/// Public holidays, days off around them and make-up workdays of the years that were imported
/// [LAW-05]. In other years only Saturday and Sunday are off, and `covers` says so.
class HolidayCalendar
{
public:
    HolidayCalendar() = default;
    /// `statutory` are those days of `daysOff` that are holidays by law (300% pay).
    HolidayCalendar(std::set<Date> daysOff, std::set<Date> statutory, std::set<Date> makeUpWorkdays);

    /// Reads `calendar.days_off`, `calendar.statutory_days` and `calendar.make_up_workdays`.
    static Result<HolidayCalendar> from(const PolicySet& policies);

    DayKind kindOf(Date date) const;
    bool isWorkday(Date date) const;
    /// Whether the year of `date` was imported.
    bool covers(Date date) const;

    const std::set<Date>& daysOff() const { return m_daysOff; }
    const std::set<Date>& statutoryDays() const { return m_statutory; }
    const std::set<Date>& makeUpWorkdays() const { return m_makeUpWorkdays; }

private:
    std::set<Date> m_daysOff;
    std::set<Date> m_statutory;
    std::set<Date> m_makeUpWorkdays;
};

/// Open from `from` until `to` on the wall clock; until the next day if `to` is not later. A window
/// belongs to the day on which it begins: a night shift before a holiday is worked to its end.
struct OfficeWindow
{
    TimeOfDay from{0};
    TimeOfDay to{1440};

    friend auto operator<=>(const OfficeWindow&, const OfficeWindow&) = default;
};

/// The windows of each weekday and of make-up workdays. Holidays and days in lieu are closed, except
/// for a desk with `openOnHolidays`.
struct OfficeHours
{
    /// By `std::chrono::weekday::c_encoding()`, Sunday first.
    std::array<std::vector<OfficeWindow>, 7> weekdays;
    std::vector<OfficeWindow> makeUpWorkday;
    bool openOnHolidays = false;

    /// Reads `<prefix>.monday` … `<prefix>.sunday`, `<prefix>.make_up_workday` and
    /// `<prefix>.open_on_holidays`; "09:00-12:00 13:00-18:00", empty where closed.
    static Result<OfficeHours> from(const PolicySet& policies, std::string_view prefix);
};

/// Counts working time: office hours less holidays plus make-up workdays, or around the
/// clock; shifts over midnight, pauses and changes of clock included. What is counted is time that
/// passes, so an hour that clocks skip counts nothing and one they repeat counts twice.
///
/// Pauses may come in any order and overlap.
class WorkCalendar
{
public:
    /// Always open.
    explicit WorkCalendar(TimeZone zone = {});
    WorkCalendar(TimeZone zone, OfficeHours hours, HolidayCalendar holidays);

    /// The centre's office hours (`office.*`) and holidays (`calendar.*`).
    static Result<WorkCalendar> from(const PolicySet& policies, TimeZone zone);

    const TimeZone& zone() const { return m_zone; }
    const HolidayCalendar& holidays() const { return m_holidays; }
    bool isAroundTheClock() const { return !m_hours; }
    /// Whether work begins on `date`.
    bool isOpenOn(Date date) const;
    bool isOpenAt(Instant instant) const;
    /// The windows that begin on `date`, in order, none inside another.
    std::vector<TimeSpan> windowsOf(Date date) const;

    /// The working time from `from` to `to` outside `pauses`; zero if `to` is not later.
    Duration workingTime(Instant from, Instant to, std::span<const TimeSpan> pauses = {}) const;

    /// The earliest instant at which `amount` of working time has passed since `start`; `start` itself
    /// for nothing or less. `never` if that doesn't come about within twenty years: no office hours,
    /// or a pause without end.
    Instant addWorkingTime(Instant start, Duration amount, std::span<const TimeSpan> pauses = {}) const;

    /// `workingTime` with its arithmetic: the windows that counted, the pauses and days off between.
    Why whyWorkingTime(Instant from, Instant to, std::span<const TimeSpan> pauses = {}) const;

private:
    /// Calls `counted` for each stretch of working time from `from` on, in order, until it returns false
    /// or `to` is reached.
    void forEachStretch(Instant from, Instant to, std::span<const TimeSpan> pauses,
                        const std::function<bool(TimeSpan)>& counted) const;

    TimeZone m_zone;
    std::optional<OfficeHours> m_hours;
    HolidayCalendar m_holidays;
};

/// The hour and minute of "07:30", "24:00" included; nothing for anything else.
std::optional<TimeOfDay> parseTimeOfDay(std::string_view text);
/// "07:30".
std::string textOf(TimeOfDay time);
/// The date of "2026-02-28"; nothing for a date that does not exist.
std::optional<Date> parseDate(std::string_view text);

} // namespace dutydesk
