#pragma once

#include "core/base/actor.h"
#include "ui/shell/background.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace dutydesk {

struct Backup;

/// The database that the window works on and how it comes to be, as `app/wiring` knows it. Except for
/// `description`, `upkeep` and `sampleAccounts` all calls come from a worker thread and may take long.
class Installation
{
public:
    virtual ~Installation() = default;

    enum class Standing {
        Missing,  ///< no database yet: the window asks whether to look around or to set up
        Empty,    ///< a database without a centre: set up
        Ready,
    };
    /// Opens the database that the command line or the platform's folder names and brings its tables up to date,
    /// with a backup before. An error here is shown on the database screen with *Try again*.
    virtual Result<Standing> look() = 0;

    /// Makes the demo centre in a database of its own, if it is not there, and works on that from now on.
    virtual Result<> useDemo(const Progress& progress) = 0;
    /// Makes the centre's own database with all its tables and works on that from now on.
    virtual Result<> useOwn() = 0;

    /// Services on a connection of their own, for the calling thread.
    virtual Result<std::unique_ptr<ServicesOwner>> open() = 0;

    /// Backups of the chosen database, newest first, even when it can't be opened any more.
    virtual Result<std::vector<Backup>> backups() = 0;
    /// Puts a backup into the place of a database that can't be opened; what is there is kept beside it.
    virtual Result<> restore(const std::string& name, const Progress& progress) = 0;

    /// What this console does by itself while it runs, and why the last attempt failed, if it did.
    struct Upkeep
    {
        std::optional<Error> backup;
        std::optional<Error> escalation;
        std::optional<Error> departures;
    };
    virtual Upkeep upkeep() const { return {}; }

    struct Description
    {
        enum class Kind { Local, Server };
        Kind kind = Kind::Local;
        /// The file, or "user@host:port/name".
        QString place;
        bool demo = false;
    };
    virtual Description description() const = 0;

    /// Accounts that the sign-in page offers while the demo centre is open.
    struct SampleAccount
    {
        QString login;
        QString password;
        /// Who it is and which post: "周敏 · duty manager" is made from these by the page.
        QString name;
        Post post;
    };
    virtual std::vector<SampleAccount> sampleAccounts() const = 0;
};

} // namespace dutydesk
