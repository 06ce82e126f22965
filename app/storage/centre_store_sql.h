#pragma once

#include "core/centre/centre_store.h"

namespace dutydesk {

class Database;

/// The centre's one row, in the table of `0003_accounts.sql`.
class CentreStoreSql : public CentreStore
{
public:
    explicit CentreStoreSql(Database& database) : m_database(database) {}

    Result<std::optional<Centre>> load() override;
    Result<> save(const Centre& centre) override;

private:
    Database& m_database;
};

} // namespace dutydesk
