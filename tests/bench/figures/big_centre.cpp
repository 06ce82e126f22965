#include "tests/bench/figures/big_centre.h"

#include "app/demo/demo_calls.h"
#include "app/demo/demo_centre.h"
#include "core/calls/calls_store.h"
#include "core/base/unit_of_work.h"
#include "core/policy/policy_service.h"

#include <QFile>
#include <QFileInfo>

#include <functional>
#include <limits>
#include <string>

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

/// Copies of the first tickets with their lists and texts, numbered on and spread over the year in the order
/// of their numbers. In SQL, with the indexes made afterwards: a million take minutes instead of hours.
class Growth
{
public:
    Growth(Database& database, std::int64_t tickets, Instant now)
        : m_database(database), m_copies(tickets / pattern), m_now(now.time_since_epoch().count())
    {
    }

    Result<> grow()
    {
        DUTYDESK_TRY(run("CREATE TEMP TABLE copy (k INTEGER PRIMARY KEY)"));
        DUTYDESK_TRY(run("WITH RECURSIVE s (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM s WHERE k < "
                         + std::to_string(m_copies - 1) + ") INSERT INTO copy SELECT k FROM s"));
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
        for (const char* list : {"ticket_clock", "ticket_transfer", "ticket_feedback", "ticket_callback", "ticket_escalation"})
            DUTYDESK_TRY(copyList(list));
        DUTYDESK_TRY(run("INSERT INTO ticket_search (rowid, tokens) SELECT s.rowid + " + shift() + ", s.tokens FROM copy c"
                         " CROSS JOIN ticket_search s JOIN ticket t ON t.id = s.rowid WHERE " + chosen()
                         + " ORDER BY c.k, s.rowid"));
        DUTYDESK_TRY(run("DELETE FROM counter WHERE name LIKE 'ticket.state.%'"));
        return run("INSERT INTO counter (name, count) SELECT 'ticket.state.' || state, count(*) FROM ticket GROUP BY state");
    }

private:
    Result<> run(const std::string& sql)
    {
        DUTYDESK_TRY(m_database.query(sql).run());
        return {};
    }

    static std::string shift() { return std::to_string(pattern) + " * c.k"; }

    /// All closed tickets, and a fifth of the open ones.
    static std::string chosen() { return "t.id <= " + std::to_string(pattern) + " AND (t.is_open = 0 OR c.k % 5 = 0)"; }

    Result<> copyTickets()
    {
        const std::string never = std::to_string(std::numeric_limits<std::int64_t>::max());
        const std::string year = std::to_string(std::int64_t(365) * 86'400'000);
        const std::string move = "(CASE WHEN t.is_open = 1 THEN ((c.k * 37) % 6000 - 4500) * 60000 ELSE "
            + std::to_string(m_now) + " - " + year + " + " + year + " * (" + shift() + " + t.id) / "
            + std::to_string(m_copies * pattern) + " - t.received END)";
        std::string names;
        DUTYDESK_ASSIGN(values, columnsOf(m_database, "ticket", [&](const std::string& name) -> std::string {
            if (name == "id")
                return "t.id + " + shift();
            if (name == "received" || name == "changed" || name == "closed")
                return "t." + name + " + " + move;
            if (name == "due" || name == "warn")
                return "CASE WHEN t." + name + " = " + never + " THEN " + never + " ELSE t." + name + " + " + move + " END";
            if (name == "customer_phone")
                return "printf('138000%05d', abs(random()) % 90000 + 10000)";
            if (name == "customer_account")
                return "printf('KD%08d', abs(random()) % 90000000)";
            return "t." + name;
        }, names));
        return run("INSERT INTO ticket (" + names + ") SELECT " + values + " FROM copy c CROSS JOIN ticket t WHERE "
                   + chosen() + " ORDER BY c.k, t.id");
    }

    /// The lists of every open copy and of a quarter of the closed ones.
    Result<> copyList(const std::string& table)
    {
        std::string names;
        DUTYDESK_ASSIGN(values, columnsOf(m_database, table, [](const std::string& name) {
            return name == "ticket" ? "l.ticket + " + shift() : "l." + name;
        }, names));
        return run("INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM copy c CROSS JOIN " + table
                   + " l JOIN ticket t ON t.id = l.ticket WHERE " + chosen()
                   + " AND (t.is_open = 1 OR c.k % 4 = 0) ORDER BY c.k, l.ticket");
    }

    Database& m_database;
    std::int64_t m_copies;
    std::int64_t m_now;
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
    {
        DUTYDESK_TRY(wiring.bringUpToDate(location, now));
        DUTYDESK_ASSIGN(set, wiring.open(location));
        // A database that is thrown away if this is interrupted needs no waiting for the disk.
        DUTYDESK_TRY(set->database().query("PRAGMA synchronous = OFF").run());
        DemoRecipe recipe;
        recipe.now = now;
        recipe.tickets = static_cast<int>(pattern);
        DUTYDESK_TRY(makeDemoCentre(*set, recipe));
        DUTYDESK_TRY(addYearOfCalls(*set, now));
        DUTYDESK_TRY(set->services().work.perform([&] { return Growth(set->database(), tickets, now).grow(); }));
    }
    QFile::rename(location.name, file);
    return {};
}

} // namespace dutydesk::bench
