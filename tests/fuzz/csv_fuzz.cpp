#include "app/exchange/csv_reader.h"
#include "core/base/time_zone.h"
#include "core/calls/calls_import.h"
#include "tests/fuzz/driver.h"

#include <QBuffer>
#include <QByteArray>
#include <QString>

#include <cstdlib>

namespace {

using namespace dutydesk;
using namespace std::string_literals;

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

std::vector<std::string> fuzzSeeds()
{
    return {"timestamp,calls\n2003-03-03 07:00,111\n2003-03-03 07:05,113\n",
            "\xef\xbb\xbf时间;来电量;队列\r\n2003/3/3 7:00;111;\"账单;查询\"\r\n2003/3/3 7:30;9;账单\r\n",
            "\xca\xb1\xbc\xe4,\xc0\xb4\xb5\xe7\xc1\xbf\n2003-03-03 07:00,1\n",
            "queue\ttimestamp\tcalls\tanswered\n\"a\"\"b\"\t37683.25\t5\t4\n"};
}

std::vector<std::string> fuzzPieces()
{
    return {",",    ";",        "\t",        "\"",    "\"\"",   "\n",    "\r\n",  "\r",         "\xef\xbb\xbf", "\x81\x30\x81\x30",
            "\x81", "\xe6\x97", "\0"s, "nan", "1e400", "-0", "25:00", "2003-02-30", "\x1a",         " "};
}

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
