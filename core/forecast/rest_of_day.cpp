#include "core/forecast/rest_of_day.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dutydesk {

namespace {

/// What came so far, and in the last two hours.
constexpr std::size_t signs = 2;
using Signs = std::array<double, signs>;

/// What is forecast anew: how it goes with the signs.
struct Target
{
    /// Weights of the signs when they tell of nothing but the day as a whole.
    Signs weights{};
    /// How far days as a whole are off.
    double spread = 0;
};
constexpr Target soon{{0.3, 0.3}, 0.045};
constexpr Target later{{0.3, 0.2}, 0.025};

/// What the first hours have for themselves, beside Poisson's chance.
constexpr double earlySpread = 0.07;
/// How many days' worth the usual weights count; far more where signs are mostly noise.
constexpr double ridgeDays = 15;
constexpr TimeOfDay recentHours{120};
constexpr TimeOfDay soonHours{120};
/// So far ahead nothing is left of what holds for the next hours.
constexpr TimeOfDay laterHours{300};
/// Days further ahead were forecast with less than a day knows of itself in the morning.
constexpr int furthestAhead = 3;
constexpr double mostFactor = 2;

/// Where the columns of a day belong once some of them are known.
enum class Part { Passed, SoFar, Recent, Soon, Later };

struct Sums
{
    double soFar = 0;
    double recent = 0;
    double soon = 0;
    double later = 0;
};

Sums sumsOf(std::span<const double> calls, const std::vector<Part>& parts)
{
    Sums sums;
    for (std::size_t column = 0; column < parts.size(); ++column) {
        switch (parts[column]) {
        case Part::Passed: break;
        case Part::Recent: sums.recent += calls[column]; [[fallthrough]];
        case Part::SoFar: sums.soFar += calls[column]; break;
        case Part::Soon: sums.soon += calls[column]; break;
        case Part::Later: sums.later += calls[column]; break;
        }
    }
    return sums;
}

double logRatio(double came, double expected)
{
    return std::log((came + 1) / (expected + 1));
}

Signs signsOf(const Sums& came, const Sums& expected)
{
    return {logRatio(came.soFar, expected.soFar), logRatio(came.recent, expected.recent)};
}

/// The variance that the logarithm of a ratio of so many calls is thought to have when they are `share` of the
/// day.
double varianceOf(double calls, double share)
{
    return soon.spread * soon.spread + 1 / std::max(calls, 1e-3) + earlySpread * earlySpread * (1 - share);
}

/// A past day at the same time of the day: its signs, and how far the target was off.
struct Example
{
    Signs signs{};
    double soon = 0;
    double later = 0;
};

/// The weights of the signs for a target.
Signs weightsFor(const Target& target, double Example::*off, const std::vector<Example>& examples, const Signs& variances)
{
    // What the signs and the target have in common is the day as a whole.
    Signs weights{};
    Signs common{};
    for (std::size_t sign = 0; sign < signs; ++sign) {
        for (const Example& example : examples)
            common[sign] += example.signs[sign] * example.*off;
        common[sign] /= ridgeDays + static_cast<double>(examples.size());
        weights[sign] = target.weights[sign] * std::min(1.0, target.spread * target.spread / variances[sign]);
    }
    Matrix products(signs, signs);
    Matrix left(signs, 1);
    for (const Example& example : examples) {
        const double unexplained = example.*off - weights[0] * example.signs[0] - weights[1] * example.signs[1];
        for (std::size_t row = 0; row < signs; ++row) {
            left(row, 0) += example.signs[row] * unexplained;
            addScaled(products.row(row), example.signs[row], example.signs);
        }
    }
    for (std::size_t sign = 0; sign < signs; ++sign) {
        const double noise = std::max(1.0, variances[sign] / std::max(soon.spread * soon.spread, common[sign]));
        products(sign, sign) += ridgeDays * variances[sign] * std::pow(noise, 4);
    }
    const Matrix change = solvePositive(std::move(products), std::move(left));
    for (std::size_t sign = 0; sign < signs; ++sign)
        weights[sign] += change(sign, 0);
    return weights;
}

} // namespace

RestOfDay::Outlook RestOfDay::outlook(const std::vector<std::optional<double>>& came,
                                      const std::vector<double>& expected) const
{
    const std::size_t columns = expected.size();
    Outlook outlook{std::vector<double>(columns, 1.0), 0, 0};
    std::size_t last = columns;
    for (std::size_t column = 0; column < columns; ++column) {
        if (came[column])
            last = column;
    }
    if (last == columns)
        return outlook;
    std::vector<Part> parts(columns, Part::Passed); // a gap is neither so far nor to come
    std::vector<double> calls(columns);
    for (std::size_t column = 0; column < columns; ++column) {
        const TimeOfDay ago = m_table.starts[last] - m_table.starts[column];
        calls[column] = came[column].value_or(0);
        if (column > last)
            parts[column] = -ago <= soonHours ? Part::Soon : Part::Later;
        else if (came[column])
            parts[column] = ago < recentHours ? Part::Recent : Part::SoFar;
    }
    const Sums now = sumsOf(calls, parts);
    const Sums forecast = sumsOf(expected, parts);
    const double rest = forecast.soon + forecast.later;
    outlook.came = now.soFar;
    outlook.expected = forecast.soFar;
    if (forecast.soFar <= 0 || rest <= 0)
        return outlook;

    std::vector<Example> examples;
    const double share = forecast.soFar / (forecast.soFar + rest);
    Signs variances{ridgeDays * varianceOf(forecast.soFar, share), ridgeDays * varianceOf(forecast.recent, share)};
    for (const PastForecast& past : m_past) {
        if (past.ahead > furthestAhead)
            continue;
        const Sums then = sumsOf(m_table.calls.row(past.row), parts);
        const Sums thought = sumsOf(past.calls, parts);
        if (thought.soFar <= 0 || thought.soon + thought.later <= 0)
            continue;
        examples.push_back({signsOf(then, thought), logRatio(then.soon, thought.soon), logRatio(then.later, thought.later)});
        for (std::size_t sign = 0; sign < signs; ++sign)
            variances[sign] += examples.back().signs[sign] * examples.back().signs[sign];
    }
    for (double& variance : variances)
        variance /= ridgeDays + static_cast<double>(examples.size());

    const Signs sight = signsOf(now, forecast);
    const double changeSoon = dot(weightsFor(soon, &Example::soon, examples, variances), sight);
    const double changeLater = dot(weightsFor(later, &Example::later, examples, variances), sight);
    for (std::size_t column = last + 1; column < columns; ++column) {
        const double away = (m_table.starts[column] - m_table.starts[last]) / std::chrono::duration<double, TimeOfDay::period>(laterHours);
        const double near = std::max(0.0, 1 - away);
        outlook.factors[column] = std::clamp(std::exp(near * changeSoon + (1 - near) * changeLater), 1 / mostFactor, mostFactor);
    }
    return outlook;
}

} // namespace dutydesk
