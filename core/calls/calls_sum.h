#pragma once

#include "core/calls/calls.h"

#include <span>

namespace dutydesk {

/// Bins added up by intervals of `minutes`, which divides a day, in order; those that span several are
/// spread evenly over them.
std::vector<CallBin> summedBy(int minutes, std::span<const CallBin> bins);

/// One volume as a bin of its day.
CallBin binOf(const CallVolume& volume);

} // namespace dutydesk
