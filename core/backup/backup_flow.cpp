#include "core/backup/backup_flow.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// Backups belong to the installation as a whole, which has the number 1.
const RecordRef installation{"installation", 1};

} // namespace

bool backupDue(std::span<const Backup> kept, Instant now, const BackupPolicy& policy)
{
    const auto newest = std::ranges::find_if(kept, [now](const Backup& backup) { return backup.at <= now; });
    return newest == kept.end() || now - newest->at >= policy.every;
}

std::vector<std::string> backupsToRemove(std::span<const Backup> kept, Instant now, const BackupPolicy& policy)
{
    std::vector<const Backup*> order;
    for (const Backup& backup : kept)
        order.push_back(&backup);
    std::ranges::stable_partition(order, [now](const Backup* backup) { return backup->at <= now; });
    std::vector<std::string> names;
    for (std::size_t i = static_cast<std::size_t>(policy.kept); i < order.size(); ++i)
        names.push_back(order[i]->name);
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
