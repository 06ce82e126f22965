#include "core/backup/backup_flow.h"

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

constexpr Instant noon{Duration(1'795'000'000'000)};
constexpr BackupPolicy policy{3, std::chrono::hours(24)};

std::vector<Backup> madeAt(std::initializer_list<Instant> times)
{
    std::vector<Backup> list;
    for (Instant at : times) {
        Backup backup;
        backup.name = std::to_string(list.size());
        backup.at = at;
        list.push_back(std::move(backup));
    }
    return list;
}

} // namespace

TEST(BackupFlow, IsDueWithoutAnyAndAfterADay)
{
    EXPECT_TRUE(backupDue({}, noon, policy));
    EXPECT_FALSE(backupDue(madeAt({noon - std::chrono::hours(23)}), noon, policy));
    EXPECT_TRUE(backupDue(madeAt({noon - std::chrono::hours(24)}), noon, policy));
}

TEST(BackupFlow, AClockSetBackDoesNotStopIt)
{
    EXPECT_TRUE(backupDue(madeAt({noon + std::chrono::hours(1)}), noon, policy));
}

TEST(BackupFlow, RemovesTheOldest)
{
    EXPECT_TRUE(backupsToRemove(madeAt({noon, noon, noon}), policy).empty());
    EXPECT_EQ(backupsToRemove(madeAt({noon, noon, noon, noon, noon}), policy), (std::vector<std::string>{"3", "4"}));
}

} // namespace dutydesk
