#include "core/forecast/forecast_band.h"

#include <algorithm>
#include <array>
#include <cmath>

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
constexpr double usualTotal = 0.05 * 0.05;
constexpr std::size_t leastTotals = 8;
/// A total further off, in logarithms, is taken to be as far off.
constexpr double furthestOff = 0.4;

std::size_t horizonOf(int ahead)
{
    std::size_t horizon = 0;
    while (horizon + 1 < horizons.size() && ahead > horizons[horizon])
        ++horizon;
    return horizon;
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
            past.push_back({row, ahead, model.expect(day, ahead, features.hoursOf(day, table)).calls});
        }
    }
    return past;
}

ForecastBand::ForecastBand(const DayTable& table, const std::vector<PastForecast>& past)
    : m_totals(horizons.size(), usualTotal), m_beyondPoisson(horizons.size(), usualBeyondPoisson),
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
    std::vector<double> errors;
    errors.reserve(past.size());
    std::vector<std::vector<double>> sizes(horizons.size());
    for (const PastForecast& forecast : past) {
        double expected = 0;
        for (const double calls : forecast.calls)
            expected += calls;
        const double off = expected > 0 ? std::log((table.totals[forecast.row] + 1) / (expected + 1)) : 0;
        errors.push_back(std::clamp(off, -furthestOff, furthestOff));
        sizes[horizonOf(forecast.ahead)].push_back(std::abs(errors.back()));
    }
    for (std::size_t horizon = 0; horizon < horizons.size(); ++horizon) {
        const double nearer = horizon > 0 ? m_totals[horizon - 1] : 0;
        // What four of five errors stay below, as a normal distribution's: odd days must not widen the band.
        const double seen = sizes[horizon].size() < leastTotals
            ? usualTotal
            : std::pow(quantileOf(sizes[horizon], highQuantile - lowQuantile) / totalWidth, 2);
        m_totals[horizon] = std::max(seen, nearer);
    }
    // Pairs of days from one origin: those of `past` stand together, nearest first.
    double products = 0;
    double variances = 0;
    for (std::size_t first = 0; first < past.size(); ++first) {
        for (std::size_t second = first + 1; second < past.size() && past[second].ahead > past[second - 1].ahead; ++second) {
            products += errors[first] * errors[second];
            variances += (errors[first] * errors[first] + errors[second] * errors[second]) / 2;
        }
    }
    if (past.size() >= leastTotals && variances > 0)
        m_common = std::clamp(products / variances, 0.0, 1.0);
}

ForecastBand::TotalSpread ForecastBand::totalSpread(int ahead, double moreVariance) const
{
    const double variance = m_totals[horizonOf(ahead)];
    const double whole = variance + moreVariance;
    // What comes on top for days far ahead is the level's drift, which they share.
    return {std::sqrt(whole), (m_common * variance + moreVariance) / whole};
}

ForecastBand::Limits ForecastBand::around(double calls, TimeOfDay start, int ahead, double moreVariance) const
{
    const std::size_t horizon = horizonOf(ahead);
    const Spread& spread = m_spreads[horizon][blockOf(start)];
    const double unit = std::sqrt(calls + (m_beyondPoisson[horizon] + moreVariance) * calls * calls);
    return {std::clamp(calls + spread.low * unit, 0.0, calls), std::max(calls + spread.high * unit, calls)};
}

} // namespace dutydesk
