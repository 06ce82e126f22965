#include "tests/support/real_data.h"
#include "tests/support/registry.h"

#include "app/exchange/roster_solver_process.h"
#include "core/roster/plain_evaluator.h"
#include "core/roster/roster_error.h"
#include "core/roster/roster_task_text.h"
#include "core/roster/roster_text.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <sstream>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

class RosterSolverProcessTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString solver()
    {
        return QFileInfo(QStringLiteral(DUTYDESK_PROGRAM)).absolutePath() + u"/dutydesk-solver"_s;
    }

    static std::string textOf(const std::filesystem::path& file)
    {
        std::ostringstream text;
        text << std::ifstream(file).rdbuf();
        return text.str();
    }

    /// Twelve agents, four weeks, early and late: takes a while to solve.
    static RosterTask monthOfTwelve()
    {
        std::ostringstream text;
        text << "SECTION_HORIZON\n28\nSECTION_SHIFTS\nE,480,\nL,480,E\nSECTION_STAFF\n";
        for (char agent = 'A'; agent < 'M'; ++agent)
            text << agent << ",E=14|L=14,8640,7680,5,2,2,2\n";
        text << "SECTION_DAYS_OFF\n";
        for (int agent = 0; agent < 12; ++agent)
            text << static_cast<char>('A' + agent) << ',' << agent * 7 % 28 << '\n';
        text << "SECTION_SHIFT_ON_REQUESTS\nSECTION_SHIFT_OFF_REQUESTS\n";
        for (int agent = 0; agent < 12; ++agent)
            text << static_cast<char>('A' + agent) << ',' << (agent * 5 + 3) % 28 << ",E," << 1 + agent % 3 << '\n';
        text << "SECTION_COVER\n";
        for (int day = 0; day < 28; ++day)
            text << day << ",E," << 3 + day % 2 << ",100,1\n" << day << ",L," << 3 + day % 3 / 2 << ",100,1\n";
        auto task = readRosterInstance(text.str());
        if (!task)
            qFatal("the month can't be read");
        return *std::move(task);
    }

    static std::optional<RosterTask> published(const QString& instance)
    {
        const auto file = realData("rostering/Instance" + instance.toStdString() + ".txt");
        if (!file)
            return std::nullopt;
        auto task = readRosterInstance(textOf(*file));
        if (!task)
            qFatal("an instance can't be read");
        return *std::move(task);
    }

    static void isWhatItSays(const RosterTask& task, const RosterSolution& solution)
    {
        QVERIFY(solution.roster.has_value());
        const auto verdict = judgePlainly(task, *solution.roster);
        QVERIFY(verdict.legal());
        QCOMPARE(verdict.cost.total(), solution.cost);
        QVERIFY(solution.bound <= static_cast<double>(solution.cost) + 1e-6);
    }

    /// The rosters that the solver tells, in order, without their times.
    static std::vector<std::string> rostersToldBy(const RosterTask& task, int seed, double seconds)
    {
        const std::string text = writeRosterTask(task);
        const nlohmann::json request{
            {"seconds", seconds}, {"threads", 1}, {"seed", seed}, {"task", text.size()}, {"start", 0}};
        QProcess process;
        process.start(solver(), QStringList());
        process.write(QByteArray::fromStdString(request.dump() + "\n" + text));
        if (!process.waitForStarted())
            qFatal("the solver can't be started");
        std::vector<std::string> told;
        process.waitForFinished(-1);
        while (process.canReadLine()) {
            const auto line = nlohmann::json::parse(process.readLine().toStdString());
            if (line.contains("roster"))
                told.push_back(line["roster"].dump());
        }
        return told;
    }

