#include "core/staffing/erlang.h"

#include "core/staffing/staffing_error.h"
#include "tests/core/staffing/erlang_reference.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

CallLoad load(double calls, Duration interval = 30min, Duration handling = 180s)
{
    return {calls, interval, handling};
}

/// So many Erlang of callers who hang up.
CallLoad impatient(double erlangs, Duration patience)
{
    return {erlangs, 180s, 180s, patience};
}

Duration seconds(double count)
{
    return std::chrono::round<Duration>(Seconds{count});
}

void expectClose(double value, double known, double relative)
{
    EXPECT_NEAR(value, known, std::abs(known) * relative);
}

} // namespace

TEST(Erlang, equalsExactFractions)
{
    // Computed with exact fractions, rounded to 20 places.
    struct Known
    {
        int agents;
        double erlangs;
        double b;
        double c;
    };
    for (const Known& known : {Known{1, 0.5, 3.33333333333333333333e-1, 5.00000000000000000000e-1},
                               Known{5, 4, 1.99066874027993779160e-1, 5.54112554112554112554e-1},
                               Known{10, 9.5, 1.91379158301317959466e-1, 8.25585578125698644738e-1},
                               Known{17, 100.0 / 9, 2.61063425802430379970e-2, 7.18256583128402983575e-2},
                               Known{100, 95, 4.88042061786778213020e-2, 5.06456853913020591189e-1},
                               Known{500, 480, 1.43257807224261284017e-2, 2.66512519962364134081e-1},
                               Known{1000, 999, 2.41991785955618248787e-2, 9.61239260408419111912e-1},
                               Known{5000, 4950, 5.74215184449110411843e-3, 3.66098219422723463094e-1}}) {
        EXPECT_NEAR(erlangB(known.agents, known.erlangs), known.b, 1e-12 * known.b) << known.agents;
        EXPECT_NEAR(erlangC(known.agents, known.erlangs), known.c, 1e-11 * known.c) << known.agents;
    }
}

TEST(Erlang, equalsHighPrecisionQueues)
{
    for (const example::KnownQueue& known : example::knownQueues) {
        CallLoad queue{known.erlangs, 180s, 180s};
        if (known.patienceSeconds > 0)
            queue.patience = seconds(known.patienceSeconds);
        const ServiceOutlook outlook = outlookFor(known.agents, queue, seconds(known.withinSeconds));
        SCOPED_TRACE(testing::Message() << known.agents << " agents, " << known.erlangs << " Erlang, patience "
                                        << known.patienceSeconds);
        // A hundred times closer than asked for.
        expectClose(outlook.serviceLevel, known.serviceLevel, 1e-11);
        expectClose(outlook.averageWait->count(), known.averageWaitSeconds, 1e-11);
        expectClose(outlook.occupancy, known.occupancy, 1e-11);
        expectClose(outlook.abandonment, known.abandonment, 1e-11);
    }
}

TEST(Erlang, endlessPatienceIsErlangC)
{
    for (const int agents : {1, 10, 100, 5000}) {
        const double erlangs = 0.97 * agents;
        const ServiceOutlook c = outlookFor(agents, {erlangs, 180s, 180s}, 20s);
        const ServiceOutlook a = outlookFor(agents, impatient(erlangs, std::chrono::years{100'000'000}), 20s);
        expectClose(a.serviceLevel, c.serviceLevel, 1e-9);
        expectClose(a.averageWait->count(), c.averageWait->count(), 1e-9);
        expectClose(a.occupancy, c.occupancy, 1e-9);
        EXPECT_LT(a.abandonment, 1e-8);
    }
}

TEST(Erlang, noPatienceIsErlangB)
{
    for (const double erlangs : {0.5, 9.0, 14.0, 4000.0, 9000.0}) {
        for (const int agents : {1, 10, 100, 5000}) {
            const ServiceOutlook outlook = outlookFor(agents, impatient(erlangs, 1ms), 20s);
            // As many hang up as are lost, but for the few who reach an agent within a millisecond.
            EXPECT_NEAR(outlook.abandonment, erlangB(agents, erlangs), 1e-5 * agents) << agents << ' ' << erlangs;
            expectClose(outlook.serviceLevel, 1 - outlook.abandonment, 1e-9);
        }
    }
}

