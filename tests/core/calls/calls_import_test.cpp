#include "core/calls/calls_error.h"
#include "core/calls/calls_import.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <sstream>

namespace dutydesk {

namespace {

using namespace std::chrono;
using testing::ElementsAre;
using testing::SizeIs;

/// Lines of comma-separated cells, numbered as in a file.
class Lines : public TableReader
{
public:
    explicit Lines(const std::string& text) : m_text(text) {}

    Result<bool> next(TableRow& row) override
    {
        std::string line;
        if (!std::getline(m_text, line))
            return false;
        row.number = ++m_row;
        row.cells.clear();
        std::istringstream cells(line + ",");
        for (std::string cell; std::getline(cells, cell, ',');)
            row.cells.push_back(cell);
        return true;
    }
    std::int64_t position() const override { return m_row; }
    std::int64_t size() const override { return 0; }

private:
    std::istringstream m_text;
    std::int64_t m_row = 0;
};

const TimeZone shanghai("Asia/Shanghai", hours(8));

Result<CallsFile> read(const std::string& text, const TimeZone& zone = shanghai, std::vector<CallsHeld> held = {})
{
    Lines lines(text);
    return readCalls(lines, {}, zone, held);
}

/// "row code" of every finding.
std::vector<std::string> findings(const ImportFindings& found)
{
    std::vector<std::string> all;
    for (const ImportFinding& finding : found.list())
        all.push_back(std::to_string(finding.row) + " " + std::string(finding.error.code.id));
    return all;
}

std::vector<CallVolume> volumesOf(const CallsFile& file)
{
    std::vector<CallVolume> all;
    for (const CallsFile::Row& row : file.volumes)
        all.push_back(row.volume);
    return all;
}

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// A day from 07:00 in bins of `minutes`.
std::string day(int minutes, int rows, const std::string& date = "2003-03-03")
{
    std::string text = "timestamp,calls\n";
    for (int i = 0; i < rows; ++i) {
        const int at = 420 + i * minutes;
        text += date + " " + twoDigits(at / 60) + ":" + twoDigits(at % 60) + "," + std::to_string(i) + "\n";
    }
    return text;
}

} // namespace

TEST(CallsImport, ReadsRequiredAndOptionalColumns)
{
    const auto file = read("queue,timestamp,answered,calls,answered_in_time,abandoned,aht_seconds\n"
                           "billing,2003-03-03 07:00,100,111,90,11,182.5\n"
                           "billing,2003-03-03 07:05,,113,,,\n");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->findings.empty());
    ASSERT_THAT(file->volumes, SizeIs(2));
    const CallVolume& first = file->volumes.front().volume;
    EXPECT_EQ(first.queue, "billing");
    EXPECT_EQ(first.minutes, 5);
    EXPECT_EQ(first.calls, 111);
    EXPECT_EQ(first.answered, 100);
    EXPECT_EQ(first.answeredInTime, 90);
    EXPECT_EQ(first.abandoned, 11);
    EXPECT_EQ(first.ahtSeconds, 182.5);
    EXPECT_FALSE(file->volumes.back().volume.answered);
    EXPECT_EQ(first.at, Instant(sys_days(year(2003) / 3 / 2) + hours(23)));
}

TEST(CallsImport, KnowsChineseHeadings)
{
    const auto file = read("时间,技能组,来电量,接通量,放弃量\n2003/3/3 7:00,账单,111,100,11\n2003/3/3 7:30,账单,90,90,0\n");
    ASSERT_TRUE(file);
    ASSERT_THAT(file->volumes, SizeIs(2));
    EXPECT_EQ(file->volumes.front().volume.queue, "账单");
    EXPECT_EQ(file->volumes.front().volume.minutes, 30);
    EXPECT_EQ(file->volumes.front().volume.abandoned, 11);
}

TEST(CallsImport, TakesTheMappingThatTheUserChose)
{
    Lines lines("a,b,calls\n2003-03-03 07:00,5,6\n2003-03-03 07:15,7,8\n");
    const auto file = readCalls(lines, {{"timestamp", 0}, {"calls", 1}}, shanghai, {});
    ASSERT_TRUE(file);
    ASSERT_THAT(file->volumes, SizeIs(2));
    EXPECT_EQ(file->volumes.front().volume.calls, 5);
}

TEST(CallsImport, FailsWithoutARequiredColumnOrRows)
{
    EXPECT_EQ(read("timestamp,number\n2003-03-03 07:00,5\n").error().code, error::tableColumnMissing);
    EXPECT_EQ(read("2003-03-03 07:00,5\n2003-03-03 07:05,6\n").error().code, error::tableColumnMissing);
    EXPECT_EQ(read("timestamp,calls\n").error().code, error::tableNoRows);
    EXPECT_EQ(read("").error().code, error::tableEmpty);
}

