#include "app/storage/backup_postgresql.h"

#include "app/storage/database.h"
#include "app/storage/dialect.h"
#include "app/storage/migrations.h"
#include "core/backup/backup_error.h"
#include "core/journal/journal_chain.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What the server says if somebody saved after the present state was kept aside.
const QLatin1StringView moved("dutydesk: the journal goes on");

QByteArray literal(std::string_view text)
{
    return '\'' + QByteArray(text.data(), qsizetype(text.size())).replace('\'', "''") + '\'';
}

template <class Bytes>
QByteArray bytesOf(const Bytes& bytes)
{
    return "'\\x" + SqlValue<Bytes>::to(bytes).toByteArray().toHex() + '\'';
}

/// Fails, and with it the whole script, unless the journal ends at `head`; nobody writes from here on.
QByteArray onlyIfEndsAt(const JournalHead& head)
{
    return "LOCK TABLE journal_head IN ACCESS EXCLUSIVE MODE;\n"
           "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM journal_head WHERE last = "
        + QByteArray::number(qint64(head.last.value)) + " AND hash = " + bytesOf(head.hash) + ") THEN RAISE EXCEPTION '"
        + moved.latin1() + "'; END IF; END $$;\n";
}

/// The statements that add an entry, for a script: it has to be in the transaction that brings the rest.
QByteArray adding(const JournalEntry& entry)
{
    const auto number = [](std::int64_t value) { return QByteArray::number(qint64(value)); };
    const QByteArray id = number(entry.id.value);
    const QByteArray at = number(entry.at.time_since_epoch().count());
    const QByteArrayList values{id, number(entry.schema), at, number(entry.actor.value), literal(entry.actorName),
                                literal(codeOf(entry.post)), literal(entry.note.action), literal(entry.note.record.kind),
                                number(entry.note.record.id), bytesOf(encodeNote(entry.note)), literal(entry.key),
                                bytesOf(entry.previous), bytesOf(entry.hash)};
    return "INSERT INTO journal_entry (id, schema, at, actor, actor_name, post, action, record_kind, record_id, note, "
           "command_key, previous, hash) VALUES ("
        + values.join(", ") + ");\nUPDATE journal_head SET last = " + id + ", at = " + at + ", hash = "
        + bytesOf(entry.hash) + " WHERE one = 1;\n";
}

/// On the path, or where Debian puts the newest version.
QString toolPath(const QString& tool)
{
    const QString found = QStandardPaths::findExecutable(tool);
    if (!found.isEmpty())
        return found;
    QDir versions(u"/usr/lib/postgresql"_s);
    QStringList folders;
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders << versions.filePath(version + "/bin"_L1);
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(tool, folders);
}

Error damaged(const QString& file, const QString& detail)
{
    return makeError(error::backupDamaged,
                     {{"name", QFileInfo(file).fileName().toStdString()}, {"detail", detail.toStdString()}});
}

} // namespace

QString BackupPostgresql::suffix() const
{
    return u".dump"_s;
}

Result<> BackupPostgresql::write(const QString& file, const Progress& progress)
{
    QStringList arguments = connection() << u"--format=custom"_s << u"--no-owner"_s << u"--no-privileges"_s
                                         << u"--file"_s << file;
    // Others may keep tables of their own beside ours.
    for (const QString& table : knownTables(Engine::Postgresql))
        arguments << u"--table"_s << table;
    DUTYDESK_TRY(run(u"pg_dump"_s, arguments, progress));
    return {};
}

Result<BackupMethod::Content> BackupPostgresql::check(const QString& file, const Progress& progress)
{
    // Unpacks every table once: a dump that is cut off or damaged fails.
    Result<QByteArray> whole = run(u"pg_restore"_s, {u"--file"_s, QProcess::nullDevice(), file}, progress);
    if (!whole)
        return whole.error().code == error::backupFailed ? damaged(file, QString()) : std::move(whole).error();
    DUTYDESK_ASSIGN(steps, rowsOf(file, u"schema_step"_s, progress));
    DUTYDESK_ASSIGN(heads, rowsOf(file, u"journal_head"_s, progress));
    if (steps.isEmpty() || heads.size() != 1 || heads.front().size() != 4)
        return damaged(file, QString());
    Content content;
    for (const QByteArrayList& step : steps)
        content.schemaVersion = std::max(content.schemaVersion, step.front().toInt());
    const QByteArrayList& head = heads.front();
    content.head.last = {head[1].toLongLong()};
    content.head.at = Instant(Duration(head[2].toLongLong()));
    // COPY writes bytes as \\x6162.
    content.head.hash = SqlValue<JournalHash>::from(QByteArray::fromHex(head[3].mid(3)));
    return content;
}

