#include "app/commands/forecast_command.h"

#include "app/commands/calls_input.h"
#include "app/commands/forecast_evaluation_text.h"
#include "app/commands/forecast_picture.h"
#include "app/commands/odd_days_text.h"
#include "app/commands/option_values.h"
#include "app/commands/picture_option.h"
#include "app/policies/policy_files.h"
#include "core/desk/desk_policy.h"
#include "core/desk/forecast_history.h"
#include "core/forecast/forecast_adjustment.h"
#include "core/forecast/forecast_error.h"
#include "core/forecast/forecast_period.h"
#include "core/forecast/level_and_shape.h"
#include "core/forecast/weekday_mean.h"
#include "ui/text/error_text.h"
#include "ui/text/value_text.h"
#include "ui/text/why_text.h"
#include "ui/widgets/line_plot.h"

#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::days;

/// Three years and a bit.
constexpr int mostDays = 1100;
/// Shorter intervals hold too few calls to be told from chance.
constexpr int leastMinutes = 5;
/// An evaluation looks this many open days ahead, from every so many.
constexpr int monthAhead = 20;
constexpr int daysBetweenOrigins = 5;
/// The last days of an evaluation that a picture shows: a week of work.
constexpr std::size_t paintedDays = 5;

/// What the options ask for.
struct Wanted
{
    /// To the file's end, for an evaluation without it.
    std::optional<Date> until;
    int days = 0;
    /// How many days are evaluated; 0 for a forecast.
    int evaluated = 0;
    /// The policy's or the file's, whichever is longer, if 0.
    int minutes = 0;
    std::optional<Period> period;
    std::optional<std::string> queue;
    /// Whether China's holidays are known.
    bool holidays = true;
    ForecastCalendar calendar;
    std::vector<ForecastAdjustment> adjustments;
};

/// A whole number from 1 to `most`.
std::optional<int> countFrom(const QString& text, int most)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count >= 1 && count <= most ? std::optional(count) : std::nullopt;
}

/// The two sides of "LEFT=RIGHT", trimmed, neither empty.
std::optional<std::pair<QString, QString>> sidesOf(const QString& text)
{
    const qsizetype sign = text.indexOf(u'=');
    const std::pair sides{text.left(sign).trimmed(), text.mid(sign + 1).trimmed()};
    return sign > 0 && !sides.first.isEmpty() && !sides.second.isEmpty() ? std::optional(sides) : std::nullopt;
}

/// "2026-05-11..2026-05-13=campaign", or a single day.
std::optional<ForecastEvent> eventFrom(const QString& text)
{
    const auto sides = sidesOf(text);
    if (!sides)
        return std::nullopt;
    const QStringList ends = sides->first.split(u".."_s);
    const auto from = parseDate(ends.first().toStdString());
    const auto to = parseDate(ends.last().toStdString());
    if (!from || !to || ends.size() > 2 || *to < *from)
        return std::nullopt;
    return ForecastEvent{sides->second.toStdString(), *from, *to};
}

/// "2026-05-11=+10", "2026-05-11 08:00-10:00=-5": a day or some hours of it by a percentage.
std::optional<ForecastAdjustment> adjustmentFrom(const QString& text)
{
    const auto sides = sidesOf(text);
    if (!sides)
        return std::nullopt;
    const QStringList when = sides->first.split(u' ', Qt::SkipEmptyParts);
    const auto day = parseDate(when.first().toStdString());
    bool isNumber = false;
    const double percent = sides->second.toDouble(&isNumber);
    if (!day || !isNumber || !std::isfinite(percent) || percent < -100 || when.size() > 2)
        return std::nullopt;
    ForecastAdjustment adjustment{.day = *day, .percent = percent, .by = {}, .reason = {}};
    if (when.size() == 2) {
        const QStringList hours = when.last().split(u'-');
        const auto from = parseTimeOfDay(hours.first().toStdString());
        const auto to = parseTimeOfDay(hours.last().toStdString());
        if (!from || !to || hours.size() != 2)
            return std::nullopt;
        adjustment.from = *from;
        adjustment.to = *to;
    }
    return adjustment;
}

