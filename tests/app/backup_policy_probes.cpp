#include "core/backup/backup_flow.h"
#include "tests/support/policy_probes.h"

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

Result<std::string> due(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, BackupPolicy::from(set));
    std::string verdicts;
    const Instant now{std::chrono::hours(1'000)};
    for (int hours = 0; hours < 200; ++hours) {
        Backup backup;
        backup.at = now - std::chrono::hours(hours);
        verdicts += backupDue(std::vector{backup}, now, policy) ? '1' : '0';
    }
    return verdicts;
}

Result<std::string> removed(const PolicySet& set)
{
    DUTYDESK_ASSIGN(policy, BackupPolicy::from(set));
    return std::to_string(backupsToRemove(std::vector<Backup>(500), Instant(), policy).size());
}

const bool registered = policyProbe({"backup.every_hours"}, due) && policyProbe({"backup.kept"}, removed);

} // namespace
