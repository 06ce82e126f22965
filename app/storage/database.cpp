#include "app/storage/database.h"

#include "app/storage/dialect.h"
#include "app/storage/migrations.h"
#include "app/storage/private_file.h"
#include "core/base/storage_error.h"

#include <QAtomicInt>
#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t keptStatements = 200;

/// SQLite's primary result codes, https://sqlite.org/rescode.html.
ErrorCode sqliteCode(int native)
{
    switch (native & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return error::storageBusy;
    case 8: // SQLITE_READONLY
        return error::storageReadOnly;
    case 9: // SQLITE_INTERRUPT
        return error::cancelled;
    case 10: // SQLITE_IOERR; 778 is SQLITE_IOERR_WRITE, which a full disk gives too
        return native == 778 ? error::storageFull : error::storageFailed;
    case 11: // SQLITE_CORRUPT
        return error::storageCorrupted;
    case 13: // SQLITE_FULL
        return error::storageFull;
    case 14: // SQLITE_CANTOPEN
        return error::storageCannotOpen;
    case 19: // SQLITE_CONSTRAINT
        return error::storageConflict;
    case 26: // SQLITE_NOTADB
        return error::storageNotDatabase;
    default:
        return error::storageFailed;
    }
}

/// SQLSTATE, PostgreSQL 15 documentation, appendix A. No state at all: the connection is gone.
ErrorCode postgresqlCode(const QString& state)
{
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return error::storageConnectionLost;
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1)
        return error::storageBusy;
    if (state == "25006"_L1 || state == "42501"_L1)
        return error::storageReadOnly;
    if (state == "53100"_L1)
        return error::storageFull;
    if (state.startsWith("23"_L1))
        return error::storageConflict;
    if (state.startsWith("XX"_L1))
        return error::storageCorrupted;
    return error::storageFailed;
}

/// The first line of what the engine said, as a part of our sentence.
std::string saidBy(const QSqlError& failure)
{
    QString line = failure.databaseText().trimmed().section(u'\n', 0, 0).trimmed();
    while (line.endsWith(u'.') || line.endsWith(u'?'))
        line.chop(1);
    return line.toStdString();
}

/// SQLite takes a file too short for a header for an empty database, and would write over it. Only the size is
/// looked at: opening and closing the file here would drop the locks that this process's other connections hold
/// on it, and another process that closes would then take the write-ahead log away from under them.
Result<> refuseOtherFiles(const QString& path)
{
    constexpr qint64 smallestDatabase = 512;
    const QFileInfo file(path);
    const std::string place = QDir::toNativeSeparators(path).toStdString();
    if (file.isDir())
        return makeError(error::storageCannotOpen, {{"place", place}, {"detail", std::generic_category().message(EISDIR)}});
    if (file.isFile() && file.size() > 0 && file.size() < smallestDatabase)
        return makeError(error::storageNotDatabase, {{"place", place}});
    return {};
}

bool onlyReadable(const QString& path)
{
    const QFileInfo file(path);
    return file.isReadable() && !(file.isWritable() && QFileInfo(file.absolutePath()).isWritable());
}

} // namespace

Query::Query(Database& database, std::string sql, Result<QSqlQuery> prepared)
    : m_database(&database)
    , m_sql(std::move(sql))
{
    if (prepared)
        m_query = *std::move(prepared);
    else
        m_state = std::move(prepared).error();
}

Query::Query(Query&& other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_query(std::exchange(other.m_query, std::nullopt))
    , m_state(std::move(other.m_state))
    , m_bound(other.m_bound)
{
}

Query::~Query()
{
    if (m_query)
        m_database->giveBack(std::move(m_sql), *std::move(m_query));
}

void Query::bindValue(const QVariant& value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value);
}

Result<> Query::execute()
{
    DUTYDESK_TRY(m_state);
    m_bound = 0;
    if (!m_query->exec())
        return m_database->errorOf(m_query->lastError());
    return {};
}

Result<std::int64_t> Query::run()
{
    DUTYDESK_TRY(execute());
    const std::int64_t changed = m_query->numRowsAffected();
    m_query->finish();
    return changed;
}

