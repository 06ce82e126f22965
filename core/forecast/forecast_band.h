#pragma once

#include "core/forecast/day_model.h"
#include "core/forecast/forecast_method.h"

#include <array>

namespace dutydesk {

/// A past day of a table as the model would have forecast it.
struct PastForecast
{
    std::size_t row = 0;
    /// How many open days ahead.
    int ahead = 1;
    /// By the table's columns.
    std::vector<double> calls;
    /// How far the model thought the logarithm of the total to be off: its variance.
    double variance = 0;
};

/// The table's last days forecast from days before them: from every fifth of the last sixty, twenty days
/// ahead. Empty for a history that is too short, and where `progress` was asked to stop.
std::vector<PastForecast> pastForecastsOf(const DayTable& table, const DayFeatures& features,
                                          const Progress& progress);

/// An 80% band from how far past forecasts were off: quantiles of (calls − forecast) / √(f + v f²) by the
/// time of the day and by how far ahead it was, f being the forecast and v what its spread has beyond a
/// Poisson's. Over 80% by a little because the days to come differ more than those past.
class ForecastBand
{
public:
    struct Limits
    {
        double low = 0;
        double high = 0;
    };


    ForecastBand(const DayTable& table, const std::vector<PastForecast>& past);

    /// `moreVariance` of the logarithm comes on top, for days further ahead than any past forecast.
    Limits around(double calls, TimeOfDay start, int ahead, double moreVariance) const;

    /// How far the logarithm of a day's total is off, that the model gives the variance `variance`, of which
    /// `moreVariance` comes from looking further ahead than any past forecast.
    ForecastSpread totalSpread(int ahead, double variance, double moreVariance) const;

    /// How many standard deviations the band of a total is wide on each side.
    static constexpr double totalWidth = 1.28;
    /// The furthest that past forecasts look.
    static constexpr int furthest = 20;

private:
    struct Spread
    {
        double low = 0;
        double high = 0;
    };

    void learnTotals(const DayTable& table, const std::vector<PastForecast>& past);

    /// How far totals of near and of further days are off beside what the model thinks: factors of its standard
    /// deviation.
    std::array<double, 2> m_totalScales;
    double m_fading;
    /// By how far ahead: v.
    std::vector<double> m_beyondPoisson;
    /// By how far ahead and block of the day.
    std::vector<std::vector<Spread>> m_spreads;
};

} // namespace dutydesk
