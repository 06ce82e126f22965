#include "tests/support/temporary_database.h"

#include "app/storage/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QtGlobal>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T need(Result<T> result, const char* what)
{
    if (!result) {
        QString detail = QString::fromUtf8(result.error().code.id.data(), qsizetype(result.error().code.id.size()));
        for (const NamedValue& value : result.error().values) {
            if (const auto* text = std::get_if<std::string>(&value.value))
                detail += u' ' + QString::fromStdString(*text);
        }
        qFatal("%s: %s", what, qPrintable(detail));
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void onServer(const QString& sql)
{
    const auto server = need(Database::open(clusterLocation(u"postgres"_s)), "PostgreSQL for tests");
    need(server->execute(sql.toStdString()), "PostgreSQL for tests");
}

} // namespace

Engine testedEngine()
{
    return qEnvironmentVariable("DUTYDESK_TEST_ENGINE") == "postgresql"_L1 ? Engine::Postgresql : Engine::Sqlite;
}

DatabaseLocation clusterLocation(const QString& name)
{
    QFile mark(QCoreApplication::applicationDirPath() + "/postgresql.socket"_L1);
    if (!mark.open(QIODevice::ReadOnly))
        qFatal("No PostgreSQL: run tests/support/postgresql.sh start BUILD_DIR first");
    DatabaseLocation location;
    location.engine = Engine::Postgresql;
    location.name = name;
    location.host = QString::fromLocal8Bit(mark.readAll()).trimmed();
    location.user = u"dutydesk"_s;
    return location;
}

TemporaryDatabase::TemporaryDatabase(Engine engine)
{
    if (engine == Engine::Sqlite) {
        m_location.name = m_folder.filePath(u"dutydesk.db"_s);
        return;
    }
    static int count = 0;
    m_location = clusterLocation(u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count));
    onServer("CREATE DATABASE "_L1 + m_location.name);
}

TemporaryDatabase::~TemporaryDatabase()
{
    if (m_location.engine == Engine::Postgresql)
        onServer("DROP DATABASE "_L1 + m_location.name + " WITH (FORCE)"_L1);
}

QString TemporaryDatabase::text() const
{
    return m_location.engine == Engine::Sqlite ? m_location.name : m_location.shown();
}

std::unique_ptr<Database> TemporaryDatabase::openAsIs(Database::Options options) const
{
    return need(Database::open(m_location, options), "test database");
}

std::unique_ptr<Database> TemporaryDatabase::open() const
{
    std::unique_ptr<Database> database = openAsIs();
    need(migrate(*database), "migrations");
    return database;
}

} // namespace dutydesk::test
