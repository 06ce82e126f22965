#pragma once

#include "core/forecast/day_features.h"
#include "core/forecast/linear_algebra.h"

namespace dutydesk {

/// How a series of days moves, in its own unit; standard deviations.
struct DayFilterSetting
{
    /// How far the level may lie from where it is thought to start, and its drift in a day.
    double level = 0;
    double levelDrift = 0;
    /// What passes within days: its daily push, and what of it is left after a day.
    double recentPush = 0;
    double recentKept = 0;
    double weekday = 0;
    double weekdayDrift = 0;
    /// Of the calendar's effects.
    std::vector<double> effects;
};

/// A number that each open day has, followed by a Kalman filter (Durbin and Koopman, Time Series Analysis by
/// State Space Methods, 4.3): a level that drifts, a disturbance that fades, weekdays that drift, and effects of the calendar.
/// A day that lies far off counts little; three far off on the same side are a new level.
class DayFilter
{
public:
    DayFilter(DayFilterSetting setting, double start);

    /// One open day passes.
    void advance();
    /// Learns the day's value, measured with the variance `noise`. Returns by how many standard deviations
    /// it was off.
    double learn(const DayFacts& facts, double value, double noise);
    /// What is expected `ahead` open days after the last one.
    double expect(const DayFacts& facts, int ahead) const;
    /// The variance of that expectation.
    double varianceOf(const DayFacts& facts, int ahead) const;

    double level() const { return m_state[0]; }
    double recent(int ahead) const;
    double weekdayPart(const DayFacts& facts) const;
    double effectPart(const DayFacts& facts, std::size_t effect) const { return facts.effects[effect] * m_state[firstEffect + effect]; }

private:
    static constexpr std::size_t firstWeekday = 2;
    static constexpr std::size_t firstEffect = 9;

    /// How the state adds up to the day's value.
    std::vector<double> loadingOf(const DayFacts& facts) const;

    DayFilterSetting m_setting;
    std::vector<double> m_state;
    Matrix m_covariance;
    /// Days in a row that lay far above (or below, negative).
    int m_farInARow = 0;
};

} // namespace dutydesk
