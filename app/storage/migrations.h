#pragma once

#include "app/storage/database_location.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace dutydesk {

class Database;

/// One numbered step of the schema, from `resources/sql/NNNN_name.sql`.
struct Migration
{
    int number = 0;
    std::string name;
    std::string sql;
};

/// The steps that this program knows, in order.
std::vector<Migration> knownMigrations();

/// The number of the last of them.
int knownVersion();

/// Every table that one of the steps makes.
std::vector<QString> knownTables(Engine engine);

/// The last step that the database has seen, 0 for an empty one. `storage.foreign` if it is another
/// program's.
Result<int> schemaVersion(Database& database);

/// The same for a database that this program can work with: `storage.newer` if it has seen steps that this program
/// doesn't know.
Result<int> usableVersion(Database& database);

/// Takes the database through every step it has not seen, each in a transaction of its own; a fresh one
/// begins at zero. `storage.newer` if it has seen steps that this program doesn't know. Before the first
/// step of a database that holds data `beforeChange` is called, which makes a backup; its error stops
/// everything.
Result<> migrate(Database& database, const std::function<Result<>()>& beforeChange = {});

/// The same with other steps, as tests do.
Result<> migrate(Database& database, const std::vector<Migration>& steps,
                 const std::function<Result<>()>& beforeChange = {});

/// The statements of `sql`: parted where a line ends with a semicolon, without comment lines.
std::vector<std::string> statementsOf(std::string_view sql);

} // namespace dutydesk
