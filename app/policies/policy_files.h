#pragma once

#include "core/base/policy.h"

#include <QString>

#include <vector>

namespace dutydesk {

/// Reads every `<domain>.toml` of the folder: one table per key with `value`, `unit`, `rule`, `source`,
/// `ours` and, for numbers, `low` and `high`. Strict, because a number without its rule is a number out
/// of thin air: `policy.file-damaged` names file, item and what is wrong with it.
Result<std::vector<PolicyItem>> readPolicies(const QString& folder = QStringLiteral(":/policies"));

/// The items of one file's text; `domain` is the file's name without ".toml".
Result<std::vector<PolicyItem>> parsePolicies(const std::string& domain, const std::string& text);

} // namespace dutydesk
