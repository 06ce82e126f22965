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

TEST(BackupFlow, OneFromTheFutureMakesNoOtherDue)
{
    EXPECT_FALSE(backupDue(madeAt({noon + std::chrono::days(30), noon - std::chrono::hours(1)}), noon, policy));
    EXPECT_TRUE(backupDue(madeAt({noon + std::chrono::days(30), noon - std::chrono::hours(24)}), noon, policy));
}

TEST(BackupFlow, OnesFromTheFutureGoFirstAndTheOneJustMadeStays)
{
    const auto kept = madeAt({noon + std::chrono::days(32), noon + std::chrono::days(31), noon + std::chrono::days(30), noon,
                              noon - std::chrono::days(1)});
    EXPECT_EQ(backupsToRemove(kept, noon, policy), (std::vector<std::string>{"1", "2"}));
}

/// A clock a month ahead for a moment: the days before stay, one is made a day.
TEST(BackupFlow, AMomentInTheFutureCostsNoDays)
{
    std::vector<Backup> kept = madeAt({noon - std::chrono::days(1), noon - std::chrono::days(2)});
    kept.insert(kept.begin(), madeAt({noon + std::chrono::days(30)}).front());
    kept.front().name = "future";
    int made = 0;
    for (Instant now = noon; now < noon + std::chrono::hours(4); now += std::chrono::minutes(15)) {
        if (!backupDue(kept, now, policy))
            continue;
        ++made;
        Backup fresh = madeAt({now}).front();
        fresh.name = "fresh";
        kept.insert(kept.begin() + 1, fresh);
        for (const std::string& name : backupsToRemove(kept, now, policy))
            std::erase_if(kept, [&](const Backup& backup) { return backup.name == name; });
    }
    EXPECT_EQ(made, 1);
    ASSERT_EQ(kept.size(), 3u);
    EXPECT_EQ(kept.front().name, "fresh");
}

TEST(BackupFlow, RemovesTheOldest)
{
    EXPECT_TRUE(backupsToRemove(madeAt({noon, noon, noon}), noon, policy).empty());
    EXPECT_EQ(backupsToRemove(madeAt({noon, noon, noon, noon, noon}), noon, policy), (std::vector<std::string>{"3", "4"}));
}

} // namespace dutydesk