/// The days, closures, events and adjustments of the options, or what is wrong with them.
std::optional<QString> readCalendar(const QCommandLineParser& parser, const CommonOptions& common, Wanted& wanted)
{
    for (const QString& text : parser.value(u"closed"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto day = parseDate(text.trimmed().toStdString());
        if (!day)
            return ForecastCommand::tr("“%1” is no date; write it like 2026-11-21.").arg(text);
        wanted.calendar.closed.insert(*day);
    }
    for (const QString& text : parser.values(u"event"_s)) {
        const auto event = eventFrom(text);
        if (!event)
            return ForecastCommand::tr("“%1” is no event; write it like 2026-11-21..2026-11-23=campaign.").arg(text);
        wanted.calendar.events.push_back(*event);
    }
    for (const QString& text : parser.values(u"exclude"_s)) {
        const auto sides = sidesOf(text);
        const auto day = sides ? parseDate(sides->first.toStdString()) : std::nullopt;
        if (!day)
            return ForecastCommand::tr("“%1” excludes no day; write it like 2026-11-21=power cut.").arg(text);
        wanted.calendar.excluded[*day] = sides->second.toStdString();
    }
    const QString name = common.user.isEmpty() ? qEnvironmentVariable("USER") : common.user;
    for (const QString& text : parser.values(u"adjust"_s)) {
        auto adjustment = adjustmentFrom(text);
        if (!adjustment)
            return ForecastCommand::tr("“%1” is no adjustment; write it like 2026-11-21=+10 or 2026-11-21 08:00-10:00=-5, in percent.").arg(text);
        adjustment->by = name.toStdString();
        wanted.adjustments.push_back(*std::move(adjustment));
    }
    return std::nullopt;
}

/// Reads the options, or says what is wrong with them.
std::optional<QString> readOptions(const QCommandLineParser& parser, const CommonOptions& common, Wanted& wanted)
{
    if (!parser.positionalArguments().isEmpty())
        return ForecastCommand::tr("“%1” is not understood.").arg(parser.positionalArguments().first());
    if (!parser.isSet(u"calls"_s))
        return ForecastCommand::tr("Name the file of calls: --calls FILE.");
    const bool evaluates = parser.isSet(u"evaluate"_s);
    if (!evaluates && (!parser.isSet(u"until"_s) || !parser.isSet(u"days"_s)))
        return ForecastCommand::tr("Say from when and for how long: --until DATE --days N.");
    if (parser.isSet(u"until"_s)) {
        wanted.until = parseDate(parser.value(u"until"_s).toStdString());
        if (!wanted.until)
            return ForecastCommand::tr("“%1” is no date; write it like 2026-11-21.").arg(parser.value(u"until"_s));
    }
    const QString count = parser.value(evaluates ? u"evaluate"_s : u"days"_s);
    const auto counted = countFrom(count, mostDays);
    if (!counted)
        return ForecastCommand::tr("“%1” is no number of days from 1 to %2.").arg(count).arg(mostDays);
    (evaluates ? wanted.evaluated : wanted.days) = *counted;
    if (parser.isSet(u"interval"_s)) {
        const auto minutes = countFrom(parser.value(u"interval"_s), 60);
        if (!minutes || *minutes < leastMinutes || 60 % *minutes != 0)
            return ForecastCommand::tr("“%1” is no interval; take 5, 6, 10, 12, 15, 20, 30 or 60 minutes.").arg(parser.value(u"interval"_s));
        wanted.minutes = *minutes;
    }
    if (parser.isSet(u"by"_s)) {
        const QStringList words{u"day"_s, u"month"_s, u"year"_s};
        const auto word = words.indexOf(parser.value(u"by"_s));
        if (word < 0 && parser.value(u"by"_s) != u"interval"_s)
            return ForecastCommand::tr("A forecast is by interval, day, month or year, not by “%1”.").arg(parser.value(u"by"_s));
        if (word >= 0)
            wanted.period = std::array{Period::Day, Period::Month, Period::Year}[static_cast<std::size_t>(word)];
    }
    if (const auto holidays = holidaysFrom(parser.value(u"calendar"_s)))
        wanted.holidays = *holidays;
    else
        return ForecastCommand::tr("The calendar must be china or none, not “%1”.").arg(parser.value(u"calendar"_s));
    if (parser.isSet(u"queue"_s))
        wanted.queue = parser.value(u"queue"_s).toStdString();
    return readCalendar(parser, common, wanted);
}

/// Why the forecast is a mean of weekdays only, if it is.
const Why* whyOfMean(std::span<const DayForecast> forecasts)
{
    for (const DayForecast& forecast : forecasts) {
        for (const Why& part : forecast.why.parts) {
            if (part.statement == "forecast.short-history" || part.statement == "forecast.no-usual-weekday")
                return &part;
        }
    }
    return nullptr;
}

QString cellOf(double value)
{
    return QString::number(value, 'f', 4);
}

/// With adjustments, what was forecast before them and by whom it was changed stand beside it.
QString csvOf(const std::vector<DayForecast>& forecasts, bool isAdjusted, const QString& adjuster)
{
    QString text = u"timestamp,forecast,low,high"_s + (isAdjusted ? u",original,adjusted_by\n"_s : u"\n"_s);
    for (const DayForecast& forecast : forecasts) {
        const QString day = toQDate(forecast.day).toString(Qt::ISODate);
        for (const ForecastInterval& interval : forecast.intervals) {
            QStringList cells{day + u' ' + toQString(textOf(interval.start)), cellOf(interval.calls),
                              cellOf(interval.low.value_or(interval.calls)), cellOf(interval.high.value_or(interval.calls))};
            if (isAdjusted)
                cells << cellOf(interval.original.value_or(interval.calls)) << (interval.original ? adjuster : QString());
            text += cells.join(u',') + u'\n';
        }
    }
    return text;
}

/// "2026-05", "2026", or the day.
QString csvOf(const std::vector<PeriodForecast>& sums, Period period)
{
    const QString form = period == Period::Day ? u"yyyy-MM-dd"_s : period == Period::Month ? u"yyyy-MM"_s : u"yyyy"_s;
    QString text = u"period,from,to,open_days,forecast,low,high\n"_s;
    for (const PeriodForecast& sum : sums) {
        if (sum.openDays == 0)
            continue;
        text += QStringList{toQDate(sum.from).toString(form), toQDate(sum.from).toString(Qt::ISODate),
                            toQDate(sum.to).toString(Qt::ISODate), QString::number(sum.openDays), cellOf(sum.calls),
                            cellOf(sum.low.value_or(sum.calls)), cellOf(sum.high.value_or(sum.calls))}
                    .join(u',')
            + u'\n';
    }
    return text;
}

/// One day ahead over the last days, and a month of workdays ahead where there are so many and they are known.
Result<std::vector<ForecastEvaluation>> evaluationsOf(const CallHistory& history, const Wanted& wanted, const ForecastPolicy& policy)
{
    const LevelAndShape method(policy);
    const WeekdayMean simple(policy);
    EvaluationTask task{.days = wanted.evaluated, .kept = paintedDays, .calendar = wanted.calendar};
    DUTYDESK_ASSIGN(rolling, evaluateForecast(method, simple, history, task));
    std::vector<ForecastEvaluation> evaluations{rolling};
    if (wanted.evaluated >= monthAhead) {
        task.ahead = monthAhead;
        task.step = daysBetweenOrigins;
        task.wholeOnly = true;
        auto far = evaluateForecast(method, simple, history, task);
        if (!far && far.error().code != error::forecastNoHistory)
            return std::move(far).error();
        if (far)
            evaluations.push_back(*std::move(far));
    }
    return evaluations;
}

} // namespace

