#pragma once

#include "core/base/unit_of_work.h"

#include <chrono>

namespace dutydesk {

class Database;

/// Units of work on one database connection, one after the other among all connections. A body that another writer got in the way of is run again
/// a few times, with a growing pause; after that `storage.busy`. If a statement or a unit inside fails,
/// the outermost one is undone and fails too, even if the body goes on: PostgreSQL could not go on.
class UnitOfWorkSql : public UnitOfWork
{
public:
    explicit UnitOfWorkSql(Database& database, int attempts = 5) : m_database(database), m_attempts(attempts) {}

    Result<> perform(const std::function<Result<>()>& body) override;

private:
    Result<> attempt(const std::function<Result<>()>& body);

    Database& m_database;
    int m_attempts;
    std::optional<Error> m_failure;
};

} // namespace dutydesk
