#include "app/wiring.h"

#include "app/exchange/pdf_printer.h"
#include "app/exchange/table_file.h"
#include "app/policies/policy_files.h"
#include "app/security/password_hasher_sodium.h"
#include "app/storage/account_store_sql.h"
#include "app/storage/backup_keeper_sql.h"
#include "app/storage/calls_store_sql.h"
#include "app/storage/centre_store_sql.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/migrations.h"
#include "app/storage/people_store_sql.h"
#include "app/storage/policy_store_sql.h"
#include "app/storage/ticket_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "app/time_zones.h"
#include "core/base/storage_error.h"
#include "core/account/account_policy.h"
#include "core/account/account_service.h"
#include "core/account/admitting_journal.h"
#include "core/backup/backup_flow.h"
#include "core/backup/backup_policy.h"
#include "core/backup/backup_service.h"
#include "core/calls/calls_service.h"
#include "core/centre/centre_service.h"
#include "core/desk/departure_service.h"
#include "core/desk/desk_policy.h"
#include "core/desk/duty_desk_service.h"
#include "core/desk/set_up_service.h"
#include "core/desk/ticket_open_work.h"
#include "core/forecast/forecast_policy.h"
#include "core/journal/journal_service.h"
#include "core/people/people_fields.h"
#include "core/people/people_policy.h"
#include "core/people/people_service.h"
#include "core/policy/policy_checks.h"
#include "core/policy/policy_service.h"
#include "core/staffing/staffing_policy.h"
#include "core/ticket/ticket_policy.h"
#include "core/ticket/ticket_service.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QTimeZone>
#include <QUuid>

#include <array>

namespace dutydesk {

namespace {

template <class Policy>
Result<> checkPolicy(const PolicySet& set)
{
    DUTYDESK_TRY(Policy::from(set));
    return {};
}

/// What every edit of a policy is tried against.
std::vector<PolicyCheck> policyChecks()
{
    return {checkPolicy<AccountPolicy>,  checkPolicy<BackupPolicy>,   checkPolicy<DeskPolicy>,
            checkPolicy<ForecastPolicy>, checkPolicy<PeoplePolicy>,   checkPolicy<StaffingPolicy>,
            checkPolicy<TicketPolicy>,   [](const PolicySet& set) -> Result<> {
                DUTYDESK_TRY(TicketRules::from(set, TimeZone()));
                return {};
            },
            checkTogether};
}

QString applicationData()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// A file that is no database any more, and what SQLite keeps beside it, under another name: for good once
/// something sound has taken its place, else it gets its name back.
class SetAside
{
public:
    SetAside(QString file, Instant now)
        : m_file(std::move(file)), m_aside(m_file + QStringLiteral(".damaged-%1").arg(now.time_since_epoch().count()))
    {
    }
    ~SetAside()
    {
        if (m_replaced)
            return;
        for (const QLatin1StringView part : parts) {
            if (m_moved)
                QFile::remove(m_file + part);
            if (QFile::exists(m_aside + part))
                QFile::rename(m_aside + part, m_file + part);
        }
    }
    SetAside(const SetAside&) = delete;
    SetAside& operator=(const SetAside&) = delete;

    Result<> move()
    {
        for (const QLatin1StringView part : parts) {
            const QString path = m_file + part;
            if (QFile::exists(path) && !QFile::rename(path, m_aside + part))
                return makeError(error::storageReadOnly, {{"place", path.toStdString()}});
        }
        m_moved = true;
        return {};
    }
    void replaced() { m_replaced = true; }

private:
    static constexpr std::array parts{QLatin1StringView(""), QLatin1StringView("-wal"), QLatin1StringView("-shm")};

    QString m_file;
    QString m_aside;
    bool m_moved = false;
    bool m_replaced = false;
};

/// A connection for what asks the engine only how its copies are made and read, whatever became of the file.
Result<std::unique_ptr<Database>> standIn(DatabaseLocation location)
{
    if (location.engine == Engine::Sqlite)
        location.name = QStringLiteral(":memory:");
    return Database::open(location);
}

DatabaseLocation fileInApplicationData(const QString& name)
{
    DatabaseLocation location;
    location.name = QDir(applicationData()).filePath(name);
    return location;
}

bool knowsZone(const std::string& id)
{
    return QTimeZone(QByteArray::fromStdString(id)).isValid();
}

/// The centre's time zone, read anew only when another one is set.
class CentreZone
{
public:
    explicit CentreZone(CentreStore& centre) : m_centre(centre) {}

    Result<TimeZone> operator()()
    {
        DUTYDESK_ASSIGN(centre, m_centre.load());
        const std::string id = centre ? centre->timeZone : QTimeZone::systemTimeZoneId().toStdString();
        if (id != m_zone.id()) {
            auto loaded = loadTimeZone(id);
            // A computer without a zone of its own counts in UTC until the centre chooses one.
            if (!loaded && centre)
                return std::move(loaded).error();
            m_zone = loaded ? *std::move(loaded) : TimeZone();
        }
        return m_zone;
    }

private:
    CentreStore& m_centre;
    TimeZone m_zone;
};

} // namespace

struct ServiceSet::Parts
{
    Parts(std::unique_ptr<Database> opened, const std::vector<PolicyItem>& shipped)
        : database(std::move(opened)), policies(shipped, policyChecks(), policyStore, entries, work, zoneNow)
    {
    }

