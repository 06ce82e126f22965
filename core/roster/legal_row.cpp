#include "core/roster/legal_row.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dutydesk {

namespace {

/// Where a row stands at the end of a day, but for the minutes.
struct Standing
{
    bool works = false;
    /// Days in a row, as far as they matter.
    std::uint8_t length = 0;
    /// The run is long enough, or began before the first day.
    bool mayEnd = false;
    /// Of the last shift, by what may follow it.
    std::uint16_t follows = 0;
    std::uint16_t weekends = 0;
    /// Shifts used of the limited kinds, packed.
    std::uint64_t used = 0;

    friend bool operator==(const Standing&, const Standing&) = default;
};

struct StandingHash
{
    std::size_t operator()(const Standing& standing) const noexcept
    {
        std::uint64_t mixed = standing.used * 0x9E3779B97F4A7C15u;
        mixed ^= (std::uint64_t{standing.works} << 41) | (std::uint64_t{standing.mayEnd} << 40) |
                 (std::uint64_t{standing.length} << 32) | (std::uint64_t{standing.follows} << 16) | standing.weekends;
        mixed *= 0xBF58476D1CE4E5B9u;
        return static_cast<std::size_t>(mixed ^ (mixed >> 31));
    }
};

/// Sums of minutes that can be reached, one bit for each unit.
using Sums = std::vector<std::uint64_t>;

void addShifted(Sums& to, const Sums& from, int by)
{
    const std::size_t words = static_cast<std::size_t>(by) / 64;
    const int bits = by % 64;
    for (std::size_t at = words; at < to.size(); ++at) {
        std::uint64_t value = from[at - words] << bits;
        if (bits > 0 && at > words)
            value |= from[at - words - 1] >> (64 - bits);
        to[at] |= value;
    }
}

bool has(const Sums& sums, int unit)
{
    return unit >= 0 && static_cast<std::size_t>(unit) / 64 < sums.size() &&
           ((sums[static_cast<std::size_t>(unit) / 64] >> (unit % 64)) & 1) != 0;
}

using Layer = std::unordered_map<Standing, Sums, StandingHash>;

/// A limited kind's place in `Standing::used`.
struct Counter
{
    int shift = -1;
    int most = 0;
    int at = 0;
    std::uint64_t mask = 0;
};

class Programme
{
public:
    Programme(const RosterRules& rules, RosterAgentIndex agent, bool counts)
        : m_rules(rules), m_agent(rules.of(agent)), m_days(rules.days())
    {
        findUnit();
        findClasses();
        if (counts)
            findCounters();
        m_weekendsMatter = m_agent.maxWeekends < rules.weekends();
        m_longestRun = m_agent.maxRun >= m_days + m_agent.before.run ? std::max(1, m_agent.minRun) : m_agent.maxRun;
        m_runsMatter = m_agent.maxRun < m_days + m_agent.before.run;
    }

    /// More kinds are limited than fit, or than anybody wants to wait for; or it was stopped.
    bool isTooLarge() const { return m_isTooLarge; }

    /// False if no row is legal. `keeps` what `days` needs.
    bool run(bool keeps, const std::stop_token& stop)
    {
        m_isTooLarge = m_isTooLarge || m_longestRun > longestCounted || m_agent.minDaysOff > longestCounted;
        if (m_isTooLarge)
            return true;
        Layer now{{firstStanding(), Sums(m_words, 0)}};
        now.begin()->second[0] = 1;
        std::size_t states = 0;
        std::size_t held = 0;
        for (int day = 0; day < m_days; ++day) {
            Layer next;
            for (const auto& [standing, sums] : now) {
                eachStep(standing, day, [&](const Standing& to, int units, RosterOptionIndex) {
                    Sums& reached = next.try_emplace(to, m_words, 0).first->second;
                    addShifted(reached, sums, units);
                });
                const std::size_t words = (held + now.size() + next.size()) * m_words;
                if (states + next.size() > mostStates || words > mostWords || stop.stop_requested()) {
                    m_isTooLarge = true;
                    return true;
                }
            }
            states += next.size();
            held += keeps ? now.size() : 0;
            if (keeps)
                m_layers.push_back(std::move(now));
            now = std::move(next);
        }
        m_last = std::move(now);
        return findEnd();
    }

    /// After a run that kept its layers and found an end.
    std::vector<RosterOptionIndex> days() const
    {
        std::vector<RosterOptionIndex> days(static_cast<std::size_t>(m_days));
        Standing standing = m_end;
        int units = m_endUnits;
        for (int day = m_days - 1; day >= 0; --day) {
            std::optional<std::pair<Standing, int>> found;
            for (const auto& [from, sums] : m_layers[static_cast<std::size_t>(day)]) {
                eachStep(from, day, [&](const Standing& to, int worked, RosterOptionIndex option) {
                    if (found || !(to == standing) || !has(sums, units - worked))
                        return;
                    found = {from, units - worked};
                    days[static_cast<std::size_t>(day)] = option;
                });
                if (found)
                    break;
            }
            std::tie(standing, units) = *found;
        }
        return days;
    }

private:
    static constexpr std::size_t mostStates = 2'000'000;
    /// Of sums that are held at a time: 256 MB.
    static constexpr std::size_t mostWords = 32'000'000;
    static constexpr int longestCounted = 250;

    void findUnit()
    {
        for (int shift = 0; shift < m_rules.shifts(); ++shift)
            m_unit = std::gcd(m_unit, m_rules.paid({shift}));
        if (m_unit == 0)
            m_unit = 1;
        int longest = 0;
        for (int shift = 0; shift < m_rules.shifts(); ++shift)
            longest = std::max(longest, m_rules.paid({shift}));
        m_mostUnits = std::min(m_agent.maxMinutes, longest * m_days) / m_unit;
        m_words = static_cast<std::size_t>(m_mostUnits) / 64 + 1;
    }

