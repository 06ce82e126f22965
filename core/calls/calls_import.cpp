#include "core/calls/calls_import.h"

#include "core/calls/calls_error.h"
#include "core/calls/calls_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace dutydesk {

namespace {

using namespace std::chrono;

/// More than any queue takes in an hour, and less than a mistyped cell.
constexpr std::int64_t mostCalls = 1'000'000;
constexpr std::int64_t mostSeconds = 86'400;
constexpr std::int64_t rowsBetweenReports = 4096;

const std::vector<ImportColumn> columns = {
    {"timestamp", true, {"timestamp", "time", "datetime", "date", "start", "interval", "interval start", "时间",
                         "日期", "日期时间", "时间戳", "开始时间", "时段", "統計時間", "時間", "日期時間", "统计时间",
                         "時間戳", "開始時間", "時段"}},
    {"calls", true, {"calls", "call", "volume", "call volume", "offered", "calls offered", "来电量", "来电", "呼入量",
                     "话务量", "呼叫量", "来话量", "來電量", "來電", "話務量", "呼叫次数", "來話量"}},
    {"queue", false, {"queue", "skill", "split", "queue name", "队列", "技能组", "业务", "隊列", "佇列", "技能組", "業務"}},
    {"answered", false, {"answered", "handled", "calls answered", "接通", "接通量", "应答量", "接起量", "人工接通量", "應答量"}},
    {"answered_in_time", false, {"answered in time", "answered in sl", "in service level", "within sl", "及时接听", "及時接聽",
                                 "及时接通量", "服务水平内接通量", "及時接通量", "服務水平內接通量", "20秒接通量"}},
    {"abandoned", false, {"abandoned", "calls abandoned", "lost", "放弃", "放棄", "放弃量", "呼损量", "放棄量", "呼損量"}},
    {"aht_seconds", false, {"aht seconds", "aht", "average handling time", "average handle time", "handling time",
                            "handling time (s)", "处理时长", "處理時長", "处理时长（秒）", "处理时长(秒)",
                            "處理時長（秒）", "處理時長(秒)", "平均处理时长", "平均通话时长",
                            "平均處理時長", "平均通話時長", "平均处理时长(秒)"}},
};

/// A cell as a number that counts something: from 0 to `limit`, and whole if asked.
Result<std::optional<double>> readNumber(std::string_view text, bool required, bool whole, std::int64_t limit)
{
    if (text.empty()) {
        if (required)
            return makeError(error::tableCellMissing);
        return std::optional<double>();
    }
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end != text.data() + text.size() || problem == std::errc::invalid_argument)
        return makeError(error::callsNotNumber);
    if (problem == std::errc::result_out_of_range)
        number = text.contains("e-") || text.contains("E-") ? 0 : text.front() == '-' ? -1 : 1e300;
    if (!std::isfinite(number))
        return makeError(error::callsNotNumber);
    if (number < 0)
        return makeError(error::callsNegative);
    if (number > static_cast<double>(limit))
        return makeError(error::callsTooMany, {{"limit", limit}});
    if (whole && number != std::floor(number))
        return makeError(error::callsNotWhole);
    return std::optional(number);
}

