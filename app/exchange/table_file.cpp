#include "app/exchange/table_file.h"

#include "app/exchange/csv_reader.h"
#include "app/exchange/readable_file.h"
#include "app/exchange/xlsx_reader.h"
#include "app/exchange/xlsx_writer.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

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
    DUTYDESK_ASSIGN(file, openReadable(path, TableFilesOnDisk::largest));
    const NamedValue name{"file", QFileInfo(path).fileName().toStdString()};
    if (file->size() == 0)
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
