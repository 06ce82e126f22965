#include "app/commands/day_command.h"

#include "app/commands/calls_input.h"
#include "app/commands/centre_access.h"
#include "app/commands/duty_sheet_text.h"
#include "app/commands/option_values.h"
#include "app/commands/simulation_options.h"
#include "app/exchange/table_file.h"
#include "core/base/storage_error.h"
#include "core/base/work_calendar.h"
#include "core/calls/calls_service.h"
#include "core/desk/duty_desk_service.h"
#include "core/desk/duty_sheet_simulation.h"
#include "core/forecast/forecast_error.h"
#include "ui/text/error_text.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The query that the options ask for, or what is wrong with them.
std::optional<QString> readOptions(const QCommandLineParser& parser, DutySheetQuery& query,
                                   SimulationOptions& simulation)
{
    if (parser.isSet(u"date"_s)) {
        query.date = parseDate(parser.value(u"date"_s).toStdString());
        if (!query.date)
            return DayCommand::tr("“%1” is no date; write it like 2026-11-21.").arg(parser.value(u"date"_s));
    }
    if (parser.isSet(u"interval"_s)) {
        query.minutes = parser.value(u"interval"_s).toInt();
        if (query.minutes < 5 || query.minutes > 60 || 60 % query.minutes != 0)
            return DayCommand::tr("“%1” is no interval; take 5, 6, 10, 12, 15, 20, 30 or 60 minutes.").arg(parser.value(u"interval"_s));
    }
    if (parser.isSet(u"aht"_s)) {
        query.handling = secondsFrom(parser.value(u"aht"_s), false);
        if (!query.handling)
            return DayCommand::tr("“%1” is no handling time in seconds.").arg(parser.value(u"aht"_s));
    }
    if (parser.isSet(u"patience"_s)) {
        query.patience = secondsFrom(parser.value(u"patience"_s), false);
        if (!query.patience)
            return DayCommand::tr("“%1” is no patience in seconds.").arg(parser.value(u"patience"_s));
    }
    if (parser.isSet(u"target"_s)) {
        query.target = targetFrom(parser.value(u"target"_s));
        if (!query.target)
            return DayCommand::tr("“%1” is no service target; 80/20 means 80% within 20 seconds.").arg(parser.value(u"target"_s));
    }
    if (const auto holidays = holidaysFrom(parser.value(u"calendar"_s)))
        query.holidays = *holidays;
    else
        return DayCommand::tr("The calendar must be china or none, not “%1”.").arg(parser.value(u"calendar"_s));
    if (const auto wrong = simulation.read(parser))
        return wrong;
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return DayCommand::tr("The format must be text or json, not “%1”.").arg(format);
    if (!parser.positionalArguments().isEmpty())
        return DayCommand::tr("“%1” is not understood.").arg(parser.positionalArguments().first());
    return std::nullopt;
}

/// Who reads a duty sheet without signing in: whoever may open the database, as the person in charge.
/// Nothing about customers is on it.
Actor nobodyInParticular()
{
    Actor actor;
    actor.account = {-1};
    actor.name = "Dutydesk";
    actor.post = Post::DutyManager;
    actor.onDuty = true;
    return actor;
}

/// Brings the file's calls in; the failure is the one line to end with.
std::optional<QString> importCalls(ServiceSet& set, const Actor& actor, const QString& path)
{
    const QString file = QFileInfo(path).fileName();
    auto table = openTable(path);
    if (!table)
        return errorText(table.error());
    CallsService& calls = set.services().calls;
    const Request importing = requestOf(actor);
    const auto plan = calls.plan(importing, **table, file.toStdString(), {});
    if (!plan)
        return errorText(inFile(plan.error(), file.toStdString()));
    if (!plan->findings.empty())
        return CallsInput::findingText(file, plan->findings);
    const auto imported = calls.commit(importing, *plan, {});
    if (!imported)
        return errorText(inFile(imported.error(), file.toStdString()));
    return std::nullopt;
}

} // namespace

