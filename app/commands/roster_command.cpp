#include "app/commands/roster_command.h"

#include "app/commands/picture_option.h"
#include "app/commands/roster_picture.h"
#include "app/demo/demo_roster.h"
#include "app/exchange/roster_file.h"
#include "app/exchange/roster_solver_process.h"
#include "app/policies/policy_files.h"
#include "core/roster/fewest_breaks.h"
#include "core/roster/plain_evaluator.h"
#include "core/roster/roster_conflict.h"
#include "core/roster/roster_why.h"
#include "ui/text/why_text.h"
#include "ui/widgets/line_plot.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

/// As many breaches are named; the rest is counted.
constexpr std::size_t namedBreaches = 20;

volatile std::sig_atomic_t interrupted = 0;

void noteInterruption(int)
{
    interrupted = 1;
}

/// While it lives, Ctrl C and SIGTERM request the stop instead of ending the program.
class Interruption
{
public:
    explicit Interruption(std::stop_source& source)
    {
        interrupted = 0;
        m_onInt = std::signal(SIGINT, noteInterruption);
        m_onTerm = std::signal(SIGTERM, noteInterruption);
        m_watch = std::jthread([&source](const std::stop_token& over) {
            while (!over.stop_requested() && interrupted == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            if (interrupted != 0)
                source.request_stop();
        });
    }
    ~Interruption()
    {
        std::signal(SIGINT, m_onInt);
        std::signal(SIGTERM, m_onTerm);
    }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    using Handler = void (*)(int);
    Handler m_onInt = nullptr;
    Handler m_onTerm = nullptr;
    std::jthread m_watch;
};

} // namespace

QString RosterCommand::name() const
{
    return u"roster"_s;
}

QString RosterCommand::summary() const
{
    return tr("Makes and judges rosters, and writes a month of the demo centre to be rostered.");
}

void RosterCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"check"_s, tr("Says what the roster FILE breaks and costs."), u"check INSTANCE FILE"_s);
    parser.addPositionalArgument(u"solve"_s, tr("Makes a roster as good as the time allows."), u"| solve INSTANCE --seconds N --out FILE"_s);
    parser.addPositionalArgument(u"demo"_s, tr("Writes a month of a centre of 200 agents into INSTANCE."), u"| demo INSTANCE"_s);
    parser.addOptions({
        {u"seed"_s, tr("The number that decides all chances."), tr("NUMBER"), u"1"_s},
        {u"seconds"_s, tr("How long to search; less if the roster is proven to be the best."), tr("SECONDS"), u"60"_s},
        {u"threads"_s, tr("How many threads search; on one the same seed makes the same roster."), tr("NUMBER"), u"2"_s},
        {u"start"_s, tr("A roster to improve."), tr("FILE")},
        {u"out"_s, tr("Where the roster goes; each better one at once."), tr("FILE")},
    });
    PictureOption::declare(parser, tr("Paints cost and lower bound by the seconds of solve into this PNG file."));
}

bool RosterCommand::paints(const QCommandLineParser& parser) const
{
    return PictureOption::isSet(parser);
}

