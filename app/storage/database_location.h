#pragma once

#include "core/base/result.h"

#include <QString>

namespace dutydesk {

enum class Engine { Sqlite, Postgresql };

/// Where a database is: a file, or a server's.
struct DatabaseLocation
{
    Engine engine = Engine::Sqlite;
    /// The file's path, or the database's name on the server.
    QString name;
    /// Server only. `host` is a name, an address or the folder of a Unix socket; empty parts are the
    /// client library's defaults. `password` is never shown.
    QString host;
    int port = 0;
    QString user;
    QString password;

    /// Reads a path or "postgresql://user[:password]@host[:port]/name[?host=/socket/folder]".
    static Result<DatabaseLocation> parse(const QString& text);

    /// The same without the password, for messages.
    QString shown() const;
};

} // namespace dutydesk
