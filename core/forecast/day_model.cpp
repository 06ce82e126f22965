#include "core/forecast/day_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace dutydesk {

namespace {

/// Of the shape: the weight of a day halves in so many open days, and is nothing after so many.
constexpr double halfLife = 60;
constexpr std::size_t daysForShape = 420;
constexpr std::size_t directions = 7;
/// How strongly the regression of scores is held down (ridge): weekdays, and the calendar's effects.
constexpr double weekdayRidge = 1;
constexpr double effectRidge = 20;
/// Smoothing of what the regression leaves of a score, and what is kept of it for each day ahead.
constexpr double scoreSmoothing = 0.12;
constexpr double scoreKept = 0.9;
/// A day further off is left out of the shape.
constexpr double oddDay = 4.5;
/// Keeps the root of nothing away from zero (Anscombe's 3/8 for means, 1/4 for shares of the root).
constexpr double rootOffset = 0.25;

/// The total's logarithm.
constexpr double totalNoise = 0.026;
constexpr double countNoise = 4.5;

/// Scores, in units of their own spread.
constexpr double scoreNoise = 0.26;
/// Of the second and further scores the calendar moves less.
constexpr double minorEffects = 0.5;

double squareOf(double value)
{
    return value * value;
}

double noiseOf(double total)
{
    return squareOf(totalNoise) + countNoise / std::max(total, 1.0);
}

/// Poisson calls whose mean root, √(calls + ¼), squared, is `squared`: the root's bias undone, which
/// matters below four calls. By the series itself, tabulated.
double callsOfRoot(double root)
{
    constexpr double most = 6;
    constexpr std::size_t steps = 600;
    static const std::array<double, steps + 1> table = [] {
        std::array<double, steps + 1> squares{};
        for (std::size_t step = 0; step <= steps; ++step) {
            const double mean = most * static_cast<double>(step) / steps;
            double chance = std::exp(-mean);
            double sum = 0;
            for (int calls = 0; calls < 60; ++calls) {
                sum += chance * std::sqrt(calls + rootOffset);
                chance *= mean / (calls + 1);
            }
            squares[step] = sum * sum;
        }
        return squares;
    }();
    const double squared = squareOf(std::max(root, 0.0));
    if (squared >= table.back())
        return squared - (table.back() - most);
    const auto above = std::ranges::upper_bound(table, squared);
    if (above == table.begin())
        return 0;
    const auto step = static_cast<double>(above - table.begin() - 1);
    return most / steps * (step + (squared - *(above - 1)) / (*above - *(above - 1)));
}

/// Weighted mean of the rows.
std::vector<double> meanOf(const Matrix& rows, const std::vector<double>& weights)
{
    std::vector<double> mean(rows.columns());
    double sum = 0;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        addScaled(mean, weights[row], rows.row(row));
        sum += weights[row];
    }
    for (double& value : mean)
        value /= std::max(sum, 1e-9);
    return mean;
}

/// The directions in which the rows differ from their mean, which is taken off them, by weight.
Matrix directionsOf(Matrix& rows, const std::vector<double>& mean, const std::vector<double>& weights)
{
    Matrix weighted(rows.rows(), rows.columns());
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        addScaled(rows.row(row), -1, mean);
        addScaled(weighted.row(row), std::sqrt(weights[row]), rows.row(row));
    }
    return leadingDirections(weighted, directions);
}

std::vector<double> regressorsOf(const DayFacts& facts)
{
    std::vector<double> regressors(facts.weekday.begin(), facts.weekday.end());
    regressors.insert(regressors.end(), facts.effects.begin(), facts.effects.end());
    return regressors;
}

} // namespace

DayModel::DayModel(const DayTable& table, const DayFeatures& features, std::size_t rows) : m_features(features)
{
    m_facts.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row)
        m_facts.push_back(features.factsOf(table.days[row]));
    followTotals(table, rows);
    learnShape(table, rows);
    followScores(table, rows);
}

