#pragma once

#include "core/base/policy.h"
#include "ui/text/value_text.h"

#include <optional>

namespace dutydesk {

/// What the policy `key` is about, in the reader's words: "policy-name.<key>" in the vocabulary.
QString policyName(const std::string& key);
/// "30 minutes", "80 percent", "yes".
QString policyValueText(const PolicyValue& value, const std::string& unit, const ValueText& text);
/// As it is typed into a field, without its unit.
QString policyEditText(const PolicyValue& value);
/// What was typed, as the same kind of value as `like`; nothing if it isn't one.
std::optional<PolicyValue> policyFromText(const QString& typed, const PolicyValue& like);

} // namespace dutydesk
