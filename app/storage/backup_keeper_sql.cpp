#include "app/storage/backup_keeper_sql.h"

#include "app/storage/backup_postgresql.h"
#include "app/storage/backup_sqlite.h"
#include "app/storage/database.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/migrations.h"
#include "app/storage/private_file.h"
#include "core/backup/backup_error.h"
#include "core/base/storage_error.h"
#include "core/journal/journal_chain.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array causes{BackupCause::Daily, BackupCause::BeforeMigration, BackupCause::BeforeRestore,
                            BackupCause::ByHand};

/// Its ending while a backup is written and not checked yet.
const QLatin1StringView unfinished(".part");

/// Others may save while the present state is kept aside: then it is kept aside again.
constexpr int attempts = 3;

QByteArray hexOf(const JournalHash& hash)
{
    return SqlValue<JournalHash>::to(hash).toByteArray().toHex();
}

QDateTime dateTimeOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc());
}

Error failedAt(const QString& place, const QString& detail)
{
    return makeError(error::backupFailed, {{"place", place.toStdString()}, {"detail", detail.toStdString()}});
}

/// Reads what the note says; a missing or foreign one says nothing.
void readNote(const QString& path, Backup& backup)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    const QString cause = note.value("cause"_L1).toString();
    for (BackupCause known : causes) {
        if (cause.toStdString() == codeOf(known))
            backup.cause = known;
    }
    if (note.contains("at"_L1))
        backup.at = Instant(Duration(note.value("at"_L1).toInteger()));
    backup.verified = note.value("verified"_L1).toBool();
    backup.head.last = {note.value("journal"_L1).toInteger()};
    backup.head.at = Instant(Duration(note.value("journalAt"_L1).toInteger()));
    backup.head.hash =
        SqlValue<JournalHash>::from(QByteArray::fromHex(note.value("journalHash"_L1).toString().toLatin1()));
}

} // namespace

std::unique_ptr<BackupMethod> backupMethodFor(Database& database)
{
    if (database.engine() == Engine::Sqlite)
        return std::make_unique<BackupSqlite>(database);
    return std::make_unique<BackupPostgresql>(database);
}

BackupKeeperSql::BackupKeeperSql(Database& database, const QString& folder)
    : m_database(database)
    , m_method(backupMethodFor(database))
    , m_folder(folder)
{
}

BackupKeeperSql::~BackupKeeperSql() = default;

Result<Backup> BackupKeeperSql::make(BackupCause cause, Instant now, const Progress& progress)
{
    if (!m_folder.mkpath(u"."_s))
        return failedAt(m_folder.path(), QString());
    Backup backup;
    const QString name = freeName(cause, now);
    const QString path = m_folder.filePath(name);
    const QString part = path + unfinished;
    QFile::remove(part);
    Result<> outcome;
    if (!makePrivateFile(part))
        outcome = failedAt(part, QString());
    if (outcome)
        outcome = m_method->write(part, progress);
    if (outcome && progress.stop.stop_requested())
        outcome = makeError(error::cancelled);
    if (outcome) {
        Result<BackupMethod::Content> content = m_method->check(part, progress);
        if (content) {
            backup.head = content->head;
            outcome = compareHead(name, content->head);
        } else {
            outcome = std::move(content).error();
        }
    }
    if (outcome && !QFile::rename(part, path))
        outcome = failedAt(path, QString());
    if (!outcome) {
        QFile::remove(part);
        return std::move(outcome).error();
    }
    backup.name = name.toStdString();
    backup.place = QDir::toNativeSeparators(path).toStdString();
    backup.at = now;
    backup.bytes = QFileInfo(path).size();
    backup.cause = cause;
    backup.verified = true;
    DUTYDESK_TRY(writeNote(backup));
    return backup;
}

Result<std::vector<Backup>> BackupKeeperSql::list()
{
    std::vector<Backup> found;
    const QFileInfoList files = m_folder.entryInfoList({u'*' + m_method->suffix()}, QDir::Files);
    for (const QFileInfo& file : files) {
        Backup backup;
        backup.name = file.fileName().toStdString();
        backup.place = QDir::toNativeSeparators(file.absoluteFilePath()).toStdString();
        backup.at = Instant(Duration(file.lastModified().toMSecsSinceEpoch()));
        backup.bytes = file.size();
        readNote(file.absoluteFilePath() + ".json"_L1, backup);
        found.push_back(std::move(backup));
    }
    std::ranges::sort(found, [](const Backup& a, const Backup& b) { return std::tie(a.at, a.name) > std::tie(b.at, b.name); });
    return found;
}

Result<> BackupKeeperSql::remove(const std::string& name)
{
    DUTYDESK_ASSIGN(path, existing(name));
    QFile file(path);
    if (!file.remove())
        return failedAt(path, file.errorString());
    QFile::remove(path + ".json"_L1);
    QFile::remove(path + "-wal"_L1);
    return {};
}

