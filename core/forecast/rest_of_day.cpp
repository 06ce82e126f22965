#include "core/forecast/rest_of_day.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dutydesk {

namespace {

constexpr std::array usualWeights{0.35, 0.15};
/// How many days' worth the usual weights count.
constexpr double ridgeDays = 20;
constexpr TimeOfDay recentHours{120};
/// Days further ahead were forecast with less than a day knows of itself in the morning.
constexpr int furthestAhead = 5;
/// What ratios spread beyond Poisson's chance; where calls are few, chance is most of a ratio and counts
/// less.
constexpr double usualSpread = 0.06;
/// What the first hours have for themselves.
constexpr double earlySpread = 0.05;
constexpr double mostFactor = 2;

/// Sums over the columns that are known, the recent ones among them, and the rest.
struct Parts
{
    double soFar = 0;
    double recent = 0;
    double rest = 0;

    void add(bool isKnown, bool isRecent, double calls)
    {
        soFar += isKnown ? calls : 0;
        recent += isKnown && isRecent ? calls : 0;
        rest += isKnown ? 0 : calls;
    }
};

double logRatio(double came, double expected)
{
    return std::log((came + 1) / (expected + 1));
}

/// How much of a ratio of so many calls is neither chance nor only the first hours' own, when they are
/// `share` of the day.
double trust(double calls, double share)
{
    const double signal = usualSpread * usualSpread;
    return signal / (signal + 1 / std::max(calls, 1e-3) + earlySpread * earlySpread * (1 - share));
}

} // namespace

RestOfDay::Outlook RestOfDay::outlook(const std::vector<std::optional<double>>& came,
                                      const std::vector<double>& expected) const
{
    const std::size_t columns = expected.size();
    std::size_t last = columns;
    for (std::size_t column = 0; column < columns; ++column) {
        if (came[column])
            last = column;
    }
    if (last == columns)
        return {};
    std::vector<bool> known(columns);
    std::vector<bool> recent(columns);
    Parts today;
    Parts forecast;
    for (std::size_t column = 0; column < columns; ++column) {
        known[column] = came[column].has_value();
        recent[column] = m_table.starts[column] + recentHours > m_table.starts[last];
        if (column < last && !known[column])
            continue; // a gap is neither so far nor to come
        today.add(known[column], recent[column], came[column].value_or(0));
        forecast.add(known[column], recent[column], expected[column]);
    }
    if (forecast.soFar <= 0 || forecast.rest <= 0)
        return {1, today.soFar, forecast.soFar};

    // Ridge towards the usual weights, in units of one day's variance of the ratios.
    Matrix products(2, 2);
    Matrix targets(2, 1);
    double variance = 0;
    double days = 0;
    const double share = forecast.soFar / (forecast.soFar + forecast.rest);
    const std::array usual{usualWeights[0] * trust(forecast.soFar, share), usualWeights[1] * trust(forecast.recent, share)};
    for (const PastForecast& past : m_past) {
        if (past.ahead > furthestAhead)
            continue;
        Parts then;
        Parts thought;
        for (std::size_t column = 0; column < columns; ++column) {
            if (column < last && !known[column])
                continue;
            then.add(known[column], recent[column], m_table.calls(past.row, column));
            thought.add(known[column], recent[column], past.calls[column]);
        }
        if (thought.soFar <= 0 || thought.rest <= 0)
            continue;
        const std::array ratios{logRatio(then.soFar, thought.soFar), logRatio(then.recent, thought.recent)};
        const double left = logRatio(then.rest, thought.rest) - usual[0] * ratios[0] - usual[1] * ratios[1];
        for (std::size_t row = 0; row < 2; ++row) {
            targets(row, 0) += ratios[row] * left;
            for (std::size_t column = 0; column < 2; ++column)
                products(row, column) += ratios[row] * ratios[column];
        }
        variance += (ratios[0] * ratios[0] + ratios[1] * ratios[1]) / 2;
        ++days;
    }
    std::array weights = usual;
    if (days > 0) {
        const double ridge = ridgeDays * variance / days + 1e-9;
        products(0, 0) += ridge;
        products(1, 1) += ridge;
        const Matrix solved = solvePositive(std::move(products), std::move(targets));
        weights[0] += solved(0, 0);
        weights[1] += solved(1, 0);
    }
    const double change = weights[0] * logRatio(today.soFar, forecast.soFar) + weights[1] * logRatio(today.recent, forecast.recent);
    return {std::clamp(std::exp(change), 1 / mostFactor, mostFactor), today.soFar, forecast.soFar};
}

} // namespace dutydesk
