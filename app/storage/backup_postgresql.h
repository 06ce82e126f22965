#pragma once

#include "app/storage/backup_method.h"

#include <QStringList>

class QProcess;

namespace dutydesk {

/// A copy is a dump in pg_dump's own format. Needs PostgreSQL's client programs; without them
/// `backup.tool-missing`.
class BackupPostgresql : public BackupMethod
{
public:
    explicit BackupPostgresql(Database& database) : m_database(database) {}

    QString suffix() const override;
    Result<> write(const QString& file, const Progress& progress) override;
    Result<Content> check(const QString& file, const Progress& progress) override;
    Result<bool> putBack(const QString& file, const JournalEntry& last, const std::optional<JournalHead>& present,
                         const Progress& progress) override;

private:
    /// Runs one of the client programs to its end and returns what it wrote to standard output.
    Result<QByteArray> run(const QString& tool, const QStringList& arguments, const Progress& progress);
    QStringList connection() const;
    /// The rows of a table in a dump, cut at tabs; bytes are written as "\\x…".
    Result<QList<QByteArrayList>> rowsOf(const QString& file, const QString& table, const Progress& progress);

    Database& m_database;
};

} // namespace dutydesk