Result<> BackupKeeperSql::restore(const std::string& name, const Request& request, const JournalNote& note,
                                  const Progress& progress)
{
    DUTYDESK_ASSIGN(content, usable(name, progress));
    DUTYDESK_ASSIGN(path, existing(name));
    const Result<int> version = usableVersion(m_database);
    if (!version && (version.error().code == error::storageForeign || version.error().code == error::storageNewer))
        return version.error();
    const bool somethingThere = !version || *version > 0;
    const JournalEntry last = entryAfter(content.head, request, note);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        std::optional<JournalHead> present;
        Backup aside;
        if (somethingThere) {
            DUTYDESK_ASSIGN(kept, keepAside(request.now, progress));
            aside = std::move(kept);
            if (aside.head.last)
                present = aside.head;
        }
        DUTYDESK_ASSIGN(done, m_method->putBack(path, last, present, progress));
        if (done)
            return migrate(m_database);
        DUTYDESK_TRY(remove(aside.name));
    }
    return makeError(error::storageBusy, {{"place", m_database.location().shown().toStdString()}});
}

Result<BackupMethod::Content> BackupKeeperSql::usable(const std::string& name, const Progress& progress)
{
    DUTYDESK_ASSIGN(path, existing(name));
    DUTYDESK_ASSIGN(content, m_method->check(path, progress));
    const int known = knownVersion();
    if (content.schemaVersion > known) {
        return makeError(error::backupNewer, {{"name", name},
                                              {"found", std::int64_t(content.schemaVersion)},
                                              {"known", std::int64_t(known)}});
    }
    return content;
}

Result<QString> BackupKeeperSql::existing(const std::string& name) const
{
    const QString file = QString::fromStdString(name);
    if (file != QFileInfo(file).fileName() || !m_folder.exists(file))
        return makeError(error::notFound, {{"record", name}});
    return m_folder.filePath(file);
}

Result<> BackupKeeperSql::compareHead(const QString& name, const JournalHead& copied)
{
    if (!copied.last)
        return {};
    DUTYDESK_ASSIGN(hash, m_database.query("SELECT hash FROM journal_entry WHERE id = ?", copied.last)
                              .one([](Row& row) { return row.next<JournalHash>(); }));
    if (hash != copied.hash)
        return makeError(error::backupDamaged, {{"name", name.toStdString()}});
    return {};
}

/// Copies in a process of its own: reading the file here and closing it would drop the locks that this
/// process's connections hold on it.
static bool copiedElsewhere(const QString& from, const QString& to)
{
    return QProcess::execute(u"cp"_s, {u"--"_s, from, to}) == 0;
}

/// A database too damaged for an orderly copy is kept as the bytes that are there.
Result<Backup> BackupKeeperSql::keepAside(Instant now, const Progress& progress)
{
    const Result<Backup> copied = make(BackupCause::BeforeRestore, now, progress);
    if (copied)
        return copied;
    const ErrorCode code = copied.error().code;
    const bool unsound = code == error::storageCorrupted || code == error::backupDamaged || code == error::storageFailed;
    if (m_database.engine() != Engine::Sqlite || !unsound)
        return copied.error();
    const QString present = m_database.location().name;
    const QString aside = m_folder.filePath(freeName(BackupCause::BeforeRestore, now));
    if (!makePrivateFile(aside) || !copiedElsewhere(present, aside))
        return failedAt(aside, QString());
    if (QFile::exists(present + "-wal"_L1) && !copiedElsewhere(present + "-wal"_L1, aside + "-wal"_L1))
        return failedAt(aside, QString());
    Backup backup;
    backup.name = QFileInfo(aside).fileName().toStdString();
    backup.at = now;
    backup.cause = BackupCause::BeforeRestore;
    DUTYDESK_TRY(writeNote(backup));
    return backup;
}

Result<> BackupKeeperSql::writeNote(const Backup& backup) const
{
    const QJsonObject note{
        {u"at"_s, qint64(backup.at.time_since_epoch().count())},
        {u"cause"_s, QString::fromUtf8(codeOf(backup.cause).data(), qsizetype(codeOf(backup.cause).size()))},
        {u"verified"_s, backup.verified},
        {u"journal"_s, qint64(backup.head.last.value)},
        {u"journalAt"_s, qint64(backup.head.at.time_since_epoch().count())},
        {u"journalHash"_s, QString::fromLatin1(hexOf(backup.head.hash))},
    };
    QSaveFile file(m_folder.filePath(QString::fromStdString(backup.name) + ".json"_L1));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(note).toJson()) < 0 || !file.commit())
        return failedAt(file.fileName(), file.errorString());
    return {};
}

QString BackupKeeperSql::freeName(BackupCause cause, Instant now) const
{
    const QString stem = dateTimeOf(now).toString(u"yyyyMMdd-HHmmss"_s) + u'-'
        + QString::fromUtf8(codeOf(cause).data(), qsizetype(codeOf(cause).size()));
    QString name = stem + m_method->suffix();
    for (int i = 2; m_folder.exists(name); ++i)
        name = stem + u'-' + QString::number(i) + m_method->suffix();
    return name;
}

QString backupFolderOf(const DatabaseLocation& location, const QString& applicationData)
{
    if (location.engine == Engine::Sqlite) {
        const QFileInfo file(location.name);
        return file.absoluteDir().filePath(file.completeBaseName() + "-backups"_L1);
    }
    static const QRegularExpression unsafe(u"[^A-Za-z0-9.-]+"_s);
    const QString server = QString(location.host).replace(unsafe, u"-"_s);
    return QDir(applicationData).filePath("backups/"_L1 + server + u'-' + QString(location.name).replace(unsafe, u"-"_s));
}

} // namespace dutydesk
