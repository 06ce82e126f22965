#pragma once

#include "core/calls/calls_store.h"

#include <optional>
#include <string>
#include <vector>

namespace dutydesk {

class Database;

/// Call volumes in table call_volume, queues by number in call_queue, and sums of all queues in call_sum.
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
    /// Days summed already, as they were after import number `import`.
    struct Summed
    {
        CallsQuery query;
        std::int64_t import = 0;
        std::vector<CallBin> bins;
    };

    Result<QueueId> queueNamed(const std::string& name);
    /// Brings call_sum up to date for these days.
    Result<> sumAgain(Date from, Date to);
    Result<std::vector<CallBin>> sumsNow(const CallsQuery& query);
    /// Whether the days can be had by adding to those summed already.
    bool continues(const CallsQuery& query, std::int64_t import) const;

    Database& m_database;
    /// A forecast asks for the same long past again and again; imports tell when it is another one.
    std::optional<Summed> m_summed;
};

} // namespace dutydesk
