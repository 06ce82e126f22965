#pragma once

#include <compare>
#include <cstdint>

namespace dutydesk {

/// An amount of money in fen (1/100 yuan). Whole fen only: whoever divides says how it is rounded.
struct Money
{
    std::int64_t fen = 0;

    friend constexpr auto operator<=>(const Money&, const Money&) = default;
    constexpr Money operator+(Money other) const { return {fen + other.fen}; }
    constexpr Money operator-(Money other) const { return {fen - other.fen}; }
    constexpr Money operator-() const { return {-fen}; }
    constexpr Money operator*(std::int64_t times) const { return {fen * times}; }
};

constexpr Money yuan(std::int64_t amount)
{
    return {amount * 100};
}

/// `amount * numerator / denominator`, half a fen rounded away from zero. `denominator` > 0.
Money share(Money amount, std::int64_t numerator, std::int64_t denominator);

} // namespace dutydesk
