#pragma once

#include "core/forecast/forecast_band.h"

namespace dutydesk {

/// How a day that has begun goes on: by how much its remaining intervals are to be scaled, given what came
/// so far. A regression of log(rest / forecast of the rest) on log(so far / forecast of it) and on the same
/// of the last two hours, over past days at the same time of the day, held to (0.35, 0.15) by a ridge:
/// scaling by the ratio so far itself makes forecasts worse.
class RestOfDay
{
public:
    struct Outlook
    {
        double factor = 1;
        double came = 0;
        double expected = 0;
    };

    /// `past` as `pastForecastsOf` gives it.
    RestOfDay(const DayTable& table, const std::vector<PastForecast>& past) : m_table(table), m_past(past) {}

    /// `came` by column of the table, nothing where it is not known yet; `expected` is the day's forecast. A
    /// factor of 1 if nothing came or was expected.
    Outlook outlook(const std::vector<std::optional<double>>& came, const std::vector<double>& expected) const;

private:
    const DayTable& m_table;
    const std::vector<PastForecast>& m_past;
};

} // namespace dutydesk