int RosterCommand::run(const QCommandLineParser& parser, const CommonOptions&, Terminal& terminal)
{
    const QStringList words = parser.positionalArguments();
    const QString word = words.value(0);
    if (word == u"check"_s)
        return check(words.mid(1), terminal);
    if (word == u"solve"_s)
        return solve(parser, words.mid(1), terminal);
    if (word == u"demo"_s)
        return demo(parser, words.mid(1), terminal);
    return terminal.fail(tr("Write dutydesk roster check INSTANCE FILE, roster solve INSTANCE or roster demo INSTANCE."));
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

void RosterCommand::printBreaches(const RosterTask& task, const RosterVerdict& verdict, Terminal& terminal) const
{
    const QLocale plain = QLocale::c();
    const auto number = [&](std::int64_t value) { return plain.toString(static_cast<qlonglong>(value)); };
    terminal.print(tr("Hard rules broken: %1").arg(number(std::ssize(verdict.breaches))));
    const std::size_t named = std::min(namedBreaches, verdict.breaches.size());
    for (std::size_t at = 0; at < named; ++at)
        terminal.print(u"  "_s + breachText(task, verdict.breaches[at]));
    if (named < verdict.breaches.size())
        terminal.print(u"  "_s + tr("and %1 more").arg(number(std::ssize(verdict.breaches) - static_cast<std::int64_t>(named))));
}

void RosterCommand::explain(const RosterTask& task, const RosterRelaxation& relaxation, Terminal& terminal) const
{
    // Days as the roster's file counts them.
    const auto statement = [&](Why why) {
        for (NamedValue& operand : why.operands)
            if (const Date* date = std::get_if<Date>(&operand.value))
                operand.value = tr("day %1").arg((*date - task.first).count()).toStdString();
        return whyText(why).statement;
    };
    for (const RosterConflict& conflict : relaxation.conflicts) {
        const Why why = whyOf(task, conflict);
        terminal.print(statement(why));
        for (const Why& part : why.parts)
            terminal.print(u"  "_s + statement(part));
    }
    terminal.print(tr("Nearest to it:"));
    for (const RosterConcession& concession : relaxation.concessions)
        terminal.print(u"  "_s + statement(whyOf(task, concession)));
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
    printBreaches(*task, verdict, terminal);
    terminal.print(tr("Wishes to work not granted: %1").arg(number(verdict.cost.wishesOn)));
    terminal.print(tr("Wishes not to work not granted: %1").arg(number(verdict.cost.wishesOff)));
    terminal.print(tr("Too few people: %1 (%2 persons)").arg(number(verdict.cost.under), number(verdict.peopleTooFew)));
    terminal.print(tr("Too many people: %1 (%2 persons)").arg(number(verdict.cost.over), number(verdict.peopleTooMany)));
    if (verdict.cost.fairness > 0)
        terminal.print(tr("Burdens above a fair share: %1").arg(number(verdict.cost.fairness)));
    if (verdict.cost.changes > 0)
        terminal.print(tr("Changes of the published roster: %1").arg(number(verdict.cost.changes)));
    terminal.print(verdict.legal() ? tr("Legal: no hard rule is broken.") : tr("Not legal."));
    terminal.print(u"cost %1"_s.arg(verdict.cost.total()));
    return static_cast<int>(verdict.legal() ? Exit::Done : Exit::Failed);
}

int RosterCommand::solve(const QCommandLineParser& parser, const QStringList& files, Terminal& terminal) const
{
    RosterSolveOptions options;
    bool isSeed = false;
    bool isSeconds = false;
    bool isThreads = false;
    options.seed = parser.value(u"seed"_s).toULongLong(&isSeed);
    options.seconds = parser.value(u"seconds"_s).toDouble(&isSeconds);
    options.threads = parser.value(u"threads"_s).toInt(&isThreads);
    const QString out = parser.value(u"out"_s);
    if (files.size() != 1 || out.isEmpty() || !isSeed || !isSeconds || !(options.seconds > 0 && options.seconds <= 86400) ||
        !isThreads || options.threads < 1 || options.threads > 64)
        return terminal.fail(tr("Write dutydesk roster solve INSTANCE --seconds N --out FILE, N up to 86400, with 1 to 64 threads."));
    if (const auto problem = PictureOption::problem(parser))
        return terminal.fail(*problem);
    const auto task = openRosterInstance(files[0]);
    if (!task)
        return terminal.fail(rosterFileErrorText(files[0], task.error()));
    if (const QString start = parser.value(u"start"_s); !start.isEmpty()) {
        const auto reading = openRoster(start, *task);
        if (!reading)
            return terminal.fail(rosterFileErrorText(start, reading.error()));
        options.start = reading->roster;
    }

    // Each better roster is kept at once, though not more often than the disk likes.
    const QLocale plain = QLocale::c();
    RosterKeeper keeper(out, *task);
    RosterPicture picture;
    const auto improved = [&](const RosterSolution& solution) {
        picture.note(solution);
        if (solution.roster && keeper.keep(*solution.roster))
            terminal.note(tr("%1 s: cost %2").arg(plain.toString(solution.seconds, 'f', 1)).arg(solution.cost));
    };
    QElapsedTimer sinceBegun;
    sinceBegun.start();
    std::stop_source source;
    const Interruption interruption(source);
    auto solution = RosterSolverProcess().solve(*task, options, improved, source.get_token());
    if (!solution)
        return terminal.fail(solution.error(), Exit::Failed);
    bool isImpossible = false;
    if (!solution->without.empty()) {
        const auto relaxation = relaxed(*task, {{}, source.get_token()});
        if (!relaxation)
            return terminal.fail(relaxation.error(), Exit::Failed);
        isImpossible = !relaxation->conflicts.empty();
        if (!isImpossible) // the search was not thorough enough
            return terminal.fail(tr("No legal roster was found in %1 s.").arg(plain.toString(solution->seconds, 'f', 1)), Exit::Failed);
        explain(*task, *relaxation, terminal);
        options.seconds = std::max(1.0, options.seconds - static_cast<double>(sinceBegun.elapsed()) / 1000);
        solution = RosterSolverProcess().solve(relaxation->task, options, improved, source.get_token());
        if (!solution)
            return terminal.fail(solution.error(), Exit::Failed);
        if (solution->roster) {
            solution->roster = withFewestBreaks(*task, *relaxation, *solution->roster, source.get_token());
            solution->cost = judgePlainly(*task, *solution->roster).cost.total();
            solution->optimal = false; // it was proven with any number of breaks
        }
    }
    if (!solution->roster)
        return terminal.fail(tr("No legal roster was found in %1 s.").arg(plain.toString(solution->seconds, 'f', 1)), Exit::Failed);
    if (const auto saved = saveRoster(out, *task, *solution->roster); !saved)
        return terminal.fail(saved.error());
    if (PictureOption::isSet(parser)) {
        picture.note(*solution);
        PictureOption::dress(parser);
        const auto plot = picture.plot(tr("%1: the search for a roster").arg(QFileInfo(files[0]).completeBaseName()));
        if (const auto problem = PictureOption::save(*plot, parser))
            return terminal.fail(*problem);
    }
    if (isImpossible)
        printBreaches(*task, judgePlainly(*task, *solution->roster), terminal);
    if (solution->bound > 0)
        terminal.print(tr("Nothing costs less than %1.").arg(plain.toString(solution->bound, 'f', 2)));
    if (solution->optimal)
        terminal.print(tr("Proven optimal."));
    terminal.print(tr("%1 s, %2 s of processor time")
                       .arg(plain.toString(solution->seconds, 'f', 1), plain.toString(solution->cpuSeconds, 'f', 1)));
    terminal.print(u"cost %1"_s.arg(solution->cost));
    return static_cast<int>(isImpossible ? Exit::Failed : Exit::Done);
}

} // namespace dutydesk
