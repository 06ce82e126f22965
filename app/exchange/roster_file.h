#pragma once

#include "core/roster/roster_text.h"

#include <QString>

namespace dutydesk {

/// `readRosterInstance` and `readRoster` for files. Errors of a line keep its number as `line`.
Result<RosterTask> openRosterInstance(const QString& path);
Result<RosterReading> openRoster(const QString& path, const RosterTask& task);

/// Writes the roster so that at no moment a half-written one stands at `path`.
Result<> saveRoster(const QString& path, const RosterTask& task, const Roster& roster);

/// One line with the file, the line if it is about one, and the reason.
QString rosterFileErrorText(const QString& path, const Error& error);

} // namespace dutydesk
