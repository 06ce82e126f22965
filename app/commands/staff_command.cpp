#include "app/commands/staff_command.h"

#include "app/commands/option_values.h"
#include "app/commands/seat_types_text.h"
#include "app/commands/simulation_options.h"
#include "app/commands/staff_text.h"
#include "app/policies/policy_files.h"
#include "core/staffing/staffing_flow.h"

#include <QLocale>

#include <cmath>
#include <optional>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What the options ask for.
struct StaffQuery
{
    CallLoad load;
    std::optional<ServiceTarget> target;
    double occupancyCap = 1;
    SimulationOptions simulation;
};

/// Which options must be there, and which don't go together.
std::optional<QString> judgeOptions(const QCommandLineParser& parser)
{
    const bool bySeatType = parser.isSet(u"seat-types"_s);
    const QStringList needed =
        bySeatType ? QStringList{u"period"_s} : QStringList{u"calls"_s, u"period"_s, u"aht"_s, u"target"_s};
    for (const QString& option : needed) {
        if (!parser.isSet(option))
            return StaffCommand::tr("--%1 is missing; dutydesk staff --help says what it is.").arg(option);
    }
    if (!bySeatType && parser.isSet(u"people"_s))
        return StaffCommand::tr("--people is for --seat-types.");
    for (const QString& option : {u"calls"_s, u"aht"_s, u"simulate"_s, u"sick"_s, u"more-calls"_s, u"seed"_s}) {
        if (bySeatType && parser.isSet(option))
            return StaffCommand::tr("--%1 and --seat-types don't go together.").arg(option);
    }
    return std::nullopt;
}

