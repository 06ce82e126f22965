#include "app/demo/demo_calls.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dutydesk {

namespace {

using namespace std::chrono;

constexpr int quartersADay = 96;
constexpr double callsADay = 3400;

/// By `weekday::c_encoding()`, Sunday first.
constexpr std::array weekdayShape = {0.68, 1.14, 1.03, 1.0, 0.98, 1.02, 0.76};

struct DemoQueue
{
    const char* name;
    double share;
    double ahtSeconds;
};
constexpr std::array queues = {DemoQueue{"业务咨询", 0.58, 168}, DemoQueue{"宽带报障", 0.27, 246},
                               DemoQueue{"投诉专线", 0.15, 312}};

double bump(double hour, double at, double width)
{
    const double distance = (hour - at) / width;
    return std::exp(-distance * distance / 2);
}

/// Two humps with a dip at noon, an evening shoulder, a quiet night.
double dayShape(double hour)
{
    return 0.05 + 1.0 * bump(hour, 10.1, 1.35) + 0.86 * bump(hour, 15.3, 1.8) + 0.34 * bump(hour, 19.8, 1.3)
        + 0.2 * bump(hour, 12.6, 1.2);
}

double dayShapeSum()
{
    double sum = 0;
    for (int quarter = 0; quarter < quartersADay; ++quarter)
        sum += dayShape(quarter / 4.0);
    return sum;
}

/// Bills go out on the 1st, and many ask before the due day on the 25th.
double billing(unsigned day)
{
    constexpr std::array first = {1.42, 1.36, 1.27, 1.16, 1.08};
    if (day <= first.size())
        return first[day - 1];
    return day >= 24 && day <= 26 ? 1.12 : 1.0;
}

} // namespace

double demoLoad(Date date, int quarter, const HolidayCalendar& holidays)
{
    static const double sum = dayShapeSum();
    double level = weekdayShape[weekday(date).c_encoding()];
    switch (holidays.kindOf(date)) {
    case DayKind::StatutoryHoliday:
    case DayKind::DayInLieu:
        level = 0.55;
        break;
    case DayKind::MakeUpWorkday:
        level = 1.05;
        break;
    case DayKind::Workday:
    case DayKind::Weekend:
        break;
    }
    level *= billing(static_cast<unsigned>(year_month_day(date).day()));
    return level * dayShape(quarter / 4.0) / sum;
}

std::vector<CallVolume> demoCalls(DemoRandom random, Date from, Instant now, const TimeZone& zone,
                                  const HolidayCalendar& holidays)
{
    std::vector<CallVolume> volumes;
    for (Date date = from; date <= zone.dateOf(now); date += days(1)) {
        DemoRandom day = random.stream(static_cast<std::uint64_t>(date.time_since_epoch().count()));
        const double mood = std::exp(0.04 * day.normal());
        for (int quarter = 0; quarter < quartersADay; ++quarter) {
            const LocalTime start = LocalTime(date) + minutes(15 * quarter);
            const Instant at = zone.toInstant(start);
            const double load = demoLoad(date, quarter, holidays) * mood;
            for (const DemoQueue& queue : queues) {
                CallVolume volume;
                volume.queue = queue.name;
                volume.start = start;
                volume.at = at;
                volume.minutes = 15;
                volume.calls = day.poisson(callsADay * load * queue.share);
                // The busier the quarter, the more give up waiting.
                const double strain = std::clamp(load * quartersADay / 2.2, 0.2, 1.6);
                const double lost = std::clamp(0.012 + 0.03 * strain * strain * day.unit(), 0.0, 0.2);
                const auto calls = static_cast<double>(volume.calls);
                volume.abandoned = static_cast<std::int64_t>(std::round(calls * lost));
                volume.answered = volume.calls - *volume.abandoned;
                volume.answeredInTime = static_cast<std::int64_t>(std::round(
                    static_cast<double>(*volume.answered) * std::clamp(0.965 - 0.09 * strain * day.unit(), 0.5, 1.0)));
                if (*volume.answered > 0)
                    volume.ahtSeconds = std::round(queue.ahtSeconds * (1 + 0.06 * day.normal()));
                if (at + minutes(15) <= now)
                    volumes.push_back(std::move(volume));
            }
        }
    }
    return volumes;
}

} // namespace dutydesk