TEST(CallsImport, ListsEveryBadCellByRowColumnAndValue)
{
    const auto file = read("timestamp,calls,answered,aht_seconds\n"
                           "2003-03-03 07:00,5,,\n"
                           "2003-03-03 07:05,many,,\n"
                           "2003-03-03 07:10,-4,,\n"
                           "2003-03-03 07:15,nan,,\n"
                           "2003-03-03 07:20,100000000000000000000,,\n"
                           "2003-03-03 07:25,1e400,,\n"
                           "2003-03-03 07:30,4.5,,\n"
                           "2003-03-03 25:00,5,,\n"
                           "2003-02-30 07:00,5,,\n"
                           "tomorrow,5,,\n"
                           "2003-03-03 07:35,,,\n"
                           "2003-03-03 07:40\n"
                           "2003-03-03 07:45,5,x,-1\n"
                           "2003-03-03 07:50,5,,,6\n"
                           "2003-03-03 07:55,inf,,\n"
                           "2003-03-03 08:00,5,,1e9\n"
                           "2003-03-03 08:03,5,,\n"
                           "2003-03-03 08:05:30,5,,\n"
                           "2003-03-03 08:10,0x10,,\n"
                           "2003-03-03 08:15,12.0,,\n"
                           "2003-03-03 08:20,7,,\n"
                           "2003-03-03 08:25,8,,\n"
                           "2003-03-03 08:30,8,,\n");
    ASSERT_TRUE(file);
    EXPECT_THAT(findings(file->findings),
                ElementsAre("3 calls.not-number", "4 calls.negative", "5 calls.not-number", "6 calls.too-many",
                            "7 calls.too-many", "8 calls.not-whole", "9 calls.no-such-time", "10 calls.no-such-day",
                            "11 calls.time-invalid", "12 table.cell-missing", "13 table.cell-missing",
                            "14 calls.not-number", "14 calls.negative", "15 table.cell-extra", "16 calls.not-number",
                            "17 calls.too-many", "18 calls.off-grid", "19 calls.off-grid", "20 calls.not-number"));
    EXPECT_EQ(file->findings.list()[1].column, "calls");
    EXPECT_EQ(file->findings.list()[1].value, "-4");
    EXPECT_EQ(file->rows, 23);
    EXPECT_THAT(file->volumes, SizeIs(5));
}

TEST(CallsImport, RefusesMoreAnsweredInTimeThanAnswered)
{
    const auto file = read("timestamp,calls,answered,answered_in_time\n2003-03-03 07:00,9,5,6\n2003-03-03 07:05,9,5,5\n");
    EXPECT_THAT(findings(file->findings), ElementsAre("2 calls.more-in-time"));
}

TEST(CallsImport, TakesNeitherOfTwoValuesForOneTime)
{
    const auto file = read("timestamp,calls\n2003-03-03 07:00,5\n2003-03-03 07:05,6\n2003-03-03 07:05,7\n"
                           "2003-03-03 07:10,8\n2003-03-03 07:10,8\n2003-03-03 07:15,9\n");
    ASSERT_TRUE(file);
    EXPECT_THAT(findings(file->findings), ElementsAre("3 calls.two-values", "4 calls.two-values"));
    EXPECT_EQ(std::get<std::int64_t>(*file->findings.list()[0].error.find("row")), 4);
    EXPECT_EQ(std::get<std::int64_t>(*file->findings.list()[1].error.find("row")), 3);
    EXPECT_EQ(file->same, 1);
    EXPECT_THAT(file->volumes, SizeIs(3));
}

TEST(CallsImport, FindsOutEveryIntervalThatDividesAnHour)
{
    for (const int minutes : {1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60}) {
        const auto file = read(day(minutes, 9));
        ASSERT_TRUE(file) << minutes;
        EXPECT_TRUE(file->findings.empty()) << minutes;
        ASSERT_THAT(file->queues, SizeIs(1)) << minutes;
        EXPECT_EQ(file->queues.front().minutes, minutes);
    }
    for (const int minutes : {7, 8, 9, 25, 45, 90}) {
        const auto file = read(day(minutes, 9));
        ASSERT_TRUE(file) << minutes;
        EXPECT_THAT(findings(file->findings), ElementsAre("2 calls.bin-invalid")) << minutes;
        EXPECT_TRUE(file->volumes.empty());
    }
}

TEST(CallsImport, WrongRowsTellTheIntervalToo)
{
    const auto file = read("timestamp,calls\n2003-03-03 07:15,5\n2003-03-03 07:20,many\n2003-03-03 07:25,-1\n");
    EXPECT_THAT(findings(file->findings), ElementsAre("3 calls.not-number", "4 calls.negative"));
    ASSERT_THAT(file->queues, SizeIs(1));
    EXPECT_EQ(file->queues.front().minutes, 5);
    EXPECT_FALSE(file->queues.front().assumed);
}

