#include "core/staffing/erlang.h"

#include "core/staffing/staffing_error.h"
#include "core/staffing/waiting_time.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dutydesk {

namespace {

/// A hundred thousand calls at once: nobody's centre, and still quick to count.
constexpr double mostErlangs = 100'000;
/// Below 1% even that load would ask for more agents than can be counted.
constexpr double leastOccupancyCap = 0.01;
/// What rounding may add to an occupancy that is at its cap: 17 erlangs of 20 agents are 85%.
constexpr double hair = 1e-9;

/// What calls meet, in shares of any unit: `free` an agent at once, the rest a queue.
struct Meeting
{
    double free = 0;
    double answeredInTime = 0;
    double answeredLater = 0;
    double hungUp = 0;

    double waiting() const { return answeredInTime + answeredLater + hungUp; }
    double answered() const { return free + answeredInTime + answeredLater; }
    double all() const { return free + waiting(); }
};

/// Endless patience: the wait falls off as e^−(n−a)w, in units of the handling time.
Meeting endlessPatience(int agents, double erlangs, double within)
{
    const double spare = agents - erlangs;
    const double waiting = erlangs / spare * erlangB(agents - 1, erlangs);
    return {.free = 1,
            .answeredInTime = -waiting * std::expm1(-spare * within),
            .answeredLater = waiting * std::exp(-spare * within)};
}

/// `patience` and `within` in handling times.
Meeting limitedPatience(int agents, double erlangs, double patience, double within)
{
    const WaitingTime waiting(agents, erlangs, patience);
    const WaitingTime::Weight inTime = waiting.between(0, within / patience);
    const WaitingTime::Weight later = waiting.between(within / patience, std::numeric_limits<double>::infinity());
    const double unit = erlangs * patience * erlangB(agents - 1, erlangs);
    return {.free = std::exp(-waiting.top()),
            .answeredInTime = unit * inTime.answered,
            .answeredLater = unit * later.answered,
            .hungUp = unit * (inTime.hungUp + later.hungUp)};
}

} // namespace

double CallLoad::erlangs() const
{
    return calls * static_cast<double>(handling.count()) / static_cast<double>(interval.count());
}

double CallLoad::callsAnHour() const
{
    return calls * static_cast<double>(Duration(std::chrono::hours{1}).count()) / static_cast<double>(interval.count());
}

int Headcount::peopleOf(Post post) const
{
    const auto found = std::ranges::find(posts, post, &PostNeed::post);
    return found == posts.end() ? 0 : found->people;
}

double erlangB(int agents, double erlangs)
{
    // 1/B = Σ n·(n−1)…(n−k+1) / a^k: a few √n terms count, all of them positive.
    double sum = 1;
    double term = 1;
    for (int k = 0; k < agents && term > sum * 1e-18 && std::isfinite(sum); ++k) {
        term *= (agents - k) / erlangs;
        sum += term;
    }
    return 1 / sum;
}

double erlangC(int agents, double erlangs)
{
    if (erlangs >= agents)
        return erlangs > 0 ? 1 : 0;
    const double waiting = erlangs * erlangB(agents - 1, erlangs);
    return waiting / (agents - erlangs + waiting);
}

Result<> checkLoad(const CallLoad& load)
{
    if (std::isfinite(load.calls) && load.calls >= 0 && load.interval > Duration{0} && load.handling > Duration{0}
        && (!load.patience || *load.patience > Duration{0}) && load.erlangs() <= mostErlangs)
        return {};
    return makeError(error::staffingLoadInvalid, {{"calls", load.calls},
                                                  {"interval", load.interval},
                                                  {"handling", load.handling},
                                                  {"limit", mostErlangs}});
}

ServiceOutlook outlookFor(int agents, const CallLoad& load, Duration within)
{
    const double erlangs = load.erlangs();
    const Seconds handling = load.handling;
    ServiceOutlook outlook{.agents = agents};
    if (erlangs <= 0) {
        outlook.serviceLevel = 1;
        outlook.averageWait = Seconds{0};
        return outlook;
    }
    if (agents <= 0 || (!load.patience && erlangs >= agents)) {
        outlook.occupancy = 1;
        outlook.abandonment = load.patience ? 1 : 0;
        if (load.patience)
            outlook.averageWait = *load.patience;
        return outlook;
    }
    const double handlings = Seconds(within) / handling;
    const Meeting meeting = load.patience ? limitedPatience(agents, erlangs, Seconds(*load.patience) / handling, handlings)
                                          : endlessPatience(agents, erlangs, handlings);
    outlook.serviceLevel = (meeting.free + meeting.answeredInTime) / meeting.all();
    outlook.abandonment = meeting.hungUp / meeting.all();
    outlook.occupancy = std::min(1.0, erlangs / agents * (meeting.answered() / meeting.all()));
    // With patience, by Little's law: hang-ups come at the rate queue length / patience.
    outlook.averageWait = load.patience ? outlook.abandonment * Seconds(*load.patience)
                                        : meeting.waiting() / meeting.all() * handling / (agents - erlangs);
    return outlook;
}

Result<ServiceOutlook> fewestAgents(const CallLoad& load, const ServiceTarget& target, double occupancyCap)
{
    DUTYDESK_TRY(checkLoad(load));
    // A share of 100% would ask for endless agents.
    if (!(target.share >= 0 && target.share < 1) || target.within < Duration{0}
        || !(occupancyCap >= leastOccupancyCap && occupancyCap <= 1)) {
        return makeError(error::staffingTargetInvalid,
                         {{"share", target.share * 100}, {"within", target.within}, {"cap", occupancyCap * 100}});
    }
    const double erlangs = load.erlangs();
    if (erlangs <= 0)
        return outlookFor(0, load, target.within);

    // More agents serve better: strides from the load until the answer lies between two numbers, then halves.
    ServiceOutlook best;
    const auto suffices = [&](int agents) {
        const ServiceOutlook outlook = outlookFor(agents, load, target.within);
        const bool good = outlook.serviceLevel >= target.share && outlook.occupancy <= occupancyCap + hair;
        if (good)
            best = outlook;
        return good;
    };
    int tooFew = load.patience ? -1 : static_cast<int>(std::floor(erlangs));
    int enough = static_cast<int>(std::floor(erlangs)) + 1;
    int stride = 1 + static_cast<int>(std::sqrt(erlangs) / 2);
    if (!suffices(enough)) {
        do {
            tooFew = enough;
            enough += stride;
            stride *= 2;
        } while (!suffices(enough));
    } else {
        for (int fewer = enough - stride; fewer > tooFew; fewer -= stride) {
            if (!suffices(fewer)) {
                tooFew = fewer;
                break;
            }
            enough = fewer;
            stride *= 2;
        }
    }
    while (enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        if (suffices(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return best;
}

} // namespace dutydesk