Result<bool> BackupPostgresql::putBack(const QString& file, const JournalEntry& last,
                                       const std::optional<JournalHead>& present, const Progress& progress)
{
    QTemporaryFile script;
    if (!script.open())
        return makeError(error::backupFailed, {{"place", QDir::tempPath().toStdString()}});
    script.write("SET lock_timeout = '10s';\n" + QByteArray::fromStdString(std::string(lockWriters(Engine::Postgresql))) + ";\n");
    if (present)
        script.write(onlyIfEndsAt(*present));
    // What is there goes in the same transaction: steps of the schema that the copy doesn't know would
    // otherwise stay.
    for (const QString& table : knownTables(Engine::Postgresql))
        script.write("DROP TABLE IF EXISTS \"" + table.toUtf8() + "\" CASCADE;\n");
    script.flush();
    QTemporaryFile ending;
    if (!ending.open())
        return makeError(error::backupFailed, {{"place", QDir::tempPath().toStdString()}});
    // A dump leaves an empty search path behind.
    ending.write("RESET search_path;\n" + adding(last));
    ending.flush();
    QTemporaryFile copy;
    if (!copy.open())
        return makeError(error::backupFailed, {{"place", QDir::tempPath().toStdString()}});
    DUTYDESK_TRY(run(u"pg_restore"_s,
                     {u"--no-owner"_s, u"--no-privileges"_s, u"--file"_s, copy.fileName(), file}, progress));
    const Result<QByteArray> outcome =
        run(u"psql"_s,
            connection() << u"--no-psqlrc"_s << u"--quiet"_s << u"--single-transaction"_s << u"--set=ON_ERROR_STOP=1"_s
                         << u"--file"_s << script.fileName() << u"--file"_s << copy.fileName() << u"--file"_s
                         << ending.fileName(),
            progress);
    if (outcome)
        return true;
    const Value* said = outcome.error().find("detail");
    const auto* detail = said ? std::get_if<std::string>(said) : nullptr;
    if (detail && detail->contains(moved.latin1()))
        return false;
    return outcome.error();
}

Result<QByteArray> BackupPostgresql::run(const QString& tool, const QStringList& arguments, const Progress& progress)
{
    const QString program = toolPath(tool);
    if (program.isEmpty())
        return makeError(error::backupToolMissing, {{"tool", tool.toStdString()}});
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!m_database.location().password.isEmpty())
        environment.insert(u"PGPASSWORD"_s, m_database.location().password);
    environment.insert(u"PGCONNECT_TIMEOUT"_s, u"10"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    progress.tell(0, 0);
    QByteArray output;
    while (!process.waitForFinished(200)) {
        output += process.readAllStandardOutput();
        if (process.state() == QProcess::NotRunning)
            break;
        if (progress.stop.stop_requested()) {
            process.kill();
            process.waitForFinished();
            return makeError(error::cancelled);
        }
    }
    output += process.readAllStandardOutput();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && process.error() != QProcess::FailedToStart)
        return output;
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    return makeError(error::backupFailed, {{"place", m_database.location().shown().toStdString()},
                                           {"detail", said.section(u'\n', 0, 0).toStdString()}});
}

QStringList BackupPostgresql::connection() const
{
    const DatabaseLocation& location = m_database.location();
    QStringList arguments{u"--no-password"_s, u"--dbname"_s, location.name};
    if (!location.host.isEmpty())
        arguments << u"--host"_s << location.host;
    if (location.port != 0)
        arguments << u"--port"_s << QString::number(location.port);
    if (!location.user.isEmpty())
        arguments << u"--username"_s << location.user;
    return arguments;
}

Result<QList<QByteArrayList>> BackupPostgresql::rowsOf(const QString& file, const QString& table, const Progress& progress)
{
    DUTYDESK_ASSIGN(text, run(u"pg_restore"_s,
                              {u"--data-only"_s, u"--table"_s, table, u"--file"_s, u"-"_s, file}, progress));
    QList<QByteArrayList> rows;
    bool within = false;
    for (const QByteArray& line : text.split('\n')) {
        if (line == "\\.")
            within = false;
        else if (within)
            rows.push_back(line.split('\t'));
        else if (line.startsWith("COPY "))
            within = true;
    }
    return rows;
}

} // namespace dutydesk