TEST(CallsImport, ARowBetweenIntervalsIsFoundItself)
{
    const auto file = read("timestamp,calls\n2003-03-03 07:00,5\n2003-03-03 07:15,6\n2003-03-03 07:22,7\n"
                           "2003-03-03 07:30,many\n");
    EXPECT_THAT(findings(file->findings), ElementsAre("4 calls.off-grid", "5 calls.not-number"));
    EXPECT_EQ(file->findings.list().front().column, "timestamp");
    EXPECT_EQ(file->findings.list().front().value, "07:22:00");
    ASSERT_THAT(file->volumes, SizeIs(2));
    EXPECT_EQ(file->queues.front().minutes, 15);
    EXPECT_EQ(planCallsImport(*file, {}).skipped(), 2);
}

TEST(CallsImport, DailyTotalsAreNoIntervals)
{
    const auto file = read("timestamp,calls\n2003-03-03,5\n2003-03-04,6\n2003-03-05,7\n");
    EXPECT_THAT(findings(file->findings), ElementsAre("2 calls.bin-invalid"));
}

TEST(CallsImport, ASingleRowHasTheIntervalThatIsKept)
{
    const CallsHeld held{"", {}, {}, 5, 100, 1000};
    EXPECT_EQ(read(day(5, 1), shanghai, {held})->queues.front().minutes, 5);
    EXPECT_EQ(read(day(5, 1))->queues.front().minutes, 60);
    EXPECT_EQ(read("timestamp,calls\n2003-03-03 07:45,5\n")->queues.front().minutes, 15);
}

TEST(CallsImport, AcceptsGapsAndDisorderWithANote)
{
    const auto file = read("timestamp,calls\n2003-03-03 07:10,5\n2003-03-03 07:00,6\n2003-03-03 07:05,7\n"
                           "2003-03-03 07:30,8\n2003-03-04 07:00,8\n");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->findings.empty());
    EXPECT_EQ(file->disordered, 1);
    ASSERT_THAT(file->queues, SizeIs(1));
    EXPECT_EQ(file->queues.front().minutes, 5);
    EXPECT_EQ(file->queues.front().gaps, 3);
    EXPECT_EQ(file->queues.front().intervals, 5);
}

TEST(CallsImport, EachQueueHasItsOwnInterval)
{
    const auto file = read("timestamp,calls,queue\n2003-03-03 07:00,5,a\n2003-03-03 07:00,6,b\n2003-03-03 07:05,7,a\n"
                           "2003-03-03 07:30,8,b\n2003-03-03 08:00,8,b\n2003-03-03 07:10,8,a\n");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->findings.empty());
    ASSERT_THAT(file->queues, SizeIs(2));
    EXPECT_EQ(file->queues[0].minutes, 5);
    EXPECT_EQ(file->queues[1].minutes, 30);
}

TEST(CallsImport, TheHourThatComesTwiceIsKeptTwice)
{
    const TimeZone berlin("Europe/Berlin", hours(2), {{Instant(sys_days(year(2003) / 10 / 26) + hours(1)), hours(1)}});
    const auto file = read("timestamp,calls\n2003-10-26 01:30,1\n2003-10-26 02:00,2\n2003-10-26 02:30,3\n"
                           "2003-10-26 02:00,4\n2003-10-26 02:30,5\n2003-10-26 03:00,6\n",
                           berlin);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->findings.empty());
    EXPECT_EQ(file->disordered, 0);
    ASSERT_THAT(file->volumes, SizeIs(6));
    for (std::size_t i = 1; i < 6; ++i)
        EXPECT_EQ(file->volumes[i].volume.at - file->volumes[i - 1].volume.at, minutes(30));
}

TEST(CallsImport, TheHourThatClocksSkipIsAFinding)
{
    const TimeZone berlin("Europe/Berlin", hours(1), {{Instant(sys_days(year(2003) / 3 / 30) + hours(1)), hours(2)}});
    const auto file = read("timestamp,calls\n2003-03-30 01:30,1\n2003-03-30 02:00,2\n2003-03-30 03:00,3\n", berlin);
    EXPECT_THAT(findings(file->findings), ElementsAre("3 calls.time-skipped"));
    EXPECT_EQ(file->queues.front().minutes, 30);
}

TEST(CallsImport, TheSameFileTwiceAddsNothing)
{
    const auto file = read(day(5, 20));
    const auto plan = planCallsImport(*file, volumesOf(*file));
    EXPECT_TRUE(plan.changesNothing());
    EXPECT_EQ(plan.same, 20);
}

