#pragma once

#include "core/base/table.h"

class QString;

namespace dutydesk {

/// Tables in the file system. What a file is decides its content, not its name: a zip archive is a
/// spreadsheet, anything else text.
class TableFilesOnDisk : public TableFiles
{
public:
    /// A file of more bytes is refused: two million rows of calls, twenty years in 5-minute intervals.
    static constexpr std::int64_t largest = 50'000'000;

    Result<std::unique_ptr<TableReader>> open(const std::string& path) override;
    Result<std::unique_ptr<TableReader>> openGrowing(const std::string& path) override;
    Result<> writeSpreadsheet(const std::string& path, const std::vector<std::vector<std::string>>& rows) override;
};

/// As `TableFiles::open` and `openGrowing`, for a path as Qt has it.
Result<std::unique_ptr<TableReader>> openTable(const QString& path, bool growing = false);

} // namespace dutydesk
