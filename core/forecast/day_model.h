#pragma once

#include "core/forecast/day_filter.h"

#include <optional>

namespace dutydesk {

/// Calls of a day by interval, learned from the first days of a table in two ways whose mean is taken.
///
/// One follows the logarithm of the day's total by a filter and spreads it by a shape of the day: √share
/// is reduced to a few directions, whose scores are regressed on weekday and calendar, their remainder
/// smoothed. The other reduces √calls themselves (Shen and Huang, Forecasting Time Series of Inhomogeneous
/// Poisson Processes with Application to Call Center Workforce Management, 2008) and follows each score
/// by such a filter. √ because calls are nearly Poisson: on it noise is ½ for every interval.
///
/// The settings are fixed, chosen by rolling evaluation on the calls of one bank; none is fitted to a centre.
class DayModel
{
public:
    /// How a forecast day's total came about; the factors multiply to `total`.
    struct Total
    {
        double level = 0;
        double weekday = 1;
        double recent = 1;
        /// By `DayFeatures::effects`.
        std::vector<double> effects;
        /// What the second way adds.
        double second = 1;
        double total = 0;
    };
    struct Day
    {
        /// By the table's columns.
        std::vector<double> calls;
        Total total;
        /// How far the total's logarithm is thought to be off: its variance.
        double variance = 0;
    };
    /// A day that did not look like the others.
    struct Surprise
    {
        std::size_t row = 0;
        double expected = 0;
        /// In standard deviations.
        double off = 0;
    };

    /// Keeps neither; both must outlive it. `rows` at least 1.
    DayModel(const DayTable& table, const DayFeatures& features, std::size_t rows);

    /// The open day that comes `ahead` open days after the last learned one. `hours` tells the columns
    /// that belong to it.
    Day expect(Date day, int ahead, const std::vector<bool>& hours) const;

    const std::vector<Surprise>& surprises() const { return m_surprises; }

    /// What is left after a day of what passes within days.
    static constexpr double recentKept = 0.86;

private:
    void followTotals(const DayTable& table, std::size_t rows);
    void learnShape(const DayTable& table, std::size_t rows);
    void followScores(const DayTable& table, std::size_t rows);

    const DayFeatures& m_features;
    std::vector<DayFacts> m_facts;
    std::vector<Surprise> m_surprises;
    /// Rows that shapes are learned from.
    std::vector<double> m_weights;

    std::optional<DayFilter> m_totals;

    std::vector<double> m_meanShape;
    Matrix m_shapes;
    Matrix m_shapeRegression;
    std::vector<double> m_shapeScores;

    std::vector<double> m_meanRoots;
    Matrix m_roots;
    std::vector<DayFilter> m_scores;
};

} // namespace dutydesk
