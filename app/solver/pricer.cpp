#include "app/solver/pricer.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

/// States × lanes × days up to which a limit is counted exactly.
constexpr std::size_t mostCells = 1'500'000;
constexpr int mostRounds = 12;
/// A kind that stayed below its limit for so many calls is no longer counted.
constexpr int forgetAfter = 6;
/// How far the multiplier of a burden goes at once, as a share of its weight.
constexpr double burdenStep = 0.1;

} // namespace

FixedDuals::FixedDuals(const RosterGrid& grid, const std::vector<double>& duals,
                       std::span<const ShortageLimit> limits)
    : m_options(grid.options.size())
{
    double largest = 1;
    for (int d = 0; d < grid.days; ++d) {
        for (std::size_t o = 0; o < m_options; ++o) {
            double sum = 0;
            for (const std::int32_t row : grid.rowsOf(d, static_cast<int>(o)))
                sum += duals[static_cast<std::size_t>(row)];
            largest = std::max(largest, std::abs(sum));
        }
    }
    while (m_scale < 4096 && 2.0 * m_scale * (largest + 1000) * grid.days < (1 << 27))
        m_scale *= 2;
    // Rounded down, duals that fit their boxes still do; if they don't, the limits are worth nothing.
    std::vector<std::int64_t> highest = boxesBeside(grid, duals, limits, true);
    for (std::size_t row = 0; row < highest.size(); ++row) {
        if (highest[row] < -std::int64_t{grid.demand[row].over} * m_scale) {
            highest = boxesBeside(grid, duals, limits, false);
            break;
        }
    }
    for (std::size_t row = 0; row < highest.size(); ++row)
        m_rows.push_back(static_cast<std::int32_t>(
            std::clamp<std::int64_t>(std::llround(duals[row] * m_scale), -std::int64_t{grid.demand[row].over} * m_scale,
                       highest[row])));
    for (int d = 0; d < grid.days; ++d) {
        for (std::size_t o = 0; o < m_options; ++o) {
            std::int32_t sum = 0;
            for (const std::int32_t row : grid.rowsOf(d, static_cast<int>(o)))
                sum += m_rows[static_cast<std::size_t>(row)];
            m_earns.push_back(sum);
        }
    }
}

std::vector<std::int64_t> FixedDuals::boxesBeside(const RosterGrid& grid, const std::vector<double>& duals,
                                                  std::span<const ShortageLimit> limits, bool count)
{
    std::vector<std::int64_t> highest;
    for (const GridDemand& demand : grid.demand)
        highest.push_back(std::int64_t{demand.under} * m_scale);
    m_limitsValue = 0;
    for (std::size_t i = 0; count && i < limits.size(); ++i) {
        const ShortageLimit& limit = limits[i];
        const auto dual = static_cast<std::int64_t>(
            std::floor(std::clamp(duals[grid.demand.size() + i], limit.isMost() ? -limit.penalty : 0.0,
                                  limit.least > 0 ? 1e6 : 0.0) *
                       m_scale));
        m_limitsValue += dual * (dual > 0 ? limit.least : dual < 0 ? limit.most : 0);
        for (const int row : limit.rows)
            highest[static_cast<std::size_t>(row)] -= dual;
    }
    return highest;
}

Pricer::Pricer(const RosterGrid& grid)
    : m_grid(grid)
    , m_programme(grid)
    , m_finder(grid)
    , m_habits(grid.agents.size())
{}

std::vector<int> Pricer::daysOfKinds(const GridLine& line) const
{
    std::vector<int> days(static_cast<std::size_t>(m_grid.kinds), 0);
    for (const GridChoice choice : line) {
        if (choice != gridDayOff)
            ++days[static_cast<std::size_t>(m_grid.options[static_cast<std::size_t>(choice)].kind)];
    }
    return days;
}

