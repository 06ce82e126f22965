#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace dutydesk {

/// How long work tells how far it is, and learns that it is no longer wanted. `report` is called now and
/// then with steps done and steps in all (0 if unknown), on the working thread; it may be empty.
/// Work that was asked to stop changes nothing and ends with `work.cancelled`.
struct Progress
{
    std::function<void(std::int64_t done, std::int64_t total)> report;
    std::stop_token stop;

    void tell(std::int64_t done, std::int64_t total) const
    {
        if (report)
            report(done, total);
    }
};

} // namespace dutydesk
