#pragma once

#include "core/forecast/forecast_band.h"

namespace dutydesk {

/// How a day that has begun goes on: by how much its remaining intervals are to be scaled, given what came
/// so far. The logarithms of the next two hours' calls and of the later ones', each over its forecast, are
/// regressed on those of what came so far and of the last two hours, over past days at the same time of the
/// day. A ridge holds the weights to usual ones, which are the smaller the more the ratios swing beside what
/// days as a whole do: of few calls, and of the first hours, little is to be learned. Scaling by the ratio so
/// far itself makes forecasts worse.
class RestOfDay
{
public:
    struct Outlook
    {
        /// By column of the table: 1 for what has passed, between the two regressions' further on.
        std::vector<double> factors;
        double came = 0;
        double expected = 0;
    };

    /// `past` as `pastForecastsOf` gives it.
    RestOfDay(const DayTable& table, const std::vector<PastForecast>& past) : m_table(table), m_past(past) {}

    /// `came` by column of the table, nothing where it is not known yet; `expected` is the day's forecast.
    /// Factors of 1 if nothing came or was expected.
    Outlook outlook(const std::vector<std::optional<double>>& came, const std::vector<double>& expected) const;

private:
    const DayTable& m_table;
    const std::vector<PastForecast>& m_past;
};

} // namespace dutydesk
