#include "app/exchange/csv_reader.h"
#include "core/base/time_zone.h"
#include "core/calls/calls_import.h"

#include <QBuffer>
#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace dutydesk;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

std::unique_ptr<TableReader> open(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto table = openCsv(std::move(buffer), {"file", std::string("fuzz.csv")});
    return table ? std::move(*table) : nullptr;
}

} // namespace

/// Whatever the bytes: reading ends, rows are numbered upwards, cells are UTF-8 and no larger than the file
/// together, and each row of calls is either taken or said to be wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto table = open(bytes)) {
        std::int64_t last = 0;
        std::size_t total = 0;
        TableRow row;
        while (table->next(row).value_or(false)) {
            demand(row.number > last);
            last = row.number;
            for (const std::string& cell : row.cells) {
                // GB18030 takes at most two bytes for what UTF-8 writes with three.
                total += cell.size();
                demand(QString::fromStdString(cell).toStdString() == cell);
            }
        }
        demand(total <= size * 2);
        demand(table->position() <= table->size());
    }
    if (const auto table = open(bytes)) {
        const auto calls = readCalls(*table, {}, TimeZone("Asia/Shanghai", std::chrono::hours(8)), {});
        if (calls && calls->findings.empty())
            demand(static_cast<std::int64_t>(calls->volumes.size()) + calls->same == calls->rows);
    }
    return 0;
}
