#pragma once

#include "app/storage/backup_method.h"
#include "app/storage/database_location.h"
#include "core/backup/backup_keeper.h"

#include <QDir>

#include <memory>

namespace dutydesk {

class Database;

/// Backups as files of one folder, each with a note beside it, "<file>.json", that tells when, why and
/// of which journal head it was made. A file without a note is listed as not verified.
class BackupKeeperSql : public BackupKeeper
{
public:
    /// The folder is made when the first backup is.
    BackupKeeperSql(Database& database, const QString& folder);
    ~BackupKeeperSql() override;

    Result<Backup> make(BackupCause cause, Instant now, const Progress& progress) override;
    Result<std::vector<Backup>> list() override;
    Result<> remove(const std::string& name) override;
    Result<> restore(const std::string& name, const Request& request, const JournalNote& note,
                     const Progress& progress) override;

    /// What the backup holds, if it can be restored: sound, and of no newer program.
    Result<BackupMethod::Content> usable(const std::string& name, const Progress& progress);

private:
    Result<QString> existing(const std::string& name) const;
    /// Whether the copy's chain is the beginning of the database's.
    Result<> compareHead(const QString& name, const JournalHead& copied);
    /// One whose journal could be read has a head.
    Result<Backup> keepAside(Instant now, const Progress& progress);
    Result<> writeNote(const Backup& backup) const;
    QString freeName(BackupCause cause, Instant now) const;

    Database& m_database;
    std::unique_ptr<BackupMethod> m_method;
    QDir m_folder;
};

/// Where the backups of a database are kept unless the user says otherwise: "<file>-backups" beside
/// the file, or `applicationData`/backups/<host>-<name> for a server's.
QString backupFolderOf(const DatabaseLocation& location, const QString& applicationData);

} // namespace dutydesk
