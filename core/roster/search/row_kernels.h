#pragma once

#include <cstdint>

namespace dutydesk {

/// target[i] = min(target[i], source[i] + price) for i < count.
void relaxRow(std::int32_t* target, const std::int32_t* source, std::int32_t price, int count);

/// out[i] = min(a[i], b[i]) for i < count; `out` may be `a`.
void minimumRow(std::int32_t* out, const std::int32_t* a, const std::int32_t* b, int count);

} // namespace dutydesk
