#pragma once

#include "ui/text/value_text.h"

#include <span>

namespace dutydesk {

/// The template with each "{name}" replaced by the value of that name; repeated names are listed.
/// A name without a value is left out together with its braces.
QString fillIn(const QString& pattern, std::span<const NamedValue> values, const ValueText& text);

} // namespace dutydesk
