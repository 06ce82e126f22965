#pragma once

#include "core/base/result.h"
#include "core/roster/roster_error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the readers of this domain's texts share.
namespace dutydesk::rostertext {

/// Far below what would exhaust the memory.
inline constexpr int mostNumber = 1'000'000'000;

using Fields = std::vector<std::string_view>;

/// The parts between separators, without blanks around them; none of an empty text.
Fields split(std::string_view text, char separator);

/// Gives out the lines that say something, and makes errors that name the current one. A line that begins with
/// # says nothing.
class Lines
{
public:
    explicit Lines(std::string_view text);

    std::optional<std::string_view> next();
    /// Of the current line, from 1.
    std::int64_t number() const { return m_number; }
    Error wrong(ErrorCode code, std::string_view value, std::vector<NamedValue> more = {}) const;

private:
    std::string_view m_rest;
    std::int64_t m_number = 0;
};

/// The term of a field, for errors.
Term field(std::string_view name);

Result<int> number(const Lines& lines, std::string_view text, std::string_view name, int low = 0,
                   int high = mostNumber);

Result<> checkCount(const Lines& lines, std::string_view line, const Fields& fields, std::size_t least,
                    std::size_t most);

} // namespace dutydesk::rostertext
