#pragma once

#include "core/base/policy.h"

namespace dutydesk {

/// What the numbers have to hold together, besides their own bounds: the first pair that doesn't is named.
/// Asked of every edit, not of numbers that are kept: a set from before stays readable.
Result<> checkTogether(const PolicySet& policies);

} // namespace dutydesk
