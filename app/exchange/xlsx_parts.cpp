#include "app/exchange/xlsx_parts.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace dutydesk {

namespace {

/// Row and column of "B7", from 0.
std::optional<std::pair<std::int32_t, std::int32_t>> placeOf(QStringView reference)
{
    constexpr qsizetype mostLetters = 3;
    std::int32_t column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters <= mostLetters; ++letters) {
        const char16_t sign = reference[letters].unicode();
        if (sign < u'A' || sign > u'Z')
            break;
        column = column * 26 + (sign - u'A' + 1);
    }
    bool isNumber = false;
    const int row = reference.sliced(letters).toInt(&isNumber);
    if (letters == 0 || letters > mostLetters || !isNumber || row < 1)
        return std::nullopt;
    return std::pair(row - 1, column - 1);
}

/// The text of the cell that begins here, of all its runs, but not how it is pronounced. Reads to its end.
QString textOfCell(QXmlStreamReader& xml)
{
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"c")
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (xml.name() == u"t")
            text += xml.readElementText();
    }
    return text;
}

} // namespace

XlsxParts::XlsxParts(const unsigned char* data, std::size_t size) : m_stream(data, size), m_archive(&m_stream)
{
    m_archive.load();
}

QByteArray XlsxParts::part(const std::string& name)
{
    std::vector<unsigned char> bytes;
    if (!m_archive.read_file_entry(name.c_str(), bytes))
        return {};
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Date XlsxParts::origin()
{
    using namespace std::chrono;
    QXmlStreamReader xml(part("xl/workbook.xml"));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"workbookPr")
            continue;
        const auto since1904 = xml.attributes().value(QLatin1StringView("date1904"));
        if (since1904 == u"1" || since1904 == u"true")
            return local_days(year(1904) / January / 1);
        break;
    }
    return local_days(year(1899) / December / 30);
}

std::string XlsxParts::firstSheet()
{
    QString id;
    QXmlStreamReader workbook(part("xl/workbook.xml"));
    while (!workbook.atEnd() && id.isEmpty()) {
        if (workbook.readNext() != QXmlStreamReader::StartElement || workbook.name() != u"sheet")
            continue;
        // Its namespace is another one in files of the strict kind.
        for (const QXmlStreamAttribute& attribute : workbook.attributes()) {
            if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                id = attribute.value().toString();
        }
        break;
    }
    QXmlStreamReader relations(part("xl/_rels/workbook.xml.rels"));
    while (!relations.atEnd()) {
        if (relations.readNext() != QXmlStreamReader::StartElement || relations.name() != u"Relationship"
            || relations.attributes().value(QLatin1StringView("Id")) != id)
            continue;
        const QString target = relations.attributes().value(QLatin1StringView("Target")).toString();
        return target.startsWith(u'/') ? target.sliced(1).toStdString() : "xl/" + target.toStdString();
    }
    return {};
}

std::vector<InlineText> XlsxParts::inlineTexts()
{
    std::vector<InlineText> texts;
    const QByteArray sheet = part(firstSheet());
    if (!sheet.contains("inlineStr"))
        return texts;
    QXmlStreamReader xml(sheet);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"c"
            || xml.attributes().value(QLatin1StringView("t")) != u"inlineStr")
            continue;
        const auto place = placeOf(xml.attributes().value(QLatin1StringView("r")));
        const QString text = textOfCell(xml);
        if (place)
            texts.push_back({place->first, place->second, text.toStdString()});
    }
    return texts;
}

} // namespace dutydesk
