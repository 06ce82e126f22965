#include "core/base/money.h"

#include <gtest/gtest.h>

namespace dutydesk {

TEST(Money, SharesRoundHalfAFenAwayFromZero)
{
    EXPECT_EQ(share(yuan(1200), 935, 1000), (Money{112'200}));
    EXPECT_EQ(share({1}, 1, 2), (Money{1}));
    EXPECT_EQ(share({-1}, 1, 2), (Money{-1}));
    EXPECT_EQ(share({1}, 1, 3), (Money{0}));
    EXPECT_EQ(share({100}, 2, 3), (Money{67}));
}

} // namespace dutydesk
