#pragma once

#include "core/forecast/day_filter.h"

#include <optional>

namespace dutydesk {

/// Average handling time by interval, forecast as calls are: the day's by a filter on its logarithm,
/// weighted by calls, times a shape of the day.
class HandlingTimes
{
public:
    /// Learns from the days of `table`; where the history has no handling times nothing is expected.
    HandlingTimes(const CallHistory& history, const DayTable& table, const DayFeatures& features);

    /// Seconds in a column of the table.
    std::optional<double> expect(Date day, int ahead, std::size_t column) const;

private:
    const DayFeatures& m_features;
    std::optional<DayFilter> m_days;
    /// By column: the share of the day's.
    std::vector<double> m_shape;
};

} // namespace dutydesk
