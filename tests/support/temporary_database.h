#pragma once

#include "app/storage/database.h"

#include <QTemporaryDir>

#include <memory>

namespace dutydesk::test {

/// The engine that DUTYDESK_TEST_ENGINE names; SQLite if it names none.
Engine testedEngine();

/// A database of its own for one test, gone with this object. On PostgreSQL it is made in the private
/// cluster of `tests/support/postgresql.sh`; without that the test program ends with a message.
class TemporaryDatabase
{
public:
    explicit TemporaryDatabase(Engine engine = testedEngine());
    ~TemporaryDatabase();

    const DatabaseLocation& location() const { return m_location; }
    /// The location as one types it behind --database.
    QString text() const;

    /// A connection with all migrations done; aborts the program if there is none.
    std::unique_ptr<Database> open() const;
    /// A connection to whatever is there.
    std::unique_ptr<Database> openAsIs(Database::Options options = {}) const;

private:
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
};

/// The server of the private cluster, with database `name`.
DatabaseLocation clusterLocation(const QString& name);

} // namespace dutydesk::test