Result<> Query::fetch(const std::function<bool(Row&)>& visit)
{
    DUTYDESK_TRY(execute());
    while (m_query->next()) {
        Row row(*m_query);
        if (!visit(row))
            break;
    }
    const QSqlError failure = m_query->lastError();
    m_query->finish();
    if (failure.isValid())
        return m_database->errorOf(failure);
    return {};
}

Database::Database(DatabaseLocation location, Options options)
    : m_location(std::move(location))
    , m_options(options)
{
    static QAtomicInt count;
    m_connection = u"dutydesk-%1"_s.arg(++count);
}

Database::~Database()
{
    if (m_inTransaction)
        rollBack();
    m_idleByText.clear();
    m_idle.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation& location, Options options)
{
    std::unique_ptr<Database> database(new Database(location, options));
    DUTYDESK_TRY(database->connect());
    return database;
}

Result<> Database::connect()
{
    const bool sqlite = engine() == Engine::Sqlite;
    if (sqlite)
        DUTYDESK_TRY(refuseOtherFiles(m_location.name));
    m_database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_connection);
    m_database.setDatabaseName(m_location.name);
    if (sqlite) {
        QStringList options{u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.wait.count())};
        if (m_options.readOnly)
            options << u"QSQLITE_OPEN_READONLY"_s;
        m_database.setConnectOptions(options.join(u';'));
    } else {
        m_database.setHostName(m_location.host);
        m_database.setPort(m_location.port == 0 ? -1 : m_location.port);
        m_database.setUserName(m_location.user);
        m_database.setPassword(m_location.password);
        m_database.setConnectOptions(u"connect_timeout=10"_s);
    }
    // One that can't be made shows in opening it.
    if (sqlite && !m_options.readOnly && m_location.name != ":memory:"_L1 && !QFileInfo::exists(m_location.name))
        makePrivateFile(m_location.name);
    if (!m_database.open()) {
        return makeError(error::storageCannotOpen,
                         {{"place", m_location.shown().toStdString()}, {"detail", saidBy(m_database.lastError())}});
    }
    Result<> outcome = setUpConnection();
    // A file that may only be read fails in many ways, depending on its folder.
    if (!outcome && outcome.error().code == error::storageCannotOpen && onlyReadable(m_location.name))
        outcome = makeError(error::storageReadOnly, {{"place", m_location.shown().toStdString()}});
    return outcome;
}

Result<> Database::setUpConnection()
{
    if (engine() == Engine::Postgresql) {
        if (m_options.readOnly)
            DUTYDESK_TRY(execute("SET default_transaction_read_only = on"));
        return execute("SET lock_timeout = " + std::to_string(m_options.wait.count()));
    }
    DUTYDESK_TRY(execute("PRAGMA foreign_keys = ON"));
    // The next statement is the first that reads the file: here one that is no database shows.
    if (m_options.readOnly)
        return execute("PRAGMA schema_version");
    // A file of another program or of a newer one stays as it is; whoever works with it is told so.
    if (const Result<int> version = usableVersion(*this); !version) {
        const ErrorCode code = version.error().code;
        return code == error::storageForeign || code == error::storageNewer ? Result<>() : version.error();
    }
    DUTYDESK_TRY(execute("PRAGMA journal_mode = WAL"));
    if (QFileInfo::exists(m_location.name)) {
        m_ballast.emplace(m_location.name);
        m_ballast->keep();
    }
    return execute("PRAGMA synchronous = FULL");
}

Result<> Database::reconnectIfLost()
{
    if (!m_lost || m_inTransaction)
        return {};
    m_idleByText.clear();
    m_idle.clear();
    m_database.close();
    if (!m_database.open()) {
        return makeError(error::storageConnectionLost,
                         {{"place", m_location.shown().toStdString()}, {"detail", saidBy(m_database.lastError())}});
    }
    m_lost = false;
    return setUpConnection();
}

