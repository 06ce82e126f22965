#include "core/roster/search/line_finder.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// States × lanes × days that are worth counting a kind exactly.
constexpr std::size_t mostCells = 400'000;
constexpr int mostRounds = 24;

} // namespace

LineFinder::LineFinder(const RosterGrid& grid)
    : m_grid(grid)
    , m_programme(grid)
    , m_kindsThatMatter(grid.agents.size())
{}

int LineFinder::exceededKind(const AgentTask& task, const GridLine& line) const
{
    std::vector<int> days(static_cast<std::size_t>(m_grid.kinds), 0);
    for (const GridChoice choice : line) {
        if (choice != gridDayOff)
            ++days[static_cast<std::size_t>(m_grid.options[static_cast<std::size_t>(choice)].kind)];
    }
    int worst = -1;
    int most = 0;
    for (std::size_t k = 0; k < days.size(); ++k) {
        if (const int excess = days[k] - task.maxOfKind[k]; excess > most) {
            most = excess;
            worst = static_cast<int>(k);
        }
    }
    return worst;
}

std::optional<std::int64_t> LineFinder::find(AgentTask task, GridLine& line, const std::stop_token& stop)
{
    auto& known = m_kindsThatMatter[static_cast<std::size_t>(task.agent)];
    const auto prices = task.prices;
    const auto fits = [&](std::size_t kinds) {
        task.exactKinds = std::span(known).first(kinds);
        return m_programme.lanesFor(task) * static_cast<std::size_t>(task.to - task.from) <= mostCells;
    };
    std::size_t exact = known.size();
    while (exact > 0 && !fits(exact))
        --exact;
    std::vector<std::int32_t> extra;
    for (int round = 0; round < mostRounds; ++round) {
        task.exactKinds = std::span(known).first(exact);
        const auto price = m_programme.solve(task, line, stop);
        if (!price)
            return std::nullopt;
        const int kind = exceededKind(task, line);
        if (kind < 0) {
            if (extra.empty())
                return price;
            std::int64_t plain = 0;
            for (int d = task.from; d < task.to; ++d)
                plain += prices[static_cast<std::size_t>(d) * m_grid.choices() +
                                static_cast<std::size_t>(line[static_cast<std::size_t>(d)] + 1)];
            return plain;
        }
        if (extra.empty()) {
            // The kind goes first: it matters more than what was learned before.
            std::erase(known, kind);
            known.insert(known.begin(), kind);
            std::size_t wanted = std::min(exact + 1, known.size());
            while (wanted > 1 && !fits(wanted))
                --wanted;
            if (wanted > exact || (wanted == exact && exact < 2 && round < 4)) {
                exact = wanted;
                if (fits(exact))
                    continue;
                exact = 0;
            }
            if (known.size() > 4)
                known.resize(4);
            exact = std::min(exact, known.size());
            extra.assign(static_cast<std::size_t>(m_grid.kinds), 0);
            m_dearer.assign(prices.begin(), prices.end());
            task.prices = m_dearer;
        }
        std::int32_t& more = extra[static_cast<std::size_t>(kind)];
        if (more == 0) {
            // Start from how far the prices of a day lie apart.
            std::int64_t sum = 0;
            for (int d = task.from; d < task.to; ++d) {
                const std::int32_t* day = &prices[static_cast<std::size_t>(d) * m_grid.choices()];
                std::int32_t low = day[0] < gridNever ? day[0] : 0;
                std::int32_t high = low;
                for (std::size_t c = 1; c < m_grid.choices(); ++c) {
                    if (day[c] < gridNever) {
                        low = std::min(low, day[c]);
                        high = std::max(high, day[c]);
                    }
                }
                sum += high - low;
            }
            more = static_cast<std::int32_t>(sum / std::max(1, 4 * (task.to - task.from))) + 1;
        } else if (more < gridNever / (8 * (m_grid.days + 1))) {
            more += more / 2 + 1;
        }
        for (int d = task.from; d < task.to; ++d) {
            for (std::size_t o = 0; o < m_grid.options.size(); ++o) {
                const std::size_t at = static_cast<std::size_t>(d) * m_grid.choices() + o + 1;
                if (m_grid.options[o].kind == kind && prices[at] < gridNever)
                    m_dearer[at] = prices[at] + more;
            }
        }
    }
    return std::nullopt;
}

} // namespace dutydesk
