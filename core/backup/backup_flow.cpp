#include "core/backup/backup_flow.h"

namespace dutydesk {

namespace {

/// Backups belong to the installation as a whole, which has the number 1.
const RecordRef installation{"installation", 1};

} // namespace

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

JournalNote madeNote(const std::string& name, const std::string& reason)
{
    return {"backup.made", installation, {{"backup.name", {}, name}}, reason};
}

JournalNote restoredNote(const std::string& name, const std::string& reason)
{
    return {"backup.restored", installation, {{"backup.name", {}, name}}, reason};
}

} // namespace dutydesk
