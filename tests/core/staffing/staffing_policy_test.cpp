#include "core/staffing/staffing_policy.h"

#include "core/staffing/staffing_error.h"

#include <gtest/gtest.h>

using namespace dutydesk;

namespace {

PolicySet policies(std::string table)
{
    std::vector<PolicyItem> items;
    const auto add = [&](const char* name, PolicyValue value) {
        PolicyItem item;
        item.key = std::string("staffing.") + name;
        item.value = std::move(value);
        items.push_back(std::move(item));
    };
    for (const char* name :
         {"target_percent", "target_seconds", "vip_target_percent", "vip_target_seconds", "vip_seat_weight", "connect_rate_percent", "handling_seconds", "shrinkage_breaks_percent",
          "shrinkage_training_percent", "shrinkage_meetings_percent", "shrinkage_absence_percent",
          "seat_table_step_calls", "seat_table_step_seats", "many_calls_above", "some_calls_from", "b_many_calls",
          "b_some_calls", "b_few_calls", "front_line_per_back_office", "reserve_percent", "agents_per_inspector",
          "duty_managers_least", "duty_managers_most", "trainers_least", "trainers_most", "editors_least",
          "editors_most", "data_analysts", "large_centre_agents", "managers_of_each_post", "shifts_a_day"})
        add(name, std::int64_t{40});
    add("seat_table", std::move(table));
    return PolicySet(7, items);
}

} // namespace

TEST(StaffingPolicy, readsTheFile)
{
    const auto policy = StaffingPolicy::from(policies("50:5  100:7"));
    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->version, 7);
    EXPECT_DOUBLE_EQ(policy->target.share, 0.4);
    EXPECT_EQ(policy->target.within, Duration(std::chrono::seconds{40}));
    ASSERT_EQ(policy->table.rows.size(), 2U);
    EXPECT_EQ(policy->table.rows[1].calls, 100);
    EXPECT_EQ(policy->table.rows[1].seats, 7);
}

TEST(StaffingPolicy, refusesATableThatDoesNotRise)
{
    for (const char* table : {"", " ", "50", "50:", ":5", "50:5,100:7", "50:5 50:7", "100:5 50:7", "50:5 100:5", "0:5",
                              "50:0", "50:5x", "a:b", "-50:5"}) {
        const auto policy = StaffingPolicy::from(policies(table));
        ASSERT_FALSE(policy) << table;
        EXPECT_EQ(policy.error().code, error::staffingTableInvalid);
    }
}

TEST(StaffingPolicy, namesTheMissingKey)
{
    const auto policy = StaffingPolicy::from(PolicySet());
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().values[0].value, Value(std::string("staffing.target_percent")));
}
