#include "app/storage/database_check.h"

#include "app/storage/database.h"
#include "core/base/storage_error.h"

namespace dutydesk {

namespace {

Error corrupted(const Database& database, std::string detail)
{
    return makeError(error::storageCorrupted,
                     {{"place", database.location().shown().toStdString()}, {"detail", std::move(detail)}});
}

Result<> checkSqlite(Database& database)
{
    DUTYDESK_ASSIGN(finding, database.query("PRAGMA quick_check(1)").value<std::string>());
    if (finding != "ok")
        return corrupted(database, std::move(finding));
    DUTYDESK_ASSIGN(orphan, database.query("PRAGMA foreign_key_check").one([](Row& row) {
        return row.at<std::string>(0) + " " + row.at<std::string>(1) + " -> " + row.at<std::string>(2);
    }));
    if (orphan)
        return corrupted(database, *std::move(orphan));
    return {};
}

/// PostgreSQL has no check of its own for everybody; reading finds pages and values that can't be read.
Result<> checkPostgresql(Database& database, const Progress& progress)
{
    DUTYDESK_ASSIGN(tables, database
                                .query("SELECT table_name FROM information_schema.tables WHERE table_schema = "
                                       "current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name")
                                .all([](Row& row) { return row.next<std::string>(); }));
    std::int64_t done = 0;
    for (const std::string& table : tables) {
        if (progress.stop.stop_requested())
            return makeError(error::cancelled);
        progress.tell(done++, static_cast<std::int64_t>(tables.size()));
        DUTYDESK_TRY(database.query("SELECT count(row_text) FROM (SELECT CAST(t AS TEXT) AS row_text FROM \"" + table
                                    + "\" t) rows")
                         .value<std::int64_t>());
    }
    return {};
}

} // namespace

Result<> checkDatabase(Database& database, const Progress& progress)
{
    progress.tell(0, 0);
    if (database.engine() == Engine::Postgresql)
        return checkPostgresql(database, progress);
    return database.interruptible(progress.stop, [&] { return checkSqlite(database); });
}

} // namespace dutydesk
