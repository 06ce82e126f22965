#include "app/storage/private_file.h"

#include <QFile>

namespace dutydesk {

bool makePrivateFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace dutydesk
