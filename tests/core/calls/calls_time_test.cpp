#include "core/calls/calls_error.h"
#include "core/calls/calls_time.h"

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

using namespace std::chrono;

LocalTime local(int y, unsigned m, unsigned d, int h, int min)
{
    return local_days(year(y) / month(m) / day(d)) + hours(h) + minutes(min);
}

/// Central Europe in 2003: forward on 30 March at 02:00, back on 26 October at 03:00.
TimeZone berlin()
{
    return TimeZone("Europe/Berlin", hours(1),
                    {{Instant(sys_days(year(2003) / 3 / 30) + hours(1)), hours(2)},
                     {Instant(sys_days(year(2003) / 10 / 26) + hours(1)), hours(1)}});
}

ErrorCode refusal(const char* text)
{
    const auto read = parseCallsTime(text, berlin());
    return read ? ErrorCode{"none"} : read.error().code;
}

} // namespace

TEST(CallsTime, ReadsTheWaysInWhichFilesWriteTimes)
{
    const TimeZone shanghai("Asia/Shanghai", hours(8));
    for (const char* text : {"2003-03-03 07:00", "2003-03-03T07:00", "2003-03-03T07:00:00", "2003-03-03 07:00:00.000",
                             "2003/3/3 7:00", "2003/03/03 07:00:00", "2003.3.3 7:00", "2003年3月3日 7:00",
                             "2003年3月3日7时00分", "20030303 0700", "20030303070000", "20030303T0700",
                             "37683.291666666664", "2003-03-02T23:00:00Z", "2003-03-03T07:00+08:00",
                             "2003-03-03T08:00:00+0900", "2003-03-03  7:00"}) {
        const auto read = parseCallsTime(text, shanghai);
        ASSERT_TRUE(read) << text << ": " << read.error().code.id;
        EXPECT_EQ(read->local, local(2003, 3, 3, 7, 0)) << text;
        EXPECT_EQ(read->at, Instant(sys_days(year(2003) / 3 / 2) + hours(23))) << text;
    }
    EXPECT_EQ(parseCallsTime("2003-03-03", shanghai)->local, local(2003, 3, 3, 0, 0));
    EXPECT_EQ(parseCallsTime("37683", shanghai)->local, local(2003, 3, 3, 0, 0));
}

TEST(CallsTime, SaysWhatIsWrong)
{
    for (const char* text : {"yesterday", "2003-03", "7:00", "03/03/2003 07:00", "2003-03-03 seven", "2003-03-03 07",
                             "2003-03-03 07:00 h", "2003-03-03 07:0", "-1", "nan", "1e400", "2003-03-03 07:00+99:00",
                             "200303", "", "时间"})
        EXPECT_EQ(refusal(text), error::callsTimeInvalid) << text;
    for (const char* text : {"2003-02-30 07:00", "2003-13-01 07:00", "2003-00-10 07:00", "2003/2/29 7:00", "0003-03-03 07:00"})
        EXPECT_EQ(refusal(text), error::callsNoSuchDay) << text;
    for (const char* text : {"2003-03-03 25:00", "2003-03-03 24:00", "2003-03-03 07:60", "2003-03-03 07:00:61"})
        EXPECT_EQ(refusal(text), error::callsNoSuchTime) << text;
}

TEST(CallsTime, RefusesTheHourThatClocksSkip)
{
    EXPECT_EQ(refusal("2003-03-30 02:30"), error::callsTimeSkipped);
    EXPECT_EQ(refusal("2003-03-30 03:00"), ErrorCode{"none"});
    // An instant with its offset always exists.
    const auto read = parseCallsTime("2003-03-30T01:30:00Z", berlin());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->local, local(2003, 3, 30, 3, 30));
}

} // namespace dutydesk
