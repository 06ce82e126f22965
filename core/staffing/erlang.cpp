#include "core/staffing/erlang.h"

#include "core/staffing/staffing_error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dutydesk {

namespace {

/// A hundred thousand calls at once: nobody's centre, and still quick to count.
constexpr double mostErlangs = 100'000;

double waitFromLoss(double loss, int agents, double erlangs)
{
    if (erlangs >= agents)
        return erlangs > 0 ? 1 : 0;
    const double occupancy = erlangs / agents;
    return loss / (1 - occupancy * (1 - loss));
}

ServiceOutlook outlookFrom(double loss, int agents, const CallLoad& load, Duration within)
{
    const double erlangs = load.erlangs();
    ServiceOutlook outlook{.agents = agents};
    if (erlangs <= 0) {
        outlook.serviceLevel = 1;
        outlook.averageWait = Duration{0};
        return outlook;
    }
    if (erlangs >= agents) {
        outlook.occupancy = 1;
        return outlook;
    }
    const double handling = static_cast<double>(load.handling.count());
    const double waits = waitFromLoss(loss, agents, erlangs);
    outlook.occupancy = erlangs / agents;
    outlook.serviceLevel = 1 - waits * std::exp(-(agents - erlangs) * static_cast<double>(within.count()) / handling);
    outlook.averageWait = Duration{static_cast<std::int64_t>(std::llround(
        std::min(waits * handling / (agents - erlangs), static_cast<double>(std::numeric_limits<std::int32_t>::max()))))};
    return outlook;
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
    double loss = 1;
    for (int n = 1; n <= agents; ++n)
        loss = erlangs * loss / (n + erlangs * loss);
    return loss;
}

double erlangC(int agents, double erlangs)
{
    return waitFromLoss(erlangB(agents, erlangs), agents, erlangs);
}

ServiceOutlook outlookFor(int agents, const CallLoad& load, Duration within)
{
    return outlookFrom(erlangB(agents, load.erlangs()), agents, load, within);
}

Result<ServiceOutlook> fewestAgents(const CallLoad& load, const ServiceTarget& target, double occupancyCap)
{
    if (!std::isfinite(load.calls) || load.calls < 0 || load.interval <= Duration{0} || load.handling <= Duration{0}
        || load.erlangs() > mostErlangs) {
        return makeError(error::staffingLoadInvalid, {{"calls", load.calls},
                                                      {"interval", load.interval},
                                                      {"handling", load.handling},
                                                      {"limit", mostErlangs}});
    }
    // A share of 100% would ask for endless agents.
    if (!(target.share >= 0 && target.share < 1) || target.within < Duration{0}
        || !(occupancyCap > 0 && occupancyCap <= 1)) {
        return makeError(error::staffingTargetInvalid,
                         {{"share", target.share * 100}, {"within", target.within}, {"cap", occupancyCap * 100}});
    }
    const double erlangs = load.erlangs();
    double loss = 1;
    for (int agents = 0;; ++agents) {
        if (agents > 0)
            loss = erlangs * loss / (agents + erlangs * loss);
        if (erlangs > 0 && agents <= erlangs)
            continue;
        const ServiceOutlook outlook = outlookFrom(loss, agents, load, target.within);
        if (outlook.serviceLevel >= target.share && outlook.occupancy <= occupancyCap)
            return outlook;
    }
}

} // namespace dutydesk