std::optional<std::int64_t> asWhole(std::optional<double> number)
{
    if (!number)
        return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

minutes minuteOfHour(LocalTime local)
{
    return duration_cast<minutes>((local - floor<days>(local)) % hours(1));
}

bool onWholeMinute(LocalTime local)
{
    return local == floor<minutes>(local);
}

/// Turns rows into volumes, collecting findings as it goes.
class Reading
{
public:
    Reading(const ColumnMapping& mapping, std::vector<std::string> headings, const TimeZone& zone)
        : m_mapping(mapping), m_headings(std::move(headings)), m_zone(zone)
    {
    }

    void add(const TableRow& row)
    {
        ++m_file.rows;
        m_good = true;
        for (std::size_t i = m_headings.size(); i < row.cells.size(); ++i) {
            if (!row.cells[i].empty())
                reject({row.number, {}, row.cells[i], makeError(error::tableCellExtra)});
        }
        CallVolume volume;
        volume.queue = cell(row, "queue");
        const std::string& time = cell(row, "timestamp");
        const auto start = time.empty() ? Result<CallsTime>(makeError(error::tableCellMissing))
                                        : parseCallsTime(time, m_zone);
        if (start) {
            volume.start = start->local;
            volume.at = start->at;
            place(volume, start->byClock);
        } else {
            reject(finding(row, "timestamp", start.error()));
        }
        volume.calls = asWhole(number(row, "calls", true, true, mostCalls)).value_or(0);
        volume.answered = asWhole(number(row, "answered", false, true, mostCalls));
        volume.answeredInTime = asWhole(number(row, "answered_in_time", false, true, mostCalls));
        volume.abandoned = asWhole(number(row, "abandoned", false, true, mostCalls));
        volume.ahtSeconds = number(row, "aht_seconds", false, false, mostSeconds);
        if (volume.answered && volume.answeredInTime && *volume.answeredInTime > *volume.answered) {
            reject(finding(row, "answered_in_time",
                           makeError(error::callsMoreInTime, {{"answered", *volume.answered}})));
        }
        if (m_good)
            m_file.volumes.push_back({row.number, std::move(volume)});
    }

    CallsFile finish(std::span<const CallsHeld> held)
    {
        std::ranges::stable_sort(m_file.volumes, {}, [](const CallsFile::Row& row) {
            return std::tie(row.volume.queue, row.volume.at);
        });
        std::vector<CallsFile::Row> all;
        std::swap(all, m_file.volumes);
        for (auto first = all.begin(); first != all.end();) {
            const auto last = std::find_if(first, all.end(), [&](const CallsFile::Row& row) {
                return row.volume.queue != first->volume.queue;
            });
            closeQueue({first, last}, held);
            first = last;
        }
        m_file.findings.sort();
        return std::move(m_file);
    }

private:
    const std::string& cell(const TableRow& row, const char* column) const
    {
        static const std::string nothing;
        const auto at = m_mapping.find(column);
        return at == m_mapping.end() || at->second >= row.cells.size() ? nothing : row.cells[at->second];
    }

    std::string heading(const char* column) const
    {
        const auto at = m_mapping.find(column);
        return at == m_mapping.end() || at->second >= m_headings.size() ? std::string() : m_headings[at->second];
    }

    ImportFinding finding(const TableRow& row, const char* column, Error why) const
    {
        return {row.number, heading(column), cell(row, column), std::move(why)};
    }

    void reject(ImportFinding finding)
    {
        m_good = false;
        m_file.findings.add(std::move(finding));
    }

    std::optional<double> number(const TableRow& row, const char* column, bool required, bool whole,
                                 std::int64_t limit)
    {
        const auto read = readNumber(cell(row, column), required, whole, limit);
        if (read)
            return *read;
        reject(finding(row, column, read.error()));
        return std::nullopt;
    }

    /// Gives the volume its place in time among those of its queue.
    void place(CallVolume& volume, bool byClock)
    {
        auto [last, isNew] = m_last.try_emplace(volume.queue, volume.at);
        // Where clocks are put back the hour comes twice; its second round follows the first.
        if (byClock && !isNew && m_zone.occurrenceOf(volume.start) == TimeZone::Occurrence::Twice
            && m_ambiguous.contains({volume.queue, volume.at}))
            volume.at = m_zone.toSecondInstant(volume.start);
        if (byClock && m_zone.occurrenceOf(volume.start) == TimeZone::Occurrence::Twice)
            m_ambiguous.insert({volume.queue, volume.at});
        if (volume.at < last->second)
            ++m_file.disordered;
        last->second = volume.at;
        m_times[volume.queue].push_back(volume.at);
    }

    void closeQueue(std::span<CallsFile::Row> rows, std::span<const CallsHeld> held)
    {
        const auto [bin, assumed] = usualDistance(rows, held);
        if (!dividesHour(bin)) {
            m_file.findings.add({rows.front().number, heading("timestamp"), clockText(rows.front().volume.start),
                                 makeError(error::callsBinInvalid, {{"minutes", std::int64_t{bin.count()}}})});
            return;
        }
        CallsQueuePlan queue{rows.front().volume.queue, static_cast<int>(bin.count()), assumed, 0, {}, {}, 0};
        const std::size_t before = m_file.volumes.size();
        for (std::size_t i = 0; i < rows.size();) {
            std::size_t end = i + 1;
            while (end < rows.size() && rows[end].volume.at == rows[i].volume.at)
                ++end;
            closeInterval(rows.subspan(i, end - i), bin);
            i = end;
        }
        const std::span kept = std::span(m_file.volumes).subspan(before);
        if (kept.empty())
            return;
        queue.intervals = static_cast<std::int64_t>(kept.size());
        queue.first = floor<days>(kept.front().volume.start);
        queue.last = floor<days>(kept.back().volume.start);
        for (std::size_t i = 1; i < kept.size(); ++i) {
            if (floor<days>(kept[i - 1].volume.start) == floor<days>(kept[i].volume.start))
                queue.gaps += (kept[i].volume.at - kept[i - 1].volume.at) / bin - 1;
        }
        m_file.queues.push_back(std::move(queue));
    }

    /// Rows of one queue and time: one volume, the same one several times, or a contradiction.
    void closeInterval(std::span<CallsFile::Row> rows, minutes bin)
    {
        CallsFile::Row& first = rows.front();
        const auto sameAsFirst = [&](const CallsFile::Row& row) { return row.volume == first.volume; };
        if (!std::ranges::all_of(rows, sameAsFirst)) {
            for (const CallsFile::Row& row : rows) {
                const CallsFile::Row& other = sameAsFirst(row) ? *std::ranges::find_if_not(rows, sameAsFirst) : first;
                m_file.findings.add({row.number, heading("calls"), std::to_string(row.volume.calls),
                                     makeError(error::callsTwoValues, {{"row", other.number}})});
            }
            return;
        }
        if (!onWholeMinute(first.volume.start) || minuteOfHour(first.volume.start) % bin != minutes(0)) {
            m_file.findings.add({first.number, heading("timestamp"), clockText(first.volume.start),
                                 makeError(error::callsOffGrid, {{"minutes", std::int64_t{bin.count()}}})});
            return;
        }
        m_file.same += static_cast<std::int64_t>(rows.size()) - 1;
        first.volume.minutes = static_cast<int>(bin.count());
        m_file.volumes.push_back(std::move(first));
    }

    static std::string clockText(LocalTime local)
    {
        const auto time = duration_cast<seconds>(local - floor<days>(local)).count();
        std::string text;
        for (const auto part : {time / 3600, time / 60 % 60, time % 60}) {
            if (!text.empty())
                text += ':';
            text += static_cast<char>('0' + part / 10);
            text += static_cast<char>('0' + part % 10);
        }
        return text;
    }

    static bool dividesHour(minutes distance) { return 60 % distance.count() == 0; }

    /// The most frequent distance of one time to the next in the rows' queue, wrong rows' too; of equally
    /// frequent ones one that divides an hour, the shortest. A single row has the interval that is kept of its
    /// queue, or the longest on whose grid it lies: assumed.
    std::pair<minutes, bool> usualDistance(std::span<const CallsFile::Row> rows, std::span<const CallsHeld> held)
    {
        std::vector<Instant>& times = m_times[rows.front().volume.queue];
        std::ranges::sort(times);
        std::map<minutes, int> distances;
        for (std::size_t i = 1; i < times.size(); ++i) {
            const minutes distance = floor<minutes>(times[i] - times[i - 1]);
            if (distance > minutes(0))
                ++distances[distance];
        }
        if (!distances.empty()) {
            const auto usual = std::ranges::max_element(
                distances, {}, [](const auto& entry) { return std::pair(entry.second, dividesHour(entry.first)); });
            if (usual->first <= hours(1) || distances.size() > 1 || usual->second > 1)
                return {usual->first, false};
        }
        const auto same = std::ranges::find(held, rows.front().volume.queue, &CallsHeld::queue);
        if (same != held.end())
            return {minutes(same->minutes), false};
        minutes common(60);
        for (const CallsFile::Row& row : rows)
            common = minutes(std::gcd(common.count(), minuteOfHour(row.volume.start).count()));
        return {common, true};
    }

    const ColumnMapping& m_mapping;
    std::vector<std::string> m_headings;
    const TimeZone& m_zone;
    CallsFile m_file;
    std::map<std::string, Instant> m_last;
    /// When rows begin, by queue.
    std::map<std::string, std::vector<Instant>> m_times;
    std::set<std::pair<std::string, Instant>> m_ambiguous;
    bool m_good = true;
};

/// `after` with the parts that its file left out as they are kept in `before`.
CallVolume filledFrom(const CallVolume& before, CallVolume after)
{
    const auto fill = [](auto& part, const auto& kept) {
        if (!part)
            part = kept;
    };
    fill(after.answered, before.answered);
    fill(after.answeredInTime, before.answeredInTime);
    fill(after.abandoned, before.abandoned);
    fill(after.ahtSeconds, before.ahtSeconds);
    return after;
}

bool contradicts(const CallVolume& before, const CallVolume& after)
{
    return filledFrom(before, after) != filledFrom(after, before);
}

} // namespace

