#pragma once

#include "core/roster/roster_text.h"

#include <QString>

namespace dutydesk {

/// Reads an instance of the benchmark or a task as `saveRosterTask` writes it, whichever the file holds.
/// Errors of a line keep its number as `line`.
Result<RosterTask> openRosterInstance(const QString& path);
Result<RosterReading> openRoster(const QString& path, const RosterTask& task);

/// At no moment something half-written stands at `path`.
Result<> saveRosterTask(const QString& path, const RosterTask& task);
Result<> saveRoster(const QString& path, const RosterTask& task, const Roster& roster);

/// One line with the file, the line if it is about one, and the reason.
QString rosterFileErrorText(const QString& path, const Error& error);

} // namespace dutydesk
