#pragma once

#include "core/policy/policy_store.h"

namespace dutydesk {

class Database;

/// Policy edits in the table of `0004_policies.sql`.
class PolicyStoreSql : public PolicyStore
{
public:
    explicit PolicyStoreSql(Database& database) : m_database(database) {}

    Result<std::vector<PolicyEdit>> edits() override;
    Result<int> add(const PolicyEdit& edit) override;

private:
    Database& m_database;
};

} // namespace dutydesk