    void findClasses()
    {
        for (int shift = 0; shift < m_rules.shifts(); ++shift) {
            int same = 0;
            const auto follow = [&](int one, int next) { return m_rules.mayFollow({one}, {next}); };
            for (; same < shift; ++same) {
                int next = 0;
                while (next < m_rules.shifts() && follow(shift, next) == follow(same, next))
                    ++next;
                if (next == m_rules.shifts())
                    break;
            }
            m_class.push_back(same);
        }
    }

    void findCounters()
    {
        int at = 0;
        for (int shift = 0; shift < m_rules.shifts(); ++shift) {
            int possible = 0;
            for (int day = 0; day < m_days; ++day)
                possible += std::ranges::any_of(m_agent.options[RosterDay{day}], [&](RosterOptionIndex option) {
                    return m_rules.shiftOf(option).value == shift;
                });
            const int most = m_agent.maxOfShift[RosterShiftIndex{shift}];
            if (most >= possible)
                continue;
            const int bits = std::bit_width(static_cast<unsigned>(most));
            m_counters.push_back({shift, most, at, (std::uint64_t{1} << bits) - 1});
            at += bits;
        }
        m_isTooLarge = at > 60;
    }

    Standing firstStanding() const
    {
        Standing first{.works = m_agent.before.run > 0, .mayEnd = true};
        first.length = static_cast<std::uint8_t>(std::min(m_agent.before.run, longestCounted));
        if (!first.works)
            first.length = static_cast<std::uint8_t>(m_agent.minDaysOff);
        return first;
    }

    template <class Use>
    void eachStep(const Standing& from, int day, Use&& use) const
    {
        const RosterDay at{day};
        if (m_agent.mayBeOff[at] && (!from.works || from.mayEnd)) {
            Standing off{.weekends = from.weekends, .used = from.used};
            const int before = from.works ? 0 : from.length;
            // The days off at the start are never too few.
            off.length = static_cast<std::uint8_t>(day == 0 ? m_agent.minDaysOff
                                                            : std::min(before + 1, m_agent.minDaysOff));
            use(off, 0, RosterOptionIndex{});
        }
        if (!from.works && from.length < m_agent.minDaysOff && day > 0)
            return;
        const int run = (from.works ? from.length : 0) + 1;
        if (m_runsMatter && run > m_agent.maxRun)
            return;
        RosterShiftIndex done;
        for (const RosterOptionIndex option : m_agent.options[at]) {
            const RosterShiftIndex shift = m_rules.shiftOf(option);
            if (shift == done)
                continue; // another seat
            done = shift;
            const bool follows = day == 0 ? !m_agent.before.shift || m_rules.mayFollow(m_agent.before.shift, shift)
                                          : !from.works || m_rules.mayFollow({from.follows}, shift);
            if (!follows)
                continue;
            Standing to{.works = true, .weekends = from.weekends, .used = from.used};
            to.length = static_cast<std::uint8_t>(std::min(run, m_longestRun));
            to.mayEnd = day == 0 || (from.works && from.mayEnd) || run >= m_agent.minRun;
            to.follows = static_cast<std::uint16_t>(m_class[static_cast<std::size_t>(shift.value)]);
            if (m_weekendsMatter && m_rules.weekendOf(at) >= 0) {
                const bool counted = day > 0 && from.works && m_rules.weekendOf({day - 1}) >= 0;
                to.weekends = static_cast<std::uint16_t>(to.weekends + !counted);
                if (to.weekends > m_agent.maxWeekends)
                    continue;
            }
            if (!count(shift.value, to.used))
                continue;
            const int units = m_rules.paid(shift) / m_unit;
            if (units <= m_mostUnits)
                use(to, units, option);
        }
    }

    bool count(int shift, std::uint64_t& used) const
    {
        for (const Counter& counter : m_counters) {
            if (counter.shift != shift)
                continue;
            if (static_cast<int>((used >> counter.at) & counter.mask) >= counter.most)
                return false;
            used += std::uint64_t{1} << counter.at;
        }
        return true;
    }

    bool findEnd()
    {
        const int least = (m_agent.minMinutes + m_unit - 1) / m_unit;
        for (const auto& [standing, sums] : m_last) {
            for (int units = least; units <= m_mostUnits; ++units) {
                if (has(sums, units)) {
                    m_end = standing;
                    m_endUnits = units;
                    return true;
                }
            }
        }
        return false;
    }

    const RosterRules& m_rules;
    const RosterAgentRules& m_agent;
    int m_days = 0;
    int m_unit = 0;
    int m_mostUnits = 0;
    std::size_t m_words = 1;
    std::vector<int> m_class;
    std::vector<Counter> m_counters;
    bool m_isTooLarge = false;
    bool m_weekendsMatter = false;
    bool m_runsMatter = false;
    int m_longestRun = 0;
    std::vector<Layer> m_layers;
    Layer m_last;
    Standing m_end;
    int m_endUnits = 0;
};

} // namespace

LegalRow findLegalRow(const RosterRules& rules, RosterAgentIndex agent, bool wantsDays, const std::stop_token& stop)
{
    // Without counting shifts first: quick, and often enough to tell.
    Programme simple(rules, agent, false);
    if (!simple.run(false, stop))
        return {LegalRow::Verdict::None, {}};
    Programme whole(rules, agent, true);
    if (!whole.run(wantsDays, stop))
        return {LegalRow::Verdict::None, {}};
    if (whole.isTooLarge())
        return {LegalRow::Verdict::Unknown, {}};
    return {LegalRow::Verdict::Exists, wantsDays ? whole.days() : std::vector<RosterOptionIndex>()};
}

} // namespace dutydesk
