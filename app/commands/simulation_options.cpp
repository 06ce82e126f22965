#include "app/commands/simulation_options.h"

#include "app/commands/option_values.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

void SimulationOptions::declare(QCommandLineParser& parser, const QString& whatIsSimulated)
{
    parser.addOptions({
        {u"simulate"_s, whatIsSimulated, tr("NUMBER")},
        {u"sick"_s, tr("Simulates beside the plan that so many agents are sick."), tr("NUMBER"), u"0"_s},
        {u"more-calls"_s, tr("Simulates beside the plan that so many percent more calls come; below 0 for fewer."),
         tr("PERCENT"), u"0"_s},
        {u"seed"_s, tr("The same seed plays the same days."), tr("NUMBER"), u"1"_s},
    });
}

std::optional<QString> SimulationOptions::read(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"simulate"_s)) {
        for (const QString& option : {u"sick"_s, u"more-calls"_s, u"seed"_s}) {
            if (parser.isSet(option))
                return tr("--%1 needs --simulate.").arg(option);
        }
        return std::nullopt;
    }
    const auto repetitions = wholeNumberFrom(parser.value(u"simulate"_s), 2, 10'000);
    if (!repetitions)
        return tr("“%1” is no number of repetitions from 2 to 10000.").arg(parser.value(u"simulate"_s));
    const auto sick = wholeNumberFrom(parser.value(u"sick"_s), 0, 1'000'000);
    if (!sick)
        return tr("“%1” is no number of sick agents.").arg(parser.value(u"sick"_s));
    const auto more = numberFrom(parser.value(u"more-calls"_s), -100, 1000);
    if (!more)
        return tr("“%1” is no percentage from -100 to 1000.").arg(parser.value(u"more-calls"_s));
    bool isSeed = false;
    const qulonglong seed = parser.value(u"seed"_s).toULongLong(&isSeed);
    if (!isSeed)
        return tr("“%1” is no seed; take a whole number.").arg(parser.value(u"seed"_s));
    run = SimulationRun{*repetitions, seed};
    change = {*more / 100, *sick};
    return std::nullopt;
}

} // namespace dutydesk
