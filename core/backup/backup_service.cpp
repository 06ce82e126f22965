#include "core/backup/backup_service.h"

#include "core/backup/backup_flow.h"

namespace dutydesk {

BackupService::BackupService(BackupKeeper& keeper, PolicySource& policies, JournalStore& journal, UnitOfWork& work)
    : m_keeper(keeper)
    , m_policies(policies)
    , m_journal(journal)
    , m_work(work)
{
}

Result<std::vector<Backup>> BackupService::list(const Request& request)
{
    DUTYDESK_TRY(permit(request.actor, Action::BackupRead));
    return m_keeper.list();
}

Result<Backup> BackupService::make(const Request& request, const Progress& progress)
{
    DUTYDESK_TRY(permit(request.actor, Action::BackupMake));
    DUTYDESK_ASSIGN(made, m_keeper.make(BackupCause::ByHand, request.now, progress));
    DUTYDESK_TRY(m_work([&]() -> Result<> {
        DUTYDESK_TRY(m_journal.append(request, madeNote(made.name, request.reason)));
        return {};
    }));
    DUTYDESK_TRY(removeOldest(request.now));
    return made;
}

Result<std::optional<Backup>> BackupService::makeIfDue(Instant now, const Progress& progress)
{
    DUTYDESK_ASSIGN(policy, policyAt(now));
    DUTYDESK_ASSIGN(kept, m_keeper.list());
    if (!backupDue(kept, now, policy))
        return std::optional<Backup>();
    DUTYDESK_ASSIGN(made, m_keeper.make(BackupCause::Daily, now, progress));
    DUTYDESK_TRY(removeOldest(now));
    return std::optional<Backup>(std::move(made));
}

Result<> BackupService::restore(const Request& request, const std::string& name, const Progress& progress)
{
    DUTYDESK_TRY(permit(request.actor, Action::BackupRestore));
    DUTYDESK_TRY(m_keeper.restore(name, request, restoredNote(name, request.reason), progress));
    return removeOldest(request.now);
}

Result<BackupPolicy> BackupService::policyAt(Instant now)
{
    // A day more or less is nothing to this policy: the date in UTC will do.
    const Date today(std::chrono::floor<std::chrono::days>(now).time_since_epoch());
    DUTYDESK_ASSIGN(set, m_policies.setOn(today));
    return BackupPolicy::from(set);
}

Result<> BackupService::removeOldest(Instant now)
{
    DUTYDESK_ASSIGN(policy, policyAt(now));
    DUTYDESK_ASSIGN(kept, m_keeper.list());
    for (const std::string& name : backupsToRemove(kept, now, policy))
        DUTYDESK_TRY(m_keeper.remove(name));
    return {};
}

} // namespace dutydesk
