#pragma once

#include "app/storage/backup_method.h"

namespace dutydesk {

/// A copy is a SQLite file without a write-ahead log, which opens anywhere.
class BackupSqlite : public BackupMethod
{
public:
    explicit BackupSqlite(Database& database) : m_database(database) {}

    QString suffix() const override;
    Result<> write(const QString& file, const Progress& progress) override;
    Result<Content> check(const QString& file, const Progress& progress) override;
    Result<bool> putBack(const QString& file, const JournalEntry& last, const std::optional<JournalHead>& present,
                         const Progress& progress) override;

private:
    Database& m_database;
};

} // namespace dutydesk
