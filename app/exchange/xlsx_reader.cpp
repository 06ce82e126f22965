#include "app/exchange/xlsx_reader.h"

#include "app/exchange/xlsx_parts.h"

#include <QByteArray>
#include <QtEndian>

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>
#include <orcus/spreadsheet/shared_strings.hpp>
#include <orcus/spreadsheet/styles.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdint>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

namespace dutydesk {

namespace {

namespace ss = orcus::spreadsheet;
using std::string_view;

constexpr std::int64_t largestUnpacked = 200'000'000;
/// A sheet's size in every spreadsheet program, and the widest table that is read: a row is kept whole.
constexpr ss::range_size_t sheetSize{1'048'576, 16'384};
constexpr ss::col_t widest = 1'024;

/// How many bytes the archive's directory says that its parts have unpacked; -1 if there is none.
std::int64_t unpackedSize(QByteArrayView zip)
{
    const auto number = [&](qsizetype at, int bytes) -> std::int64_t {
        return bytes == 2 ? qFromLittleEndian<quint16>(zip.data() + at) : qFromLittleEndian<quint32>(zip.data() + at);
    };
    const qsizetype end = zip.lastIndexOf(QByteArrayView("PK\x05\x06"));
    if (end < 0 || end + 22 > zip.size())
        return -1;
    std::int64_t total = 0;
    qsizetype at = static_cast<qsizetype>(number(end + 16, 4));
    for (std::int64_t left = number(end + 10, 2); left > 0; --left) {
        if (at < 0 || at + 46 > zip.size() || zip.sliced(at, 4) != QByteArrayView("PK\x01\x02"))
            return -1;
        total += number(at + 24, 4);
        at += 46 + static_cast<qsizetype>(number(at + 28, 2) + number(at + 30, 2) + number(at + 32, 2));
    }
    return total;
}

struct Cell
{
    enum class Kind : std::uint8_t { Blank, Number, Flag, Text };

    std::int32_t row = 0;
    std::int32_t column = 0;
    std::uint32_t format = 0;
    Kind kind = Kind::Blank;
    /// The number, or the index of the text.
    double value = 0;
};

/// Collects the cells of one sheet as they are met.
class SheetCells : public ss::iface::import_sheet, public ss::iface::import_formula
{
public:
    explicit SheetCells(ss::iface::import_shared_strings* strings) : m_strings(strings) {}

    std::vector<Cell> take()
    {
        const auto place = [](const Cell& cell) { return std::pair(cell.row, cell.column); };
        std::ranges::stable_sort(m_cells, {}, place);
        // A formula's result comes after all other cells, its format with them.
        std::vector<Cell> merged;
        merged.reserve(m_cells.size());
        for (const Cell& cell : m_cells) {
            if (merged.empty() || place(merged.back()) != place(cell)) {
                merged.push_back(cell);
            } else {
                Cell& first = merged.back();
                const std::uint32_t format = cell.format != 0 ? cell.format : first.format;
                if (cell.kind != Cell::Kind::Blank)
                    first = cell;
                first.format = format;
            }
        }
        return merged;
    }

    ss::iface::import_formula* get_formula() override { return this; }
    void set_auto(ss::row_t row, ss::col_t column, string_view text) override { setText(row, column, text); }
    void set_string(ss::row_t row, ss::col_t column, ss::string_id_t text) override
    {
        set(row, column, Cell::Kind::Text, static_cast<double>(text));
    }
    void set_value(ss::row_t row, ss::col_t column, double value) override
    {
        set(row, column, Cell::Kind::Number, value);
    }
    void set_bool(ss::row_t row, ss::col_t column, bool value) override
    {
        set(row, column, Cell::Kind::Flag, value ? 1 : 0);
    }
    void set_date_time(ss::row_t row, ss::col_t column, int year, int month, int day, int hour, int minute,
                       double second) override
    {
        std::array<char, 64> text;
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d %02d:%02d:%02d", year, month, day, hour, minute,
                      static_cast<int>(second));
        setText(row, column, text.data());
    }
    void set_format(ss::row_t row, ss::col_t column, std::size_t format) override
    {
        check(row, column);
        // Rows are often coloured to the sheet's edge.
        if (column < widest)
            at(row, column).format = static_cast<std::uint32_t>(format);
    }
    void set_format(ss::row_t, ss::col_t, ss::row_t, ss::col_t, std::size_t) override {}
    void fill_down_cells(ss::row_t, ss::col_t, ss::row_t) override {}
    ss::range_size_t get_sheet_size() const override { return sheetSize; }

    void set_position(ss::row_t row, ss::col_t column) override
    {
        m_row = row;
        m_column = column;
    }
    void set_formula(ss::formula_grammar_t, string_view) override {}
    void set_shared_formula_index(std::size_t) override {}
    void set_result_string(string_view text) override { setText(m_row, m_column, text); }
    void set_result_value(double value) override { set_value(m_row, m_column, value); }
    void set_result_bool(bool value) override { set_bool(m_row, m_column, value); }
    void set_result_empty() override {}
    void commit() override {}

private:
    void setText(ss::row_t row, ss::col_t column, string_view text)
    {
        set(row, column, Cell::Kind::Text, static_cast<double>(m_strings->append(text)));
    }

    /// Files say where a cell is in words of their own.
    static void check(ss::row_t row, ss::col_t column)
    {
        if (row < 0 || row >= sheetSize.rows || column < 0 || column >= sheetSize.columns)
            throw std::out_of_range("a cell outside the sheet");
    }

    Cell& at(ss::row_t row, ss::col_t column)
    {
        if (m_cells.empty() || m_cells.back().row != row || m_cells.back().column != column)
            m_cells.push_back({row, column});
        return m_cells.back();
    }

    void set(ss::row_t row, ss::col_t column, Cell::Kind kind, double value)
    {
        check(row, column);
        if (column >= widest)
            throw std::length_error("a table wider than any");
        Cell& cell = at(row, column);
        cell.kind = kind;
        cell.value = value;
    }

    ss::iface::import_shared_strings* m_strings;
    std::vector<Cell> m_cells;
    ss::row_t m_row = 0;
    ss::col_t m_column = 0;
};

/// Lets the library keep texts and styles, and takes the cells itself.
class Workbook : public ss::iface::import_factory
{
public:
    explicit Workbook(Date origin)
        : m_origin(origin)
        , m_document(sheetSize)
        , m_parts(m_document)
        , m_first(m_parts.get_shared_strings())
        , m_rest(m_parts.get_shared_strings())
    {
    }