void Pricer::forgetIdleKinds(Habit& habit, const GridAgent& who, const std::vector<int>& days)
{
    for (std::size_t i = habit.exact.size(); i-- > 0;) {
        const auto kind = static_cast<std::size_t>(habit.exact[i]);
        habit.idle[i] = days[kind] < who.maxOfKind[kind] ? habit.idle[i] + 1 : 0;
        if (habit.idle[i] > forgetAfter) {
            habit.exact.erase(habit.exact.begin() + static_cast<std::ptrdiff_t>(i));
            habit.idle.erase(habit.idle.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
}

void Pricer::learnBurdens(Habit& habit, const GridAgent& who, const GridLine& line) const
{
    for (std::size_t b = 0; b < who.burdens.size(); ++b) {
        const GridBurden& burden = who.burdens[b];
        const int above = burden.daysOf(line, m_grid.options.size()) - burden.share;
        const double step = above > 0 ? burdenStep : above < 0 ? -burdenStep : 0;
        habit.burdens[b] = std::clamp<double>(habit.burdens[b] + step * burden.weight, 0, burden.weight);
    }
}

PricedLine Pricer::price(int agent, const FixedDuals& duals, const GridLine& fixed, Window window,
                         const std::stop_token& stop)
{
    const GridAgent& who = m_grid.agents[static_cast<std::size_t>(agent)];
    Habit& habit = m_habits[static_cast<std::size_t>(agent)];
    const int scale = duals.scale();
    const std::size_t choices = m_grid.choices();
    m_prices.resize(who.cost.size());
    // Each day of a burden is charged its multiplier, and that of the share given back: a bound for any
    // multiplier up to the weight (Lagrange).
    double givenBack = 0;
    std::vector<std::int32_t> charges;
    for (std::size_t b = 0; b < who.burdens.size(); ++b) {
        if (habit.burdens.size() <= b)
            habit.burdens.push_back(0.5 * who.burdens[b].weight);
        charges.push_back(static_cast<std::int32_t>(habit.burdens[b] * scale));
        givenBack += static_cast<double>(charges[b]) / scale * who.burdens[b].share;
    }
    for (int d = 0; d < m_grid.days; ++d) {
        const GridChoice only = fixed[static_cast<std::size_t>(d)];
        for (std::size_t c = 0; c < choices; ++c) {
            const std::size_t at = static_cast<std::size_t>(d) * choices + c;
            const auto choice = static_cast<GridChoice>(static_cast<int>(c) - 1);
            std::int32_t price = who.cost[at];
            if (only != gridFree && only != choice)
                price = gridNever;
            if (price < gridNever) {
                price *= scale;
                if (choice != gridDayOff) {
                    price -= duals.earns(d, choice);
                    for (std::size_t b = 0; b < charges.size(); ++b) {
                        if (who.burdens[b].counts[static_cast<std::size_t>(d) * (choices - 1) + c - 1] != 0)
                            price += charges[b];
                    }
                }
            }
            m_prices[at] = price;
        }
    }
    // Fixed days of the window may not go together; the programme sees to it.
    AgentTask task = AgentTask::whole(m_grid, agent, m_prices);
    task.fixed = &fixed;
    task.from = window.from;
    task.to = window.to;
    double settled = 0;
    for (int d = 0; d < m_grid.days; ++d) {
        if (d >= task.from && d < task.to)
            continue;
        const auto price = m_prices[static_cast<std::size_t>(d) * choices +
                                    static_cast<std::size_t>(fixed[static_cast<std::size_t>(d)] + 1)];
        settled += static_cast<double>(price) / scale;
    }
    PricedLine found;
    found.bound = -1e300;
    std::span<const std::int32_t> plain = m_prices;
    std::vector<int> days;
    for (int round = 0; round < mostRounds; ++round) {
        // Multipliers of the kinds that aren't exact.
        double constant = settled - givenBack;
        task.prices = plain;
        if (!habit.multipliers.empty()) {
            m_dearer = m_prices;
            for (std::size_t k = 0; k < habit.multipliers.size(); ++k) {
                if (habit.multipliers[k] <= 0 || std::ranges::find(habit.exact, static_cast<int>(k)) != habit.exact.end())
                    continue;
                const auto extra = static_cast<std::int32_t>(habit.multipliers[k] * scale);
                int left = who.maxOfKind[k];
                for (int d = 0; d < m_grid.days; ++d) {
                    const GridChoice choice = fixed[static_cast<std::size_t>(d)];
                    if ((d < task.from || d >= task.to) && choice >= 0 &&
                        m_grid.options[static_cast<std::size_t>(choice)].kind == static_cast<int>(k))
                        --left;
                }
                constant -= static_cast<double>(extra) / scale * left;
                for (int d = task.from; d < task.to; ++d) {
                    for (std::size_t o = 0; o + 1 < choices; ++o) {
                        const std::size_t at = static_cast<std::size_t>(d) * choices + o + 1;
                        if (m_grid.options[o].kind == static_cast<int>(k) && m_dearer[at] < gridNever)
                            m_dearer[at] += extra;
                    }
                }
            }
            task.prices = m_dearer;
        }
        task.exactKinds = habit.exact;
        GridLine line;
        const auto value = m_programme.solve(task, line, stop);
        if (!value)
            return found;
        found.possible = true;
        found.bound = std::max(found.bound, static_cast<double>(*value) / scale + constant);
        days = daysOfKinds(line);
        int worst = -1;
        int most = 0;
        for (std::size_t k = 0; k < days.size(); ++k) {
            if (const int excess = days[k] - who.maxOfKind[k]; excess > most) {
                most = excess;
                worst = static_cast<int>(k);
            }
        }
        if (worst < 0) {
            found.line = std::move(line);
            break;
        }
        habit.exact.push_back(worst);
        habit.idle.push_back(0);
        task.exactKinds = habit.exact;
        const auto cells = [&] { return m_programme.lanesFor(task) * static_cast<std::size_t>(task.to - task.from); };
        if (cells() > mostCells) {
            habit.exact.pop_back();
            habit.idle.pop_back();
            habit.multipliers.resize(static_cast<std::size_t>(m_grid.kinds), 0.0);
            double& multiplier = habit.multipliers[static_cast<std::size_t>(worst)];
            multiplier += 1.0 + multiplier * 0.3;
        }
    }
    if (found.line.empty()) {
        task.prices = plain;
        if (!m_finder.find(task, found.line, stop))
            found.line.clear();
    } else {
        forgetIdleKinds(habit, who, days);
        learnBurdens(habit, who, found.line);
        for (std::size_t k = 0; k < habit.multipliers.size(); ++k) {
            if (days[k] < who.maxOfKind[k])
                habit.multipliers[k] *= 0.8;
        }
    }
    return found;
}

} // namespace dutydesk
