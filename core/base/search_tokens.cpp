#include "core/base/search_tokens.h"

#include <cstdint>

namespace dutydesk {

namespace {

/// What stands for something that is no letter: it ends a word.
constexpr char32_t separator = U' ';

char32_t decodeNext(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
    if (more == 0 || first >= 0xF5)
        return separator;
    char32_t decoded = first & (0x3F >> more);
    for (int i = 0; i < more; ++i, ++at) {
        if (at >= text.size() || (byte(at) & 0xC0) != 0x80)
            return separator;
        decoded = (decoded << 6) | (byte(at) & 0x3F);
    }
    return decoded;
}

/// Full-width forms as their plain twins, capital ASCII letters as small ones.
char32_t fold(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    return c >= U'A' && c <= U'Z' ? c + 32 : c;
}

bool isHan(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF)
        || c == 0x3007;
}

bool isWordPart(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9')
        || (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7) || (c >= 0x3041 && c <= 0x30FF)
        || (c >= 0xAC00 && c <= 0xD7A3);
}

void appendHex(std::string& token, char32_t c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = c > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
        token += digits[(c >> shift) & 0xF];
}

/// A run of letters of one sort.
struct Run
{
    std::vector<char32_t> letters;
    bool han = false;
};

std::vector<Run> runsOf(std::string_view text)
{
    std::vector<Run> runs;
    bool open = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = fold(decodeNext(text, at));
        const bool han = isHan(c);
        if (!han && !isWordPart(c)) {
            open = false;
            continue;
        }
        if (!open || runs.back().han != han)
            runs.push_back({{}, han});
        runs.back().letters.push_back(c);
        open = true;
    }
    return runs;
}

std::string wordToken(const Run& run)
{
    std::string token = "w";
    for (const char32_t c : run.letters) {
        if (c < 0x80)
            token += static_cast<char>(c);
        else
            appendHex(token, c);
    }
    return token;
}

std::string hanToken(const Run& run, std::size_t from, std::size_t length)
{
    std::string token = "x";
    for (std::size_t i = from; i < from + length; ++i)
        appendHex(token, run.letters[i]);
    return token;
}

} // namespace

std::vector<std::string> searchTokens(std::string_view text)
{
    std::vector<std::string> tokens;
    for (const Run& run : runsOf(text)) {
        if (!run.han) {
            tokens.push_back(wordToken(run));
            continue;
        }
        for (std::size_t i = 0; i + 1 < run.letters.size(); ++i)
            tokens.push_back(hanToken(run, i, 2));
        tokens.push_back(hanToken(run, run.letters.size() - 1, 1));
    }
    return tokens;
}

std::string searchColumn(std::string_view text)
{
    std::string column;
    for (const std::string& token : searchTokens(text)) {
        if (!column.empty())
            column += ' ';
        column += token;
    }
    return column;
}

std::vector<SearchPhrase> searchPhrases(std::string_view typed)
{
    std::vector<SearchPhrase> phrases;
    for (const Run& run : runsOf(typed)) {
        SearchPhrase phrase;
        if (!run.han)
            phrase = {{wordToken(run)}, true};
        else if (run.letters.size() == 1)
            phrase = {{hanToken(run, 0, 1)}, true};
        else
            for (std::size_t i = 0; i + 1 < run.letters.size(); ++i)
                phrase.tokens.push_back(hanToken(run, i, 2));
        phrases.push_back(std::move(phrase));
    }
    return phrases;
}

} // namespace dutydesk
