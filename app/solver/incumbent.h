#pragma once

#include "core/roster/search/roster_grid.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <mutex>
#include <optional>

namespace dutydesk {

/// The best plan and the best bound that any thread has found. Every improvement is told at once.
class Incumbent
{
public:
    /// Called under the lock: with the plan if it is a better one, with nothing if only the bound rose.
    using Told = std::function<void(const GridPlan* plan, std::int64_t cost, double bound)>;

    /// Whether a plan breaks no hard rule; asked from several threads at once.
    using IsLegal = std::function<bool(const GridPlan& plan)>;

    Incumbent(IsLegal isLegal, Told told) : m_isLegal(std::move(isLegal)), m_told(std::move(told)) {}

    /// True if the plan is legal and better than all before: whatever a search got wrong, nobody is told it.
    bool offer(const GridPlan& plan, std::int64_t cost);
    /// No plan costs less than `bound`.
    void raiseBound(double bound);

    /// No plan yet: a huge number.
    std::int64_t cost() const { return m_cost; }
    /// What a relaxation must stay below for a better plan to be in it: costs are whole numbers.
    double cutoff() const { return static_cast<double>(m_cost) - 1 + 1e-6; }
    double bound() const { return m_bound; }
    /// How far the bound is below the cost, as a share of the cost.
    double gap() const { return (static_cast<double>(m_cost) - m_bound) / std::max(1.0, std::abs(static_cast<double>(m_cost))); }
    /// Whether nothing cheaper can exist: costs are whole numbers.
    bool proven() const;
    std::optional<GridPlan> plan() const;

    /// Runs `action` while nobody can change the best plan.
    template <class Action>
    void freeze(Action action)
    {
        const std::lock_guard lock(m_mutex);
        action();
    }

private:
    mutable std::mutex m_mutex;
    IsLegal m_isLegal;
    Told m_told;
    std::optional<GridPlan> m_plan;
    std::atomic<std::int64_t> m_cost = std::int64_t{1} << 60;
    std::atomic<double> m_bound = -1e18;
};

} // namespace dutydesk
