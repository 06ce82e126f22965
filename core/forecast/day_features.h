#pragma once

#include "core/forecast/day_table.h"
#include "core/forecast/forecast_policy.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dutydesk {

/// What the calendar says of a day, in the numbers that a linear model takes.
struct DayFacts
{
    /// How much of each weekday the day is: one of one, except for make-up workdays, which are as much of
    /// every workday, and for holidays that are worked like a day of rest.
    std::array<double, 7> weekday{};
    /// By `DayFeatures::effects`.
    std::vector<double> effects;
};

/// Several effects that are spoken of as one.
enum class EffectGroup
{
    MonthBegins,
    MonthEnds,
    TimeOfMonth,
    Closures,
    MakeUpWorkday,
    Holiday,
    BillingPeriod,
    TimeOfYear,
    Event
};

/// The word in a statement: "forecast.effect.month-begins" without the prefix.
std::string_view codeOf(EffectGroup group);

/// Knows a history's calendar: which weekdays are open, what was and will be closed, and what is special
/// about a day. What matters, and how closures are told from weekdays, was found by rolling evaluation.
class DayFeatures
{
public:
    struct Effect
    {
        EffectGroup group = EffectGroup::Event;
        /// The event's name.
        std::string name;
        /// How far the effect may move a day's calls: a standard deviation of their logarithm.
        double reach = 0;
    };

    DayFeatures(const DayTable& table, const ForecastTask& task, const ForecastPolicy& policy);

    const std::vector<Effect>& effects() const { return m_effects; }
    DayFacts factsOf(Date day) const;
    /// Whether calls are expected on a day to come, or came on a past one.
    bool isOpen(Date day) const;
    /// Whether no calls are expected whatever the weekday: it was announced, or a holiday on which the centre rests.
    bool isClosed(Date day) const;
    /// Whether the weekday is usually open: on three of its last eight days or more, or on both of its last two.
    /// Weeks in which the centre never opened, as in a move, don't count.
    bool isUsuallyOpen(Date day) const { return m_open[weekdayOf(day)]; }
    /// How many weekdays are.
    int openWeekdays() const { return static_cast<int>(std::ranges::count(m_open, true)); }
    /// The columns of the table that belong to a day's hours: its weekday's, or a busy weekday's on a make-up
    /// workday.
    std::vector<bool> hoursOf(Date day, const DayTable& table) const;
    /// Equal weights of the weekdays that are usually open.
    std::array<double, 7> ordinaryWeek() const;

private:
    bool isHoliday(Date day) const;
    bool isMakeUpWorkday(Date day) const;
    /// A day on which people work: of a busy weekday, open and no holiday; or made up for.
    bool isWorkday(Date day) const;
    /// Closed although its weekday is usually open.
    bool wasClosed(Date day) const { return isUsuallyOpen(day) && !isOpen(day); }
    /// The nearest usually open days, `step` of one day away each.
    Date neighbour(Date day, std::chrono::days step) const;
    /// Where an event's effect stands, or would.
    std::size_t placeOf(const ForecastEvent& event) const;
    /// In the seven days up to `day`.
    bool openedInWeekTo(Date day) const;
    void learnWeekdays(const DayTable& table);
    void learnHolidays(const DayTable& table);

    const ForecastCalendar& m_calendar;
    std::set<Date> m_days;
    Date m_until{};
    std::array<bool, 7> m_open{};
    std::array<bool, 7> m_busy{};
    /// Weights of the weekdays that a make-up workday, and a worked holiday, is like.
    std::array<double, 7> m_likeWorkday{};
    std::array<double, 7> m_likeRest{};
    bool m_opensOnHolidays = true;
    bool m_makesUp = true;
    bool m_restsOnHolidays = true;
    int m_billingFirst = 0;
    int m_billingLast = 0;
    std::vector<Effect> m_effects;
};

} // namespace dutydesk
