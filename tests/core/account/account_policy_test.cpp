#include "core/account/account_error.h"
#include "core/account/account_policy.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const AccountPolicy policy{5, 30s, 2.0, 1h, 10min, 8};

} // namespace

TEST(AccountPolicy, TheFirstFailuresAreFree)
{
    for (int failures = 0; failures < 5; ++failures)
        EXPECT_EQ(delayAfter(failures, policy), 0s);
}

TEST(AccountPolicy, TheDelayGrowsUpToItsLimit)
{
    EXPECT_EQ(delayAfter(5, policy), 30s);
    EXPECT_EQ(delayAfter(6, policy), 60s);
    EXPECT_EQ(delayAfter(7, policy), 120s);
    EXPECT_EQ(delayAfter(11, policy), 1920s);
    EXPECT_EQ(delayAfter(12, policy), 1h);
    EXPECT_EQ(delayAfter(1'000'000, policy), 1h);
}

RC_GTEST_PROP(AccountPolicy, AnotherFailureNeverShortensTheDelay, ())
{
    const int failures = *rc::gen::inRange(0, 100'000);
    RC_ASSERT(delayAfter(failures, policy) <= delayAfter(failures + 1, policy));
}

TEST(AccountPolicy, PasswordsAreLongEnoughAndNotTheName)
{
    EXPECT_EQ(checkPassword("seven77", "wang", policy).error().code, error::passwordTooShort);
    EXPECT_TRUE(checkPassword("eight888", "wang", policy));
    EXPECT_TRUE(checkPassword("密码也可以是中文的", "wang", policy));
    EXPECT_EQ(checkPassword("密码", "wang", policy).error().code, error::passwordTooShort);
    EXPECT_EQ(checkPassword("WangXiaoMing", "wangxiaoming", policy).error().code, error::passwordSame);
    EXPECT_EQ(checkPassword(std::string(10'000, 'x'), "wang", policy).error().code, error::fieldTooLong);
}
