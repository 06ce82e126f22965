#pragma once

#include "core/roster/search/roster_grid.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace dutydesk {

/// Which days of whose line are to be chosen anew, and at what prices.
struct AgentTask
{
    int agent = 0;
    /// Days `from` up to, not including, `to` are free. The days outside, from 0 up to `end`, stay as in
    /// `fixed`, which must be legal there; from `end` on the line has no days yet.
    int from = 0;
    int to = 0;
    int end = 0;
    const GridLine* fixed = nullptr;
    /// Price of each choice of each day, laid out like `GridAgent::cost`; `gridNever` forbids a choice. Prices
    /// over all days must sum to less than `gridNever` / 2 either way.
    std::span<const std::int32_t> prices;
    /// Limits of the line up to `end`.
    int minMinutes = 0;
    int maxMinutes = gridNoLimit;
    int maxWeekends = gridNoLimit;
    /// By kind, for the kinds of `exactKinds`; the limits of other kinds are not looked at.
    std::span<const int> maxOfKind;
    std::span<const int> exactKinds{};

    /// The agent's whole line, with the grid's own limits; no kind is exact.
    static AgentTask whole(const RosterGrid& grid, int agent, std::span<const std::int32_t> prices);
};

/// The exact dynamic programme of one agent's line. Its states are the day, the days off so far up to the
/// least or the days on so far with the class of the last shift, the weekends and shifts of exact kinds still
/// left (no more than can still be used), and the minutes worked in units of the grid. Minutes lie contiguous
/// and are pruned by the most that can still be worked; only values are kept and the path is computed again.
/// One per thread.
class AgentProgramme
{
public:
    explicit AgentProgramme(const RosterGrid& grid);

    /// Chooses the cheapest legal line; `line` gets all days, `gridDayOff` from `end` on. The price is that
    /// of the free days. Nothing if there is no legal line or `stop` was requested.
    std::optional<std::int64_t> solve(const AgentTask& task, GridLine& line, const std::stop_token& stop = {});

    /// The most cells of a table that `solve` would need per day for these limits: states × lanes.
    std::size_t lanesFor(const AgentTask& task);
    /// Cells computed since the beginning: a measure of work that doesn't depend on the machine.
    std::int64_t work() const { return m_work; }

private:
    /// A stretch of states that differ in minutes only.
    struct Row
    {
        std::int32_t* cells = nullptr;
        int low = 0;
        int high = -1;
    };
    /// Options that lead from and to the same states: only the cheapest of a day matters.
    struct Group
    {
        int afterClass = 0;
        int units = 0;
        int counter = 0;
        std::uint64_t mayFollow = 0;
        std::int32_t price = gridNever;
    };
    /// A limit on how often: weekends or a kind.
    struct Counter
    {
        int base = 1;
        int stride = 1;
        /// How often it can still be used after each stage.
        std::vector<int> possible;
        bool tracked = false;
    };

    bool begin(const AgentTask& task);
    bool beginCounters(const AgentTask& task);
    void beginGroups();
    void boundMinutes();
    void prepareLanes(int stage);
    void advance(int stage);
    void advanceFromRest(int stage, int state, int lane);
    void advanceFromRun(int stage, int run, int lane);
    void relaxInto(int stage, int state, int lane, const Row& source, const std::int32_t* cells, std::int32_t price,
                   int units);
    bool closes(int state) const;
    bool stepBack(int stage, int& state, int& lane, int& units, std::int32_t& value, GridChoice& choice) const;

    std::int32_t* newCells(int count);
    std::int32_t priceOf(int day, int choice) const
    {
        return m_task->prices[static_cast<std::size_t>(day) * m_choices + static_cast<std::size_t>(choice + 1)];
    }
    Row& row(int stage, int state, int lane)
    {
        return m_rows[static_cast<std::size_t>(stage)][static_cast<std::size_t>(state * m_lanes + lane)];
    }
    const Row& row(int stage, int state, int lane) const
    {
        return m_rows[static_cast<std::size_t>(stage)][static_cast<std::size_t>(state * m_lanes + lane)];
    }
    int nextLane(int stage, bool weekend, int counter, int lane) const
    {
        const std::size_t combination = (weekend ? m_counters.size() : 0) + static_cast<std::size_t>(counter);
        return m_nextLane[static_cast<std::size_t>(stage)][combination * static_cast<std::size_t>(m_lanes) +
                                                           static_cast<std::size_t>(lane)];
    }
    int offState(int days) const { return days; }
    int runState(int days, int afterClass) const { return 1 + m_off + (days - 1) * m_classes + afterClass; }
    bool mayWork(int state, int stage) const;
    bool mayRest(int run, int stage) const;
    bool opensWeekend(int day, bool workedBefore) const;

    const RosterGrid& m_grid;
    std::size_t m_choices;
    int m_classes;

    const AgentTask* m_task = nullptr;
    const GridAgent* m_agent = nullptr;
    int m_stages = 0;
    int m_off = 1;
    int m_run = 1;
    int m_states = 0;
    int m_lanes = 1;
    int m_minUnits = 0;
    int m_maxUnits = 0;
    int m_startState = 0;
    /// Weekends first, then the exact kinds.
    std::vector<Counter> m_counters;
    std::vector<int> m_counterOfOption;
    std::vector<Group> m_groups;
    std::vector<int> m_groupOfOption;
    std::vector<int> m_low;
    std::vector<int> m_high;
    /// By stage and phase (0 rested, then days on, then days off too few): the most units still to be worked.
    std::vector<int> m_rest;
    std::vector<std::vector<Row>> m_rows;
    std::vector<std::vector<int>> m_nextLane;
    std::vector<std::unique_ptr<std::int32_t[]>> m_chunks;
    std::size_t m_chunk = 0;
    std::size_t m_chunkUsed = 0;
    std::vector<std::vector<std::int32_t>> m_minima;
    std::vector<std::uint64_t> m_masks;
    int m_tailFirstRun = 0;
    int m_tailFirstOff = 0;
    bool m_tailTouchesEnd = false;
    std::int64_t m_work = 0;
};

} // namespace dutydesk
