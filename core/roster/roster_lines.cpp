#include "core/roster/roster_lines.h"

#include <algorithm>
#include <charconv>

namespace dutydesk::rostertext {

namespace {

std::string_view stripped(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

Fields split(std::string_view text, char separator)
{
    Fields parts;
    if (text.empty())
        return parts;
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find(separator, from), text.size());
        parts.push_back(stripped(text.substr(from, to - from)));
        from = to + 1;
    }
    return parts;
}

Lines::Lines(std::string_view text) : m_rest(text)
{
    if (m_rest.starts_with("\xEF\xBB\xBF"))
        m_rest.remove_prefix(3);
}

std::optional<std::string_view> Lines::next()
{
    while (!m_rest.empty()) {
        const auto end = m_rest.find('\n');
        const std::string_view line = stripped(m_rest.substr(0, end));
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        ++m_number;
        if (!line.empty() && !line.starts_with('#'))
            return line;
    }
    return std::nullopt;
}

Error Lines::wrong(ErrorCode code, std::string_view value, std::vector<NamedValue> more) const
{
    constexpr std::size_t mostShown = 60;
    std::size_t shown = std::min(value.size(), mostShown);
    // Never half a character of UTF-8.
    while (shown < value.size() && shown > 0 && (static_cast<unsigned char>(value[shown]) & 0xc0) == 0x80)
        --shown;
    more.insert(more.begin(), {{"line", std::max<std::int64_t>(1, m_number)}, {"value", std::string(value.substr(0, shown))}});
    return makeError(code, std::move(more));
}

Term field(std::string_view name)
{
    return {"roster.field." + std::string(name)};
}

Result<int> number(const Lines& lines, std::string_view text, std::string_view name, int low, int high)
{
    const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (problem == std::errc::invalid_argument || end != digits.data() + digits.size() ||
        (text.size() != digits.size() && digits.starts_with('-')))
        return lines.wrong(error::rosterNotANumber, text, {{"field", field(name)}});
    if (problem == std::errc::result_out_of_range || value < low || value > high) {
        return lines.wrong(error::rosterOutOfRange, text,
                           {{"field", field(name)}, {"low", std::int64_t{low}}, {"high", std::int64_t{high}}});
    }
    return static_cast<int>(value);
}

Result<> checkCount(const Lines& lines, std::string_view line, const Fields& fields, std::size_t least,
                    std::size_t most)
{
    if (fields.size() >= least && fields.size() <= most)
        return {};
    return lines.wrong(error::rosterFieldCount, line,
                       {{"found", static_cast<std::int64_t>(fields.size())},
                        {"least", static_cast<std::int64_t>(least)},
                        {"most", static_cast<std::int64_t>(most)}});
}

} // namespace dutydesk::rostertext
