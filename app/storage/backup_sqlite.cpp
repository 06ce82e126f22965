#include "app/storage/backup_sqlite.h"

#include "app/storage/database.h"
#include "app/storage/database_check.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/migrations.h"
#include "app/storage/private_file.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/backup/backup_error.h"
#include "core/base/storage_error.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <chrono>
#include <thread>
#include <utility>

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

/// A file beside the copies that is gone, with its companions, at the end of the scope.
class PassingFile
{
public:
    explicit PassingFile(QString path) : m_path(std::move(path)) { remove(); }
    ~PassingFile() { remove(); }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;

    const QString& path() const { return m_path; }

private:
    void remove() const
    {
        for (const char* part : {"", "-wal", "-shm", "-ballast"})
            QFile::remove(m_path + QLatin1StringView(part));
    }

    QString m_path;
};

/// One transaction that writes a whole database over another's, open until it is finished or dropped.
class Overwriting
{
public:
    Overwriting(sqlite3* target, sqlite3* source) : m_backup(sqlite3_backup_init(target, "main", source, "main")) {}
    ~Overwriting() { sqlite3_backup_finish(m_backup); }
    Overwriting(const Overwriting&) = delete;
    Overwriting& operator=(const Overwriting&) = delete;

    explicit operator bool() const { return m_backup; }

    /// Copies so many pages, none to take the lock only; waits for others.
    int step(int pages)
    {
        const auto giveUp = std::chrono::steady_clock::now() + longestWait;
        while (true) {
            const int code = sqlite3_backup_step(m_backup, pages);
            const bool inTheWay = code == SQLITE_BUSY || code == SQLITE_LOCKED;
            if (!inTheWay || std::chrono::steady_clock::now() > giveUp)
                return code;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }

    void tell(const Progress& progress) const
    {
        const int pages = sqlite3_backup_pagecount(m_backup);
        progress.tell(pages - sqlite3_backup_remaining(m_backup), pages);
    }

    int finish() { return sqlite3_backup_finish(std::exchange(m_backup, nullptr)); }

private:
    sqlite3_backup* m_backup;
};

/// Whether the journal of the database still ends at `head`; a connection of its own looks while another one
/// keeps writers out.
Result<bool> endsAt(const DatabaseLocation& location, const JournalHead& head)
{
    DUTYDESK_ASSIGN(database, Database::open(location, {.readOnly = true}));
    DUTYDESK_ASSIGN(now, JournalStoreSql(*database).head());
    return now.last == head.last && now.hash == head.hash;
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
/// and everything is undone if it doesn't reach the end. What comes after the copy's last step, the tables' newer
/// form and the journal's entry, is added to a passing copy before, so that it is there from the first moment.
Result<bool> BackupSqlite::putBack(const QString& file, const JournalEntry& last,
                                   const std::optional<JournalHead>& present, const Progress& progress)
{
    const PassingFile passing(file + ".restoring"_L1);
    DatabaseLocation location;
    location.name = file;
    {
        DUTYDESK_ASSIGN(copy, Database::open(location, {.readOnly = true}));
        if (!makePrivateFile(passing.path()))
            return makeError(error::backupFailed, {{"place", passing.path().toStdString()}});
        DUTYDESK_TRY(copy->interruptible(progress.stop, [&]() -> Result<> {
            DUTYDESK_TRY(copy->query("VACUUM INTO ?", passing.path()).run());
            return {};
        }));
    }
    location.name = passing.path();
    DUTYDESK_ASSIGN(source, Database::open(location));
    DUTYDESK_TRY(migrate(*source));
    UnitOfWorkSql work(*source);
    DUTYDESK_TRY(work([&] { return insertEntry(*source, last); }));

    const std::string place = m_database.location().shown().toStdString();
    Overwriting overwriting(m_database.handle(), source->handle());
    if (!overwriting) {
        return makeError(error::backupFailed,
                         {{"place", place}, {"detail", std::string(sqlite3_errmsg(m_database.handle()))}});
    }
    int step = overwriting.step(0);
    if (step == SQLITE_OK && present) {
        DUTYDESK_ASSIGN(same, endsAt(m_database.location(), *present));
        if (!same)
            return false;
    }
    while (step == SQLITE_OK && !progress.stop.stop_requested()) {
        step = overwriting.step(pagesAtOnce);
        overwriting.tell(progress);
    }
    if (step == SQLITE_OK)
        return makeError(error::cancelled);
    if (step == SQLITE_DONE)
        step = overwriting.finish();
    if (step == SQLITE_OK)
        return true;
    if (step == SQLITE_BUSY || step == SQLITE_LOCKED)
        return makeError(error::storageBusy, {{"place", place}});
    return makeError(error::backupFailed, {{"place", place}, {"detail", std::string(sqlite3_errstr(step))}});
}

} // namespace dutydesk
