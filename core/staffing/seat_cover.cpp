#include "core/staffing/seat_cover.h"

#include "core/people/people_fields.h"
#include "core/staffing/staffing_flow.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

namespace dutydesk {

namespace {

using Cost = std::int64_t;
constexpr Cost unreachable = std::numeric_limits<Cost>::max();

/// Candidates with the same list are one crowd: the flow needs to know how many sit where, not who.
class Flow
{
public:
    Flow(std::span<const SeatTypeNeed> needs, std::span<const SeatCandidate> candidates);

    /// Seats one more person; false if no seat or nobody for it is left.
    bool seatOneMore();

    /// The crowd of each candidate, and how many of a crowd sit at a type.
    std::size_t crowdOf(std::size_t candidate) const { return m_crowdOf[candidate]; }
    int seated(std::size_t crowd, std::size_t type) const { return m_crowds[crowd].seated[type]; }
    int filled(std::size_t type) const { return m_types[type].filled; }

private:
    struct Crowd
    {
        int waiting = 0;
        /// By type: the place of the type in the crowd's list, if it is in it, and how many sit there.
        std::vector<std::optional<Cost>> rank;
        std::vector<int> seated;
        Cost distance = 0;
        std::optional<std::size_t> fromType;
    };
    struct Type
    {
        int seats = 0;
        int weight = 0;
        int filled = 0;
        Cost distance = 0;
        std::size_t fromCrowd = 0;
    };

    Cost nextSeat(const Type& type) const;
    void findPaths();

    std::vector<Crowd> m_crowds;
    std::vector<std::size_t> m_crowdOf;
    std::vector<Type> m_types;
    /// One step of evenness outweighs every rank, one seat outweighs all evenness.
    Cost m_evenness = 1;
    Cost m_seat = 1;
};

/// The last seat of a type counts this many steps of evenness more than the first.
constexpr Cost evennessSteps = 1000;

Flow::Flow(std::span<const SeatTypeNeed> needs, std::span<const SeatCandidate> candidates)
{
    std::map<SeatTypeId, std::size_t> typeOf;
    for (const SeatTypeNeed& need : needs) {
        typeOf[need.seatType.id] = m_types.size();
        m_types.push_back({.seats = need.need.erlang.agents, .weight = need.weight});
    }
    std::map<std::vector<SeatTypeId>, std::size_t> known;
    for (const SeatCandidate& candidate : candidates) {
        const auto [place, isNew] = known.emplace(candidate.seatTypes, m_crowds.size());
        if (isNew) {
            Crowd crowd{.rank = std::vector<std::optional<Cost>>(m_types.size()),
                        .seated = std::vector<int>(m_types.size()),
                        .fromType = {}};
            for (const SeatTypeId seatType : candidate.seatTypes) {
                if (const auto type = typeOf.find(seatType); type != typeOf.end() && !crowd.rank[type->second])
                    crowd.rank[type->second] = std::ssize(m_types) - std::count(crowd.rank.begin(), crowd.rank.end(), std::nullopt);
            }
            m_crowds.push_back(std::move(crowd));
        }
        ++m_crowds[place->second].waiting;
        m_crowdOf.push_back(place->second);
    }
    m_evenness = std::ssize(candidates) * std::ssize(needs) + 1;
    m_seat = m_evenness * (2 * evennessSteps * std::ssize(candidates) + 1);
}

/// What the type's next seat costs: less than nothing.
Cost Flow::nextSeat(const Type& type) const
{
    return m_evenness * (evennessSteps * (2 * type.filled + 1) / type.seats) - m_seat * type.weight;
}

/// Shortest ways from the people who wait to every type, over people who would change their seat.
void Flow::findPaths()
{
    for (Crowd& crowd : m_crowds) {
        crowd.distance = crowd.waiting > 0 ? 0 : unreachable;
        crowd.fromType.reset();
    }
    for (Type& type : m_types)
        type.distance = unreachable;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t c = 0; c < m_crowds.size(); ++c) {
            Crowd& crowd = m_crowds[c];
            for (std::size_t t = 0; t < m_types.size(); ++t) {
                Type& type = m_types[t];
                if (crowd.seated[t] > 0 && type.distance != unreachable
                    && type.distance - *crowd.rank[t] < crowd.distance) {
                    crowd.distance = type.distance - *crowd.rank[t];
                    crowd.fromType = t;
                    changed = true;
                }
            }
            if (crowd.distance == unreachable)
                continue;
            for (std::size_t t = 0; t < m_types.size(); ++t) {
                Type& type = m_types[t];
                if (crowd.rank[t] && crowd.distance + *crowd.rank[t] < type.distance) {
                    type.distance = crowd.distance + *crowd.rank[t];
                    type.fromCrowd = c;
                    changed = true;
                }
            }
        }
    }
}

