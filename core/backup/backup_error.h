#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// The backup `name` does not pass its check: `detail`. It was not used; a fresh one that fails is removed.
inline constexpr ErrorCode backupDamaged{"backup.damaged"};
/// The program `tool`, which makes backups of a PostgreSQL database, is not installed.
inline constexpr ErrorCode backupToolMissing{"backup.tool-missing"};
/// The backup can't be written to or read from `place`: `detail`.
inline constexpr ErrorCode backupFailed{"backup.failed"};
/// The backup `name` is of a newer program (step `found`, this program knows `known`).
inline constexpr ErrorCode backupNewer{"backup.newer"};

} // namespace dutydesk::error