void DayModel::followTotals(const DayTable& table, std::size_t rows)
{
    DayFilterSetting setting{.level = 0.5,
                             .levelDrift = 0.002,
                             .recentPush = 0.04,
                             .recentKept = recentKept,
                             .weekday = 0.1,
                             .weekdayDrift = 0.001,
                             .effects = {}};
    for (const DayFeatures::Effect& effect : m_features.effects())
        setting.effects.push_back(effect.reach);
    // Weekdays as far apart as they are: a weekend may have a fifth of the calls.
    std::array<double, 7> sums{};
    std::array<double, 7> counts{};
    double start = 0;
    double used = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (table.unused[row])
            continue;
        sums[weekdayOf(table.days[row])] += std::log(table.totals[row] + 1);
        ++counts[weekdayOf(table.days[row])];
        if (used < 10) {
            start += std::log(table.totals[row] + 1);
            ++used;
        }
    }
    start /= std::max(used, 1.0);
    double least = 1e9;
    double most = -1e9;
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        if (counts[weekday] > 0) {
            least = std::min(least, sums[weekday] / counts[weekday]);
            most = std::max(most, sums[weekday] / counts[weekday]);
        }
    }
    setting.weekday = std::max(setting.weekday, (most - least) / 2);
    setting.level = std::max(setting.level, most - least);

    m_totals.emplace(std::move(setting), start);
    m_weights.assign(rows, 0.0);
    double weight = 1;
    for (std::size_t row = rows; row-- > 0;) {
        m_weights[row] = table.unused[row] || rows - row > daysForShape ? 0 : weight;
        weight *= std::exp2(-1 / halfLife);
    }
    for (std::size_t row = 0; row < rows; ++row) {
        m_totals->advance();
        if (table.unused[row])
            continue;
        const double expected = m_totals->expect(m_facts[row], 0);
        const double off = m_totals->learn(m_facts[row], std::log(table.totals[row] + 1), noiseOf(table.totals[row]));
        if (std::abs(off) > oddDay && row >= 14) {
            m_surprises.push_back({row, std::exp(expected) - 1, off});
            m_weights[row] = 0;
        }
    }
}

void DayModel::learnShape(const DayTable& table, std::size_t rows)
{
    Matrix shares(rows, table.starts.size());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < table.starts.size(); ++column)
            shares(row, column) = std::sqrt((table.calls(row, column) + rootOffset) / std::max(table.totals[row], 1.0));
    }
    m_meanShape = meanOf(shares, m_weights);
    m_shapes = directionsOf(shares, m_meanShape, m_weights);

    const std::size_t size = 7 + m_features.effects().size();
    Matrix products(size, size);
    Matrix targets(size, m_shapes.rows());
    Matrix scores(rows, m_shapes.rows());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t direction = 0; direction < m_shapes.rows(); ++direction)
            scores(row, direction) = dot(shares.row(row), m_shapes.row(direction));
        const std::vector<double> regressors = regressorsOf(m_facts[row]);
        for (std::size_t index = 0; index < size; ++index) {
            addScaled(products.row(index), m_weights[row] * regressors[index], regressors);
            addScaled(targets.row(index), m_weights[row] * regressors[index], scores.row(row));
        }
    }
    for (std::size_t index = 0; index < size; ++index)
        products(index, index) += index < 7 ? weekdayRidge : effectRidge;
    m_shapeRegression = solvePositive(std::move(products), std::move(targets));

    m_shapeScores.assign(m_shapes.rows(), 0.0);
    for (std::size_t row = 0; row < rows; ++row) {
        if (m_weights[row] <= 0)
            continue;
        std::vector<double> rest(scores.row(row).begin(), scores.row(row).end());
        const std::vector<double> regressors = regressorsOf(m_facts[row]);
        for (std::size_t index = 0; index < size; ++index)
            addScaled(rest, -regressors[index], m_shapeRegression.row(index));
        for (std::size_t direction = 0; direction < rest.size(); ++direction)
            m_shapeScores[direction] += scoreSmoothing * (rest[direction] - m_shapeScores[direction]);
    }
}

