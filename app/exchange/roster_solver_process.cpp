#include "app/exchange/roster_solver_process.h"

#include "core/roster/roster_error.h"
#include "core/roster/roster_task_text.h"
#include "core/roster/roster_text.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 20;
/// What was told last is told again after so long.
constexpr int againMs = 250;
/// How long over its time the search may be before it counts as hung.
constexpr int graceMs = 5'000;

/// The roster as the solver tells it: for each agent an option or -1 for each day.
std::optional<Roster> rosterFrom(const nlohmann::json& lines, const RosterTask& task)
{
    Roster roster = task.emptyRoster();
    if (!lines.is_array() || lines.size() != task.agents.size())
        return std::nullopt;
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        const auto& line = lines[static_cast<std::size_t>(agent.value)];
        if (!line.is_array() || line.size() != static_cast<std::size_t>(task.days))
            return std::nullopt;
        for (const RosterDay day : task.allDays()) {
            const auto& choice = line[static_cast<std::size_t>(day.value)];
            const int option = choice.is_number_integer() ? choice.get<int>() : -2;
            if (option < -1 || option >= static_cast<int>(task.options.size()))
                return std::nullopt;
            roster.set(agent, day, {option});
        }
    }
    return roster;
}

/// Takes one line of the solver into the solution. True if it was the last one.
bool take(const QByteArray& text, const RosterTask& task, RosterSolution& solution, bool& isNews)
{
    const auto line = nlohmann::json::parse(text.constBegin(), text.constEnd(), nullptr, false);
    if (!line.is_object())
        return false;
    solution.seconds = line.value("seconds", solution.seconds);
    solution.bound = line.value("bound", solution.bound);
    if (line.contains("done")) {
        solution.cpuSeconds = line.value("cpu", 0.0);
        solution.optimal = line["done"] == "optimal";
        for (const int agent : line.value("without", std::vector<int>()))
            solution.without.push_back({agent});
        return true;
    }
    if (auto roster = line.contains("roster") ? rosterFrom(line["roster"], task) : std::nullopt) {
        solution.roster = std::move(roster);
        solution.cost = line.value("cost", solution.cost);
    }
    isNews = true;
    return false;
}

} // namespace

RosterSolverProcess::RosterSolverProcess()
    : m_program(QCoreApplication::applicationDirPath() + u"/dutydesk-solver"_s)
{}

Result<RosterSolution> RosterSolverProcess::solve(const RosterTask& task, const RosterSolveOptions& options,
                                                  const std::function<void(const RosterSolution&)>& improved,
                                                  const std::stop_token& stop)
{
    const std::string text = writeRosterTask(task);
    const std::string start = options.start ? writeRoster(task, *options.start) : std::string();
    const nlohmann::json request{{"seconds", options.seconds}, {"threads", options.threads}, {"seed", options.seed},
                                 {"task", text.size()},        {"start", start.size()}};

    QProcess solver;
    solver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    solver.start(m_program, QStringList());
    if (!solver.waitForStarted())
        return makeError(error::rosterSolverFailed, {{"detail", solver.errorString().toStdString()}});
    solver.write(QByteArray::fromStdString(request.dump() + "\n" + text + start));

    RosterSolution solution;
    const QDeadlineTimer hung(static_cast<qint64>(options.seconds * 1000) + graceMs);
    QDeadlineTimer again(againMs);
    bool isDone = false;
    while (!isDone && !stop.stop_requested() && !hung.hasExpired()) {
        const bool isRunning = solver.state() == QProcess::Running;
        if (isRunning && !solver.canReadLine())
            solver.waitForReadyRead(pollMs);
        bool isNews = false;
        while (!isDone && solver.canReadLine())
            isDone = take(solver.readLine(), task, solution, isNews);
        if (improved && (isNews || again.hasExpired())) {
            improved(solution);
            again.setRemainingTime(againMs);
        }
        if (!isRunning && !solver.canReadLine())
            break;
    }
    solver.kill();
    solver.waitForFinished();
    if (!isDone && !solution.roster && !stop.stop_requested())
        return makeError(error::rosterSolverFailed, {{"detail", solver.errorString().toStdString()}});
    return solution;
}

} // namespace dutydesk
