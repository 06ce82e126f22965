#include "app/commands/roster_command.h"

#include "app/demo/demo_roster.h"
#include "app/exchange/roster_file.h"
#include "app/policies/policy_files.h"
#include "core/roster/plain_evaluator.h"
#include "core/roster/roster_why.h"
#include "ui/text/why_text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

/// As many breaches are named; the rest is counted.
constexpr std::size_t namedBreaches = 20;

} // namespace

QString RosterCommand::name() const
{
    return u"roster"_s;
}

QString RosterCommand::summary() const
{
    return tr("Judges rosters, and writes a month of the demo centre to be rostered.");
}

void RosterCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"check"_s, tr("Says what the roster FILE breaks and costs."), u"check INSTANCE FILE"_s);
    parser.addPositionalArgument(u"demo"_s, tr("Writes a month of a centre of 200 agents into INSTANCE."), u"| demo INSTANCE"_s);
    parser.addOption({u"seed"_s, tr("The number that decides all chances."), tr("NUMBER"), u"1"_s});
}

int RosterCommand::run(const QCommandLineParser& parser, const CommonOptions&, Terminal& terminal)
{
    const QStringList words = parser.positionalArguments();
    const QString word = words.value(0);
    if (word == u"check"_s)
        return check(words.mid(1), terminal);
    if (word == u"demo"_s)
        return demo(parser, words.mid(1), terminal);
    return terminal.fail(tr("Write dutydesk roster check INSTANCE FILE, or roster demo INSTANCE."));
}

int RosterCommand::demo(const QCommandLineParser& parser, const QStringList& files, Terminal& terminal) const
{
    bool isNumber = false;
    const auto seed = parser.value(u"seed"_s).toULongLong(&isNumber);
    if (files.size() != 1 || !isNumber)
        return terminal.fail(tr("Write dutydesk roster demo INSTANCE --seed NUMBER."));
    const auto written = [&]() -> Result<RosterTask> {
        DUTYDESK_ASSIGN(shipped, readPolicies());
        DUTYDESK_ASSIGN(policy, RosterPolicy::from(PolicySet(0, std::move(shipped))));
        RosterTask task = demoRosterTask(seed, policy);
        DUTYDESK_TRY(saveRosterTask(files[0], task));
        return task;
    }();
    if (!written)
        return terminal.fail(written.error());
    terminal.print(tr("%1 days, %2 people, %3 shift types, %4 seat types; the demand takes %5% of the hours")
                       .arg(written->days)
                       .arg(written->agents.size())
                       .arg(written->shifts.size())
                       .arg(written->seats.size())
                       .arg(100 * demandShare(*written), 0, 'f', 1));
    return static_cast<int>(Exit::Done);
}

QString RosterCommand::breachText(const RosterTask& task, const RosterBreach& breach) const
{
    const QString who = QString::fromStdString(task.agents[breach.agent].code);
    const QString what = whyText(whyOf(task, breach)).statement;
    if (!breach.day)
        return tr("%1: %2").arg(who, what);
    return tr("%1, day %2: %3").arg(who).arg(breach.day.value).arg(what);
}

int RosterCommand::check(const QStringList& files, Terminal& terminal) const
{
    if (files.size() != 2)
        return terminal.fail(tr("Write dutydesk roster check INSTANCE FILE."));
    const auto task = openRosterInstance(files[0]);
    if (!task)
        return terminal.fail(rosterFileErrorText(files[0], task.error()));
    const auto reading = openRoster(files[1], *task);
    if (!reading)
        return terminal.fail(rosterFileErrorText(files[1], reading.error()));

    RosterVerdict verdict = judgePlainly(*task, reading->roster);
    verdict.breaches.insert(verdict.breaches.begin(), reading->doubled.begin(), reading->doubled.end());
    const QLocale plain = QLocale::c();
    const auto number = [&](std::int64_t value) { return plain.toString(static_cast<qlonglong>(value)); };
    terminal.print(tr("%1 days, %2 people, %3 shift types, %4 assignments")
                       .arg(number(task->days), number(std::ssize(task->agents)), number(std::ssize(task->shifts)),
                            number(verdict.assignments)));
    terminal.print(tr("Hard rules broken: %1").arg(number(std::ssize(verdict.breaches))));
    const std::size_t named = std::min(namedBreaches, verdict.breaches.size());
    for (std::size_t at = 0; at < named; ++at)
        terminal.print(u"  "_s + breachText(*task, verdict.breaches[at]));
    if (named < verdict.breaches.size())
        terminal.print(u"  "_s + tr("and %1 more").arg(number(std::ssize(verdict.breaches) - static_cast<std::int64_t>(named))));
    terminal.print(tr("Wishes to work not granted: %1").arg(number(verdict.cost.wishesOn)));
    terminal.print(tr("Wishes not to work not granted: %1").arg(number(verdict.cost.wishesOff)));
    terminal.print(tr("Too few people: %1 (%2 persons)").arg(number(verdict.cost.under), number(verdict.peopleTooFew)));
    terminal.print(tr("Too many people: %1 (%2 persons)").arg(number(verdict.cost.over), number(verdict.peopleTooMany)));
    terminal.print(verdict.legal() ? tr("Legal: no hard rule is broken.") : tr("Not legal."));
    terminal.print(u"cost %1"_s.arg(verdict.cost.total()));
    return static_cast<int>(verdict.legal() ? Exit::Done : Exit::Failed);
}

} // namespace dutydesk
