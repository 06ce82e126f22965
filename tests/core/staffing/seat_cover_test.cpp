#include "core/staffing/seat_cover.h"

#include "core/staffing/staffing_error.h"
#include "tests/core/staffing/staffing_examples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>

using namespace dutydesk;
using namespace dutydesk::example;
using namespace std::chrono_literals;

namespace {

constexpr SeatTypeId general{1};
constexpr SeatTypeId vip{2};
constexpr SeatTypeId english{3};

SeatTypeNeed need(SeatTypeId type, int seats, int weight = 1)
{
    SeatTypeNeed result;
    result.seatType = {.id = type, .code = {}, .name = "Seat " + std::to_string(type.value)};
    result.need.erlang.agents = seats;
    result.weight = weight;
    return result;
}

std::vector<SeatCandidate> people(const std::vector<std::vector<SeatTypeId>>& lists)
{
    std::vector<SeatCandidate> candidates;
    for (const auto& list : lists)
        candidates.push_back({{std::ssize(candidates) + 1}, list});
    return candidates;
}

/// Every way to seat the people, and the best by filled weight, then by how evenly seats are missing, then by
/// how dear their places are: the same order as the flow's, counted in the plainest way.
struct Worth
{
    std::int64_t weight = 0;
    std::int64_t unevenness = 0;
    std::int64_t ranks = 0;

    auto operator<=>(const Worth&) const = default;
};

Worth worthOf(const std::vector<SeatTypeNeed>& needs, const std::vector<SeatCandidate>& candidates,
              const std::vector<int>& seated)
{
    Worth worth;
    std::vector<int> filled(needs.size());
    for (std::size_t person = 0; person < candidates.size(); ++person) {
        if (seated[person] < 0)
            continue;
        const auto type = static_cast<std::size_t>(seated[person]);
        worth.weight -= needs[type].weight;
        worth.unevenness += 1000 * (2 * filled[type]++ + 1) / needs[type].need.erlang.agents;
        for (const SeatTypeId id : candidates[person].seatTypes) {
            if (id == needs[type].seatType.id)
                break;
            ++worth.ranks;
        }
    }
    return worth;
}

Worth bestByTrying(const std::vector<SeatTypeNeed>& needs, const std::vector<SeatCandidate>& candidates)
{
    std::vector<int> seated(candidates.size(), -1);
    std::vector<int> filled(needs.size());
    Worth best;
    const std::function<void(std::size_t)> seat = [&](std::size_t person) {
        if (person == candidates.size()) {
            best = std::min(best, worthOf(needs, candidates, seated));
            return;
        }
        seat(person + 1);
        for (std::size_t type = 0; type < needs.size(); ++type) {
            const auto& own = candidates[person].seatTypes;
            if (filled[type] == needs[type].need.erlang.agents || std::ranges::find(own, needs[type].seatType.id) == own.end())
                continue;
            ++filled[type];
            seated[person] = static_cast<int>(type);
            seat(person + 1);
            seated[person] = -1;
            --filled[type];
        }
    };
    seat(0);
    return best;
}

} // namespace

TEST(SeatCover, whoCanTakeSeveralSitsWhereNobodyElseCan)
{
    // Greedily both all-rounders would take the general seats that come first.
    const auto cover = coverSeats(std::vector{need(general, 2), need(vip, 2)},
                                  people({{general, vip}, {general, vip}, {general}, {general}}));
    EXPECT_EQ(cover.missing(), 0);
    EXPECT_EQ(cover.places, (std::vector<SeatPlace>{{{3}, general}, {{4}, general}, {{1}, vip}, {{2}, vip}}));
    EXPECT_TRUE(cover.spare.empty());
}

TEST(SeatCover, aChainOfPeopleMovesForOneSeat)
{
    // 1 could sit anywhere but only 1 can take English; 2 must leave general to 3.
    const auto cover = coverSeats(std::vector{need(general, 1), need(vip, 1), need(english, 1)},
                                  people({{general, english}, {vip, general}, {vip}}));
    EXPECT_EQ(cover.missing(), 0);
    EXPECT_EQ(cover.places, (std::vector<SeatPlace>{{{2}, general}, {{3}, vip}, {{1}, english}}));
}

TEST(SeatCover, theWeightierSeatIsFilledFirst)
{
    const auto cover = coverSeats(std::vector{need(general, 3), need(vip, 2, 3)},
                                  people({{general, vip}, {general, vip}, {general}}));
    EXPECT_EQ(cover.seatTypes[0].missing(), 2);
    EXPECT_EQ(cover.seatTypes[1].missing(), 0);
}

TEST(SeatCover, whatIsMissingIsSpreadEvenly)
{
    const std::vector<SeatTypeId> all{general, vip};
    const auto cover = coverSeats(std::vector{need(general, 8), need(vip, 4)}, people({all, all, all, all, all, all}));
    EXPECT_EQ(cover.seatTypes[0].filled, 4);
    EXPECT_EQ(cover.seatTypes[1].filled, 2);
}

