#include "core/roster/fewest_breaks.h"

#include "core/roster/fast_evaluator.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace dutydesk {

namespace {

/// Where an agent's days stand in the evening.
struct Standing
{
    bool works = false;
    /// Since the first day: a row that touches it is never too short.
    bool sinceStart = true;
    /// Days in a row, as far as they matter.
    int length = 0;
    RosterShiftIndex shift{};
    int weekends = 0;
    int units = 0;
    /// Of the shifts with limits, as one number.
    std::uint64_t used = 0;

    friend auto operator<=>(const Standing&, const Standing&) = default;
};

/// The best way to a standing.
struct Way
{
    int breaks = 0;
    std::int64_t cost = 0;
    Standing from{};
    RosterOptionIndex option{};

    bool isBetterThan(const Way& other) const
    {
        return std::pair(breaks, cost) < std::pair(other.breaks, other.cost);
    }
};

using Evening = std::map<Standing, Way>;

/// An exact programme over one agent's days, with the number of breaks before the cost.
class Days
{
public:
    /// `others` holds the roster with this agent off.
    Days(const RosterRules& original, const RosterRules& relaxed, const FastEvaluator& others, RosterAgentIndex agent)
        : m_rules(relaxed), m_others(others), m_index(agent), m_wanted(original.of(agent)), m_may(relaxed.of(agent))
    {
        for (int shift = 0; shift < m_rules.shifts(); ++shift)
            m_unit = std::gcd(m_unit, m_rules.paid({shift}));
        m_unit = std::max(1, m_unit);
        const int whole = m_rules.days() + m_may.before.run;
        m_longest = m_may.maxRun < whole
                        ? m_may.maxRun
                        : std::max({std::min(m_wanted.maxRun, whole) + 1, m_wanted.minRun, m_may.minRun});
        for (const int most : m_may.maxOfShift) {
            m_stride.push_back(most < m_rules.days() ? m_ways : 0);
            if (most < m_rules.days())
                m_ways = m_ways > mostWays ? m_ways : m_ways * static_cast<std::uint64_t>(most + 1);
        }
    }

    std::optional<std::vector<RosterOptionIndex>> best(const std::stop_token& stop)
    {
        std::size_t held = 1;
        m_evenings = {{{Standing{}, Way{}}}};
        for (int day = 0; day < m_rules.days(); ++day) {
            m_evenings.emplace_back();
            for (const auto& [standing, way] : m_evenings[static_cast<std::size_t>(day)])
                step(standing, way, {day});
            held += m_evenings.back().size();
            if (held > mostStandings || m_ways > mostWays || stop.stop_requested())
                return std::nullopt;
        }
        return cheapest();
    }

private:
    static constexpr std::size_t mostStandings = 1'000'000;
    static constexpr std::uint64_t mostWays = std::uint64_t{1} << 32;

    void step(const Standing& from, const Way& way, RosterDay day)
    {
        const bool isFirst = day.value == 0;
        Way to{way.breaks, way.cost, from, {}};
        if (m_may.mayBeOff[day] && !(from.works && isShort(from, m_may.minRun))) {
            Standing off = from;
            off.works = false;
            off.shift = {};
            if (from.works) {
                to.breaks += isShort(from, m_wanted.minRun);
                off.length = 0;
                off.sinceStart = false;
            }
            off.length = std::min(off.length + 1, std::max(m_wanted.minDaysOff, m_may.minDaysOff));
            arrive(off, to, costOf(day, {}));
        }
        if (!isFirst && !from.works && isShort(from, m_may.minDaysOff))
            return;
        const int before = isFirst ? m_may.before.run : from.works ? from.length : 0;
        if (before + 1 > m_may.maxRun)
            return;
        const bool goesTooFar = before + 1 > m_wanted.maxRun && (isFirst || before <= m_wanted.maxRun);
        const bool restsTooShort = !isFirst && !from.works && isShort(from, m_wanted.minDaysOff);
        to.breaks = way.breaks + goesTooFar + restsTooShort;
        for (const RosterOptionIndex option : m_may.options[day])
            work(from, before, day, option, to);
    }

    bool isShort(const Standing& standing, int least) const
    {
        return !standing.sinceStart && standing.length < least;
    }

