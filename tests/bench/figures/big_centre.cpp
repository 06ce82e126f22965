#include "tests/bench/figures/big_centre.h"

#include "app/demo/demo_calls.h"
#include "app/demo/demo_centre.h"
#include "core/base/unit_of_work.h"
#include "core/calls/calls_store.h"
#include "core/journal/journal_store.h"
#include "core/policy/policy_service.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dutydesk::bench {

namespace {

using namespace std::chrono;

constexpr std::int64_t pattern = 2000;

/// The columns of a table, as the copies give them: by name, or as `expression` says.
Result<std::string> columnsOf(Database& database, const std::string& table,
                              const std::function<std::string(const std::string&)>& expression, std::string& names)
{
    std::string values;
    DUTYDESK_TRY(database.query("SELECT name FROM pragma_table_info(?)", table).each([&](Row& row) {
        const auto name = row.next<std::string>();
        names += (names.empty() ? "" : ", ") + name;
        values += (values.empty() ? "" : ", ") + expression(name);
    }));
    return values;
}

/// Copies of the first tickets with their lists, texts and histories, numbered on and spread over the year in
/// the order of their numbers. In SQL, with the indexes made afterwards: a million take minutes instead of
/// hours. The journal is written anew by its own store, so that its chain holds.
class Growth
{
public:
    Growth(ServiceSet& set, std::int64_t tickets, Instant now)
        : m_database(set.database()), m_journal(set.journal()), m_tickets(tickets), m_now(now)
    {
    }

    Result<> grow()
    {
        DUTYDESK_TRY(planCopies());
        using Index = std::pair<std::string, std::string>;
        DUTYDESK_ASSIGN(indexes, m_database
                                     .query("SELECT name, sql FROM sqlite_master WHERE type = 'index'"
                                            " AND tbl_name = 'ticket' AND sql IS NOT NULL")
                                     .all([](Row& row) {
                                         Index index;
                                         row.into(index.first, index.second);
                                         return index;
                                     }));
        for (const Index& index : indexes)
            DUTYDESK_TRY(run("DROP INDEX " + index.first));
        DUTYDESK_TRY(copyTickets());
        for (const Index& index : indexes)
            DUTYDESK_TRY(run(index.second));
        for (const char* list : {"ticket_clock", "ticket_clock_pause", "ticket_transfer", "ticket_feedback", "ticket_callback",
                                 "ticket_extension", "ticket_help", "ticket_reminder", "ticket_escalation", "ticket_return"})
            DUTYDESK_TRY(copyList(list));
        DUTYDESK_TRY(run("INSERT INTO ticket_search (rowid, tokens) SELECT s.rowid + " + shift() + ", s.tokens FROM copy c"
                         " CROSS JOIN ticket_search s ON s.rowid = c.ticket ORDER BY c.k, c.ticket"));
        DUTYDESK_TRY(run("DELETE FROM counter WHERE name LIKE 'ticket.state.%'"));
        DUTYDESK_TRY(run("INSERT INTO counter (name, count)"
                         " SELECT 'ticket.state.' || state, count(*) FROM ticket GROUP BY state"));
        return writeJournal();
    }

private:
    struct Copy
    {
        std::int64_t ticket = 0;
        std::int64_t later = 0;
        std::int64_t number = 0;
    };
    using Histories = std::map<std::int64_t, std::vector<JournalEntry>>;

    Result<> run(const std::string& sql)
    {
        DUTYDESK_TRY(m_database.query(sql).run());
        return {};
    }

    static std::string shift() { return std::to_string(pattern) + " * c.k"; }

