#include "core/roster/search/agent_programme.h"

#include "core/roster/search/row_kernels.h"

#include <algorithm>
#include <bit>

namespace dutydesk {

namespace {

constexpr int deadEnd = -(1 << 24);
constexpr std::int32_t unreached = gridNever;
constexpr std::size_t chunkCells = std::size_t{1} << 18;

} // namespace

AgentTask AgentTask::whole(const RosterGrid& grid, int agent, std::span<const std::int32_t> prices)
{
    const GridAgent& who = grid.agents[static_cast<std::size_t>(agent)];
    return {.agent = agent,
            .from = 0,
            .to = grid.days,
            .end = grid.days,
            .prices = prices,
            .minMinutes = who.minMinutes,
            .maxMinutes = who.maxMinutes,
            .maxWeekends = who.maxWeekends,
            .maxOfKind = who.maxOfKind};
}

AgentProgramme::AgentProgramme(const RosterGrid& grid)
    : m_grid(grid)
    , m_choices(grid.choices())
    , m_classes(grid.classes())
{
    m_counterOfOption.resize(grid.options.size());
    m_groupOfOption.resize(grid.options.size());
    m_masks.resize(grid.options.size() + 1);
    m_minima.resize(grid.options.size() + 1);
}

bool AgentProgramme::opensWeekend(int day, bool workedBefore) const
{
    const int weekend = m_grid.weekendOf[static_cast<std::size_t>(day)];
    return weekend >= 0 &&
           !(workedBefore && day > 0 && m_grid.weekendOf[static_cast<std::size_t>(day) - 1] == weekend);
}

bool AgentProgramme::mayWork(int state, int stage) const
{
    const int day = m_task->from + stage - 1;
    return state == 0 || state == m_off || state == day;
}

bool AgentProgramme::mayRest(int run, int stage) const
{
    const int day = m_task->from + stage - 1;
    return run >= m_agent->minRun || run == day + m_agent->runBefore;
}

bool AgentProgramme::begin(const AgentTask& task)
{
    m_task = &task;
    m_agent = &m_grid.agents[static_cast<std::size_t>(task.agent)];
    m_stages = task.to - task.from;
    m_off = std::max(1, std::min(m_agent->minOff, m_grid.days + 1));

    // What the days before lead to.
    int run = m_agent->runBefore;
    int off = 0;
    int lastClass = m_agent->classBefore;
    int units = 0;
    for (int d = 0; d < task.from; ++d) {
        const GridChoice choice = (*task.fixed)[static_cast<std::size_t>(d)];
        if (choice == gridDayOff) {
            off = run > 0 ? 1 : std::min(off + 1, m_off);
            run = 0;
        } else {
            run = run + 1;
            off = 0;
            units += m_grid.options[static_cast<std::size_t>(choice)].units;
            lastClass = m_grid.options[static_cast<std::size_t>(choice)].afterClass;
        }
    }
    m_run = std::max({1, run, std::min(m_agent->maxRun, m_stages + run)});
    m_startState = run > 0 ? runState(run, lastClass) : off;
    m_states = 1 + m_off + m_run * m_classes;

    // What the days after ask for.
    m_tailFirstRun = m_tailFirstOff = 0;
    int d = task.to;
    while (d < task.end && (*task.fixed)[static_cast<std::size_t>(d)] != gridDayOff)
        ++d, ++m_tailFirstRun;
    while (m_tailFirstRun == 0 && d < task.end && (*task.fixed)[static_cast<std::size_t>(d)] == gridDayOff)
        ++d, ++m_tailFirstOff;
    m_tailTouchesEnd = d == task.end;
    for (d = task.to; d < task.end; ++d) {
        const GridChoice choice = (*task.fixed)[static_cast<std::size_t>(d)];
        if (choice != gridDayOff)
            units += m_grid.options[static_cast<std::size_t>(choice)].units;
    }
    const int unit = m_grid.unitMinutes();
    m_minUnits = std::max(0, (task.minMinutes + unit - 1) / unit - units);
    m_maxUnits = task.maxMinutes / unit - units;
    return m_maxUnits >= m_minUnits && beginCounters(task);
}

bool AgentProgramme::beginCounters(const AgentTask& task)
{
    const auto fixedWorks = [&](int d) { return (*task.fixed)[static_cast<std::size_t>(d)] != gridDayOff; };
    const auto isFixed = [&](int d) { return d < task.from || (d >= task.to && d < task.end); };
    const auto stages = static_cast<std::size_t>(m_stages);

    m_counters.assign(1 + task.exactKinds.size(), {});
    std::ranges::fill(m_counterOfOption, 0);
    for (std::size_t o = 0; o < m_grid.options.size(); ++o) {
        for (std::size_t k = 0; k < task.exactKinds.size(); ++k) {
            if (m_grid.options[o].kind == task.exactKinds[k])
                m_counterOfOption[o] = static_cast<int>(k) + 1;
        }
    }
    for (std::size_t c = 0; c < m_counters.size(); ++c) {
        Counter& counter = m_counters[c];
        int left = c == 0 ? task.maxWeekends : task.maxOfKind[static_cast<std::size_t>(task.exactKinds[c - 1])];
        const auto counts = [&](std::size_t option) {
            return c == 0 || m_counterOfOption[option] == static_cast<int>(c);
        };
        for (int d = 0; d < task.end; ++d) {
            if (isFixed(d) && fixedWorks(d) &&
                counts(static_cast<std::size_t>((*task.fixed)[static_cast<std::size_t>(d)])) &&
                (c > 0 || opensWeekend(d, d > 0 && isFixed(d - 1) && fixedWorks(d - 1))))
                --left;
        }
        if (left < 0)
            return false;
        counter.possible.assign(stages + 1, 0);
        int possible = 0;
        int lastWeekend = -1;
        for (int stage = m_stages; stage >= 1; --stage) {
            counter.possible[static_cast<std::size_t>(stage)] = possible;
            const int day = task.from + stage - 1;
            const int weekend = m_grid.weekendOf[static_cast<std::size_t>(day)];
            if (c == 0 && (weekend < 0 || weekend == lastWeekend))
                continue;
            for (std::size_t o = 0; o < m_grid.options.size(); ++o) {
                if (counts(o) && priceOf(day, static_cast<int>(o)) < gridNever) {
                    ++possible;
                    lastWeekend = weekend;
                    break;
                }
            }
        }
        counter.possible[0] = possible;
        counter.tracked = left < possible;
        counter.base = counter.tracked ? left + 1 : 1;
    }
    int stride = 1;
    for (Counter& counter : m_counters) {
        counter.stride = stride;
        stride *= counter.base;
    }
    m_lanes = stride;
    return true;
}

std::size_t AgentProgramme::lanesFor(const AgentTask& task)
{
    return begin(task) ? static_cast<std::size_t>(m_lanes) * static_cast<std::size_t>(m_states) : 0;
}

void AgentProgramme::beginGroups()
{
    m_groups.clear();
    for (std::size_t o = 0; o < m_grid.options.size(); ++o) {
        const GridOption& option = m_grid.options[o];
        const Group group{.afterClass = option.afterClass,
                          .units = option.units,
                          .counter = m_counterOfOption[o],
                          .mayFollow = option.mayFollow};
        const auto known = std::ranges::find_if(m_groups, [&](const Group& other) {
            return other.afterClass == group.afterClass && other.units == group.units &&
                   other.counter == group.counter && other.mayFollow == group.mayFollow;
        });
        m_groupOfOption[o] = static_cast<int>(known - m_groups.begin());
        if (known == m_groups.end())
            m_groups.push_back(group);
    }
}

void AgentProgramme::boundMinutes()
{
    const std::size_t phases = static_cast<std::size_t>(m_run + m_off);
    const auto stages = static_cast<std::size_t>(m_stages);
    m_rest.assign((stages + 1) * phases, 0);
    m_low.assign(stages + 1, 0);
    m_high.assign(stages + 1, 0);
    const auto offPhase = [&](int off) { return static_cast<std::size_t>(off >= m_off ? 0 : m_run + off); };

    int least = 0;
    int longest = 0;
    std::vector<int> leastAfter(stages + 1, 0);
    for (int i = m_stages - 1; i >= 0; --i) {
        const int day = m_task->from + i;
        int most = -1;
        int fewest = gridNoLimit;
        for (std::size_t o = 0; o < m_grid.options.size(); ++o) {
            if (priceOf(day, static_cast<int>(o)) < gridNever) {
                most = std::max(most, m_grid.options[o].units);
                fewest = std::min(fewest, m_grid.options[o].units);
            }
        }
        longest = std::max(longest, most);
        const bool off = priceOf(day, gridDayOff) < gridNever;
        const int* next = &m_rest[(static_cast<std::size_t>(i) + 1) * phases];
        int* now = &m_rest[static_cast<std::size_t>(i) * phases];
        const auto best = [&](bool work, int runAfter, int offAfter) {
            int value = deadEnd;
            if (work && most >= 0)
                value = std::max(value, next[runAfter] + most);
            if (off && offAfter > 0)
                value = std::max(value, next[offPhase(offAfter)]);
            return std::max(value, deadEnd);
        };
        now[0] = best(true, 1, m_off);
        for (int run = 1; run <= m_run; ++run)
            now[run] = best(run < m_run && run < m_agent->maxRun, run + 1, mayRest(run, i + 1) ? 1 : 0);
        for (int few = 1; few < m_off; ++few)
            now[m_run + few] = best(mayWork(offState(few), i + 1), 1, few + 1);
        leastAfter[static_cast<std::size_t>(i)] = least += off || most < 0 ? 0 : fewest;
    }
    for (int i = 0; i <= m_stages; ++i) {
        const int* now = &m_rest[static_cast<std::size_t>(i) * phases];
        const int most = *std::max_element(now, now + phases);
        const int cycle = m_agent->maxRun >= m_grid.days ? m_grid.days + 1 : m_agent->maxRun + m_off;
        const int worked = i / cycle * (cycle - m_off) + std::min(i % cycle, m_agent->maxRun);
        m_low[static_cast<std::size_t>(i)] = std::max(0, m_minUnits - most);
        m_high[static_cast<std::size_t>(i)] =
            std::min(m_maxUnits - leastAfter[static_cast<std::size_t>(i)], worked * longest);
    }
    m_low[0] = 0;
    m_high[0] = 0;
}

void AgentProgramme::prepareLanes(int stage)
{
    auto& next = m_nextLane[static_cast<std::size_t>(stage)];
    const std::size_t counters = m_counters.size();
    next.assign(2 * counters * static_cast<std::size_t>(m_lanes), -1);
    for (std::size_t combination = 0; combination < 2 * counters; ++combination) {
        const bool weekend = combination >= counters;
        const std::size_t kind = combination % counters;
        for (int lane = 0; lane < m_lanes; ++lane) {
            int to = 0;
            for (std::size_t c = 0; c < counters && to >= 0; ++c) {
                const Counter& counter = m_counters[c];
                if (!counter.tracked)
                    continue;
                int left = lane / counter.stride % counter.base;
                if (c == 0 ? weekend : c == kind)
                    --left;
                to = left < 0 ? -1
                              : to + std::min(left, counter.possible[static_cast<std::size_t>(stage)]) * counter.stride;
            }
            next[combination * static_cast<std::size_t>(m_lanes) + static_cast<std::size_t>(lane)] = to;
        }
    }
}

std::int32_t* AgentProgramme::newCells(int count)
{
    const auto wanted = static_cast<std::size_t>(count);
    if (m_chunk < m_chunks.size() && m_chunkUsed + wanted > chunkCells) {
        ++m_chunk;
        m_chunkUsed = 0;
    }
    if (m_chunk == m_chunks.size())
        m_chunks.push_back(std::make_unique_for_overwrite<std::int32_t[]>(chunkCells));
    std::int32_t* cells = m_chunks[m_chunk].get() + m_chunkUsed;
    m_chunkUsed += wanted;
    return cells;
}

void AgentProgramme::relaxInto(int stage, int state, int lane, const Row& source, const std::int32_t* cells,
                               std::int32_t price, int units)
{
    const int bandLow = m_low[static_cast<std::size_t>(stage)];
    const int bandHigh = m_high[static_cast<std::size_t>(stage)];
    int phase = state == 0 || state == m_off ? 0 : m_run + state;
    if (state > m_off)
        phase = (state - 1 - m_off) / m_classes + 1;
    const int rest = m_rest[static_cast<std::size_t>(stage) * static_cast<std::size_t>(m_run + m_off) +
                            static_cast<std::size_t>(phase)];
    const int low = std::max({source.low + units, bandLow, m_minUnits - rest});
    const int high = std::min(source.high + units, bandHigh);
    if (low > high)
        return;
    Row& target = row(stage, state, lane);
    if (!target.cells) {
        const int width = bandHigh - bandLow + 1;
        target.cells = newCells(width);
        std::fill_n(target.cells, width, unreached);
        target.low = low;
        target.high = high;
    } else {
        target.low = std::min(target.low, low);
        target.high = std::max(target.high, high);
    }
    relaxRow(target.cells + (low - bandLow),
             cells + (low - units - m_low[static_cast<std::size_t>(stage) - 1]), price, high - low + 1);
    m_work += high - low + 9;
}

void AgentProgramme::advanceFromRest(int stage, int state, int lane)
{
    const Row& source = row(stage - 1, state, lane);
    if (!source.cells)
        return;
    const int day = m_task->from + stage - 1;
    if (const auto price = priceOf(day, gridDayOff); price < gridNever)
        relaxInto(stage, offState(std::min(state + 1, m_off)), nextLane(stage, false, 0, lane), source, source.cells,
                  price, 0);
    if (!mayWork(state, stage))
        return;
    const bool weekend = opensWeekend(day, false);
    for (const Group& group : m_groups) {
        const int to = group.price < gridNever ? nextLane(stage, weekend, group.counter, lane) : -1;
        if (to >= 0)
            relaxInto(stage, runState(1, group.afterClass), to, source, source.cells, group.price, group.units);
    }
}

void AgentProgramme::advanceFromRun(int stage, int run, int lane)
{
    // The union of the classes' minutes; cells that one of them doesn't reach are unreached in its row.
    Row source;
    std::uint64_t alive = 0;
    for (int c = 0; c < m_classes; ++c) {
        const Row& one = row(stage - 1, runState(run, c), lane);
        if (!one.cells)
            continue;
        source.low = alive ? std::min(source.low, one.low) : one.low;
        source.high = alive ? std::max(source.high, one.high) : one.high;
        source.cells = one.cells;
        alive |= std::uint64_t{1} << c;
    }
    if (alive == 0)
        return;
    const int day = m_task->from + stage - 1;
    const int bandLow = m_low[static_cast<std::size_t>(stage) - 1];
    const int width = source.high - source.low + 1;

    // Minima over the sets of classes that options may follow, each built on the largest set inside it.
    std::size_t known = 0;
    const auto minimumOver = [&](std::uint64_t mask) -> const std::int32_t* {
        if (std::has_single_bit(mask))
            return row(stage - 1, runState(run, std::countr_zero(mask)), lane).cells;
        std::size_t inside = known;
        for (std::size_t i = 0; i < known; ++i) {
            if (m_masks[i] == mask)
                return m_minima[i].data();
            if ((m_masks[i] & ~mask) == 0 &&
                (inside == known || std::popcount(m_masks[i]) > std::popcount(m_masks[inside])))
                inside = i;
        }
        auto& out = m_minima[known];
        if (out.size() < static_cast<std::size_t>(source.high - bandLow + 1))
            out.resize(static_cast<std::size_t>(source.high - bandLow + 1));
        std::int32_t* to = out.data() + (source.low - bandLow);
        std::uint64_t left = mask;
        const std::int32_t* first = nullptr;
        if (inside < known) {
            first = m_minima[inside].data();
            left &= ~m_masks[inside];
        } else {
            first = row(stage - 1, runState(run, std::countr_zero(left)), lane).cells;
            left &= left - 1;
        }
        const int skip = source.low - bandLow;
        while (left != 0) {
            minimumRow(to, first + skip, row(stage - 1, runState(run, std::countr_zero(left)), lane).cells + skip,
                       width);
            m_work += width + 8;
            first = out.data();
            left &= left - 1;
        }
        m_masks[known++] = mask;
        return out.data();
    };

    // Before the first day somebody may have worked longer than is allowed.
    if (run < m_run && run < m_agent->maxRun) {
        const bool weekend = opensWeekend(day, true);
        for (const Group& group : m_groups) {
            const std::uint64_t mask = group.mayFollow & alive;
            const int to = group.price < gridNever && mask != 0 ? nextLane(stage, weekend, group.counter, lane) : -1;
            if (to >= 0)
                relaxInto(stage, runState(run + 1, group.afterClass), to, source, minimumOver(mask), group.price,
                          group.units);
        }
    }
    if (const auto price = priceOf(day, gridDayOff); price < gridNever && mayRest(run, stage))
        relaxInto(stage, offState(1), nextLane(stage, false, 0, lane), source, minimumOver(alive), price, 0);
}

void AgentProgramme::advance(int stage)
{
    const int day = m_task->from + stage - 1;
    m_rows[static_cast<std::size_t>(stage)].assign(static_cast<std::size_t>(m_states * m_lanes), {});
    m_work += m_states * m_lanes / 4;
    prepareLanes(stage);
    for (Group& group : m_groups)
        group.price = gridNever;
    for (std::size_t o = 0; o < m_grid.options.size(); ++o) {
        Group& group = m_groups[static_cast<std::size_t>(m_groupOfOption[o])];
        group.price = std::min(group.price, priceOf(day, static_cast<int>(o)));
    }
    for (int lane = 0; lane < m_lanes; ++lane) {
        for (int state = stage == 1 ? 0 : 1; state <= m_off; ++state)
            advanceFromRest(stage, state, lane);
        for (int run = 1; run <= m_run; ++run)
            advanceFromRun(stage, run, lane);
    }
}

bool AgentProgramme::closes(int state) const
{
    const int to = m_task->to;
    const int run = state > m_off ? (state - 1 - m_off) / m_classes + 1 : 0;
    const int off = state > m_off ? 0 : state;
    const bool restedEnough = off == m_off || off == 0 || off == to;
    if (to == m_task->end)
        return true;
    if (m_tailFirstOff > 0) {
        if (run > 0)
            return (run >= m_agent->minRun || run == to + m_agent->runBefore) &&
                   (m_tailFirstOff >= m_off || m_tailTouchesEnd);
        return restedEnough || off + m_tailFirstOff >= m_off || m_tailTouchesEnd;
    }
    const bool longEnough =
        run + m_tailFirstRun >= m_agent->minRun || m_tailTouchesEnd || run == to + m_agent->runBefore;
    if (run == 0)
        return restedEnough && longEnough;
    const auto first = static_cast<std::size_t>((*m_task->fixed)[static_cast<std::size_t>(to)]);
    const int lastClass = (state - 1 - m_off) % m_classes;
    return longEnough && run + m_tailFirstRun <= m_agent->maxRun &&
           (m_grid.options[first].mayFollow >> lastClass & 1) != 0;
}

bool AgentProgramme::stepBack(int stage, int& state, int& lane, int& units, std::int32_t& value,
                              GridChoice& choice) const
{
    const int day = m_task->from + stage - 1;
    const auto from = [&](int before, bool weekend, int counter, int length, std::int32_t price, GridChoice what) {
        for (int other = 0; other < m_lanes; ++other) {
            if (nextLane(stage, weekend, counter, other) != lane)
                continue;
            const Row& source = row(stage - 1, before, other);
            const int u = units - length;
            if (!source.cells || u < source.low || u > source.high)
                continue;
            if (source.cells[u - m_low[static_cast<std::size_t>(stage) - 1]] + price != value)
                continue;
            state = before;
            lane = other;
            units = u;
            value -= price;
            choice = what;
            return true;
        }
        return false;
    };
    if (state <= m_off) {
        const auto price = priceOf(day, gridDayOff);
        if (state == m_off && from(m_off, false, 0, 0, price, gridDayOff))
            return true;
        if ((state > 1 || stage == 1) && from(state - 1, false, 0, 0, price, gridDayOff))
            return true;
        for (int run = 1; state == 1 && run <= m_run; ++run) {
            for (int c = 0; mayRest(run, stage) && c < m_classes; ++c) {
                if (from(runState(run, c), false, 0, 0, price, gridDayOff))
                    return true;
            }
        }
        return false;
    }
    const int run = (state - 1 - m_off) / m_classes + 1;
    const int lastClass = (state - 1 - m_off) % m_classes;
    for (std::size_t o = 0; o < m_grid.options.size(); ++o) {
        const GridOption& option = m_grid.options[o];
        const auto price = priceOf(day, static_cast<int>(o));
        if (option.afterClass != lastClass || price >= gridNever)
            continue;
        const int counter = m_counterOfOption[o];
        if (run == 1) {
            for (int before = 0; before <= m_off; ++before) {
                if ((before > 0 || stage == 1) && mayWork(before, stage) &&
                    from(before, opensWeekend(day, false), counter, option.units, price, static_cast<GridChoice>(o)))
                    return true;
            }
        }
        for (int c = 0; run > 1 && c < m_classes; ++c) {
            if ((option.mayFollow >> c & 1) != 0 &&
                from(runState(run - 1, c), opensWeekend(day, true), counter, option.units, price,
                     static_cast<GridChoice>(o)))
                return true;
        }
    }
    return false;
}

std::optional<std::int64_t> AgentProgramme::solve(const AgentTask& task, GridLine& line, const std::stop_token& stop)
{
    if (!begin(task))
        return std::nullopt;
    beginGroups();
    boundMinutes();
    m_chunk = m_chunkUsed = 0;
    m_rows.resize(std::max(m_rows.size(), static_cast<std::size_t>(m_stages) + 1));
    m_nextLane.resize(m_rows.size());
    m_rows[0].assign(static_cast<std::size_t>(m_states * m_lanes), {});
    Row& start = row(0, m_startState, m_lanes - 1);
    start.cells = newCells(1);
    start.cells[0] = 0;
    start.low = start.high = 0;
    for (int stage = 1; stage <= m_stages; ++stage) {
        if (stop.stop_requested())
            return std::nullopt;
        advance(stage);
    }

    std::int32_t best = unreached / 2;
    int state = -1;
    int lane = 0;
    int units = 0;
    const int bandLow = m_low[static_cast<std::size_t>(m_stages)];
    for (int k = 0; k < m_states; ++k) {
        for (int q = 0; q < m_lanes && closes(k); ++q) {
            const Row& end = row(m_stages, k, q);
            for (int u = end.low; end.cells && u <= end.high; ++u) {
                if (const auto value = end.cells[u - bandLow]; value < best) {
                    best = value;
                    state = k;
                    lane = q;
                    units = u;
                }
            }
        }
    }
    if (state < 0)
        return std::nullopt;

    line.assign(static_cast<std::size_t>(m_grid.days), gridDayOff);
    for (int d = 0; d < task.end; ++d) {
        if (d < task.from || d >= task.to)
            line[static_cast<std::size_t>(d)] = (*task.fixed)[static_cast<std::size_t>(d)];
    }
    std::int32_t value = best;
    for (int stage = m_stages; stage >= 1; --stage) {
        if (!stepBack(stage, state, lane, units, value, line[static_cast<std::size_t>(task.from + stage - 1)]))
            return std::nullopt;
    }
    return best;
}

} // namespace dutydesk
