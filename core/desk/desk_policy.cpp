#include "core/desk/desk_policy.h"

namespace dutydesk {

Result<DeskPolicy> DeskPolicy::from(const PolicySet& set)
{
    DUTYDESK_ASSIGN(intervalMinutes, set.integer("desk.interval_minutes"));
    return DeskPolicy{static_cast<int>(intervalMinutes)};
}

} // namespace dutydesk
