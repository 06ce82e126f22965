#include "core/forecast/forecast_band.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace dutydesk {

namespace {

constexpr std::size_t originsBack = 12;
constexpr std::size_t daysBetweenOrigins = 5;
/// Fewer days than this under an origin fit nothing that resembles the forecast.
constexpr std::size_t leastRows = 14;

/// Days ahead up to which errors are alike.
constexpr std::array horizons{2, 5, 10, ForecastBand::furthest};
constexpr TimeOfDay blockLength{180};
constexpr std::size_t blocks = 8;

constexpr double lowQuantile = 0.09;
constexpr double highQuantile = 0.91;
/// Of a normal distribution, where there is too little to see.
constexpr double normalSpread = 1.34;
constexpr std::size_t leastErrors = 40;
constexpr double usualBeyondPoisson = 0.06 * 0.06;
/// The model's own deviation of a total leaves out that its second way mends part of the first one's errors.
constexpr double usualTotalScale = 0.5;
constexpr double usualFading = 0.5;
constexpr std::size_t leastTotals = 20;
/// Totals up to so many days ahead are off alike.
constexpr int nearDays = 5;
constexpr double totalQuantile = 0.77;
/// Early forecasts come from less history and are worse than the model thinks: an error's weight halves in so
/// many open days.
constexpr double halfLifeOfErrors = 20;
/// A total further off, in the model's deviations, is taken to be as far off.
constexpr double furthestOff = 2;

std::size_t horizonOf(int ahead)
{
    std::size_t horizon = 0;
    while (horizon + 1 < horizons.size() && ahead > horizons[horizon])
        ++horizon;
    return horizon;
}

std::size_t isFar(int ahead)
{
    return ahead > nearDays ? 1 : 0;
}

std::size_t blockOf(TimeOfDay start)
{
    return std::min(static_cast<std::size_t>(start / blockLength), blocks - 1);
}

double quantileOf(std::vector<double>& values, double quantile)
{
    const double place = quantile * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(below));
    const double low = values[below];
    if (below + 1 == values.size())
        return low;
    const double next = *std::min_element(values.begin() + static_cast<std::ptrdiff_t>(below + 1), values.end());
    return low + (place - static_cast<double>(below)) * (next - low);
}

/// Of values with weights.
double weightedQuantile(std::vector<std::pair<double, double>> values, double quantile)
{
    std::ranges::sort(values);
    double left = 0;
    for (const auto& [value, weight] : values)
        left += weight;
    left *= quantile;
    for (const auto& [value, weight] : values) {
        left -= weight;
        if (left <= 0)
            return value;
    }
    return values.back().first;
}

} // namespace

std::vector<PastForecast> pastForecastsOf(const DayTable& table, const DayFeatures& features,
                                          const Progress& progress)
{
    std::vector<PastForecast> past;
    for (std::size_t step = originsBack; step > 0; --step) {
        if (progress.stop.stop_requested())
            return {};
        progress.tell(static_cast<std::int64_t>(originsBack - step), static_cast<std::int64_t>(originsBack) + 1);
        if (table.days.size() < leastRows + step * daysBetweenOrigins)
            continue;
        const std::size_t origin = table.days.size() - step * daysBetweenOrigins;
        const DayModel model(table, features, origin);
        for (int ahead = 1; ahead <= ForecastBand::furthest; ++ahead) {
            const std::size_t row = origin + static_cast<std::size_t>(ahead) - 1;
            if (row >= table.days.size())
                break;
            if (table.unused[row])
                continue;
            const Date day = table.days[row];
            DayModel::Day expected = model.expect(day, ahead, features.hoursOf(day, table));
            past.push_back({row, ahead, std::move(expected.calls), expected.variance});
        }
    }
    return past;
}