QString ForecastCommand::name() const
{
    return u"forecast"_s;
}

QString ForecastCommand::summary() const
{
    return tr("Forecasts calls from a file of those that came.");
}

void ForecastCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"calls"_s, tr("The file of calls: CSV or XLSX with the columns timestamp and calls."), tr("FILE")},
        {u"until"_s, tr("The last day that the forecast may know."), tr("DATE")},
        {u"days"_s, tr("How many calendar days after it are forecast."), tr("N")},
        {u"interval"_s, tr("Minutes of an interval; they divide an hour."), tr("MINUTES")},
        {u"by"_s, tr("interval, day, month or year; sums have a band of their own."), tr("PERIOD"), u"interval"_s},
        {u"calendar"_s, tr("Public holidays and make-up workdays: china, or none for a centre abroad."), tr("CALENDAR"), u"china"_s},
        {u"closed"_s, tr("Days without service, separated by commas."), tr("DATES")},
        {u"event"_s, tr("Days on which something moves calls, like 2026-11-21..2026-11-23=campaign; may be repeated."), tr("EVENT")},
        {u"exclude"_s, tr("A past day not to learn from, with the reason, like 2026-11-21=power cut; may be repeated."), tr("DAY")},
        {u"adjust"_s, tr("Moves a day or some hours by a percentage, like 2026-11-21=+10; may be repeated."), tr("CHANGE")},
        {u"evaluate"_s, tr("Instead says how far forecasts of the last DAYS days were off."), tr("DAYS")},
        {u"queue"_s, tr("Only the calls of this queue."), tr("NAME")},
        {u"out"_s, tr("Writes the forecast as CSV into this file; otherwise it is printed."), tr("FILE")},
    });
    PictureOption::declare(parser, tr("Paints the forecast, its band and the calls that came into this PNG file."));
}

