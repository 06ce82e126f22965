#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <span>
#include <utility>
#include <vector>

namespace dutydesk {

/// Random numbers that are the same on every machine for the same seed, which the standard library's
/// distributions do not promise. SplitMix64, Steele, Lea & Flood 2014.
class DemoRandom
{
public:
    explicit DemoRandom(std::uint64_t seed) : m_state(seed) {}

    /// A stream of its own, for the `number`th thing made: what is made later does not change it.
    DemoRandom stream(std::uint64_t number) const { return DemoRandom(mixed(m_state ^ mixed(number + 1))); }

    std::uint64_t next() { return mixed(m_state += 0x9E3779B97F4A7C15); }

    /// From 0 up to, not including, 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    bool chance(double probability) { return unit() < probability; }
    /// From `low` to `high`, both included.
    int between(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    std::size_t index(std::size_t size) { return static_cast<std::size_t>(next() % size); }

    template <class T>
    const T& pick(const std::vector<T>& from)
    {
        return from[index(from.size())];
    }

    /// The index of a weight, as often as its share of the sum.
    std::size_t weighted(std::span<const double> weights)
    {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        double left = unit() * sum;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            left -= weights[i];
            if (left < 0)
                return i;
        }
        return weights.size() - 1;
    }

    template <class T>
    void shuffle(std::vector<T>& list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[index(i)]);
    }

    /// Normal with mean 0 and deviation 1 (Box and Muller).
    double normal()
    {
        return std::sqrt(-2 * std::log(1 - unit())) * std::cos(2 * std::numbers::pi * unit());
    }
    /// Half of the time below `median`, now and then several times as long.
    double around(double median, double spread) { return median * std::exp(spread * normal()); }
    /// Poisson by the normal with its variance, which is near enough for a mean above ten.
    int poisson(double mean)
    {
        if (mean > 10)
            return static_cast<int>(std::max(0.0, std::round(mean + std::sqrt(mean) * normal())));
        int count = -1;
        for (double product = 1; product > std::exp(-mean); ++count)
            product *= unit();
        return count;
    }

private:
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace dutydesk
