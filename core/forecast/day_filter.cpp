#include "core/forecast/day_filter.h"

#include <cmath>

namespace dutydesk {

namespace {

/// Beyond so many standard deviations a day's noise is taken to be larger.
constexpr double far = 3;
/// So many days in a row beyond this, on one side, are a change of level.
constexpr double shifted = 2;
constexpr int daysOfShift = 3;

} // namespace

DayFilter::DayFilter(DayFilterSetting setting, double start)
    : m_setting(std::move(setting)), m_state(firstEffect + m_setting.effects.size()),
      m_covariance(m_state.size(), m_state.size())
{
    const auto square = [](double value) { return value * value; };
    m_state[0] = start;
    m_covariance(0, 0) = square(m_setting.level);
    m_covariance(1, 1) = square(m_setting.recentPush) / (1 - square(m_setting.recentKept));
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        m_covariance(firstWeekday + weekday, firstWeekday + weekday) = square(m_setting.weekday);
    for (std::size_t effect = 0; effect < m_setting.effects.size(); ++effect)
        m_covariance(firstEffect + effect, firstEffect + effect) = square(m_setting.effects[effect]);
}

void DayFilter::advance()
{
    m_state[1] *= m_setting.recentKept;
    for (std::size_t index = 0; index < m_state.size(); ++index) {
        m_covariance(1, index) *= m_setting.recentKept;
        m_covariance(index, 1) *= m_setting.recentKept;
    }
    m_covariance(0, 0) += m_setting.levelDrift * m_setting.levelDrift;
    m_covariance(1, 1) += m_setting.recentPush * m_setting.recentPush;
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        m_covariance(firstWeekday + weekday, firstWeekday + weekday) += m_setting.weekdayDrift * m_setting.weekdayDrift;
}

double DayFilter::learn(const DayFacts& facts, double value, double noise)
{
    const std::vector<double> loading = loadingOf(facts);
    std::vector<double> gain(m_state.size());
    for (std::size_t index = 0; index < m_state.size(); ++index)
        gain[index] = dot(m_covariance.row(index), loading);
    const double surprise = value - dot(loading, m_state);
    double variance = dot(loading, gain) + noise;
    const double off = surprise / std::sqrt(variance);
    m_farInARow = std::abs(off) < shifted ? 0 : off > 0 ? std::max(m_farInARow, 0) + 1 : std::min(m_farInARow, 0) - 1;
    if (std::abs(m_farInARow) >= daysOfShift) {
        // The level has changed by about the surprise: let it go there.
        m_covariance(0, 0) += surprise * surprise;
        gain[0] += surprise * surprise * loading[0];
        variance += surprise * surprise * loading[0] * loading[0];
        m_farInARow = 0;
    } else if (std::abs(off) > far) {
        variance *= off * off / (far * far);
    }
    for (std::size_t row = 0; row < m_state.size(); ++row) {
        m_state[row] += gain[row] * surprise / variance;
        addScaled(m_covariance.row(row), -gain[row] / variance, gain);
    }
    return off;
}

double DayFilter::expect(const DayFacts& facts, int ahead) const
{
    double sum = level() + recent(ahead) + weekdayPart(facts);
    for (std::size_t effect = 0; effect < m_setting.effects.size(); ++effect)
        sum += effectPart(facts, effect);
    return sum;
}

double DayFilter::varianceOf(const DayFacts& facts, int ahead) const
{
    std::vector<double> loading = loadingOf(facts);
    const double kept = std::pow(m_setting.recentKept, ahead);
    loading[1] *= kept;
    double variance = 0;
    for (std::size_t index = 0; index < m_state.size(); ++index)
        variance += loading[index] * dot(m_covariance.row(index), loading);
    const double push = m_setting.recentPush * m_setting.recentPush / (1 - m_setting.recentKept * m_setting.recentKept);
    return variance + push * (1 - kept * kept)
        + ahead * (m_setting.levelDrift * m_setting.levelDrift + m_setting.weekdayDrift * m_setting.weekdayDrift);
}

double DayFilter::recent(int ahead) const
{
    return m_state[1] * std::pow(m_setting.recentKept, ahead);
}

double DayFilter::weekdayPart(const DayFacts& facts) const
{
    return dot(facts.weekday, std::span(m_state).subspan(firstWeekday, 7));
}

std::vector<double> DayFilter::loadingOf(const DayFacts& facts) const
{
    std::vector<double> loading(m_state.size());
    loading[0] = 1;
    loading[1] = 1;
    std::copy(facts.weekday.begin(), facts.weekday.end(), loading.begin() + firstWeekday);
    std::copy(facts.effects.begin(), facts.effects.end(), loading.begin() + firstEffect);
    return loading;
}

} // namespace dutydesk