std::optional<std::pair<Instant, Instant>> CallsFile::span() const
{
    if (volumes.empty())
        return std::nullopt;
    const auto [first, last] =
        std::ranges::minmax_element(volumes, {}, [](const Row& row) { return row.volume.at; });
    return std::pair(first->volume.at, last->volume.at);
}

std::span<const ImportColumn> callsColumns()
{
    return columns;
}

Result<CallsFile> readCalls(TableReader& table, const ColumnMapping& mapping, const TimeZone& zone,
                            std::span<const CallsHeld> held, const Progress& progress)
{
    TableRow row;
    DUTYDESK_ASSIGN(hasHeadings, table.next(row));
    if (!hasHeadings)
        return makeError(error::tableEmpty);
    const ColumnMapping used = mapping.empty() ? mapColumns(columns, row.cells) : mapping;
    for (const ImportColumn& column : columns) {
        if (column.required && !used.contains(column.id))
            return makeError(error::tableColumnMissing, {{"column", Term{"column." + column.id}}, {"heading", column.id}});
    }
    Reading reading(used, row.cells, zone);
    std::int64_t rows = 0;
    while (true) {
        DUTYDESK_ASSIGN(more, table.next(row));
        if (!more)
            break;
        if (rows++ % rowsBetweenReports == 0) {
            if (progress.stop.stop_requested())
                return makeError(error::cancelled);
            progress.tell(table.position(), table.size());
        }
        reading.add(row);
    }
    if (rows == 0)
        return makeError(error::tableNoRows);
    progress.tell(table.size(), table.size());
    return reading.finish(held);
}

