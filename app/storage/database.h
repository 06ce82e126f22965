#pragma once

#include "app/storage/ballast.h"
#include "app/storage/database_location.h"
#include "app/storage/sql_value.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

class QSqlError;
struct sqlite3;

namespace dutydesk {

class Database;

/// The row that a query stands on. Columns are read in the order of the SELECT.
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    template <class T>
    T at(int column) const
    {
        return SqlValue<T>::from(m_query.value(column));
    }

    /// The column after the one read last.
    template <class T>
    T next()
    {
        return at<T>(m_next++);
    }

    /// Reads the next columns into the variables: `row.into(ticket.id, ticket.title, ticket.due)`.
    template <class... Targets>
    void into(Targets&... targets)
    {
        ((targets = next<Targets>()), ...);
    }

private:
    const QSqlQuery& m_query;
    int m_next = 0;
};

/// One use of a prepared statement: bind, then one of `run`, `one`, `value`, `all`, `each`. An error of
/// preparing or binding comes out there. Lives no longer than its database.
class Query
{
public:
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    ~Query();

    /// Binds the next `?`.
    template <class T>
    Query& bind(const T& value)
    {
        bindValue(SqlValue<std::decay_t<const T>>::to(value));
        return *this;
    }

    /// How many rows were changed.
    Result<std::int64_t> run();

    /// The first row, or nothing.
    template <class Read>
    auto one(Read read) -> Result<std::optional<std::invoke_result_t<Read&, Row&>>>
    {
        std::optional<std::invoke_result_t<Read&, Row&>> found;
        DUTYDESK_TRY(fetch([&](Row& row) {
            found.emplace(read(row));
            return false;
        }));
        return found;
    }

    /// The first column of the first row: a count, or the id of INSERT … RETURNING id. No row is
    /// `record.not-found`.
    template <class T>
    Result<T> value()
    {
        DUTYDESK_ASSIGN(found, one([](Row& row) { return row.next<T>(); }));
        if (!found)
            return makeError(error::notFound);
        return *std::move(found);
    }

    template <class Read>
    auto all(Read read) -> Result<std::vector<std::invoke_result_t<Read&, Row&>>>
    {
        std::vector<std::invoke_result_t<Read&, Row&>> rows;
        DUTYDESK_TRY(fetch([&](Row& row) {
            rows.push_back(read(row));
            return true;
        }));
        return rows;
    }

    /// Calls `visit` for every row while they come in, without keeping them; stops at its first error.
    /// `visit` returns void or Result<>.
    template <class Visit>
    Result<> each(Visit visit)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Visit&, Row&>>) {
            return fetch([&](Row& row) {
                visit(row);
                return true;
            });
        } else {
            Result<> visited;
            DUTYDESK_TRY(fetch([&](Row& row) {
                visited = visit(row);
                return visited.has_value();
            }));
            return visited;
        }
    }

private:
    friend class Database;
    Query(Database& database, std::string sql, Result<QSqlQuery> prepared);

    void bindValue(const QVariant& value);
    Result<> execute();
    /// Steps through the rows while `visit` returns true.
    Result<> fetch(const std::function<bool(Row&)>& visit);

    Database* m_database;
    std::string m_sql;
    std::optional<QSqlQuery> m_query;
    Result<> m_state;
    int m_bound = 0;
};

/// One connection, for the thread that opened it. SQL is written once for both engines, with the tokens
/// of `app/storage/dialect.h` where they differ and `?` for values; statements stay prepared.
class Database
{
public:
    struct Options
    {
        /// Refuses a database that does not exist yet instead of making it, and never writes.
        bool readOnly = false;
        /// How long one statement waits for another writer.
        std::chrono::milliseconds wait{2000};
    };

    /// Opens or, for a file, makes the database, which only its owner may read then; the schema is left to
    /// `migrate`. A database of another program or of a newer one is opened without changing anything in or beside
    /// it. Errors: those of `core/base/storage_error.h`.
    static Result<std::unique_ptr<Database>> open(const DatabaseLocation& location, Options options);
    static Result<std::unique_ptr<Database>> open(const DatabaseLocation& location)
    {
        return open(location, Options());
    }
    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const DatabaseLocation& location() const { return m_location; }
    Engine engine() const { return m_location.engine; }
    const Options& options() const { return m_options; }

    /// Prepares `sql` and binds `values` to its first `?`s.
    template <class... Values>
    Query query(std::string_view sql, const Values&... values)
    {
        Query made = prepare(sql);
        (made.bind(values), ...);
        return made;
    }

    /// Runs one statement without values and result that is not worth keeping or, as CREATE TABLE, can't
    /// be prepared on PostgreSQL.
    Result<> execute(std::string_view sql);

    /// Begins the transaction that writes; only `UnitOfWorkSql` and `migrate` call these three. A lost
    /// connection is opened again by `begin`. `commit` fails with the first error that a statement of
    /// the transaction met, and rolls back. Once the disk was full, `begin` fails with `storage.full`
    /// until there is room again; reading goes on.
    Result<> begin();
    Result<> commit();
    void rollBack();
    bool inTransaction() const { return m_inTransaction; }
    /// Counts the transactions begun, so that a store can tell the current one from the last.
    std::int64_t transaction() const { return m_transaction; }

    /// Runs `body`, whose statements end with `work.cancelled` soon after `stop` is requested. SQLite
    /// only: a PostgreSQL statement runs to its end.
    template <class Body>
    auto interruptible(std::stop_token stop, Body body)
    {
        watch(std::move(stop));
        auto outcome = body();
        watch({});
        return outcome;
    }

    /// SQLite's own handle of the connection, for what QtSql can't do; none on PostgreSQL.
    sqlite3* handle() const;

    /// The error for what Qt reports, with this database's place.
    Error errorOf(const QSqlError& error);

private:
    friend class Query;

    Database(DatabaseLocation location, Options options);

    Result<> connect();
    void watch(std::stop_token stop);
    Result<> setUpConnection();
    Result<> reconnectIfLost();
    Query prepare(std::string_view sql);
    void giveBack(std::string sql, QSqlQuery query);

    DatabaseLocation m_location;
    Options m_options;
    QString m_connection;
    QSqlDatabase m_database;
    /// Idle statements by their text, least recently used first.
    std::list<std::pair<std::string, QSqlQuery>> m_idle;
    std::unordered_map<std::string, std::list<std::pair<std::string, QSqlQuery>>::iterator> m_idleByText;
    bool m_inTransaction = false;
    std::int64_t m_transaction = 0;
    std::optional<Error> m_failure;
    bool m_lost = false;
    std::optional<Ballast> m_ballast;
    bool m_full = false;
    std::stop_token m_stop;
};

} // namespace dutydesk
