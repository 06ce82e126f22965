#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace dutydesk {

/// Code points in UTF-8 text: what a reader counts as characters, near enough for limits.
std::size_t characters(std::string_view utf8);

/// Without blanks at both ends, the ideographic blank U+3000 included.
std::string trimmed(std::string_view utf8);

/// ASCII letters small, everything else as it is: for comparing sign-in names and numbers.
std::string lowered(std::string_view utf8);

/// Whether `text` can stand in a one-line field of a form called `field` (a term): not blank, at most `limit`
/// characters, no line breaks or other control characters. Everything else is text, emoji and quotes too.
Result<> checkLine(std::string_view text, std::string_view field, std::size_t limit);

/// As `checkLine`, but may be blank and may have line breaks and tabs.
Result<> checkText(std::string_view text, std::string_view field, std::size_t limit);

} // namespace dutydesk
