#pragma once

#include "core/base/result.h"
#include "core/calls/calls.h"

#include <optional>
#include <span>
#include <vector>

namespace dutydesk {

/// Keeps call volumes, one per queue and instant, and the list of imports that brought them.
class CallsStore
{
public:
    virtual ~CallsStore() = default;

    /// Adds the volumes; one that is there already is replaced.
    virtual Result<> save(std::span<const CallVolume> volumes) = 0;

    /// Volumes as they were imported whose start lies in `from` ≤ at < `to`, by queue and time.
    virtual Result<std::vector<CallVolume>> volumes(Instant from, Instant to) = 0;

    /// Sums by local day and interval, in order of time, without intervals that nothing is kept of.
    /// Volumes whose length doesn't divide the asked interval come as they are, with their own `minutes`.
    virtual Result<std::vector<CallBin>> sums(const CallsQuery& query) = 0;

    /// The days with at least one call, `from` and `to` included, oldest first.
    virtual Result<std::vector<Date>> openDays(Date from, Date to) = 0;
    /// The last day with at least one call.
    virtual Result<std::optional<Date>> lastDay() = 0;

    /// What is kept of each queue, by name.
    virtual Result<std::vector<CallsHeld>> held() = 0;

    virtual Result<std::int64_t> addImport(const CallsImported& import) = 0;
    virtual Result<std::optional<CallsImported>> findImport(std::int64_t id) = 0;
    /// The newest imports first.
    virtual Result<std::vector<CallsImported>> imports(int limit) = 0;
    /// The number of the last import, 0 before the first.
    virtual Result<std::int64_t> lastImport() = 0;
};

} // namespace dutydesk
