#include "app/commands/forecast_picture.h"

#include "ui/text/value_text.h"
#include "ui/widgets/line_plot.h"

#include <algorithm>
#include <map>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// More are shown by day.
constexpr std::size_t mostDaysByInterval = 10;
/// As many names fit below the axis.
constexpr std::size_t mostNames = 12;

/// What is forecast of one point, and what came.
struct Point
{
    double forecast = 0;
    double low = 0;
    double high = 0;
    std::optional<double> came;
};

/// Points without a break between them, with what stands below them.
struct Stretch
{
    std::vector<Point> points;
    QString name;
};

using CallsOfDay = std::map<TimeOfDay, double>;

std::vector<Stretch> byInterval(std::span<const DayForecast* const> days, std::map<Date, CallsOfDay>& came, const ValueText& text)
{
    std::vector<Stretch> stretches;
    for (const DayForecast* day : days) {
        const CallsOfDay& calls = came[day->day];
        Stretch stretch;
        stretch.name = text.locale().toString(toQDate(day->day), u"ddd"_s) + u' ' + text.date(day->day);
        for (const ForecastInterval& interval : day->intervals) {
            const auto known = calls.find(interval.start);
            stretch.points.push_back({interval.calls, interval.low.value_or(interval.calls), interval.high.value_or(interval.calls),
                                      known == calls.end() ? std::nullopt : std::optional(known->second)});
        }
        stretches.push_back(std::move(stretch));
    }
    return stretches;
}

/// One stretch of all days; named by the first of them.
std::vector<Stretch> byDay(std::span<const DayForecast* const> days, std::map<Date, CallsOfDay>& came)
{
    Stretch stretch;
    for (const DayForecast* day : days) {
        Point point{day->total(), day->low.value_or(day->total()), day->high.value_or(day->total()), {}};
        if (const auto known = came.find(day->day); known != came.end()) {
            point.came = 0;
            for (const auto& [start, calls] : known->second)
                *point.came += calls;
        }
        stretch.points.push_back(point);
    }
    return {stretch};
}

} // namespace

std::unique_ptr<LinePlot> ForecastPicture::of(const QString& title, std::span<const DayForecast> days, const CallHistory& came)
{
    std::vector<const DayForecast*> open;
    for (const DayForecast& day : days) {
        if (!day.intervals.empty())
            open.push_back(&day);
    }
    if (open.empty())
        return nullptr;
    std::map<Date, CallsOfDay> calls;
    for (const CallsSeen& seen : came.intervals)
        calls[seen.day][seen.start] += seen.calls;
    const ValueText text(QLocale(), QTimeZone::utc(), toQDate(open.back()->day));
    const bool inIntervals = open.size() <= mostDaysByInterval;
    const std::vector<Stretch> stretches = inIntervals ? byInterval(open, calls, text) : byDay(open, calls);

    double most = 0;
    double along = 0;
    QList<LinePlot::Strip> band;
    QList<QPolygonF> forecast;
    QList<QPolygonF> actual;
    std::vector<LinePlot::Section> sections;
    for (const Stretch& stretch : stretches) {
        LinePlot::Strip strip;
        QPolygonF line;
        QPolygonF known;
        for (const Point& point : stretch.points) {
            const double middle = along + 0.5;
            strip.low.append({middle, point.low});
            strip.high.append({middle, point.high});
            line.append({middle, point.forecast});
            if (point.came)
                known.append({middle, *point.came});
            most = std::max({most, point.high, point.came.value_or(0)});
            ++along;
        }
        band.append(strip);
        forecast.append(line);
        if (!known.isEmpty())
            actual.append(known);
        sections.push_back({along, stretch.name});
    }

    auto plot = std::make_unique<LinePlot>(title);
    if (inIntervals) {
        const auto& intervals = open.front()->intervals;
        plot->setAcross(tr("Days, each from %1 on by %2 minutes").arg(toQString(textOf(intervals.front().start))).arg(open.front()->minutes), 0, along, sections,
                        LinePlot::Names::InTheMiddle);
        plot->setUpwards(tr("Calls in %1 minutes").arg(open.front()->minutes), 0, most);
    } else {
        sections.clear();
        const std::size_t every = (open.size() + mostNames - 1) / mostNames;
        for (std::size_t first = 0; first < open.size(); first += every)
            sections.push_back({static_cast<double>(std::min(first + every, open.size())), text.date(open[first]->day)});
        plot->setAcross(tr("Open days"), 0, along, sections, LinePlot::Names::InTheMiddle);
        plot->setUpwards(tr("Calls of the day"), 0, most);
    }
    plot->addBand(tr("80% band"), Role::Series2, band);
    plot->addLine(tr("forecast"), {Role::Series1, Qt::SolidLine, 2}, forecast);
    if (!actual.isEmpty())
        plot->addLine(tr("actual"), {Role::Series3, Qt::DashLine, 1.5}, actual);
    return plot;
}

} // namespace dutydesk
