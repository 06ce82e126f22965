#include "app/storage/ballast.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 size = 4 * 1024 * 1024;

} // namespace

Ballast::Ballast(const QString& databaseFile) : m_path(databaseFile + "-ballast"_L1) {}

void Ballast::keep() const
{
    if (QFileInfo(m_path).size() == size || !roomAgain())
        return;
    QFile file(m_path);
    // Written, not only sized: a hole in a file takes no room.
    if (file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) && file.write(QByteArray(size, 'b')) != size)
        file.remove();
}

void Ballast::release() const
{
    QFile::remove(m_path);
}

bool Ballast::roomAgain() const
{
    return QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable() > 2 * size;
}

} // namespace dutydesk
