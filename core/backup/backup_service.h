#pragma once

#include "core/backup/backup_keeper.h"
#include "core/backup/backup_policy.h"
#include "core/base/permission.h"
#include "core/base/unit_of_work.h"
#include "core/journal/journal_store.h"

#include <optional>

namespace dutydesk {

/// Backups as people and the clock ask for them. Long work: call it in the background.
class BackupService
{
public:
    BackupService(BackupKeeper& keeper, PolicySource& policies, JournalStore& journal, UnitOfWork& work);

    /// Newest first.
    Result<std::vector<Backup>> list(const Request& request);

    /// Makes one now; the oldest beyond the number kept are removed.
    Result<Backup> make(const Request& request, const Progress& progress);

    /// Makes the automatic one if the newest is old enough, otherwise nothing. An effect of time, so it
    /// asks for no permission.
    Result<std::optional<Backup>> makeIfDue(Instant now, const Progress& progress);

    /// Puts a backup into the place of the database; `request.reason` says why, and the restored journal
    /// tells of it. What was there before is the newest backup afterwards.
    Result<> restore(const Request& request, const std::string& name, const Progress& progress);

private:
    Result<BackupPolicy> policyAt(Instant now);
    Result<> removeOldest(Instant now);

    BackupKeeper& m_keeper;
    PolicySource& m_policies;
    JournalStore& m_journal;
    UnitOfWork& m_work;
};

} // namespace dutydesk
