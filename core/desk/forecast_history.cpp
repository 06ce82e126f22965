#include "core/desk/forecast_history.h"

#include <algorithm>

namespace dutydesk {

CallHistory historyOf(const std::vector<CallBin>& bins, int minutes)
{
    CallHistory history;
    history.minutes = minutes;
    history.intervals.reserve(bins.size());
    for (const CallBin& bin : bins)
        history.intervals.push_back({bin.day, bin.start, bin.calls, bin.ahtSeconds});
    return history;
}

Date historyEnd(const CallHistory& history, Date until)
{
    std::optional<Date> last;
    for (const CallsSeen& seen : history.intervals) {
        if (seen.day < until && seen.calls > 0 && (!last || *last < seen.day))
            last = seen.day;
    }
    return last ? *last + std::chrono::days{1} : until;
}

} // namespace dutydesk
