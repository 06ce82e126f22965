#include "core/forecast/linear_algebra.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

constexpr int mostRounds = 60;
/// Relative change of the spread from round to round at which the directions stand.
constexpr double settled = 1e-7;
/// Directions iterated beside those wanted, which makes the last of them settle sooner.
constexpr std::size_t guards = 3;

/// Products of columns with one another.
Matrix gramOf(const Matrix& rows)
{
    const std::size_t size = rows.columns();
    Matrix gram(size, size);
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const auto values = rows.row(row);
        for (std::size_t column = 0; column < size; ++column) {
            if (values[column] != 0)
                addScaled(gram.row(column).first(column + 1), values[column], values.first(column + 1));
        }
    }
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t column = 0; column < row; ++column)
            gram(column, row) = gram(row, column);
    }
    return gram;
}

/// Makes rows orthonormal in their order (modified Gram-Schmidt); what depends on rows before it becomes
/// zero. Returns the sum of the lengths that were left.
double orthonormalise(Matrix& directions)
{
    double spread = 0;
    for (std::size_t row = 0; row < directions.rows(); ++row) {
        const auto values = directions.row(row);
        const double before = std::sqrt(dot(values, values));
        for (std::size_t other = 0; other < row; ++other)
            addScaled(values, -dot(values, directions.row(other)), directions.row(other));
        const double length = std::sqrt(dot(values, values));
        spread += length;
        const double scale = length > 1e-10 * before && length > 0 ? 1 / length : 0;
        for (double& value : values)
            value *= scale;
    }
    return spread;
}

} // namespace

double dot(std::span<const double> left, std::span<const double> right)
{
    double sum = 0;
    for (std::size_t index = 0; index < left.size(); ++index)
        sum += left[index] * right[index];
    return sum;
}

void addScaled(std::span<double> into, double factor, std::span<const double> from)
{
    for (std::size_t index = 0; index < into.size(); ++index)
        into[index] += factor * from[index];
}

Matrix solvePositive(Matrix a, Matrix b)
{
    const std::size_t size = a.rows();
    for (std::size_t column = 0; column < size; ++column) {
        a(column, column) = std::sqrt(a(column, column) - dot(a.row(column).first(column), a.row(column).first(column)));
        for (std::size_t row = column + 1; row < size; ++row)
            a(row, column) = (a(row, column) - dot(a.row(row).first(column), a.row(column).first(column))) / a(column, column);
    }
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t before = 0; before < row; ++before)
            addScaled(b.row(row), -a(row, before), b.row(before));
        for (double& value : b.row(row))
            value /= a(row, row);
    }
    for (std::size_t row = size; row-- > 0;) {
        for (std::size_t after = row + 1; after < size; ++after)
            addScaled(b.row(row), -a(after, row), b.row(after));
        for (double& value : b.row(row))
            value /= a(row, row);
    }
    return b;
}

Matrix leadingDirections(const Matrix& rows, std::size_t count)
{
    const std::size_t size = rows.columns();
    const std::size_t wanted = std::min({count, size, rows.rows()});
    const Matrix gram = gramOf(rows);
    // A start that is neither random nor orthogonal to anything likely: cosines.
    Matrix directions(std::min(wanted + guards, size), size);
    for (std::size_t row = 0; row < directions.rows(); ++row) {
        for (std::size_t column = 0; column < size; ++column)
            directions(row, column) = std::cos(static_cast<double>((row + 1) * (2 * column + 1)));
    }
    orthonormalise(directions);
    double spread = 0;
    for (int round = 0; round < mostRounds; ++round) {
        Matrix next(directions.rows(), size);
        for (std::size_t row = 0; row < next.rows(); ++row) {
            for (std::size_t column = 0; column < size; ++column)
                next(row, column) = dot(gram.row(column), directions.row(row));
        }
        const double before = spread;
        spread = orthonormalise(next);
        directions = std::move(next);
        if (std::abs(spread - before) <= settled * spread)
            break;
    }
    Matrix leading(wanted, size);
    for (std::size_t row = 0; row < wanted; ++row)
        std::ranges::copy(directions.row(row), leading.row(row).begin());
    return leading;
}

} // namespace dutydesk
