#pragma once

#include "core/staffing/staffing.h"

#include <QString>

#include <optional>

namespace dutydesk {

/// What commands read from their options. Nothing for text that is no such value.

/// A number from `low` to `high`, both included.
std::optional<double> numberFrom(const QString& text, double low, double high);
std::optional<int> wholeNumberFrom(const QString& text, int low, int high);

/// A length of time in seconds, above 0 and at most a day unless zero is fine.
std::optional<Duration> secondsFrom(const QString& text, bool zeroToo);

/// "80/20" as 80% within 20 s.
std::optional<ServiceTarget> targetFrom(const QString& text);

/// Whether `--calendar` names the public holidays of China, as it does if nothing is said, or "none".
std::optional<bool> holidaysFrom(const QString& text);

} // namespace dutydesk