QString DayCommand::name() const
{
    return u"day"_s;
}

QString DayCommand::summary() const
{
    return tr("Prints the duty sheet of a date: forecast, seats, tickets.");
}

void DayCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"calls"_s, tr("Imports this file of calls first; without --database into a temporary one."), tr("FILE")},
        {u"date"_s, tr("The date, like 2026-11-21; otherwise the next open day after the calls."), tr("DATE")},
        {u"interval"_s, tr("Minutes of an interval; they divide an hour."), tr("MINUTES")},
        {u"aht"_s, tr("Average handling time in seconds."), tr("SECONDS")},
        {u"patience"_s, tr("Callers hang up after so many seconds on average (Erlang A); without it nobody does (Erlang C)."),
         tr("SECONDS")},
        {u"target"_s, tr("Service target: 80/20 means 80% within 20 seconds."), tr("TARGET")},
        {u"calendar"_s, tr("Public holidays and make-up workdays: china, or none for a centre abroad."), tr("CALENDAR"), u"china"_s},
        {u"format"_s, tr("text or json."), tr("FORMAT"), u"text"_s},
    });
    SimulationOptions::declare(parser, tr("Plays the day so many times through, with the seats by Erlang."));
}

int DayCommand::run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal)
{
    DutySheetQuery query;
    SimulationOptions simulation;
    if (const auto wrong = readOptions(parser, query, simulation))
        return terminal.fail(*wrong);
    const auto wiring = Wiring::load();
    if (!wiring)
        return terminal.fail(wiring.error(), Exit::Failed);

    const QTemporaryDir temporary;
    const bool fromFile = parser.isSet(u"calls"_s);
    const bool isTemporary = fromFile && common.database.isEmpty();
    auto location = databaseFor(common);
    if (!location)
        return terminal.fail(location.error());
    if (isTemporary)
        location->name = temporary.filePath(u"day.db"_s);
    else if (!fromFile && location->engine == Engine::Sqlite && !QFileInfo::exists(location->name))
        return terminal.fail(tr("There is no database at %1.").arg(location->name));

    // A database that may only be read is read as it is.
    const auto current = wiring->bringUpToDate(*location, systemNow());
    if (!current && current.error().code != error::storageReadOnly)
        return terminal.fail(current.error());
    const auto set = wiring->open(*location, {.readOnly = !current});
    if (!set)
        return terminal.fail(set.error());
    auto actor = Result<Actor>(nobodyInParticular());
    if (!isTemporary && (fromFile || !common.user.isEmpty()))
        actor = signIn(**set, common, terminal);
    if (!actor)
        return terminal.fail(actor.error());
    if (fromFile) {
        if (const auto wrong = importCalls(**set, *actor, parser.value(u"calls"_s)))
            return terminal.fail(*wrong);
    }

    const auto sheet = (*set)->services().desk.sheet(requestOf(*actor), query);
    if (!sheet)
        return terminal.fail(sheet.error());
    // A centre without calls still has its tickets to show; a file of calls without any for the date is wrong.
    if (fromFile && sheet->noForecast && sheet->noForecast->code == error::forecastNoHistory)
        return terminal.fail(*sheet->noForecast);
    const auto zone = (*set)->zone();
    if (!zone)
        return terminal.fail(zone.error());
    std::optional<Comparison> played;
    if (simulation.run && !sheet->intervals.empty()) {
        auto comparison = play(*sheet, simulation.change, *simulation.run);
        if (!comparison)
            return terminal.fail(comparison.error());
        played = *std::move(comparison);
    }
    const QTimeZone qtZone(QByteArray::fromStdString(zone->id()));
    terminal.write(parser.value(u"format"_s) == u"json"_s
                       ? jsonOf(*sheet, qtZone, played)
                       : DutySheetText::plain(*sheet, ValueText(QLocale(), qtZone), played));
    return static_cast<int>(Exit::Done);
}

} // namespace dutydesk