    std::unique_ptr<Database> database;
    UnitOfWorkSql work{*database};
    JournalStoreSql journalStore{*database};
    AccountStoreSql accountStore{*database};
    CallsStoreSql callsStore{*database};
    CentreStoreSql centreStore{*database};
    PeopleStoreSql peopleStore{*database};
    PolicyStoreSql policyStore{*database};
    TicketStoreSql ticketStore{*database};
    PasswordHasherSodium hasher;
    BackupKeeperSql backupKeeper{*database, backupFolderOf(database->location(), applicationData())};
    TableFilesOnDisk tables;
    CentreZone zone{centreStore};
    std::function<Result<TimeZone>()> zoneNow = [this] { return zone(); };
    PdfSlipPrinter slips{zoneNow};

    JournalService journal{journalStore, {{payField, Action::PeopleReadPay}}};
    AccountService admission{accountStore, peopleStore, journalStore, work, hasher, policies, zoneNow};
    AdmittingJournal entries{journalStore, admission};
    PolicyService policies;
    CentreService centre{centreStore, entries, work, knowsZone};
    AccountService accounts{accountStore, peopleStore, entries, work, hasher, policies, zoneNow};
    PeopleService people{peopleStore, entries, work, policies, zoneNow,
                         [this](const Agent& after) { return accounts.staysAdministered(after); }};
    CallsService calls{callsStore, entries, work, zoneNow};
    TicketService tickets{ticketStore, peopleStore, entries, work, policies, zoneNow};
    TicketOpenWork openWork{tickets};
    BackupService backups{backupKeeper, policies, entries, work};
    DepartureService departures{people, accounts, openWork, work, zoneNow};
    SetUpService setUp{centre, accounts, work};
    DutyDeskService desk{calls, tickets, people, policies, zoneNow};

    Services services{accounts, backups, calls, centre, departures, desk, journal, people, policies, setUp, slips, tables, tickets,
                      work};
};

ServiceSet::ServiceSet(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

ServiceSet::~ServiceSet() = default;

Services& ServiceSet::services()
{
    return m_parts->services;
}

Database& ServiceSet::database()
{
    return *m_parts->database;
}

AccountStore& ServiceSet::accounts()
{
    return m_parts->accountStore;
}

CallsStore& ServiceSet::calls()
{
    return m_parts->callsStore;
}

JournalStore& ServiceSet::journal()
{
    return m_parts->journalStore;
}

PeopleStore& ServiceSet::people()
{
    return m_parts->peopleStore;
}

TicketStore& ServiceSet::tickets()
{
    return m_parts->ticketStore;
}

Result<TimeZone> ServiceSet::zone()
{
    return m_parts->zone();
}

Result<Wiring> Wiring::load()
{
    DUTYDESK_ASSIGN(policies, readPolicies());
    return Wiring(std::move(policies));
}

Result<std::unique_ptr<ServiceSet>> Wiring::open(const DatabaseLocation& location, Database::Options options) const
{
    DUTYDESK_ASSIGN(database, Database::open(location, options));
    DUTYDESK_TRY(usableVersion(*database));
    auto parts = std::make_unique<ServiceSet::Parts>(std::move(database), m_policies);
    return std::unique_ptr<ServiceSet>(new ServiceSet(std::move(parts)));
}

Result<> Wiring::bringUpToDate(const DatabaseLocation& location, Instant now) const
{
    if (location.engine == Engine::Sqlite)
        QDir().mkpath(QFileInfo(location.name).absolutePath());
    DUTYDESK_ASSIGN(database, Database::open(location));
    return migrate(*database, [&]() -> Result<> {
        BackupKeeperSql keeper(*database, backupFolderOf(database->location(), applicationData()));
        DUTYDESK_TRY(keeper.make(BackupCause::BeforeMigration, now, {}));
        return {};
    });
}

Result<std::vector<Backup>> Wiring::backupsOf(const DatabaseLocation& location) const
{
    DUTYDESK_ASSIGN(stand, standIn(location));
    return BackupKeeperSql(*stand, backupFolderOf(location, applicationData())).list();
}

Result<> Wiring::restoreInto(const DatabaseLocation& location, const std::string& name, Instant now,
                             const Progress& progress) const
{
    const QString folder = backupFolderOf(location, applicationData());
    const auto restore = [&](Database& database) {
        const Request request{.actor = {.name = "Dutydesk", .post = Post::Administrator}, .now = now};
        return BackupKeeperSql(database, folder).restore(name, request, restoredNote(name, {}), progress);
    };
    {
        const Result<std::unique_ptr<Database>> present = Database::open(location);
        if (present)
            return restore(**present);
        const ErrorCode code = present.error().code;
        if (location.engine != Engine::Sqlite || (code != error::storageNotDatabase && code != error::storageCorrupted))
            return present.error();
    }
    // Nothing can be put into such a file. Only a backup that is sound may push it aside.
    DUTYDESK_ASSIGN(stand, standIn(location));
    DUTYDESK_TRY(BackupKeeperSql(*stand, folder).usable(name, progress));
    SetAside damaged(location.name, now);
    DUTYDESK_TRY(damaged.move());
    const auto replace = [&]() -> Result<> {
        DUTYDESK_ASSIGN(fresh, Database::open(location));
        return restore(*fresh);
    };
    DUTYDESK_TRY(replace());
    damaged.replaced();
    return {};
}

DatabaseLocation ownDatabase()
{
    return fileInApplicationData(QStringLiteral("dutydesk.db"));
}

DatabaseLocation demoDatabase()
{
    return fileInApplicationData(QStringLiteral("demo.db"));
}

Instant systemNow()
{
    return Instant(Duration(QDateTime::currentMSecsSinceEpoch()));
}

std::string freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace dutydesk
