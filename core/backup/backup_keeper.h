#pragma once

#include "core/backup/backup.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/journal/journal.h"

#include <vector>

namespace dutydesk {

/// Makes, lists and puts back copies of the whole database. Decides nothing.
class BackupKeeper
{
public:
    virtual ~BackupKeeper() = default;

    /// A copy as of now, made while others work, checked after writing. One that fails its check is
    /// removed and gives `backup.damaged`.
    virtual Result<Backup> make(BackupCause cause, Instant now, const Progress& progress) = 0;

    /// Newest first.
    virtual Result<std::vector<Backup>> list() = 0;

    virtual Result<> remove(const std::string& name) = 0;

    /// Checks the backup, then puts its content into the place of the database's with `note` at the end of its
    /// journal, whole or not at all. Other consoles see it as one change. What was there, up to the last step that
    /// anybody was told is saved, is kept aside first as a backup of its own.
    virtual Result<> restore(const std::string& name, const Request& request, const JournalNote& note,
                             const Progress& progress) = 0;
};

} // namespace dutydesk
