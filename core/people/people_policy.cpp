#include "core/people/people_policy.h"

#include <array>
#include <utility>

namespace dutydesk {

namespace {

Result<SeatMinimum> minimumFrom(const PolicySet& set, const std::string& key)
{
    DUTYDESK_ASSIGN(score, set.integer(key + "_knowledge_score"));
    DUTYDESK_ASSIGN(speed, set.integer(key + "_typing_speed"));
    DUTYDESK_ASSIGN(lookUp, set.integer(key + "_look_up_seconds"));
    return SeatMinimum{static_cast<int>(score), static_cast<int>(speed), static_cast<int>(lookUp)};
}

} // namespace

const SeatMinimum& PeoplePolicy::minimumFor(std::string_view seatTypeCode) const
{
    const auto it = ratedSeats.find(seatTypeCode);
    return it == ratedSeats.end() ? otherSeats : it->second;
}

Result<PeoplePolicy> PeoplePolicy::from(const PolicySet& set)
{
    constexpr std::array<std::pair<const char*, const char*>, 5> rated = {{{"general", "people.general"},
                                                                           {"customer", "people.customer"},
                                                                           {"value-added", "people.value_added"},
                                                                           {"world-wind", "people.world_wind"},
                                                                           {"vip", "people.vip"}}};
    PeoplePolicy policy;
    policy.version = set.version();
    for (const auto& [code, key] : rated) {
        DUTYDESK_ASSIGN(minimum, minimumFrom(set, key));
        policy.ratedSeats.emplace(code, minimum);
    }
    DUTYDESK_ASSIGN(other, minimumFrom(set, "people.other"));
    policy.otherSeats = other;
    return policy;
}

} // namespace dutydesk