TEST(SeatCover, namesWhatIsShortAndWhoCouldHelp)
{
    const auto cover = coverSeats(std::vector{need(general, 1, 5), need(vip, 2), need(english, 1)},
                                  people({{vip}, {general, vip}, {english}, {english}}));
    const SeatTypeCover& short_ = cover.seatTypes[1];
    EXPECT_EQ(short_.missing(), 1);
    EXPECT_EQ(short_.why.verdict, Verdict::Broken);
    EXPECT_EQ(short_.why.statement, "staffing.seats-short");
    EXPECT_EQ(short_.why.operands[0], (NamedValue{"seat-type", std::string("Seat 2")}));
    ASSERT_EQ(short_.why.parts.size(), 2U);
    EXPECT_EQ(short_.why.parts[1].statement, "staffing.qualified-elsewhere");
    EXPECT_EQ(short_.why.parts[1].operands[0], (NamedValue{"people", std::int64_t{1}}));
    EXPECT_EQ(short_.why.parts[1].operands[1], (NamedValue{"seat-type", std::string("Seat 1")}));
    EXPECT_EQ(cover.seatTypes[2].why.verdict, Verdict::Kept);
    EXPECT_EQ(cover.seatTypes[2].why.parts[1].statement, "staffing.qualified-spare");
    EXPECT_EQ(cover.spare, std::vector<AgentId>{{4}});
}

TEST(SeatCover, nobodyAndNothing)
{
    EXPECT_EQ(coverSeats(std::vector{need(general, 2)}, {}).missing(), 2);
    EXPECT_EQ(coverSeats({}, people({{general}})).spare.size(), 1U);
    const auto idle = coverSeats(std::vector{need(general, 0)}, people({{general}}));
    EXPECT_EQ(idle.spare.size(), 1U);
    EXPECT_EQ(idle.seatTypes[0].why.statement, "staffing.seats-none");
    EXPECT_EQ(coverSeats(std::vector{need(general, 1)}, people({{}, {vip}, {general, general}})).missing(), 0);
}

TEST(SeatCover, aWholeCentreAtOnce)
{
    std::vector<SeatTypeNeed> needs;
    for (std::int64_t type = 1; type <= 12; ++type)
        needs.push_back(need({type}, 40, static_cast<int>(type % 3) + 1));
    std::vector<std::vector<SeatTypeId>> lists;
    for (std::int64_t person = 0; person < 480; ++person)
        lists.push_back({{person % 12 + 1}, {(person * 7 + 3) % 12 + 1}, {(person * 5) % 12 + 1}});
    EXPECT_EQ(coverSeats(needs, people(lists)).missing(), 0);
}

TEST(SeatCover, eachSeatTypeNeedsSeatsByItsOwnTarget)
{
    const CallLoad load{60, 30min, 180s};
    const auto needs = seatTypeNeeds(std::vector<SeatTypeLoad>{{{.id = general, .code = "general", .name = {}}, load},
                                                               {{.id = vip, .code = "vip", .name = {}}, load},
                                                               {{.id = english, .code = {}, .name = "English"}, load,
                                                                ServiceTarget{0.5, 60s}, 0.6, 2}},
                                     staffingPolicy());
    ASSERT_TRUE(needs);
    EXPECT_EQ((*needs)[0].need.erlang.agents, 9);
    EXPECT_EQ((*needs)[1].need.erlang.agents, 10);
    EXPECT_EQ((*needs)[1].weight, 3);
    EXPECT_EQ((*needs)[2].need.erlang.agents, 10); // by the cap: 6 Erlang at 60%
    EXPECT_EQ((*needs)[2].weight, 2);
    const auto bad = seatTypeNeeds(std::vector<SeatTypeLoad>{{{.id = general, .code = {}, .name = {}}, {-1, 30min, 180s}}},
                                   staffingPolicy());
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, error::staffingLoadInvalid);
}

RC_GTEST_PROP(SeatCover, isAsGoodAsTheBestOfAllWays, ())
{
    std::vector<SeatTypeNeed> needs;
    for (std::int64_t type = 1; type <= *rc::gen::inRange(1, 5); ++type)
        needs.push_back(need({type}, *rc::gen::inRange(0, 4), *rc::gen::inRange(1, 4)));
    std::vector<std::vector<SeatTypeId>> lists(*rc::gen::inRange<std::size_t>(0, 7));
    for (auto& list : lists) {
        for (const int type : *rc::gen::unique<std::vector<int>>(rc::gen::inRange(1, 5))) {
            // Unknown types stand behind the known ones, where they cost nothing.
            if (type <= std::ssize(needs))
                list.push_back({type});
        }
    }
    const std::vector<SeatCandidate> candidates = people(lists);
    const SeatCover cover = coverSeats(needs, candidates);

    std::vector<int> seated(candidates.size(), -1);
    std::vector<int> filled(needs.size());
    for (const SeatPlace& place : cover.places) {
        const auto person = static_cast<std::size_t>(place.agent.value - 1);
        RC_ASSERT(seated[person] == -1);
        RC_ASSERT(std::ranges::find(lists[person], place.seatType) != lists[person].end());
        seated[person] = static_cast<int>(place.seatType.value - 1);
        ++filled[static_cast<std::size_t>(seated[person])];
    }
    for (std::size_t type = 0; type < needs.size(); ++type) {
        RC_ASSERT(filled[type] == cover.seatTypes[type].filled);
        RC_ASSERT(filled[type] <= needs[type].need.erlang.agents);
    }
    RC_ASSERT(cover.places.size() + cover.spare.size() == candidates.size());
    RC_ASSERT(worthOf(needs, candidates, seated) == bestByTrying(needs, candidates));
}
