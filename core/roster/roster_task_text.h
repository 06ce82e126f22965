#pragma once

#include "core/base/result.h"
#include "core/roster/roster.h"

#include <string>
#include <string_view>

namespace dutydesk {

/// Whether `text` begins as `writeRosterTask` writes.
bool isRosterTaskText(std::string_view text);

/// A whole task as lines of words and numbers, for files and for the solver's process. Everything that the
/// benchmark's format has no place for is kept.
std::string writeRosterTask(const RosterTask& task);

/// The task again, sensible in the sense of `checkRosterTask`. The first damage is the error; a text that
/// breaks off is refused.
Result<RosterTask> readRosterTask(std::string_view text);

} // namespace dutydesk