private Q_SLOTS:
    void theBoundIsNeverAboveAKnownCost_data()
    {
        QTest::addColumn<QString>("instance");
        QTest::addColumn<int>("known");
        const auto file = realData("rostering/published.csv");
        if (!file)
            return;
        std::ifstream lines(*file);
        for (std::string line; std::getline(lines, line);) {
            const QStringList fields = QString::fromStdString(line).split(u',');
            const int instance = fields.value(0).toInt();
            if (instance >= 1 && instance <= 9 && published(fields.at(0)))
                QTest::newRow(qPrintable(fields.at(0))) << fields.at(0) << fields.at(2).toInt();
        }
    }

    void theBoundIsNeverAboveAKnownCost()
    {
        if (!realData("rostering/published.csv"))
            QSKIP("skipped: no data");
        QFETCH(QString, instance);
        QFETCH(int, known);
        const RosterTask task = *published(instance);
        RosterSolverProcess process(solver());
        const auto solution = process.solve(task, {.seconds = 3, .threads = 1},
                                            [&](const RosterSolution& soFar) { QVERIFY(soFar.bound <= known + 1e-6); }, {});
        QVERIFY(solution);
        isWhatItSays(task, *solution);
        QVERIFY(solution->cost >= known);
        QVERIFY(!solution->optimal || solution->cost == known);
    }

    void theSameSeedGoesTheSameWayOnOneThread()
    {
        const RosterTask task = monthOfTwelve();
        const auto first = rostersToldBy(task, 5, 2);
        const auto second = rostersToldBy(task, 5, 2);
        const std::size_t both = std::min(first.size(), second.size());
        QVERIFY(both > 0);
        for (std::size_t i = 0; i < both; ++i)
            QVERIFY2(first[i] == second[i], qPrintable(QString::number(i)));
    }

    void whoeverKillsItGetsTheBestSoFar()
    {
        const QString number = m_folder.filePath(u"number"_s);
        QFile script(m_folder.filePath(u"solver"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(u"#!/bin/sh\necho $$ > '%1'\nexec '%2'\n"_s.arg(number, solver()).toUtf8());
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const RosterTask task = monthOfTwelve();
        for (const int moment : {1, 2, 3}) {
            RosterSolverProcess process(script.fileName());
            int heard = 0;
            std::int64_t best = 0;
            const auto solution = process.solve(
                task, {.seconds = 600, .seed = 3},
                [&](const RosterSolution& soFar) {
                    best = soFar.cost;
                    QFile file(number);
                    if (soFar.roster && ++heard == moment && file.open(QIODevice::ReadOnly))
                        ::kill(file.readAll().trimmed().toInt(), SIGKILL);
                },
                {});
            QVERIFY(solution);
            isWhatItSays(task, *solution);
            QVERIFY(solution->cost <= best);
        }
    }

    void whoeverStopsItGetsTheBestSoFar()
    {
        const RosterTask task = monthOfTwelve();
        for (const int moment : {1, 2, 3}) {
            RosterSolverProcess process(solver());
            std::stop_source stop;
            int heard = 0;
            std::int64_t best = 0;
            const auto solution = process.solve(
                task, {.seconds = 600, .seed = 4},
                [&](const RosterSolution& soFar) {
                    best = soFar.cost;
                    if (soFar.roster && ++heard == moment)
                        stop.request_stop();
                },
                stop.get_token());
            QVERIFY(solution);
            isWhatItSays(task, *solution);
            QVERIFY(solution->cost <= best);
        }
    }

    void nothingWorseThanGivenComesBack()
    {
        const RosterTask task = monthOfTwelve();
        RosterSolverProcess process(solver());
        const auto first = process.solve(task, {.seconds = 1}, {}, {});
        QVERIFY(first);
        isWhatItSays(task, *first);
        const auto again = process.solve(task, {.seconds = 0.1, .seed = 9, .start = first->roster}, {}, {});
        QVERIFY(again);
        isWhatItSays(task, *again);
        QVERIFY(again->cost <= first->cost);
    }

    void aProgramThatIsMissingIsSaid()
    {
        RosterSolverProcess process(m_folder.filePath(u"nothing"_s));
        const auto solution = process.solve(monthOfTwelve(), {.seconds = 1}, {}, {});
        QVERIFY(!solution);
        QVERIFY(solution.error().code == error::rosterSolverFailed);
    }
};

DUTYDESK_TEST(RosterSolverProcessTest)

} // namespace dutydesk::test

#include "roster_solver_process_test.moc"