TEST(Erlang, staysFiniteAtTheExtremes)
{
    for (const int agents : {1, 2, 5000, 100'000}) {
        for (const double erlangs : {1e-9, 1.0, 5000.0, 100'000.0}) {
            for (const Duration patience : {Duration{1}, Duration{180s}, Duration{std::chrono::years{100'000'000}}}) {
                for (const Duration within : {Duration{0}, Duration{20s}, Duration{std::chrono::years{1000}}}) {
                    const ServiceOutlook outlook = outlookFor(agents, impatient(erlangs, patience), within);
                    for (const double share : {outlook.serviceLevel, outlook.occupancy, outlook.abandonment}) {
                        EXPECT_GE(share, 0) << agents << ' ' << erlangs << ' ' << patience.count();
                        EXPECT_LE(share, 1 + 1e-12) << agents << ' ' << erlangs << ' ' << patience.count();
                    }
                    // All calls are answered or hang up.
                    EXPECT_NEAR(outlook.occupancy * agents / erlangs + outlook.abandonment, 1, 1e-9);
                }
            }
        }
    }
}

TEST(Erlang, withoutAgentsEverybodyHangsUp)
{
    const ServiceOutlook outlook = outlookFor(0, impatient(3, 60s), 20s);
    EXPECT_EQ(outlook.serviceLevel, 0);
    EXPECT_EQ(outlook.abandonment, 1);
    EXPECT_EQ(outlook.averageWait, Duration(60s));
}

TEST(Erlang, atTheEdges)
{
    EXPECT_EQ(erlangB(0, 3), 1);
    EXPECT_EQ(erlangB(3, 0), 0);
    EXPECT_EQ(erlangC(0, 0), 0);
    EXPECT_EQ(erlangC(3, 0), 0);
    EXPECT_EQ(erlangC(3, 3), 1);
    EXPECT_EQ(erlangC(3, 5), 1);
    EXPECT_EQ(erlangC(5000, 1), 0); // too small for a double, and no NaN
}

TEST(Erlang, aQueueThatGrowsHasNoWait)
{
    const ServiceOutlook outlook = outlookFor(3, load(30), 20s); // 3 Erlang
    EXPECT_EQ(outlook.serviceLevel, 0);
    EXPECT_EQ(outlook.averageWait, std::nullopt);
    EXPECT_EQ(outlook.occupancy, 1);
}

TEST(Erlang, oneAgentIsTheSimpleQueue)
{
    // M/M/1 at half load: P(wait) = 1/2, mean wait of all = ρ/(1−ρ)·AHT/1 = AHT.
    const ServiceOutlook outlook = outlookFor(1, load(5), 180s);
    EXPECT_DOUBLE_EQ(outlook.occupancy, 0.5);
    EXPECT_EQ(outlook.averageWait, Duration(180s));
    EXPECT_NEAR(outlook.serviceLevel, 1 - 0.5 * std::exp(-0.5), 1e-12);
}

TEST(Erlang, noCallsNeedNobody)
{
    const auto nobody = fewestAgents(load(0), {0.8, 20s});
    ASSERT_TRUE(nobody);
    EXPECT_EQ(nobody->agents, 0);
    EXPECT_EQ(nobody->serviceLevel, 1);
    EXPECT_EQ(fewestAgents(load(0.001), {0.8, 20s})->agents, 1);
}

TEST(Erlang, knownStaffing)
{
    // 100 calls in half an hour of 180 s: 10 Erlang; 80/20 takes 14.
    const auto agents = fewestAgents(load(100), {0.8, 20s});
    ASSERT_TRUE(agents);
    EXPECT_EQ(agents->agents, 14);
    EXPECT_NEAR(agents->serviceLevel, 0.8884, 5e-5);
    EXPECT_EQ(fewestAgents(load(100), {0.8, 20s}, 0.65)->agents, 16);
}

TEST(Erlang, answersHugeLoads)
{
    const auto agents = fewestAgents(load(50000), {0.8, 20s}); // 5,000 Erlang
    ASSERT_TRUE(agents);
    EXPECT_GT(agents->agents, 5000);
    EXPECT_LT(agents->agents, 5100);
    EXPECT_TRUE(fewestAgents(load(50000), {0.999999, 0s}));
}

TEST(Erlang, refusesWhatCanNotBe)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    for (const CallLoad& bad : {load(-1), load(nan), load(endless), load(1e20), load(10, 0s), load(10, 30min, 0s),
                                load(10, -30min), load(10, 30min, -1s), impatient(10, 0s), impatient(10, -1s)}) {
        const auto outcome = fewestAgents(bad, {0.8, 20s});
        ASSERT_FALSE(outcome) << bad.calls;
        EXPECT_EQ(outcome.error().code, error::staffingLoadInvalid);
    }
    for (const ServiceTarget& bad : {ServiceTarget{1, 20s}, ServiceTarget{-0.1, 20s}, ServiceTarget{nan, 20s},
                                     ServiceTarget{0.8, -1s}, ServiceTarget{80, 20s}}) {
        const auto outcome = fewestAgents(load(10), bad);
        ASSERT_FALSE(outcome) << bad.share;
        EXPECT_EQ(outcome.error().code, error::staffingTargetInvalid);
    }
}

RC_GTEST_PROP(Erlang, fewestMeetsTheTargetAndOneFewerDoesNot, ())
{
    const ServiceTarget target{*rc::gen::inRange(1, 1000) / 1000.0, std::chrono::seconds{*rc::gen::inRange(0, 120)}};
    CallLoad any = load(*rc::gen::inRange(1, 200000) / 100.0, 30min, std::chrono::seconds{*rc::gen::inRange(1, 900)});
    if (*rc::gen::arbitrary<bool>())
        any.patience = std::chrono::seconds{*rc::gen::inRange(1, 3600)};
    const double cap = *rc::gen::inRange(50, 101) / 100.0;
    const auto fewest = fewestAgents(any, target, cap);
    RC_ASSERT(bool(fewest));
    RC_ASSERT(fewest->serviceLevel >= target.share);
    RC_ASSERT(fewest->occupancy <= cap);
    const ServiceOutlook again = outlookFor(fewest->agents, any, target.within);
    RC_ASSERT(again.serviceLevel == fewest->serviceLevel);
    const ServiceOutlook fewer = outlookFor(fewest->agents - 1, any, target.within);
    RC_ASSERT(fewer.serviceLevel < target.share || fewer.occupancy > cap);
}

RC_GTEST_PROP(Erlang, moreAgentsOrLessPatienceShortenTheQueue, ())
{
    const double erlangs = *rc::gen::inRange(1, 50000) / 100.0;
    const int agents = *rc::gen::inRange(1, 600);
    const std::chrono::seconds patience{*rc::gen::inRange(1, 3600)};
    const std::chrono::seconds within{*rc::gen::inRange(0, 120)};
    const ServiceOutlook here = outlookFor(agents, impatient(erlangs, patience), within);
    const ServiceOutlook more = outlookFor(agents + 1, impatient(erlangs, patience), within);
    const double hair = 1 + 1e-12;
    RC_ASSERT(more.serviceLevel * hair >= here.serviceLevel);
    RC_ASSERT(more.abandonment <= here.abandonment * hair);
    RC_ASSERT(*more.averageWait <= *here.averageWait * hair);
    RC_ASSERT(more.occupancy <= here.occupancy * hair);
    const ServiceOutlook hastier = outlookFor(agents, impatient(erlangs, Duration{patience} / 2), within);
    RC_ASSERT(*hastier.averageWait <= *here.averageWait * hair);
    RC_ASSERT(hastier.abandonment * hair >= here.abandonment);
}

RC_GTEST_PROP(Erlang, moreAgentsServeBetterAndMoreCallsWorse, ())
{
    const double erlangs = *rc::gen::inRange(1, 50000) / 100.0;
    const int agents = *rc::gen::inRange(1, 600);
    RC_ASSERT(erlangC(agents + 1, erlangs) <= erlangC(agents, erlangs));
    RC_ASSERT(erlangC(agents, erlangs) <= erlangC(agents, erlangs * 1.01));
    RC_ASSERT(erlangC(agents, erlangs) >= 0);
    RC_ASSERT(erlangC(agents, erlangs) <= 1);
}
