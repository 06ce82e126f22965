#include "app/storage/calls_store_sql.h"

#include "app/storage/database.h"

#include <algorithm>
#include <map>

namespace dutydesk {

namespace {

using namespace std::chrono;

/// Rows in one INSERT: a statement each would cost PostgreSQL a round trip each.
constexpr std::size_t rowsAtOnce = 100;

std::string insertOf(std::size_t rows)
{
    std::string sql = "INSERT INTO call_volume (queue, at, day, minute, minutes, calls, answered, answered_in_time, "
                      "abandoned, aht_seconds) VALUES ";
    for (std::size_t i = 0; i < rows; ++i)
        sql += i == 0 ? "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" : ", (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return sql
        + " ON CONFLICT (queue, at) DO UPDATE SET day = excluded.day, minute = excluded.minute, "
          "minutes = excluded.minutes, calls = excluded.calls, answered = excluded.answered, "
          "answered_in_time = excluded.answered_in_time, abandoned = excluded.abandoned, "
          "aht_seconds = excluded.aht_seconds";
}

CallsImported readImport(Row& row)
{
    CallsImported import;
    row.into(import.id, import.at, import.who, import.source, import.added, import.corrected);
    return import;
}

/// The length of the intervals in call_sum.
constexpr int keptMinutes = 30;

/// A volume in the columns of call_sum.
constexpr std::string_view volumeParts =
    "SELECT day, minute, minutes, calls, answered, answered_in_time, abandoned, "
    "aht_seconds * coalesce(answered, calls) AS handling, "
    "CASE WHEN aht_seconds IS NULL THEN 0 ELSE coalesce(answered, calls) END AS handled, "
    "CASE WHEN answered IS NULL THEN 0 ELSE calls END AS answered_of, "
    "CASE WHEN answered_in_time IS NULL THEN 0 ELSE calls END AS answered_in_time_of FROM call_volume";

/// `parts` summed by day and interval of so many minutes, for the days between two parameters at the end. What
/// doesn't divide the interval stays as it is.
std::string summing(const std::string& parts, int minutes)
{
    const std::string asked = std::to_string(minutes);
    return "SELECT day, CASE WHEN " + asked + " % minutes = 0 THEN minute - minute % " + asked
        + " ELSE minute END AS slot, CASE WHEN " + asked + " % minutes = 0 THEN " + asked
        + " ELSE minutes END AS length, sum(calls), sum(answered), sum(answered_in_time), sum(abandoned), "
          "sum(handling), sum(handled), sum(answered_of), sum(answered_in_time_of) FROM " + parts
        + " AS part WHERE day >= ? AND day <= ? GROUP BY day, slot, length";
}

constexpr std::string_view importColumns = "SELECT id, at, who, source, added, corrected FROM call_import ";

} // namespace

Result<QueueId> CallsStoreSql::queueNamed(const std::string& name)
{
    DUTYDESK_ASSIGN(known, m_database.query("SELECT id FROM call_queue WHERE name = ?", name).one([](Row& row) {
        return row.next<QueueId>();
    }));
    if (known)
        return *known;
    return m_database.query("INSERT INTO call_queue (name) VALUES (?) RETURNING id", name).value<QueueId>();
}

Result<> CallsStoreSql::save(std::span<const CallVolume> volumes)
{
    m_summed.reset();
    std::map<std::string, QueueId> queues;
    for (const CallVolume& volume : volumes) {
        if (!queues.contains(volume.queue)) {
            DUTYDESK_ASSIGN(id, queueNamed(volume.queue));
            queues.emplace(volume.queue, id);
        }
    }
    if (volumes.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(volumes, {}, &CallVolume::start);
    while (!volumes.empty()) {
        const std::size_t rows = volumes.size() < rowsAtOnce ? 1 : rowsAtOnce;
        Query query = m_database.query(insertOf(rows));
        for (const CallVolume& volume : volumes.first(rows)) {
            const auto day = floor<days>(volume.start);
            query.bind(queues.at(volume.queue)).bind(volume.at).bind(Date(day));
            query.bind(duration_cast<minutes>(volume.start - day)).bind(volume.minutes).bind(volume.calls);
            query.bind(volume.answered).bind(volume.answeredInTime).bind(volume.abandoned).bind(volume.ahtSeconds);
        }
        DUTYDESK_TRY(query.run());
        volumes = volumes.subspan(rows);
    }
    // A day more at each end: in a time zone chosen anew, the volume before may have counted for its neighbour.
    return sumAgain(floor<days>(first.start) - days(1), floor<days>(last.start) + days(1));
}

Result<std::vector<CallVolume>> CallsStoreSql::volumes(Instant from, Instant to)
{
    DUTYDESK_ASSIGN(found, m_database
        .query("SELECT q.name, v.at, v.day, v.minute, v.minutes, v.calls, v.answered, v.answered_in_time, "
               "v.abandoned, v.aht_seconds FROM call_volume v JOIN call_queue q ON q.id = v.queue "
               "WHERE v.at >= ? AND v.at < ?",
               from, to)
        .all([](Row& row) {
            CallVolume volume;
            Date day;
            TimeOfDay minute;
            row.into(volume.queue, volume.at, day, minute, volume.minutes, volume.calls, volume.answered,
                     volume.answeredInTime, volume.abandoned, volume.ahtSeconds);
            volume.start = day + minute;
            return volume;
        }));
    // By bytes, as core compares; the engines' collations differ.
    std::ranges::sort(found, {}, [](const CallVolume& volume) { return std::tie(volume.queue, volume.at); });
    return found;
}

Result<std::vector<CallBin>> CallsStoreSql::sums(const CallsQuery& query)
{
    // What is not committed yet may never have been.
    if (m_database.inTransaction() || query.from > query.to)
        return sumsNow(query);
    DUTYDESK_ASSIGN(import, lastImport());
    if (!continues(query, import)) {
        DUTYDESK_ASSIGN(bins, sumsNow(query));
        m_summed = {query, import, std::move(bins)};
        return m_summed->bins;
    }
    CallsQuery& known = m_summed->query;
    std::vector<CallBin>& bins = m_summed->bins;
    if (query.from < known.from) {
        DUTYDESK_ASSIGN(earlier, sumsNow({query.from, known.from - days(1), query.minutes, query.queue}));
        bins.insert(bins.begin(), earlier.begin(), earlier.end());
        known.from = query.from;
    }
    if (query.to > known.to) {
        DUTYDESK_ASSIGN(later, sumsNow({known.to + days(1), query.to, query.minutes, query.queue}));
        bins.insert(bins.end(), later.begin(), later.end());
        known.to = query.to;
    }
    return std::vector<CallBin>(std::ranges::lower_bound(bins, query.from, {}, &CallBin::day),
                                std::ranges::upper_bound(bins, query.to, {}, &CallBin::day));
}

bool CallsStoreSql::continues(const CallsQuery& query, std::int64_t import) const
{
    return m_summed && m_summed->import == import && m_summed->query.minutes == query.minutes
        && m_summed->query.queue == query.queue
        && query.from <= m_summed->query.to + days(1) && query.to >= m_summed->query.from - days(1);
}

Result<> CallsStoreSql::sumAgain(Date from, Date to)
{
    DUTYDESK_TRY(m_database.query("DELETE FROM call_sum WHERE day >= ? AND day <= ?", from, to).run());
    const std::string sums = summing("(" + std::string(volumeParts) + ")", keptMinutes);
    DUTYDESK_TRY(m_database
        .query("INSERT INTO call_sum (day, minute, minutes, calls, answered, answered_in_time, abandoned, handling, "
               "handled, answered_of, answered_in_time_of) " + sums,
               from, to)
        .run());
    return {};
}

Result<std::vector<CallBin>> CallsStoreSql::sumsNow(const CallsQuery& query)
{
    std::string sql = "SELECT day, minute, minutes, calls, answered, answered_in_time, abandoned, handling, handled, "
                      "answered_of, answered_in_time_of FROM call_sum WHERE day >= ? AND day <= ? "
                      "ORDER BY day, minute, minutes";
    if (query.queue || query.minutes != keptMinutes) {
        std::string parts = "call_sum";
        if (query.queue)
            parts = "(" + std::string(volumeParts) + " WHERE queue = (SELECT id FROM call_queue WHERE name = ?))";
        else if (query.minutes % keptMinutes != 0)
            parts = "(" + std::string(volumeParts) + ")";
        sql = summing(parts, query.minutes) + " ORDER BY day, slot, length";
    }
    Query sums = m_database.query(sql);
    if (query.queue)
        sums.bind(*query.queue);
    sums.bind(query.from).bind(query.to);
    return sums.all([](Row& row) {
        CallBin bin;
        std::optional<double> seconds;
        double handled = 0;
        row.into(bin.day, bin.start, bin.minutes, bin.calls, bin.answered, bin.answeredInTime, bin.abandoned, seconds,
                 handled, bin.answeredOf, bin.answeredInTimeOf);
        if (seconds && handled > 0)
            bin.ahtSeconds = *seconds / handled;
        return bin;
    });
}

Result<std::vector<Date>> CallsStoreSql::openDays(Date from, Date to)
{
    return m_database
        .query("SELECT DISTINCT day FROM call_volume WHERE day >= ? AND day <= ? AND calls > 0 ORDER BY day", from, to)
        .all([](Row& row) { return row.next<Date>(); });
}

Result<std::optional<Date>> CallsStoreSql::lastDay()
{
    return m_database.query("SELECT day FROM call_volume WHERE calls > 0 ORDER BY day DESC LIMIT 1")
        .one([](Row& row) { return row.next<Date>(); });
}

Result<std::vector<CallsHeld>> CallsStoreSql::held()
{
    DUTYDESK_ASSIGN(found, m_database
        .query("SELECT q.name, min(v.day), max(v.day), min(v.minutes), count(*), sum(v.calls) "
               "FROM call_volume v JOIN call_queue q ON q.id = v.queue GROUP BY q.name")
        .all([](Row& row) {
            CallsHeld held;
            row.into(held.queue, held.first, held.last, held.minutes, held.intervals, held.calls);
            return held;
        }));
    std::ranges::sort(found, {}, &CallsHeld::queue);
    return found;
}

Result<std::int64_t> CallsStoreSql::addImport(const CallsImported& import)
{
    return m_database
        .query("INSERT INTO call_import (at, who, source, added, corrected) VALUES (?, ?, ?, ?, ?) RETURNING id",
               import.at, import.who, import.source, import.added, import.corrected)
        .value<std::int64_t>();
}

Result<std::optional<CallsImported>> CallsStoreSql::findImport(std::int64_t id)
{
    return m_database.query(std::string(importColumns) + "WHERE id = ?", id).one(readImport);
}

Result<std::vector<CallsImported>> CallsStoreSql::imports(int limit)
{
    return m_database.query(std::string(importColumns) + "ORDER BY id DESC LIMIT ?", limit).all(readImport);
}

Result<std::int64_t> CallsStoreSql::lastImport()
{
    return m_database.query("SELECT coalesce(max(id), 0) FROM call_import").value<std::int64_t>();
}

} // namespace dutydesk
