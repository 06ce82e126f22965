#include "core/base/text.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr std::string_view ideographicBlank = "\u3000";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

Error tooLong(std::string_view field, std::size_t limit)
{
    return makeError(error::fieldTooLong,
                     {{"field", Term{std::string(field)}}, {"high", static_cast<std::int64_t>(limit)}});
}

} // namespace

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string trimmed(std::string_view utf8)
{
    while (!utf8.empty()) {
        if (isBlank(utf8.front()))
            utf8.remove_prefix(1);
        else if (utf8.starts_with(ideographicBlank))
            utf8.remove_prefix(ideographicBlank.size());
        else if (isBlank(utf8.back()))
            utf8.remove_suffix(1);
        else if (utf8.ends_with(ideographicBlank))
            utf8.remove_suffix(ideographicBlank.size());
        else
            break;
    }
    return std::string(utf8);
}

std::string lowered(std::string_view utf8)
{
    std::string small(utf8);
    for (char& c : small) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return small;
}

Result<> checkLine(std::string_view text, std::string_view field, std::size_t limit)
{
    if (trimmed(text).empty())
        return makeError(error::fieldEmpty, {{"field", Term{std::string(field)}}});
    if (characters(text) > limit)
        return tooLong(field, limit);
    if (std::ranges::any_of(text, isControl))
        return makeError(error::fieldInvalid, {{"field", Term{std::string(field)}}});
    return {};
}

Result<> checkText(std::string_view text, std::string_view field, std::size_t limit)
{
    if (characters(text) > limit)
        return tooLong(field, limit);
    if (std::ranges::any_of(text, [](char c) { return isControl(c) && !isBlank(c); }))
        return makeError(error::fieldInvalid, {{"field", Term{std::string(field)}}});
    return {};
}

} // namespace dutydesk
