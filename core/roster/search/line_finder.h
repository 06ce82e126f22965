#pragma once

#include "core/roster/search/agent_programme.h"

namespace dutydesk {

/// Finds a cheap legal line, the limits per kind included: kinds that were exceeded before are counted
/// exactly while the table stays small, others are made dearer until their limit holds. Learns from each
/// call which kinds matter for an agent. One per thread.
class LineFinder
{
public:
    explicit LineFinder(const RosterGrid& grid);

    /// Like AgentProgramme::solve; `task.exactKinds` is chosen here. The price is that of `task.prices`, the
    /// cheapest unless a limit per kind needed dearer prices.
    std::optional<std::int64_t> find(AgentTask task, GridLine& line, const std::stop_token& stop = {});
    std::int64_t work() const { return m_programme.work(); }

private:
    int exceededKind(const AgentTask& task, const GridLine& line) const;

    const RosterGrid& m_grid;
    AgentProgramme m_programme;
    std::vector<std::vector<int>> m_kindsThatMatter;
    std::vector<std::int32_t> m_dearer;
};

} // namespace dutydesk
