#pragma once

#include "core/base/actor.h"
#include "core/base/time.h"
#include "core/base/why.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dutydesk {

/// Calls that come in one interval and how long one keeps an agent busy.
struct CallLoad
{
    /// Expected calls; need not be whole.
    double calls = 0;
    Duration interval{0};
    Duration handling{0};
    /// How long a caller waits on average before hanging up; nothing where nobody does.
    std::optional<Duration> patience{};

    /// Agents kept busy on average: the load in Erlang.
    double erlangs() const;
    double callsAnHour() const;
};

/// "80/20": this share of calls is answered within this time [FLD-09].
struct ServiceTarget
{
    /// 0 to 1.
    double share = 0;
    Duration within{0};

    friend bool operator==(const ServiceTarget&, const ServiceTarget&) = default;
};

/// Unrounded seconds: what formulas give.
using Seconds = std::chrono::duration<double>;

/// What a number of agents makes of a load.
struct ServiceOutlook
{
    int agents = 0;
    /// Share of all calls that are answered within the target's time, 0 to 1; who hangs up is not answered.
    double serviceLevel = 0;
    /// Average wait of all calls, those included that are not answered; nothing where the queue only grows.
    std::optional<Seconds> averageWait{};
    /// Share of the time at the seat spent on calls, 0 to 1.
    double occupancy = 0;
    /// Share of calls that hang up, 0 to 1; 0 where callers have endless patience.
    double abandonment = 0;
};

/// The seats of one interval, by Erlang's formula and by the handbook's table, never one in place of the other.
struct SeatNeed
{
    /// By Erlang C, or A where callers hang up; before shrinkage [STF-01].
    ServiceOutlook erlang;
    /// By the table of busy-hour calls [STF-02].
    int tableSeats = 0;
    /// People on the roster so that `erlang.agents` sit there: what breaks, training and absence take is
    /// shown apart and never inside the seats.
    int withShrinkage = 0;
    Why why;
    Why tableWhy;
    Why shrinkageWhy;
};

/// How many people of one post a centre needs.
struct PostNeed
{
    Post post = Post::FrontLineAgent;
    int people = 0;
    Why why;
};

/// The whole centre's headcount [STF-03..05, ORG-02, ORG-03].
struct Headcount
{
    std::vector<PostNeed> posts;
    int total = 0;

    /// 0 for a post that is not among them.
    int peopleOf(Post post) const;
};

} // namespace dutydesk
