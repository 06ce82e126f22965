#include "core/staffing/waiting_time.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dutydesk {

namespace {

struct Node
{
    double at;
    double weight;
};

/// The positive half of Gauss–Legendre's 16 nodes on −1 to 1.
constexpr std::array<Node, 8> nodes = {{
    {0.09501250983763744019, 0.1894506104550684963},
    {0.2816035507792589132, 0.1826034150449235889},
    {0.4580167776572273863, 0.1691565193950025382},
    {0.6178762444026437484, 0.1495959888165767321},
    {0.7554044083550030339, 0.1246289712555338721},
    {0.8656312023878317439, 0.09515851168249278481},
    {0.9445750230732325761, 0.06225352393864789286},
    {0.9894009349916499326, 0.02715245941175409485},
}};

/// What lies lower than this below the highest point of a stretch adds nothing to sixteen digits.
constexpr double lowest = -45;
/// exp of less is 0.
constexpr double nothing = -746;
/// How far the height falls in one panel.
constexpr double fall = 12;
/// The widest panels before and after the peak, in patiences: e^−w bends too much over wider ones.
constexpr double widestBefore = 1;
constexpr double widestAfter = 3;

/// e^−u − 1 + u, without losing digits near 0.
double aboveTangent(double u)
{
    if (std::abs(u) > 0.25)
        return std::expm1(-u) + u;
    double sum = 0;
    for (int n = 13; n >= 2; --n)
        sum = 1.0 / n * (1 - u * sum);
    return u * u * sum;
}

} // namespace

WaitingTime::WaitingTime(int agents, double erlangs, double patience) : m_answers(agents * patience)
{
    const double overload = (erlangs - agents) / agents;
    if (overload > 0) {
        m_peak = std::log1p(overload);
        m_bend = m_answers;
        m_top = m_answers * aboveTangent(-m_peak);
    } else {
        m_bend = erlangs * patience;
        m_slope = (agents - erlangs) * patience;
    }
    m_line = 40 + std::max(0.0, std::log(erlangs * patience));
}

double WaitingTime::height(double u) const
{
    return -m_bend * aboveTangent(u) - m_slope * u;
}

double WaitingTime::stride(double u) const
{
    const double steepness = std::abs(m_bend * std::expm1(-u) - m_slope);
    const double curvature = m_bend * std::exp(-u);
    return 2 * fall / (steepness + std::sqrt(steepness * steepness + 2 * fall * curvature));
}

void WaitingTime::addPanel(Weight& sum, double from, double to) const
{
    const double middle = (from + to) / 2;
    const double half = (to - from) / 2;
    for (const Node& node : nodes) {
        for (const double u : {middle - half * node.at, middle + half * node.at}) {
            const double weight = half * node.weight * std::exp(height(u));
            const double gone = -std::expm1(-(m_peak + u));
            sum.answered += weight * std::exp(-(m_peak + u));
            sum.hungUp += weight * gone;
        }
    }
}

WaitingTime::Weight WaitingTime::between(double from, double to) const
{
    Weight sum;
    const double first = from - m_peak;
    const double last = to - m_peak;
    const double highest = std::clamp(0.0, first, last);
    if (height(highest) < nothing)
        return sum;
    const double enough = height(highest) + lowest;
    for (double at = highest; at < last && height(at) > enough;) {
        if (at + m_peak >= m_line) {
            const double lineLength = std::isinf(last) ? 1 : -std::expm1(-m_answers * (last - at));
            sum.hungUp += std::exp(height(at)) / m_answers * lineLength;
            break;
        }
        const double next = std::min(last, at + std::min(stride(at), widestAfter));
        addPanel(sum, at, next);
        at = next;
    }
    for (double at = highest; at > first && height(at) > enough;) {
        const double next = std::max(first, at - std::min(stride(at), widestBefore));
        addPanel(sum, next, at);
        at = next;
    }
    return sum;
}

} // namespace dutydesk