void DayModel::followScores(const DayTable& table, std::size_t rows)
{
    Matrix roots(rows, table.starts.size());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < table.starts.size(); ++column)
            roots(row, column) = std::sqrt(table.calls(row, column) + rootOffset);
    }
    m_meanRoots = meanOf(roots, m_weights);
    m_roots = directionsOf(roots, m_meanRoots, m_weights);
    const double weights = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    for (std::size_t direction = 0; direction < m_roots.rows(); ++direction) {
        std::vector<double> scores(rows);
        double squares = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            scores[row] = dot(roots.row(row), m_roots.row(direction));
            squares += m_weights[row] * squareOf(scores[row]);
        }
        const double spread = std::sqrt(std::max(squares / std::max(weights, 1e-9), 0.01));
        DayFilterSetting setting{.level = 2 * spread,
                                 .levelDrift = 0.015 * spread,
                                 .recentPush = 0.3 * spread,
                                 .recentKept = recentKept,
                                 .weekday = spread,
                                 .weekdayDrift = 0.008 * spread,
                                 .effects = {}};
        // The first direction carries the total; an effect reaches as far on it as on the total.
        for (const DayFeatures::Effect& effect : m_features.effects())
            setting.effects.push_back(10 * effect.reach * spread * (direction == 0 ? 1 : minorEffects));
        DayFilter filter(std::move(setting), 0);
        for (std::size_t row = 0; row < rows; ++row) {
            filter.advance();
            if (!table.unused[row])
                filter.learn(m_facts[row], scores[row], rootOffset + squareOf(scoreNoise * spread));
        }
        m_scores.push_back(std::move(filter));
    }
}

DayModel::Day DayModel::expect(Date day, int ahead, const std::vector<bool>& hours) const
{
    const DayFacts facts = m_features.factsOf(day);
    Day expected;
    Total& total = expected.total;
    DayFacts ordinary = facts;
    ordinary.weekday = m_features.ordinaryWeek();
    const double week = m_totals->weekdayPart(ordinary);
    total.level = std::exp(m_totals->level() + week);
    total.weekday = std::exp(m_totals->weekdayPart(facts) - week);
    total.recent = std::exp(m_totals->recent(ahead));
    for (std::size_t effect = 0; effect < facts.effects.size(); ++effect)
        total.effects.push_back(std::exp(m_totals->effectPart(facts, effect)));
    const double first = std::exp(m_totals->expect(facts, ahead));
    expected.variance = m_totals->varianceOf(facts, ahead) + noiseOf(first);

    std::vector<double> shape = m_meanShape;
    std::vector<double> scores = m_shapeScores;
    for (double& score : scores)
        score *= std::pow(scoreKept, ahead);
    const std::vector<double> regressors = regressorsOf(facts);
    for (std::size_t index = 0; index < regressors.size(); ++index)
        addScaled(scores, regressors[index], m_shapeRegression.row(index));
    std::vector<double> roots = m_meanRoots;
    for (std::size_t direction = 0; direction < scores.size(); ++direction)
        addScaled(shape, scores[direction], m_shapes.row(direction));
    for (std::size_t direction = 0; direction < m_scores.size(); ++direction)
        addScaled(roots, m_scores[direction].expect(facts, ahead), m_roots.row(direction));

    double sum = 0;
    for (std::size_t column = 0; column < shape.size(); ++column) {
        shape[column] = hours[column] ? callsOfRoot(shape[column] * std::sqrt(first)) : 0;
        sum += shape[column];
    }
    expected.calls.resize(shape.size());
    for (std::size_t column = 0; column < shape.size(); ++column) {
        const double second = hours[column] ? callsOfRoot(roots[column]) : 0;
        expected.calls[column] = (sum > 0 ? first * shape[column] / sum : 0) / 2 + second / 2;
        total.total += expected.calls[column];
    }
    total.second = total.total / first;
    return expected;
}

} // namespace dutydesk
