#include "core/forecast/handling_times.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dutydesk {

namespace {

/// Handling times spread about as much as they are long, so a mean of n calls has this over n.
constexpr double callNoise = 1;
constexpr double dayNoise = 0.02;
/// An interval's own share counts fully only beyond this many calls.
constexpr double callsForShape = 50;
constexpr double halfLife = 60;

} // namespace

HandlingTimes::HandlingTimes(const CallHistory& history, const DayTable& table, const DayFeatures& features)
    : m_features(features), m_shape(table.starts.size(), 1.0)
{
    const std::size_t rows = table.days.size();
    Matrix seconds(rows, table.starts.size());
    Matrix calls(rows, table.starts.size());
    std::map<Date, std::size_t> rowOf;
    for (std::size_t row = 0; row < rows; ++row)
        rowOf[table.days[row]] = row;
    for (const CallsSeen& seen : history.intervals) {
        const auto found = rowOf.find(seen.day);
        if (!seen.ahtSeconds || !(*seen.ahtSeconds > 0) || !(seen.calls > 0) || found == rowOf.end())
            continue;
        const auto column = std::ranges::lower_bound(table.starts, seen.start) - table.starts.begin();
        seconds(found->second, static_cast<std::size_t>(column)) += seen.calls * *seen.ahtSeconds;
        calls(found->second, static_cast<std::size_t>(column)) += seen.calls;
    }

    const std::vector<double> ones(table.starts.size(), 1.0);
    std::vector<double> worked(table.starts.size());
    std::vector<double> usual(table.starts.size());
    for (std::size_t row = 0; row < rows; ++row) {
        const double timed = dot(calls.row(row), ones);
        if (m_days)
            m_days->advance();
        if (timed <= 0 || table.unused[row])
            continue;
        const double mean = dot(seconds.row(row), ones) / timed;
        if (!m_days) {
            m_days.emplace(DayFilterSetting{.level = 0.3,
                                            .levelDrift = 0.005,
                                            .recentPush = 0.02,
                                            .recentKept = 0.7,
                                            .weekday = 0.05,
                                            .weekdayDrift = 0.001,
                                            .effects = std::vector<double>(features.effects().size())},
                           std::log(mean));
            m_days->advance();
        }
        m_days->learn(features.factsOf(table.days[row]), std::log(mean), dayNoise * dayNoise + callNoise / timed);
        const double weight = std::exp2(-static_cast<double>(rows - row) / halfLife);
        addScaled(worked, weight / mean, seconds.row(row));
        addScaled(usual, weight, calls.row(row));
    }
    for (std::size_t column = 0; column < m_shape.size(); ++column)
        m_shape[column] = (worked[column] + callsForShape) / (usual[column] + callsForShape);
}

std::optional<double> HandlingTimes::expect(Date day, int ahead, std::size_t column) const
{
    if (!m_days)
        return std::nullopt;
    return std::exp(m_days->expect(m_features.factsOf(day), ahead)) * m_shape[column];
}

} // namespace dutydesk
