#pragma once

#include "core/backup/backup.h"
#include "core/backup/backup_policy.h"
#include "core/journal/journal.h"

#include <span>
#include <string>
#include <vector>

namespace dutydesk {

/// Whether an automatic backup is due; `kept` is newest first. One from the future was made before the
/// clock was set back and says nothing: the newest of the others counts.
bool backupDue(std::span<const Backup> kept, Instant now, const BackupPolicy& policy);

/// The names of those beyond the number kept, which are the oldest; `kept` is newest first. Those from the
/// future count as older than all others, so that they don't push out what is made from now on.
std::vector<std::string> backupsToRemove(std::span<const Backup> kept, Instant now, const BackupPolicy& policy);

/// What the journal is told of a backup that was made or put back.
JournalNote madeNote(const std::string& name, const std::string& reason);
JournalNote restoredNote(const std::string& name, const std::string& reason);

} // namespace dutydesk