CallsImportPlan planCallsImport(CallsFile file, std::span<const CallVolume> known)
{
    CallsImportPlan plan;
    plan.rows = file.rows;
    plan.same = file.same;
    plan.disordered = file.disordered;
    plan.queues = std::move(file.queues);
    plan.findings = std::move(file.findings);
    const auto place = [](const CallVolume& volume) { return std::tie(volume.queue, volume.at); };
    for (CallsFile::Row& row : file.volumes) {
        const CallVolume& volume = row.volume;
        const auto end = [](const CallVolume& interval) { return interval.at + minutes(interval.minutes); };
        const auto at = std::ranges::lower_bound(known, place(volume), {}, place);
        const bool kept = at != known.end() && place(*at) == place(volume);
        const CallVolume* overlapped = nullptr;
        if (kept && at->minutes != volume.minutes)
            overlapped = &*at;
        else if (!kept && at != known.end() && at->queue == volume.queue && at->at < end(volume))
            overlapped = &*at;
        else if (at != known.begin() && std::prev(at)->queue == volume.queue && end(*std::prev(at)) > volume.at)
            overlapped = &*std::prev(at);
        if (overlapped) {
            plan.findings.add({row.number, {}, {}, makeError(error::callsOverlap,
                                                             {{"minutes", std::int64_t{overlapped->minutes}},
                                                              {"start", overlapped->at},
                                                              {"own-minutes", std::int64_t{volume.minutes}}})});
        } else if (!kept) {
            plan.added.push_back(std::move(row.volume));
        } else {
            CallVolume filled = filledFrom(*at, volume);
            if (filled == *at)
                ++plan.same;
            else if (contradicts(*at, volume))
                plan.corrections.push_back({row.number, *at, std::move(filled)});
            else
                plan.added.push_back(std::move(filled));
        }
    }
    plan.findings.sort();
    return plan;
}

CallsImportPlan finishedPart(CallsImportPlan plan, Instant now)
{
    plan.corrections.clear();
    std::erase_if(plan.added, [&](const CallVolume& volume) {
        const auto queue = std::ranges::find(plan.queues, volume.queue, &CallsQueuePlan::queue);
        return volume.at + minutes(volume.minutes) > now || (queue != plan.queues.end() && queue->assumed);
    });
    return plan;
}

} // namespace dutydesk
