#include "app/storage/backup_sqlite.h"

#include "app/storage/database.h"
#include "app/storage/database_check.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/migrations.h"
#include "core/backup/backup_error.h"
#include "core/base/storage_error.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// So many pages are put back between two looks at the stop token.
constexpr int pagesAtOnce = 2'000;
constexpr std::chrono::seconds longestWait{10};

Error damaged(const QString& file, const Error& finding)
{
    Error made = makeError(error::backupDamaged, {{"name", QFileInfo(file).fileName().toStdString()}});
    made.causes.push_back(finding);
    return made;
}

} // namespace

QString BackupSqlite::suffix() const
{
    return u".db"_s;
}

Result<> BackupSqlite::write(const QString& file, const Progress& progress)
{
    progress.tell(0, 0);
    return m_database.interruptible(progress.stop, [&]() -> Result<> {
        DUTYDESK_TRY(m_database.query("VACUUM INTO ?", file).run());
        return {};
    });
}

Result<BackupMethod::Content> BackupSqlite::check(const QString& file, const Progress& progress)
{
    DatabaseLocation location;
    location.name = file;
    auto copy = Database::open(location, {.readOnly = true});
    if (!copy)
        return damaged(file, copy.error());
    if (Result<> sound = checkDatabase(**copy, progress); !sound)
        return sound.error().code == error::cancelled ? sound.error() : damaged(file, sound.error());
    const Result<int> version = schemaVersion(**copy);
    if (!version)
        return damaged(file, version.error());
    const Result<JournalHead> head = JournalStoreSql(**copy).head();
    if (!head)
        return damaged(file, head.error());
    return Content{*version, *head};
}

/// SQLite's own online backup, the other way round: readers keep what they see until they begin anew,
/// and everything is undone if it doesn't reach the end.
Result<> BackupSqlite::putBack(const QString& file, const Progress& progress)
{
    DatabaseLocation location;
    location.name = file;
    DUTYDESK_ASSIGN(copy, Database::open(location, {.readOnly = true}));
    sqlite3_backup* const backup = sqlite3_backup_init(m_database.handle(), "main", copy->handle(), "main");
    if (!backup) {
        return makeError(error::backupFailed,
                         {{"place", m_database.location().shown().toStdString()},
                          {"detail", std::string(sqlite3_errmsg(m_database.handle()))}});
    }
    const auto giveUp = std::chrono::steady_clock::now() + longestWait;
    int step = SQLITE_OK;
    while (step != SQLITE_DONE && !progress.stop.stop_requested()) {
        step = sqlite3_backup_step(backup, pagesAtOnce);
        progress.tell(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup), sqlite3_backup_pagecount(backup));
        const bool inTheWay = step == SQLITE_BUSY || step == SQLITE_LOCKED;
        if (step != SQLITE_OK && step != SQLITE_DONE && (!inTheWay || std::chrono::steady_clock::now() > giveUp))
            break;
        if (inTheWay)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    const int finished = sqlite3_backup_finish(backup);
    if (step == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    if (step == SQLITE_OK)
        return makeError(error::cancelled);
    if (step == SQLITE_BUSY || step == SQLITE_LOCKED)
        return makeError(error::storageBusy, {{"place", m_database.location().shown().toStdString()}});
    return makeError(error::backupFailed, {{"place", m_database.location().shown().toStdString()},
                                           {"detail", std::string(sqlite3_errstr(step))}});
}

} // namespace dutydesk
