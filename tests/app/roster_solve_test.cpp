#include "tests/support/registry.h"
#include "tests/support/said.h"

#include "app/exchange/roster_file.h"
#include "app/exchange/roster_solver_process.h"
#include "core/roster/roster_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>
#include <random>
#include <sstream>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// `roster solve` from end to end: the program with the search in its own process.
class RosterSolveTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    static QByteArray contentOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Three people, a week, early and late: proven optimal at once.
    QString week() const
    {
        return write(u"week.txt"_s, "SECTION_HORIZON\n7\nSECTION_SHIFTS\nE,480,\nL,480,E\nSECTION_STAFF\n"
                                    "A,E=7|L=7,2400,1440,4,2,2,1\nB,E=7|L=7,2400,1440,4,2,2,1\nC,E=7|L=0,2400,960,4,1,1,1\n"
                                    "SECTION_DAYS_OFF\nA,6\nB,0\nSECTION_SHIFT_ON_REQUESTS\nA,1,L,3\nC,4,E,2\n"
                                    "SECTION_SHIFT_OFF_REQUESTS\nB,3,E,4\nSECTION_COVER\n" +
                                        coverOf(7, 1, 1));
    }

    /// Many people and weeks: the search goes on for as long as it is let, and finds better ones all the time.
    QString longMonth() const
    {
        QByteArray text = "SECTION_HORIZON\n56\nSECTION_SHIFTS\nE,480,\nL,480,E\nSECTION_STAFF\n";
        for (int agent = 0; agent < 40; ++agent)
            text += "P" + QByteArray::number(agent) + ",E=56|L=56,17280,15360,5,2,2,4\n";
        text += "SECTION_DAYS_OFF\nSECTION_SHIFT_ON_REQUESTS\n";
        for (int wish = 0; wish < 300; ++wish)
            text += "P" + QByteArray::number(wish % 40) + ',' + QByteArray::number(wish * 17 % 56) + ",E," +
                    QByteArray::number(1 + wish % 3) + '\n';
        text += "SECTION_SHIFT_OFF_REQUESTS\nSECTION_COVER\n" + coverOf(56, 13, 12);
        return write(u"long.txt"_s, text);
    }

    static QByteArray coverOf(int days, int early, int late)
    {
        QByteArray text;
        for (int day = 0; day < days; ++day)
            text += QByteArray::number(day) + ",E," + QByteArray::number(early + day % 2) + ",100,1\n" +
                    QByteArray::number(day) + ",L," + QByteArray::number(late) + ",100,1\n";
        return text;
    }

    static Said solve(const QString& instance, const QString& out, const QStringList& more = {})
    {
        return saidByProgram(QStringList{u"roster"_s, u"solve"_s, instance, u"--out"_s, out, u"--seconds"_s, u"20"_s} + more);
    }

    static Said check(const QString& instance, const QString& roster)
    {
        return saidTo({u"roster"_s, u"check"_s, instance, roster});
    }

    /// Of the last line, "cost N".
    static std::optional<qint64> costIn(const QString& output)
    {
        const auto match = QRegularExpression(u"(?:^|\\n)cost (-?\\d+)\\n$"_s).match(output);
        return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
    }

    /// The program at work on the long month, in the background.
    struct Running
    {
        QProcess program;
        QByteArray said;

        /// How often a better roster was told, and what the last one costs.
        int told()
        {
            said += program.readAllStandardError();
            return static_cast<int>(said.count(": cost "));
        }
        qint64 lastTold() const
        {
            const qsizetype at = said.lastIndexOf(": cost ");
            return said.mid(at + 7, said.indexOf('\n', at) - at - 7).toLongLong();
        }
        /// The search's process, a child of the program.
        int solver() const
        {
            for (int child : childrenOf(program.processId()))
                return child;
            return 0;
        }
    };

    static QList<int> childrenOf(qint64 parent)
    {
        QList<int> children;
        for (const QString& task : QDir(u"/proc/%1/task"_s.arg(parent)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QByteArray& child : contentOf(u"/proc/%1/task/%2/children"_s.arg(parent).arg(task)).split(' '))
                if (child.toInt() > 0)
                    children.append(child.toInt());
        return children;
    }

    static bool isAlive(int process)
    {
        const QByteArray state = contentOf(u"/proc/%1/stat"_s.arg(process));
        return !state.isEmpty() && state.mid(state.lastIndexOf(')') + 2, 1) != "Z";
    }

    /// Until so many rosters were told and a little longer, which `random` decides.
    void startUntil(Running& running, const QString& out, int rosters, std::mt19937& random) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        running.program.setProcessEnvironment(environment);
        running.program.start(QStringLiteral(DUTYDESK_PROGRAM),
                              {u"--language"_s, u"en"_s, u"roster"_s, u"solve"_s, longMonth(), u"--out"_s, out,
                               u"--seconds"_s, u"600"_s, u"--seed"_s, QString::number(rosters)});
        QVERIFY(running.program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(running.told() >= rosters, 120'000);
        QVERIFY(running.program.state() == QProcess::Running);
        QTest::qWait(static_cast<int>(random() % 700));
    }

private Q_SLOTS:
    void theRosterIsWhatTheLastLineSays()
    {
        const QString out = path(u"week.csv"_s);
        const Said said = solve(week(), out);
        QVERIFY2(said.exit == 0, qPrintable(said.errors));
        QVERIFY2(said.output.contains(u"Proven optimal."_s), qPrintable(said.output));
        QVERIFY(costIn(said.output).has_value());
        const Said verdict = check(week(), out);
        QVERIFY2(verdict.exit == 0, qPrintable(verdict.output));
        QCOMPARE(costIn(verdict.output), costIn(said.output));
        QVERIFY(contentOf(out).startsWith("employee,day,shift\n"));
    }

    void theSameSeedMakesTheSameRosterOnOneThread()
    {
        const QStringList one{u"--threads"_s, u"1"_s, u"--seed"_s, u"7"_s};
        QCOMPARE(solve(week(), path(u"first.csv"_s), one).exit, 0);
        QCOMPARE(solve(week(), path(u"second.csv"_s), one).exit, 0);
        QVERIFY(!contentOf(path(u"first.csv"_s)).isEmpty());
        QCOMPARE(contentOf(path(u"second.csv"_s)), contentOf(path(u"first.csv"_s)));
    }

    void aRosterToStartFromIsNeverMadeWorse()
    {
        const QString best = path(u"best.csv"_s);
        const Said first = solve(week(), best);
        QCOMPARE(first.exit, 0);
        const QString out = path(u"again.csv"_s);
        const Said again = solve(week(), out, {u"--start"_s, best, u"--seed"_s, u"3"_s});
        QCOMPARE(again.exit, 0);
        QCOMPARE(costIn(again.output), costIn(first.output));
        QCOMPARE(costIn(check(week(), out).output), costIn(first.output));
    }

    void damageIsOneLineWithFileLineAndReason()
    {
        const auto damage = [&](const QString& instance, const QStringList& more, const QString& words) {
            const QString out = path(u"never.csv"_s);
            const Said said = solve(instance, out, more);
            QCOMPARE(said.exit, 2);
            QVERIFY2(said.isOneLine() && said.errors.contains(words), qPrintable(said.errors));
            QVERIFY(!QFileInfo::exists(out));
        };
        damage(write(u"torn.txt"_s, "SECTION_HORIZON\n7\nSECTION_SHIFTS\nE,x,\n"), {}, u"torn.txt, line 4: Minutes"_s);
        damage(write(u"huge.txt"_s, contentOf(week()).replace("0,L,1,100,1", "0,L,999999999,999999999,1")), {},
               u"huge.txt, line 20: The numbers are too large"_s);
        damage(write(u"task.txt"_s, "dutydesk-roster,1\nfirst,20000\ndays,7\nlimits,-1,-1,-1,-1\nseat,,0\n"
                                    "shift,E,360,480,500\noption,0,0\nend\n"),
               {}, u"task.txt, line 6: "_s);
        damage(week(), {u"--start"_s, write(u"torn.csv"_s, "A,1,E\nA,9,E\n")}, u"torn.csv, line 2: "_s);
    }

    void whatIsImpossibleIsSaidAndTheNearestIsMade()
    {
        // A's contract asks for more days than the leave leaves.
        const QString instance = write(
            u"impossible.txt"_s, contentOf(week()).replace("A,E=7|L=7,2400,1440,4,2,2,1", "A,E=7|L=7,2400,1920,4,2,2,1")
                                     .replace("\nA,6\n", "\nA,1,3,5,6\n"));
        const QString out = path(u"nearest.csv"_s);
        const Said said = solve(instance, out);
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.output.contains(u"A "_s) && said.output.contains(u"Nearest to it:"_s), qPrintable(said.output));
        QVERIFY2(said.output.contains(u"Hard rules broken: "_s) && !said.output.contains(u"Proven optimal"_s), qPrintable(said.output));
        const Said verdict = check(instance, out);
        QCOMPARE(verdict.exit, 1);
        QCOMPARE(costIn(verdict.output), costIn(said.output));
        const QRegularExpression broken(u"Hard rules broken: \\d+"_s);
        QCOMPARE(broken.match(verdict.output).captured(), broken.match(said.output).captured());
    }

    void aRuleThatGivesWayOnceIsBrokenOnce()
    {
        // Four days in a row are pinned where two may be; wishes would like such rows all month.
        QByteArray text = "SECTION_HORIZON\n28\nSECTION_SHIFTS\nE,480,\nSECTION_STAFF\nA,E=28,13440,0,2,2,2,4\n"
                          "SECTION_DAYS_OFF\nSECTION_SHIFT_ON_REQUESTS\n";
        for (int day = 0; day < 28; ++day)
            text += "A," + QByteArray::number(day) + ",E,100\n";
        text += "SECTION_SHIFT_OFF_REQUESTS\nSECTION_COVER\n0,E,1,1,1\n";
        auto task = readRosterInstance(text.toStdString());
        QVERIFY(task);
        for (const int day : {10, 11, 12, 13})
            task->agents[RosterAgentIndex{0}].pins.push_back({{day}, {0}});
        const QString instance = path(u"pinned.txt"_s);
        QVERIFY(saveRosterTask(instance, *task));
        const QString out = path(u"pinned.csv"_s);
        const Said said = solve(instance, out);
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.output.contains(u"Hard rules broken: 1\n"_s), qPrintable(said.output));
    }

    void whoeverInterruptsItGetsTheBestSoFar()
    {
        std::mt19937 random(11);
        for (const int moment : {1, 2}) {
            const QString out = path(u"interrupted%1.csv"_s.arg(moment));
            Running running;
            startUntil(running, out, moment, random);
            ::kill(static_cast<pid_t>(running.program.processId()), SIGINT);
            QVERIFY(running.program.waitForFinished(60'000));
            static_cast<void>(running.told());
            const QString output = QString::fromUtf8(running.program.readAllStandardOutput());
            QCOMPARE(running.program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(running.program.exitCode(), 0);
            const Said verdict = check(longMonth(), out);
            QCOMPARE(verdict.exit, 0);
            QCOMPARE(costIn(verdict.output), costIn(output));
            QVERIFY(*costIn(verdict.output) <= running.lastTold());
        }
    }

    void whoeverKillsItFindsWhatWasToldLast()
    {
        std::mt19937 random(12);
        for (const int moment : {1, 2}) {
            const QString out = path(u"killed%1.csv"_s.arg(moment));
            Running running;
            startUntil(running, out, moment, random);
            const int solver = running.solver();
            QVERIFY(solver > 0);
            running.program.kill();
            QVERIFY(running.program.waitForFinished(60'000));
            static_cast<void>(running.told());
            const Said verdict = check(longMonth(), out);
            QVERIFY2(verdict.exit == 0, qPrintable(verdict.output + verdict.errors));
            QVERIFY(*costIn(verdict.output) <= running.lastTold());
            QTRY_VERIFY_WITH_TIMEOUT(!isAlive(solver), 60'000);
        }
    }

    void whoeverKillsTheSearchGetsTheBestSoFar()
    {
        std::mt19937 random(13);
        const QString out = path(u"orphaned.csv"_s);
        Running running;
        startUntil(running, out, 2, random);
        QVERIFY(running.solver() > 0);
        ::kill(running.solver(), SIGKILL);
        QVERIFY(running.program.waitForFinished(60'000));
        static_cast<void>(running.told());
        QCOMPARE(running.program.exitCode(), 0);
        const Said verdict = check(longMonth(), out);
        QCOMPARE(verdict.exit, 0);
        QCOMPARE(costIn(verdict.output), costIn(QString::fromUtf8(running.program.readAllStandardOutput())));
        QVERIFY(*costIn(verdict.output) <= running.lastTold());
    }

    void aBetterOneSoonAfterAnotherIsKeptWhileNothingElseComes()
    {
        auto task = readRosterInstance("SECTION_HORIZON\n1\nSECTION_SHIFTS\nD,480,\nSECTION_STAFF\nA,D=1,480,0,1,1,1,1\n"
                                       "SECTION_COVER\n0,D,1,100,1\n");
        QVERIFY(task);
        const QString script = write(u"solver.sh"_s,
                                     "#!/bin/sh\necho '{\"cost\":100,\"bound\":0,\"seconds\":0.1,\"roster\":[[-1]]}'\n"
                                     "echo '{\"cost\":0,\"bound\":0,\"seconds\":0.2,\"roster\":[[0]]}'\nexec sleep 600\n");
        QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QString out = path(u"kept.csv"_s);
        RosterKeeper keeper(out, *task);
        QVERIFY(keeper.keep(task->emptyRoster())); // so that both come too soon
        std::stop_source stop;
        const auto solution = RosterSolverProcess(script).solve(
            *task, {.seconds = 60},
            [&](const RosterSolution& soFar) {
                if (soFar.cost == 0 && keeper.keep(*soFar.roster))
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(solution);
        QVERIFY(stop.stop_requested());
        QCOMPARE(contentOf(out), QByteArray("employee,day,shift\nA,0,D\n"));
    }

    void checkNamesEveryPartOfTheCost()
    {
        auto task = readRosterInstance(contentOf(week()).toStdString());
        QVERIFY(task);
        task->fairness = {{RosterBurden::WeekendDays, 10, {0, 0, 0}}};
        task->published = RosterPublished{task->emptyRoster(), 3, 4};
        const QString instance = path(u"parts.txt"_s);
        QVERIFY(saveRosterTask(instance, *task));
        const Said said = check(instance, write(u"parts.csv"_s, "A,4,E\nA,5,E\n"));
        QVERIFY2(said.output.contains(u"Burdens above a fair share: 10\n"_s), qPrintable(said.output));
        QVERIFY2(said.output.contains(u"Changes of the published roster: 10\n"_s), qPrintable(said.output));
    }
};

DUTYDESK_TEST(RosterSolveTest)

} // namespace dutydesk::test

#include "roster_solve_test.moc"
