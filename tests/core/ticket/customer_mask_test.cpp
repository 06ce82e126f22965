#include "core/ticket/customer_mask.h"

#include <gtest/gtest.h>

namespace dutydesk {

TEST(CustomerMask, ShowsOnlyTheEnds)
{
    const Customer shown = masked({"张三丰", "13800002217", "解放路 18 号 3 栋", "020-88881234", "锦绣花园"});
    EXPECT_EQ(shown.name, "张**");
    EXPECT_EQ(shown.phone, "138****2217");
    EXPECT_EQ(shown.address, "解放路****");
    EXPECT_EQ(shown.account, "****1234");
    EXPECT_EQ(shown.district, "锦绣花园");
}

TEST(CustomerMask, HidesShortTextsWhole)
{
    const Customer shown = masked({"张", "110", "路", "12", ""});
    EXPECT_EQ(shown.name, "**");
    EXPECT_EQ(shown.phone, "****");
    EXPECT_EQ(shown.address, "****");
    EXPECT_EQ(shown.account, "****");
}

TEST(CustomerMask, FillsNothingThatIsEmpty)
{
    EXPECT_EQ(masked({}), Customer{});
}

} // namespace dutydesk
