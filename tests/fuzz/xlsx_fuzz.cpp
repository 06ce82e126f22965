#include "app/exchange/xlsx_reader.h"
#include "tests/fuzz/driver.h"
#include "tests/support/plain_workbook.h"

#include <QBuffer>
#include <QByteArray>
#include <QString>

#include <cstdlib>

namespace {

using namespace dutydesk;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

std::vector<std::string> fuzzSeeds()
{
    return {R"(<row r="1"><c r="A1" t="inlineStr"><is><t>timestamp</t></is></c><c r="B1" t="str"><v>calls</v></c></row>)"
            R"(<row r="2"><c r="A2" s="1"><v>37683.25</v></c><c r="B2"><v>111</v></c></row>)",
            R"(<row r="1" spans="1:2"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c></row>)",
            R"(<row r="3"><c r="A3" t="s"><v>0</v></c><c><v>1e9</v></c></row><row><c r="AB5" s="9"/></row>)"};
}

std::vector<std::string> fuzzPieces()
{
    return {"<c ", "<v>", "</v>", "/>", "<row r=\"", "r=\"1\"", "r=\"ZZZ1\"", "r=\"A0\"", "t=\"s\"", "t=\"d\"", "s=\"99\"", "99999999999",
            "-1",  "nan", "1e400", "&#0;", "&amp;", "<![CDATA[", "\xe6\x97", "<f t=\"shared\" si=\"0\" ref=\"A1:A9\">"};
}

/// Whatever a sheet holds: reading ends, rows are numbered upwards, and no row is wider than a table is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string book = test::plainWorkbook({reinterpret_cast<const char*>(data), size});
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray(book.data(), static_cast<qsizetype>(book.size())));
    buffer->open(QIODevice::ReadOnly);
    const auto table = openXlsx(std::move(buffer), {"file", std::string("fuzz.xlsx")});
    if (!table)
        return 0;
    std::int64_t last = 0;
    TableRow row;
    while ((*table)->next(row).value_or(false)) {
        demand(row.number > last);
        last = row.number;
        demand(row.cells.size() <= 1024);
    }
    demand((*table)->position() <= (*table)->size());
    return 0;
}
