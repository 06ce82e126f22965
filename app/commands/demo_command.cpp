#include "app/commands/demo_command.h"

#include "app/demo/demo_centre.h"
#include "app/demo/demo_people.h"
#include "app/wiring.h"
#include "ui/text/error_text.h"

#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dutydesk {

QString DemoCommand::name() const
{
    return u"demo"_s;
}

QString DemoCommand::summary() const
{
    return tr("Writes a believable centre, made from a seed, into a new database.");
}

void DemoCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"out"_s, tr("The new database's file."), tr("FILE")});
    parser.addOption({u"seed"_s, tr("Equal numbers give equal centres (1 if left out)."), tr("NUMBER")});
    parser.addOption({u"date"_s, tr("The centre's present day, at 11:00 UTC (now if left out)."), tr("YYYY-MM-DD")});
}

int DemoCommand::run(const QCommandLineParser& parser, const CommonOptions&, Terminal& terminal)
{
    const QString file = parser.value(u"out"_s);
    if (file.isEmpty())
        return terminal.fail(tr("Say where the demo centre goes: --out FILE."));
    DemoRecipe recipe;
    recipe.now = demoMoment(systemNow());
    bool readable = true;
    if (parser.isSet(u"seed"_s))
        recipe.seed = parser.value(u"seed"_s).toULongLong(&readable);
    if (!readable)
        return terminal.fail(tr("The seed must be a whole number, not “%1”.").arg(parser.value(u"seed"_s)));
    if (parser.isSet(u"date"_s)) {
        const QDate date = QDate::fromString(parser.value(u"date"_s), Qt::ISODate);
        if (!date.isValid())
            return terminal.fail(tr("The date must be like 2026-11-21, not “%1”.").arg(parser.value(u"date"_s)));
        recipe.now = Instant(Duration(QDateTime(date, QTime(11, 0), Qt::UTC).toMSecsSinceEpoch()));
    }
    if (!parser.positionalArguments().isEmpty())
        return terminal.fail(tr("“%1” is not understood.").arg(parser.positionalArguments().first()));
    if (QFileInfo::exists(file))
        return terminal.fail(tr("%1 exists already; the demo centre goes into a new file only.").arg(file));

    const auto made = [&]() -> Result<> {
        DUTYDESK_ASSIGN(wiring, Wiring::load());
        return makeDemoFile(wiring, file, recipe);
    }();
    if (!made)
        return terminal.fail(made.error());
    terminal.print(tr("The demo centre is in %1. Sign in as %2 with the password %3.")
                       .arg(file, QLatin1StringView(demoSamples().front().login), QLatin1StringView(demoPassword)));
    return 0;
}

} // namespace dutydesk
