#include "core/base/search_tokens.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>

namespace dutydesk {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What an engine does with phrases over a column.
bool finds(std::string_view text, std::string_view typed)
{
    const auto tokens = searchTokens(text);
    return std::ranges::all_of(searchPhrases(typed), [&](const SearchPhrase& phrase) {
        for (std::size_t at = 0; at + phrase.tokens.size() <= tokens.size(); ++at) {
            bool here = true;
            for (std::size_t i = 0; i < phrase.tokens.size() && here; ++i) {
                const bool prefix = phrase.lastIsPrefix && i + 1 == phrase.tokens.size();
                here = prefix ? tokens[at + i].starts_with(phrase.tokens[i]) : tokens[at + i] == phrase.tokens[i];
            }
            if (here)
                return true;
        }
        return false;
    });
}

TEST(SearchTokens, CutsChineseIntoPairsAndTheLastCharacter)
{
    EXPECT_THAT(searchTokens("要求退费"), ElementsAre("x89816c42", "x6c429000", "x90008d39", "x8d39"));
    EXPECT_THAT(searchTokens("WiFi慢"), ElementsAre("wwifi", "x6162"));
    EXPECT_THAT(searchTokens("，。 —"), IsEmpty());
}

TEST(SearchTokens, FindsWordsOfAnyLength)
{
    const std::string text = "套餐多扣费，客户要求退费到 10086 账户";
    for (const char* typed : {"退费", "费", "户", "要求退费", "套餐 退费", "1008", "账户", "多扣"})
        EXPECT_TRUE(finds(text, typed)) << typed;
    for (const char* typed : {"费退", "退款", "费客", "0086", "退费 宽带"})
        EXPECT_FALSE(finds(text, typed)) << typed;
}

TEST(SearchTokens, WidthAndCaseDoNotMatter)
{
    EXPECT_TRUE(finds("ＷＩＦＩ断线", "wifi"));
    EXPECT_TRUE(finds("wifi断线", "ＷiＦi 断线"));
}

TEST(SearchTokens, SurvivesMalformedText)
{
    EXPECT_THAT(searchTokens("ab\xE9\x80"), ElementsAre("wab"));
    EXPECT_THAT(searchTokens("\xFF\xC0\x80q"), ElementsAre("wq"));
}

RC_GTEST_PROP(SearchTokens, EveryPartOfARunIsFound, ())
{
    static constexpr std::array letters = {"宽", "带", "退", "费", "断", "线", "𠀀", "业"};
    const auto picks = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8)));
    const auto from = *rc::gen::inRange<std::size_t>(0, picks.size());
    const auto length = *rc::gen::inRange<std::size_t>(1, picks.size() - from + 1);
    std::string text;
    std::string part;
    for (std::size_t i = 0; i < picks.size(); ++i) {
        text += letters[static_cast<std::size_t>(picks[i])];
        if (i >= from && i < from + length)
            part += letters[static_cast<std::size_t>(picks[i])];
    }
    RC_ASSERT(finds("前言 " + text + "。", part));
}

RC_GTEST_PROP(SearchTokens, TokensStayWholeInEveryEngine, (const std::string& anything))
{
    for (const std::string& token : searchTokens(anything)) {
        RC_ASSERT(token.front() == 'w' || token.front() == 'x');
        RC_ASSERT(std::ranges::all_of(
            token, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
    }
}

} // namespace

} // namespace dutydesk
