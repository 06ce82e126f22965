#pragma once

#include "core/roster/roster_solver.h"

#include <QString>

namespace dutydesk {

/// Runs the search in `dutydesk-solver`, a process beside this program. Stopping ends that process at once; if
/// it dies or is killed, what it had told so far is the answer.
class RosterSolverProcess : public RosterSolver
{
public:
    /// The program beside this one.
    RosterSolverProcess();
    explicit RosterSolverProcess(QString program) : m_program(std::move(program)) {}

    Result<RosterSolution> solve(const RosterTask& task, const RosterSolveOptions& options,
                                 const std::function<void(const RosterSolution&)>& improved,
                                 const std::stop_token& stop) override;

private:
    QString m_program;
};

} // namespace dutydesk
