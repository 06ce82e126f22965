#pragma once

#include "core/base/time.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <cstdint>
#include <string>
#include <vector>

class QByteArray;

namespace dutydesk {

/// A text written into its cell instead of into the list of shared texts, as programs on servers do; row and
/// column from 0.
struct InlineText
{
    std::int32_t row = 0;
    std::int32_t column = 0;
    std::string text;
};

/// What stands in an XLSX file that liborcus 0.17 leaves out or keeps for itself. `data` outlives it. Throws
/// what the library throws for a damaged archive.
class XlsxParts
{
public:
    XlsxParts(const unsigned char* data, std::size_t size);

    /// The day from which the workbook counts its dates: old programs for the Macintosh begin in 1904.
    Date origin();
    /// Those of the first sheet.
    std::vector<InlineText> inlineTexts();

private:
    /// Empty if there is no such part.
    QByteArray part(const std::string& name);
    /// The name of the first sheet's part; empty if the workbook names none.
    std::string firstSheet();

    orcus::zip_archive_stream_blob m_stream;
    orcus::zip_archive m_archive;
};

} // namespace dutydesk
