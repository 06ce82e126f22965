#include "core/base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dutydesk;

TEST(Text, CountsCharactersNotBytes)
{
    EXPECT_EQ(characters(""), 0u);
    EXPECT_EQ(characters("退费"), 2u);
    EXPECT_EQ(characters("a😀b"), 3u);
}

TEST(Text, TrimsBlanksOfBothScripts)
{
    EXPECT_EQ(trimmed(" \t 王 小明\u3000\n"), "王 小明");
    EXPECT_EQ(trimmed("\u3000 \u3000"), "");
}

TEST(Text, LowersOnlyAscii)
{
    EXPECT_EQ(lowered("ABC-Ä退"), "abc-Ä退");
}

TEST(Text, ALineMayHoldAnythingThatIsText)
{
    for (const char* good : {"王小明", "😀", "O'Brien; DROP TABLE agent --", "\"quoted\""})
        EXPECT_TRUE(checkLine(good, "agent.name", 60)) << good;
}

TEST(Text, ALineIsNeitherBlankNorLongNorBroken)
{
    EXPECT_EQ(checkLine(" \u3000", "agent.name", 60).error().code, error::fieldEmpty);
    const Result<> tooLong = checkLine(std::string(10'000, 'x'), "agent.name", 60);
    EXPECT_EQ(tooLong.error().code, error::fieldTooLong);
    EXPECT_EQ(*tooLong.error().find("high"), Value(std::int64_t(60)));
    EXPECT_EQ(*tooLong.error().find("field"), Value(Term{"agent.name"}));
    EXPECT_EQ(checkLine("two\nlines", "agent.name", 60).error().code, error::fieldInvalid);
    EXPECT_EQ(checkLine(std::string_view("nul\0l", 5), "agent.name", 60).error().code, error::fieldInvalid);
}

TEST(Text, ATextMayHaveLinesAndBeEmpty)
{
    EXPECT_TRUE(checkText("", "ticket.answer", 10));
    EXPECT_TRUE(checkText("two\n\tlines", "ticket.answer", 10));
    EXPECT_FALSE(checkText("\x1b[2J", "ticket.answer", 10));
    EXPECT_FALSE(checkText("eleven char", "ticket.answer", 10));
}

RC_GTEST_PROP(Text, TrimmingTwiceChangesNothing, (const std::string& text))
{
    RC_ASSERT(trimmed(trimmed(text)) == trimmed(text));
}
