#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace dutydesk::test {

/// A ZIP archive of these parts, not compressed.
inline std::string storedZip(const std::vector<std::pair<std::string, std::string>>& parts)
{
    const auto little = [](std::uint32_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i, value >>= 8)
            text.push_back(static_cast<char>(value & 0xff));
        return text;
    };
    const auto sumOf = [](const std::string& bytes) {
        std::uint32_t crc = 0xffffffff;
        for (const char byte : bytes) {
            crc ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
        }
        return ~crc;
    };
    std::string zip;
    std::string directory;
    for (const auto& [name, bytes] : parts) {
        const auto size = static_cast<std::uint32_t>(bytes.size());
        const std::string common = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
                                   + little(sumOf(bytes), 4) + little(size, 4) + little(size, 4)
                                   + little(static_cast<std::uint32_t>(name.size()), 2) + little(0, 2);
        directory += "PK\x01\x02" + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
                     + little(static_cast<std::uint32_t>(zip.size()), 4) + name;
        zip += "PK\x03\x04" + common + name + bytes;
    }
    const auto count = static_cast<std::uint32_t>(parts.size());
    const std::string end = "PK\x05\x06" + little(0, 4) + little(count, 2) + little(count, 2)
                            + little(static_cast<std::uint32_t>(directory.size()), 4)
                            + little(static_cast<std::uint32_t>(zip.size()), 4) + little(0, 2);
    return zip + directory + end;
}

/// The smallest workbook that spreadsheet programs read: one sheet with these rows, such as
/// `<row r="1"><c r="A1"><v>7</v></c></row>`. `properties` are those of the whole, such as `date1904="1"`.
inline std::string plainWorkbook(const std::string& rows, const std::string& properties = {})
{
    const std::string head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/";
    const std::string kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto relation = [&](const std::string& type, const std::string& target, int number) {
        return "<Relationship Id=\"rId" + std::to_string(number) + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    return storedZip(
        {{"[Content_Types].xml",
          head + "<Types xmlns=\"" + package + "content-types\">"
              + R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
              + R"(<Default Extension="xml" ContentType="application/xml"/>)"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>"
              + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + kind + "worksheet+xml\"/>"
              + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + kind + "styles+xml\"/></Types>"},
         {"_rels/.rels", head + "<Relationships xmlns=\"" + package + "relationships\">"
                             + relation("officeDocument", "xl/workbook.xml", 1) + "</Relationships>"},
         {"xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><workbookPr " + properties
                                 + R"(/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels", head + "<Relationships xmlns=\"" + package + "relationships\">"
                                            + relation("worksheet", "worksheets/sheet1.xml", 1)
                                            + relation("styles", "styles.xml", 2) + "</Relationships>"},
         {"xl/styles.xml",
          head + "<styleSheet xmlns=\"" + main + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
         {"xl/worksheets/sheet1.xml",
          head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"}});
}

} // namespace dutydesk::test
