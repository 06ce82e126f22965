#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// One row of a file as the reader met it. `number` is what a person sees in an editor or a spreadsheet:
/// the first line is 1, and a quoted line break does not make the next row's number wrong.
struct TableRow
{
    std::int64_t number = 0;
    std::vector<std::string> cells;
};

/// A file of rows and columns, read once from front to back. Texts are UTF-8 without surrounding blanks;
/// dates that a spreadsheet keeps as numbers come as "2003-03-03 07:00:00". Rows without any text are
/// left out.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// Fills `row` and returns true, or false at the end. A failure ends the reading.
    virtual Result<bool> next(TableRow& row) = 0;

    /// Bytes read and bytes in all, for progress.
    virtual std::int64_t position() const = 0;
    virtual std::int64_t size() const = 0;
};

/// Opens files as tables: comma-separated text and spreadsheets.
class TableFiles
{
public:
    virtual ~TableFiles() = default;

    /// The first table in the file; `path` is UTF-8.
    virtual Result<std::unique_ptr<TableReader>> open(const std::string& path) = 0;

    /// As `open`, for a file that somebody may still be writing: a last line that isn't ended is left out.
    virtual Result<std::unique_ptr<TableReader>> openGrowing(const std::string& path) = 0;

    /// Writes a spreadsheet of texts, the first row as headings, replacing what is there.
    virtual Result<> writeSpreadsheet(const std::string& path, const std::vector<std::vector<std::string>>& rows) = 0;
};

/// A column that an import understands: `id` is a term under "column."; `names` are the headings by
/// which it is recognised, in any language, in lower case and without blanks.
struct ImportColumn
{
    std::string id;
    bool required = false;
    std::vector<std::string> names;
};

/// Which column of the file (from 0) holds which import column; those that are missing have no entry.
using ColumnMapping = std::map<std::string, std::size_t>;

/// The mapping that the headings suggest. Case, blanks, underscores and hyphens don't count; the first
/// heading that fits wins.
ColumnMapping mapColumns(std::span<const ImportColumn> columns, std::span<const std::string> headings);

/// Something in a file that cannot be imported as it stands: where, the text that stands there, and why.
/// Row 0 means the whole file.
struct ImportFinding
{
    std::int64_t row = 0;
    /// The heading in the file; empty where the whole row is meant.
    std::string column;
    std::string value;
    Error error;
};

/// Findings of one import. A file of junk has millions: the first `limit` are kept, all are counted.
class ImportFindings
{
public:
    static constexpr std::size_t limit = 1000;

    void add(ImportFinding finding);

    /// Puts them in order of rows.
    void sort();

    const std::vector<ImportFinding>& list() const { return m_list; }
    std::int64_t count() const { return m_count; }
    bool empty() const { return m_count == 0; }

private:
    std::vector<ImportFinding> m_list;
    std::int64_t m_count = 0;
};

/// The error with the file's name in it, if it doesn't name one yet.
Error inFile(Error error, const std::string& file);

namespace error {

/// `file` is not there, is a directory, may not be read, or broke off while reading (`detail`).
inline constexpr ErrorCode tableMissing{"table.missing"};
inline constexpr ErrorCode tableDirectory{"table.directory"};
inline constexpr ErrorCode tableNoPermission{"table.no-permission"};
inline constexpr ErrorCode tableUnreadable{"table.unreadable"};
/// `file` could not be written (`detail`).
inline constexpr ErrorCode tableUnwritable{"table.unwritable"};
/// `file` has nothing in it, or headings only.
inline constexpr ErrorCode tableEmpty{"table.empty"};
inline constexpr ErrorCode tableNoRows{"table.no-rows"};
/// `file` has `size` bytes where at most `limit` are read.
inline constexpr ErrorCode tableTooLarge{"table.too-large"};
/// `file` is no text: bytes from `row` on are neither UTF-8 nor GB18030, or not those of any text.
inline constexpr ErrorCode tableNotText{"table.not-text"};
/// The spreadsheet `file` is damaged or is none.
inline constexpr ErrorCode tableNotSpreadsheet{"table.not-spreadsheet"};
/// Row `row` never ends: a quote that isn't closed, or a line of more than `limit` bytes.
inline constexpr ErrorCode tableRowTooLong{"table.row-too-long"};
/// No heading of `file` stands for the required `column`.
inline constexpr ErrorCode tableColumnMissing{"table.column-missing"};
/// The row has nothing under a required heading; has something to the right of the last heading.
inline constexpr ErrorCode tableCellMissing{"table.cell-missing"};
inline constexpr ErrorCode tableCellExtra{"table.cell-extra"};

} // namespace error

} // namespace dutydesk
