#include "core/base/table.h"

#include <algorithm>

namespace dutydesk {

namespace {

std::string plainHeading(std::string_view heading)
{
    std::string plain;
    for (const char c : heading) {
        if (c != ' ' && c != '_' && c != '-' && c != '\t')
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain;
}

} // namespace

ColumnMapping mapColumns(std::span<const ImportColumn> columns, std::span<const std::string> headings)
{
    ColumnMapping mapping;
    for (std::size_t at = 0; at < headings.size(); ++at) {
        const std::string heading = plainHeading(headings[at]);
        for (const ImportColumn& column : columns) {
            const bool fits = std::ranges::any_of(column.names, [&](const std::string& name) {
                return plainHeading(name) == heading;
            });
            if (fits) {
                mapping.emplace(column.id, at);
                break;
            }
        }
    }
    return mapping;
}

Error inFile(Error error, const std::string& file)
{
    if (!error.find("file"))
        error.values.push_back({"file", file});
    return error;
}

void ImportFindings::add(ImportFinding finding)
{
    ++m_count;
    if (m_list.size() < limit)
        m_list.push_back(std::move(finding));
}

void ImportFindings::sort()
{
    std::ranges::stable_sort(m_list, {}, &ImportFinding::row);
}

} // namespace dutydesk
