#pragma once

#include <QString>

namespace dutydesk {

/// A file of a few megabytes beside the database that is given back when the disk is full: SQLite needs
/// some room even to undo, to read and to end well.
class Ballast
{
public:
    explicit Ballast(const QString& databaseFile);

    /// Writes the file if it isn't there and the disk has room enough.
    void keep() const;
    void release() const;
    /// Whether the disk has room again for the ballast and some work.
    bool roomAgain() const;

private:
    QString m_path;
};

} // namespace dutydesk
