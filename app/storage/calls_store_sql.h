#pragma once

#include "core/calls/calls_store.h"

#include <map>
#include <string>

namespace dutydesk {

class Database;

/// Call volumes in table call_volume, queues by number in call_queue.
class CallsStoreSql : public CallsStore
{
public:
    explicit CallsStoreSql(Database& database) : m_database(database) {}

    Result<> save(std::span<const CallVolume> volumes) override;
    Result<std::vector<CallVolume>> volumes(Instant from, Instant to) override;
    Result<std::vector<CallBin>> sums(const CallsQuery& query) override;
    Result<std::vector<Date>> openDays(Date from, Date to) override;
    Result<std::optional<Date>> lastDay() override;
    Result<std::vector<CallsHeld>> held() override;
    Result<std::int64_t> addImport(const CallsImported& import) override;
    Result<std::optional<CallsImported>> findImport(std::int64_t id) override;
    Result<std::vector<CallsImported>> imports(int limit) override;
    Result<std::int64_t> lastImport() override;

private:
    Result<QueueId> queueNamed(const std::string& name);

    Database& m_database;
};

} // namespace dutydesk