    void work(const Standing& from, int before, RosterDay day, RosterOptionIndex option, Way to)
    {
        const RosterShiftIndex shift = m_rules.shiftOf(option);
        const RosterShiftIndex last = day.value == 0 ? m_may.before.shift : from.shift;
        if (last && !m_rules.mayFollow(last, shift))
            return;
        Standing works = from;
        works.works = true;
        works.sinceStart = day.value == 0 || (from.works && from.sinceStart);
        works.length = std::min(before + 1, m_longest);
        works.shift = shift;
        works.units += m_rules.paid(shift) / m_unit;
        if (m_rules.weekendOf(day) >= 0) {
            const bool isCounted = day.value > 0 && from.works && m_rules.weekendOf({day.value - 1}) >= 0;
            works.weekends += !isCounted;
        }
        if (const std::uint64_t stride = m_stride[shift]; stride > 0) {
            const auto most = static_cast<std::uint64_t>(m_may.maxOfShift[shift]);
            if (works.used / stride % (most + 1) == most)
                return;
            works.used += stride;
        }
        if (works.weekends > m_may.maxWeekends || works.units > m_may.maxMinutes / m_unit)
            return;
        to.option = option;
        arrive(works, to, costOf(day, option));
    }

    void arrive(const Standing& standing, Way way, std::int64_t cost)
    {
        way.cost += cost;
        const auto [at, isNew] = m_evenings.back().try_emplace(standing, way);
        if (!isNew && way.isBetterThan(at->second))
            at->second = way;
    }

    std::int64_t costOf(RosterDay day, RosterOptionIndex option) const
    {
        std::int64_t cost = m_rules.cost(m_index, day, option);
        if (option) {
            for (const RosterRowIndex at : m_rules.demandRowsOf(day, option)) {
                const RosterRow& row = m_rules.rows()[at];
                cost += m_others.count(at) < row.need ? -row.under : row.over;
            }
        }
        return cost;
    }

    std::optional<std::vector<RosterOptionIndex>> cheapest() const
    {
        const Evening& last = m_evenings.back();
        auto found = last.end();
        for (auto at = last.begin(); at != last.end(); ++at) {
            const bool isEnough = at->first.units * m_unit >= m_may.minMinutes;
            if (isEnough && (found == last.end() || at->second.isBetterThan(found->second)))
                found = at;
        }
        if (found == last.end())
            return std::nullopt;
        std::vector<RosterOptionIndex> days(static_cast<std::size_t>(m_rules.days()));
        for (std::size_t day = days.size(); day-- > 0;) {
            days[day] = found->second.option;
            found = m_evenings[day].find(found->second.from);
        }
        return days;
    }

    const RosterRules& m_rules;
    const FastEvaluator& m_others;
    RosterAgentIndex m_index;
    const RosterAgentRules& m_wanted;
    const RosterAgentRules& m_may;
    int m_unit = 0;
    int m_longest = 0;
    RosterList<RosterShiftIndex, std::uint64_t> m_stride;
    std::uint64_t m_ways = 1;
    std::vector<Evening> m_evenings;
};

bool isAboutRows(RosterRule rule)
{
    return rule == RosterRule::MaxRun || rule == RosterRule::MinRun || rule == RosterRule::MinDaysOff;
}

} // namespace

Roster withFewestBreaks(const RosterTask& original, const RosterRelaxation& relaxation, const Roster& roster,
                        const std::stop_token& stop)
{
    const RosterRules wanted(original);
    const RosterRules relaxed(relaxation.task);
    std::set<RosterAgentIndex> agents;
    for (const RosterConcession& concession : relaxation.concessions)
        if (isAboutRows(concession.clause.rule))
            agents.insert(concession.agent);
    FastEvaluator evaluator(relaxed, roster);
    for (const RosterAgentIndex agent : agents) {
        std::vector<RosterOptionIndex> days(roster.of(agent).begin(), roster.of(agent).end());
        for (const RosterDay day : original.allDays())
            evaluator.set(agent, day, {});
        if (auto found = Days(wanted, relaxed, evaluator, agent).best(stop))
            days = *std::move(found);
        for (const RosterDay day : original.allDays())
            evaluator.set(agent, day, days[static_cast<std::size_t>(day.value)]);
    }
    return evaluator.roster();
}

} // namespace dutydesk
