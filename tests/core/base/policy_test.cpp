#include "core/base/policy.h"

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

PolicySet sample()
{
    const auto item = [](std::string key, PolicyValue value) {
        return PolicyItem{std::move(key), std::move(value), {}, {}, {}, false, 0, 0};
    };
    return {3, {item("ticket.accept_minutes", std::int64_t{60}), item("ticket.warn", 0.75),
                item("ticket.office_start", std::string("09:00")), item("staffing.shrinkage", true)}};
}

} // namespace

TEST(Policy, ReadsEachTypeAndNothingElse)
{
    const PolicySet set = sample();
    EXPECT_EQ(set.version(), 3);
    EXPECT_EQ(*set.integer("ticket.accept_minutes"), 60);
    EXPECT_EQ(*set.decimal("ticket.accept_minutes"), 60.0);
    EXPECT_EQ(*set.decimal("ticket.warn"), 0.75);
    EXPECT_EQ(*set.text("ticket.office_start"), "09:00");
    EXPECT_TRUE(*set.flag("staffing.shrinkage"));
    EXPECT_FALSE(set.integer("ticket.warn"));
    EXPECT_FALSE(set.text("ticket.warn"));
    const auto missing = set.integer("ticket.nothing");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, error::policyMissing);
    EXPECT_EQ(std::get<std::string>(*missing.error().find("key")), "ticket.nothing");
}

TEST(Policy, ListsWhatBeginsWithAPrefix)
{
    const PolicySet set = sample();
    EXPECT_EQ(set.under("ticket.").size(), 3U);
    EXPECT_EQ(set.under("staffing.").size(), 1U);
    EXPECT_EQ(set.all().size(), 4U);
    EXPECT_TRUE(set.under("zzz").empty());
}

} // namespace dutydesk
