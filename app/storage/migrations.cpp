#include "app/storage/migrations.h"

#include "app/storage/database.h"
#include "app/storage/dialect.h"
#include "core/base/storage_error.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// How many tables there are, and whether the step table is one: in one look, as another console may be
/// making them.
struct Tables
{
    int count = 0;
    int steps = 0;
};

Result<Tables> tablesOf(Database& database)
{
    const std::string_view sql = database.engine() == Engine::Sqlite
        ? "SELECT count(*), coalesce(sum(CASE WHEN name = 'schema_step' THEN 1 ELSE 0 END), 0) FROM sqlite_master "
          "WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        : "SELECT count(*), coalesce(sum(CASE WHEN table_name = 'schema_step' THEN 1 ELSE 0 END), 0) "
          "FROM information_schema.tables WHERE table_schema = current_schema()";
    DUTYDESK_ASSIGN(tables, database.query(sql).one([](Row& row) {
        Tables read;
        row.into(read.count, read.steps);
        return read;
    }));
    return tables.value_or(Tables());
}

Error newer(const Database& database, int found, int known)
{
    return makeError(error::storageNewer, {{"place", database.location().shown().toStdString()},
                                           {"found", std::int64_t(found)},
                                           {"known", std::int64_t(known)}});
}

/// The step table with its row zero, which stands for the empty schema.
Result<> makeStepTable(Database& database)
{
    DUTYDESK_TRY(database.execute("CREATE TABLE IF NOT EXISTS schema_step (number BIGINT PRIMARY KEY, name TEXT NOT NULL)"));
    DUTYDESK_TRY(database.query("INSERT INTO schema_step (number, name) VALUES (0, 'empty') ON CONFLICT DO NOTHING").run());
    return {};
}

template <class Body>
Result<> transaction(Database& database, Body body)
{
    DUTYDESK_TRY(database.begin());
    // Two consoles may start together.
    Result<> outcome = database.execute(lockSchema(database.engine()));
    if (outcome)
        outcome = body();
    if (outcome)
        return database.commit();
    database.rollBack();
    return outcome;
}

Result<> take(Database& database, const Migration& step)
{
    return transaction(database, [&]() -> Result<> {
        DUTYDESK_ASSIGN(seen, schemaVersion(database));
        if (seen >= step.number)
            return {};
        for (const std::string& statement : statementsOf(inDialect(database.engine(), step.sql)))
            DUTYDESK_TRY(database.execute(statement));
        DUTYDESK_TRY(database.query("INSERT INTO schema_step (number, name) VALUES (?, ?)", step.number, step.name).run());
        return {};
    });
}

} // namespace

std::vector<Migration> knownMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/sql"_s);
    for (const QString& entry : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString base = entry.chopped(4);
        steps.push_back({base.section(u'_', 0, 0).toInt(), base.section(u'_', 1).toStdString(), file.readAll().toStdString()});
    }
    std::ranges::sort(steps, {}, &Migration::number);
    return steps;
}

int knownVersion()
{
    static const int version = [] {
        const std::vector<Migration> steps = knownMigrations();
        return steps.empty() ? 0 : steps.back().number;
    }();
    return version;
}

std::vector<QString> knownTables(Engine engine)
{
    static const QRegularExpression creates(u"^\\s*CREATE TABLE (?:IF NOT EXISTS )?(\\w+)"_s);
    std::vector<QString> tables{u"schema_step"_s};
    for (const Migration& step : knownMigrations()) {
        for (const std::string& statement : statementsOf(inDialect(engine, step.sql))) {
            if (const auto match = creates.match(QString::fromStdString(statement)); match.hasMatch())
                tables.push_back(match.captured(1));
        }
    }
    return tables;
}

Result<int> schemaVersion(Database& database)
{
    DUTYDESK_ASSIGN(tables, tablesOf(database));
    if (tables.steps > 0)
        return database.query("SELECT max(number) FROM schema_step").value<int>();
    if (tables.count > 0)
        return makeError(error::storageForeign, {{"place", database.location().shown().toStdString()}});
    return 0;
}

Result<int> usableVersion(Database& database)
{
    DUTYDESK_ASSIGN(found, schemaVersion(database));
    if (found > knownVersion())
        return newer(database, found, knownVersion());
    return found;
}

Result<> migrate(Database& database, const std::function<Result<>()>& beforeChange)
{
    return migrate(database, knownMigrations(), beforeChange);
}

Result<> migrate(Database& database, const std::vector<Migration>& steps, const std::function<Result<>()>& beforeChange)
{
    const int known = steps.empty() ? 0 : steps.back().number;
    DUTYDESK_ASSIGN(found, schemaVersion(database));
    if (found > known)
        return newer(database, found, known);
    if (found == known)
        return {};
    if (found > 0 && beforeChange)
        DUTYDESK_TRY(beforeChange());
    if (found == 0)
        DUTYDESK_TRY(transaction(database, [&] { return makeStepTable(database); }));
    for (const Migration& step : steps) {
        if (step.number > found)
            DUTYDESK_TRY(take(database, step));
    }
    return {};
}

std::vector<std::string> statementsOf(std::string_view sql)
{
    std::vector<std::string> statements;
    std::string statement;
    while (!sql.empty()) {
        const std::size_t end = std::min(sql.find('\n'), sql.size());
        std::string_view line = sql.substr(0, end);
        sql.remove_prefix(std::min(end + 1, sql.size()));
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r'))
            line.remove_suffix(1);
        const std::size_t first = line.find_first_not_of(' ');
        if (first == line.npos || line.substr(first).starts_with("--"))
            continue;
        const bool last = line.ends_with(';');
        if (last)
            line.remove_suffix(1);
        (statement += line) += '\n';
        if (last)
            statements.push_back(std::exchange(statement, {}));
    }
    if (!statement.empty())
        statements.push_back(std::move(statement));
    return statements;
}

} // namespace dutydesk
