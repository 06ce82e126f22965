#pragma once

#include <cmath>
#include <cstdint>

namespace dutydesk {

/// Random numbers that are the same on every machine and library (SplitMix64: Steele, Lea, Flood 2014).
class SearchRandom
{
public:
    explicit SearchRandom(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 up to, not including, `bound`, which is at least 1.
    int below(int bound)
    {
        return static_cast<int>((next() >> 32) * static_cast<std::uint64_t>(bound) >> 32);
    }
    /// 0 up to, not including, 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

} // namespace dutydesk
