#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace dutydesk {

class Database;

/// Reads the whole database: its pages, indexes and references on SQLite, every row on PostgreSQL.
/// `storage.corrupted` with the first finding. Takes about half a minute a gigabyte.
Result<> checkDatabase(Database& database, const Progress& progress);

} // namespace dutydesk
