#include "app/storage/backup_postgresql.h"

#include "app/storage/database.h"
#include "core/backup/backup_error.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

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
    DUTYDESK_TRY(run(u"pg_dump"_s,
                     connection() << u"--format=custom"_s << u"--no-owner"_s << u"--no-privileges"_s << u"--file"_s << file,
                     progress));
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

Result<> BackupPostgresql::putBack(const QString& file, const Progress& progress)
{
    QTemporaryFile script;
    if (!script.open())
        return makeError(error::backupFailed, {{"place", QDir::tempPath().toStdString()}});
    // What is there goes in the same transaction: steps of the schema that the copy doesn't know would
    // otherwise stay.
    DUTYDESK_ASSIGN(tables, m_database
                                .query("SELECT table_name FROM information_schema.tables WHERE table_schema = "
                                       "current_schema() AND table_type = 'BASE TABLE'")
                                .all([](Row& row) { return row.next<QString>(); }));
    script.write("SET lock_timeout = '10s';\n");
    for (const QString& table : tables)
        script.write("DROP TABLE IF EXISTS \"" + table.toUtf8() + "\" CASCADE;\n");
    script.flush();
    QTemporaryFile copy;
    if (!copy.open())
        return makeError(error::backupFailed, {{"place", QDir::tempPath().toStdString()}});
    DUTYDESK_TRY(run(u"pg_restore"_s,
                     {u"--no-owner"_s, u"--no-privileges"_s, u"--file"_s, copy.fileName(), file}, progress));
    DUTYDESK_TRY(run(u"psql"_s,
                     connection() << u"--no-psqlrc"_s << u"--quiet"_s << u"--single-transaction"_s
                                  << u"--set=ON_ERROR_STOP=1"_s << u"--file"_s << script.fileName() << u"--file"_s
                                  << copy.fileName(),
                     progress));
    return {};
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
