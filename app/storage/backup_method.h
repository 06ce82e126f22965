#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/journal/journal.h"

#include <QString>

#include <memory>
#include <optional>

namespace dutydesk {

class Database;

/// How one engine copies itself into a file and back.
class BackupMethod
{
public:
    virtual ~BackupMethod() = default;

    /// ".db" or ".dump".
    virtual QString suffix() const = 0;

    /// Writes everything as of one moment into `file`, which is empty.
    virtual Result<> write(const QString& file, const Progress& progress) = 0;

    /// What a whole and readable copy holds.
    struct Content
    {
        int schemaVersion = 0;
        JournalHead head;
    };
    /// Reads the copy through; `backup.damaged` if something is wrong in it.
    virtual Result<Content> check(const QString& file, const Progress& progress) = 0;

    /// Replaces the database's content by the copy's with `last` at the end of its journal, whole or not at all.
    /// False, and nothing is changed, if the database's journal ends elsewhere than at `present` by now.
    virtual Result<bool> putBack(const QString& file, const JournalEntry& last, const std::optional<JournalHead>& present,
                                 const Progress& progress) = 0;
};

std::unique_ptr<BackupMethod> backupMethodFor(Database& database);

} // namespace dutydesk