bool ForecastCommand::paints(const QCommandLineParser& parser) const
{
    return PictureOption::isSet(parser);
}

int ForecastCommand::run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal)
{
    Wanted wanted;
    if (const auto wrong = readOptions(parser, common, wanted))
        return terminal.fail(*wrong);
    if (const auto wrong = PictureOption::problem(parser))
        return terminal.fail(*wrong);
    const auto items = readPolicies();
    if (!items)
        return terminal.fail(items.error(), Exit::Failed);
    const PolicySet set(0, *items);
    const auto policy = ForecastPolicy::from(set);
    const auto desk = DeskPolicy::from(set);
    const auto holidays = HolidayCalendar::from(set);
    if (!policy || !desk || !holidays)
        return terminal.fail(!policy ? policy.error() : !desk ? desk.error() : holidays.error(), Exit::Failed);

    QString problem;
    const auto input = CallsInput::read(parser.value(u"calls"_s), problem);
    if (!input)
        return terminal.fail(problem);
    if (wanted.queue && !input->hasQueue(*wanted.queue))
        return terminal.fail(tr("The file has no queue “%1”.").arg(toQString(*wanted.queue)));
    const int minutes = wanted.minutes > 0 ? wanted.minutes : std::max(desk->intervalMinutes, input->minutes());
    const CallHistory whole = historyOf(input->bins(minutes, wanted.queue), minutes);
    CallHistory history = whole;
    if (wanted.until)
        std::erase_if(history.intervals, [&](const CallsSeen& seen) { return seen.day > *wanted.until; });
    if (wanted.holidays)
        wanted.calendar.holidays = *holidays;
    wanted.calendar.zone = input->zone();
    if (wanted.evaluated > 0) {
        const auto evaluations = evaluationsOf(history, wanted, *policy);
        if (!evaluations)
            return terminal.fail(evaluations.error());
        if (const auto wrong = paint(evaluations->front().forecasts, history, parser))
            return terminal.fail(*wrong);
        ForecastTask known{.days = {}, .until = historyEnd(history, Date::max()), .calendar = wanted.calendar};
        const QString odd = OddDaysText::plain(LevelAndShape(*policy).oddDays(history, known), ValueText());
        if (wanted.evaluated >= monthAhead && evaluations->size() == 1)
            terminal.note(tr("%1 open days ahead are not evaluated: the file has %2 open days, and %3 are needed.")
                              .arg(QString::number(monthAhead), QString::number(history.openDays().size()), QString::number(monthAhead + 1)));
        const QString text = ForecastEvaluationText::plain(*evaluations, ValueText());
        return write(odd.isEmpty() ? text : text + u'\n' + odd, parser, terminal);
    }

    ForecastTask task;
    task.until = historyEnd(history, *wanted.until + days{1});
    task.calendar = wanted.calendar;
    for (int ahead = 1; ahead <= wanted.days; ++ahead)
        task.days.push_back(*wanted.until + days{ahead});
    auto forecasts = LevelAndShape(*policy).forecast(history, task);
    if (!forecasts)
        return terminal.fail(forecasts.error());
    for (const ForecastAdjustment& adjustment : wanted.adjustments) {
        const auto day = std::ranges::find(*forecasts, adjustment.day, &DayForecast::day);
        if (day == forecasts->end() || day->intervals.empty())
            return terminal.fail(tr("%1 can't be adjusted: no calls are forecast for it.").arg(toQDate(adjustment.day).toString(Qt::ISODate)));
    }
    for (DayForecast& forecast : *forecasts) {
        auto changed = adjusted(std::move(forecast), wanted.adjustments);
        if (!changed)
            return terminal.fail(changed.error());
        forecast = *std::move(changed);
    }
    // Beside the forecast, so that a table stays a table.
    if (const Why* reason = whyOfMean(*forecasts))
        terminal.note(whyText(*reason).statement);
    if (const QString odd = OddDaysText::plain(LevelAndShape(*policy).oddDays(history, task), ValueText()); !odd.isEmpty())
        terminal.note(odd.trimmed());
    if (const auto wrong = paint(*forecasts, whole, parser))
        return terminal.fail(*wrong);
    const bool isAdjusted = !wanted.adjustments.empty();
    const QString adjuster = isAdjusted ? toQString(wanted.adjustments.front().by) : QString();
    return write(wanted.period ? csvOf(sumsOf(*forecasts, *wanted.period), *wanted.period)
                               : csvOf(*forecasts, isAdjusted, adjuster),
                 parser, terminal);
}