Query Database::prepare(std::string_view sql)
{
    std::string text(sql);
    if (Result<> connected = reconnectIfLost(); !connected)
        return Query(*this, std::move(text), std::move(connected).error());
    // PostgreSQL refuses everything after the first error of a transaction; so do we, with that error.
    if (m_failure)
        return Query(*this, std::move(text), *m_failure);
    if (const auto idle = m_idleByText.find(text); idle != m_idleByText.end()) {
        QSqlQuery query = std::move(idle->second->second);
        m_idle.erase(idle->second);
        m_idleByText.erase(idle);
        return Query(*this, std::move(text), std::move(query));
    }
    QSqlQuery query(m_database);
    // SQLite only: the PostgreSQL driver would give up the rows when the next statement begins.
    query.setForwardOnly(engine() == Engine::Sqlite);
    if (!query.prepare(QString::fromStdString(inDialect(engine(), sql)))) {
        Error failure = errorOf(query.lastError());
        return Query(*this, std::move(text), std::move(failure));
    }
    return Query(*this, std::move(text), std::move(query));
}

void Database::giveBack(std::string sql, QSqlQuery query)
{
    query.finish();
    if (m_lost || m_idleByText.contains(sql))
        return;
    m_idle.emplace_back(sql, std::move(query));
    m_idleByText.emplace(std::move(sql), std::prev(m_idle.end()));
    if (m_idle.size() > keptStatements) {
        m_idleByText.erase(m_idle.front().first);
        m_idle.pop_front();
    }
}

Result<> Database::execute(std::string_view sql)
{
    if (m_failure)
        return *m_failure;
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromStdString(inDialect(engine(), sql))))
        return errorOf(query.lastError());
    return {};
}

Result<> Database::begin()
{
    DUTYDESK_TRY(reconnectIfLost());
    if (m_full) {
        if (!m_ballast->roomAgain())
            return makeError(error::storageFull, {{"place", m_location.shown().toStdString()}});
        m_ballast->keep();
        m_full = false;
    }
    Result<> begun = execute(beginWrite(engine()));
    // The server was started anew since the last use: nothing is lost by trying once more.
    if (!begun && begun.error().code == error::storageConnectionLost) {
        DUTYDESK_TRY(reconnectIfLost());
        begun = execute(beginWrite(engine()));
    }
    DUTYDESK_TRY(begun);
    m_inTransaction = true;
    ++m_transaction;
    if (const std::string_view lock = lockWriters(engine()); !lock.empty()) {
        if (Result<> alone = execute(lock); !alone) {
            rollBack();
            return alone;
        }
    }
    return {};
}

Result<> Database::commit()
{
    if (m_failure) {
        Error failure = *m_failure;
        rollBack();
        return failure;
    }
    Result<> outcome = execute("COMMIT");
    if (!outcome) {
        rollBack();
        return outcome;
    }
    m_inTransaction = false;
    return {};
}

void Database::rollBack()
{
    if (!m_lost) {
        QSqlQuery query(m_database);
        // Fails only where the engine has undone everything already.
        query.exec(u"ROLLBACK"_s);
    }
    m_inTransaction = false;
    m_failure.reset();
}

sqlite3* Database::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    const bool sqlite = qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return sqlite ? *static_cast<sqlite3* const*>(handle.data()) : nullptr;
}

void Database::watch(std::stop_token stop)
{
    sqlite3* const connection = handle();
    if (!connection)
        return;
    m_stop = std::move(stop);
    constexpr int instructions = 20'000;
    sqlite3_progress_handler(
        connection, m_stop.stop_possible() ? instructions : 0,
        [](void* watched) { return static_cast<std::stop_token*>(watched)->stop_requested() ? 1 : 0; }, &m_stop);
}

Error Database::errorOf(const QSqlError& failure)
{
    const ErrorCode code = engine() == Engine::Sqlite ? sqliteCode(failure.nativeErrorCode().toInt())
                                                      : postgresqlCode(failure.nativeErrorCode());
    Error made = makeError(code, {{"place", m_location.shown().toStdString()}, {"detail", saidBy(failure)}});
    if (code == error::storageConnectionLost)
        m_lost = true;
    if (code == error::storageFull && m_ballast) {
        m_full = true;
        m_ballast->release();
    }
    if (m_inTransaction && !m_failure)
        m_failure = made;
    return made;
}

} // namespace dutydesk
