#include "app/commands/forecast_command.h"

#include "app/commands/calls_input.h"
#include "app/policies/policy_files.h"
#include "core/desk/desk_policy.h"
#include "core/desk/forecast_history.h"
#include "core/forecast/forecast_error.h"
#include "core/forecast/level_and_shape.h"
#include "ui/text/error_text.h"
#include "ui/text/value_text.h"

#include <QSaveFile>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::days;

/// Three years and a bit.
constexpr int mostDays = 1100;

/// What the options ask for.
struct Wanted
{
    std::optional<Date> until;
    int days = 0;
    /// The policy's or the file's, whichever is longer, if 0.
    int minutes = 0;
    std::set<Date> closed;
    std::optional<std::string> queue;
};

/// A whole number from 1 to `most`.
std::optional<int> countFrom(const QString& text, int most)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count >= 1 && count <= most ? std::optional(count) : std::nullopt;
}

/// Reads the options, or says what is wrong with them.
std::optional<QString> readOptions(const QCommandLineParser& parser, Wanted& wanted)
{
    if (!parser.positionalArguments().isEmpty())
        return ForecastCommand::tr("“%1” is not understood.").arg(parser.positionalArguments().first());
    if (!parser.isSet(u"calls"_s))
        return ForecastCommand::tr("Name the file of calls: --calls FILE.");
    if (!parser.isSet(u"until"_s) || !parser.isSet(u"days"_s))
        return ForecastCommand::tr("Say from when and for how long: --until DATE --days N.");
    wanted.until = parseDate(parser.value(u"until"_s).toStdString());
    if (!wanted.until)
        return ForecastCommand::tr("“%1” is no date; write it like 2026-11-21.").arg(parser.value(u"until"_s));
    const auto count = countFrom(parser.value(u"days"_s), mostDays);
    if (!count)
        return ForecastCommand::tr("“%1” is no number of days from 1 to %2.").arg(parser.value(u"days"_s)).arg(mostDays);
    wanted.days = *count;
    if (parser.isSet(u"interval"_s)) {
        const auto minutes = countFrom(parser.value(u"interval"_s), 60);
        if (!minutes || 60 % *minutes != 0)
            return ForecastCommand::tr("“%1” minutes don't divide an hour; take 5, 10, 15, 20, 30 or 60.").arg(parser.value(u"interval"_s));
        wanted.minutes = *minutes;
    }
    for (const QString& text : parser.value(u"closed"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto day = parseDate(text.trimmed().toStdString());
        if (!day)
            return ForecastCommand::tr("“%1” is no date; write it like 2026-11-21.").arg(text);
        wanted.closed.insert(*day);
    }
    if (parser.isSet(u"queue"_s))
        wanted.queue = parser.value(u"queue"_s).toStdString();
    return std::nullopt;
}

QString csvOf(const std::vector<DayForecast>& forecasts)
{
    const auto number = [](double value) { return QString::number(value, 'f', 4); };
    QString text = u"timestamp,forecast,low,high\n"_s;
    for (const DayForecast& forecast : forecasts) {
        const QString day = toQDate(forecast.day).toString(Qt::ISODate);
        for (const ForecastInterval& interval : forecast.intervals) {
            text += day + u' ' + toQString(textOf(interval.start)) + u',' + number(interval.calls) + u','
                + number(interval.low.value_or(interval.calls)) + u',' + number(interval.high.value_or(interval.calls)) + u'\n';
        }
    }
    return text;
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
        {u"closed"_s, tr("Days without service, separated by commas."), tr("DATES")},
        {u"queue"_s, tr("Only the calls of this queue."), tr("NAME")},
        {u"out"_s, tr("Writes the forecast as CSV into this file; otherwise it is printed."), tr("FILE")},
    });
}

int ForecastCommand::run(const QCommandLineParser& parser, const CommonOptions&, Terminal& terminal)
{
    Wanted wanted;
    if (const auto wrong = readOptions(parser, wanted))
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
    const CallHistory history = historyOf(input->bins(minutes, wanted.queue), minutes);

    ForecastTask task;
    task.until = historyEnd(history, *wanted.until + days{1});
    task.calendar.holidays = *holidays;
    task.calendar.closed = wanted.closed;
    task.calendar.zone = input->zone();
    for (int ahead = 1; ahead <= wanted.days; ++ahead)
        task.days.push_back(*wanted.until + days{ahead});
    const auto forecasts = LevelAndShape(*policy).forecast(history, task);
    if (!forecasts)
        return terminal.fail(forecasts.error());

    const QString csv = csvOf(*forecasts);
    if (!parser.isSet(u"out"_s)) {
        terminal.write(csv);
        return static_cast<int>(Exit::Done);
    }
    QSaveFile file(parser.value(u"out"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv.toUtf8()) < 0 || !file.commit())
        return terminal.fail(tr("%1 can't be written: %2").arg(parser.value(u"out"_s), file.errorString()));
    return static_cast<int>(Exit::Done);
}

} // namespace dutydesk
