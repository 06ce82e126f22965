#pragma once

#include "core/roster/roster_text.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace dutydesk {

/// Reads an instance of the benchmark or a task as `saveRosterTask` writes it, whichever the file holds.
/// Errors of a line keep its number as `line`.
Result<RosterTask> openRosterInstance(const QString& path);
Result<RosterReading> openRoster(const QString& path, const RosterTask& task);

/// At no moment something half-written stands at `path`.
Result<> saveRosterTask(const QString& path, const RosterTask& task);
Result<> saveRoster(const QString& path, const RosterTask& task, const Roster& roster);

/// Keeps the best roster so far in a file while better ones come, not more often than the disk likes: what comes
/// too soon has to be given again later.
class RosterKeeper
{
public:
    /// `task` must outlive it.
    RosterKeeper(QString path, const RosterTask& task) : m_path(std::move(path)), m_task(task) {}

    /// True if `roster` was written now: it is another one than the file holds, and its turn.
    bool keep(const Roster& roster);

private:
    QString m_path;
    const RosterTask& m_task;
    std::optional<Roster> m_kept;
    QElapsedTimer m_since;
};

/// One line with the file, the line if it is about one, and the reason.
QString rosterFileErrorText(const QString& path, const Error& error);

} // namespace dutydesk