std::optional<QString> ForecastCommand::paint(std::span<const DayForecast> forecasts, const CallHistory& came,
                                              const QCommandLineParser& parser) const
{
    if (!PictureOption::isSet(parser))
        return std::nullopt;
    PictureOption::dress(parser);
    if (forecasts.empty())
        return tr("No day is open: there is nothing to paint.");
    const QString title = (parser.isSet(u"evaluate"_s) ? tr("Calls forecast one open day ahead, %1 to %2") : tr("Calls forecast, %1 to %2"))
                              .arg(toQDate(forecasts.front().day).toString(Qt::ISODate), toQDate(forecasts.back().day).toString(Qt::ISODate));
    const auto plot = ForecastPicture::of(title, forecasts, came);
    return plot ? PictureOption::save(*plot, parser) : tr("No day is open: there is nothing to paint.");
}

int ForecastCommand::write(const QString& text, const QCommandLineParser& parser, Terminal& terminal) const
{
    if (!parser.isSet(u"out"_s)) {
        terminal.write(text);
        return static_cast<int>(Exit::Done);
    }
    QSaveFile file(parser.value(u"out"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return terminal.fail(tr("%1 can't be written: %2").arg(parser.value(u"out"_s), file.errorString()));
    return static_cast<int>(Exit::Done);
}

} // namespace dutydesk
