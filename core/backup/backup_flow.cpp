#include "core/backup/backup_flow.h"

namespace dutydesk {

bool backupDue(std::span<const Backup> kept, Instant now, const BackupPolicy& policy)
{
    return kept.empty() || kept.front().at > now || now - kept.front().at >= policy.every;
}

std::vector<std::string> backupsToRemove(std::span<const Backup> kept, const BackupPolicy& policy)
{
    std::vector<std::string> names;
    for (std::size_t i = static_cast<std::size_t>(policy.kept); i < kept.size(); ++i)
        names.push_back(kept[i].name);
    return names;
}

} // namespace dutydesk
