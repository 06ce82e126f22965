#include "core/roster/roster_policy.h"

#include "core/roster/roster_error.h"

#include <gtest/gtest.h>

using namespace dutydesk;

namespace {

PolicySet policies(std::string nightFrom, std::string nightUntil)
{
    std::vector<PolicyItem> items;
    const auto add = [&](const char* name, PolicyValue value) {
        PolicyItem item;
        item.key = std::string("roster.") + name;
        item.value = std::move(value);
        items.push_back(std::move(item));
    };
    for (const char* name : {"shift_minutes", "days_in_a_row", "rest_minutes", "week_minutes", "night_minutes",
                             "break_step_minutes", "repair_people", "repair_days"})
        add(name, std::int64_t{40});
    add("night_from", std::move(nightFrom));
    add("night_until", std::move(nightUntil));
    return PolicySet(7, items);
}

} // namespace

TEST(RosterPolicy, aNightMayBeginAtMidnight)
{
    const auto policy = RosterPolicy::from(policies("00:00", "06:00"));
    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->night, (RosterNight{0, 360, 40}));
}

TEST(RosterPolicy, aNightWithoutLengthIsRefused)
{
    const auto policy = RosterPolicy::from(policies("06:00", "06:00"));
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().code, error::rosterTimeInvalid);
    EXPECT_EQ(policy.error().values[0].value, Value(std::string("roster.night_until")));
}