    /// A text of the first sheet that the library leaves out.
    void add(const InlineText& text) { m_first.set_auto(text.row, text.column, text.text); }

    std::vector<Cell> cells() { return m_first.take(); }

    std::string text(const Cell& cell) const
    {
        switch (cell.kind) {
        case Cell::Kind::Blank: return {};
        case Cell::Kind::Flag: return cell.value != 0 ? "1" : "0";
        case Cell::Kind::Number: return isDate(cell.format) ? dateText(cell.value) : numberText(cell.value);
        case Cell::Kind::Text: {
            const std::string* text = m_document.get_shared_strings()->get_string(static_cast<std::size_t>(cell.value));
            return text ? *text : std::string();
        }
        }
        return {};
    }

    ss::iface::import_global_settings* get_global_settings() override { return m_parts.get_global_settings(); }
    ss::iface::import_shared_strings* get_shared_strings() override { return m_parts.get_shared_strings(); }
    ss::iface::import_reference_resolver* get_reference_resolver(ss::formula_ref_context_t context) override
    {
        return m_parts.get_reference_resolver(context);
    }
    ss::iface::import_styles* get_styles() override { return m_parts.get_styles(); }
    ss::iface::import_sheet* append_sheet(ss::sheet_t index, string_view name) override
    {
        if (index == 0)
            m_firstName = name;
        return get_sheet(index);
    }
    ss::iface::import_sheet* get_sheet(string_view name) override { return get_sheet(name == m_firstName ? 0 : 1); }
    ss::iface::import_sheet* get_sheet(ss::sheet_t index) override { return index == 0 ? &m_first : &m_rest; }
    void finalize() override {}

private:
    bool isDate(std::uint32_t format) const
    {
        const ss::styles& styles = m_document.get_styles();
        const ss::cell_format_t* cell = styles.get_cell_format(format);
        if (!cell)
            return false;
        // The number as the file has it; formats of the file's own follow in a list.
        const std::size_t id = cell->number_format;
        for (std::size_t i = 0; i < styles.get_number_format_count(); ++i) {
            const ss::number_format_t* own = styles.get_number_format(i);
            if (own && own->identifier == id)
                return isDateFormat(own->format_string);
        }
        // The formats that every spreadsheet has; 27 to 36 and 50 to 58 are those of Chinese ones.
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    static bool isDateFormat(string_view format)
    {
        bool quoted = false;
        bool bracketed = false;
        for (std::size_t i = 0; i < format.size(); ++i) {
            const char c = format[i];
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = !quoted;
            else if (c == '[' || c == ']')
                bracketed = c == '[';
            else if (!quoted && !bracketed && string_view("yYmMdDhHsS").contains(c))
                return true;
        }
        return false;
    }

    static std::string numberText(double value)
    {
        std::array<char, 32> text;
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
        return {text.data(), end};
    }

    std::string dateText(double value) const
    {
        using namespace std::chrono;
        if (!(value >= 0 && value < 2'958'466))
            return numberText(value);
        const seconds time(std::llround(value * 86'400));
        const days day = floor<days>(time);
        const year_month_day date(m_origin + day);
        const hh_mm_ss clock(time - day);
        std::array<char, 32> text;
        const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d:%02d", static_cast<int>(date.year()),
                                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                       static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                                       static_cast<int>(clock.seconds().count()));
        const string_view whole(text.data(), static_cast<std::size_t>(size));
        // A time without a day, and a day without a time.
        if (day == days(0))
            return std::string(whole.substr(11));
        return std::string(time == day ? whole.substr(0, 10) : whole);
    }

    /// Day zero.
    const Date m_origin;
    ss::document m_document;
    ss::import_factory m_parts;
    std::string m_firstName;
    SheetCells m_first;
    SheetCells m_rest;
};

class XlsxReader : public TableReader
{
public:
    XlsxReader(std::unique_ptr<Workbook> workbook) : m_workbook(std::move(workbook)), m_cells(m_workbook->cells()) {}

    Result<bool> next(TableRow& row) override
    {
        while (m_at < m_cells.size()) {
            const std::int32_t number = m_cells[m_at].row;
            row.number = number + 1;
            row.cells.clear();
            bool hasText = false;
            for (; m_at < m_cells.size() && m_cells[m_at].row == number; ++m_at) {
                std::string text = trimmed(m_workbook->text(m_cells[m_at]));
                if (text.empty())
                    continue;
                hasText = true;
                const auto column = static_cast<std::size_t>(m_cells[m_at].column);
                if (row.cells.size() <= column)
                    row.cells.resize(column + 1);
                row.cells[column] = std::move(text);
            }
            if (hasText)
                return true;
        }
        return false;
    }

    std::int64_t position() const override { return static_cast<std::int64_t>(m_at); }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_cells.size()); }

private:
    static std::string trimmed(const std::string& text)
    {
        const auto first = text.find_first_not_of(" \t\r\n");
        const auto last = text.find_last_not_of(" \t\r\n");
        return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
    }

