#include "core/backup/backup_policy.h"

namespace dutydesk {

Result<BackupPolicy> BackupPolicy::from(const PolicySet& set)
{
    DUTYDESK_ASSIGN(kept, set.integer("backup.kept"));
    DUTYDESK_ASSIGN(hours, set.integer("backup.every_hours"));
    return BackupPolicy{static_cast<int>(kept), std::chrono::hours(hours)};
}

} // namespace dutydesk
