#include "core/base/money.h"

namespace dutydesk {

Money share(Money amount, std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t product = amount.fen * numerator;
    const std::int64_t half = denominator / 2;
    return {(product >= 0 ? product + half : product - half) / denominator};
}

} // namespace dutydesk