std::optional<QString> readLoad(const QCommandLineParser& parser, StaffQuery& query)
{
    const auto period = numberFrom(parser.value(u"period"_s), 0.01, 1440);
    if (!period)
        return StaffCommand::tr("“%1” is no length in minutes, up to a day.").arg(parser.value(u"period"_s));
    query.load.interval = Duration{std::llround(*period * 60'000)};
    if (parser.isSet(u"calls"_s)) {
        const auto calls = numberFrom(parser.value(u"calls"_s), 0, 1e9);
        if (!calls)
            return StaffCommand::tr("“%1” is no number of calls.").arg(parser.value(u"calls"_s));
        query.load.calls = *calls;
    }
    if (parser.isSet(u"aht"_s)) {
        const auto handling = secondsFrom(parser.value(u"aht"_s), false);
        if (!handling)
            return StaffCommand::tr("“%1” is no handling time in seconds.").arg(parser.value(u"aht"_s));
        query.load.handling = *handling;
    }
    if (parser.isSet(u"patience"_s)) {
        query.load.patience = secondsFrom(parser.value(u"patience"_s), false);
        if (!query.load.patience)
            return StaffCommand::tr("“%1” is no patience in seconds.").arg(parser.value(u"patience"_s));
    }
    if (parser.isSet(u"target"_s)) {
        query.target = targetFrom(parser.value(u"target"_s));
        if (!query.target)
            return StaffCommand::tr("“%1” is no service target; 80/20 means 80% within 20 seconds.").arg(parser.value(u"target"_s));
    }
    if (parser.isSet(u"max-occupancy"_s)) {
        const auto cap = numberFrom(parser.value(u"max-occupancy"_s), 1, 100);
        if (!cap)
            return StaffCommand::tr("“%1” is no occupancy from 1 to 100 percent.").arg(parser.value(u"max-occupancy"_s));
        query.occupancyCap = *cap / 100;
    }
    return std::nullopt;
}

std::optional<QString> readOptions(const QCommandLineParser& parser, StaffQuery& query)
{
    if (const auto wrong = judgeOptions(parser))
        return wrong;
    if (const auto wrong = readLoad(parser, query))
        return wrong;
    if (const auto wrong = query.simulation.read(parser))
        return wrong;
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return StaffCommand::tr("The format must be text or json, not “%1”.").arg(format);
    if (!parser.positionalArguments().isEmpty())
        return StaffCommand::tr("“%1” is not understood.").arg(parser.positionalArguments().first());
    return std::nullopt;
}

/// The policy as shipped, by the target that the query names.
Result<StaffingPolicy> policyFor(const StaffQuery& query)
{
    DUTYDESK_ASSIGN(items, readPolicies());
    DUTYDESK_ASSIGN(policy, StaffingPolicy::from(PolicySet(0, std::move(items))));
    policy.target = query.target.value_or(policy.target);
    return policy;
}

Result<StaffAnswer> answerTo(const StaffQuery& query, const StaffingPolicy& policy)
{
    DUTYDESK_ASSIGN(need, seatNeed(query.load, policy.target, policy, query.occupancyCap));
    StaffAnswer answer{.load = query.load, .target = policy.target, .need = std::move(need), .played = {}};
    if (query.simulation.run) {
        const SimulatedDay plan = steadyDay(answer.need.erlang.agents, query.load, policy.target);
        // By hand: GCC 12 takes what the macro moves for uninitialised.
        auto played = compare(plan, query.simulation.change, *query.simulation.run);
        if (!played)
            return played.error();
        answer.played = *std::move(played);
    }
    return answer;
}

} // namespace

QString StaffCommand::name() const
{
    return u"staff"_s;
}

QString StaffCommand::summary() const
{
    return tr("Counts the agents that a load of calls needs, by Erlang and by the handbook's table.");
}

void StaffCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"calls"_s, tr("Calls that come in the period."), tr("NUMBER")},
        {u"period"_s, tr("Length of the period in minutes."), tr("MINUTES")},
        {u"aht"_s, tr("Average handling time in seconds."), tr("SECONDS")},
        {u"target"_s,
         tr("Service target: 80/20 means 80% of all calls answered within 20 seconds; who hangs up is not answered."),
         tr("TARGET")},
        {u"patience"_s, tr("Callers hang up after so many seconds on average (Erlang A); without it nobody does (Erlang C)."),
         tr("SECONDS")},
        {u"seat-types"_s,
         tr("Counts each seat type of this table by itself: seat_type, calls, aht_seconds and, if it has them, target, "
            "weight (what a missing seat counts) and patience_seconds. VIP seats keep their own target unless the table "
            "names one."),
         tr("FILE")},
        {u"people"_s,
         tr("Places the people of this table where they serve best: agent, and the seat_types they can take, separated "
            "by semicolons, the dearest first."),
         tr("FILE")},
        {u"max-occupancy"_s, tr("Agents are on calls for at most this share of their time at the seat."), tr("PERCENT")},
        {u"format"_s,
         tr("text or json: agents, serviceLevel, averageWaitSeconds (of all calls), occupancy, abandonment, tableSeats…; "
            "shares from 0 to 1, unrounded."),
         tr("FORMAT"), u"text"_s},
    });
    SimulationOptions::declare(parser, tr("Plays the load so many times through, eight hours each after two to settle."));
}

int StaffCommand::run(const QCommandLineParser& parser, const CommonOptions&, Terminal& terminal)
{
    StaffQuery query;
    if (const auto wrong = readOptions(parser, query))
        return terminal.fail(*wrong);
    auto policy = policyFor(query);
    if (!policy)
        return terminal.fail(policy.error());
    const bool asJson = parser.value(u"format"_s) == u"json"_s;
    const ValueText text{QLocale()};

    if (parser.isSet(u"seat-types"_s)) {
        SeatTypesInput input;
        if (const auto wrong = input.readSeatTypes(parser.value(u"seat-types"_s), {.period = query.load.interval,
                                                                                   .patience = query.load.patience,
                                                                                   .occupancyCap = query.occupancyCap,
                                                                                   .policy = *std::move(policy)}))
            return terminal.fail(*wrong);
        std::optional<SeatCover> cover;
        if (parser.isSet(u"people"_s)) {
            if (const auto wrong = input.readPeople(parser.value(u"people"_s)))
                return terminal.fail(*wrong);
            cover = coverSeats(input.needs(), input.people());
        }
        terminal.write(asJson ? jsonOf(input, cover) : SeatTypesText::plain(input, cover, text));
        return static_cast<int>(Exit::Done);
    }

    const auto answer = answerTo(query, *policy);
    if (!answer)
        return terminal.fail(answer.error());
    terminal.write(asJson ? jsonOf(*answer) : StaffText::plain(*answer, text));
    return static_cast<int>(Exit::Done);
}

} // namespace dutydesk
