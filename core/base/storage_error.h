#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// `location` is neither a file's path nor postgresql://user@host:port/name.
inline constexpr ErrorCode storageLocationInvalid{"storage.location-invalid"};
/// The database at `place` can't be opened: no such folder, no permission, no server; `detail` is what
/// the system said.
inline constexpr ErrorCode storageCannotOpen{"storage.cannot-open"};
/// The database was written by a newer program: it is at step `found`, this program knows `known`.
inline constexpr ErrorCode storageNewer{"storage.newer"};
/// The file `place` is no database.
inline constexpr ErrorCode storageNotDatabase{"storage.not-database"};
/// `place` is a database, but another program's.
inline constexpr ErrorCode storageForeign{"storage.foreign"};
/// The database at `place` may only be read; nothing was changed.
inline constexpr ErrorCode storageReadOnly{"storage.read-only"};
/// The file `place` is damaged; `detail` is the first finding. A backup should be restored.
inline constexpr ErrorCode storageCorrupted{"storage.corrupted"};
/// The disk that holds `place` is full; everything saved before is kept.
inline constexpr ErrorCode storageFull{"storage.full"};
/// Another program kept the database at `place` locked all the time that was waited; nothing was changed.
inline constexpr ErrorCode storageBusy{"storage.busy"};
/// The server of `place` went away; the step that was under way was not done.
inline constexpr ErrorCode storageConnectionLost{"storage.connection-lost"};
/// A record with the same identity exists, or one that is needed does not: `detail`.
inline constexpr ErrorCode storageConflict{"storage.conflict"};
/// Anything else: `detail` is what the database said.
inline constexpr ErrorCode storageFailed{"storage.failed"};

/// Whether it is about the database as a whole, and may be over later without anybody changing what was
/// asked for.
constexpr bool isAboutStorage(ErrorCode code)
{
    return code == storageCannotOpen || code == storageReadOnly || code == storageFull || code == storageBusy
           || code == storageConnectionLost;
}

} // namespace dutydesk::error
