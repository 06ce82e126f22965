#pragma once

#include "app/solver/master_problem.h"
#include "app/solver/pricer.h"

#include <stop_token>

namespace dutydesk {

/// The linear relaxation over all lines of some agents, the others' lines fixed. Alternates between the master
/// problem and pricing at duals smoothed towards the best ones so far (Wentges 1997), which also bound the
/// relaxation from below (Lagrange).
class ColumnGeneration
{
public:
    /// `plan` gives the lines of the agents who are not among `free`, and everybody's days outside `window`.
    /// With `limits`, only plans within them count.
    ColumnGeneration(const RosterGrid& grid, Pricer& pricer, std::vector<int> free, const GridPlan& plan,
                     Window window, std::vector<ShortageLimit> limits = {});

    /// Days of free agents that are settled; `gridFree` elsewhere.
    std::vector<GridLine>& fixings() { return m_fixings; }
    /// Drops the columns that go against the fixings.
    void dropUnfit();
    void add(int agent, const GridLine& line);
    /// Takes back all that was fixed for an agent.
    void clear(int agent) { m_fixings[static_cast<std::size_t>(agent)] = m_settled[static_cast<std::size_t>(agent)]; }
    /// Where smoothing starts; duals of limits may follow those of rows.
    void centre(const std::vector<double>& duals);

    /// Improves centre and bound by `rounds` subgradient steps, of `length` times Polyak's at first, towards `target`, the cost of a known plan, and
    /// keeps the lines found on the way: a cheap start where the master problem is large.
    void warmUp(int rounds, double target, const std::stop_token& stop, double length = 1);
    /// Up to so many rounds, or until the relaxation is within `gap` of its bound or its value `goodEnough`.
    /// False if stopped, if an agent's fixings leave no line (`impossible()` tells who) or if the LP gave up.
    bool run(int rounds, double gap, const std::stop_token& stop, double goodEnough = -1e300);

    /// The relaxation's value over the columns at hand, fixed agents and constants included.
    double value() const { return m_fixedCost + m_master.objective(); }
    /// No plan that agrees with the fixings costs less.
    double bound() const { return m_fixedCost + m_bestBound; }
    bool isComplete() const { return m_master.isComplete(); }
    const std::vector<int>& impossible() const { return m_impossible; }
    const std::vector<double>& duals() const { return m_centre; }
    const MasterProblem& master() const { return m_master; }
    MasterProblem& master() { return m_master; }
    /// Work done: the programme's cells, and what the LP's iterations are worth in cells.
    std::int64_t work() const { return m_pricer.work() - m_workBefore + m_master.work(); }
    /// The bound must be found again after the fixings changed.
    void forgetBound() { m_bestBound = m_centreBound = -1e300; }

private:
    std::vector<int> activeRows() const;
    /// Prices all free agents, adds their lines and returns the bound at these duals.
    double priceAll(const std::vector<double>& duals, bool all, int& added, std::vector<int>* stands,
                    const std::stop_token& stop);
    void purge();

    const RosterGrid& m_grid;
    Pricer& m_pricer;
    Window m_window;
    /// Each agent's days outside the window, or all days of who is not free.
    std::vector<GridLine> m_settled;
    std::vector<int> m_need;
    double m_fixedCost = 0;
    std::vector<ShortageLimit> m_limits;
    MasterProblem m_master;
    std::vector<GridLine> m_fixings;
    std::vector<double> m_centre;
    bool m_hasCentre = false;
    double m_centreBound = -1e300;
    double m_bestBound = -1e300;
    std::vector<int> m_impossible;
    std::int64_t m_workBefore = 0;
};

} // namespace dutydesk