bool Flow::seatOneMore()
{
    findPaths();
    std::optional<std::size_t> best;
    const auto whole = [this](std::size_t type) { return m_types[type].distance + nextSeat(m_types[type]); };
    for (std::size_t t = 0; t < m_types.size(); ++t) {
        const Type& type = m_types[t];
        if (type.distance != unreachable && type.filled < type.seats && (!best || whole(t) < whole(*best)))
            best = t;
    }
    if (!best)
        return false;
    ++m_types[*best].filled;
    for (std::size_t type = *best;;) {
        Crowd& crowd = m_crowds[m_types[type].fromCrowd];
        ++crowd.seated[type];
        if (!crowd.fromType) {
            --crowd.waiting;
            return true;
        }
        type = *crowd.fromType;
        --crowd.seated[type];
    }
}

/// How the seats of a type are filled, and where else people sit who could fill them.
Why coverWhy(const SeatTypeNeed& need, const SeatTypeCover& cover, std::span<const SeatTypeNeed> needs,
             std::span<const int> qualifiedAt, int spare)
{
    Why why{.statement = cover.missing() > 0 ? "staffing.seats-short"
                         : cover.seats > 0   ? "staffing.seats-filled"
                                             : "staffing.seats-none",
            .rules = {"STF-01", "TRN-01"},
            .verdict = cover.missing() > 0 ? Verdict::Broken : Verdict::Kept,
            .operands = {{"seat-type", nameOf(need.seatType)},
                         {"seats", std::int64_t{cover.seats}},
                         {"filled", std::int64_t{cover.filled}},
                         {"missing", std::int64_t{cover.missing()}}},
            .parts = {need.need.why}};
    for (std::size_t other = 0; cover.missing() > 0 && other < needs.size(); ++other) {
        if (qualifiedAt[other] > 0 && needs[other].seatType.id != need.seatType.id) {
            why.parts.push_back({.statement = "staffing.qualified-elsewhere",
                                 .rules = {"TRN-01"},
                                 .operands = {{"people", std::int64_t{qualifiedAt[other]}},
                                              {"seat-type", nameOf(needs[other].seatType)}}});
        }
    }
    if (spare > 0) {
        why.parts.push_back({.statement = "staffing.qualified-spare",
                             .rules = {"TRN-01"},
                             .operands = {{"people", std::int64_t{spare}}}});
    }
    return why;
}

} // namespace

Result<std::vector<SeatTypeNeed>> seatTypeNeeds(std::span<const SeatTypeLoad> loads, const StaffingPolicy& policy)
{
    std::vector<SeatTypeNeed> needs;
    for (const SeatTypeLoad& load : loads) {
        const ServiceTarget target = load.target.value_or(policy.targetOf(load.seatType.code));
        DUTYDESK_ASSIGN(need, seatNeed(load.load, target, policy, load.occupancyCap));
        needs.push_back({load.seatType, std::move(need), load.weight.value_or(policy.weightOf(load.seatType.code))});
    }
    return needs;
}

int SeatCover::missing() const
{
    return std::accumulate(seatTypes.begin(), seatTypes.end(), 0,
                           [](int sum, const SeatTypeCover& cover) { return sum + cover.missing(); });
}

SeatCover coverSeats(std::span<const SeatTypeNeed> needs, std::span<const SeatCandidate> candidates)
{
    Flow flow(needs, candidates);
    while (flow.seatOneMore()) {
    }

    // Of a crowd the first in the list take its seats, type by type.
    constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> typeOf(candidates.size(), nowhere);
    std::map<std::size_t, std::vector<int>> given;
    SeatCover cover;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        std::vector<int>& taken = given.try_emplace(flow.crowdOf(c), needs.size()).first->second;
        for (std::size_t t = 0; t < needs.size() && typeOf[c] == nowhere; ++t) {
            if (taken[t] < flow.seated(flow.crowdOf(c), t)) {
                ++taken[t];
                typeOf[c] = t;
            }
        }
        if (typeOf[c] == nowhere)
            cover.spare.push_back(candidates[c].agent);
    }
    for (std::size_t t = 0; t < needs.size(); ++t) {
        std::vector<int> qualifiedAt(needs.size());
        int spare = 0;
        for (std::size_t c = 0; c < candidates.size(); ++c) {
            if (typeOf[c] == t)
                cover.places.push_back({candidates[c].agent, needs[t].seatType.id});
            if (std::ranges::find(candidates[c].seatTypes, needs[t].seatType.id) == candidates[c].seatTypes.end())
                continue;
            if (typeOf[c] == nowhere)
                ++spare;
            else
                ++qualifiedAt[typeOf[c]];
        }
        SeatTypeCover type{.seatType = needs[t].seatType.id,
                           .seats = needs[t].need.erlang.agents,
                           .filled = flow.filled(t),
                           .why = {}};
        type.why = coverWhy(needs[t], type, needs, qualifiedAt, spare);
        cover.seatTypes.push_back(std::move(type));
    }
    return cover;
}

} // namespace dutydesk