    std::unique_ptr<Workbook> m_workbook;
    std::vector<Cell> m_cells;
    std::size_t m_at = 0;
};

} // namespace

Result<std::unique_ptr<TableReader>> openXlsx(std::unique_ptr<QIODevice> file, NamedValue name)
{
    const QByteArray bytes = file->readAll();
    const std::int64_t unpacked = unpackedSize(bytes);
    if (unpacked > largestUnpacked)
        return makeError(error::tableTooLarge, {name, {"size", unpacked}, {"limit", largestUnpacked}});
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const auto size = static_cast<std::size_t>(bytes.size());
    try {
        if (unpacked < 0 || !orcus::orcus_xlsx::detect(data, size))
            return makeError(error::tableNotSpreadsheet, {name});
        XlsxParts parts(data, size);
        auto workbook = std::make_unique<Workbook>(parts.origin());
        orcus::orcus_xlsx(workbook.get()).read_stream({bytes.constData(), size});
        for (const InlineText& text : parts.inlineTexts())
            workbook->add(text);
        auto reader = std::make_unique<XlsxReader>(std::move(workbook));
        if (reader->size() == 0)
            return makeError(error::tableEmpty, {name});
        return reader;
    } catch (const std::exception&) {
        // The library says by exceptions of many kinds that the archive or a part of it is damaged.
        return makeError(error::tableNotSpreadsheet, {name});
    }
}

} // namespace dutydesk
