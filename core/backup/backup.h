#pragma once

#include "core/base/time.h"
#include "core/journal/journal.h"

#include <cstdint>
#include <string>

namespace dutydesk {

/// What a backup was made for.
enum class BackupCause { Daily, BeforeMigration, BeforeRestore, ByHand };

/// The cause's word in terms ("backup.cause.daily") and in the backup's own note.
constexpr std::string_view codeOf(BackupCause cause)
{
    switch (cause) {
    case BackupCause::Daily: return "daily";
    case BackupCause::BeforeMigration: return "before-migration";
    case BackupCause::BeforeRestore: return "before-restore";
    case BackupCause::ByHand: break;
    }
    return "by-hand";
}

/// One backup as the list shows it.
struct Backup
{
    /// Unique in its folder: the file's name.
    std::string name;
    /// The folder and file, for whoever copies it elsewhere.
    std::string place;
    Instant at{};
    std::int64_t bytes = 0;
    BackupCause cause = BackupCause::ByHand;
    /// It was opened, checked and its chain's end compared with the database's after it was written.
    bool verified = false;
    /// The chain's end in it: what shows later that no entries were cut off.
    JournalHead head;
};

} // namespace dutydesk
