#include "app/solver/incumbent.h"

#include <cmath>

namespace dutydesk {

bool Incumbent::offer(const GridPlan& plan, std::int64_t cost)
{
    if (cost >= m_cost || !m_isLegal(plan))
        return false;
    const std::lock_guard lock(m_mutex);
    if (cost >= m_cost)
        return false;
    m_plan = plan;
    m_cost = cost;
    m_told(&plan, cost, m_bound);
    return true;
}

void Incumbent::raiseBound(double bound)
{
    if (bound <= m_bound)
        return;
    const std::lock_guard lock(m_mutex);
    if (bound <= m_bound)
        return;
    m_bound = bound;
    m_told(nullptr, m_cost, bound);
}

bool Incumbent::proven() const
{
    return static_cast<double>(m_cost) <= std::ceil(m_bound - 1e-6);
}

std::optional<GridPlan> Incumbent::plan() const
{
    const std::lock_guard lock(m_mutex);
    return m_plan;
}

} // namespace dutydesk
