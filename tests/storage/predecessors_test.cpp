#include "app/demo/demo_centre.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/migrations.h"
#include "app/storage/ticket_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "app/wiring.h"
#include "core/journal/journal_service.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/temporary_database.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <paths.h>
#include <sqlite3.h>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

QDir dumps()
{
    return QDir(u"" DUTYDESK_SOURCE_DIR "/tests/storage/predecessors"_s);
}

QString engineName()
{
    return testedEngine() == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

/// What the engine's own program writes as text.
QByteArray dumpOf(const DatabaseLocation& location)
{
    QProcess program;
    if (location.engine == Engine::Sqlite)
        program.start(u"sqlite3"_s, {location.name, u".dump"_s});
    else
        program.start(u"pg_dump"_s, {u"--inserts"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--host"_s, location.host,
                                     u"--username"_s, location.user, location.name});
    if (!program.waitForFinished(-1) || program.exitCode() != 0)
        qFatal("%s", program.readAllStandardError().constData());
    // Lines for the client alone, such as \restrict, would be wrong to the server.
    QByteArray sql;
    for (const QByteArray& line : program.readAllStandardOutput().split('\n')) {
        if (!line.startsWith('\\'))
            sql += line + '\n';
    }
    return sql;
}

/// A small centre under the newest schema, for the migrations to come.
void writeDump()
{
    const TemporaryDatabase temporary;
    temporary.open();
    DemoRecipe recipe;
    recipe.now = Instant(Duration(1'795'251'600'000));
    recipe.tickets = 12;
    recipe.weeks = 1;
    {
        const auto wiring = Wiring::load();
        const auto set = wiring->open(temporary.location());
        QVERIFY_OK(makeDemoCentre(**set, recipe));
    }
    QFile file(dumps().filePath(u"%1_%2.sql"_s.arg(knownMigrations().back().number, 4, 10, QChar(u'0')).arg(engineName())));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(dumpOf(temporary.location()));
}

/// Through a connection of its own: dumps change settings of theirs.
void load(const TemporaryDatabase& temporary, const QString& name)
{
    QFile file(dumps().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(name));
    const QByteArray sql = file.readAll();
    const auto database = temporary.openAsIs();
    const bool done = testedEngine() == Engine::Sqlite
        ? sqlite3_exec(database->handle(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK
        : database->execute(sql.toStdString()).has_value();
    if (!done)
        qFatal("%s can't be loaded", qPrintable(name));
}

/// Every column and index, one a line.
std::vector<std::string> shapeOf(Database& database)
{
    const std::array<std::string_view, 2> sqlite = {
        "SELECT m.name || ' ' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk || ' '"
        " || coalesce(c.dflt_value, '') FROM sqlite_master m JOIN pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY 1",
        "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE type = 'index' ORDER BY 1"};
    const std::array<std::string_view, 2> postgresql = {
        "SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || is_identity || ' '"
        " || coalesce(column_default, '') FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1",
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"};
    std::vector<std::string> shape;
    for (const std::string_view sql : database.engine() == Engine::Sqlite ? sqlite : postgresql) {
        const auto lines = database.query(sql).all([](Row& row) { return row.next<std::string>(); });
        if (!lines)
            qFatal("%s", described(lines).constData());
        shape.insert(shape.end(), lines->begin(), lines->end());
    }
    return shape;
}

} // namespace

/// Databases as earlier versions left them, dumped by the engines' own programs into NNNN_ENGINE.sql: no
/// migration may lose anything of them. Before adding a migration, dump the schema that it starts from, once
/// for each engine: `DUTYDESK_DUMP=1 DUTYDESK_TEST_ENGINE=ENGINE storage_tests predecessors_test`.
class PredecessorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("DUTYDESK_DUMP"))
            writeDump();
    }

    void becomesWhatAFreshOneIs_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = dumps().entryList({"*_"_L1 + engineName() + ".sql"_L1}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void becomesWhatAFreshOneIs()
    {
        QFETCH(QString, name);
        const TemporaryDatabase temporary;
        load(temporary, name);
        const auto database = temporary.openAsIs();
        QCOMPARE(*schemaVersion(*database), name.section(u'_', 0, 0).toInt());
        const auto kept = [&](std::string_view table) {
            return *database->query("SELECT count(*) FROM " + std::string(table)).value<std::int64_t>();
        };
        const std::int64_t tickets = kept("ticket");
        const std::int64_t entries = kept("journal_entry");
        QVERIFY(tickets > 0);

        QVERIFY_OK(migrate(*database));
        const TemporaryDatabase fresh;
        const std::vector<std::string> expected = shapeOf(*fresh.open());
        const std::vector<std::string> shape = shapeOf(*database);
        for (std::size_t i = 0; i < std::min(shape.size(), expected.size()); ++i)
            QCOMPARE(QString::fromStdString(shape[i]), QString::fromStdString(expected[i]));
        QCOMPARE(shape.size(), expected.size());

        JournalStoreSql journal(*database);
        const auto checked = JournalService(journal).verify({});
        QVERIFY_OK(checked);
        QCOMPARE(checked->entries, entries);
        QCOMPARE(kept("ticket"), tickets);
        TicketStoreSql store(*database);
        for (std::int64_t number = 1; number <= tickets; ++number)
            QVERIFY_OK(store.find({number}));

        UnitOfWorkSql work(*database);
        const auto added = work([&]() -> Result<TicketId> { return store.insert(*store.find({1})); });
        QVERIFY_OK(added);
        QCOMPARE(added->value, tickets + 1);
    }
};

DUTYDESK_TEST(PredecessorsTest)

#include "predecessors_test.moc"
