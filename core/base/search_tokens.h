#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// One thing to look for: tokens that must follow one another, the last of which may be only the
/// beginning of a word.
struct SearchPhrase
{
    std::vector<std::string> tokens;
    bool lastIsPrefix = false;

    friend bool operator==(const SearchPhrase&, const SearchPhrase&) = default;
};

/// Cuts text into tokens for a full-text index, the same for every engine. A run of Chinese becomes its
/// overlapping pairs and its last character, so that words of any length are found, 退费 as well as 费;
/// other words become themselves in lower case. Tokens are ASCII letters and digits beginning with a
/// letter, so that no engine's own tokeniser can cut them again. Malformed UTF-8 separates words.
std::vector<std::string> searchTokens(std::string_view text);

/// The tokens separated by spaces: what the index column holds.
std::string searchColumn(std::string_view text);

/// What a reader typed, as phrases that must all occur. Empty if nothing in it can be searched for.
std::vector<SearchPhrase> searchPhrases(std::string_view typed);

} // namespace dutydesk
