#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dutydesk {

/// A dense matrix, row by row.
class Matrix
{
public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t columns) : m_rows(rows), m_columns(columns), m_values(rows * columns) {}

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }

    double& operator()(std::size_t row, std::size_t column) { return m_values[row * m_columns + column]; }
    double operator()(std::size_t row, std::size_t column) const { return m_values[row * m_columns + column]; }
    std::span<double> row(std::size_t row) { return {m_values.data() + row * m_columns, m_columns}; }
    std::span<const double> row(std::size_t row) const { return {m_values.data() + row * m_columns, m_columns}; }

private:
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::vector<double> m_values;
};

/// The sum of products; both of the same length.
double dot(std::span<const double> left, std::span<const double> right);

/// `into` += `factor` × `from`.
void addScaled(std::span<double> into, double factor, std::span<const double> from);

/// X with `a` X = `b`, by Cholesky. `a` is symmetric and positive definite.
Matrix solvePositive(Matrix a, Matrix b);

/// The orthonormal directions, one a row, along which the rows of `rows` spread most; the widest first,
/// at most `count` and no more than the matrix has. By subspace iteration on the Gram matrix (Golub and
/// Van Loan, Matrix Computations, 8.2.4), so that the same rows always give the same directions.
Matrix leadingDirections(const Matrix& rows, std::size_t count);

} // namespace dutydesk