TEST(CallsImport, AChangedValueIsACorrection)
{
    const auto before = read(day(5, 3));
    const auto after = read("timestamp,calls\n2003-03-03 07:05,100\n2003-03-03 07:10,2\n2003-03-03 07:15,3\n");
    const auto plan = planCallsImport(*after, volumesOf(*before));
    EXPECT_EQ(plan.same, 1);
    EXPECT_THAT(plan.added, SizeIs(1));
    ASSERT_THAT(plan.corrections, SizeIs(1));
    EXPECT_EQ(plan.corrections.front().row, 2);
    EXPECT_EQ(plan.corrections.front().before.calls, 1);
    EXPECT_EQ(plan.corrections.front().after.calls, 100);
}

TEST(CallsImport, AColumnMoreFillsInAndAColumnLessKeeps)
{
    const auto plain = read("timestamp,calls\n2003-03-03 07:00,10\n2003-03-03 07:05,11\n");
    const auto rich = read("timestamp,calls,answered\n2003-03-03 07:00,10,9\n2003-03-03 07:05,11,10\n");
    EXPECT_EQ(planCallsImport(*plain, volumesOf(*rich)).same, 2);
    const auto filled = planCallsImport(*rich, volumesOf(*plain));
    EXPECT_TRUE(filled.corrections.empty());
    ASSERT_THAT(filled.added, SizeIs(2));
    EXPECT_EQ(filled.added.front().answered, 9);
    const auto changed = read("timestamp,calls\n2003-03-03 07:00,12\n2003-03-03 07:05,11\n");
    const auto correction = planCallsImport(*changed, volumesOf(*rich));
    ASSERT_THAT(correction.corrections, SizeIs(1));
    EXPECT_EQ(correction.corrections.front().after.answered, 9);
}

TEST(CallsImport, IntervalsOfAnotherLengthOverlap)
{
    const auto fine = read(day(5, 12));
    const auto coarse = read(day(30, 3));
    EXPECT_THAT(findings(planCallsImport(*coarse, volumesOf(*fine)).findings),
                ElementsAre("2 calls.overlap", "3 calls.overlap"));
    EXPECT_EQ(planCallsImport(*fine, volumesOf(*coarse)).findings.count(), 12);
}

TEST(CallsImport, OfAGrowingFileOnlyEndedIntervalsGoIn)
{
    const auto before = read(day(5, 2));
    const auto file = read("timestamp,calls\n2003-03-03 07:00,9\n2003-03-03 07:05,1\n2003-03-03 07:10,2\n2003-03-03 07:15,3\n");
    const Instant now(sys_days(year(2003) / 3 / 2) + hours(23) + minutes(19));
    const auto part = finishedPart(planCallsImport(*file, volumesOf(*before)), now);
    EXPECT_TRUE(part.corrections.empty());
    ASSERT_THAT(part.added, SizeIs(1));
    EXPECT_EQ(part.added.front().calls, 2);
    EXPECT_THAT(finishedPart(planCallsImport(*file, volumesOf(*before)), now + minutes(1)).added, SizeIs(2));
    // A first single row may be of any length.
    EXPECT_TRUE(finishedPart(planCallsImport(*read(day(5, 1)), {}), now + hours(9)).added.empty());
}

TEST(CallsImport, JunkIsCountedButNotHoarded)
{
    std::string text = "timestamp,calls\n";
    for (int i = 0; i < 5000; ++i)
        text += "junk,junk\n";
    const auto file = read(text);
    EXPECT_EQ(file->findings.count(), 10'000);
    EXPECT_THAT(file->findings.list(), SizeIs(ImportFindings::limit));
}

TEST(CallsImport, StopsWhenAsked)
{
    std::stop_source source;
    source.request_stop();
    Lines lines(day(5, 3));
    EXPECT_EQ(readCalls(lines, {}, shanghai, {}, {{}, source.get_token()}).error().code, error::cancelled);
}

RC_GTEST_PROP(CallsImport, RowsAreEitherTakenOrSaid, (const std::vector<std::uint8_t>& bytes))
{
    const std::vector<std::string> cells = {"2003-03-03 07:00", "2003-03-03 07:05", "2003-03-03 07:07", "37683.3",
                                            "x", "", "5", "-5", "1e99", "7"};
    std::string text = "timestamp,calls\n";
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        text += cells[bytes[i] % cells.size()] + "," + cells[bytes[i + 1] % cells.size()] + "\n";
    const auto file = read(text);
    if (!file) {
        RC_ASSERT(file.error().code == error::tableNoRows);
        return;
    }
    RC_ASSERT(static_cast<std::int64_t>(file->volumes.size()) + file->same <= file->rows);
    RC_ASSERT(!file->findings.empty() || static_cast<std::int64_t>(file->volumes.size()) + file->same == file->rows);
    const auto again = planCallsImport(*file, volumesOf(*file));
    RC_ASSERT(again.changesNothing());
}

} // namespace dutydesk
