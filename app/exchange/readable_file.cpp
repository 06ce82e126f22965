#include "app/exchange/readable_file.h"

#include "core/base/table.h"

#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace dutydesk {

Result<std::unique_ptr<QFile>> openReadable(const QString& path, std::int64_t largest)
{
    const QFileInfo info(path);
    const NamedValue name{"file", info.fileName().toStdString()};
    if (!info.exists())
        return makeError(error::tableMissing, {name});
    if (info.isDir())
        return makeError(error::tableDirectory, {name});
    if (!info.isFile())
        return makeError(error::tableUnreadable, {name, {"detail", std::string("not a regular file")}});
    // Qt tells a missing permission apart only in its message.
    if (faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK, AT_EACCESS) != 0 && errno == EACCES)
        return makeError(error::tableNoPermission, {name});
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return makeError(error::tableUnreadable, {name, {"detail", file->errorString().toStdString()}});
    if (const std::int64_t size = file->size(); size > largest)
        return makeError(error::tableTooLarge, {name, {"size", size}, {"limit", largest}});
    return file;
}

} // namespace dutydesk