    /// Copy k has all closed tickets and in every fifth k the open ones, moved in time by `later` ms: closed
    /// ones along the year, open ones around the present. `whole` says whether lists and history come too:
    /// with every open ticket and with a quarter of the closed ones.
    Result<> planCopies()
    {
        const std::string now = std::to_string(m_now.time_since_epoch().count());
        const std::string year = std::to_string(std::int64_t(365) * 86'400'000);
        DUTYDESK_ASSIGN(open, m_database.query("SELECT count(*) FROM ticket WHERE is_open = 1").value<std::int64_t>());
        const std::string copies = std::to_string(m_tickets / (pattern - open + open / 5) + 1);
        DUTYDESK_TRY(run("CREATE TEMP TABLE copy (k INTEGER, ticket INTEGER, is_open INTEGER, whole INTEGER, later INTEGER,"
                         " PRIMARY KEY (k, ticket)) WITHOUT ROWID"));
        return run("WITH RECURSIVE s (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM s WHERE k < " + copies + ") INSERT INTO copy SELECT s.k, t.id, t.is_open, t.is_open = 1 OR s.k % 4 = 0,"
                     " CASE WHEN t.is_open = 1 THEN (s.k * 37 % 6000 - 4500) * 60000 ELSE " + now + " - " + year + " + "
                   + year + " * (" + std::to_string(pattern) + " * s.k + t.id) / (" + std::to_string(pattern) + " * (" + copies
                   + " + 1)) - t.received END FROM s CROSS JOIN ticket t WHERE t.is_open = 0 OR s.k % 5 = 0");
    }

    /// The value of a column, later if it is an instant that isn't never.
    static std::string moved(const std::string& value, const std::string& column)
    {
        constexpr std::array instants = {"received",   "changed", "closed",      "dispatched", "promised", "due",      "warn",
                                         "start",      "since",   "stopped",     "paused",     "resumed",  "required", "sent_at",
                                         "accepted_at", "at",     "returned_at", "asked_at",   "decided_at", "answered_at"};
        if (std::ranges::find(instants, column) == instants.end())
            return value;
        const std::string never = std::to_string(std::numeric_limits<std::int64_t>::max());
        return "CASE WHEN " + value + " = " + never + " THEN " + never + " ELSE " + value + " + c.later END";
    }

    Result<> copyTickets()
    {
        std::string names;
        DUTYDESK_ASSIGN(values, columnsOf(m_database, "ticket", [&](const std::string& name) -> std::string {
            if (name == "id")
                return "t.id + " + shift();
            if (name == "customer_phone")
                return "printf('138000%05d', abs(random()) % 90000 + 10000)";
            if (name == "customer_account")
                return "printf('KD%08d', abs(random()) % 90000000)";
            return moved("t." + name, name);
        }, names));
        return run("INSERT INTO ticket (" + names + ") SELECT " + values
                   + " FROM copy c CROSS JOIN ticket t ON t.id = c.ticket ORDER BY c.k, c.ticket");
    }

    Result<> copyList(const std::string& table)
    {
        std::string names;
        DUTYDESK_ASSIGN(values, columnsOf(m_database, table, [](const std::string& name) {
            return name == "ticket" ? "l.ticket + " + shift() : moved("l." + name, name);
        }, names));
        return run("INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM copy c CROSS JOIN " + table
                   + " l ON l.ticket = c.ticket WHERE c.whole = 1 ORDER BY c.k, l.ticket");
    }

    /// The year's closed tickets first, then the open ones, then what the demo centre wrote: time in the
    /// chain never runs backwards.
    Result<> writeJournal()
    {
        std::vector<JournalEntry> others;
        Histories histories;
        DUTYDESK_TRY(readJournal(others, histories));
        for (const char* table : {"journal_entry", "command_key"})
            DUTYDESK_TRY(run("DELETE FROM " + std::string(table)));
        DUTYDESK_TRY(run("UPDATE journal_head SET last = 0, at = 0, hash = ''"));
        DUTYDESK_ASSIGN(copies, m_database
                                    .query("SELECT c.ticket, c.later, c.ticket + " + shift()
                                           + " FROM copy c WHERE c.whole = 1 ORDER BY c.is_open, c.k, c.ticket")
                                    .all([](Row& row) {
                                        Copy copy;
                                        row.into(copy.ticket, copy.later, copy.number);
                                        return copy;
                                    }));
        for (const Copy& copy : copies) {
            for (const JournalEntry& entry : histories[copy.ticket])
                DUTYDESK_TRY(append(entry, copy));
        }
        for (const JournalEntry& entry : others)
            DUTYDESK_TRY(append(entry, {.number = entry.note.record.id}));
        for (const auto& [ticket, history] : histories) {
            for (const JournalEntry& entry : history)
                DUTYDESK_TRY(append(entry, {.number = ticket}));
        }
        return run("INSERT INTO command_key (key, entry, record_kind, record_id)"
                   " SELECT command_key, id, record_kind, record_id FROM journal_entry WHERE true ORDER BY command_key"
                   " ON CONFLICT DO NOTHING");
    }

