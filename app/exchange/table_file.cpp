#include "app/exchange/table_file.h"

#include "app/exchange/csv_reader.h"
#include "app/exchange/xlsx_reader.h"
#include "app/exchange/xlsx_writer.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace dutydesk {

namespace {

/// What the file holds up to its last line end.
std::unique_ptr<QIODevice> endedLines(QFile& file)
{
    auto lines = std::make_unique<QBuffer>();
    QByteArray bytes = file.readAll();
    bytes.truncate(bytes.lastIndexOf('\n') + 1);
    lines->setData(bytes);
    lines->open(QIODevice::ReadOnly);
    return lines;
}

} // namespace

Result<std::unique_ptr<TableReader>> openTable(const QString& path, bool growing)
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
    if (!file->open(QIODevice::ReadOnly)) {
        return makeError(error::tableUnreadable, {name, {"detail", file->errorString().toStdString()}});
    }
    const std::int64_t size = file->size();
    if (size > TableFilesOnDisk::largest) {
        return makeError(error::tableTooLarge, {name, {"size", size}, {"limit", TableFilesOnDisk::largest}});
    }
    if (size == 0)
        return makeError(error::tableEmpty, {name});
    if (file->peek(4) == QByteArrayView("PK\x03\x04"))
        return openXlsx(std::move(file), name);
    if (growing)
        return openCsv(endedLines(*file), name);
    return openCsv(std::move(file), name);
}

Result<std::unique_ptr<TableReader>> TableFilesOnDisk::open(const std::string& path)
{
    return openTable(QString::fromStdString(path));
}

Result<std::unique_ptr<TableReader>> TableFilesOnDisk::openGrowing(const std::string& path)
{
    return openTable(QString::fromStdString(path), true);
}

Result<> TableFilesOnDisk::writeSpreadsheet(const std::string& path, const std::vector<std::vector<std::string>>& rows)
{
    return writeXlsx(QString::fromStdString(path), rows);
}

} // namespace dutydesk
