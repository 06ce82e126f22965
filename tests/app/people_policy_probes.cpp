#include "core/people/people_flow.h"
#include "tests/support/policy_probes.h"

using namespace dutydesk;
using namespace dutydesk::test;

namespace {

/// Somebody at and around each minimum of the seat type.
PolicyVerdict verdictsFor(const char* seatTypeCode)
{
    return [seatTypeCode](const PolicySet& set) -> Result<std::string> {
        DUTYDESK_ASSIGN(policy, PeoplePolicy::from(set));
        const SeatType seatType{{1}, 1, seatTypeCode, {}};
        std::string verdicts;
        const auto judge = [&](int score, int speed, int lookUp) {
            const Why why = qualificationFor(seatType, Qualification{{1}, {1}, {}, score, speed, lookUp}, policy);
            verdicts += why.verdict == Verdict::Kept ? '+' : '-';
        };
        for (int number = 0; number <= 120; ++number) {
            judge(number, 1000, 1);
            judge(100, number, 1);
            judge(100, 1000, number);
        }
        return verdicts;
    };
}

bool probeSeat(const std::string& key, const char* seatTypeCode)
{
    return policyProbe({key + "_knowledge_score", key + "_typing_speed", key + "_look_up_seconds"},
                       verdictsFor(seatTypeCode));
}

const bool registered = probeSeat("people.general", "general") && probeSeat("people.customer", "customer")
                        && probeSeat("people.value_added", "value-added")
                        && probeSeat("people.world_wind", "world-wind") && probeSeat("people.vip", "vip")
                        && probeSeat("people.other", "quality-inspection");

} // namespace
