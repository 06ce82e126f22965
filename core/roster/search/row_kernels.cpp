#include "core/roster/search/row_kernels.h"

#include <algorithm>

// Two versions of each loop where the linker can choose by processor: baseline x86-64 has no vector minimum of
// integers. Sanitizers run before that choice could be made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&     \
    !defined(__SANITIZE_THREAD__)
#define DUTYDESK_VECTOR_CLONES __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define DUTYDESK_VECTOR_CLONES
#endif

namespace dutydesk {

DUTYDESK_VECTOR_CLONES
void relaxRow(std::int32_t* __restrict target, const std::int32_t* __restrict source, std::int32_t price, int count)
{
    for (int i = 0; i < count; ++i)
        target[i] = std::min(target[i], source[i] + price);
}

DUTYDESK_VECTOR_CLONES
void minimumRow(std::int32_t* out, const std::int32_t* a, const std::int32_t* b, int count)
{
    for (int i = 0; i < count; ++i)
        out[i] = std::min(a[i], b[i]);
}

} // namespace dutydesk