    Result<> readJournal(std::vector<JournalEntry>& others, Histories& histories)
    {
        for (JournalId last;;) {
            DUTYDESK_ASSIGN(entries, m_journal.since(last, 1000));
            if (entries.empty())
                return {};
            last = entries.back().id;
            for (JournalEntry& entry : entries) {
                const RecordRef& record = entry.note.record;
                (record.kind == "ticket" ? histories[record.id] : others).push_back(std::move(entry));
            }
        }
    }

    Result<> append(const JournalEntry& entry, const Copy& copy)
    {
        Request request;
        request.actor.account = entry.actor;
        request.actor.name = entry.actorName;
        request.actor.post = entry.post;
        request.now = entry.at + Duration(copy.later);
        request.key = freshKey();
        JournalNote note = entry.note;
        note.record.id = copy.number;
        for (FieldChange& change : note.changes) {
            for (Value* value : {&change.before, &change.after}) {
                if (auto* at = std::get_if<Instant>(value))
                    *at += Duration(copy.later);
            }
        }
        DUTYDESK_TRY(m_journal.append(request, note));
        return {};
    }

    Database& m_database;
    JournalStore& m_journal;
    std::int64_t m_tickets;
    Instant m_now;
};

Result<> addYearOfCalls(ServiceSet& set, Instant now)
{
    DUTYDESK_ASSIGN(zone, set.zone());
    const Date today = zone.dateOf(now);
    DUTYDESK_ASSIGN(policies, set.services().policies.setOn(today));
    DUTYDESK_ASSIGN(holidays, HolidayCalendar::from(policies));
    const std::vector<CallVolume> volumes =
        demoCalls(DemoRandom(5), today - days(365), zone.startOf(today - weeks(8)), zone, holidays);
    return set.services().work.perform([&] { return set.calls().save(volumes); });
}

} // namespace

Result<> makeBigCentre(const Wiring& wiring, const QString& file, int tickets, Instant now)
{
    if (QFileInfo::exists(file))
        return {};
    DatabaseLocation location;
    location.name = file + QStringLiteral(".unfinished");
    for (const char* part : {"", "-wal", "-shm"})
        QFile::remove(location.name + QLatin1StringView(part));
    {
        DUTYDESK_TRY(wiring.bringUpToDate(location, now));
        DUTYDESK_ASSIGN(set, wiring.open(location));
        // A database that is thrown away if this is interrupted needs no waiting for the disk.
        for (const char* haste : {"PRAGMA synchronous = OFF", "PRAGMA journal_mode = OFF", "PRAGMA cache_size = -500000"})
            DUTYDESK_TRY(set->database().execute(haste));
        DemoRecipe recipe;
        recipe.now = now;
        recipe.tickets = static_cast<int>(pattern);
        DUTYDESK_TRY(makeDemoCentre(*set, recipe));
        DUTYDESK_TRY(addYearOfCalls(*set, now));
        DUTYDESK_TRY(set->services().work.perform([&] { return Growth(*set, tickets, now).grow(); }));
    }
    QFile::remove(location.name + QStringLiteral("-ballast"));
    QFile::rename(location.name, file);
    return {};
}

} // namespace dutydesk::bench
