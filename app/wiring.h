#pragma once

#include "app/storage/database.h"
#include "core/backup/backup.h"
#include "core/base/policy.h"
#include "core/base/progress.h"
#include "core/base/time_zone.h"
#include "core/desk/services.h"
#include "ui/shell/background.h"

#include <functional>
#include <memory>
#include <vector>

namespace dutydesk {

class AccountStore;
class CallsStore;
class JournalStore;
class PeopleStore;
class TicketStore;

/// The services of one centre over one connection, with everything that they stand on. For the thread that
/// opened it.
class ServiceSet : public ServicesOwner
{
public:
    ~ServiceSet() override;

    Services& services() override;

    /// For what is no use case of the centre: making a demo centre, indexing, checking.
    Database& database();
    AccountStore& accounts();
    CallsStore& calls();
    JournalStore& journal();
    PeopleStore& people();
    TicketStore& tickets();
    /// The centre's time zone; the computer's before the centre is set up.
    Result<TimeZone> zone();

private:
    friend class Wiring;
    struct Parts;
    explicit ServiceSet(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The one place that makes adapters and gives them to services. Immutable once loaded; every thread opens
/// sets of its own from it.
class Wiring
{
public:
    /// Reads the shipped policies; `policy.file-damaged` if the installation is broken.
    static Result<Wiring> load();

    /// Opens a database that is up to date. `storage.foreign` and `storage.newer` for those that never will be.
    Result<std::unique_ptr<ServiceSet>> open(const DatabaseLocation& location, Database::Options options = {}) const;

    /// Makes the database if there is none and takes it through the missing migrations, with a backup before
    /// the first that changes a database in use.
    Result<> bringUpToDate(const DatabaseLocation& location, Instant now) const;

    /// The backups of a database, newest first, whether or not it can be opened itself.
    Result<std::vector<Backup>> backupsOf(const DatabaseLocation& location) const;
    /// Puts one of them into the place of a database that can't be opened; what is there is kept beside it. A
    /// backup that can't be used changes nothing.
    Result<> restoreInto(const DatabaseLocation& location, const std::string& name, Instant now,
                         const Progress& progress) const;

private:
    explicit Wiring(std::vector<PolicyItem> policies) : m_policies(std::move(policies)) {}

    std::vector<PolicyItem> m_policies;
};

/// The file of this computer's own centre, in the platform's folder for application data.
DatabaseLocation ownDatabase();
/// The file of the demo centre beside it.
DatabaseLocation demoDatabase();
/// The computer's clock.
Instant systemNow();
/// A key under which a command happens once.
std::string freshKey();

} // namespace dutydesk