ForecastBand::ForecastBand(const DayTable& table, const std::vector<PastForecast>& past)
    : m_totalScales{usualTotalScale, usualTotalScale}, m_fading(usualFading), m_beyondPoisson(horizons.size(), usualBeyondPoisson),
      m_spreads(horizons.size(), std::vector<Spread>(blocks, {-normalSpread, normalSpread}))
{
    learnTotals(table, past);
    for (std::size_t horizon = 0; horizon < horizons.size(); ++horizon) {
        double beyond = 0;
        double squares = 0;
        std::size_t count = 0;
        const auto forEach = [&](const auto& visit) {
            for (const PastForecast& forecast : past) {
                if (horizonOf(forecast.ahead) != horizon)
                    continue;
                for (std::size_t column = 0; column < forecast.calls.size(); ++column) {
                    if (forecast.calls[column] > 0)
                        visit(column, forecast.calls[column], table.calls(forecast.row, column) - forecast.calls[column]);
                }
            }
        };
        forEach([&](std::size_t, double calls, double error) {
            beyond += error * error - calls;
            squares += calls * calls;
            ++count;
        });
        // Few days ahead are the least uncertain: what little there is of the further ones can't be less.
        const double nearer = horizon > 0 ? m_beyondPoisson[horizon - 1] : 0;
        if (count < leastErrors) {
            m_beyondPoisson[horizon] = std::max(usualBeyondPoisson, nearer);
            if (horizon > 0)
                m_spreads[horizon] = m_spreads[horizon - 1];
            continue;
        }
        const double v = std::max(beyond / squares, 0.0);
        m_beyondPoisson[horizon] = v;
        std::vector<double> all;
        std::vector<std::vector<double>> byBlock(blocks);
        forEach([&](std::size_t column, double calls, double error) {
            const double scaled = error / std::sqrt(calls + v * calls * calls);
            all.push_back(scaled);
            byBlock[blockOf(table.starts[column])].push_back(scaled);
        });
        const Spread whole{quantileOf(all, lowQuantile), quantileOf(all, highQuantile)};
        for (std::size_t block = 0; block < blocks; ++block) {
            std::vector<double>& errors = byBlock[block];
            m_spreads[horizon][block] =
                errors.size() < leastErrors ? whole : Spread{quantileOf(errors, lowQuantile), quantileOf(errors, highQuantile)};
        }
    }
}

void ForecastBand::learnTotals(const DayTable& table, const std::vector<PastForecast>& past)
{
    // In the model's own deviations, so that forecasts from little history and from much, near and far, say the
    // same of it.
    std::vector<double> errors;
    std::array<std::vector<std::pair<double, double>>, 2> sizes; // with weights
    for (const PastForecast& forecast : past) {
        const double expected = std::accumulate(forecast.calls.begin(), forecast.calls.end(), 0.0);
        const double off = std::log((table.totals[forecast.row] + 1) / (expected + 1)) / std::sqrt(forecast.variance);
        errors.push_back(std::clamp(off, -furthestOff, furthestOff));
        const auto age = static_cast<double>(table.days.size() + static_cast<std::size_t>(forecast.ahead) - forecast.row);
        sizes[isFar(forecast.ahead)].push_back({std::abs(off), std::exp2(-age / halfLifeOfErrors)});
    }
    for (std::size_t reach = 0; reach < sizes.size(); ++reach) {
        if (sizes[reach].size() >= leastTotals)
            m_totalScales[reach] = weightedQuantile(std::move(sizes[reach]), totalQuantile) / totalWidth;
    }
    // Pairs of days from one origin: those of `past` stand together, nearest first.
    double products = 0;
    double variances = 0;
    for (std::size_t first = 0; first < past.size(); ++first) {
        for (std::size_t second = first + 1; second < past.size() && past[second].ahead > past[second - 1].ahead; ++second) {
            const double kept = std::pow(DayModel::recentKept, past[second].ahead - past[first].ahead);
            products += errors[first] * errors[second];
            variances += kept * (errors[first] * errors[first] + errors[second] * errors[second]) / 2;
        }
    }
    if (past.size() >= leastTotals && variances > 0)
        m_fading = std::clamp(products / variances, 0.0, 1.0);
}

ForecastSpread ForecastBand::totalSpread(int ahead, double variance, double moreVariance) const
{
    // What comes on top for days far ahead is the level's drift, which they share.
    const double drift = moreVariance / variance;
    return {m_totalScales[isFar(ahead)] * std::sqrt(variance), drift, m_fading * (1 - drift), DayModel::recentKept};
}

ForecastBand::Limits ForecastBand::around(double calls, TimeOfDay start, int ahead, double moreVariance) const
{
    const std::size_t horizon = horizonOf(ahead);
    const Spread& spread = m_spreads[horizon][blockOf(start)];
    const double unit = std::sqrt(calls + (m_beyondPoisson[horizon] + moreVariance) * calls * calls);
    return {std::clamp(calls + spread.low * unit, 0.0, calls), std::max(calls + spread.high * unit, calls)};
}

} // namespace dutydesk
